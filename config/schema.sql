-- a56110ebac0d5f3123e42b3cc654c5df50a666907e4d83cbf1ce538894c2162b
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_00dfa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_08122() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_08c1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0bcda() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0e9c0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_14ce4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_152e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1ff88() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_27e72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2a497() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_3827a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_422e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_43cc7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_45b21() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5da74() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6593c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_68190() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_69565() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6e774() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_72b78() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_733bf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_768c9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7ca95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_84daa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_89f1e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8ba99() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8e019() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8faf9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_942f6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_97dc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_988c9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_99217() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9982a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9bc2f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a1f35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a984d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_aada0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_aae24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_ae09e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_ae854() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b0f46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b2336() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b2ee3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b4cb1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bd05a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bd243() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bf3e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c2f90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d1676() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d4167() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d8aa0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d9ee0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_dc5e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_dd184() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f1ecb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f3597() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f49be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f5573() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f9abf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_fc578() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0a7fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelversieevent" ("artikel", "begindatum", "bron", "eenheid", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "status", "toelichting", "waarde") VALUES (OLD."artikel", OLD."begindatum", OLD."bron", OLD."eenheid", OLD."einddatum", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."regeling_id", OLD."status", OLD."toelichting", OLD."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0b0a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_storingevent" ("begonnen_op", "geeindigd_op", "geregistreerd_door_id", "geregistreerd_op", "id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."begonnen_op", OLD."geeindigd_op", OLD."geregistreerd_door_id", OLD."geregistreerd_op", OLD."id", OLD."omschrijving", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1165c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_opmerkingevent" ("activiteit_id", "afgehandeld_door_id", "afgehandeld_op", "door_id", "geplaatst_op", "id", "indicator_id", "is_intern", "nummer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "tekst", "versie_id", "vraagt_aanvulling") VALUES (OLD."activiteit_id", OLD."afgehandeld_door_id", OLD."afgehandeld_op", OLD."door_id", OLD."geplaatst_op", OLD."id", OLD."indicator_id", OLD."is_intern", OLD."nummer", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rapportage_id", OLD."tekst", OLD."versie_id", OLD."vraagt_aanvulling"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1226c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_reserveevent" ("begin", "begin_invoer", "id", "mutatie", "mutatie_invoer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."begin", OLD."begin_invoer", OLD."id", OLD."mutatie", OLD."mutatie_invoer", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_148ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vanaf_jaar") VALUES (OLD."bron", OLD."id", OLD."naam", OLD."nummer", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."vanaf_jaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_17c25() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (OLD."code", OLD."dimensie", OLD."id", OLD."kader_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."schaal", OLD."volgorde", OLD."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_18507() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_toetsevent" ("id", "knoop_id", "onderdeel_id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (OLD."id", OLD."knoop_id", OLD."onderdeel_id", OLD."oordeel", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."toelichting", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_19f14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("created_at", "email", "id", "is_active", "is_demo", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."created_at", OLD."email", OLD."id", OLD."is_active", OLD."is_demo", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2b3d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieknoopevent" ("id", "indicatieve_kosten", "naam", "omschrijving", "onderbouwing", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "versie_id", "volgorde") VALUES (OLD."id", OLD."indicatieve_kosten", OLD."naam", OLD."omschrijving", OLD."onderbouwing", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sleutel", OLD."soort", OLD."versie_id", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2bf00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "interne_datum", "is_heropend", "is_klaar", "is_overgenomen", "open_voor_allen", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "toegewezen_aan_id", "volgorde") VALUES (OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."interne_datum", OLD."is_heropend", OLD."is_klaar", OLD."is_overgenomen", OLD."open_voor_allen", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rapportage_id", OLD."revision", OLD."soort", OLD."tekst", OLD."toegewezen_aan_id", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2f68c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitverslagevent" ("activiteit_id", "gerealiseerd", "id", "naam", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "verschoven_naar", "volgorde") VALUES (OLD."activiteit_id", OLD."gerealiseerd", OLD."id", OLD."naam", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."stand", OLD."verschoven_naar", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3278d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beleidsdoelevent" ("bron", "code", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."bron", OLD."code", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3d184() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kernindicatorevent" ("beleidsdoel_id", "eenheid", "id", "is_cumulatief", "meetwijze", "naam", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."beleidsdoel_id", OLD."eenheid", OLD."id", OLD."is_cumulatief", OLD."meetwijze", OLD."naam", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_41eb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_rolverleningevent" ("begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id", "verleend_door_id", "verleend_op") VALUES (OLD."begindatum", OLD."einddatum", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rol", OLD."user_id", OLD."verleend_door_id", OLD."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_43f48() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_rapportagestukevent" ("document_id", "financien_sha256", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "soort", "toegevoegd_door_id", "toegevoegd_op", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."document_id", OLD."financien_sha256", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rapportage_id", OLD."soort", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_46d41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieevent" ("bron", "doel", "gepubliceerd_datum", "heeft_eigen_titel", "id", "kamerstuk_id", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "soort", "titel") VALUES (OLD."bron", OLD."doel", OLD."gepubliceerd_datum", OLD."heeft_eigen_titel", OLD."id", OLD."kamerstuk_id", OLD."methode", OLD."onbekend", OLD."onderzoeker", OLD."onderzoeker_aliases", OLD."opgeleverd", OLD."opvolging", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."slug", OLD."soort", OLD."titel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_4842d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_alliantieevent" ("aliases", "alleen_openbaar", "bron", "doel", "domeinen", "id", "is_fictief", "leden_bekend", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "thema", "toelichting", "voorganger_id") VALUES (OLD."aliases", OLD."alleen_openbaar", OLD."bron", OLD."doel", OLD."domeinen", OLD."id", OLD."is_fictief", OLD."leden_bekend", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."slug", OLD."thema", OLD."toelichting", OLD."voorganger_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_61105() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_dekkingevent" ("bedrag", "bedrag_invoer", "id", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "soort", "volgorde") VALUES (OLD."bedrag", OLD."bedrag_invoer", OLD."id", OLD."omschrijving", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."plan_id", OLD."soort", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_61fca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "evaluatie_id", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "termijn", "volgorde") VALUES (OLD."bron", OLD."bron_opvolging", OLD."evaluatie_id", OLD."heeft_eigen_tekst", OLD."id", OLD."opvolging", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."tekst", OLD."termijn", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_65d22() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieevent" ("alliantie_id", "bedrag", "bron", "id", "meer_leden_toegestaan", "ontvanger_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "revision", "soort") VALUES (OLD."alliantie_id", OLD."bedrag", OLD."bron", OLD."id", OLD."meer_leden_toegestaan", OLD."ontvanger_id", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."regeling_id", OLD."revision", OLD."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_69e68() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_uitsplitsingevent" ("id", "label", "noemer", "noemer_invoer", "opgave_id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (OLD."id", OLD."label", OLD."noemer", OLD."noemer_invoer", OLD."opgave_id", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."teller", OLD."teller_invoer", OLD."volgorde", OLD."waarde", OLD."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6a8d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_deelnameevent" ("alliantie_id", "begindatum", "bron", "datum_herkomst", "einddatum", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "rol") VALUES (OLD."alliantie_id", OLD."begindatum", OLD."bron", OLD."datum_herkomst", OLD."einddatum", OLD."id", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."revision", OLD."rol"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_76937() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bijdrageregelevent" ("begroot", "begroot_invoer", "id", "omschrijving", "onderdeel_id", "ontvangen", "ontvangen_invoer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (OLD."begroot", OLD."begroot_invoer", OLD."id", OLD."omschrijving", OLD."onderdeel_id", OLD."ontvangen", OLD."ontvangen_invoer", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."soort", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7ba43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_begrotingsregelevent" ("activiteit_id", "bedrag", "bedrag_invoer", "id", "kostensoort", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."activiteit_id", OLD."bedrag", OLD."bedrag_invoer", OLD."id", OLD."kostensoort", OLD."omschrijving", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_80d4b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_organisatieevent" ("aliases", "bron", "correspondentieadres", "domeinen", "id", "is_afgeschermd", "is_consortium", "is_fictief", "kvk_nummer", "naam", "omvang", "onderdeel_van_id", "oprichtingsjaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rechtsvorm", "revision", "slug", "website") VALUES (OLD."aliases", OLD."bron", OLD."correspondentieadres", OLD."domeinen", OLD."id", OLD."is_afgeschermd", OLD."is_consortium", OLD."is_fictief", OLD."kvk_nummer", OLD."naam", OLD."omvang", OLD."onderdeel_van_id", OLD."oprichtingsjaar", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rechtsvorm", OLD."revision", OLD."slug", OLD."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_85759() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "einddatum", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (OLD."begindatum", OLD."einddatum", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_903a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatoropgaveevent" ("bron", "correctie_reden", "id", "indicator_id", "noemer", "noemer_invoer", "onderdeel_id", "opmerking", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (OLD."bron", OLD."correctie_reden", OLD."id", OLD."indicator_id", OLD."noemer", OLD."noemer_invoer", OLD."onderdeel_id", OLD."opmerking", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."tekst", OLD."teller", OLD."teller_invoer", OLD."volgorde", OLD."waarde", OLD."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_94c0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_archiefrapportageevent" ("document_id", "id", "jaar", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subsidie_id", "toegevoegd_door_id", "toegevoegd_op", "toelichting") VALUES (OLD."document_id", OLD."id", OLD."jaar", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."subsidie_id", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9a93d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerstukevent" ("bron", "datum", "datum_tekst", "dossier", "dossier_titel", "id", "kamer", "nummer", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "titel", "toevoeging", "vergaderjaar") VALUES (OLD."bron", OLD."datum", OLD."datum_tekst", OLD."dossier", OLD."dossier_titel", OLD."id", OLD."kamer", OLD."nummer", OLD."omschrijving", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."slug", OLD."titel", OLD."toevoeging", OLD."vergaderjaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9ea1c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."id", OLD."is_beheerder", OLD."mandaat_vanaf", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rol", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ada6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bereikevent" ("aantal", "aantal_invoer", "doelgroep", "id", "knoop_id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (OLD."aantal", OLD."aantal_invoer", OLD."doelgroep", OLD."id", OLD."knoop_id", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."toelichting", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b2bfd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelingevent" ("begindatum", "bron", "bwbr", "code", "einddatum", "id", "kenmerk", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "staatscourant", "toelichting", "vastgesteld_datum") VALUES (OLD."begindatum", OLD."bron", OLD."bwbr", OLD."code", OLD."einddatum", OLD."id", OLD."kenmerk", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."slug", OLD."staatscourant", OLD."toelichting", OLD."vastgesteld_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b7c18() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieperiodeevent" ("begindatum", "bron", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "slug", "toelichting") VALUES (OLD."begindatum", OLD."bron", OLD."einddatum", OLD."id", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."regeling_id", OLD."slug", OLD."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_bab80() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_jaarrapportageevent" ("aanvulling_einddatum", "akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "revision", "status", "subsidie_id", "theorieversie_id", "verplichting_id") VALUES (OLD."aanvulling_einddatum", OLD."akkoord_door_id", OLD."akkoord_op", OLD."id", OLD."ingediend_door_id", OLD."ingediend_op", OLD."jaar", OLD."kader_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."plan_id", OLD."revision", OLD."status", OLD."subsidie_id", OLD."theorieversie_id", OLD."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c4ae8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_accounthouderschapevent" ("alliantie_id", "begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_caaa4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beoordelaarschapevent" ("begindatum", "einddatum", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (OLD."begindatum", OLD."einddatum", OLD."id", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d173a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitenplanevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "theorieversie_id", "toelichting", "verplichting_id") VALUES (OLD."akkoord_door_id", OLD."akkoord_op", OLD."id", OLD."ingediend_door_id", OLD."ingediend_op", OLD."jaar", OLD."nummer", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."revision", OLD."status", OLD."subsidie_id", OLD."theorieversie_id", OLD."toelichting", OLD."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d310a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_verplichtingevent" ("artikel", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "subsidie_id", "vervaldatum") VALUES (OLD."artikel", OLD."id", OLD."jaar", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."soort", OLD."subsidie_id", OLD."vervaldatum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d581b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "volgorde") VALUES (OLD."bron", OLD."evaluatie_id", OLD."id", OLD."oordeel", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."tekst", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d932d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_streefwaardeevent" ("id", "indicator_id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "waarde") VALUES (OLD."id", OLD."indicator_id", OLD."jaar", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e352f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatorevent" ("beginjaar", "beginstand", "beleidsdoel_id", "betrouwbaarheid", "bron", "definitie", "domeinen", "eenheid", "id", "is_cumulatief", "kernindicator_id", "knoop_sleutel", "meetwijze", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "subsidie_id", "tot_jaar", "uitsplitsing", "vanaf_jaar", "volgorde") VALUES (OLD."beginjaar", OLD."beginstand", OLD."beleidsdoel_id", OLD."betrouwbaarheid", OLD."bron", OLD."definitie", OLD."domeinen", OLD."eenheid", OLD."id", OLD."is_cumulatief", OLD."kernindicator_id", OLD."knoop_sleutel", OLD."meetwijze", OLD."naam", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."subsidie_id", OLD."tot_jaar", OLD."uitsplitsing", OLD."vanaf_jaar", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e36c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_inkomenevent" ("eigen", "eigen_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "totaal", "totaal_invoer") VALUES (OLD."eigen", OLD."eigen_invoer", OLD."id", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."totaal", OLD."totaal_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e4adc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_financieleregelevent" ("activiteit_id", "begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "kostensoort", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (OLD."activiteit_id", OLD."begroot", OLD."begroot_invoer", OLD."besteed", OLD."besteed_invoer", OLD."id", OLD."kostensoort", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."post", OLD."toelichting", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_eb5bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieversieevent" ("analyse", "functies", "id", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "vanaf_jaar", "vastgesteld_door_id", "vastgesteld_op") VALUES (OLD."analyse", OLD."functies", OLD."id", OLD."nummer", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."revision", OLD."status", OLD."subsidie_id", OLD."vanaf_jaar", OLD."vastgesteld_door_id", OLD."vastgesteld_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fbad9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kaderantwoordevent" ("id", "methode", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "score", "tekst", "volgorde", "vraag_id") VALUES (OLD."id", OLD."methode", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."score", OLD."tekst", OLD."volgorde", OLD."vraag_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fe829() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitevent" ("geplande_output", "id", "knoop_id", "middelen", "naam", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "sleutel", "volgorde") VALUES (OLD."geplande_output", OLD."id", OLD."knoop_id", OLD."middelen", OLD."naam", OLD."omschrijving", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."plan_id", OLD."sleutel", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fedd3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieverbandevent" ("aanname_id", "id", "naar_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "van_id", "versie_id") VALUES (OLD."aanname_id", OLD."id", OLD."naar_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."van_id", OLD."versie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_04144() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerstukevent" ("bron", "datum", "datum_tekst", "dossier", "dossier_titel", "id", "kamer", "nummer", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "titel", "toevoeging", "vergaderjaar") VALUES (NEW."bron", NEW."datum", NEW."datum_tekst", NEW."dossier", NEW."dossier_titel", NEW."id", NEW."kamer", NEW."nummer", NEW."omschrijving", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."slug", NEW."titel", NEW."toevoeging", NEW."vergaderjaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_061e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitverslagevent" ("activiteit_id", "gerealiseerd", "id", "naam", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "verschoven_naar", "volgorde") VALUES (NEW."activiteit_id", NEW."gerealiseerd", NEW."id", NEW."naam", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."stand", NEW."verschoven_naar", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_08349() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "evaluatie_id", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "termijn", "volgorde") VALUES (NEW."bron", NEW."bron_opvolging", NEW."evaluatie_id", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."tekst", NEW."termijn", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0b440() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_toetsevent" ("id", "knoop_id", "onderdeel_id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (NEW."id", NEW."knoop_id", NEW."onderdeel_id", NEW."oordeel", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1365f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitevent" ("geplande_output", "id", "knoop_id", "middelen", "naam", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "sleutel", "volgorde") VALUES (NEW."geplande_output", NEW."id", NEW."knoop_id", NEW."middelen", NEW."naam", NEW."omschrijving", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id", NEW."sleutel", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_16b1c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2d3ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_verplichtingevent" ("artikel", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "subsidie_id", "vervaldatum") VALUES (NEW."artikel", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."soort", NEW."subsidie_id", NEW."vervaldatum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_33e51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."evaluatie_id", NEW."id", NEW."oordeel", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3867c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("created_at", "email", "id", "is_active", "is_demo", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."created_at", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3ede7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_begrotingsregelevent" ("activiteit_id", "bedrag", "bedrag_invoer", "id", "kostensoort", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."activiteit_id", NEW."bedrag", NEW."bedrag_invoer", NEW."id", NEW."kostensoort", NEW."omschrijving", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_41539() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieevent" ("alliantie_id", "bedrag", "bron", "id", "meer_leden_toegestaan", "ontvanger_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "revision", "soort") VALUES (NEW."alliantie_id", NEW."bedrag", NEW."bron", NEW."id", NEW."meer_leden_toegestaan", NEW."ontvanger_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."regeling_id", NEW."revision", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_49908() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_financieleregelevent" ("activiteit_id", "begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "kostensoort", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (NEW."activiteit_id", NEW."begroot", NEW."begroot_invoer", NEW."besteed", NEW."besteed_invoer", NEW."id", NEW."kostensoort", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."post", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4e3ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_jaarrapportageevent" ("aanvulling_einddatum", "akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "revision", "status", "subsidie_id", "theorieversie_id", "verplichting_id") VALUES (NEW."aanvulling_einddatum", NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", NEW."kader_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id", NEW."revision", NEW."status", NEW."subsidie_id", NEW."theorieversie_id", NEW."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4f869() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelversieevent" ("artikel", "begindatum", "bron", "eenheid", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "status", "toelichting", "waarde") VALUES (NEW."artikel", NEW."begindatum", NEW."bron", NEW."eenheid", NEW."einddatum", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."regeling_id", NEW."status", NEW."toelichting", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_60b70() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bijdrageregelevent" ("begroot", "begroot_invoer", "id", "omschrijving", "onderdeel_id", "ontvangen", "ontvangen_invoer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."begroot", NEW."begroot_invoer", NEW."id", NEW."omschrijving", NEW."onderdeel_id", NEW."ontvangen", NEW."ontvangen_invoer", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_68f73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitenplanevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "theorieversie_id", "toelichting", "verplichting_id") VALUES (NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", NEW."nummer", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."revision", NEW."status", NEW."subsidie_id", NEW."theorieversie_id", NEW."toelichting", NEW."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_6ac46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "einddatum", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."begindatum", NEW."einddatum", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_7743e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kaderantwoordevent" ("id", "methode", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "score", "tekst", "volgorde", "vraag_id") VALUES (NEW."id", NEW."methode", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."score", NEW."tekst", NEW."volgorde", NEW."vraag_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_77b52() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_storingevent" ("begonnen_op", "geeindigd_op", "geregistreerd_door_id", "geregistreerd_op", "id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begonnen_op", NEW."geeindigd_op", NEW."geregistreerd_door_id", NEW."geregistreerd_op", NEW."id", NEW."omschrijving", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_97887() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_inkomenevent" ("eigen", "eigen_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "totaal", "totaal_invoer") VALUES (NEW."eigen", NEW."eigen_invoer", NEW."id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."totaal", NEW."totaal_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_982d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_deelnameevent" ("alliantie_id", "begindatum", "bron", "datum_herkomst", "einddatum", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "rol") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."bron", NEW."datum_herkomst", NEW."einddatum", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."revision", NEW."rol"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9a49c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_organisatieevent" ("aliases", "bron", "correspondentieadres", "domeinen", "id", "is_afgeschermd", "is_consortium", "is_fictief", "kvk_nummer", "naam", "omvang", "onderdeel_van_id", "oprichtingsjaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rechtsvorm", "revision", "slug", "website") VALUES (NEW."aliases", NEW."bron", NEW."correspondentieadres", NEW."domeinen", NEW."id", NEW."is_afgeschermd", NEW."is_consortium", NEW."is_fictief", NEW."kvk_nummer", NEW."naam", NEW."omvang", NEW."onderdeel_van_id", NEW."oprichtingsjaar", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rechtsvorm", NEW."revision", NEW."slug", NEW."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9acad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieverbandevent" ("aanname_id", "id", "naar_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "van_id", "versie_id") VALUES (NEW."aanname_id", NEW."id", NEW."naar_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."van_id", NEW."versie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9f5a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "interne_datum", "is_heropend", "is_klaar", "is_overgenomen", "open_voor_allen", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "toegewezen_aan_id", "volgorde") VALUES (NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."interne_datum", NEW."is_heropend", NEW."is_klaar", NEW."is_overgenomen", NEW."open_voor_allen", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rapportage_id", NEW."revision", NEW."soort", NEW."tekst", NEW."toegewezen_aan_id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a0bd7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieperiodeevent" ("begindatum", "bron", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "slug", "toelichting") VALUES (NEW."begindatum", NEW."bron", NEW."einddatum", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."regeling_id", NEW."slug", NEW."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a0cd6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_alliantieevent" ("aliases", "alleen_openbaar", "bron", "doel", "domeinen", "id", "is_fictief", "leden_bekend", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "thema", "toelichting", "voorganger_id") VALUES (NEW."aliases", NEW."alleen_openbaar", NEW."bron", NEW."doel", NEW."domeinen", NEW."id", NEW."is_fictief", NEW."leden_bekend", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."slug", NEW."thema", NEW."toelichting", NEW."voorganger_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a5527() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatorevent" ("beginjaar", "beginstand", "beleidsdoel_id", "betrouwbaarheid", "bron", "definitie", "domeinen", "eenheid", "id", "is_cumulatief", "kernindicator_id", "knoop_sleutel", "meetwijze", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "subsidie_id", "tot_jaar", "uitsplitsing", "vanaf_jaar", "volgorde") VALUES (NEW."beginjaar", NEW."beginstand", NEW."beleidsdoel_id", NEW."betrouwbaarheid", NEW."bron", NEW."definitie", NEW."domeinen", NEW."eenheid", NEW."id", NEW."is_cumulatief", NEW."kernindicator_id", NEW."knoop_sleutel", NEW."meetwijze", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."subsidie_id", NEW."tot_jaar", NEW."uitsplitsing", NEW."vanaf_jaar", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a6e78() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_dekkingevent" ("bedrag", "bedrag_invoer", "id", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "soort", "volgorde") VALUES (NEW."bedrag", NEW."bedrag_invoer", NEW."id", NEW."omschrijving", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a74a8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."is_beheerder", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_acfbb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_archiefrapportageevent" ("document_id", "id", "jaar", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subsidie_id", "toegevoegd_door_id", "toegevoegd_op", "toelichting") VALUES (NEW."document_id", NEW."id", NEW."jaar", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."subsidie_id", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ad074() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_accounthouderschapevent" ("alliantie_id", "begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b4f5b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beoordelaarschapevent" ("begindatum", "einddatum", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."begindatum", NEW."einddatum", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b6ea5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelingevent" ("begindatum", "bron", "bwbr", "code", "einddatum", "id", "kenmerk", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "staatscourant", "toelichting", "vastgesteld_datum") VALUES (NEW."begindatum", NEW."bron", NEW."bwbr", NEW."code", NEW."einddatum", NEW."id", NEW."kenmerk", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."slug", NEW."staatscourant", NEW."toelichting", NEW."vastgesteld_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b9a39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieknoopevent" ("id", "indicatieve_kosten", "naam", "omschrijving", "onderbouwing", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "versie_id", "volgorde") VALUES (NEW."id", NEW."indicatieve_kosten", NEW."naam", NEW."omschrijving", NEW."onderbouwing", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sleutel", NEW."soort", NEW."versie_id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bc5f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bereikevent" ("aantal", "aantal_invoer", "doelgroep", "id", "knoop_id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (NEW."aantal", NEW."aantal_invoer", NEW."doelgroep", NEW."id", NEW."knoop_id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bc769() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieversieevent" ("analyse", "functies", "id", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "vanaf_jaar", "vastgesteld_door_id", "vastgesteld_op") VALUES (NEW."analyse", NEW."functies", NEW."id", NEW."nummer", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."revision", NEW."status", NEW."subsidie_id", NEW."vanaf_jaar", NEW."vastgesteld_door_id", NEW."vastgesteld_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c15c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beleidsdoelevent" ("bron", "code", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bron", NEW."code", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c2927() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_uitsplitsingevent" ("id", "label", "noemer", "noemer_invoer", "opgave_id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (NEW."id", NEW."label", NEW."noemer", NEW."noemer_invoer", NEW."opgave_id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."teller", NEW."teller_invoer", NEW."volgorde", NEW."waarde", NEW."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c5079() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatoropgaveevent" ("bron", "correctie_reden", "id", "indicator_id", "noemer", "noemer_invoer", "onderdeel_id", "opmerking", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (NEW."bron", NEW."correctie_reden", NEW."id", NEW."indicator_id", NEW."noemer", NEW."noemer_invoer", NEW."onderdeel_id", NEW."opmerking", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tekst", NEW."teller", NEW."teller_invoer", NEW."volgorde", NEW."waarde", NEW."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c5ca2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kernindicatorevent" ("beleidsdoel_id", "eenheid", "id", "is_cumulatief", "meetwijze", "naam", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."beleidsdoel_id", NEW."eenheid", NEW."id", NEW."is_cumulatief", NEW."meetwijze", NEW."naam", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c81fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vanaf_jaar") VALUES (NEW."bron", NEW."id", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."vanaf_jaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c8a95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_rapportagestukevent" ("document_id", "financien_sha256", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "soort", "toegevoegd_door_id", "toegevoegd_op", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."document_id", NEW."financien_sha256", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rapportage_id", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c98a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_rolverleningevent" ("begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rol", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cd1e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_streefwaardeevent" ("id", "indicator_id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "waarde") VALUES (NEW."id", NEW."indicator_id", NEW."jaar", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_dff61() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieevent" ("bron", "doel", "gepubliceerd_datum", "heeft_eigen_titel", "id", "kamerstuk_id", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "soort", "titel") VALUES (NEW."bron", NEW."doel", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."kamerstuk_id", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."slug", NEW."soort", NEW."titel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ec9ea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_reserveevent" ("begin", "begin_invoer", "id", "mutatie", "mutatie_invoer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."begin_invoer", NEW."id", NEW."mutatie", NEW."mutatie_invoer", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f1e16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_opmerkingevent" ("activiteit_id", "afgehandeld_door_id", "afgehandeld_op", "door_id", "geplaatst_op", "id", "indicator_id", "is_intern", "nummer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "tekst", "versie_id", "vraagt_aanvulling") VALUES (NEW."activiteit_id", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."door_id", NEW."geplaatst_op", NEW."id", NEW."indicator_id", NEW."is_intern", NEW."nummer", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rapportage_id", NEW."tekst", NEW."versie_id", NEW."vraagt_aanvulling"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_delete_cfda0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_055bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_05836() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_073a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_0aa92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_0c159() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_0e7c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_11c3b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_13931() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_1bad3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_1bb31() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_221a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_2876f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_2affb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_2b675() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_33da2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_46445() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_586e4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_5f5da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_64c8e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_67588() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_6b0a9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_6c302() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_7a3c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_7ecf6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_80745() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_8b16b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_8b24b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_8bc3d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_8d572() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_9144e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_9f237() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_a98ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_aae80() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_b0f3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_b40b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_b7bd0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_bafee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_bcf41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_be75c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_c220f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_c3c83() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_c4da8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_c59a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_cb7d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_d0da9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_d39f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_d7c59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_db408() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_df06b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_e3965() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_e5fd1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_e6482() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_e95a9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_e9bec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_ecd84() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_ee7bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_ef875() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_f0bdd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_f69b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_no_truncate_f9ef9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_receipt_stays_cd495() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update of "context_sha256", "context_gzip", "soort", "moment" rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0b71d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "evaluatie_id", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "termijn", "volgorde") VALUES (NEW."bron", NEW."bron_opvolging", NEW."evaluatie_id", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."tekst", NEW."termijn", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0bfa3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_organisatieevent" ("aliases", "bron", "correspondentieadres", "domeinen", "id", "is_afgeschermd", "is_consortium", "is_fictief", "kvk_nummer", "naam", "omvang", "onderdeel_van_id", "oprichtingsjaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rechtsvorm", "revision", "slug", "website") VALUES (NEW."aliases", NEW."bron", NEW."correspondentieadres", NEW."domeinen", NEW."id", NEW."is_afgeschermd", NEW."is_consortium", NEW."is_fictief", NEW."kvk_nummer", NEW."naam", NEW."omvang", NEW."onderdeel_van_id", NEW."oprichtingsjaar", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rechtsvorm", NEW."revision", NEW."slug", NEW."website"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0dfef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_rolverleningevent" ("begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rol", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0e424() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_uitsplitsingevent" ("id", "label", "noemer", "noemer_invoer", "opgave_id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (NEW."id", NEW."label", NEW."noemer", NEW."noemer_invoer", NEW."opgave_id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."teller", NEW."teller_invoer", NEW."volgorde", NEW."waarde", NEW."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0e890() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "accounts_userevent" ("created_at", "email", "id", "is_active", "is_demo", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."created_at", NEW."email", NEW."id", NEW."is_active", NEW."is_demo", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1604f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_archiefrapportageevent" ("document_id", "id", "jaar", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "subsidie_id", "toegevoegd_door_id", "toegevoegd_op", "toelichting") VALUES (NEW."document_id", NEW."id", NEW."jaar", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."subsidie_id", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_173b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_alliantieevent" ("aliases", "alleen_openbaar", "bron", "doel", "domeinen", "id", "is_fictief", "leden_bekend", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "thema", "toelichting", "voorganger_id") VALUES (NEW."aliases", NEW."alleen_openbaar", NEW."bron", NEW."doel", NEW."domeinen", NEW."id", NEW."is_fictief", NEW."leden_bekend", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."slug", NEW."thema", NEW."toelichting", NEW."voorganger_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1ac16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_financieleregelevent" ("activiteit_id", "begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "kostensoort", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (NEW."activiteit_id", NEW."begroot", NEW."begroot_invoer", NEW."besteed", NEW."besteed_invoer", NEW."id", NEW."kostensoort", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."post", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1d91d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_begrotingsregelevent" ("activiteit_id", "bedrag", "bedrag_invoer", "id", "kostensoort", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."activiteit_id", NEW."bedrag", NEW."bedrag_invoer", NEW."id", NEW."kostensoort", NEW."omschrijving", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_24dfe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_33b93() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieevent" ("alliantie_id", "bedrag", "bron", "id", "meer_leden_toegestaan", "ontvanger_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "revision", "soort") VALUES (NEW."alliantie_id", NEW."bedrag", NEW."bron", NEW."id", NEW."meer_leden_toegestaan", NEW."ontvanger_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."regeling_id", NEW."revision", NEW."soort"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3a3c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_jaarrapportageevent" ("aanvulling_einddatum", "akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "kader_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "revision", "status", "subsidie_id", "theorieversie_id", "verplichting_id") VALUES (NEW."aanvulling_einddatum", NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", NEW."kader_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id", NEW."revision", NEW."status", NEW."subsidie_id", NEW."theorieversie_id", NEW."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4121c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_rapportagestukevent" ("document_id", "financien_sha256", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "soort", "toegevoegd_door_id", "toegevoegd_op", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."document_id", NEW."financien_sha256", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rapportage_id", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_48cc8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kernindicatorevent" ("beleidsdoel_id", "eenheid", "id", "is_cumulatief", "meetwijze", "naam", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."beleidsdoel_id", NEW."eenheid", NEW."id", NEW."is_cumulatief", NEW."meetwijze", NEW."naam", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_48ec7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beoordelaarschapevent" ("begindatum", "einddatum", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."begindatum", NEW."einddatum", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4b805() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_dekkingevent" ("bedrag", "bedrag_invoer", "id", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "soort", "volgorde") VALUES (NEW."bedrag", NEW."bedrag_invoer", NEW."id", NEW."omschrijving", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_54307() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieversieevent" ("analyse", "functies", "id", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "vanaf_jaar", "vastgesteld_door_id", "vastgesteld_op") VALUES (NEW."analyse", NEW."functies", NEW."id", NEW."nummer", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."revision", NEW."status", NEW."subsidie_id", NEW."vanaf_jaar", NEW."vastgesteld_door_id", NEW."vastgesteld_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_555ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatorevent" ("beginjaar", "beginstand", "beleidsdoel_id", "betrouwbaarheid", "bron", "definitie", "domeinen", "eenheid", "id", "is_cumulatief", "kernindicator_id", "knoop_sleutel", "meetwijze", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "subsidie_id", "tot_jaar", "uitsplitsing", "vanaf_jaar", "volgorde") VALUES (NEW."beginjaar", NEW."beginstand", NEW."beleidsdoel_id", NEW."betrouwbaarheid", NEW."bron", NEW."definitie", NEW."domeinen", NEW."eenheid", NEW."id", NEW."is_cumulatief", NEW."kernindicator_id", NEW."knoop_sleutel", NEW."meetwijze", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."subsidie_id", NEW."tot_jaar", NEW."uitsplitsing", NEW."vanaf_jaar", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5f20c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_subsidieperiodeevent" ("begindatum", "bron", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "slug", "toelichting") VALUES (NEW."begindatum", NEW."bron", NEW."einddatum", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."regeling_id", NEW."slug", NEW."toelichting"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_63fb9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitenplanevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "nummer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "status", "subsidie_id", "theorieversie_id", "toelichting", "verplichting_id") VALUES (NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", NEW."nummer", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."revision", NEW."status", NEW."subsidie_id", NEW."theorieversie_id", NEW."toelichting", NEW."verplichting_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6e183() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieknoopevent" ("id", "indicatieve_kosten", "naam", "omschrijving", "onderbouwing", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "versie_id", "volgorde") VALUES (NEW."id", NEW."indicatieve_kosten", NEW."naam", NEW."omschrijving", NEW."onderbouwing", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sleutel", NEW."soort", NEW."versie_id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_735b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_streefwaardeevent" ("id", "indicator_id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "waarde") VALUES (NEW."id", NEW."indicator_id", NEW."jaar", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7c679() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_theorieverbandevent" ("aanname_id", "id", "naar_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "van_id", "versie_id") VALUES (NEW."aanname_id", NEW."id", NEW."naar_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."van_id", NEW."versie_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7e1d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelversieevent" ("artikel", "begindatum", "bron", "eenheid", "einddatum", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regeling_id", "status", "toelichting", "waarde") VALUES (NEW."artikel", NEW."begindatum", NEW."bron", NEW."eenheid", NEW."einddatum", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."regeling_id", NEW."status", NEW."toelichting", NEW."waarde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7e734() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bijdrageregelevent" ("begroot", "begroot_invoer", "id", "omschrijving", "onderdeel_id", "ontvangen", "ontvangen_invoer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."begroot", NEW."begroot_invoer", NEW."id", NEW."omschrijving", NEW."onderdeel_id", NEW."ontvangen", NEW."ontvangen_invoer", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_87d69() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_toetsevent" ("id", "knoop_id", "onderdeel_id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (NEW."id", NEW."knoop_id", NEW."onderdeel_id", NEW."oordeel", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_89228() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieevent" ("bron", "doel", "gepubliceerd_datum", "heeft_eigen_titel", "id", "kamerstuk_id", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "soort", "titel") VALUES (NEW."bron", NEW."doel", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."kamerstuk_id", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."slug", NEW."soort", NEW."titel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8f36f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kaderantwoordevent" ("id", "methode", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "score", "tekst", "volgorde", "vraag_id") VALUES (NEW."id", NEW."methode", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."score", NEW."tekst", NEW."volgorde", NEW."vraag_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9748e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_indicatoropgaveevent" ("bron", "correctie_reden", "id", "indicator_id", "noemer", "noemer_invoer", "onderdeel_id", "opmerking", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "teller", "teller_invoer", "volgorde", "waarde", "waarde_invoer") VALUES (NEW."bron", NEW."correctie_reden", NEW."id", NEW."indicator_id", NEW."noemer", NEW."noemer_invoer", NEW."onderdeel_id", NEW."opmerking", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tekst", NEW."teller", NEW."teller_invoer", NEW."volgorde", NEW."waarde", NEW."waarde_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a1b54() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_reserveevent" ("begin", "begin_invoer", "id", "mutatie", "mutatie_invoer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begin", NEW."begin_invoer", NEW."id", NEW."mutatie", NEW."mutatie_invoer", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ad59e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "einddatum", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."begindatum", NEW."einddatum", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c48ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_beleidsdoelevent" ("bron", "code", "id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bron", NEW."code", NEW."id", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c6db0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitevent" ("geplande_output", "id", "knoop_id", "middelen", "naam", "omschrijving", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "sleutel", "volgorde") VALUES (NEW."geplande_output", NEW."id", NEW."knoop_id", NEW."middelen", NEW."naam", NEW."omschrijving", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id", NEW."sleutel", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ca5b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_regelingevent" ("begindatum", "bron", "bwbr", "code", "einddatum", "id", "kenmerk", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "staatscourant", "toelichting", "vastgesteld_datum") VALUES (NEW."begindatum", NEW."bron", NEW."bwbr", NEW."code", NEW."einddatum", NEW."id", NEW."kenmerk", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."slug", NEW."staatscourant", NEW."toelichting", NEW."vastgesteld_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_cdc9a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_opmerkingevent" ("activiteit_id", "afgehandeld_door_id", "afgehandeld_op", "door_id", "geplaatst_op", "id", "indicator_id", "is_intern", "nummer", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "tekst", "versie_id", "vraagt_aanvulling") VALUES (NEW."activiteit_id", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."door_id", NEW."geplaatst_op", NEW."id", NEW."indicator_id", NEW."is_intern", NEW."nummer", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rapportage_id", NEW."tekst", NEW."versie_id", NEW."vraagt_aanvulling"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d218f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."evaluatie_id", NEW."id", NEW."oordeel", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d2719() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "interne_datum", "is_heropend", "is_klaar", "is_overgenomen", "open_voor_allen", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "toegewezen_aan_id", "volgorde") VALUES (NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."interne_datum", NEW."is_heropend", NEW."is_klaar", NEW."is_overgenomen", NEW."open_voor_allen", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rapportage_id", NEW."revision", NEW."soort", NEW."tekst", NEW."toegewezen_aan_id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d94c2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_bereikevent" ("aantal", "aantal_invoer", "doelgroep", "id", "knoop_id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "volgorde") VALUES (NEW."aantal", NEW."aantal_invoer", NEW."doelgroep", NEW."id", NEW."knoop_id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."toelichting", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_db97f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_activiteitverslagevent" ("activiteit_id", "gerealiseerd", "id", "naam", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "verschoven_naar", "volgorde") VALUES (NEW."activiteit_id", NEW."gerealiseerd", NEW."id", NEW."naam", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."stand", NEW."verschoven_naar", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dbd98() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_deelnameevent" ("alliantie_id", "begindatum", "bron", "datum_herkomst", "einddatum", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision", "rol") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."bron", NEW."datum_herkomst", NEW."einddatum", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."revision", NEW."rol"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ddabc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_inkomenevent" ("eigen", "eigen_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "totaal", "totaal_invoer") VALUES (NEW."eigen", NEW."eigen_invoer", NEW."id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."totaal", NEW."totaal_invoer"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dff9d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."is_beheerder", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e0361() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_storingevent" ("begonnen_op", "geeindigd_op", "geregistreerd_door_id", "geregistreerd_op", "id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."begonnen_op", NEW."geeindigd_op", NEW."geregistreerd_door_id", NEW."geregistreerd_op", NEW."id", NEW."omschrijving", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e8410() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_accounthouderschapevent" ("alliantie_id", "begindatum", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f1b59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerstukevent" ("bron", "datum", "datum_tekst", "dossier", "dossier_titel", "id", "kamer", "nummer", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "slug", "titel", "toevoeging", "vergaderjaar") VALUES (NEW."bron", NEW."datum", NEW."datum_tekst", NEW."dossier", NEW."dossier_titel", NEW."id", NEW."kamer", NEW."nummer", NEW."omschrijving", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."slug", NEW."titel", NEW."toevoeging", NEW."vergaderjaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f8266() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_verplichtingevent" ("artikel", "id", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "subsidie_id", "vervaldatum") VALUES (NEW."artikel", NEW."id", NEW."jaar", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."soort", NEW."subsidie_id", NEW."vervaldatum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f8ecb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vanaf_jaar") VALUES (NEW."bron", NEW."id", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."vanaf_jaar"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.sorteervorm(naam text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, naam));
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_concepttekst (
    id bigint NOT NULL,
    pad character varying(500) NOT NULL,
    payload text NOT NULL,
    bewaard_op timestamp with time zone NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.accounts_concepttekst ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_concepttekst_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_rolverlening (
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    verleend_op timestamp with time zone NOT NULL,
    user_id uuid NOT NULL,
    verleend_door_id uuid,
    CONSTRAINT accounts_rolverlening_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT accounts_rolverlening_rol CHECK (((rol)::text = ANY ((ARRAY['accounthouder'::character varying, 'uitvoerder'::character varying, 'ondertekenaar'::character varying, 'kamer'::character varying, 'auditor'::character varying, 'beheerder'::character varying])::text[])))
);
ALTER TABLE public.accounts_rolverlening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_rolverlening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_rolverleningevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    verleend_op timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL,
    verleend_door_id uuid
);
ALTER TABLE public.accounts_rolverleningevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_rolverleningevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_uitnodiging (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    verloopt_op timestamp with time zone NOT NULL,
    gebruikt_op timestamp with time zone,
    user_id uuid NOT NULL
);
ALTER TABLE public.accounts_uitnodiging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_uitnodiging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    naam character varying(120) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.accounts_userevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    naam character varying(120) NOT NULL,
    is_active boolean NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id uuid NOT NULL
);
ALTER TABLE public.accounts_userevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_accounthouderschap (
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    user_id uuid NOT NULL,
    alliantie_id bigint NOT NULL,
    CONSTRAINT allianties_accounthouderschap_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum)))
);
ALTER TABLE public.allianties_accounthouderschap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_accounthouderschap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_accounthouderschapevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL,
    alliantie_id bigint NOT NULL
);
ALTER TABLE public.allianties_accounthouderschapevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_accounthouderschapevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_alliantie (
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    slug character varying(80) NOT NULL,
    aliases character varying(200)[] NOT NULL,
    doel text NOT NULL,
    thema character varying(200) NOT NULL,
    domeinen character varying(20)[] NOT NULL,
    leden_bekend character varying(10) NOT NULL,
    is_fictief boolean NOT NULL,
    alleen_openbaar boolean NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    voorganger_id bigint,
    CONSTRAINT allianties_alliantie_fictief_or_openbaar CHECK ((NOT (alleen_openbaar AND is_fictief))),
    CONSTRAINT allianties_alliantie_not_own_predecessor CHECK ((NOT ((voorganger_id = id) AND (voorganger_id IS NOT NULL)))),
    CONSTRAINT allianties_alliantie_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_alliantie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_alliantie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_alliantieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    slug character varying(80) NOT NULL,
    aliases character varying(200)[] NOT NULL,
    doel text NOT NULL,
    thema character varying(200) NOT NULL,
    domeinen character varying(20)[] NOT NULL,
    leden_bekend character varying(10) NOT NULL,
    is_fictief boolean NOT NULL,
    alleen_openbaar boolean NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    voorganger_id bigint,
    CONSTRAINT allianties_alliantieevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_alliantieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_alliantieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactpersoon (
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    mandaat_vanaf date,
    begindatum date NOT NULL,
    einddatum date,
    alliantie_id bigint NOT NULL,
    user_id uuid NOT NULL,
    organisatie_id bigint NOT NULL,
    is_beheerder boolean NOT NULL,
    CONSTRAINT allianties_contactpersoon_beheerder CHECK (((NOT is_beheerder) OR ((rol)::text = ANY ((ARRAY['partner'::character varying, 'coordinator'::character varying])::text[])))),
    CONSTRAINT allianties_contactpersoon_mandaat CHECK (((mandaat_vanaf IS NULL) OR ((rol)::text = 'coordinator'::text))),
    CONSTRAINT allianties_contactpersoon_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT allianties_contactpersoon_rol CHECK (((rol)::text = ANY ((ARRAY['coordinator'::character varying, 'bestuurder'::character varying, 'partner'::character varying])::text[])))
);
ALTER TABLE public.allianties_contactpersoon ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactpersoon_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactpersoonevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    rol character varying(20) NOT NULL,
    mandaat_vanaf date,
    begindatum date NOT NULL,
    einddatum date,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL,
    organisatie_id bigint NOT NULL,
    is_beheerder boolean NOT NULL
);
ALTER TABLE public.allianties_contactpersoonevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactpersoonevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_deelname (
    id bigint NOT NULL,
    rol character varying(10) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    datum_herkomst character varying(10) NOT NULL,
    reden character varying(300) NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    CONSTRAINT allianties_deelname_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT allianties_deelname_revision_check CHECK ((revision >= 0)),
    CONSTRAINT allianties_deelname_rol CHECK (((rol)::text = ANY ((ARRAY['penvoerder'::character varying, 'partner'::character varying])::text[])))
);
ALTER TABLE public.allianties_deelname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_deelname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_deelnameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    rol character varying(10) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    datum_herkomst character varying(10) NOT NULL,
    reden character varying(300) NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    CONSTRAINT allianties_deelnameevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_deelnameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_deelnameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_organisatie (
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    slug character varying(80) NOT NULL,
    aliases character varying(200)[] NOT NULL,
    kvk_nummer character varying(8),
    rechtsvorm character varying(60) NOT NULL,
    oprichtingsjaar smallint,
    omvang character varying(60) NOT NULL,
    domeinen character varying(20)[] NOT NULL,
    is_consortium boolean NOT NULL,
    is_afgeschermd boolean NOT NULL,
    correspondentieadres character varying(300) NOT NULL,
    website character varying(200) NOT NULL,
    is_fictief boolean NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    onderdeel_van_id bigint,
    CONSTRAINT allianties_org_kvk CHECK (((kvk_nummer IS NULL) OR ((kvk_nummer)::text ~ '^[0-9]{8}$'::text))),
    CONSTRAINT allianties_org_not_part_of_itself CHECK ((NOT ((onderdeel_van_id = id) AND (onderdeel_van_id IS NOT NULL)))),
    CONSTRAINT allianties_organisatie_oprichtingsjaar_check CHECK ((oprichtingsjaar >= 0)),
    CONSTRAINT allianties_organisatie_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_organisatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_organisatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_organisatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    slug character varying(80) NOT NULL,
    aliases character varying(200)[] NOT NULL,
    kvk_nummer character varying(8),
    rechtsvorm character varying(60) NOT NULL,
    oprichtingsjaar smallint,
    omvang character varying(60) NOT NULL,
    domeinen character varying(20)[] NOT NULL,
    is_consortium boolean NOT NULL,
    is_afgeschermd boolean NOT NULL,
    correspondentieadres character varying(300) NOT NULL,
    website character varying(200) NOT NULL,
    is_fictief boolean NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    onderdeel_van_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT allianties_organisatieevent_oprichtingsjaar_check CHECK ((oprichtingsjaar >= 0)),
    CONSTRAINT allianties_organisatieevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_organisatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_organisatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_teamuitnodiging (
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    naam character varying(120) NOT NULL,
    rol character varying(20) NOT NULL,
    is_beheerder boolean NOT NULL,
    uitgenodigd_op timestamp with time zone NOT NULL,
    verloopt_op timestamp with time zone NOT NULL,
    token_hash character varying(64) NOT NULL,
    alliantie_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    uitgenodigd_door_id uuid NOT NULL,
    CONSTRAINT allianties_teamuitnodiging_beheerder CHECK (((NOT is_beheerder) OR ((rol)::text = ANY ((ARRAY['partner'::character varying, 'coordinator'::character varying])::text[])))),
    CONSTRAINT allianties_teamuitnodiging_rol CHECK (((rol)::text = ANY ((ARRAY['coordinator'::character varying, 'bestuurder'::character varying, 'partner'::character varying])::text[])))
);
ALTER TABLE public.allianties_teamuitnodiging ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_teamuitnodiging_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_vroegereslug (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    alliantie_id bigint,
    organisatie_id bigint,
    CONSTRAINT allianties_vroegereslug_one CHECK ((((organisatie_id IS NULL) OR (alliantie_id IS NULL)) AND (1 = (
CASE
    WHEN (organisatie_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (alliantie_id IS NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.allianties_vroegereslug ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_vroegereslug_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.audit_auditevent (
    id bigint NOT NULL,
    moment timestamp with time zone NOT NULL,
    event character varying(80) NOT NULL,
    resultaat character varying(10) NOT NULL,
    actor_id uuid,
    subject_type character varying(80) NOT NULL,
    subject_id character varying(40) NOT NULL,
    data jsonb NOT NULL,
    label_hash character varying(64) NOT NULL,
    herkomst character varying(64) NOT NULL,
    request_id character varying(36) NOT NULL,
    CONSTRAINT audit_event_resultaat CHECK (((resultaat)::text = ANY ((ARRAY['gelukt'::character varying, 'geweigerd'::character varying, 'mislukt'::character varying])::text[])))
);
ALTER TABLE public.audit_auditevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_auditevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.audit_auditlabel (
    event_id bigint NOT NULL,
    zout character varying(32) NOT NULL,
    actor character varying(200) NOT NULL,
    subject character varying(300) NOT NULL
);
CREATE TABLE public.audit_auditschakel (
    id bigint NOT NULL,
    nummer bigint NOT NULL,
    vorige_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    event_id bigint NOT NULL
);
ALTER TABLE public.audit_auditschakel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_auditschakel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.documents_document (
    id uuid NOT NULL,
    soort character varying(20) NOT NULL,
    titel character varying(300) NOT NULL,
    moment timestamp with time zone NOT NULL,
    status character varying(12) NOT NULL,
    context_sha256 character varying(64) NOT NULL,
    context_gzip bytea NOT NULL,
    html_gzip bytea,
    engine jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    grootte bigint,
    aangemaakt_op timestamp with time zone NOT NULL,
    klaar_op timestamp with time zone,
    extensie character varying(5) NOT NULL,
    CONSTRAINT documents_document_klaar_complete CHECK (((NOT ((status)::text = 'klaar'::text)) OR ((klaar_op IS NOT NULL) AND (NOT ((sha256)::text = ''::text)) AND ((html_gzip IS NOT NULL) OR ((soort)::text = 'stuk'::text))))),
    CONSTRAINT documents_document_status CHECK (((status)::text = ANY ((ARRAY['in_de_maak'::character varying, 'klaar'::character varying, 'mislukt'::character varying, 'geannuleerd'::character varying])::text[])))
);
CREATE TABLE public.evaluaties_aanbeveling (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    heeft_eigen_tekst boolean NOT NULL,
    termijn character varying(10) NOT NULL,
    opvolging text NOT NULL,
    bron character varying(600) NOT NULL,
    bron_opvolging character varying(600) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_aanbeveling_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_aanbeveling_termijn CHECK (((termijn)::text = ANY ((ARRAY['kort'::character varying, 'lang'::character varying, 'onbekend'::character varying])::text[]))),
    CONSTRAINT evaluaties_aanbeveling_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_aanbeveling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_aanbeveling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_aanbevelingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    heeft_eigen_tekst boolean NOT NULL,
    termijn character varying(10) NOT NULL,
    opvolging text NOT NULL,
    bron character varying(600) NOT NULL,
    bron_opvolging character varying(600) NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_aanbevelingevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_aanbevelingevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_aanbevelingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_aanbevelingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bijlage (
    id bigint NOT NULL,
    peildatum date NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    aangemaakt_door_id uuid,
    document_id uuid NOT NULL,
    periode_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_bijlage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bijlage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_conclusie (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    oordeel character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_conclusie_oordeel CHECK ((((oordeel)::text = ''::text) OR ((oordeel)::text = ANY ((ARRAY['doeltreffendheid'::character varying, 'doelmatigheid'::character varying, 'samenwerking'::character varying])::text[])))),
    CONSTRAINT evaluaties_conclusie_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_conclusie_soort CHECK (((soort)::text = ANY ((ARRAY['hoofd'::character varying, 'deel'::character varying, 'signaal'::character varying])::text[]))),
    CONSTRAINT evaluaties_conclusie_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_conclusie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_conclusie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_conclusieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    oordeel character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_conclusieevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_conclusieevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_conclusieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_conclusieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatie (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    titel character varying(300) NOT NULL,
    heeft_eigen_titel boolean NOT NULL,
    onderzoeker character varying(200) NOT NULL,
    onderzoeker_aliases character varying(200)[] NOT NULL,
    soort character varying(20) NOT NULL,
    opgeleverd character varying(60) NOT NULL,
    gepubliceerd_datum date,
    doel text NOT NULL,
    methode text NOT NULL,
    opvolging text NOT NULL,
    onbekend text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    periode_id bigint NOT NULL,
    kamerstuk_id bigint,
    CONSTRAINT evaluaties_evaluatie_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_evaluatie_soort CHECK (((soort)::text = ANY ((ARRAY['procesevaluatie'::character varying, 'tussenevaluatie'::character varying, 'eindevaluatie'::character varying, 'doorlichting'::character varying, 'anders'::character varying])::text[])))
);
ALTER TABLE public.evaluaties_evaluatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    titel character varying(300) NOT NULL,
    heeft_eigen_titel boolean NOT NULL,
    onderzoeker character varying(200) NOT NULL,
    onderzoeker_aliases character varying(200)[] NOT NULL,
    soort character varying(20) NOT NULL,
    opgeleverd character varying(60) NOT NULL,
    gepubliceerd_datum date,
    doel text NOT NULL,
    methode text NOT NULL,
    opvolging text NOT NULL,
    onbekend text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kamerstuk_id bigint,
    CONSTRAINT evaluaties_evaluatieevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_evaluatieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerstuk (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    kamer character varying(2) NOT NULL,
    vergaderjaar smallint NOT NULL,
    dossier character varying(6) NOT NULL,
    dossier_titel character varying(200) NOT NULL,
    toevoeging character varying(10) NOT NULL,
    nummer character varying(10) NOT NULL,
    titel character varying(300) NOT NULL,
    datum date,
    datum_tekst character varying(60) NOT NULL,
    omschrijving text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT evaluaties_kamerstuk_dossier CHECK (((dossier)::text ~ '^[0-9]{1,6}$'::text)),
    CONSTRAINT evaluaties_kamerstuk_kamer CHECK (((kamer)::text = ANY ((ARRAY['I'::character varying, 'II'::character varying])::text[]))),
    CONSTRAINT evaluaties_kamerstuk_one_date CHECK (((datum IS NULL) OR ((datum_tekst)::text = ''::text))),
    CONSTRAINT evaluaties_kamerstuk_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_kamerstuk_vergaderjaar_check CHECK ((vergaderjaar >= 0))
);
ALTER TABLE public.evaluaties_kamerstuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerstuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerstukevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    kamer character varying(2) NOT NULL,
    vergaderjaar smallint NOT NULL,
    dossier character varying(6) NOT NULL,
    dossier_titel character varying(200) NOT NULL,
    toevoeging character varying(10) NOT NULL,
    nummer character varying(10) NOT NULL,
    titel character varying(300) NOT NULL,
    datum date,
    datum_tekst character varying(60) NOT NULL,
    omschrijving text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_kamerstukevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_kamerstukevent_vergaderjaar_check CHECK ((vergaderjaar >= 0))
);
ALTER TABLE public.evaluaties_kamerstukevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerstukevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_onderzoekstoegang (
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    evaluatie_id bigint NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT evaluaties_onderzoekstoegang_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum)))
);
ALTER TABLE public.evaluaties_onderzoekstoegang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_onderzoekstoegang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_onderzoekstoegangevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    evaluatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_onderzoekstoegangevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_onderzoekstoegangevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.jobs_hartslag (
    naam character varying(200) NOT NULL,
    gezien_op timestamp with time zone NOT NULL
);
CREATE TABLE public.jobs_job (
    id uuid NOT NULL,
    kind character varying(60) NOT NULL,
    key character varying(100) NOT NULL,
    status character varying(12) NOT NULL,
    claim uuid,
    lease_until timestamp with time zone,
    tries smallint NOT NULL,
    due_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    error text NOT NULL,
    voortgang smallint NOT NULL,
    voortgang_tekst character varying(200) NOT NULL,
    created_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT jobs_job_bezig_has_lease CHECK ((((claim IS NOT NULL) AND (lease_until IS NOT NULL) AND ((status)::text = 'bezig'::text) AND (tries >= 1)) OR ((NOT ((status)::text = 'bezig'::text)) AND (claim IS NULL) AND (lease_until IS NULL)))),
    CONSTRAINT jobs_job_finished_has_moment CHECK ((((finished_at IS NOT NULL) AND ((status)::text = ANY ((ARRAY['klaar'::character varying, 'mislukt'::character varying, 'geannuleerd'::character varying])::text[]))) OR ((NOT ((status)::text = ANY ((ARRAY['klaar'::character varying, 'mislukt'::character varying, 'geannuleerd'::character varying])::text[]))) AND (finished_at IS NULL)))),
    CONSTRAINT jobs_job_status CHECK (((status)::text = ANY ((ARRAY['wachtend'::character varying, 'bezig'::character varying, 'klaar'::character varying, 'mislukt'::character varying, 'geannuleerd'::character varying])::text[]))),
    CONSTRAINT jobs_job_tries CHECK ((tries <= 5)),
    CONSTRAINT jobs_job_tries_check CHECK ((tries >= 0)),
    CONSTRAINT jobs_job_voortgang CHECK ((voortgang <= 100)),
    CONSTRAINT jobs_job_voortgang_check CHECK ((voortgang >= 0))
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.notifications_mail (
    id uuid NOT NULL,
    soort character varying(30) NOT NULL,
    adres character varying(254) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    tekst text NOT NULL,
    html text NOT NULL,
    message_id character varying(200) NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    verzonden_op timestamp with time zone,
    aan_id uuid,
    overzicht_id uuid,
    voor_overzicht boolean NOT NULL,
    CONSTRAINT notifications_mail_one_line CHECK (((NOT ((onderwerp)::text ~ '[\r\n]'::text)) AND (NOT ((adres)::text ~ '[\r\n]'::text)))),
    CONSTRAINT notifications_mail_overzicht CHECK (((overzicht_id IS NULL) OR voor_overzicht)),
    CONSTRAINT notifications_mail_soort CHECK (((soort)::text = ANY ((ARRAY['ontvangstbevestiging'::character varying, 'besluit'::character varying, 'account'::character varying, 'ingediend'::character varying, 'herinnering'::character varying, 'rondschrijven'::character varying, 'dagoverzicht'::character varying])::text[])))
);
CREATE TABLE public.notifications_mailvoorkeur (
    id bigint NOT NULL,
    soort character varying(30) NOT NULL,
    wijze character varying(10) NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT notifications_mailvoorkeur_soort CHECK (((soort)::text = ANY ((ARRAY['ingediend'::character varying, 'herinnering'::character varying, 'rondschrijven'::character varying])::text[]))),
    CONSTRAINT notifications_mailvoorkeur_wijze CHECK (((wijze)::text = ANY ((ARRAY['direct'::character varying, 'dagelijks'::character varying, 'uit'::character varying])::text[])))
);
ALTER TABLE public.notifications_mailvoorkeur ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notifications_mailvoorkeur_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.subsidies_aanwezigheid (
    id bigint NOT NULL,
    gezien_op timestamp with time zone NOT NULL,
    onderdeel_id bigint NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.subsidies_aanwezigheid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_aanwezigheid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteit (
    id bigint NOT NULL,
    sleutel uuid NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(200) NOT NULL,
    omschrijving text NOT NULL,
    middelen text NOT NULL,
    geplande_output text NOT NULL,
    organisatie_id bigint,
    plan_id bigint NOT NULL,
    knoop_id bigint,
    CONSTRAINT subsidies_activiteit_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_activiteit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteitenplan (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    nummer smallint NOT NULL,
    status character varying(14) NOT NULL,
    reden text NOT NULL,
    toelichting text NOT NULL,
    ingediend_op timestamp with time zone,
    akkoord_op timestamp with time zone,
    revision integer NOT NULL,
    akkoord_door_id uuid,
    ingediend_door_id uuid,
    subsidie_id bigint NOT NULL,
    verplichting_id bigint,
    theorieversie_id bigint,
    CONSTRAINT subsidies_activiteitenplan_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT subsidies_activiteitenplan_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_activiteitenplan_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_plan_akkoord_moment CHECK (((NOT ((status)::text = 'akkoord'::text)) OR (akkoord_op IS NOT NULL))),
    CONSTRAINT subsidies_plan_akkoord_pair CHECK ((((akkoord_op IS NULL) OR (akkoord_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (akkoord_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (akkoord_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_plan_ingediend_pair CHECK ((((ingediend_op IS NULL) OR (ingediend_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (ingediend_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (ingediend_door_id IS NOT NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.subsidies_activiteitenplan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteitenplan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteitenplanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    nummer smallint NOT NULL,
    status character varying(14) NOT NULL,
    reden text NOT NULL,
    toelichting text NOT NULL,
    ingediend_op timestamp with time zone,
    akkoord_op timestamp with time zone,
    revision integer NOT NULL,
    akkoord_door_id uuid,
    ingediend_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    verplichting_id bigint,
    theorieversie_id bigint,
    CONSTRAINT subsidies_activiteitenplanevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT subsidies_activiteitenplanevent_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_activiteitenplanevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.subsidies_activiteitenplanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteitenplanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sleutel uuid NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(200) NOT NULL,
    omschrijving text NOT NULL,
    middelen text NOT NULL,
    geplande_output text NOT NULL,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    knoop_id bigint,
    CONSTRAINT subsidies_activiteitevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_activiteitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteitverslag (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam text NOT NULL,
    stand character varying(12) NOT NULL,
    gerealiseerd text NOT NULL,
    reden text NOT NULL,
    verschoven_naar smallint,
    activiteit_id bigint,
    onderdeel_id bigint NOT NULL,
    CONSTRAINT subsidies_activiteitverslag_verschoven_naar_check CHECK ((verschoven_naar >= 0)),
    CONSTRAINT subsidies_activiteitverslag_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_activiteitverslag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteitverslag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_activiteitverslagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam text NOT NULL,
    stand character varying(12) NOT NULL,
    gerealiseerd text NOT NULL,
    reden text NOT NULL,
    verschoven_naar smallint,
    activiteit_id bigint,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_activiteitverslagevent_verschoven_naar_check CHECK ((verschoven_naar >= 0)),
    CONSTRAINT subsidies_activiteitverslagevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_activiteitverslagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_activiteitverslagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_antwoord (
    id bigint NOT NULL,
    tekst text NOT NULL,
    gegeven_op timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    opmerking_id bigint NOT NULL
);
ALTER TABLE public.subsidies_antwoord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_antwoord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_antwoordbrief (
    id bigint NOT NULL,
    document_id uuid NOT NULL,
    overgang_id bigint NOT NULL,
    versie_id bigint NOT NULL
);
ALTER TABLE public.subsidies_antwoordbrief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_antwoordbrief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_archiefrapportage (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    naam character varying(200) NOT NULL,
    toelichting character varying(300) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    document_id uuid NOT NULL,
    subsidie_id bigint NOT NULL,
    toegevoegd_door_id uuid NOT NULL,
    CONSTRAINT subsidies_archiefrapportage_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_archiefrapportage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_archiefrapportage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_archiefrapportageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    naam character varying(200) NOT NULL,
    toelichting character varying(300) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    document_id uuid NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    toegevoegd_door_id uuid NOT NULL,
    CONSTRAINT subsidies_archiefrapportageevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_archiefrapportageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_archiefrapportageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_begrotingsregel (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    kostensoort character varying(14) NOT NULL,
    omschrijving character varying(300) NOT NULL,
    bedrag numeric(14,2),
    bedrag_invoer character varying(100) NOT NULL,
    activiteit_id bigint NOT NULL,
    CONSTRAINT subsidies_begrotingsregel_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_begrotingsregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_begrotingsregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_begrotingsregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    kostensoort character varying(14) NOT NULL,
    omschrijving character varying(300) NOT NULL,
    bedrag numeric(14,2),
    bedrag_invoer character varying(100) NOT NULL,
    activiteit_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_begrotingsregelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_begrotingsregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_begrotingsregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_beleidsdoel (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    naam character varying(200) NOT NULL,
    bron character varying(300) NOT NULL
);
ALTER TABLE public.subsidies_beleidsdoel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_beleidsdoel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_beleidsdoelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    naam character varying(200) NOT NULL,
    bron character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_beleidsdoelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_beleidsdoelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_beoordelaarschap (
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    user_id uuid NOT NULL,
    periode_id bigint NOT NULL,
    CONSTRAINT subsidies_beoordelaarschap_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum)))
);
ALTER TABLE public.subsidies_beoordelaarschap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_beoordelaarschap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_beoordelaarschapevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL,
    periode_id bigint NOT NULL
);
ALTER TABLE public.subsidies_beoordelaarschapevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_beoordelaarschapevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_bereik (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    doelgroep text NOT NULL,
    aantal integer,
    aantal_invoer text NOT NULL,
    toelichting text NOT NULL,
    onderdeel_id bigint NOT NULL,
    knoop_id bigint,
    CONSTRAINT subsidies_bereik_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT subsidies_bereik_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_bereik ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_bereik_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_bereikevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    doelgroep text NOT NULL,
    aantal integer,
    aantal_invoer text NOT NULL,
    toelichting text NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    knoop_id bigint,
    CONSTRAINT subsidies_bereikevent_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT subsidies_bereikevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_bereikevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_bereikevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_bijdrageregel (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving text NOT NULL,
    begroot numeric(14,2),
    begroot_invoer text NOT NULL,
    ontvangen numeric(14,2),
    ontvangen_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL,
    CONSTRAINT subsidies_bijdrageregel_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_bijdrageregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_bijdrageregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_bijdrageregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving text NOT NULL,
    begroot numeric(14,2),
    begroot_invoer text NOT NULL,
    ontvangen numeric(14,2),
    ontvangen_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_bijdrageregelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_bijdrageregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_bijdrageregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_dekking (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving character varying(300) NOT NULL,
    bedrag numeric(14,2),
    bedrag_invoer character varying(100) NOT NULL,
    organisatie_id bigint,
    plan_id bigint NOT NULL,
    CONSTRAINT subsidies_dekking_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_dekking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_dekking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_dekkingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving character varying(300) NOT NULL,
    bedrag numeric(14,2),
    bedrag_invoer character varying(100) NOT NULL,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    CONSTRAINT subsidies_dekkingevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_dekkingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_dekkingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_evaluatiekader (
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    naam character varying(200) NOT NULL,
    vanaf_jaar smallint NOT NULL,
    bron character varying(300) NOT NULL,
    periode_id bigint NOT NULL,
    CONSTRAINT subsidies_evaluatiekader_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_evaluatiekader_vanaf_jaar_check CHECK ((vanaf_jaar >= 0))
);
ALTER TABLE public.subsidies_evaluatiekader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_evaluatiekader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_evaluatiekaderevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    naam character varying(200) NOT NULL,
    vanaf_jaar smallint NOT NULL,
    bron character varying(300) NOT NULL,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_evaluatiekaderevent_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_evaluatiekaderevent_vanaf_jaar_check CHECK ((vanaf_jaar >= 0))
);
ALTER TABLE public.subsidies_evaluatiekaderevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_evaluatiekaderevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_financieleregel (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    post text NOT NULL,
    begroot numeric(14,2),
    begroot_invoer text NOT NULL,
    besteed numeric(14,2),
    besteed_invoer text NOT NULL,
    toelichting text NOT NULL,
    onderdeel_id bigint NOT NULL,
    kostensoort character varying(14) NOT NULL,
    activiteit_id bigint,
    CONSTRAINT subsidies_financieleregel_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_financieleregel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_financieleregel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_financieleregelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    post text NOT NULL,
    begroot numeric(14,2),
    begroot_invoer text NOT NULL,
    besteed numeric(14,2),
    besteed_invoer text NOT NULL,
    toelichting text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
    kostensoort character varying(14) NOT NULL,
    activiteit_id bigint,
    CONSTRAINT subsidies_financieleregelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_financieleregelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_financieleregelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_herinnering (
    id bigint NOT NULL,
    vervaldatum date NOT NULL,
    dagen smallint NOT NULL,
    verzonden_op timestamp with time zone NOT NULL,
    onderdeel_id bigint,
    user_id uuid NOT NULL,
    verplichting_id bigint,
    CONSTRAINT subsidies_herinnering_about_one CHECK ((((verplichting_id IS NULL) OR (onderdeel_id IS NULL)) AND (1 = (
CASE
    WHEN (verplichting_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (onderdeel_id IS NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.subsidies_herinnering ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_herinnering_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicator (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(200) NOT NULL,
    soort character varying(10) NOT NULL,
    meetwijze character varying(12) NOT NULL,
    definitie text NOT NULL,
    eenheid character varying(60) NOT NULL,
    bron character varying(300) NOT NULL,
    betrouwbaarheid text NOT NULL,
    beginstand numeric(16,2),
    beginjaar smallint,
    is_cumulatief boolean NOT NULL,
    uitsplitsing character varying(80)[] NOT NULL,
    knoop_sleutel uuid,
    domeinen character varying(20)[] NOT NULL,
    vanaf_jaar smallint NOT NULL,
    tot_jaar smallint,
    revision integer NOT NULL,
    beleidsdoel_id bigint,
    organisatie_id bigint,
    subsidie_id bigint NOT NULL,
    kernindicator_id bigint,
    CONSTRAINT subsidies_indicator_beginjaar_check CHECK ((beginjaar >= 0)),
    CONSTRAINT subsidies_indicator_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_indicator_tot_jaar_check CHECK ((tot_jaar >= 0)),
    CONSTRAINT subsidies_indicator_vanaf_jaar_check CHECK ((vanaf_jaar >= 0)),
    CONSTRAINT subsidies_indicator_volgorde_check CHECK ((volgorde >= 0)),
    CONSTRAINT subsidies_indicator_words_do_not_add_up CHECK (((NOT ((meetwijze)::text = 'kwalitatief'::text)) OR (NOT is_cumulatief))),
    CONSTRAINT subsidies_indicator_years CHECK (((tot_jaar IS NULL) OR (tot_jaar >= vanaf_jaar)))
);
CREATE TABLE public.subsidies_indicator_gedeeld_met (
    id bigint NOT NULL,
    indicator_id bigint NOT NULL,
    subsidie_id bigint NOT NULL
);
ALTER TABLE public.subsidies_indicator_gedeeld_met ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicator_gedeeld_met_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.subsidies_indicator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicatorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(200) NOT NULL,
    soort character varying(10) NOT NULL,
    meetwijze character varying(12) NOT NULL,
    definitie text NOT NULL,
    eenheid character varying(60) NOT NULL,
    bron character varying(300) NOT NULL,
    betrouwbaarheid text NOT NULL,
    beginstand numeric(16,2),
    beginjaar smallint,
    is_cumulatief boolean NOT NULL,
    uitsplitsing character varying(80)[] NOT NULL,
    knoop_sleutel uuid,
    domeinen character varying(20)[] NOT NULL,
    vanaf_jaar smallint NOT NULL,
    tot_jaar smallint,
    revision integer NOT NULL,
    beleidsdoel_id bigint,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    kernindicator_id bigint,
    CONSTRAINT subsidies_indicatorevent_beginjaar_check CHECK ((beginjaar >= 0)),
    CONSTRAINT subsidies_indicatorevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_indicatorevent_tot_jaar_check CHECK ((tot_jaar >= 0)),
    CONSTRAINT subsidies_indicatorevent_vanaf_jaar_check CHECK ((vanaf_jaar >= 0)),
    CONSTRAINT subsidies_indicatorevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_indicatorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicatorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicatoropgave (
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    waarde_invoer text NOT NULL,
    teller_invoer text NOT NULL,
    noemer_invoer text NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron text NOT NULL,
    opmerking text NOT NULL,
    correctie_reden text NOT NULL,
    indicator_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
    CONSTRAINT subsidies_indicatoropgave_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_indicatoropgave ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicatoropgave_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicatoropgaveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    waarde_invoer text NOT NULL,
    teller_invoer text NOT NULL,
    noemer_invoer text NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron text NOT NULL,
    opmerking text NOT NULL,
    correctie_reden text NOT NULL,
    indicator_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_indicatoropgaveevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_indicatoropgaveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicatoropgaveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicatorwaarde (
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    jaar smallint NOT NULL,
    tekst text NOT NULL,
    correctie_reden text NOT NULL,
    moment timestamp with time zone NOT NULL,
    indicator_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_indicatorwaarde_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT subsidies_indicatorwaarde_noemer CHECK (((noemer IS NULL) OR (noemer > (0)::numeric)))
);
ALTER TABLE public.subsidies_indicatorwaarde ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicatorwaarde_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_indicatorwaardedeel (
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    label character varying(80) NOT NULL,
    indicatorwaarde_id bigint NOT NULL,
    organisatie_id bigint
);
ALTER TABLE public.subsidies_indicatorwaardedeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_indicatorwaardedeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_inkomen (
    id bigint NOT NULL,
    totaal numeric(14,2),
    totaal_invoer text NOT NULL,
    eigen numeric(14,2),
    eigen_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL
);
ALTER TABLE public.subsidies_inkomen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_inkomen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_inkomenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    totaal numeric(14,2),
    totaal_invoer text NOT NULL,
    eigen numeric(14,2),
    eigen_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_inkomenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_inkomenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_jaarrapportage (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    status character varying(20) NOT NULL,
    ingediend_op timestamp with time zone,
    akkoord_op timestamp with time zone,
    revision integer NOT NULL,
    akkoord_door_id uuid,
    ingediend_door_id uuid,
    subsidie_id bigint NOT NULL,
    verplichting_id bigint NOT NULL,
    aanvulling_einddatum date,
    plan_id bigint,
    kader_id bigint,
    theorieversie_id bigint,
    CONSTRAINT subsidies_jaarrapportage_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT subsidies_jaarrapportage_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_rapportage_akkoord_has_moment CHECK (((NOT ((status)::text = 'akkoord'::text)) OR (akkoord_op IS NOT NULL))),
    CONSTRAINT subsidies_rapportage_akkoord_pair CHECK ((((akkoord_op IS NULL) OR (akkoord_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (akkoord_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (akkoord_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_rapportage_handed_in_has_moment CHECK ((((status)::text = 'concept'::text) OR (ingediend_op IS NOT NULL))),
    CONSTRAINT subsidies_rapportage_ingediend_pair CHECK ((((ingediend_op IS NULL) OR (ingediend_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (ingediend_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (ingediend_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_rapportage_status CHECK (((status)::text = ANY ((ARRAY['concept'::character varying, 'ingediend'::character varying, 'in_beoordeling'::character varying, 'aanvulling_gevraagd'::character varying, 'teruggestuurd'::character varying, 'akkoord'::character varying])::text[])))
);
ALTER TABLE public.subsidies_jaarrapportage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_jaarrapportage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_jaarrapportageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    status character varying(20) NOT NULL,
    ingediend_op timestamp with time zone,
    akkoord_op timestamp with time zone,
    revision integer NOT NULL,
    akkoord_door_id uuid,
    ingediend_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    verplichting_id bigint NOT NULL,
    aanvulling_einddatum date,
    plan_id bigint,
    kader_id bigint,
    theorieversie_id bigint,
    CONSTRAINT subsidies_jaarrapportageevent_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT subsidies_jaarrapportageevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.subsidies_jaarrapportageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_jaarrapportageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kaderantwoord (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    score smallint,
    tekst text NOT NULL,
    methode text NOT NULL,
    onderdeel_id bigint NOT NULL,
    vraag_id bigint NOT NULL,
    CONSTRAINT subsidies_kaderantwoord_score CHECK (((score IS NULL) OR ((score >= 0) AND (score <= 5)))),
    CONSTRAINT subsidies_kaderantwoord_score_check CHECK ((score >= 0)),
    CONSTRAINT subsidies_kaderantwoord_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kaderantwoord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kaderantwoord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kaderantwoordevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    score smallint,
    tekst text NOT NULL,
    methode text NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    vraag_id bigint NOT NULL,
    CONSTRAINT subsidies_kaderantwoordevent_score_check CHECK ((score >= 0)),
    CONSTRAINT subsidies_kaderantwoordevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kaderantwoordevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kaderantwoordevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kadervraag (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    code character varying(40) NOT NULL,
    dimensie character varying(14) NOT NULL,
    vraag character varying(300) NOT NULL,
    schaal character varying(10) NOT NULL,
    kader_id bigint NOT NULL,
    CONSTRAINT subsidies_kadervraag_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kadervraag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kadervraag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kadervraagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    code character varying(40) NOT NULL,
    dimensie character varying(14) NOT NULL,
    vraag character varying(300) NOT NULL,
    schaal character varying(10) NOT NULL,
    kader_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_kadervraagevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kadervraagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kadervraagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kernindicator (
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    eenheid character varying(60) NOT NULL,
    meetwijze character varying(12) NOT NULL,
    is_cumulatief boolean NOT NULL,
    beleidsdoel_id bigint,
    periode_id bigint NOT NULL
);
ALTER TABLE public.subsidies_kernindicator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kernindicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kernindicatorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    eenheid character varying(60) NOT NULL,
    meetwijze character varying(12) NOT NULL,
    is_cumulatief boolean NOT NULL,
    beleidsdoel_id bigint,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_kernindicatorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kernindicatorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_onderdeel (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    is_klaar boolean NOT NULL,
    gewijzigd_op timestamp with time zone,
    revision integer NOT NULL,
    gewijzigd_door_id uuid,
    organisatie_id bigint,
    rapportage_id bigint NOT NULL,
    interne_datum date,
    is_heropend boolean NOT NULL,
    is_overgenomen boolean NOT NULL,
    open_voor_allen boolean NOT NULL,
    toegewezen_aan_id bigint,
    CONSTRAINT subsidies_onderdeel_contribution_has_organisation CHECK (((NOT ((soort)::text = 'bijdrage'::text)) OR (organisatie_id IS NOT NULL))),
    CONSTRAINT subsidies_onderdeel_gewijzigd_pair CHECK ((((gewijzigd_op IS NULL) OR (gewijzigd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (gewijzigd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (gewijzigd_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_onderdeel_organisation_only_where_partners_write CHECK ((((soort)::text = ANY ((ARRAY['activiteiten'::character varying, 'indicatoren'::character varying, 'bijdrage'::character varying, 'financien'::character varying])::text[])) OR (organisatie_id IS NULL))),
    CONSTRAINT subsidies_onderdeel_own_part_is_not_assigned CHECK (((organisatie_id IS NULL) OR ((NOT open_voor_allen) AND (toegewezen_aan_id IS NULL)))),
    CONSTRAINT subsidies_onderdeel_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_onderdeel_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_onderdeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_onderdeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_onderdeelevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    is_klaar boolean NOT NULL,
    gewijzigd_op timestamp with time zone,
    revision integer NOT NULL,
    gewijzigd_door_id uuid,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    rapportage_id bigint NOT NULL,
    interne_datum date,
    is_heropend boolean NOT NULL,
    is_overgenomen boolean NOT NULL,
    open_voor_allen boolean NOT NULL,
    toegewezen_aan_id bigint,
    CONSTRAINT subsidies_onderdeelevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_onderdeelevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_onderdeelevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_onderdeelevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_oordeel (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    uitkomst character varying(14) NOT NULL,
    toelichting text NOT NULL,
    gegeven_op timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    versie_id bigint NOT NULL
);
ALTER TABLE public.subsidies_oordeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_oordeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_opmerking (
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    is_intern boolean NOT NULL,
    vraagt_aanvulling boolean NOT NULL,
    tekst text NOT NULL,
    geplaatst_op timestamp with time zone NOT NULL,
    afgehandeld_op timestamp with time zone,
    activiteit_id bigint,
    afgehandeld_door_id uuid,
    door_id uuid NOT NULL,
    indicator_id bigint,
    onderdeel_id bigint NOT NULL,
    rapportage_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_opmerking_afgehandeld_pair CHECK ((((afgehandeld_op IS NULL) OR (afgehandeld_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (afgehandeld_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (afgehandeld_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_opmerking_intern_asks_nothing CHECK (((NOT is_intern) OR (NOT vraagt_aanvulling))),
    CONSTRAINT subsidies_opmerking_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_opmerking_one_anchor CHECK (((activiteit_id IS NULL) OR (indicator_id IS NULL)))
);
ALTER TABLE public.subsidies_opmerking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_opmerking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_opmerkingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    is_intern boolean NOT NULL,
    vraagt_aanvulling boolean NOT NULL,
    tekst text NOT NULL,
    geplaatst_op timestamp with time zone NOT NULL,
    afgehandeld_op timestamp with time zone,
    activiteit_id bigint,
    afgehandeld_door_id uuid,
    door_id uuid NOT NULL,
    indicator_id bigint,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    rapportage_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_opmerkingevent_nummer_check CHECK ((nummer >= 0))
);
ALTER TABLE public.subsidies_opmerkingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_opmerkingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_overgang (
    id bigint NOT NULL,
    naam character varying(20) NOT NULL,
    van character varying(20) NOT NULL,
    naar character varying(20) NOT NULL,
    moment timestamp with time zone NOT NULL,
    reden text NOT NULL,
    door_id uuid NOT NULL,
    rapportage_id bigint NOT NULL,
    versie_id bigint
);
ALTER TABLE public.subsidies_overgang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_overgang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_planovergang (
    id bigint NOT NULL,
    naam character varying(20) NOT NULL,
    van character varying(14) NOT NULL,
    naar character varying(14) NOT NULL,
    moment timestamp with time zone NOT NULL,
    reden text NOT NULL,
    inhoud text NOT NULL,
    sha256 character varying(64) NOT NULL,
    door_id uuid NOT NULL,
    plan_id bigint NOT NULL
);
ALTER TABLE public.subsidies_planovergang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_planovergang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_rapportagestuk (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    naam character varying(200) NOT NULL,
    financien_sha256 character varying(64) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    verwijderd_op timestamp with time zone,
    document_id uuid NOT NULL,
    rapportage_id bigint NOT NULL,
    toegevoegd_door_id uuid NOT NULL,
    verwijderd_door_id uuid,
    CONSTRAINT subsidies_rapportagestuk_hash CHECK (((((soort)::text = 'controleverklaring'::text) OR ((financien_sha256)::text = ''::text)) AND (1 = (
CASE
    WHEN ((soort)::text = 'controleverklaring'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((financien_sha256)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_rapportagestuk_verwijderd_pair CHECK ((((verwijderd_op IS NULL) OR (verwijderd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (verwijderd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (verwijderd_door_id IS NOT NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.subsidies_rapportagestuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_rapportagestuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_rapportagestukevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    naam character varying(200) NOT NULL,
    financien_sha256 character varying(64) NOT NULL,
    toegevoegd_op timestamp with time zone NOT NULL,
    verwijderd_op timestamp with time zone,
    document_id uuid NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    rapportage_id bigint NOT NULL,
    toegevoegd_door_id uuid NOT NULL,
    verwijderd_door_id uuid
);
ALTER TABLE public.subsidies_rapportagestukevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_rapportagestukevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_rapportageversie (
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    inhoud text NOT NULL,
    sha256 character varying(64) NOT NULL,
    schema_version smallint NOT NULL,
    ingediend_op timestamp with time zone NOT NULL,
    verklaring text NOT NULL,
    document_id uuid NOT NULL,
    ingediend_door_id uuid NOT NULL,
    rapportage_id bigint NOT NULL,
    CONSTRAINT subsidies_rapportageversie_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_rapportageversie_schema_version_check CHECK ((schema_version >= 0))
);
ALTER TABLE public.subsidies_rapportageversie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_rapportageversie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_regeling (
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    code character varying(10) NOT NULL,
    slug character varying(40) NOT NULL,
    kenmerk character varying(60) NOT NULL,
    vastgesteld_datum date,
    begindatum date NOT NULL,
    einddatum date,
    bwbr character varying(12) NOT NULL,
    staatscourant character varying(60) NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    CONSTRAINT subsidies_regeling_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum)))
);
ALTER TABLE public.subsidies_regeling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_regeling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_regelingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(200) NOT NULL,
    code character varying(10) NOT NULL,
    slug character varying(40) NOT NULL,
    kenmerk character varying(60) NOT NULL,
    vastgesteld_datum date,
    begindatum date NOT NULL,
    einddatum date,
    bwbr character varying(12) NOT NULL,
    staatscourant character varying(60) NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_regelingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_regelingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_regelversie (
    id bigint NOT NULL,
    naam character varying(60) NOT NULL,
    eenheid character varying(10) NOT NULL,
    waarde character varying(200) NOT NULL,
    status character varying(14) NOT NULL,
    artikel character varying(80) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    regeling_id bigint NOT NULL,
    CONSTRAINT subsidies_regelversie_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT subsidies_regelversie_value_or_unknown CHECK (((NOT ((waarde)::text = ''::text)) OR ((status)::text = 'onbekend'::text)))
);
ALTER TABLE public.subsidies_regelversie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_regelversie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_regelversieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(60) NOT NULL,
    eenheid character varying(10) NOT NULL,
    waarde character varying(200) NOT NULL,
    status character varying(14) NOT NULL,
    artikel character varying(80) NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    regeling_id bigint NOT NULL
);
ALTER TABLE public.subsidies_regelversieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_regelversieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_reserve (
    id bigint NOT NULL,
    begin numeric(14,2),
    begin_invoer text NOT NULL,
    mutatie numeric(14,2),
    mutatie_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL
);
ALTER TABLE public.subsidies_reserve ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_reserve_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_reserveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begin numeric(14,2),
    begin_invoer text NOT NULL,
    mutatie numeric(14,2),
    mutatie_invoer text NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_reserveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_reserveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_rondschrijven (
    id bigint NOT NULL,
    aan character varying(10) NOT NULL,
    onderwerp character varying(150) NOT NULL,
    tekst text NOT NULL,
    ontvangers integer NOT NULL,
    moment timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    CONSTRAINT subsidies_rondschrijven_ontvangers_check CHECK ((ontvangers >= 0))
);
ALTER TABLE public.subsidies_rondschrijven ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_rondschrijven_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_storing (
    id bigint NOT NULL,
    begonnen_op timestamp with time zone NOT NULL,
    geeindigd_op timestamp with time zone NOT NULL,
    omschrijving text NOT NULL,
    geregistreerd_op timestamp with time zone NOT NULL,
    geregistreerd_door_id uuid NOT NULL,
    CONSTRAINT subsidies_storing_order CHECK ((geeindigd_op > begonnen_op))
);
ALTER TABLE public.subsidies_storing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_storing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_storingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begonnen_op timestamp with time zone NOT NULL,
    geeindigd_op timestamp with time zone NOT NULL,
    omschrijving text NOT NULL,
    geregistreerd_op timestamp with time zone NOT NULL,
    geregistreerd_door_id uuid NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.subsidies_storingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_storingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_streefwaarde (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    waarde numeric(16,2) NOT NULL,
    indicator_id bigint NOT NULL,
    CONSTRAINT subsidies_streefwaarde_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_streefwaarde ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_streefwaarde_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_streefwaardeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    waarde numeric(16,2) NOT NULL,
    indicator_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_streefwaardeevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_streefwaardeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_streefwaardeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_subsidie (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    bedrag numeric(14,2),
    meer_leden_toegestaan boolean NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint,
    ontvanger_id bigint,
    regeling_id bigint NOT NULL,
    periode_id bigint NOT NULL,
    CONSTRAINT subsidies_subsidie_bedrag_not_negative CHECK (((bedrag IS NULL) OR (bedrag >= (0)::numeric))),
    CONSTRAINT subsidies_subsidie_one_recipient CHECK ((((alliantie_id IS NULL) OR (ontvanger_id IS NULL)) AND (1 = (
CASE
    WHEN (alliantie_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (ontvanger_id IS NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_subsidie_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.subsidies_subsidie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_subsidie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_subsidieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    bedrag numeric(14,2),
    meer_leden_toegestaan boolean NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint,
    ontvanger_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    regeling_id bigint NOT NULL,
    periode_id bigint NOT NULL,
    CONSTRAINT subsidies_subsidieevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.subsidies_subsidieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_subsidieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_subsidieperiode (
    id bigint NOT NULL,
    naam character varying(40) NOT NULL,
    slug character varying(20) NOT NULL,
    begindatum date NOT NULL,
    einddatum date NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    regeling_id bigint NOT NULL,
    CONSTRAINT subsidies_subsidieperiode_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum)))
);
ALTER TABLE public.subsidies_subsidieperiode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_subsidieperiode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_subsidieperiodeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(40) NOT NULL,
    slug character varying(20) NOT NULL,
    begindatum date NOT NULL,
    einddatum date NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    regeling_id bigint NOT NULL
);
ALTER TABLE public.subsidies_subsidieperiodeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_subsidieperiodeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieknoop (
    id bigint NOT NULL,
    sleutel uuid NOT NULL,
    soort character varying(12) NOT NULL,
    naam character varying(200) NOT NULL,
    omschrijving text NOT NULL,
    onderbouwing character varying(16) NOT NULL,
    indicatieve_kosten numeric(14,2),
    volgorde smallint NOT NULL,
    organisatie_id bigint,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_theorieknoop_kosten CHECK (((indicatieve_kosten IS NULL) OR (indicatieve_kosten >= (0)::numeric))),
    CONSTRAINT subsidies_theorieknoop_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_theorieknoop ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieknoop_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieknoopevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sleutel uuid NOT NULL,
    soort character varying(12) NOT NULL,
    naam character varying(200) NOT NULL,
    omschrijving text NOT NULL,
    onderbouwing character varying(16) NOT NULL,
    indicatieve_kosten numeric(14,2),
    volgorde smallint NOT NULL,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_theorieknoopevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_theorieknoopevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieknoopevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieverband (
    id bigint NOT NULL,
    reden text NOT NULL,
    aanname_id bigint,
    naar_id bigint NOT NULL,
    van_id bigint NOT NULL,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_theorieverband_two_nodes CHECK ((NOT (van_id = naar_id)))
);
ALTER TABLE public.subsidies_theorieverband ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieverband_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieverbandevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reden text NOT NULL,
    aanname_id bigint,
    naar_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    van_id bigint NOT NULL,
    versie_id bigint NOT NULL
);
ALTER TABLE public.subsidies_theorieverbandevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieverbandevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieversie (
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    status character varying(12) NOT NULL,
    vanaf_jaar smallint NOT NULL,
    reden text NOT NULL,
    "analyse" text NOT NULL,
    functies text NOT NULL,
    vastgesteld_op timestamp with time zone,
    revision integer NOT NULL,
    subsidie_id bigint NOT NULL,
    vastgesteld_door_id uuid,
    CONSTRAINT subsidies_theorieversie_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_theorieversie_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_theorieversie_vanaf_jaar_check CHECK ((vanaf_jaar >= 0)),
    CONSTRAINT subsidies_theorieversie_vastgesteld_moment CHECK ((((status)::text = 'concept'::text) OR (vastgesteld_op IS NOT NULL))),
    CONSTRAINT subsidies_theorieversie_vastgesteld_pair CHECK ((((vastgesteld_op IS NULL) OR (vastgesteld_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (vastgesteld_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (vastgesteld_door_id IS NOT NULL) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.subsidies_theorieversie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieversie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_theorieversieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nummer smallint NOT NULL,
    status character varying(12) NOT NULL,
    vanaf_jaar smallint NOT NULL,
    reden text NOT NULL,
    "analyse" text NOT NULL,
    functies text NOT NULL,
    vastgesteld_op timestamp with time zone,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    vastgesteld_door_id uuid,
    CONSTRAINT subsidies_theorieversieevent_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_theorieversieevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_theorieversieevent_vanaf_jaar_check CHECK ((vanaf_jaar >= 0))
);
ALTER TABLE public.subsidies_theorieversieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_theorieversieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_toets (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    oordeel character varying(16) NOT NULL,
    toelichting text NOT NULL,
    knoop_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
    CONSTRAINT subsidies_toets_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_toets ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_toets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_toetsevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    oordeel character varying(16) NOT NULL,
    toelichting text NOT NULL,
    knoop_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_toetsevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_toetsevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_toetsevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_uitsplitsing (
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    waarde_invoer text NOT NULL,
    teller_invoer text NOT NULL,
    noemer_invoer text NOT NULL,
    volgorde smallint NOT NULL,
    label text NOT NULL,
    opgave_id bigint NOT NULL,
    organisatie_id bigint,
    CONSTRAINT subsidies_uitsplitsing_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_uitsplitsing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_uitsplitsing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_uitsplitsingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    waarde numeric(16,2),
    teller numeric(16,2),
    noemer numeric(16,2),
    waarde_invoer text NOT NULL,
    teller_invoer text NOT NULL,
    noemer_invoer text NOT NULL,
    volgorde smallint NOT NULL,
    label text NOT NULL,
    opgave_id bigint NOT NULL,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_uitsplitsingevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_uitsplitsingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_uitsplitsingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_uitstel (
    id bigint NOT NULL,
    oude_datum date NOT NULL,
    nieuwe_datum date NOT NULL,
    reden text NOT NULL,
    moment timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    storing_id bigint,
    verplichting_id bigint NOT NULL,
    CONSTRAINT subsidies_uitstel_later CHECK ((nieuwe_datum > oude_datum))
);
ALTER TABLE public.subsidies_uitstel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_uitstel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_verplichting (
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    jaar smallint NOT NULL,
    vervaldatum date NOT NULL,
    artikel character varying(80) NOT NULL,
    subsidie_id bigint NOT NULL,
    CONSTRAINT subsidies_verplichting_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_verplichting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_verplichting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_verplichtingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(20) NOT NULL,
    jaar smallint NOT NULL,
    vervaldatum date NOT NULL,
    artikel character varying(80) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    subsidie_id bigint NOT NULL,
    CONSTRAINT subsidies_verplichtingevent_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.subsidies_verplichtingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_verplichtingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.auth_permission VALUES
	(1, 'Can add concepttekst', 3, 'add_concepttekst'),
	(2, 'Can change concepttekst', 3, 'change_concepttekst'),
	(3, 'Can delete concepttekst', 3, 'delete_concepttekst'),
	(4, 'Can view concepttekst', 3, 'view_concepttekst'),
	(5, 'Can add rolverlening', 4, 'add_rolverlening'),
	(6, 'Can change rolverlening', 4, 'change_rolverlening'),
	(7, 'Can delete rolverlening', 4, 'delete_rolverlening'),
	(8, 'Can view rolverlening', 4, 'view_rolverlening'),
	(9, 'Can add rolverlening event', 5, 'add_rolverleningevent'),
	(10, 'Can change rolverlening event', 5, 'change_rolverleningevent'),
	(11, 'Can delete rolverlening event', 5, 'delete_rolverleningevent'),
	(12, 'Can view rolverlening event', 5, 'view_rolverleningevent'),
	(13, 'Can add uitnodiging', 6, 'add_uitnodiging'),
	(14, 'Can change uitnodiging', 6, 'change_uitnodiging'),
	(15, 'Can delete uitnodiging', 6, 'delete_uitnodiging'),
	(16, 'Can view uitnodiging', 6, 'view_uitnodiging'),
	(17, 'Can add user event', 7, 'add_userevent'),
	(18, 'Can change user event', 7, 'change_userevent'),
	(19, 'Can delete user event', 7, 'delete_userevent'),
	(20, 'Can view user event', 7, 'view_userevent'),
	(21, 'Can add user', 8, 'add_user'),
	(22, 'Can change user', 8, 'change_user'),
	(23, 'Can delete user', 8, 'delete_user'),
	(24, 'Can view user', 8, 'view_user'),
	(25, 'Can add audit event', 9, 'add_auditevent'),
	(26, 'Can change audit event', 9, 'change_auditevent'),
	(27, 'Can delete audit event', 9, 'delete_auditevent'),
	(28, 'Can view audit event', 9, 'view_auditevent'),
	(29, 'Can add audit schakel', 10, 'add_auditschakel'),
	(30, 'Can change audit schakel', 10, 'change_auditschakel'),
	(31, 'Can delete audit schakel', 10, 'delete_auditschakel'),
	(32, 'Can view audit schakel', 10, 'view_auditschakel'),
	(33, 'Can add audit label', 11, 'add_auditlabel'),
	(34, 'Can change audit label', 11, 'change_auditlabel'),
	(35, 'Can delete audit label', 11, 'delete_auditlabel'),
	(36, 'Can view audit label', 11, 'view_auditlabel'),
	(37, 'Can add hartslag', 12, 'add_hartslag'),
	(38, 'Can change hartslag', 12, 'change_hartslag'),
	(39, 'Can delete hartslag', 12, 'delete_hartslag'),
	(40, 'Can view hartslag', 12, 'view_hartslag'),
	(41, 'Can add job', 13, 'add_job'),
	(42, 'Can change job', 13, 'change_job'),
	(43, 'Can delete job', 13, 'delete_job'),
	(44, 'Can view job', 13, 'view_job'),
	(45, 'Can add mail', 14, 'add_mail'),
	(46, 'Can change mail', 14, 'change_mail'),
	(47, 'Can delete mail', 14, 'delete_mail'),
	(48, 'Can view mail', 14, 'view_mail'),
	(49, 'Can add mailvoorkeur', 15, 'add_mailvoorkeur'),
	(50, 'Can change mailvoorkeur', 15, 'change_mailvoorkeur'),
	(51, 'Can delete mailvoorkeur', 15, 'delete_mailvoorkeur'),
	(52, 'Can view mailvoorkeur', 15, 'view_mailvoorkeur'),
	(53, 'Can add document', 16, 'add_document'),
	(54, 'Can change document', 16, 'change_document'),
	(55, 'Can delete document', 16, 'delete_document'),
	(56, 'Can view document', 16, 'view_document'),
	(57, 'Can add accounthouderschap', 17, 'add_accounthouderschap'),
	(58, 'Can change accounthouderschap', 17, 'change_accounthouderschap'),
	(59, 'Can delete accounthouderschap', 17, 'delete_accounthouderschap'),
	(60, 'Can view accounthouderschap', 17, 'view_accounthouderschap'),
	(61, 'Can add alliantie', 18, 'add_alliantie'),
	(62, 'Can change alliantie', 18, 'change_alliantie'),
	(63, 'Can delete alliantie', 18, 'delete_alliantie'),
	(64, 'Can view alliantie', 18, 'view_alliantie'),
	(65, 'Can add accounthouderschap event', 19, 'add_accounthouderschapevent'),
	(66, 'Can change accounthouderschap event', 19, 'change_accounthouderschapevent'),
	(67, 'Can delete accounthouderschap event', 19, 'delete_accounthouderschapevent'),
	(68, 'Can view accounthouderschap event', 19, 'view_accounthouderschapevent'),
	(69, 'Can add alliantie event', 20, 'add_alliantieevent'),
	(70, 'Can change alliantie event', 20, 'change_alliantieevent'),
	(71, 'Can delete alliantie event', 20, 'delete_alliantieevent'),
	(72, 'Can view alliantie event', 20, 'view_alliantieevent'),
	(73, 'Can add contactpersoon', 21, 'add_contactpersoon'),
	(74, 'Can change contactpersoon', 21, 'change_contactpersoon'),
	(75, 'Can delete contactpersoon', 21, 'delete_contactpersoon'),
	(76, 'Can view contactpersoon', 21, 'view_contactpersoon'),
	(77, 'Can add deelname', 22, 'add_deelname'),
	(78, 'Can change deelname', 22, 'change_deelname'),
	(79, 'Can delete deelname', 22, 'delete_deelname'),
	(80, 'Can view deelname', 22, 'view_deelname'),
	(81, 'Can add organisatie', 23, 'add_organisatie'),
	(82, 'Can change organisatie', 23, 'change_organisatie'),
	(83, 'Can delete organisatie', 23, 'delete_organisatie'),
	(84, 'Can view organisatie', 23, 'view_organisatie'),
	(85, 'Can add deelname event', 24, 'add_deelnameevent'),
	(86, 'Can change deelname event', 24, 'change_deelnameevent'),
	(87, 'Can delete deelname event', 24, 'delete_deelnameevent'),
	(88, 'Can view deelname event', 24, 'view_deelnameevent'),
	(89, 'Can add contactpersoon event', 25, 'add_contactpersoonevent'),
	(90, 'Can change contactpersoon event', 25, 'change_contactpersoonevent'),
	(91, 'Can delete contactpersoon event', 25, 'delete_contactpersoonevent'),
	(92, 'Can view contactpersoon event', 25, 'view_contactpersoonevent'),
	(93, 'Can add organisatie event', 26, 'add_organisatieevent'),
	(94, 'Can change organisatie event', 26, 'change_organisatieevent'),
	(95, 'Can delete organisatie event', 26, 'delete_organisatieevent'),
	(96, 'Can view organisatie event', 26, 'view_organisatieevent'),
	(97, 'Can add vroegere slug', 27, 'add_vroegereslug'),
	(98, 'Can change vroegere slug', 27, 'change_vroegereslug'),
	(99, 'Can delete vroegere slug', 27, 'delete_vroegereslug'),
	(100, 'Can view vroegere slug', 27, 'view_vroegereslug'),
	(101, 'Can add uitnodiging', 28, 'add_teamuitnodiging'),
	(102, 'Can change uitnodiging', 28, 'change_teamuitnodiging'),
	(103, 'Can delete uitnodiging', 28, 'delete_teamuitnodiging'),
	(104, 'Can view uitnodiging', 28, 'view_teamuitnodiging'),
	(105, 'Can add financiele regel', 29, 'add_financieleregel'),
	(106, 'Can change financiele regel', 29, 'change_financieleregel'),
	(107, 'Can delete financiele regel', 29, 'delete_financieleregel'),
	(108, 'Can view financiele regel', 29, 'view_financieleregel'),
	(109, 'Can add regeling event', 30, 'add_regelingevent'),
	(110, 'Can change regeling event', 30, 'change_regelingevent'),
	(111, 'Can delete regeling event', 30, 'delete_regelingevent'),
	(112, 'Can view regeling event', 30, 'view_regelingevent'),
	(113, 'Can add regelversie', 31, 'add_regelversie'),
	(114, 'Can change regelversie', 31, 'change_regelversie'),
	(115, 'Can delete regelversie', 31, 'delete_regelversie'),
	(116, 'Can view regelversie', 31, 'view_regelversie'),
	(117, 'Can add regelversie event', 32, 'add_regelversieevent'),
	(118, 'Can change regelversie event', 32, 'change_regelversieevent'),
	(119, 'Can delete regelversie event', 32, 'delete_regelversieevent'),
	(120, 'Can view regelversie event', 32, 'view_regelversieevent'),
	(121, 'Can add subsidie', 33, 'add_subsidie'),
	(122, 'Can change subsidie', 33, 'change_subsidie'),
	(123, 'Can delete subsidie', 33, 'delete_subsidie'),
	(124, 'Can view subsidie', 33, 'view_subsidie'),
	(125, 'Can add subsidie event', 34, 'add_subsidieevent'),
	(126, 'Can change subsidie event', 34, 'change_subsidieevent'),
	(127, 'Can delete subsidie event', 34, 'delete_subsidieevent'),
	(128, 'Can view subsidie event', 34, 'view_subsidieevent'),
	(129, 'Can add subsidieperiode', 35, 'add_subsidieperiode'),
	(130, 'Can change subsidieperiode', 35, 'change_subsidieperiode'),
	(131, 'Can delete subsidieperiode', 35, 'delete_subsidieperiode'),
	(132, 'Can view subsidieperiode', 35, 'view_subsidieperiode'),
	(133, 'Can add subsidieperiode event', 36, 'add_subsidieperiodeevent'),
	(134, 'Can change subsidieperiode event', 36, 'change_subsidieperiodeevent'),
	(135, 'Can delete subsidieperiode event', 36, 'delete_subsidieperiodeevent'),
	(136, 'Can view subsidieperiode event', 36, 'view_subsidieperiodeevent'),
	(137, 'Can add verplichting', 37, 'add_verplichting'),
	(138, 'Can change verplichting', 37, 'change_verplichting'),
	(139, 'Can delete verplichting', 37, 'delete_verplichting'),
	(140, 'Can view verplichting', 37, 'view_verplichting'),
	(141, 'Can add verplichting event', 38, 'add_verplichtingevent'),
	(142, 'Can change verplichting event', 38, 'change_verplichtingevent'),
	(143, 'Can delete verplichting event', 38, 'delete_verplichtingevent'),
	(144, 'Can view verplichting event', 38, 'view_verplichtingevent'),
	(145, 'Can add beoordelaarschap', 39, 'add_beoordelaarschap'),
	(146, 'Can change beoordelaarschap', 39, 'change_beoordelaarschap'),
	(147, 'Can delete beoordelaarschap', 39, 'delete_beoordelaarschap'),
	(148, 'Can view beoordelaarschap', 39, 'view_beoordelaarschap'),
	(149, 'Can add beoordelaarschap event', 40, 'add_beoordelaarschapevent'),
	(150, 'Can change beoordelaarschap event', 40, 'change_beoordelaarschapevent'),
	(151, 'Can delete beoordelaarschap event', 40, 'delete_beoordelaarschapevent'),
	(152, 'Can view beoordelaarschap event', 40, 'view_beoordelaarschapevent'),
	(153, 'Can add jaarrapportage', 41, 'add_jaarrapportage'),
	(154, 'Can change jaarrapportage', 41, 'change_jaarrapportage'),
	(155, 'Can delete jaarrapportage', 41, 'delete_jaarrapportage'),
	(156, 'Can view jaarrapportage', 41, 'view_jaarrapportage'),
	(157, 'Can add jaarrapportage event', 42, 'add_jaarrapportageevent'),
	(158, 'Can change jaarrapportage event', 42, 'change_jaarrapportageevent'),
	(159, 'Can delete jaarrapportage event', 42, 'delete_jaarrapportageevent'),
	(160, 'Can view jaarrapportage event', 42, 'view_jaarrapportageevent'),
	(161, 'Can add onderdeel', 43, 'add_onderdeel'),
	(162, 'Can change onderdeel', 43, 'change_onderdeel'),
	(163, 'Can delete onderdeel', 43, 'delete_onderdeel'),
	(164, 'Can view onderdeel', 43, 'view_onderdeel'),
	(165, 'Can add financiele regel event', 44, 'add_financieleregelevent'),
	(166, 'Can change financiele regel event', 44, 'change_financieleregelevent'),
	(167, 'Can delete financiele regel event', 44, 'delete_financieleregelevent'),
	(168, 'Can view financiele regel event', 44, 'view_financieleregelevent'),
	(169, 'Can add onderdeel event', 45, 'add_onderdeelevent'),
	(170, 'Can change onderdeel event', 45, 'change_onderdeelevent'),
	(171, 'Can delete onderdeel event', 45, 'delete_onderdeelevent'),
	(172, 'Can view onderdeel event', 45, 'view_onderdeelevent'),
	(173, 'Can add rapportage versie', 46, 'add_rapportageversie'),
	(174, 'Can change rapportage versie', 46, 'change_rapportageversie'),
	(175, 'Can delete rapportage versie', 46, 'delete_rapportageversie'),
	(176, 'Can view rapportage versie', 46, 'view_rapportageversie'),
	(177, 'Can add overgang', 47, 'add_overgang'),
	(178, 'Can change overgang', 47, 'change_overgang'),
	(179, 'Can delete overgang', 47, 'delete_overgang'),
	(180, 'Can view overgang', 47, 'view_overgang'),
	(181, 'Can add regeling', 48, 'add_regeling'),
	(182, 'Can change regeling', 48, 'change_regeling'),
	(183, 'Can delete regeling', 48, 'delete_regeling'),
	(184, 'Can view regeling', 48, 'view_regeling'),
	(185, 'Can add aanwezigheid', 49, 'add_aanwezigheid'),
	(186, 'Can change aanwezigheid', 49, 'change_aanwezigheid'),
	(187, 'Can delete aanwezigheid', 49, 'delete_aanwezigheid'),
	(188, 'Can view aanwezigheid', 49, 'view_aanwezigheid'),
	(189, 'Can add activiteit', 50, 'add_activiteit'),
	(190, 'Can change activiteit', 50, 'change_activiteit'),
	(191, 'Can delete activiteit', 50, 'delete_activiteit'),
	(192, 'Can view activiteit', 50, 'view_activiteit'),
	(193, 'Can add activiteitenplan', 51, 'add_activiteitenplan'),
	(194, 'Can change activiteitenplan', 51, 'change_activiteitenplan'),
	(195, 'Can delete activiteitenplan', 51, 'delete_activiteitenplan'),
	(196, 'Can view activiteitenplan', 51, 'view_activiteitenplan'),
	(197, 'Can add activiteitenplan event', 52, 'add_activiteitenplanevent'),
	(198, 'Can change activiteitenplan event', 52, 'change_activiteitenplanevent'),
	(199, 'Can delete activiteitenplan event', 52, 'delete_activiteitenplanevent'),
	(200, 'Can view activiteitenplan event', 52, 'view_activiteitenplanevent'),
	(201, 'Can add activiteit event', 53, 'add_activiteitevent'),
	(202, 'Can change activiteit event', 53, 'change_activiteitevent'),
	(203, 'Can delete activiteit event', 53, 'delete_activiteitevent'),
	(204, 'Can view activiteit event', 53, 'view_activiteitevent'),
	(205, 'Can add activiteitverslag', 54, 'add_activiteitverslag'),
	(206, 'Can change activiteitverslag', 54, 'change_activiteitverslag'),
	(207, 'Can delete activiteitverslag', 54, 'delete_activiteitverslag'),
	(208, 'Can view activiteitverslag', 54, 'view_activiteitverslag'),
	(209, 'Can add activiteitverslag event', 55, 'add_activiteitverslagevent'),
	(210, 'Can change activiteitverslag event', 55, 'change_activiteitverslagevent'),
	(211, 'Can delete activiteitverslag event', 55, 'delete_activiteitverslagevent'),
	(212, 'Can view activiteitverslag event', 55, 'view_activiteitverslagevent'),
	(213, 'Can add antwoord', 56, 'add_antwoord'),
	(214, 'Can change antwoord', 56, 'change_antwoord'),
	(215, 'Can delete antwoord', 56, 'delete_antwoord'),
	(216, 'Can view antwoord', 56, 'view_antwoord'),
	(217, 'Can add antwoordbrief', 57, 'add_antwoordbrief'),
	(218, 'Can change antwoordbrief', 57, 'change_antwoordbrief'),
	(219, 'Can delete antwoordbrief', 57, 'delete_antwoordbrief'),
	(220, 'Can view antwoordbrief', 57, 'view_antwoordbrief'),
	(221, 'Can add archiefrapportage', 58, 'add_archiefrapportage'),
	(222, 'Can change archiefrapportage', 58, 'change_archiefrapportage'),
	(223, 'Can delete archiefrapportage', 58, 'delete_archiefrapportage'),
	(224, 'Can view archiefrapportage', 58, 'view_archiefrapportage'),
	(225, 'Can add archiefrapportage event', 59, 'add_archiefrapportageevent'),
	(226, 'Can change archiefrapportage event', 59, 'change_archiefrapportageevent'),
	(227, 'Can delete archiefrapportage event', 59, 'delete_archiefrapportageevent'),
	(228, 'Can view archiefrapportage event', 59, 'view_archiefrapportageevent'),
	(229, 'Can add begrotingsregel', 60, 'add_begrotingsregel'),
	(230, 'Can change begrotingsregel', 60, 'change_begrotingsregel'),
	(231, 'Can delete begrotingsregel', 60, 'delete_begrotingsregel'),
	(232, 'Can view begrotingsregel', 60, 'view_begrotingsregel'),
	(233, 'Can add begrotingsregel event', 61, 'add_begrotingsregelevent'),
	(234, 'Can change begrotingsregel event', 61, 'change_begrotingsregelevent'),
	(235, 'Can delete begrotingsregel event', 61, 'delete_begrotingsregelevent'),
	(236, 'Can view begrotingsregel event', 61, 'view_begrotingsregelevent'),
	(237, 'Can add beleidsdoel', 62, 'add_beleidsdoel'),
	(238, 'Can change beleidsdoel', 62, 'change_beleidsdoel'),
	(239, 'Can delete beleidsdoel', 62, 'delete_beleidsdoel'),
	(240, 'Can view beleidsdoel', 62, 'view_beleidsdoel'),
	(241, 'Can add beleidsdoel event', 63, 'add_beleidsdoelevent'),
	(242, 'Can change beleidsdoel event', 63, 'change_beleidsdoelevent'),
	(243, 'Can delete beleidsdoel event', 63, 'delete_beleidsdoelevent'),
	(244, 'Can view beleidsdoel event', 63, 'view_beleidsdoelevent'),
	(245, 'Can add bereik', 64, 'add_bereik'),
	(246, 'Can change bereik', 64, 'change_bereik'),
	(247, 'Can delete bereik', 64, 'delete_bereik'),
	(248, 'Can view bereik', 64, 'view_bereik'),
	(249, 'Can add bereik event', 65, 'add_bereikevent'),
	(250, 'Can change bereik event', 65, 'change_bereikevent'),
	(251, 'Can delete bereik event', 65, 'delete_bereikevent'),
	(252, 'Can view bereik event', 65, 'view_bereikevent'),
	(253, 'Can add bijdrageregel', 66, 'add_bijdrageregel'),
	(254, 'Can change bijdrageregel', 66, 'change_bijdrageregel'),
	(255, 'Can delete bijdrageregel', 66, 'delete_bijdrageregel'),
	(256, 'Can view bijdrageregel', 66, 'view_bijdrageregel'),
	(257, 'Can add bijdrageregel event', 67, 'add_bijdrageregelevent'),
	(258, 'Can change bijdrageregel event', 67, 'change_bijdrageregelevent'),
	(259, 'Can delete bijdrageregel event', 67, 'delete_bijdrageregelevent'),
	(260, 'Can view bijdrageregel event', 67, 'view_bijdrageregelevent'),
	(261, 'Can add dekking', 68, 'add_dekking'),
	(262, 'Can change dekking', 68, 'change_dekking'),
	(263, 'Can delete dekking', 68, 'delete_dekking'),
	(264, 'Can view dekking', 68, 'view_dekking'),
	(265, 'Can add dekking event', 69, 'add_dekkingevent'),
	(266, 'Can change dekking event', 69, 'change_dekkingevent'),
	(267, 'Can delete dekking event', 69, 'delete_dekkingevent'),
	(268, 'Can view dekking event', 69, 'view_dekkingevent'),
	(269, 'Can add evaluatiekader', 70, 'add_evaluatiekader'),
	(270, 'Can change evaluatiekader', 70, 'change_evaluatiekader'),
	(271, 'Can delete evaluatiekader', 70, 'delete_evaluatiekader'),
	(272, 'Can view evaluatiekader', 70, 'view_evaluatiekader'),
	(273, 'Can add evaluatiekader event', 71, 'add_evaluatiekaderevent'),
	(274, 'Can change evaluatiekader event', 71, 'change_evaluatiekaderevent'),
	(275, 'Can delete evaluatiekader event', 71, 'delete_evaluatiekaderevent'),
	(276, 'Can view evaluatiekader event', 71, 'view_evaluatiekaderevent'),
	(277, 'Can add herinnering', 72, 'add_herinnering'),
	(278, 'Can change herinnering', 72, 'change_herinnering'),
	(279, 'Can delete herinnering', 72, 'delete_herinnering'),
	(280, 'Can view herinnering', 72, 'view_herinnering'),
	(281, 'Can add indicator', 73, 'add_indicator'),
	(282, 'Can change indicator', 73, 'change_indicator'),
	(283, 'Can delete indicator', 73, 'delete_indicator'),
	(284, 'Can view indicator', 73, 'view_indicator'),
	(285, 'Can add indicator event', 74, 'add_indicatorevent'),
	(286, 'Can change indicator event', 74, 'change_indicatorevent'),
	(287, 'Can delete indicator event', 74, 'delete_indicatorevent'),
	(288, 'Can view indicator event', 74, 'view_indicatorevent'),
	(289, 'Can add indicatoropgave', 75, 'add_indicatoropgave'),
	(290, 'Can change indicatoropgave', 75, 'change_indicatoropgave'),
	(291, 'Can delete indicatoropgave', 75, 'delete_indicatoropgave'),
	(292, 'Can view indicatoropgave', 75, 'view_indicatoropgave'),
	(293, 'Can add indicatoropgave event', 76, 'add_indicatoropgaveevent'),
	(294, 'Can change indicatoropgave event', 76, 'change_indicatoropgaveevent'),
	(295, 'Can delete indicatoropgave event', 76, 'delete_indicatoropgaveevent'),
	(296, 'Can view indicatoropgave event', 76, 'view_indicatoropgaveevent'),
	(297, 'Can add indicatorwaarde', 77, 'add_indicatorwaarde'),
	(298, 'Can change indicatorwaarde', 77, 'change_indicatorwaarde'),
	(299, 'Can delete indicatorwaarde', 77, 'delete_indicatorwaarde'),
	(300, 'Can view indicatorwaarde', 77, 'view_indicatorwaarde'),
	(301, 'Can add indicatorwaardedeel', 78, 'add_indicatorwaardedeel'),
	(302, 'Can change indicatorwaardedeel', 78, 'change_indicatorwaardedeel'),
	(303, 'Can delete indicatorwaardedeel', 78, 'delete_indicatorwaardedeel'),
	(304, 'Can view indicatorwaardedeel', 78, 'view_indicatorwaardedeel'),
	(305, 'Can add inkomen', 79, 'add_inkomen'),
	(306, 'Can change inkomen', 79, 'change_inkomen'),
	(307, 'Can delete inkomen', 79, 'delete_inkomen'),
	(308, 'Can view inkomen', 79, 'view_inkomen'),
	(309, 'Can add inkomen event', 80, 'add_inkomenevent'),
	(310, 'Can change inkomen event', 80, 'change_inkomenevent'),
	(311, 'Can delete inkomen event', 80, 'delete_inkomenevent'),
	(312, 'Can view inkomen event', 80, 'view_inkomenevent'),
	(313, 'Can add kaderantwoord', 81, 'add_kaderantwoord'),
	(314, 'Can change kaderantwoord', 81, 'change_kaderantwoord'),
	(315, 'Can delete kaderantwoord', 81, 'delete_kaderantwoord'),
	(316, 'Can view kaderantwoord', 81, 'view_kaderantwoord'),
	(317, 'Can add kaderantwoord event', 82, 'add_kaderantwoordevent'),
	(318, 'Can change kaderantwoord event', 82, 'change_kaderantwoordevent'),
	(319, 'Can delete kaderantwoord event', 82, 'delete_kaderantwoordevent'),
	(320, 'Can view kaderantwoord event', 82, 'view_kaderantwoordevent'),
	(321, 'Can add kadervraag', 83, 'add_kadervraag'),
	(322, 'Can change kadervraag', 83, 'change_kadervraag'),
	(323, 'Can delete kadervraag', 83, 'delete_kadervraag'),
	(324, 'Can view kadervraag', 83, 'view_kadervraag'),
	(325, 'Can add kadervraag event', 84, 'add_kadervraagevent'),
	(326, 'Can change kadervraag event', 84, 'change_kadervraagevent'),
	(327, 'Can delete kadervraag event', 84, 'delete_kadervraagevent'),
	(328, 'Can view kadervraag event', 84, 'view_kadervraagevent'),
	(329, 'Can add kernindicator', 85, 'add_kernindicator'),
	(330, 'Can change kernindicator', 85, 'change_kernindicator'),
	(331, 'Can delete kernindicator', 85, 'delete_kernindicator'),
	(332, 'Can view kernindicator', 85, 'view_kernindicator'),
	(333, 'Can add kernindicator event', 86, 'add_kernindicatorevent'),
	(334, 'Can change kernindicator event', 86, 'change_kernindicatorevent'),
	(335, 'Can delete kernindicator event', 86, 'delete_kernindicatorevent'),
	(336, 'Can view kernindicator event', 86, 'view_kernindicatorevent'),
	(337, 'Can add oordeel', 87, 'add_oordeel'),
	(338, 'Can change oordeel', 87, 'change_oordeel'),
	(339, 'Can delete oordeel', 87, 'delete_oordeel'),
	(340, 'Can view oordeel', 87, 'view_oordeel'),
	(341, 'Can add opmerking', 88, 'add_opmerking'),
	(342, 'Can change opmerking', 88, 'change_opmerking'),
	(343, 'Can delete opmerking', 88, 'delete_opmerking'),
	(344, 'Can view opmerking', 88, 'view_opmerking'),
	(345, 'Can add opmerking event', 89, 'add_opmerkingevent'),
	(346, 'Can change opmerking event', 89, 'change_opmerkingevent'),
	(347, 'Can delete opmerking event', 89, 'delete_opmerkingevent'),
	(348, 'Can view opmerking event', 89, 'view_opmerkingevent'),
	(349, 'Can add plan overgang', 90, 'add_planovergang'),
	(350, 'Can change plan overgang', 90, 'change_planovergang'),
	(351, 'Can delete plan overgang', 90, 'delete_planovergang'),
	(352, 'Can view plan overgang', 90, 'view_planovergang'),
	(353, 'Can add rapportagestuk', 91, 'add_rapportagestuk'),
	(354, 'Can change rapportagestuk', 91, 'change_rapportagestuk'),
	(355, 'Can delete rapportagestuk', 91, 'delete_rapportagestuk'),
	(356, 'Can view rapportagestuk', 91, 'view_rapportagestuk'),
	(357, 'Can add rapportagestuk event', 92, 'add_rapportagestukevent'),
	(358, 'Can change rapportagestuk event', 92, 'change_rapportagestukevent'),
	(359, 'Can delete rapportagestuk event', 92, 'delete_rapportagestukevent'),
	(360, 'Can view rapportagestuk event', 92, 'view_rapportagestukevent'),
	(361, 'Can add reserve', 93, 'add_reserve'),
	(362, 'Can change reserve', 93, 'change_reserve'),
	(363, 'Can delete reserve', 93, 'delete_reserve'),
	(364, 'Can view reserve', 93, 'view_reserve'),
	(365, 'Can add reserve event', 94, 'add_reserveevent'),
	(366, 'Can change reserve event', 94, 'change_reserveevent'),
	(367, 'Can delete reserve event', 94, 'delete_reserveevent'),
	(368, 'Can view reserve event', 94, 'view_reserveevent'),
	(369, 'Can add rondschrijven', 95, 'add_rondschrijven'),
	(370, 'Can change rondschrijven', 95, 'change_rondschrijven'),
	(371, 'Can delete rondschrijven', 95, 'delete_rondschrijven'),
	(372, 'Can view rondschrijven', 95, 'view_rondschrijven'),
	(373, 'Can add storing', 96, 'add_storing'),
	(374, 'Can change storing', 96, 'change_storing'),
	(375, 'Can delete storing', 96, 'delete_storing'),
	(376, 'Can view storing', 96, 'view_storing'),
	(377, 'Can add storing event', 97, 'add_storingevent'),
	(378, 'Can change storing event', 97, 'change_storingevent'),
	(379, 'Can delete storing event', 97, 'delete_storingevent'),
	(380, 'Can view storing event', 97, 'view_storingevent'),
	(381, 'Can add streefwaarde', 98, 'add_streefwaarde'),
	(382, 'Can change streefwaarde', 98, 'change_streefwaarde'),
	(383, 'Can delete streefwaarde', 98, 'delete_streefwaarde'),
	(384, 'Can view streefwaarde', 98, 'view_streefwaarde'),
	(385, 'Can add streefwaarde event', 99, 'add_streefwaardeevent'),
	(386, 'Can change streefwaarde event', 99, 'change_streefwaardeevent'),
	(387, 'Can delete streefwaarde event', 99, 'delete_streefwaardeevent'),
	(388, 'Can view streefwaarde event', 99, 'view_streefwaardeevent'),
	(389, 'Can add theorieknoop', 100, 'add_theorieknoop'),
	(390, 'Can change theorieknoop', 100, 'change_theorieknoop'),
	(391, 'Can delete theorieknoop', 100, 'delete_theorieknoop'),
	(392, 'Can view theorieknoop', 100, 'view_theorieknoop'),
	(393, 'Can add theorieknoop event', 101, 'add_theorieknoopevent'),
	(394, 'Can change theorieknoop event', 101, 'change_theorieknoopevent'),
	(395, 'Can delete theorieknoop event', 101, 'delete_theorieknoopevent'),
	(396, 'Can view theorieknoop event', 101, 'view_theorieknoopevent'),
	(397, 'Can add theorieverband', 102, 'add_theorieverband'),
	(398, 'Can change theorieverband', 102, 'change_theorieverband'),
	(399, 'Can delete theorieverband', 102, 'delete_theorieverband'),
	(400, 'Can view theorieverband', 102, 'view_theorieverband'),
	(401, 'Can add theorieverband event', 103, 'add_theorieverbandevent'),
	(402, 'Can change theorieverband event', 103, 'change_theorieverbandevent'),
	(403, 'Can delete theorieverband event', 103, 'delete_theorieverbandevent'),
	(404, 'Can view theorieverband event', 103, 'view_theorieverbandevent'),
	(405, 'Can add theorieversie', 104, 'add_theorieversie'),
	(406, 'Can change theorieversie', 104, 'change_theorieversie'),
	(407, 'Can delete theorieversie', 104, 'delete_theorieversie'),
	(408, 'Can view theorieversie', 104, 'view_theorieversie'),
	(409, 'Can add theorieversie event', 105, 'add_theorieversieevent'),
	(410, 'Can change theorieversie event', 105, 'change_theorieversieevent'),
	(411, 'Can delete theorieversie event', 105, 'delete_theorieversieevent'),
	(412, 'Can view theorieversie event', 105, 'view_theorieversieevent'),
	(413, 'Can add toets', 106, 'add_toets'),
	(414, 'Can change toets', 106, 'change_toets'),
	(415, 'Can delete toets', 106, 'delete_toets'),
	(416, 'Can view toets', 106, 'view_toets'),
	(417, 'Can add toets event', 107, 'add_toetsevent'),
	(418, 'Can change toets event', 107, 'change_toetsevent'),
	(419, 'Can delete toets event', 107, 'delete_toetsevent'),
	(420, 'Can view toets event', 107, 'view_toetsevent'),
	(421, 'Can add uitsplitsing', 108, 'add_uitsplitsing'),
	(422, 'Can change uitsplitsing', 108, 'change_uitsplitsing'),
	(423, 'Can delete uitsplitsing', 108, 'delete_uitsplitsing'),
	(424, 'Can view uitsplitsing', 108, 'view_uitsplitsing'),
	(425, 'Can add uitsplitsing event', 109, 'add_uitsplitsingevent'),
	(426, 'Can change uitsplitsing event', 109, 'change_uitsplitsingevent'),
	(427, 'Can delete uitsplitsing event', 109, 'delete_uitsplitsingevent'),
	(428, 'Can view uitsplitsing event', 109, 'view_uitsplitsingevent'),
	(429, 'Can add uitstel', 110, 'add_uitstel'),
	(430, 'Can change uitstel', 110, 'change_uitstel'),
	(431, 'Can delete uitstel', 110, 'delete_uitstel'),
	(432, 'Can view uitstel', 110, 'view_uitstel'),
	(433, 'Can add aanbeveling', 111, 'add_aanbeveling'),
	(434, 'Can change aanbeveling', 111, 'change_aanbeveling'),
	(435, 'Can delete aanbeveling', 111, 'delete_aanbeveling'),
	(436, 'Can view aanbeveling', 111, 'view_aanbeveling'),
	(437, 'Can add conclusie', 112, 'add_conclusie'),
	(438, 'Can change conclusie', 112, 'change_conclusie'),
	(439, 'Can delete conclusie', 112, 'delete_conclusie'),
	(440, 'Can view conclusie', 112, 'view_conclusie'),
	(441, 'Can add kamerstuk event', 113, 'add_kamerstukevent'),
	(442, 'Can change kamerstuk event', 113, 'change_kamerstukevent'),
	(443, 'Can delete kamerstuk event', 113, 'delete_kamerstukevent'),
	(444, 'Can view kamerstuk event', 113, 'view_kamerstukevent'),
	(445, 'Can add onderzoekstoegang', 114, 'add_onderzoekstoegang'),
	(446, 'Can change onderzoekstoegang', 114, 'change_onderzoekstoegang'),
	(447, 'Can delete onderzoekstoegang', 114, 'delete_onderzoekstoegang'),
	(448, 'Can view onderzoekstoegang', 114, 'view_onderzoekstoegang'),
	(449, 'Can add onderzoekstoegang event', 115, 'add_onderzoekstoegangevent'),
	(450, 'Can change onderzoekstoegang event', 115, 'change_onderzoekstoegangevent'),
	(451, 'Can delete onderzoekstoegang event', 115, 'delete_onderzoekstoegangevent'),
	(452, 'Can view onderzoekstoegang event', 115, 'view_onderzoekstoegangevent'),
	(453, 'Can add bijlage bij een Kamerbrief', 116, 'add_bijlage'),
	(454, 'Can change bijlage bij een Kamerbrief', 116, 'change_bijlage'),
	(455, 'Can delete bijlage bij een Kamerbrief', 116, 'delete_bijlage'),
	(456, 'Can view bijlage bij een Kamerbrief', 116, 'view_bijlage'),
	(457, 'Can add evaluatie', 117, 'add_evaluatie'),
	(458, 'Can change evaluatie', 117, 'change_evaluatie'),
	(459, 'Can delete evaluatie', 117, 'delete_evaluatie'),
	(460, 'Can view evaluatie', 117, 'view_evaluatie'),
	(461, 'Can add conclusie event', 118, 'add_conclusieevent'),
	(462, 'Can change conclusie event', 118, 'change_conclusieevent'),
	(463, 'Can delete conclusie event', 118, 'delete_conclusieevent'),
	(464, 'Can view conclusie event', 118, 'view_conclusieevent'),
	(465, 'Can add aanbeveling event', 119, 'add_aanbevelingevent'),
	(466, 'Can change aanbeveling event', 119, 'change_aanbevelingevent'),
	(467, 'Can delete aanbeveling event', 119, 'delete_aanbevelingevent'),
	(468, 'Can view aanbeveling event', 119, 'view_aanbevelingevent'),
	(469, 'Can add Kamerstuk', 120, 'add_kamerstuk'),
	(470, 'Can change Kamerstuk', 120, 'change_kamerstuk'),
	(471, 'Can delete Kamerstuk', 120, 'delete_kamerstuk'),
	(472, 'Can view Kamerstuk', 120, 'view_kamerstuk'),
	(473, 'Can add evaluatie event', 121, 'add_evaluatieevent'),
	(474, 'Can change evaluatie event', 121, 'change_evaluatieevent'),
	(475, 'Can delete evaluatie event', 121, 'delete_evaluatieevent'),
	(476, 'Can view evaluatie event', 121, 'view_evaluatieevent'),
	(477, 'Can add permission', 122, 'add_permission'),
	(478, 'Can change permission', 122, 'change_permission'),
	(479, 'Can delete permission', 122, 'delete_permission'),
	(480, 'Can view permission', 122, 'view_permission'),
	(481, 'Can add group', 123, 'add_group'),
	(482, 'Can change group', 123, 'change_group'),
	(483, 'Can delete group', 123, 'delete_group'),
	(484, 'Can view group', 123, 'view_group'),
	(485, 'Can add content type', 124, 'add_contenttype'),
	(486, 'Can change content type', 124, 'change_contenttype'),
	(487, 'Can delete content type', 124, 'delete_contenttype'),
	(488, 'Can view content type', 124, 'view_contenttype'),
	(489, 'Can add session', 125, 'add_session'),
	(490, 'Can change session', 125, 'change_session'),
	(491, 'Can delete session', 125, 'delete_session'),
	(492, 'Can view session', 125, 'view_session'),
	(493, 'Can add email address', 126, 'add_emailaddress'),
	(494, 'Can change email address', 126, 'change_emailaddress'),
	(495, 'Can delete email address', 126, 'delete_emailaddress'),
	(496, 'Can view email address', 126, 'view_emailaddress'),
	(497, 'Can add email confirmation', 127, 'add_emailconfirmation'),
	(498, 'Can change email confirmation', 127, 'change_emailconfirmation'),
	(499, 'Can delete email confirmation', 127, 'delete_emailconfirmation'),
	(500, 'Can view email confirmation', 127, 'view_emailconfirmation'),
	(501, 'Can add authenticator', 128, 'add_authenticator'),
	(502, 'Can change authenticator', 128, 'change_authenticator'),
	(503, 'Can delete authenticator', 128, 'delete_authenticator'),
	(504, 'Can view authenticator', 128, 'view_authenticator'),
	(505, 'Can add user session', 129, 'add_usersession'),
	(506, 'Can change user session', 129, 'change_usersession'),
	(507, 'Can delete user session', 129, 'delete_usersession'),
	(508, 'Can view user session', 129, 'view_usersession'),
	(509, 'Can add context', 130, 'add_context'),
	(510, 'Can change context', 130, 'change_context'),
	(511, 'Can delete context', 130, 'delete_context'),
	(512, 'Can view context', 130, 'view_context'),
	(513, 'Can add events', 1, 'add_events'),
	(514, 'Can change events', 1, 'change_events'),
	(515, 'Can delete events', 1, 'delete_events'),
	(516, 'Can view events', 1, 'view_events'),
	(517, 'Can add middleware events', 2, 'add_middlewareevents'),
	(518, 'Can change middleware events', 2, 'change_middlewareevents'),
	(519, 'Can delete middleware events', 2, 'delete_middlewareevents'),
	(520, 'Can view middleware events', 2, 'view_middlewareevents');
INSERT INTO public.django_content_type VALUES
	(1, 'pghistory', 'events'),
	(2, 'pghistory', 'middlewareevents'),
	(3, 'accounts', 'concepttekst'),
	(4, 'accounts', 'rolverlening'),
	(5, 'accounts', 'rolverleningevent'),
	(6, 'accounts', 'uitnodiging'),
	(7, 'accounts', 'userevent'),
	(8, 'accounts', 'user'),
	(9, 'audit', 'auditevent'),
	(10, 'audit', 'auditschakel'),
	(11, 'audit', 'auditlabel'),
	(12, 'jobs', 'hartslag'),
	(13, 'jobs', 'job'),
	(14, 'notifications', 'mail'),
	(15, 'notifications', 'mailvoorkeur'),
	(16, 'documents', 'document'),
	(17, 'allianties', 'accounthouderschap'),
	(18, 'allianties', 'alliantie'),
	(19, 'allianties', 'accounthouderschapevent'),
	(20, 'allianties', 'alliantieevent'),
	(21, 'allianties', 'contactpersoon'),
	(22, 'allianties', 'deelname'),
	(23, 'allianties', 'organisatie'),
	(24, 'allianties', 'deelnameevent'),
	(25, 'allianties', 'contactpersoonevent'),
	(26, 'allianties', 'organisatieevent'),
	(27, 'allianties', 'vroegereslug'),
	(28, 'allianties', 'teamuitnodiging'),
	(29, 'subsidies', 'financieleregel'),
	(30, 'subsidies', 'regelingevent'),
	(31, 'subsidies', 'regelversie'),
	(32, 'subsidies', 'regelversieevent'),
	(33, 'subsidies', 'subsidie'),
	(34, 'subsidies', 'subsidieevent'),
	(35, 'subsidies', 'subsidieperiode'),
	(36, 'subsidies', 'subsidieperiodeevent'),
	(37, 'subsidies', 'verplichting'),
	(38, 'subsidies', 'verplichtingevent'),
	(39, 'subsidies', 'beoordelaarschap'),
	(40, 'subsidies', 'beoordelaarschapevent'),
	(41, 'subsidies', 'jaarrapportage'),
	(42, 'subsidies', 'jaarrapportageevent'),
	(43, 'subsidies', 'onderdeel'),
	(44, 'subsidies', 'financieleregelevent'),
	(45, 'subsidies', 'onderdeelevent'),
	(46, 'subsidies', 'rapportageversie'),
	(47, 'subsidies', 'overgang'),
	(48, 'subsidies', 'regeling'),
	(49, 'subsidies', 'aanwezigheid'),
	(50, 'subsidies', 'activiteit'),
	(51, 'subsidies', 'activiteitenplan'),
	(52, 'subsidies', 'activiteitenplanevent'),
	(53, 'subsidies', 'activiteitevent'),
	(54, 'subsidies', 'activiteitverslag'),
	(55, 'subsidies', 'activiteitverslagevent'),
	(56, 'subsidies', 'antwoord'),
	(57, 'subsidies', 'antwoordbrief'),
	(58, 'subsidies', 'archiefrapportage'),
	(59, 'subsidies', 'archiefrapportageevent'),
	(60, 'subsidies', 'begrotingsregel'),
	(61, 'subsidies', 'begrotingsregelevent'),
	(62, 'subsidies', 'beleidsdoel'),
	(63, 'subsidies', 'beleidsdoelevent'),
	(64, 'subsidies', 'bereik'),
	(65, 'subsidies', 'bereikevent'),
	(66, 'subsidies', 'bijdrageregel'),
	(67, 'subsidies', 'bijdrageregelevent'),
	(68, 'subsidies', 'dekking'),
	(69, 'subsidies', 'dekkingevent'),
	(70, 'subsidies', 'evaluatiekader'),
	(71, 'subsidies', 'evaluatiekaderevent'),
	(72, 'subsidies', 'herinnering'),
	(73, 'subsidies', 'indicator'),
	(74, 'subsidies', 'indicatorevent'),
	(75, 'subsidies', 'indicatoropgave'),
	(76, 'subsidies', 'indicatoropgaveevent'),
	(77, 'subsidies', 'indicatorwaarde'),
	(78, 'subsidies', 'indicatorwaardedeel'),
	(79, 'subsidies', 'inkomen'),
	(80, 'subsidies', 'inkomenevent'),
	(81, 'subsidies', 'kaderantwoord'),
	(82, 'subsidies', 'kaderantwoordevent'),
	(83, 'subsidies', 'kadervraag'),
	(84, 'subsidies', 'kadervraagevent'),
	(85, 'subsidies', 'kernindicator'),
	(86, 'subsidies', 'kernindicatorevent'),
	(87, 'subsidies', 'oordeel'),
	(88, 'subsidies', 'opmerking'),
	(89, 'subsidies', 'opmerkingevent'),
	(90, 'subsidies', 'planovergang'),
	(91, 'subsidies', 'rapportagestuk'),
	(92, 'subsidies', 'rapportagestukevent'),
	(93, 'subsidies', 'reserve'),
	(94, 'subsidies', 'reserveevent'),
	(95, 'subsidies', 'rondschrijven'),
	(96, 'subsidies', 'storing'),
	(97, 'subsidies', 'storingevent'),
	(98, 'subsidies', 'streefwaarde'),
	(99, 'subsidies', 'streefwaardeevent'),
	(100, 'subsidies', 'theorieknoop'),
	(101, 'subsidies', 'theorieknoopevent'),
	(102, 'subsidies', 'theorieverband'),
	(103, 'subsidies', 'theorieverbandevent'),
	(104, 'subsidies', 'theorieversie'),
	(105, 'subsidies', 'theorieversieevent'),
	(106, 'subsidies', 'toets'),
	(107, 'subsidies', 'toetsevent'),
	(108, 'subsidies', 'uitsplitsing'),
	(109, 'subsidies', 'uitsplitsingevent'),
	(110, 'subsidies', 'uitstel'),
	(111, 'evaluaties', 'aanbeveling'),
	(112, 'evaluaties', 'conclusie'),
	(113, 'evaluaties', 'kamerstukevent'),
	(114, 'evaluaties', 'onderzoekstoegang'),
	(115, 'evaluaties', 'onderzoekstoegangevent'),
	(116, 'evaluaties', 'bijlage'),
	(117, 'evaluaties', 'evaluatie'),
	(118, 'evaluaties', 'conclusieevent'),
	(119, 'evaluaties', 'aanbevelingevent'),
	(120, 'evaluaties', 'kamerstuk'),
	(121, 'evaluaties', 'evaluatieevent'),
	(122, 'auth', 'permission'),
	(123, 'auth', 'group'),
	(124, 'contenttypes', 'contenttype'),
	(125, 'sessions', 'session'),
	(126, 'account', 'emailaddress'),
	(127, 'account', 'emailconfirmation'),
	(128, 'mfa', 'authenticator'),
	(129, 'usersessions', 'usersession'),
	(130, 'pghistory', 'context');
INSERT INTO public.django_migrations VALUES
	(1, 'pghistory', '0001_initial', '2026-01-01 00:00:00+00'),
	(2, 'pghistory', '0002_aggregateevent', '2026-01-01 00:00:00+00'),
	(3, 'pghistory', '0003_auto_20201023_1636', '2026-01-01 00:00:00+00'),
	(4, 'pghistory', '0004_auto_20220906_1625', '2026-01-01 00:00:00+00'),
	(5, 'pghistory', '0005_events_middlewareevents', '2026-01-01 00:00:00+00'),
	(6, 'pghistory', '0006_delete_aggregateevent', '2026-01-01 00:00:00+00'),
	(7, 'pghistory', '0007_auto_20250421_0444', '2026-01-01 00:00:00+00'),
	(8, 'accounts', '0001_people', '2026-01-01 00:00:00+00'),
	(9, 'account', '0001_initial', '2026-01-01 00:00:00+00'),
	(10, 'account', '0002_email_max_length', '2026-01-01 00:00:00+00'),
	(11, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-01-01 00:00:00+00'),
	(12, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-01-01 00:00:00+00'),
	(13, 'account', '0005_emailaddress_idx_upper_email', '2026-01-01 00:00:00+00'),
	(14, 'account', '0006_emailaddress_lower', '2026-01-01 00:00:00+00'),
	(15, 'account', '0007_emailaddress_idx_email', '2026-01-01 00:00:00+00'),
	(16, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-01-01 00:00:00+00'),
	(17, 'account', '0009_emailaddress_unique_primary_email', '2026-01-01 00:00:00+00'),
	(18, 'accounts', '0002_history_append_only', '2026-01-01 00:00:00+00'),
	(19, 'allianties', '0001_sorteervorm', '2026-01-01 00:00:00+00'),
	(20, 'allianties', '0002_organisatie_alliantie_deelname', '2026-01-01 00:00:00+00'),
	(21, 'allianties', '0003_history_append_only', '2026-01-01 00:00:00+00'),
	(22, 'allianties', '0004_team', '2026-01-01 00:00:00+00'),
	(23, 'audit', '0001_trail', '2026-01-01 00:00:00+00'),
	(24, 'audit', '0002_append_only', '2026-01-01 00:00:00+00'),
	(25, 'contenttypes', '0001_initial', '2026-01-01 00:00:00+00'),
	(26, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00+00'),
	(27, 'auth', '0001_initial', '2026-01-01 00:00:00+00'),
	(28, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00+00'),
	(29, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00+00'),
	(30, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00+00'),
	(31, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00+00'),
	(32, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00+00'),
	(33, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00+00'),
	(34, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00+00'),
	(35, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00+00'),
	(36, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00+00'),
	(37, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00+00'),
	(38, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00+00'),
	(39, 'documents', '0001_document', '2026-01-01 00:00:00+00'),
	(40, 'documents', '0002_received_files', '2026-01-01 00:00:00+00'),
	(41, 'subsidies', '0001_regeling_subsidie_rapportage', '2026-01-01 00:00:00+00'),
	(42, 'subsidies', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(45, 'jobs', '0001_job_hartslag', '2026-01-01 00:00:00+00'),
	(43, 'evaluaties', '0001_evaluatie_kamerstuk_bijlage', '2026-01-01 00:00:00+00'),
	(44, 'evaluaties', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(46, 'mfa', '0001_initial', '2026-01-01 00:00:00+00'),
	(47, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00+00'),
	(48, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00+00'),
	(49, 'notifications', '0001_mail_mailvoorkeur', '2026-01-01 00:00:00+00'),
	(50, 'notifications', '0002_daily_digest', '2026-01-01 00:00:00+00'),
	(51, 'notifications', '0003_daily_digest_rows', '2026-01-01 00:00:00+00'),
	(52, 'sessions', '0001_initial', '2026-01-01 00:00:00+00'),
	(53, 'subsidies', '0003_plan_theorie_indicatoren', '2026-01-01 00:00:00+00'),
	(54, 'subsidies', '0004_frozen_append_only', '2026-01-01 00:00:00+00'),
	(55, 'subsidies', '0005_typed_text_has_no_length', '2026-01-01 00:00:00+00'),
	(56, 'usersessions', '0001_initial', '2026-01-01 00:00:00+00');
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_concepttekst_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_rolverlening_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_rolverleningevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_uitnodiging_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_userevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_accounthouderschap_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_accounthouderschapevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_alliantie_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_alliantieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactpersoon_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactpersoonevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_deelname_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_deelnameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_organisatie_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_organisatieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_teamuitnodiging_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_vroegereslug_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditevent_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditschakel_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 520, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 130, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 56, true);
SELECT pg_catalog.setval('public.evaluaties_aanbeveling_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_aanbevelingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bijlage_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conclusie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conclusieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerstuk_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerstukevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_onderzoekstoegang_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_onderzoekstoegangevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.notifications_mailvoorkeur_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_aanwezigheid_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteit_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteitenplan_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteitenplanevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteitevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteitverslag_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_activiteitverslagevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_antwoord_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_antwoordbrief_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_archiefrapportage_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_archiefrapportageevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_begrotingsregel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_begrotingsregelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_beleidsdoel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_beleidsdoelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_beoordelaarschap_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_beoordelaarschapevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_bereik_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_bereikevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_bijdrageregel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_bijdrageregelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_dekking_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_dekkingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_evaluatiekader_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_evaluatiekaderevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_financieleregel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_financieleregelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_herinnering_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicator_gedeeld_met_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicator_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicatorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicatoropgave_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicatoropgaveevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicatorwaarde_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_indicatorwaardedeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_inkomen_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_inkomenevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_jaarrapportage_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_jaarrapportageevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kaderantwoord_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kaderantwoordevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kadervraag_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kadervraagevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kernindicator_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kernindicatorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_onderdeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_onderdeelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_oordeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_opmerking_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_opmerkingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_overgang_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_planovergang_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_rapportagestuk_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_rapportagestukevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_rapportageversie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regeling_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelversie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelversieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_reserve_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_reserveevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_rondschrijven_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_storing_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_storingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_streefwaarde_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_streefwaardeevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieperiode_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieperiodeevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieknoop_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieknoopevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieverband_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieverbandevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieversie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_theorieversieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_toets_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_toetsevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_uitsplitsing_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_uitsplitsingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_uitstel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_verplichting_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_verplichtingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_concepttekst
    ADD CONSTRAINT accounts_concepttekst_one UNIQUE (user_id, pad);
ALTER TABLE ONLY public.accounts_concepttekst
    ADD CONSTRAINT accounts_concepttekst_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_rolverlening
    ADD CONSTRAINT accounts_rolverlening_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_rolverleningevent
    ADD CONSTRAINT accounts_rolverleningevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.accounts_uitnodiging
    ADD CONSTRAINT accounts_uitnodiging_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_uitnodiging
    ADD CONSTRAINT accounts_uitnodiging_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_userevent
    ADD CONSTRAINT accounts_userevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_accounthouderschap
    ADD CONSTRAINT allianties_accounthouderschap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_accounthouderschapevent
    ADD CONSTRAINT allianties_accounthouderschapevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_alliantie
    ADD CONSTRAINT allianties_alliantie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_alliantie
    ADD CONSTRAINT allianties_alliantie_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.allianties_alliantieevent
    ADD CONSTRAINT allianties_alliantieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpersoon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactpersoonevent
    ADD CONSTRAINT allianties_contactpersoonevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_no_overlap EXCLUDE USING gist (alliantie_id WITH =, organisatie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&);
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_one_penvoerder EXCLUDE USING gist (alliantie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&) WHERE (((rol)::text = 'penvoerder'::text));
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_deelnameevent
    ADD CONSTRAINT allianties_deelnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_kvk_nummer_key UNIQUE (kvk_nummer);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.allianties_organisatieevent
    ADD CONSTRAINT allianties_organisatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitnodiging_one UNIQUE (email, alliantie_id, organisatie_id, rol);
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitnodiging_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitnodiging_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.allianties_vroegereslug
    ADD CONSTRAINT allianties_vroegereslug_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_auditevent
    ADD CONSTRAINT audit_auditevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_auditlabel
    ADD CONSTRAINT audit_auditlabel_pkey PRIMARY KEY (event_id);
ALTER TABLE ONLY public.audit_auditschakel
    ADD CONSTRAINT audit_auditschakel_event_id_key UNIQUE (event_id);
ALTER TABLE ONLY public.audit_auditschakel
    ADD CONSTRAINT audit_auditschakel_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.audit_auditschakel
    ADD CONSTRAINT audit_auditschakel_nummer_key UNIQUE (nummer);
ALTER TABLE ONLY public.audit_auditschakel
    ADD CONSTRAINT audit_auditschakel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.documents_document
    ADD CONSTRAINT documents_document_one_per_context UNIQUE (soort, context_sha256);
ALTER TABLE ONLY public.documents_document
    ADD CONSTRAINT documents_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveling_order UNIQUE (evaluatie_id, volgorde);
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_aanbevelingevent
    ADD CONSTRAINT evaluaties_aanbevelingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_one_per_facts UNIQUE (periode_id, peildatum, document_id);
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_order UNIQUE (evaluatie_id, volgorde);
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_conclusieevent
    ADD CONSTRAINT evaluaties_conclusieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.evaluaties_evaluatieevent
    ADD CONSTRAINT evaluaties_evaluatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_kamerstuk
    ADD CONSTRAINT evaluaties_kamerstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_kamerstuk
    ADD CONSTRAINT evaluaties_kamerstuk_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.evaluaties_kamerstukevent
    ADD CONSTRAINT evaluaties_kamerstukevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoekstoegang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_onderzoekstoegangevent
    ADD CONSTRAINT evaluaties_onderzoekstoegangevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.jobs_hartslag
    ADD CONSTRAINT jobs_hartslag_pkey PRIMARY KEY (naam);
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_kind_key_uniq UNIQUE (kind, key);
ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications_mail
    ADD CONSTRAINT notifications_mail_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY public.notifications_mail
    ADD CONSTRAINT notifications_mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications_mailvoorkeur
    ADD CONSTRAINT notifications_mailvoorkeur_one UNIQUE (user_id, soort);
ALTER TABLE ONLY public.notifications_mailvoorkeur
    ADD CONSTRAINT notifications_mailvoorkeur_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_aanwezigheid
    ADD CONSTRAINT subsidies_aanwezigheid_one UNIQUE (onderdeel_id, user_id);
ALTER TABLE ONLY public.subsidies_aanwezigheid
    ADD CONSTRAINT subsidies_aanwezigheid_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteit
    ADD CONSTRAINT subsidies_activiteit_one_per_plan UNIQUE (plan_id, sleutel);
ALTER TABLE ONLY public.subsidies_activiteit
    ADD CONSTRAINT subsidies_activiteit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteitenplan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteitenplanevent
    ADD CONSTRAINT subsidies_activiteitenplanevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_activiteitevent
    ADD CONSTRAINT subsidies_activiteitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_activiteitverslag
    ADD CONSTRAINT subsidies_activiteitverslag_one UNIQUE (onderdeel_id, activiteit_id);
ALTER TABLE ONLY public.subsidies_activiteitverslag
    ADD CONSTRAINT subsidies_activiteitverslag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteitverslagevent
    ADD CONSTRAINT subsidies_activiteitverslagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_antwoord
    ADD CONSTRAINT subsidies_antwoord_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_antwoordbrief
    ADD CONSTRAINT subsidies_antwoordbrief_overgang_id_key UNIQUE (overgang_id);
ALTER TABLE ONLY public.subsidies_antwoordbrief
    ADD CONSTRAINT subsidies_antwoordbrief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_archiefrapportage
    ADD CONSTRAINT subsidies_archiefrapportage_one UNIQUE (subsidie_id, jaar, document_id);
ALTER TABLE ONLY public.subsidies_archiefrapportage
    ADD CONSTRAINT subsidies_archiefrapportage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_archiefrapportageevent
    ADD CONSTRAINT subsidies_archiefrapportageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_begrotingsregel
    ADD CONSTRAINT subsidies_begrotingsregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_begrotingsregelevent
    ADD CONSTRAINT subsidies_begrotingsregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_beleidsdoel
    ADD CONSTRAINT subsidies_beleidsdoel_code_key UNIQUE (code);
ALTER TABLE ONLY public.subsidies_beleidsdoel
    ADD CONSTRAINT subsidies_beleidsdoel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_beleidsdoelevent
    ADD CONSTRAINT subsidies_beleidsdoelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaarschap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_beoordelaarschapevent
    ADD CONSTRAINT subsidies_beoordelaarschapevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_bereik
    ADD CONSTRAINT subsidies_bereik_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_bereikevent
    ADD CONSTRAINT subsidies_bereikevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_bijdrageregel
    ADD CONSTRAINT subsidies_bijdrageregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_bijdrageregelevent
    ADD CONSTRAINT subsidies_bijdrageregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_dekking
    ADD CONSTRAINT subsidies_dekking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_dekkingevent
    ADD CONSTRAINT subsidies_dekkingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_evaluatiekader
    ADD CONSTRAINT subsidies_evaluatiekader_number UNIQUE (periode_id, nummer);
ALTER TABLE ONLY public.subsidies_evaluatiekader
    ADD CONSTRAINT subsidies_evaluatiekader_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_evaluatiekaderevent
    ADD CONSTRAINT subsidies_evaluatiekaderevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financieleregel_order UNIQUE (onderdeel_id, volgorde);
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financieleregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_financieleregelevent
    ADD CONSTRAINT subsidies_financieleregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_herinnering
    ADD CONSTRAINT subsidies_herinnering_once UNIQUE NULLS NOT DISTINCT (verplichting_id, onderdeel_id, user_id, vervaldatum, dagen);
ALTER TABLE ONLY public.subsidies_herinnering
    ADD CONSTRAINT subsidies_herinnering_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_indicator_gedeeld_met
    ADD CONSTRAINT subsidies_indicator_gede_indicator_id_subsidie_id_26069b4d_uniq UNIQUE (indicator_id, subsidie_id);
ALTER TABLE ONLY public.subsidies_indicator_gedeeld_met
    ADD CONSTRAINT subsidies_indicator_gedeeld_met_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_name UNIQUE (subsidie_id, naam);
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_indicatorevent
    ADD CONSTRAINT subsidies_indicatorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_indicatoropgave
    ADD CONSTRAINT subsidies_indicatoropgave_one UNIQUE (onderdeel_id, indicator_id);
ALTER TABLE ONLY public.subsidies_indicatoropgave
    ADD CONSTRAINT subsidies_indicatoropgave_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_indicatoropgaveevent
    ADD CONSTRAINT subsidies_indicatoropgaveevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_indicatorwaarde
    ADD CONSTRAINT subsidies_indicatorwaarde_one_per_version UNIQUE (indicator_id, versie_id);
ALTER TABLE ONLY public.subsidies_indicatorwaarde
    ADD CONSTRAINT subsidies_indicatorwaarde_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_indicatorwaardedeel
    ADD CONSTRAINT subsidies_indicatorwaardedeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_inkomen
    ADD CONSTRAINT subsidies_inkomen_onderdeel_id_key UNIQUE (onderdeel_id);
ALTER TABLE ONLY public.subsidies_inkomen
    ADD CONSTRAINT subsidies_inkomen_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_inkomenevent
    ADD CONSTRAINT subsidies_inkomenevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrapportage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrapportage_verplichting_id_key UNIQUE (verplichting_id);
ALTER TABLE ONLY public.subsidies_jaarrapportageevent
    ADD CONSTRAINT subsidies_jaarrapportageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_kaderantwoord
    ADD CONSTRAINT subsidies_kaderantwoord_one UNIQUE (onderdeel_id, vraag_id);
ALTER TABLE ONLY public.subsidies_kaderantwoord
    ADD CONSTRAINT subsidies_kaderantwoord_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_kaderantwoordevent
    ADD CONSTRAINT subsidies_kaderantwoordevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_kadervraag
    ADD CONSTRAINT subsidies_kadervraag_code UNIQUE (kader_id, code);
ALTER TABLE ONLY public.subsidies_kadervraag
    ADD CONSTRAINT subsidies_kadervraag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_kadervraagevent
    ADD CONSTRAINT subsidies_kadervraagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_kernindicator
    ADD CONSTRAINT subsidies_kernindicator_name UNIQUE (periode_id, naam);
ALTER TABLE ONLY public.subsidies_kernindicator
    ADD CONSTRAINT subsidies_kernindicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_kernindicatorevent
    ADD CONSTRAINT subsidies_kernindicatorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_one_per_kind UNIQUE NULLS NOT DISTINCT (rapportage_id, soort, organisatie_id);
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_onderdeelevent
    ADD CONSTRAINT subsidies_onderdeelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_oordeel
    ADD CONSTRAINT subsidies_oordeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_number UNIQUE (rapportage_id, nummer);
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_opmerkingevent
    ADD CONSTRAINT subsidies_opmerkingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_plan_number UNIQUE (subsidie_id, jaar, nummer);
ALTER TABLE ONLY public.subsidies_planovergang
    ADD CONSTRAINT subsidies_planovergang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_rapportagestuk
    ADD CONSTRAINT subsidies_rapportagestuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_rapportagestukevent
    ADD CONSTRAINT subsidies_rapportagestukevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportageversie_number UNIQUE (rapportage_id, nummer);
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportageversie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_regeling
    ADD CONSTRAINT subsidies_regeling_code_key UNIQUE (code);
ALTER TABLE ONLY public.subsidies_regeling
    ADD CONSTRAINT subsidies_regeling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_regeling
    ADD CONSTRAINT subsidies_regeling_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.subsidies_regelingevent
    ADD CONSTRAINT subsidies_regelingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_regelversie
    ADD CONSTRAINT subsidies_regelversie_one_start UNIQUE (regeling_id, naam, begindatum);
ALTER TABLE ONLY public.subsidies_regelversie
    ADD CONSTRAINT subsidies_regelversie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_regelversieevent
    ADD CONSTRAINT subsidies_regelversieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_reserve
    ADD CONSTRAINT subsidies_reserve_onderdeel_id_key UNIQUE (onderdeel_id);
ALTER TABLE ONLY public.subsidies_reserve
    ADD CONSTRAINT subsidies_reserve_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_reserveevent
    ADD CONSTRAINT subsidies_reserveevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_rondschrijven
    ADD CONSTRAINT subsidies_rondschrijven_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_storing
    ADD CONSTRAINT subsidies_storing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_storingevent
    ADD CONSTRAINT subsidies_storingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_streefwaarde
    ADD CONSTRAINT subsidies_streefwaarde_one UNIQUE (indicator_id, jaar);
ALTER TABLE ONLY public.subsidies_streefwaarde
    ADD CONSTRAINT subsidies_streefwaarde_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_streefwaardeevent
    ADD CONSTRAINT subsidies_streefwaardeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_subsidie
    ADD CONSTRAINT subsidies_subsidie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_subsidieevent
    ADD CONSTRAINT subsidies_subsidieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_subsidieperiode
    ADD CONSTRAINT subsidies_subsidieperiode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_subsidieperiode
    ADD CONSTRAINT subsidies_subsidieperiode_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.subsidies_subsidieperiodeevent
    ADD CONSTRAINT subsidies_subsidieperiodeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_theorieknoop
    ADD CONSTRAINT subsidies_theorieknoop_one_per_version UNIQUE (versie_id, sleutel);
ALTER TABLE ONLY public.subsidies_theorieknoop
    ADD CONSTRAINT subsidies_theorieknoop_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_theorieknoopevent
    ADD CONSTRAINT subsidies_theorieknoopevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theorieverband_one UNIQUE (van_id, naar_id);
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theorieverband_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_theorieverbandevent
    ADD CONSTRAINT subsidies_theorieverbandevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_theorieversie
    ADD CONSTRAINT subsidies_theorieversie_number UNIQUE (subsidie_id, nummer);
ALTER TABLE ONLY public.subsidies_theorieversie
    ADD CONSTRAINT subsidies_theorieversie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_theorieversieevent
    ADD CONSTRAINT subsidies_theorieversieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_toets
    ADD CONSTRAINT subsidies_toets_one UNIQUE (onderdeel_id, knoop_id);
ALTER TABLE ONLY public.subsidies_toets
    ADD CONSTRAINT subsidies_toets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_toetsevent
    ADD CONSTRAINT subsidies_toetsevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_uitsplitsing
    ADD CONSTRAINT subsidies_uitsplitsing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_uitsplitsingevent
    ADD CONSTRAINT subsidies_uitsplitsingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_uitstel
    ADD CONSTRAINT subsidies_uitstel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_verplichting
    ADD CONSTRAINT subsidies_verplichting_one_per_year UNIQUE (subsidie_id, soort, jaar);
ALTER TABLE ONLY public.subsidies_verplichting
    ADD CONSTRAINT subsidies_verplichting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_verplichtingevent
    ADD CONSTRAINT subsidies_verplichtingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_concepttekst_user_id_e3cda6cf ON public.accounts_concepttekst USING btree (user_id);
CREATE UNIQUE INDEX accounts_rolverlening_one_open ON public.accounts_rolverlening USING btree (user_id, rol) WHERE (einddatum IS NULL);
CREATE INDEX accounts_rolverlening_user_id_0c8c1b75 ON public.accounts_rolverlening USING btree (user_id);
CREATE INDEX accounts_rolverlening_verleend_door_id_4cc9fc7e ON public.accounts_rolverlening USING btree (verleend_door_id);
CREATE INDEX accounts_rolverleningevent_pgh_context_id_fd4ea7fc ON public.accounts_rolverleningevent USING btree (pgh_context_id);
CREATE INDEX accounts_rolverleningevent_pgh_obj_id_ac50e6cc ON public.accounts_rolverleningevent USING btree (pgh_obj_id);
CREATE INDEX accounts_rolverleningevent_user_id_4e598855 ON public.accounts_rolverleningevent USING btree (user_id);
CREATE INDEX accounts_rolverleningevent_verleend_door_id_3c4a3667 ON public.accounts_rolverleningevent USING btree (verleend_door_id);
CREATE INDEX accounts_uitnodiging_token_hash_fa03761b_like ON public.accounts_uitnodiging USING btree (token_hash varchar_pattern_ops);
CREATE INDEX accounts_uitnodiging_user_id_9ae32a4e ON public.accounts_uitnodiging USING btree (user_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE UNIQUE INDEX accounts_user_email_lower_uniq ON public.accounts_user USING btree (lower((email)::text));
CREATE INDEX accounts_userevent_pgh_context_id_9043cf9a ON public.accounts_userevent USING btree (pgh_context_id);
CREATE INDEX accounts_userevent_pgh_obj_id_aa99e6a3 ON public.accounts_userevent USING btree (pgh_obj_id);
CREATE INDEX allianties_accounthouderschap_alliantie_id_29e3444e ON public.allianties_accounthouderschap USING btree (alliantie_id);
CREATE UNIQUE INDEX allianties_accounthouderschap_one_open ON public.allianties_accounthouderschap USING btree (user_id, alliantie_id) WHERE (einddatum IS NULL);
CREATE INDEX allianties_accounthouderschap_user_id_e824c148 ON public.allianties_accounthouderschap USING btree (user_id);
CREATE INDEX allianties_accounthouderschapevent_alliantie_id_af5001f8 ON public.allianties_accounthouderschapevent USING btree (alliantie_id);
CREATE INDEX allianties_accounthouderschapevent_pgh_context_id_13d31a65 ON public.allianties_accounthouderschapevent USING btree (pgh_context_id);
CREATE INDEX allianties_accounthouderschapevent_pgh_obj_id_ce65d8b9 ON public.allianties_accounthouderschapevent USING btree (pgh_obj_id);
CREATE INDEX allianties_accounthouderschapevent_user_id_9163a0e0 ON public.allianties_accounthouderschapevent USING btree (user_id);
CREATE INDEX allianties_all_sorteervorm ON public.allianties_alliantie USING btree (public.sorteervorm((naam)::text));
CREATE INDEX allianties_alliantie_slug_59708cd4_like ON public.allianties_alliantie USING btree (slug varchar_pattern_ops);
CREATE INDEX allianties_alliantie_voorganger_id_7550b821 ON public.allianties_alliantie USING btree (voorganger_id);
CREATE INDEX allianties_alliantieevent_pgh_context_id_2354b7c0 ON public.allianties_alliantieevent USING btree (pgh_context_id);
CREATE INDEX allianties_alliantieevent_pgh_obj_id_53a5c1f4 ON public.allianties_alliantieevent USING btree (pgh_obj_id);
CREATE INDEX allianties_alliantieevent_voorganger_id_1e38914e ON public.allianties_alliantieevent USING btree (voorganger_id);
CREATE INDEX allianties_contactpersoon_alliantie_id_2c0ede2a ON public.allianties_contactpersoon USING btree (alliantie_id);
CREATE UNIQUE INDEX allianties_contactpersoon_one_open ON public.allianties_contactpersoon USING btree (user_id, alliantie_id, organisatie_id, rol) WHERE (einddatum IS NULL);
CREATE INDEX allianties_contactpersoon_organisatie_id_a4e8ddce ON public.allianties_contactpersoon USING btree (organisatie_id);
CREATE INDEX allianties_contactpersoon_user_id_785a85f3 ON public.allianties_contactpersoon USING btree (user_id);
CREATE INDEX allianties_contactpersoonevent_alliantie_id_2f60c0ec ON public.allianties_contactpersoonevent USING btree (alliantie_id);
CREATE INDEX allianties_contactpersoonevent_organisatie_id_08adccc5 ON public.allianties_contactpersoonevent USING btree (organisatie_id);
CREATE INDEX allianties_contactpersoonevent_pgh_context_id_bb2b2f9c ON public.allianties_contactpersoonevent USING btree (pgh_context_id);
CREATE INDEX allianties_contactpersoonevent_pgh_obj_id_3572db27 ON public.allianties_contactpersoonevent USING btree (pgh_obj_id);
CREATE INDEX allianties_contactpersoonevent_user_id_ea21091f ON public.allianties_contactpersoonevent USING btree (user_id);
CREATE INDEX allianties_deelname_alliantie_id_96ade54b ON public.allianties_deelname USING btree (alliantie_id);
CREATE INDEX allianties_deelname_organisatie_id_255112f5 ON public.allianties_deelname USING btree (organisatie_id);
CREATE INDEX allianties_deelnameevent_alliantie_id_6c24c2d3 ON public.allianties_deelnameevent USING btree (alliantie_id);
CREATE INDEX allianties_deelnameevent_organisatie_id_4948b7f1 ON public.allianties_deelnameevent USING btree (organisatie_id);
CREATE INDEX allianties_deelnameevent_pgh_context_id_d0c3397f ON public.allianties_deelnameevent USING btree (pgh_context_id);
CREATE INDEX allianties_deelnameevent_pgh_obj_id_6f7536e3 ON public.allianties_deelnameevent USING btree (pgh_obj_id);
CREATE INDEX allianties_org_sorteervorm ON public.allianties_organisatie USING btree (public.sorteervorm((naam)::text));
CREATE INDEX allianties_organisatie_kvk_nummer_69483140_like ON public.allianties_organisatie USING btree (kvk_nummer varchar_pattern_ops);
CREATE INDEX allianties_organisatie_onderdeel_van_id_b4e287a3 ON public.allianties_organisatie USING btree (onderdeel_van_id);
CREATE INDEX allianties_organisatie_slug_c2e7221a_like ON public.allianties_organisatie USING btree (slug varchar_pattern_ops);
CREATE INDEX allianties_organisatieevent_onderdeel_van_id_2e9bb737 ON public.allianties_organisatieevent USING btree (onderdeel_van_id);
CREATE INDEX allianties_organisatieevent_pgh_context_id_f616b905 ON public.allianties_organisatieevent USING btree (pgh_context_id);
CREATE INDEX allianties_organisatieevent_pgh_obj_id_b5734160 ON public.allianties_organisatieevent USING btree (pgh_obj_id);
CREATE INDEX allianties_teamuitnodiging_alliantie_id_fe659803 ON public.allianties_teamuitnodiging USING btree (alliantie_id);
CREATE INDEX allianties_teamuitnodiging_organisatie_id_d4a7379d ON public.allianties_teamuitnodiging USING btree (organisatie_id);
CREATE INDEX allianties_teamuitnodiging_token_hash_8525e39b_like ON public.allianties_teamuitnodiging USING btree (token_hash varchar_pattern_ops);
CREATE INDEX allianties_teamuitnodiging_uitgenodigd_door_id_bdeed48b ON public.allianties_teamuitnodiging USING btree (uitgenodigd_door_id);
CREATE UNIQUE INDEX allianties_vroegereslug_alliantie ON public.allianties_vroegereslug USING btree (slug) WHERE (alliantie_id IS NOT NULL);
CREATE INDEX allianties_vroegereslug_alliantie_id_69bc9b0b ON public.allianties_vroegereslug USING btree (alliantie_id);
CREATE UNIQUE INDEX allianties_vroegereslug_org ON public.allianties_vroegereslug USING btree (slug) WHERE (organisatie_id IS NOT NULL);
CREATE INDEX allianties_vroegereslug_organisatie_id_d002825f ON public.allianties_vroegereslug USING btree (organisatie_id);
CREATE INDEX allianties_vroegereslug_slug_00db86d8 ON public.allianties_vroegereslug USING btree (slug);
CREATE INDEX allianties_vroegereslug_slug_00db86d8_like ON public.allianties_vroegereslug USING btree (slug varchar_pattern_ops);
CREATE INDEX audit_audit_subject_b49148_idx ON public.audit_auditevent USING btree (subject_type, subject_id);
CREATE INDEX audit_auditevent_actor_id_270bb4b7 ON public.audit_auditevent USING btree (actor_id);
CREATE INDEX audit_auditevent_event_469439ac ON public.audit_auditevent USING btree (event);
CREATE INDEX audit_auditevent_event_469439ac_like ON public.audit_auditevent USING btree (event varchar_pattern_ops);
CREATE INDEX audit_auditschakel_hash_004662d8_like ON public.audit_auditschakel USING btree (hash varchar_pattern_ops);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX evaluaties_aanbeveling_evaluatie_id_3918c639 ON public.evaluaties_aanbeveling USING btree (evaluatie_id);
CREATE INDEX evaluaties_aanbevelingevent_evaluatie_id_1e952700 ON public.evaluaties_aanbevelingevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_aanbevelingevent_pgh_context_id_30084f0d ON public.evaluaties_aanbevelingevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_aanbevelingevent_pgh_obj_id_5ba9806f ON public.evaluaties_aanbevelingevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_bijlage_aangemaakt_door_id_db0ea813 ON public.evaluaties_bijlage USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_bijlage_document_id_88ae75a7 ON public.evaluaties_bijlage USING btree (document_id);
CREATE INDEX evaluaties_bijlage_periode_id_98c82403 ON public.evaluaties_bijlage USING btree (periode_id);
CREATE INDEX evaluaties_conclusie_evaluatie_id_7cc11680 ON public.evaluaties_conclusie USING btree (evaluatie_id);
CREATE INDEX evaluaties_conclusieevent_evaluatie_id_2b406770 ON public.evaluaties_conclusieevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_conclusieevent_pgh_context_id_3085316e ON public.evaluaties_conclusieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_conclusieevent_pgh_obj_id_228639d3 ON public.evaluaties_conclusieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatie_kamerstuk_id_158c05fd ON public.evaluaties_evaluatie USING btree (kamerstuk_id);
CREATE INDEX evaluaties_evaluatie_periode_id_4e00b176 ON public.evaluaties_evaluatie USING btree (periode_id);
CREATE INDEX evaluaties_evaluatie_slug_9c217204_like ON public.evaluaties_evaluatie USING btree (slug varchar_pattern_ops);
CREATE INDEX evaluaties_evaluatieevent_kamerstuk_id_af30c81b ON public.evaluaties_evaluatieevent USING btree (kamerstuk_id);
CREATE INDEX evaluaties_evaluatieevent_periode_id_3e82578d ON public.evaluaties_evaluatieevent USING btree (periode_id);
CREATE INDEX evaluaties_evaluatieevent_pgh_context_id_9bdf48e9 ON public.evaluaties_evaluatieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_evaluatieevent_pgh_obj_id_2f5c6c3f ON public.evaluaties_evaluatieevent USING btree (pgh_obj_id);
CREATE UNIQUE INDEX evaluaties_kamerstuk_one_per_number ON public.evaluaties_kamerstuk USING btree (kamer, dossier, toevoeging, nummer) WHERE (NOT ((nummer)::text = ''::text));
CREATE INDEX evaluaties_kamerstuk_slug_64e61169_like ON public.evaluaties_kamerstuk USING btree (slug varchar_pattern_ops);
CREATE INDEX evaluaties_kamerstukevent_pgh_context_id_9cb85bd2 ON public.evaluaties_kamerstukevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_kamerstukevent_pgh_obj_id_24e290ad ON public.evaluaties_kamerstukevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_onderzoekstoegang_evaluatie_id_f0e2b49c ON public.evaluaties_onderzoekstoegang USING btree (evaluatie_id);
CREATE UNIQUE INDEX evaluaties_onderzoekstoegang_one_open ON public.evaluaties_onderzoekstoegang USING btree (user_id, evaluatie_id) WHERE (einddatum IS NULL);
CREATE INDEX evaluaties_onderzoekstoegang_user_id_f0e65f68 ON public.evaluaties_onderzoekstoegang USING btree (user_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_evaluatie_id_0ee8e0b7 ON public.evaluaties_onderzoekstoegangevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_pgh_context_id_1b0fb012 ON public.evaluaties_onderzoekstoegangevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_pgh_obj_id_61dbcade ON public.evaluaties_onderzoekstoegangevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_user_id_02d8a055 ON public.evaluaties_onderzoekstoegangevent USING btree (user_id);
CREATE INDEX jobs_hartslag_naam_f2a01417_like ON public.jobs_hartslag USING btree (naam varchar_pattern_ops);
CREATE INDEX jobs_job_list ON public.jobs_job USING btree (status, created_at DESC);
CREATE INDEX jobs_job_running ON public.jobs_job USING btree (lease_until) WHERE ((status)::text = 'bezig'::text);
CREATE INDEX jobs_job_waiting ON public.jobs_job USING btree (due_at) WHERE ((status)::text = 'wachtend'::text);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX notifications_mail_aan_id_c3114f99 ON public.notifications_mail USING btree (aan_id);
CREATE INDEX notifications_mail_message_id_b33ae235_like ON public.notifications_mail USING btree (message_id varchar_pattern_ops);
CREATE INDEX notifications_mail_newest ON public.notifications_mail USING btree (aangemaakt_op DESC);
CREATE INDEX notifications_mail_overzicht_id_ebea56ed ON public.notifications_mail USING btree (overzicht_id);
CREATE INDEX notifications_mail_to_bundle ON public.notifications_mail USING btree (aan_id) WHERE ((overzicht_id IS NULL) AND (verzonden_op IS NULL) AND voor_overzicht);
CREATE INDEX notifications_mailvoorkeur_user_id_be9ec70f ON public.notifications_mailvoorkeur USING btree (user_id);
CREATE INDEX subsidies_aanwezigheid_onderdeel_id_0f27efba ON public.subsidies_aanwezigheid USING btree (onderdeel_id);
CREATE INDEX subsidies_aanwezigheid_user_id_15a13dd9 ON public.subsidies_aanwezigheid USING btree (user_id);
CREATE INDEX subsidies_activiteit_knoop_id_23f51103 ON public.subsidies_activiteit USING btree (knoop_id);
CREATE INDEX subsidies_activiteit_organisatie_id_e5731d7f ON public.subsidies_activiteit USING btree (organisatie_id);
CREATE INDEX subsidies_activiteit_plan_id_cd6e0264 ON public.subsidies_activiteit USING btree (plan_id);
CREATE INDEX subsidies_activiteitenplan_akkoord_door_id_0ce92a29 ON public.subsidies_activiteitenplan USING btree (akkoord_door_id);
CREATE INDEX subsidies_activiteitenplan_ingediend_door_id_322f8cc6 ON public.subsidies_activiteitenplan USING btree (ingediend_door_id);
CREATE INDEX subsidies_activiteitenplan_subsidie_id_191870d9 ON public.subsidies_activiteitenplan USING btree (subsidie_id);
CREATE INDEX subsidies_activiteitenplan_theorieversie_id_f3e4c0de ON public.subsidies_activiteitenplan USING btree (theorieversie_id);
CREATE INDEX subsidies_activiteitenplan_verplichting_id_3d9ded7b ON public.subsidies_activiteitenplan USING btree (verplichting_id);
CREATE INDEX subsidies_activiteitenplanevent_akkoord_door_id_b58b4c0a ON public.subsidies_activiteitenplanevent USING btree (akkoord_door_id);
CREATE INDEX subsidies_activiteitenplanevent_ingediend_door_id_cf7a7e76 ON public.subsidies_activiteitenplanevent USING btree (ingediend_door_id);
CREATE INDEX subsidies_activiteitenplanevent_pgh_context_id_412dbd3a ON public.subsidies_activiteitenplanevent USING btree (pgh_context_id);
CREATE INDEX subsidies_activiteitenplanevent_pgh_obj_id_e467291a ON public.subsidies_activiteitenplanevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_activiteitenplanevent_subsidie_id_e9474e57 ON public.subsidies_activiteitenplanevent USING btree (subsidie_id);
CREATE INDEX subsidies_activiteitenplanevent_theorieversie_id_869f5a2e ON public.subsidies_activiteitenplanevent USING btree (theorieversie_id);
CREATE INDEX subsidies_activiteitenplanevent_verplichting_id_676fae01 ON public.subsidies_activiteitenplanevent USING btree (verplichting_id);
CREATE INDEX subsidies_activiteitevent_knoop_id_809debd4 ON public.subsidies_activiteitevent USING btree (knoop_id);
CREATE INDEX subsidies_activiteitevent_organisatie_id_48b8a64e ON public.subsidies_activiteitevent USING btree (organisatie_id);
CREATE INDEX subsidies_activiteitevent_pgh_context_id_7ee99f58 ON public.subsidies_activiteitevent USING btree (pgh_context_id);
CREATE INDEX subsidies_activiteitevent_pgh_obj_id_de8edc77 ON public.subsidies_activiteitevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_activiteitevent_plan_id_bf1ef128 ON public.subsidies_activiteitevent USING btree (plan_id);
CREATE INDEX subsidies_activiteitverslag_activiteit_id_b7113020 ON public.subsidies_activiteitverslag USING btree (activiteit_id);
CREATE INDEX subsidies_activiteitverslag_onderdeel_id_e681412c ON public.subsidies_activiteitverslag USING btree (onderdeel_id);
CREATE INDEX subsidies_activiteitverslagevent_activiteit_id_c0d04758 ON public.subsidies_activiteitverslagevent USING btree (activiteit_id);
CREATE INDEX subsidies_activiteitverslagevent_onderdeel_id_5a0b9c54 ON public.subsidies_activiteitverslagevent USING btree (onderdeel_id);
CREATE INDEX subsidies_activiteitverslagevent_pgh_context_id_643b8433 ON public.subsidies_activiteitverslagevent USING btree (pgh_context_id);
CREATE INDEX subsidies_activiteitverslagevent_pgh_obj_id_cbddad07 ON public.subsidies_activiteitverslagevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_antwoord_door_id_8cd1f2e3 ON public.subsidies_antwoord USING btree (door_id);
CREATE INDEX subsidies_antwoord_opmerking_id_d37b9996 ON public.subsidies_antwoord USING btree (opmerking_id);
CREATE INDEX subsidies_antwoordbrief_document_id_208ebd30 ON public.subsidies_antwoordbrief USING btree (document_id);
CREATE INDEX subsidies_antwoordbrief_versie_id_d3d84d50 ON public.subsidies_antwoordbrief USING btree (versie_id);
CREATE INDEX subsidies_archiefrapportage_document_id_4c290efb ON public.subsidies_archiefrapportage USING btree (document_id);
CREATE INDEX subsidies_archiefrapportage_subsidie_id_b19d0535 ON public.subsidies_archiefrapportage USING btree (subsidie_id);
CREATE INDEX subsidies_archiefrapportage_toegevoegd_door_id_17c12a1a ON public.subsidies_archiefrapportage USING btree (toegevoegd_door_id);
CREATE INDEX subsidies_archiefrapportageevent_document_id_7ee2735e ON public.subsidies_archiefrapportageevent USING btree (document_id);
CREATE INDEX subsidies_archiefrapportageevent_pgh_context_id_dc88ed93 ON public.subsidies_archiefrapportageevent USING btree (pgh_context_id);
CREATE INDEX subsidies_archiefrapportageevent_pgh_obj_id_3ebcc26f ON public.subsidies_archiefrapportageevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_archiefrapportageevent_subsidie_id_0f75d4a5 ON public.subsidies_archiefrapportageevent USING btree (subsidie_id);
CREATE INDEX subsidies_archiefrapportageevent_toegevoegd_door_id_5bd75090 ON public.subsidies_archiefrapportageevent USING btree (toegevoegd_door_id);
CREATE INDEX subsidies_begrotingsregel_activiteit_id_a750ab1d ON public.subsidies_begrotingsregel USING btree (activiteit_id);
CREATE INDEX subsidies_begrotingsregelevent_activiteit_id_c01f7ae5 ON public.subsidies_begrotingsregelevent USING btree (activiteit_id);
CREATE INDEX subsidies_begrotingsregelevent_pgh_context_id_fc7cb639 ON public.subsidies_begrotingsregelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_begrotingsregelevent_pgh_obj_id_0d95b2b8 ON public.subsidies_begrotingsregelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_beleidsdoel_code_4386dce2_like ON public.subsidies_beleidsdoel USING btree (code varchar_pattern_ops);
CREATE INDEX subsidies_beleidsdoelevent_pgh_context_id_0d6a564f ON public.subsidies_beleidsdoelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_beleidsdoelevent_pgh_obj_id_b0c4e2b1 ON public.subsidies_beleidsdoelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_beoordelaarschap_periode_id_219ccd17 ON public.subsidies_beoordelaarschap USING btree (periode_id);
CREATE INDEX subsidies_beoordelaarschap_user_id_d2bb3756 ON public.subsidies_beoordelaarschap USING btree (user_id);
CREATE INDEX subsidies_beoordelaarschapevent_periode_id_de532b02 ON public.subsidies_beoordelaarschapevent USING btree (periode_id);
CREATE INDEX subsidies_beoordelaarschapevent_pgh_context_id_c7ac45a4 ON public.subsidies_beoordelaarschapevent USING btree (pgh_context_id);
CREATE INDEX subsidies_beoordelaarschapevent_pgh_obj_id_824b1382 ON public.subsidies_beoordelaarschapevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_beoordelaarschapevent_user_id_a2b5ba1c ON public.subsidies_beoordelaarschapevent USING btree (user_id);
CREATE INDEX subsidies_bereik_knoop_id_3eec0298 ON public.subsidies_bereik USING btree (knoop_id);
CREATE INDEX subsidies_bereik_onderdeel_id_1a7d087c ON public.subsidies_bereik USING btree (onderdeel_id);
CREATE INDEX subsidies_bereikevent_knoop_id_41748362 ON public.subsidies_bereikevent USING btree (knoop_id);
CREATE INDEX subsidies_bereikevent_onderdeel_id_cce4940e ON public.subsidies_bereikevent USING btree (onderdeel_id);
CREATE INDEX subsidies_bereikevent_pgh_context_id_60608b77 ON public.subsidies_bereikevent USING btree (pgh_context_id);
CREATE INDEX subsidies_bereikevent_pgh_obj_id_2cb950a6 ON public.subsidies_bereikevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_bijdrageregel_onderdeel_id_53084920 ON public.subsidies_bijdrageregel USING btree (onderdeel_id);
CREATE INDEX subsidies_bijdrageregelevent_onderdeel_id_8da34dbb ON public.subsidies_bijdrageregelevent USING btree (onderdeel_id);
CREATE INDEX subsidies_bijdrageregelevent_pgh_context_id_7f0c7d91 ON public.subsidies_bijdrageregelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_bijdrageregelevent_pgh_obj_id_12609573 ON public.subsidies_bijdrageregelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_dekking_organisatie_id_2040a234 ON public.subsidies_dekking USING btree (organisatie_id);
CREATE INDEX subsidies_dekking_plan_id_97ee68a9 ON public.subsidies_dekking USING btree (plan_id);
CREATE INDEX subsidies_dekkingevent_organisatie_id_29fdcee6 ON public.subsidies_dekkingevent USING btree (organisatie_id);
CREATE INDEX subsidies_dekkingevent_pgh_context_id_6ee7eccf ON public.subsidies_dekkingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_dekkingevent_pgh_obj_id_608c3eb8 ON public.subsidies_dekkingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_dekkingevent_plan_id_991fb82b ON public.subsidies_dekkingevent USING btree (plan_id);
CREATE INDEX subsidies_evaluatiekader_periode_id_7bd38dde ON public.subsidies_evaluatiekader USING btree (periode_id);
CREATE INDEX subsidies_evaluatiekaderevent_periode_id_463ea974 ON public.subsidies_evaluatiekaderevent USING btree (periode_id);
CREATE INDEX subsidies_evaluatiekaderevent_pgh_context_id_6419f4ae ON public.subsidies_evaluatiekaderevent USING btree (pgh_context_id);
CREATE INDEX subsidies_evaluatiekaderevent_pgh_obj_id_714b4278 ON public.subsidies_evaluatiekaderevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_financieleregel_activiteit_id_d77a071f ON public.subsidies_financieleregel USING btree (activiteit_id);
CREATE INDEX subsidies_financieleregel_onderdeel_id_b52b16a7 ON public.subsidies_financieleregel USING btree (onderdeel_id);
CREATE INDEX subsidies_financieleregelevent_activiteit_id_dd1409d5 ON public.subsidies_financieleregelevent USING btree (activiteit_id);
CREATE INDEX subsidies_financieleregelevent_onderdeel_id_9b5ae6aa ON public.subsidies_financieleregelevent USING btree (onderdeel_id);
CREATE INDEX subsidies_financieleregelevent_pgh_context_id_188580db ON public.subsidies_financieleregelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_financieleregelevent_pgh_obj_id_0afcc137 ON public.subsidies_financieleregelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_herinnering_onderdeel_id_86dd30b5 ON public.subsidies_herinnering USING btree (onderdeel_id);
CREATE INDEX subsidies_herinnering_user_id_67c0e0b3 ON public.subsidies_herinnering USING btree (user_id);
CREATE INDEX subsidies_herinnering_verplichting_id_b4676c8b ON public.subsidies_herinnering USING btree (verplichting_id);
CREATE INDEX subsidies_indicator_beleidsdoel_id_6b7bf01f ON public.subsidies_indicator USING btree (beleidsdoel_id);
CREATE INDEX subsidies_indicator_gedeeld_met_indicator_id_f81ad7fa ON public.subsidies_indicator_gedeeld_met USING btree (indicator_id);
CREATE INDEX subsidies_indicator_gedeeld_met_subsidie_id_d12af95c ON public.subsidies_indicator_gedeeld_met USING btree (subsidie_id);
CREATE INDEX subsidies_indicator_kernindicator_id_50604fdf ON public.subsidies_indicator USING btree (kernindicator_id);
CREATE INDEX subsidies_indicator_organisatie_id_eb746526 ON public.subsidies_indicator USING btree (organisatie_id);
CREATE INDEX subsidies_indicator_subsidie_id_939e7b27 ON public.subsidies_indicator USING btree (subsidie_id);
CREATE INDEX subsidies_indicatorevent_beleidsdoel_id_7649cdf5 ON public.subsidies_indicatorevent USING btree (beleidsdoel_id);
CREATE INDEX subsidies_indicatorevent_kernindicator_id_4cebaccf ON public.subsidies_indicatorevent USING btree (kernindicator_id);
CREATE INDEX subsidies_indicatorevent_organisatie_id_93b347b2 ON public.subsidies_indicatorevent USING btree (organisatie_id);
CREATE INDEX subsidies_indicatorevent_pgh_context_id_d67accd3 ON public.subsidies_indicatorevent USING btree (pgh_context_id);
CREATE INDEX subsidies_indicatorevent_pgh_obj_id_0aaa62a9 ON public.subsidies_indicatorevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_indicatorevent_subsidie_id_39233b98 ON public.subsidies_indicatorevent USING btree (subsidie_id);
CREATE INDEX subsidies_indicatoropgave_indicator_id_a633ffd7 ON public.subsidies_indicatoropgave USING btree (indicator_id);
CREATE INDEX subsidies_indicatoropgave_onderdeel_id_4cba5450 ON public.subsidies_indicatoropgave USING btree (onderdeel_id);
CREATE INDEX subsidies_indicatoropgaveevent_indicator_id_08e8a21e ON public.subsidies_indicatoropgaveevent USING btree (indicator_id);
CREATE INDEX subsidies_indicatoropgaveevent_onderdeel_id_36db66ba ON public.subsidies_indicatoropgaveevent USING btree (onderdeel_id);
CREATE INDEX subsidies_indicatoropgaveevent_pgh_context_id_74c78d1d ON public.subsidies_indicatoropgaveevent USING btree (pgh_context_id);
CREATE INDEX subsidies_indicatoropgaveevent_pgh_obj_id_f453ea1f ON public.subsidies_indicatoropgaveevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_indicatorwaarde_indicator_id_2257d7a7 ON public.subsidies_indicatorwaarde USING btree (indicator_id);
CREATE INDEX subsidies_indicatorwaarde_versie_id_e30ee602 ON public.subsidies_indicatorwaarde USING btree (versie_id);
CREATE INDEX subsidies_indicatorwaardedeel_indicatorwaarde_id_021f012c ON public.subsidies_indicatorwaardedeel USING btree (indicatorwaarde_id);
CREATE INDEX subsidies_indicatorwaardedeel_organisatie_id_7bddfc38 ON public.subsidies_indicatorwaardedeel USING btree (organisatie_id);
CREATE INDEX subsidies_inkomenevent_onderdeel_id_ecdf50fd ON public.subsidies_inkomenevent USING btree (onderdeel_id);
CREATE INDEX subsidies_inkomenevent_pgh_context_id_3bff58ca ON public.subsidies_inkomenevent USING btree (pgh_context_id);
CREATE INDEX subsidies_inkomenevent_pgh_obj_id_4d2122b4 ON public.subsidies_inkomenevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_jaarrapportage_akkoord_door_id_263422ac ON public.subsidies_jaarrapportage USING btree (akkoord_door_id);
CREATE INDEX subsidies_jaarrapportage_ingediend_door_id_2de345d8 ON public.subsidies_jaarrapportage USING btree (ingediend_door_id);
CREATE INDEX subsidies_jaarrapportage_kader_id_dce6c36d ON public.subsidies_jaarrapportage USING btree (kader_id);
CREATE INDEX subsidies_jaarrapportage_plan_id_2aa08598 ON public.subsidies_jaarrapportage USING btree (plan_id);
CREATE INDEX subsidies_jaarrapportage_subsidie_id_47d5b3ca ON public.subsidies_jaarrapportage USING btree (subsidie_id);
CREATE INDEX subsidies_jaarrapportage_theorieversie_id_ef3989b0 ON public.subsidies_jaarrapportage USING btree (theorieversie_id);
CREATE INDEX subsidies_jaarrapportageevent_akkoord_door_id_176c40ac ON public.subsidies_jaarrapportageevent USING btree (akkoord_door_id);
CREATE INDEX subsidies_jaarrapportageevent_ingediend_door_id_7b3274f3 ON public.subsidies_jaarrapportageevent USING btree (ingediend_door_id);
CREATE INDEX subsidies_jaarrapportageevent_kader_id_aa890a90 ON public.subsidies_jaarrapportageevent USING btree (kader_id);
CREATE INDEX subsidies_jaarrapportageevent_pgh_context_id_02581d8c ON public.subsidies_jaarrapportageevent USING btree (pgh_context_id);
CREATE INDEX subsidies_jaarrapportageevent_pgh_obj_id_7f898738 ON public.subsidies_jaarrapportageevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_jaarrapportageevent_plan_id_c3d071ca ON public.subsidies_jaarrapportageevent USING btree (plan_id);
CREATE INDEX subsidies_jaarrapportageevent_subsidie_id_785eaced ON public.subsidies_jaarrapportageevent USING btree (subsidie_id);
CREATE INDEX subsidies_jaarrapportageevent_theorieversie_id_bcacd54c ON public.subsidies_jaarrapportageevent USING btree (theorieversie_id);
CREATE INDEX subsidies_jaarrapportageevent_verplichting_id_44c8a146 ON public.subsidies_jaarrapportageevent USING btree (verplichting_id);
CREATE INDEX subsidies_kaderantwoord_onderdeel_id_1e25a660 ON public.subsidies_kaderantwoord USING btree (onderdeel_id);
CREATE INDEX subsidies_kaderantwoord_vraag_id_622eee8e ON public.subsidies_kaderantwoord USING btree (vraag_id);
CREATE INDEX subsidies_kaderantwoordevent_onderdeel_id_410779a6 ON public.subsidies_kaderantwoordevent USING btree (onderdeel_id);
CREATE INDEX subsidies_kaderantwoordevent_pgh_context_id_f90d8b69 ON public.subsidies_kaderantwoordevent USING btree (pgh_context_id);
CREATE INDEX subsidies_kaderantwoordevent_pgh_obj_id_b94007bf ON public.subsidies_kaderantwoordevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_kaderantwoordevent_vraag_id_854b10c5 ON public.subsidies_kaderantwoordevent USING btree (vraag_id);
CREATE INDEX subsidies_kadervraag_code_a39f5415 ON public.subsidies_kadervraag USING btree (code);
CREATE INDEX subsidies_kadervraag_code_a39f5415_like ON public.subsidies_kadervraag USING btree (code varchar_pattern_ops);
CREATE INDEX subsidies_kadervraag_kader_id_9425593c ON public.subsidies_kadervraag USING btree (kader_id);
CREATE INDEX subsidies_kadervraagevent_kader_id_aa522538 ON public.subsidies_kadervraagevent USING btree (kader_id);
CREATE INDEX subsidies_kadervraagevent_pgh_context_id_a8820040 ON public.subsidies_kadervraagevent USING btree (pgh_context_id);
CREATE INDEX subsidies_kadervraagevent_pgh_obj_id_a8492dad ON public.subsidies_kadervraagevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_kernindicator_beleidsdoel_id_e20baee5 ON public.subsidies_kernindicator USING btree (beleidsdoel_id);
CREATE INDEX subsidies_kernindicator_periode_id_88f6de66 ON public.subsidies_kernindicator USING btree (periode_id);
CREATE INDEX subsidies_kernindicatorevent_beleidsdoel_id_b90bcbac ON public.subsidies_kernindicatorevent USING btree (beleidsdoel_id);
CREATE INDEX subsidies_kernindicatorevent_periode_id_5fb03039 ON public.subsidies_kernindicatorevent USING btree (periode_id);
CREATE INDEX subsidies_kernindicatorevent_pgh_context_id_af52eaed ON public.subsidies_kernindicatorevent USING btree (pgh_context_id);
CREATE INDEX subsidies_kernindicatorevent_pgh_obj_id_ebec52cd ON public.subsidies_kernindicatorevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_o_rapport_bb66c6_idx ON public.subsidies_overgang USING btree (rapportage_id, moment DESC);
CREATE INDEX subsidies_onderdeel_gewijzigd_door_id_6923edd0 ON public.subsidies_onderdeel USING btree (gewijzigd_door_id);
CREATE INDEX subsidies_onderdeel_organisatie_id_f503eafc ON public.subsidies_onderdeel USING btree (organisatie_id);
CREATE INDEX subsidies_onderdeel_rapportage_id_f2861059 ON public.subsidies_onderdeel USING btree (rapportage_id);
CREATE INDEX subsidies_onderdeel_toegewezen_aan_id_8c99ff9e ON public.subsidies_onderdeel USING btree (toegewezen_aan_id);
CREATE INDEX subsidies_onderdeelevent_gewijzigd_door_id_2aec5363 ON public.subsidies_onderdeelevent USING btree (gewijzigd_door_id);
CREATE INDEX subsidies_onderdeelevent_organisatie_id_08ae6d9d ON public.subsidies_onderdeelevent USING btree (organisatie_id);
CREATE INDEX subsidies_onderdeelevent_pgh_context_id_7070996a ON public.subsidies_onderdeelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_onderdeelevent_pgh_obj_id_d17988d8 ON public.subsidies_onderdeelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_onderdeelevent_rapportage_id_ac1dfcd8 ON public.subsidies_onderdeelevent USING btree (rapportage_id);
CREATE INDEX subsidies_onderdeelevent_toegewezen_aan_id_d3834c4a ON public.subsidies_onderdeelevent USING btree (toegewezen_aan_id);
CREATE INDEX subsidies_oordeel_door_id_3b1b8ce4 ON public.subsidies_oordeel USING btree (door_id);
CREATE INDEX subsidies_oordeel_versie_id_ba3bb6a2 ON public.subsidies_oordeel USING btree (versie_id);
CREATE INDEX subsidies_opmerking_activiteit_id_f61908c0 ON public.subsidies_opmerking USING btree (activiteit_id);
CREATE INDEX subsidies_opmerking_afgehandeld_door_id_087bb053 ON public.subsidies_opmerking USING btree (afgehandeld_door_id);
CREATE INDEX subsidies_opmerking_door_id_e10896b1 ON public.subsidies_opmerking USING btree (door_id);
CREATE INDEX subsidies_opmerking_indicator_id_c6ec61bb ON public.subsidies_opmerking USING btree (indicator_id);
CREATE INDEX subsidies_opmerking_onderdeel_id_79623015 ON public.subsidies_opmerking USING btree (onderdeel_id);
CREATE INDEX subsidies_opmerking_rapportage_id_9c771772 ON public.subsidies_opmerking USING btree (rapportage_id);
CREATE INDEX subsidies_opmerking_versie_id_75084b86 ON public.subsidies_opmerking USING btree (versie_id);
CREATE INDEX subsidies_opmerkingevent_activiteit_id_184253cc ON public.subsidies_opmerkingevent USING btree (activiteit_id);
CREATE INDEX subsidies_opmerkingevent_afgehandeld_door_id_08296e19 ON public.subsidies_opmerkingevent USING btree (afgehandeld_door_id);
CREATE INDEX subsidies_opmerkingevent_door_id_156b226f ON public.subsidies_opmerkingevent USING btree (door_id);
CREATE INDEX subsidies_opmerkingevent_indicator_id_371cadc2 ON public.subsidies_opmerkingevent USING btree (indicator_id);
CREATE INDEX subsidies_opmerkingevent_onderdeel_id_e6d51b13 ON public.subsidies_opmerkingevent USING btree (onderdeel_id);
CREATE INDEX subsidies_opmerkingevent_pgh_context_id_32dd61dd ON public.subsidies_opmerkingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_opmerkingevent_pgh_obj_id_c2f457f0 ON public.subsidies_opmerkingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_opmerkingevent_rapportage_id_09d0a201 ON public.subsidies_opmerkingevent USING btree (rapportage_id);
CREATE INDEX subsidies_opmerkingevent_versie_id_9a70b948 ON public.subsidies_opmerkingevent USING btree (versie_id);
CREATE INDEX subsidies_overgang_door_id_5ada3a38 ON public.subsidies_overgang USING btree (door_id);
CREATE INDEX subsidies_overgang_rapportage_id_82e23963 ON public.subsidies_overgang USING btree (rapportage_id);
CREATE INDEX subsidies_overgang_versie_id_2ef24e3f ON public.subsidies_overgang USING btree (versie_id);
CREATE UNIQUE INDEX subsidies_plan_one_open ON public.subsidies_activiteitenplan USING btree (subsidie_id, jaar) WHERE (NOT ((status)::text = 'akkoord'::text));
CREATE INDEX subsidies_planovergang_door_id_6f0875ae ON public.subsidies_planovergang USING btree (door_id);
CREATE INDEX subsidies_planovergang_plan_id_fa165710 ON public.subsidies_planovergang USING btree (plan_id);
CREATE INDEX subsidies_rapportagestuk_document_id_c45152c9 ON public.subsidies_rapportagestuk USING btree (document_id);
CREATE INDEX subsidies_rapportagestuk_rapportage_id_b06c9b10 ON public.subsidies_rapportagestuk USING btree (rapportage_id);
CREATE INDEX subsidies_rapportagestuk_toegevoegd_door_id_195b8cb7 ON public.subsidies_rapportagestuk USING btree (toegevoegd_door_id);
CREATE INDEX subsidies_rapportagestuk_verwijderd_door_id_ad237fc7 ON public.subsidies_rapportagestuk USING btree (verwijderd_door_id);
CREATE INDEX subsidies_rapportagestukevent_document_id_6ea48653 ON public.subsidies_rapportagestukevent USING btree (document_id);
CREATE INDEX subsidies_rapportagestukevent_pgh_context_id_45017338 ON public.subsidies_rapportagestukevent USING btree (pgh_context_id);
CREATE INDEX subsidies_rapportagestukevent_pgh_obj_id_080bcd1e ON public.subsidies_rapportagestukevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_rapportagestukevent_rapportage_id_529420d3 ON public.subsidies_rapportagestukevent USING btree (rapportage_id);
CREATE INDEX subsidies_rapportagestukevent_toegevoegd_door_id_113c4c94 ON public.subsidies_rapportagestukevent USING btree (toegevoegd_door_id);
CREATE INDEX subsidies_rapportagestukevent_verwijderd_door_id_db7651af ON public.subsidies_rapportagestukevent USING btree (verwijderd_door_id);
CREATE INDEX subsidies_rapportageversie_document_id_14c3ec44 ON public.subsidies_rapportageversie USING btree (document_id);
CREATE INDEX subsidies_rapportageversie_ingediend_door_id_8b6897aa ON public.subsidies_rapportageversie USING btree (ingediend_door_id);
CREATE INDEX subsidies_rapportageversie_rapportage_id_86bdabda ON public.subsidies_rapportageversie USING btree (rapportage_id);
CREATE INDEX subsidies_regeling_code_9da96847_like ON public.subsidies_regeling USING btree (code varchar_pattern_ops);
CREATE INDEX subsidies_regeling_slug_a8057d33_like ON public.subsidies_regeling USING btree (slug varchar_pattern_ops);
CREATE INDEX subsidies_regelingevent_pgh_context_id_57c551cf ON public.subsidies_regelingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_regelingevent_pgh_obj_id_cdaa6a12 ON public.subsidies_regelingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_regelversie_naam_39bd79ab ON public.subsidies_regelversie USING btree (naam);
CREATE INDEX subsidies_regelversie_naam_39bd79ab_like ON public.subsidies_regelversie USING btree (naam varchar_pattern_ops);
CREATE INDEX subsidies_regelversie_regeling_id_278f4e40 ON public.subsidies_regelversie USING btree (regeling_id);
CREATE INDEX subsidies_regelversieevent_pgh_context_id_1d70a324 ON public.subsidies_regelversieevent USING btree (pgh_context_id);
CREATE INDEX subsidies_regelversieevent_pgh_obj_id_da37337e ON public.subsidies_regelversieevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_regelversieevent_regeling_id_54310cfe ON public.subsidies_regelversieevent USING btree (regeling_id);
CREATE INDEX subsidies_reserveevent_onderdeel_id_2494b100 ON public.subsidies_reserveevent USING btree (onderdeel_id);
CREATE INDEX subsidies_reserveevent_pgh_context_id_04d09252 ON public.subsidies_reserveevent USING btree (pgh_context_id);
CREATE INDEX subsidies_reserveevent_pgh_obj_id_4d6ca797 ON public.subsidies_reserveevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_rondschrijven_door_id_d516dda5 ON public.subsidies_rondschrijven USING btree (door_id);
CREATE INDEX subsidies_storing_geregistreerd_door_id_a0a80475 ON public.subsidies_storing USING btree (geregistreerd_door_id);
CREATE INDEX subsidies_storingevent_geregistreerd_door_id_91f9a0ed ON public.subsidies_storingevent USING btree (geregistreerd_door_id);
CREATE INDEX subsidies_storingevent_pgh_context_id_8ad7338e ON public.subsidies_storingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_storingevent_pgh_obj_id_73ab7b6c ON public.subsidies_storingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_streefwaarde_indicator_id_f3671716 ON public.subsidies_streefwaarde USING btree (indicator_id);
CREATE INDEX subsidies_streefwaardeevent_indicator_id_4cd3dedb ON public.subsidies_streefwaardeevent USING btree (indicator_id);
CREATE INDEX subsidies_streefwaardeevent_pgh_context_id_8ac5d2b9 ON public.subsidies_streefwaardeevent USING btree (pgh_context_id);
CREATE INDEX subsidies_streefwaardeevent_pgh_obj_id_170d4e52 ON public.subsidies_streefwaardeevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_subsidie_alliantie_id_2a541750 ON public.subsidies_subsidie USING btree (alliantie_id);
CREATE UNIQUE INDEX subsidies_subsidie_one_per_alliance_and_period ON public.subsidies_subsidie USING btree (alliantie_id, periode_id) WHERE (alliantie_id IS NOT NULL);
CREATE INDEX subsidies_subsidie_ontvanger_id_04b6d51e ON public.subsidies_subsidie USING btree (ontvanger_id);
CREATE INDEX subsidies_subsidie_periode_id_53840d87 ON public.subsidies_subsidie USING btree (periode_id);
CREATE INDEX subsidies_subsidie_regeling_id_e8f35106 ON public.subsidies_subsidie USING btree (regeling_id);
CREATE INDEX subsidies_subsidieevent_alliantie_id_b1f9cbca ON public.subsidies_subsidieevent USING btree (alliantie_id);
CREATE INDEX subsidies_subsidieevent_ontvanger_id_b66f0b01 ON public.subsidies_subsidieevent USING btree (ontvanger_id);
CREATE INDEX subsidies_subsidieevent_periode_id_0802354d ON public.subsidies_subsidieevent USING btree (periode_id);
CREATE INDEX subsidies_subsidieevent_pgh_context_id_9d806232 ON public.subsidies_subsidieevent USING btree (pgh_context_id);
CREATE INDEX subsidies_subsidieevent_pgh_obj_id_ca4cf6cc ON public.subsidies_subsidieevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_subsidieevent_regeling_id_a0e59819 ON public.subsidies_subsidieevent USING btree (regeling_id);
CREATE INDEX subsidies_subsidieperiode_regeling_id_dc7b7c67 ON public.subsidies_subsidieperiode USING btree (regeling_id);
CREATE INDEX subsidies_subsidieperiode_slug_3febed70_like ON public.subsidies_subsidieperiode USING btree (slug varchar_pattern_ops);
CREATE INDEX subsidies_subsidieperiodeevent_pgh_context_id_487167b8 ON public.subsidies_subsidieperiodeevent USING btree (pgh_context_id);
CREATE INDEX subsidies_subsidieperiodeevent_pgh_obj_id_f96b7123 ON public.subsidies_subsidieperiodeevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_subsidieperiodeevent_regeling_id_d8fa5686 ON public.subsidies_subsidieperiodeevent USING btree (regeling_id);
CREATE INDEX subsidies_theorieknoop_organisatie_id_12731bf6 ON public.subsidies_theorieknoop USING btree (organisatie_id);
CREATE INDEX subsidies_theorieknoop_versie_id_97463163 ON public.subsidies_theorieknoop USING btree (versie_id);
CREATE INDEX subsidies_theorieknoopevent_organisatie_id_8109cb19 ON public.subsidies_theorieknoopevent USING btree (organisatie_id);
CREATE INDEX subsidies_theorieknoopevent_pgh_context_id_9b71e3f1 ON public.subsidies_theorieknoopevent USING btree (pgh_context_id);
CREATE INDEX subsidies_theorieknoopevent_pgh_obj_id_c2cf3107 ON public.subsidies_theorieknoopevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_theorieknoopevent_versie_id_921588f3 ON public.subsidies_theorieknoopevent USING btree (versie_id);
CREATE INDEX subsidies_theorieverband_aanname_id_791092ba ON public.subsidies_theorieverband USING btree (aanname_id);
CREATE INDEX subsidies_theorieverband_naar_id_a18a67ee ON public.subsidies_theorieverband USING btree (naar_id);
CREATE INDEX subsidies_theorieverband_van_id_ccd32eef ON public.subsidies_theorieverband USING btree (van_id);
CREATE INDEX subsidies_theorieverband_versie_id_6dbc3c72 ON public.subsidies_theorieverband USING btree (versie_id);
CREATE INDEX subsidies_theorieverbandevent_aanname_id_0c8b5b12 ON public.subsidies_theorieverbandevent USING btree (aanname_id);
CREATE INDEX subsidies_theorieverbandevent_naar_id_88519206 ON public.subsidies_theorieverbandevent USING btree (naar_id);
CREATE INDEX subsidies_theorieverbandevent_pgh_context_id_6b7a8f66 ON public.subsidies_theorieverbandevent USING btree (pgh_context_id);
CREATE INDEX subsidies_theorieverbandevent_pgh_obj_id_8776fe3e ON public.subsidies_theorieverbandevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_theorieverbandevent_van_id_c194ae50 ON public.subsidies_theorieverbandevent USING btree (van_id);
CREATE INDEX subsidies_theorieverbandevent_versie_id_ef5cc97e ON public.subsidies_theorieverbandevent USING btree (versie_id);
CREATE UNIQUE INDEX subsidies_theorieversie_one_draft ON public.subsidies_theorieversie USING btree (subsidie_id) WHERE ((status)::text = 'concept'::text);
CREATE INDEX subsidies_theorieversie_subsidie_id_753ef780 ON public.subsidies_theorieversie USING btree (subsidie_id);
CREATE INDEX subsidies_theorieversie_vastgesteld_door_id_8cd6ebdb ON public.subsidies_theorieversie USING btree (vastgesteld_door_id);
CREATE INDEX subsidies_theorieversieevent_pgh_context_id_0aab5b39 ON public.subsidies_theorieversieevent USING btree (pgh_context_id);
CREATE INDEX subsidies_theorieversieevent_pgh_obj_id_a5fc8e04 ON public.subsidies_theorieversieevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_theorieversieevent_subsidie_id_a1b887f4 ON public.subsidies_theorieversieevent USING btree (subsidie_id);
CREATE INDEX subsidies_theorieversieevent_vastgesteld_door_id_08af8c4c ON public.subsidies_theorieversieevent USING btree (vastgesteld_door_id);
CREATE INDEX subsidies_toets_knoop_id_d3b0d080 ON public.subsidies_toets USING btree (knoop_id);
CREATE INDEX subsidies_toets_onderdeel_id_7c12f439 ON public.subsidies_toets USING btree (onderdeel_id);
CREATE INDEX subsidies_toetsevent_knoop_id_b7c6d480 ON public.subsidies_toetsevent USING btree (knoop_id);
CREATE INDEX subsidies_toetsevent_onderdeel_id_8f0b077a ON public.subsidies_toetsevent USING btree (onderdeel_id);
CREATE INDEX subsidies_toetsevent_pgh_context_id_e375a230 ON public.subsidies_toetsevent USING btree (pgh_context_id);
CREATE INDEX subsidies_toetsevent_pgh_obj_id_af1ff0f4 ON public.subsidies_toetsevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_uitsplitsing_opgave_id_3df1cfcc ON public.subsidies_uitsplitsing USING btree (opgave_id);
CREATE INDEX subsidies_uitsplitsing_organisatie_id_05ea5078 ON public.subsidies_uitsplitsing USING btree (organisatie_id);
CREATE INDEX subsidies_uitsplitsingevent_opgave_id_f1dd1474 ON public.subsidies_uitsplitsingevent USING btree (opgave_id);
CREATE INDEX subsidies_uitsplitsingevent_organisatie_id_ec214692 ON public.subsidies_uitsplitsingevent USING btree (organisatie_id);
CREATE INDEX subsidies_uitsplitsingevent_pgh_context_id_610f6593 ON public.subsidies_uitsplitsingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_uitsplitsingevent_pgh_obj_id_4b11095f ON public.subsidies_uitsplitsingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_uitstel_door_id_a3ba9d9a ON public.subsidies_uitstel USING btree (door_id);
CREATE INDEX subsidies_uitstel_storing_id_e592e576 ON public.subsidies_uitstel USING btree (storing_id);
CREATE INDEX subsidies_uitstel_verplichting_id_3287ed81 ON public.subsidies_uitstel USING btree (verplichting_id);
CREATE INDEX subsidies_verplichting_subsidie_id_a7740801 ON public.subsidies_verplichting USING btree (subsidie_id);
CREATE INDEX subsidies_verplichtingevent_pgh_context_id_93aed8d9 ON public.subsidies_verplichtingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_verplichtingevent_pgh_obj_id_caf3419b ON public.subsidies_verplichtingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_verplichtingevent_subsidie_id_b1618e06 ON public.subsidies_verplichtingevent USING btree (subsidie_id);
CREATE INDEX subsidies_waarde_newest ON public.subsidies_indicatorwaarde USING btree (indicator_id, jaar, id DESC);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);
CREATE TRIGGER pgtrigger_append_only_00dfa BEFORE DELETE OR UPDATE ON public.audit_auditevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_00dfa();
COMMENT ON TRIGGER pgtrigger_append_only_00dfa ON public.audit_auditevent IS '0450288fcb55201b346da4e2d56d2293ba7aac03';
CREATE TRIGGER pgtrigger_append_only_08122 BEFORE DELETE OR UPDATE ON public.evaluaties_kamerstukevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08122();
COMMENT ON TRIGGER pgtrigger_append_only_08122 ON public.evaluaties_kamerstukevent IS 'f20177220aa295193d4ac8afdb0eb16d42638854';
CREATE TRIGGER pgtrigger_append_only_08c1d BEFORE DELETE OR UPDATE ON public.subsidies_rondschrijven FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08c1d();
COMMENT ON TRIGGER pgtrigger_append_only_08c1d ON public.subsidies_rondschrijven IS '97a010f53907b13ed033d81e4348a4c35f88e31c';
CREATE TRIGGER pgtrigger_append_only_0bcda BEFORE DELETE OR UPDATE ON public.audit_auditschakel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0bcda();
COMMENT ON TRIGGER pgtrigger_append_only_0bcda ON public.audit_auditschakel IS '32326f0f61f4393a896c1c47ecffcab7ac05d21c';
CREATE TRIGGER pgtrigger_append_only_0e9c0 BEFORE DELETE OR UPDATE ON public.subsidies_theorieversieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0e9c0();
COMMENT ON TRIGGER pgtrigger_append_only_0e9c0 ON public.subsidies_theorieversieevent IS 'd39ef0d411120b9fba3bb1719cf692c34baca061';
CREATE TRIGGER pgtrigger_append_only_14ce4 BEFORE DELETE OR UPDATE ON public.subsidies_beoordelaarschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_14ce4();
COMMENT ON TRIGGER pgtrigger_append_only_14ce4 ON public.subsidies_beoordelaarschapevent IS '6227fec852bbb2d4d0df9584f7a4b5509d4a01f0';
CREATE TRIGGER pgtrigger_append_only_152e8 BEFORE DELETE OR UPDATE ON public.subsidies_overgang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_152e8();
COMMENT ON TRIGGER pgtrigger_append_only_152e8 ON public.subsidies_overgang IS 'eae53a6d7c3563e47d4368a80d5c311d51c44eed';
CREATE TRIGGER pgtrigger_append_only_1ff88 BEFORE DELETE OR UPDATE ON public.subsidies_archiefrapportageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1ff88();
COMMENT ON TRIGGER pgtrigger_append_only_1ff88 ON public.subsidies_archiefrapportageevent IS 'b37bdbadd301f36393bbf4143193517292f48b67';
CREATE TRIGGER pgtrigger_append_only_27e72 BEFORE DELETE OR UPDATE ON public.subsidies_financieleregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_27e72();
COMMENT ON TRIGGER pgtrigger_append_only_27e72 ON public.subsidies_financieleregelevent IS '114e19c05e4410af77d55a73d53e0605778b63d4';
CREATE TRIGGER pgtrigger_append_only_2a497 BEFORE DELETE OR UPDATE ON public.subsidies_kaderantwoordevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2a497();
COMMENT ON TRIGGER pgtrigger_append_only_2a497 ON public.subsidies_kaderantwoordevent IS '00ebc9aea784e469593a1e5202f0f240f27f4ac5';
CREATE TRIGGER pgtrigger_append_only_3827a BEFORE DELETE OR UPDATE ON public.subsidies_uitsplitsingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3827a();
COMMENT ON TRIGGER pgtrigger_append_only_3827a ON public.subsidies_uitsplitsingevent IS 'da70c6ef9ee6b804eb137002a63a38103acd55c1';
CREATE TRIGGER pgtrigger_append_only_422e2 BEFORE DELETE OR UPDATE ON public.subsidies_indicatorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_422e2();
COMMENT ON TRIGGER pgtrigger_append_only_422e2 ON public.subsidies_indicatorevent IS '2b3c299ffef8f9a22744bac92ccddf7df88ca2b9';
CREATE TRIGGER pgtrigger_append_only_43cc7 BEFORE DELETE OR UPDATE ON public.subsidies_inkomenevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_43cc7();
COMMENT ON TRIGGER pgtrigger_append_only_43cc7 ON public.subsidies_inkomenevent IS '26314cb62391fd50fe063bf3ba7ae82484267980';
CREATE TRIGGER pgtrigger_append_only_45b21 BEFORE DELETE OR UPDATE ON public.accounts_userevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45b21();
COMMENT ON TRIGGER pgtrigger_append_only_45b21 ON public.accounts_userevent IS '9e9498e73f6fbdf2642fb33fa14189f1ad2382c8';
CREATE TRIGGER pgtrigger_append_only_5da74 BEFORE DELETE OR UPDATE ON public.subsidies_streefwaardeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5da74();
COMMENT ON TRIGGER pgtrigger_append_only_5da74 ON public.subsidies_streefwaardeevent IS 'cbe60eb5b5bea96df760f8beb88221687f6af500';
CREATE TRIGGER pgtrigger_append_only_6593c BEFORE DELETE OR UPDATE ON public.accounts_rolverleningevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6593c();
COMMENT ON TRIGGER pgtrigger_append_only_6593c ON public.accounts_rolverleningevent IS '9f275a123bfdcd2fb32c3e8405a1f2aa8aa8d881';
CREATE TRIGGER pgtrigger_append_only_68190 BEFORE DELETE OR UPDATE ON public.subsidies_beleidsdoelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_68190();
COMMENT ON TRIGGER pgtrigger_append_only_68190 ON public.subsidies_beleidsdoelevent IS '56a57284e728adf9f35cca41af7cfc3fc08a6f87';
CREATE TRIGGER pgtrigger_append_only_69565 BEFORE DELETE OR UPDATE ON public.subsidies_oordeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_69565();
COMMENT ON TRIGGER pgtrigger_append_only_69565 ON public.subsidies_oordeel IS '984f358b25f7ccf917514ea5a15b089363ba0f77';
CREATE TRIGGER pgtrigger_append_only_6e774 BEFORE DELETE OR UPDATE ON public.subsidies_dekkingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6e774();
COMMENT ON TRIGGER pgtrigger_append_only_6e774 ON public.subsidies_dekkingevent IS 'f049316b269788d55697a8d7160350777435ac9f';
CREATE TRIGGER pgtrigger_append_only_72b78 BEFORE DELETE OR UPDATE ON public.subsidies_regelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72b78();
COMMENT ON TRIGGER pgtrigger_append_only_72b78 ON public.subsidies_regelingevent IS 'fb8743a827126ac5afbd750f975cfce7b9c02eca';
CREATE TRIGGER pgtrigger_append_only_733bf BEFORE DELETE OR UPDATE ON public.subsidies_onderdeelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_733bf();
COMMENT ON TRIGGER pgtrigger_append_only_733bf ON public.subsidies_onderdeelevent IS '2801dcc2b1540943ce16e8851a9663c21360f310';
CREATE TRIGGER pgtrigger_append_only_768c9 BEFORE DELETE OR UPDATE ON public.allianties_accounthouderschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_768c9();
COMMENT ON TRIGGER pgtrigger_append_only_768c9 ON public.allianties_accounthouderschapevent IS 'e112a405ea829186908c74d68ab7fff073b7285c';
CREATE TRIGGER pgtrigger_append_only_7ca95 BEFORE DELETE OR UPDATE ON public.subsidies_theorieverbandevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7ca95();
COMMENT ON TRIGGER pgtrigger_append_only_7ca95 ON public.subsidies_theorieverbandevent IS '2540ea3eefec4c55f73891234d6fe143e43fc0c2';
CREATE TRIGGER pgtrigger_append_only_84daa BEFORE DELETE OR UPDATE ON public.evaluaties_onderzoekstoegangevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_84daa();
COMMENT ON TRIGGER pgtrigger_append_only_84daa ON public.evaluaties_onderzoekstoegangevent IS '5c4f3901688e020659d537d9debb69e9b73b07ff';
CREATE TRIGGER pgtrigger_append_only_89f1e BEFORE DELETE OR UPDATE ON public.subsidies_kernindicatorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89f1e();
COMMENT ON TRIGGER pgtrigger_append_only_89f1e ON public.subsidies_kernindicatorevent IS 'f2f5a9b6ef46b63691de63ee171de981f9dd467c';
CREATE TRIGGER pgtrigger_append_only_8ba99 BEFORE DELETE OR UPDATE ON public.subsidies_reserveevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8ba99();
COMMENT ON TRIGGER pgtrigger_append_only_8ba99 ON public.subsidies_reserveevent IS 'f1bd5d4e94cf9b4f23d7e2ba9eb492d040edb7b5';
CREATE TRIGGER pgtrigger_append_only_8e019 BEFORE DELETE OR UPDATE ON public.subsidies_planovergang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8e019();
COMMENT ON TRIGGER pgtrigger_append_only_8e019 ON public.subsidies_planovergang IS '614e793a7addb9d239cb2bdc06405c35945a27b6';
CREATE TRIGGER pgtrigger_append_only_8faf9 BEFORE DELETE OR UPDATE ON public.subsidies_regelversieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8faf9();
COMMENT ON TRIGGER pgtrigger_append_only_8faf9 ON public.subsidies_regelversieevent IS 'b7e648a2028d4af618e9952b9845a23fbc8caa6c';
CREATE TRIGGER pgtrigger_append_only_942f6 BEFORE DELETE OR UPDATE ON public.subsidies_jaarrapportageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_942f6();
COMMENT ON TRIGGER pgtrigger_append_only_942f6 ON public.subsidies_jaarrapportageevent IS '438921b89512b0cf627aadbc7d82b5c15ab5eedb';
CREATE TRIGGER pgtrigger_append_only_97dc4 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_97dc4();
COMMENT ON TRIGGER pgtrigger_append_only_97dc4 ON public.subsidies_subsidieevent IS '25654cd6a05dae1df7802ba41b8345bd28100fa6';
CREATE TRIGGER pgtrigger_append_only_988c9 BEFORE DELETE OR UPDATE ON public.subsidies_antwoordbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_988c9();
COMMENT ON TRIGGER pgtrigger_append_only_988c9 ON public.subsidies_antwoordbrief IS 'e6fe2330233c567e1107b8655e4469e7ecf9ee36';
CREATE TRIGGER pgtrigger_append_only_99217 BEFORE DELETE OR UPDATE ON public.subsidies_toetsevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99217();
COMMENT ON TRIGGER pgtrigger_append_only_99217 ON public.subsidies_toetsevent IS '74c80067cbf3a55e62b19180a877b69edb79c9be';
CREATE TRIGGER pgtrigger_append_only_9982a BEFORE DELETE OR UPDATE ON public.subsidies_storingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9982a();
COMMENT ON TRIGGER pgtrigger_append_only_9982a ON public.subsidies_storingevent IS '66a8e1e8d0de54959fde6f8d8752a463858f88b8';
CREATE TRIGGER pgtrigger_append_only_9bc2f BEFORE DELETE OR UPDATE ON public.subsidies_antwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9bc2f();
COMMENT ON TRIGGER pgtrigger_append_only_9bc2f ON public.subsidies_antwoord IS 'bc8a85845a7734361eb7938425e7fa9b458451fb';
CREATE TRIGGER pgtrigger_append_only_a1f35 BEFORE DELETE OR UPDATE ON public.subsidies_rapportageversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a1f35();
COMMENT ON TRIGGER pgtrigger_append_only_a1f35 ON public.subsidies_rapportageversie IS 'e0fe7cee06c3d95bd0dfb051b16564128cb5a5c1';
CREATE TRIGGER pgtrigger_append_only_a984d BEFORE DELETE OR UPDATE ON public.evaluaties_evaluatieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a984d();
COMMENT ON TRIGGER pgtrigger_append_only_a984d ON public.evaluaties_evaluatieevent IS '371f8e16c5aab067ebf9fbb9aa9be65be5b47d5d';
CREATE TRIGGER pgtrigger_append_only_aada0 BEFORE DELETE OR UPDATE ON public.subsidies_kadervraagevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aada0();
COMMENT ON TRIGGER pgtrigger_append_only_aada0 ON public.subsidies_kadervraagevent IS 'deb134bd281bb6b83885545aaf6f752e64e463f1';
CREATE TRIGGER pgtrigger_append_only_aae24 BEFORE DELETE OR UPDATE ON public.subsidies_activiteitenplanevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aae24();
COMMENT ON TRIGGER pgtrigger_append_only_aae24 ON public.subsidies_activiteitenplanevent IS '2d1a42db771d5925880b252a9086b73298572012';
CREATE TRIGGER pgtrigger_append_only_ae09e BEFORE DELETE OR UPDATE ON public.allianties_organisatieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ae09e();
COMMENT ON TRIGGER pgtrigger_append_only_ae09e ON public.allianties_organisatieevent IS '3e96a6dcab1651379d1e2247888f2c47c52551f2';
CREATE TRIGGER pgtrigger_append_only_ae854 BEFORE DELETE OR UPDATE ON public.subsidies_evaluatiekaderevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ae854();
COMMENT ON TRIGGER pgtrigger_append_only_ae854 ON public.subsidies_evaluatiekaderevent IS 'b958c9be7966fc2b550ba1522543182e4c6107ba';
CREATE TRIGGER pgtrigger_append_only_b0f46 BEFORE DELETE OR UPDATE ON public.subsidies_opmerkingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b0f46();
COMMENT ON TRIGGER pgtrigger_append_only_b0f46 ON public.subsidies_opmerkingevent IS '011597b27ae736f79e0da00c6aa8e95fd4c06263';
CREATE TRIGGER pgtrigger_append_only_b2336 BEFORE DELETE OR UPDATE ON public.subsidies_indicatorwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b2336();
COMMENT ON TRIGGER pgtrigger_append_only_b2336 ON public.subsidies_indicatorwaarde IS '91236c975d3438e6b4103a5d0c18d4c362a549e9';
CREATE TRIGGER pgtrigger_append_only_b2ee3 BEFORE DELETE OR UPDATE ON public.subsidies_theorieknoopevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b2ee3();
COMMENT ON TRIGGER pgtrigger_append_only_b2ee3 ON public.subsidies_theorieknoopevent IS '40ead99cde3ec18676f3e60733a446269fe58f3f';
CREATE TRIGGER pgtrigger_append_only_b4cb1 BEFORE DELETE OR UPDATE ON public.subsidies_bijdrageregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b4cb1();
COMMENT ON TRIGGER pgtrigger_append_only_b4cb1 ON public.subsidies_bijdrageregelevent IS 'fb1c255d43f26a9413111fa2ef0e7dbef1d4642e';
CREATE TRIGGER pgtrigger_append_only_bd05a BEFORE DELETE OR UPDATE ON public.subsidies_indicatorwaardedeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bd05a();
COMMENT ON TRIGGER pgtrigger_append_only_bd05a ON public.subsidies_indicatorwaardedeel IS 'e4e77c9ef07b0afabc33e6c3100055b00806f154';
CREATE TRIGGER pgtrigger_append_only_bd243 BEFORE DELETE OR UPDATE ON public.subsidies_rapportagestukevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bd243();
COMMENT ON TRIGGER pgtrigger_append_only_bd243 ON public.subsidies_rapportagestukevent IS '09d114954eecf0a17a013ad4d2a8c005c26826d4';
CREATE TRIGGER pgtrigger_append_only_bf3e5 BEFORE DELETE OR UPDATE ON public.allianties_deelnameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bf3e5();
COMMENT ON TRIGGER pgtrigger_append_only_bf3e5 ON public.allianties_deelnameevent IS '043786282ffc360121fc8c3af029d5de39bc7321';
CREATE TRIGGER pgtrigger_append_only_c2f90 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieperiodeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c2f90();
COMMENT ON TRIGGER pgtrigger_append_only_c2f90 ON public.subsidies_subsidieperiodeevent IS '8662d0cf89f5ee4f73202c493f3d9846ba44e660';
CREATE TRIGGER pgtrigger_append_only_d1676 BEFORE DELETE OR UPDATE ON public.subsidies_begrotingsregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d1676();
COMMENT ON TRIGGER pgtrigger_append_only_d1676 ON public.subsidies_begrotingsregelevent IS '2702cf12006fdd1d09aa8f792a144ac0f23afddd';
CREATE TRIGGER pgtrigger_append_only_d4167 BEFORE DELETE OR UPDATE ON public.subsidies_verplichtingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d4167();
COMMENT ON TRIGGER pgtrigger_append_only_d4167 ON public.subsidies_verplichtingevent IS '2885f74daa06b612e351884d22f3361e1aaf32be';
CREATE TRIGGER pgtrigger_append_only_d8aa0 BEFORE DELETE OR UPDATE ON public.subsidies_activiteitverslagevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d8aa0();
COMMENT ON TRIGGER pgtrigger_append_only_d8aa0 ON public.subsidies_activiteitverslagevent IS '6c6fdcb523e3943b5d98a5f1e1272f1e4b070c6b';
CREATE TRIGGER pgtrigger_append_only_d9ee0 BEFORE DELETE OR UPDATE ON public.subsidies_uitstel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d9ee0();
COMMENT ON TRIGGER pgtrigger_append_only_d9ee0 ON public.subsidies_uitstel IS 'c95acbb588ca36baebf8f09d7265ef9932fae595';
CREATE TRIGGER pgtrigger_append_only_dc5e6 BEFORE DELETE OR UPDATE ON public.evaluaties_aanbevelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dc5e6();
COMMENT ON TRIGGER pgtrigger_append_only_dc5e6 ON public.evaluaties_aanbevelingevent IS 'c6d2133b4a37f43a5854de210e0d6e33c79552c5';
CREATE TRIGGER pgtrigger_append_only_dd184 BEFORE DELETE OR UPDATE ON public.evaluaties_bijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd184();
COMMENT ON TRIGGER pgtrigger_append_only_dd184 ON public.evaluaties_bijlage IS '0029d35e2d738ae69c0a4af9c798752c72ecdeaa';
CREATE TRIGGER pgtrigger_append_only_f1ecb BEFORE DELETE OR UPDATE ON public.subsidies_activiteitevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f1ecb();
COMMENT ON TRIGGER pgtrigger_append_only_f1ecb ON public.subsidies_activiteitevent IS '7e0b4ac522e53d8dca2da81b1a4c9bdae395eef0';
CREATE TRIGGER pgtrigger_append_only_f3597 BEFORE DELETE OR UPDATE ON public.allianties_alliantieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f3597();
COMMENT ON TRIGGER pgtrigger_append_only_f3597 ON public.allianties_alliantieevent IS 'cdd4a346cec6ef014c26af1458b1cc4ae4ee1bb1';
CREATE TRIGGER pgtrigger_append_only_f49be BEFORE DELETE OR UPDATE ON public.evaluaties_conclusieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f49be();
COMMENT ON TRIGGER pgtrigger_append_only_f49be ON public.evaluaties_conclusieevent IS '458586f3d4f1a7902cc7481c19f90174496dfb2c';
CREATE TRIGGER pgtrigger_append_only_f5573 BEFORE DELETE OR UPDATE ON public.subsidies_bereikevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f5573();
COMMENT ON TRIGGER pgtrigger_append_only_f5573 ON public.subsidies_bereikevent IS '38c7b1fd3af7334d77d71faf19fd2f076a285846';
CREATE TRIGGER pgtrigger_append_only_f9abf BEFORE DELETE OR UPDATE ON public.subsidies_indicatoropgaveevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f9abf();
COMMENT ON TRIGGER pgtrigger_append_only_f9abf ON public.subsidies_indicatoropgaveevent IS 'f30066baae4aabd13660d30bc494a783eac477e2';
CREATE TRIGGER pgtrigger_append_only_fc578 BEFORE DELETE OR UPDATE ON public.allianties_contactpersoonevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fc578();
COMMENT ON TRIGGER pgtrigger_append_only_fc578 ON public.allianties_contactpersoonevent IS '450cba84382ff36253746b434cc9ae5aa106aece';
CREATE TRIGGER pgtrigger_delete_delete_0a7fc AFTER DELETE ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0a7fc();
COMMENT ON TRIGGER pgtrigger_delete_delete_0a7fc ON public.subsidies_regelversie IS '6d5ca2ce89fbc6d8ba217b944ba6dad0ecdf2dfb';
CREATE TRIGGER pgtrigger_delete_delete_0b0a8 AFTER DELETE ON public.subsidies_storing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0b0a8();
COMMENT ON TRIGGER pgtrigger_delete_delete_0b0a8 ON public.subsidies_storing IS '64cb3362313a06e3415e5b53258e34fa04a230db';
CREATE TRIGGER pgtrigger_delete_delete_1165c AFTER DELETE ON public.subsidies_opmerking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1165c();
COMMENT ON TRIGGER pgtrigger_delete_delete_1165c ON public.subsidies_opmerking IS '991b44d3824a17f4720b31362320dd58db5de7cf';
CREATE TRIGGER pgtrigger_delete_delete_1226c AFTER DELETE ON public.subsidies_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1226c();
COMMENT ON TRIGGER pgtrigger_delete_delete_1226c ON public.subsidies_reserve IS '23355cdc8f5d770f2efc3ac76b3c54d4f3881985';
CREATE TRIGGER pgtrigger_delete_delete_148ee AFTER DELETE ON public.subsidies_evaluatiekader FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_148ee();
COMMENT ON TRIGGER pgtrigger_delete_delete_148ee ON public.subsidies_evaluatiekader IS '11e5b71ee7859075b4f5695a5bb3805147f478e9';
CREATE TRIGGER pgtrigger_delete_delete_17c25 AFTER DELETE ON public.subsidies_kadervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_17c25();
COMMENT ON TRIGGER pgtrigger_delete_delete_17c25 ON public.subsidies_kadervraag IS 'af5059bf2a435fbfd782e50f2c1e681d535dd1d0';
CREATE TRIGGER pgtrigger_delete_delete_18507 AFTER DELETE ON public.subsidies_toets FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_18507();
COMMENT ON TRIGGER pgtrigger_delete_delete_18507 ON public.subsidies_toets IS '5b50b21a3082ffaeb161c00f70ede0a349d5a505';
CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();
COMMENT ON TRIGGER pgtrigger_delete_delete_19f14 ON public.accounts_user IS '0987643bb5025266bd08ec66b5c5b675e58e28b2';
CREATE TRIGGER pgtrigger_delete_delete_2b3d4 AFTER DELETE ON public.subsidies_theorieknoop FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2b3d4();
COMMENT ON TRIGGER pgtrigger_delete_delete_2b3d4 ON public.subsidies_theorieknoop IS '0e33352d6b176ab15972c8d5c92c59d94b739ddf';
CREATE TRIGGER pgtrigger_delete_delete_2bf00 AFTER DELETE ON public.subsidies_onderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2bf00();
COMMENT ON TRIGGER pgtrigger_delete_delete_2bf00 ON public.subsidies_onderdeel IS '7393663f74b79f359ecaeb13e1c4e41ac9842ff8';
CREATE TRIGGER pgtrigger_delete_delete_2f68c AFTER DELETE ON public.subsidies_activiteitverslag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2f68c();
COMMENT ON TRIGGER pgtrigger_delete_delete_2f68c ON public.subsidies_activiteitverslag IS '4cbeec9ccdf481e17a078d56047b198e09367135';
CREATE TRIGGER pgtrigger_delete_delete_3278d AFTER DELETE ON public.subsidies_beleidsdoel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3278d();
COMMENT ON TRIGGER pgtrigger_delete_delete_3278d ON public.subsidies_beleidsdoel IS 'aafdbca4adff7bd2d99f19253d4016c6a9cf1307';
CREATE TRIGGER pgtrigger_delete_delete_3d184 AFTER DELETE ON public.subsidies_kernindicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3d184();
COMMENT ON TRIGGER pgtrigger_delete_delete_3d184 ON public.subsidies_kernindicator IS '815ec871fe9022a220cab6ca8cc188530188ab31';
CREATE TRIGGER pgtrigger_delete_delete_41eb7 AFTER DELETE ON public.accounts_rolverlening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_41eb7();
COMMENT ON TRIGGER pgtrigger_delete_delete_41eb7 ON public.accounts_rolverlening IS '59d683e7653b6d7c739eae4daf8710b82c1ed8c9';
CREATE TRIGGER pgtrigger_delete_delete_43f48 AFTER DELETE ON public.subsidies_rapportagestuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_43f48();
COMMENT ON TRIGGER pgtrigger_delete_delete_43f48 ON public.subsidies_rapportagestuk IS '52016f9396e186e010609c647cebc27845ea1872';
CREATE TRIGGER pgtrigger_delete_delete_46d41 AFTER DELETE ON public.evaluaties_evaluatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_46d41();
COMMENT ON TRIGGER pgtrigger_delete_delete_46d41 ON public.evaluaties_evaluatie IS '8ac5cb97fe72e0fa4e71bba390415d424dc3dde9';
CREATE TRIGGER pgtrigger_delete_delete_4842d AFTER DELETE ON public.allianties_alliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4842d();
COMMENT ON TRIGGER pgtrigger_delete_delete_4842d ON public.allianties_alliantie IS '929fe4797e9e01b42c6ce904b1d2c7beef01f703';
CREATE TRIGGER pgtrigger_delete_delete_61105 AFTER DELETE ON public.subsidies_dekking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61105();
COMMENT ON TRIGGER pgtrigger_delete_delete_61105 ON public.subsidies_dekking IS '9b450b1f3e9e164def0768b56003fef894813cfa';
CREATE TRIGGER pgtrigger_delete_delete_61fca AFTER DELETE ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61fca();
COMMENT ON TRIGGER pgtrigger_delete_delete_61fca ON public.evaluaties_aanbeveling IS 'b97a8177f1d20d8474a59fc25581c1f9b29fd2a6';
CREATE TRIGGER pgtrigger_delete_delete_65d22 AFTER DELETE ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_65d22();
COMMENT ON TRIGGER pgtrigger_delete_delete_65d22 ON public.subsidies_subsidie IS 'af1ff01b8471bd7bbe6bbd02a517017f0327b531';
CREATE TRIGGER pgtrigger_delete_delete_69e68 AFTER DELETE ON public.subsidies_uitsplitsing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_69e68();
COMMENT ON TRIGGER pgtrigger_delete_delete_69e68 ON public.subsidies_uitsplitsing IS 'a9976ef44a1f78846caa7901c5c1391d6a366d0c';
CREATE TRIGGER pgtrigger_delete_delete_6a8d2 AFTER DELETE ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6a8d2();
COMMENT ON TRIGGER pgtrigger_delete_delete_6a8d2 ON public.allianties_deelname IS 'ae44e0cecee1ba5028f67e5b1e442ef7489ebfc3';
CREATE TRIGGER pgtrigger_delete_delete_76937 AFTER DELETE ON public.subsidies_bijdrageregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_76937();
COMMENT ON TRIGGER pgtrigger_delete_delete_76937 ON public.subsidies_bijdrageregel IS '7161fea88d404cc3714b23179b368b27b53114db';
CREATE TRIGGER pgtrigger_delete_delete_7ba43 AFTER DELETE ON public.subsidies_begrotingsregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7ba43();
COMMENT ON TRIGGER pgtrigger_delete_delete_7ba43 ON public.subsidies_begrotingsregel IS '99d12c81a1587553ec2151fa51c88b55a301d88d';
CREATE TRIGGER pgtrigger_delete_delete_80d4b AFTER DELETE ON public.allianties_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_80d4b();
COMMENT ON TRIGGER pgtrigger_delete_delete_80d4b ON public.allianties_organisatie IS 'b398acd8f47dc2a5c157492274000202e4a2ca6c';
CREATE TRIGGER pgtrigger_delete_delete_85759 AFTER DELETE ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_85759();
COMMENT ON TRIGGER pgtrigger_delete_delete_85759 ON public.evaluaties_onderzoekstoegang IS '6ccd24988f734af685edffca6cb3bfc1d469a402';
CREATE TRIGGER pgtrigger_delete_delete_903a6 AFTER DELETE ON public.subsidies_indicatoropgave FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_903a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_903a6 ON public.subsidies_indicatoropgave IS 'cc4ea84bce5747522d31f16ba1c968cb72109f55';
CREATE TRIGGER pgtrigger_delete_delete_94c0d AFTER DELETE ON public.subsidies_archiefrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_94c0d();
COMMENT ON TRIGGER pgtrigger_delete_delete_94c0d ON public.subsidies_archiefrapportage IS '5d733d2574d971ef107505bb0d2d8bf323b8d5a6';
CREATE TRIGGER pgtrigger_delete_delete_9a93d AFTER DELETE ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9a93d();
COMMENT ON TRIGGER pgtrigger_delete_delete_9a93d ON public.evaluaties_kamerstuk IS '9eb70d29ee8f22314c43786e0cd6d4c6824909ff';
CREATE TRIGGER pgtrigger_delete_delete_9ea1c AFTER DELETE ON public.allianties_contactpersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9ea1c();
COMMENT ON TRIGGER pgtrigger_delete_delete_9ea1c ON public.allianties_contactpersoon IS '8928d51893657fae64d18cd83e5ff78b6c4ae727';
CREATE TRIGGER pgtrigger_delete_delete_ada6f AFTER DELETE ON public.subsidies_bereik FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ada6f();
COMMENT ON TRIGGER pgtrigger_delete_delete_ada6f ON public.subsidies_bereik IS 'f9beda72ad76f6e9eff59055102767273ff367ad';
CREATE TRIGGER pgtrigger_delete_delete_b2bfd AFTER DELETE ON public.subsidies_regeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b2bfd();
COMMENT ON TRIGGER pgtrigger_delete_delete_b2bfd ON public.subsidies_regeling IS '709791528e65422c84e3f4706527b128f28c56e1';
CREATE TRIGGER pgtrigger_delete_delete_b7c18 AFTER DELETE ON public.subsidies_subsidieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b7c18();
COMMENT ON TRIGGER pgtrigger_delete_delete_b7c18 ON public.subsidies_subsidieperiode IS 'f46ed48b65e7313eaa96cc984a9971682a3a3b6d';
CREATE TRIGGER pgtrigger_delete_delete_bab80 AFTER DELETE ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bab80();
COMMENT ON TRIGGER pgtrigger_delete_delete_bab80 ON public.subsidies_jaarrapportage IS '7a4f55817eaffe89a3f5f40443e394954b20956c';
CREATE TRIGGER pgtrigger_delete_delete_c4ae8 AFTER DELETE ON public.allianties_accounthouderschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4ae8();
COMMENT ON TRIGGER pgtrigger_delete_delete_c4ae8 ON public.allianties_accounthouderschap IS '4dde6b74361cd717db80cbfc2d734bcd205960eb';
CREATE TRIGGER pgtrigger_delete_delete_caaa4 AFTER DELETE ON public.subsidies_beoordelaarschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_caaa4();
COMMENT ON TRIGGER pgtrigger_delete_delete_caaa4 ON public.subsidies_beoordelaarschap IS '9780cfdcab609cf64e80106f42dacd2fc6b461dd';
CREATE TRIGGER pgtrigger_delete_delete_d173a AFTER DELETE ON public.subsidies_activiteitenplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d173a();
COMMENT ON TRIGGER pgtrigger_delete_delete_d173a ON public.subsidies_activiteitenplan IS 'ba50fbfb72d0f0738f51a59301c91faa716113cf';
CREATE TRIGGER pgtrigger_delete_delete_d310a AFTER DELETE ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d310a();
COMMENT ON TRIGGER pgtrigger_delete_delete_d310a ON public.subsidies_verplichting IS '079f97d354877c789eda3b2683bf5ddeda9091ee';
CREATE TRIGGER pgtrigger_delete_delete_d581b AFTER DELETE ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d581b();
COMMENT ON TRIGGER pgtrigger_delete_delete_d581b ON public.evaluaties_conclusie IS '7ce2a758c669fc7542f8451f67d5a58ce8082c5f';
CREATE TRIGGER pgtrigger_delete_delete_d932d AFTER DELETE ON public.subsidies_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d932d();
COMMENT ON TRIGGER pgtrigger_delete_delete_d932d ON public.subsidies_streefwaarde IS '2c1014ea6d1c84b133e84a144bf37ee2ef7483cd';
CREATE TRIGGER pgtrigger_delete_delete_e352f AFTER DELETE ON public.subsidies_indicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e352f();
COMMENT ON TRIGGER pgtrigger_delete_delete_e352f ON public.subsidies_indicator IS '9d1e02b4790b0e4bfde329c38dcb9ff6768db0c4';
CREATE TRIGGER pgtrigger_delete_delete_e36c4 AFTER DELETE ON public.subsidies_inkomen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e36c4();
COMMENT ON TRIGGER pgtrigger_delete_delete_e36c4 ON public.subsidies_inkomen IS '9354f8e80103912f3b89dea37a50065530640e6e';
CREATE TRIGGER pgtrigger_delete_delete_e4adc AFTER DELETE ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e4adc();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4adc ON public.subsidies_financieleregel IS '0ceed19e41173075056688428915dcc20718f10f';
CREATE TRIGGER pgtrigger_delete_delete_eb5bb AFTER DELETE ON public.subsidies_theorieversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_eb5bb();
COMMENT ON TRIGGER pgtrigger_delete_delete_eb5bb ON public.subsidies_theorieversie IS '26e3538b7eeef94c1ddbaeb6cb9c247d251d6245';
CREATE TRIGGER pgtrigger_delete_delete_fbad9 AFTER DELETE ON public.subsidies_kaderantwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fbad9();
COMMENT ON TRIGGER pgtrigger_delete_delete_fbad9 ON public.subsidies_kaderantwoord IS '1ea6a2cebefdef8aba948b7c13801cb89f0d41ad';
CREATE TRIGGER pgtrigger_delete_delete_fe829 AFTER DELETE ON public.subsidies_activiteit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fe829();
COMMENT ON TRIGGER pgtrigger_delete_delete_fe829 ON public.subsidies_activiteit IS 'f57851e3fe56c87b4ca220819da9850a8ec2966e';
CREATE TRIGGER pgtrigger_delete_delete_fedd3 AFTER DELETE ON public.subsidies_theorieverband FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fedd3();
COMMENT ON TRIGGER pgtrigger_delete_delete_fedd3 ON public.subsidies_theorieverband IS '4089590981dde4be0391f758ba5d96de607cf691';
CREATE TRIGGER pgtrigger_insert_insert_04144 AFTER INSERT ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04144();
COMMENT ON TRIGGER pgtrigger_insert_insert_04144 ON public.evaluaties_kamerstuk IS '1e9b571e73d8b352b2d45122cf5638b157b5f982';
CREATE TRIGGER pgtrigger_insert_insert_061e1 AFTER INSERT ON public.subsidies_activiteitverslag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_061e1();
COMMENT ON TRIGGER pgtrigger_insert_insert_061e1 ON public.subsidies_activiteitverslag IS 'f006e2102e57bf59cb958f3c3992b399c6257e6a';
CREATE TRIGGER pgtrigger_insert_insert_08349 AFTER INSERT ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_08349();
COMMENT ON TRIGGER pgtrigger_insert_insert_08349 ON public.evaluaties_aanbeveling IS '5d2e1260df5ee0ef1c7f476437ebac8aa477a462';
CREATE TRIGGER pgtrigger_insert_insert_0b440 AFTER INSERT ON public.subsidies_toets FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0b440();
COMMENT ON TRIGGER pgtrigger_insert_insert_0b440 ON public.subsidies_toets IS '6b7cfbbf127a4188f295285c90390d93a5512fce';
CREATE TRIGGER pgtrigger_insert_insert_1365f AFTER INSERT ON public.subsidies_activiteit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1365f();
COMMENT ON TRIGGER pgtrigger_insert_insert_1365f ON public.subsidies_activiteit IS '9072c4ea8a1382d37e4cea4c8b78e65166ef5fc4';
CREATE TRIGGER pgtrigger_insert_insert_16b1c AFTER INSERT ON public.subsidies_kadervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_16b1c();
COMMENT ON TRIGGER pgtrigger_insert_insert_16b1c ON public.subsidies_kadervraag IS 'eba1bfd50620d40eff3b72401fe24de32b79b763';
CREATE TRIGGER pgtrigger_insert_insert_2d3ae AFTER INSERT ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2d3ae();
COMMENT ON TRIGGER pgtrigger_insert_insert_2d3ae ON public.subsidies_verplichting IS 'f1105b5c23b11b32e29507917a923f7e08ac2e14';
CREATE TRIGGER pgtrigger_insert_insert_33e51 AFTER INSERT ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_33e51();
COMMENT ON TRIGGER pgtrigger_insert_insert_33e51 ON public.evaluaties_conclusie IS 'd552b1e75ce85cb45efc42f667f0ab3ef43de1b7';
CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();
COMMENT ON TRIGGER pgtrigger_insert_insert_3867c ON public.accounts_user IS '1e72e2e3c2c95c4ef12952071fe393969c70e6ad';
CREATE TRIGGER pgtrigger_insert_insert_3ede7 AFTER INSERT ON public.subsidies_begrotingsregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3ede7();
COMMENT ON TRIGGER pgtrigger_insert_insert_3ede7 ON public.subsidies_begrotingsregel IS 'dbcbf3a5658dc0ea7ac90f6abd6b0a60f8bc01c2';
CREATE TRIGGER pgtrigger_insert_insert_41539 AFTER INSERT ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_41539();
COMMENT ON TRIGGER pgtrigger_insert_insert_41539 ON public.subsidies_subsidie IS '927ec5b6fb94295c596b22ceda35d23199b3e7c2';
CREATE TRIGGER pgtrigger_insert_insert_49908 AFTER INSERT ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49908();
COMMENT ON TRIGGER pgtrigger_insert_insert_49908 ON public.subsidies_financieleregel IS 'e82ce6e8e35934b0a0cf2c68e72f8ab2c42ae8c8';
CREATE TRIGGER pgtrigger_insert_insert_4e3ce AFTER INSERT ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4e3ce();
COMMENT ON TRIGGER pgtrigger_insert_insert_4e3ce ON public.subsidies_jaarrapportage IS '669e61a90556fcb264b8a05831e2d729c1087240';
CREATE TRIGGER pgtrigger_insert_insert_4f869 AFTER INSERT ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4f869();
COMMENT ON TRIGGER pgtrigger_insert_insert_4f869 ON public.subsidies_regelversie IS '6d1f3270f0b9565fa69a3ad7e6a6174ca1cb806c';
CREATE TRIGGER pgtrigger_insert_insert_60b70 AFTER INSERT ON public.subsidies_bijdrageregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_60b70();
COMMENT ON TRIGGER pgtrigger_insert_insert_60b70 ON public.subsidies_bijdrageregel IS '028c66356bedf8ee37024437aca1cd80604b3f36';
CREATE TRIGGER pgtrigger_insert_insert_68f73 AFTER INSERT ON public.subsidies_activiteitenplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_68f73();
COMMENT ON TRIGGER pgtrigger_insert_insert_68f73 ON public.subsidies_activiteitenplan IS '0b758c676d1ce0c7a3c0728d163592edcef4c9a2';
CREATE TRIGGER pgtrigger_insert_insert_6ac46 AFTER INSERT ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6ac46();
COMMENT ON TRIGGER pgtrigger_insert_insert_6ac46 ON public.evaluaties_onderzoekstoegang IS 'a0fb982ea02a8de2b23b2a3e54b329aedbcf0d7c';
CREATE TRIGGER pgtrigger_insert_insert_7743e AFTER INSERT ON public.subsidies_kaderantwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7743e();
COMMENT ON TRIGGER pgtrigger_insert_insert_7743e ON public.subsidies_kaderantwoord IS '38701123b04c1294ad177bda8a9780bfb55d4b37';
CREATE TRIGGER pgtrigger_insert_insert_77b52 AFTER INSERT ON public.subsidies_storing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_77b52();
COMMENT ON TRIGGER pgtrigger_insert_insert_77b52 ON public.subsidies_storing IS 'e2c979072e9177c22eb6f5320b32b42b21b850de';
CREATE TRIGGER pgtrigger_insert_insert_97887 AFTER INSERT ON public.subsidies_inkomen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_97887();
COMMENT ON TRIGGER pgtrigger_insert_insert_97887 ON public.subsidies_inkomen IS 'c55ea9fe0618259a1b5d452ec9499255c823ca88';
CREATE TRIGGER pgtrigger_insert_insert_982d9 AFTER INSERT ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_982d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_982d9 ON public.allianties_deelname IS 'cfcd8727b9c843bb7f4915e80310d2b5ac0cd716';
CREATE TRIGGER pgtrigger_insert_insert_9a49c AFTER INSERT ON public.allianties_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9a49c();
COMMENT ON TRIGGER pgtrigger_insert_insert_9a49c ON public.allianties_organisatie IS '918db5b795346208c183afc889dbd55af70efb96';
CREATE TRIGGER pgtrigger_insert_insert_9acad AFTER INSERT ON public.subsidies_theorieverband FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9acad();
COMMENT ON TRIGGER pgtrigger_insert_insert_9acad ON public.subsidies_theorieverband IS '0ae8eeb9d125b2e7554a93cd75f11b820eb51dea';
CREATE TRIGGER pgtrigger_insert_insert_9f5a3 AFTER INSERT ON public.subsidies_onderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9f5a3();
COMMENT ON TRIGGER pgtrigger_insert_insert_9f5a3 ON public.subsidies_onderdeel IS '1c6abb5243bac0d1f50139ec43d5290424cf9fbc';
CREATE TRIGGER pgtrigger_insert_insert_a0bd7 AFTER INSERT ON public.subsidies_subsidieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0bd7();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0bd7 ON public.subsidies_subsidieperiode IS '05da72a32083ed5109a91a4005f881e6dcc20f45';
CREATE TRIGGER pgtrigger_insert_insert_a0cd6 AFTER INSERT ON public.allianties_alliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0cd6();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0cd6 ON public.allianties_alliantie IS '2c36b99513c5614b8d9958ef4c608d2e5a89bf8c';
CREATE TRIGGER pgtrigger_insert_insert_a5527 AFTER INSERT ON public.subsidies_indicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a5527();
COMMENT ON TRIGGER pgtrigger_insert_insert_a5527 ON public.subsidies_indicator IS '450cfe05f6f71d4fe3122b6829618fff130fdd5b';
CREATE TRIGGER pgtrigger_insert_insert_a6e78 AFTER INSERT ON public.subsidies_dekking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a6e78();
COMMENT ON TRIGGER pgtrigger_insert_insert_a6e78 ON public.subsidies_dekking IS '5313d58d11972bd375b44a147bb0e1f3a3f2c776';
CREATE TRIGGER pgtrigger_insert_insert_a74a8 AFTER INSERT ON public.allianties_contactpersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a74a8();
COMMENT ON TRIGGER pgtrigger_insert_insert_a74a8 ON public.allianties_contactpersoon IS 'e5c25e6ccde06836e79bae55c67edd0d793050db';
CREATE TRIGGER pgtrigger_insert_insert_acfbb AFTER INSERT ON public.subsidies_archiefrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_acfbb();
COMMENT ON TRIGGER pgtrigger_insert_insert_acfbb ON public.subsidies_archiefrapportage IS 'b876a734c8d79b090bab1e00500788bcd09fabfe';
CREATE TRIGGER pgtrigger_insert_insert_ad074 AFTER INSERT ON public.allianties_accounthouderschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ad074();
COMMENT ON TRIGGER pgtrigger_insert_insert_ad074 ON public.allianties_accounthouderschap IS '41174d9789570c0ff993243f59cfaa07418edf9f';
CREATE TRIGGER pgtrigger_insert_insert_b4f5b AFTER INSERT ON public.subsidies_beoordelaarschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b4f5b();
COMMENT ON TRIGGER pgtrigger_insert_insert_b4f5b ON public.subsidies_beoordelaarschap IS 'f12cd4099ac876a49b208dae89dc1c0272016237';
CREATE TRIGGER pgtrigger_insert_insert_b6ea5 AFTER INSERT ON public.subsidies_regeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b6ea5();
COMMENT ON TRIGGER pgtrigger_insert_insert_b6ea5 ON public.subsidies_regeling IS '398e547f195b749f2e1dba7cbc46a0292345694a';
CREATE TRIGGER pgtrigger_insert_insert_b9a39 AFTER INSERT ON public.subsidies_theorieknoop FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b9a39();
COMMENT ON TRIGGER pgtrigger_insert_insert_b9a39 ON public.subsidies_theorieknoop IS '5783cd2f057415bb1af102c7cdc45ebd07e63944';
CREATE TRIGGER pgtrigger_insert_insert_bc5f0 AFTER INSERT ON public.subsidies_bereik FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bc5f0();
COMMENT ON TRIGGER pgtrigger_insert_insert_bc5f0 ON public.subsidies_bereik IS '37cdc500fbe878b3648fd62b6dffc9eab3ac4856';
CREATE TRIGGER pgtrigger_insert_insert_bc769 AFTER INSERT ON public.subsidies_theorieversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bc769();
COMMENT ON TRIGGER pgtrigger_insert_insert_bc769 ON public.subsidies_theorieversie IS '64ba6a4cab74528477ad02713d20a4d1ee6736eb';
CREATE TRIGGER pgtrigger_insert_insert_c15c6 AFTER INSERT ON public.subsidies_beleidsdoel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c15c6();
COMMENT ON TRIGGER pgtrigger_insert_insert_c15c6 ON public.subsidies_beleidsdoel IS '7d1cc89b555bb1cb14e52c0fc101796557266eea';
CREATE TRIGGER pgtrigger_insert_insert_c2927 AFTER INSERT ON public.subsidies_uitsplitsing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c2927();
COMMENT ON TRIGGER pgtrigger_insert_insert_c2927 ON public.subsidies_uitsplitsing IS 'c73d481e3d3e2439989a80a8919147da4ca900e1';
CREATE TRIGGER pgtrigger_insert_insert_c5079 AFTER INSERT ON public.subsidies_indicatoropgave FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c5079();
COMMENT ON TRIGGER pgtrigger_insert_insert_c5079 ON public.subsidies_indicatoropgave IS '2238f7258da4b669fe17640f91cc623bdcd33925';
CREATE TRIGGER pgtrigger_insert_insert_c5ca2 AFTER INSERT ON public.subsidies_kernindicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c5ca2();
COMMENT ON TRIGGER pgtrigger_insert_insert_c5ca2 ON public.subsidies_kernindicator IS '7c9313c1bfe81a7e6a23aee6e5e4c9dd47262fb8';
CREATE TRIGGER pgtrigger_insert_insert_c81fa AFTER INSERT ON public.subsidies_evaluatiekader FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c81fa();
COMMENT ON TRIGGER pgtrigger_insert_insert_c81fa ON public.subsidies_evaluatiekader IS '5f1ee31edc4e7317868b2bfc3e70a29a5e8dcd2b';
CREATE TRIGGER pgtrigger_insert_insert_c8a95 AFTER INSERT ON public.subsidies_rapportagestuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c8a95();
COMMENT ON TRIGGER pgtrigger_insert_insert_c8a95 ON public.subsidies_rapportagestuk IS 'ca68717989b6fd3130aaa88dbe62995556a57061';
CREATE TRIGGER pgtrigger_insert_insert_c98a2 AFTER INSERT ON public.accounts_rolverlening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c98a2();
COMMENT ON TRIGGER pgtrigger_insert_insert_c98a2 ON public.accounts_rolverlening IS 'd5c0be105ad8c70dc50129201634a1d27bab12cb';
CREATE TRIGGER pgtrigger_insert_insert_cd1e6 AFTER INSERT ON public.subsidies_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cd1e6();
COMMENT ON TRIGGER pgtrigger_insert_insert_cd1e6 ON public.subsidies_streefwaarde IS '8cda62ec13543e687b90b2989efc792cea1ab5a0';
CREATE TRIGGER pgtrigger_insert_insert_dff61 AFTER INSERT ON public.evaluaties_evaluatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dff61();
COMMENT ON TRIGGER pgtrigger_insert_insert_dff61 ON public.evaluaties_evaluatie IS '7139cdd8cc0e81a27e582c8167cf274dc9d956ba';
CREATE TRIGGER pgtrigger_insert_insert_ec9ea AFTER INSERT ON public.subsidies_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec9ea();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec9ea ON public.subsidies_reserve IS 'cb91bca3221ef97debbfc0deaa86b7531ccda09c';
CREATE TRIGGER pgtrigger_insert_insert_f1e16 AFTER INSERT ON public.subsidies_opmerking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f1e16();
COMMENT ON TRIGGER pgtrigger_insert_insert_f1e16 ON public.subsidies_opmerking IS '89e3a534c4965f067c7d3a4b4e8aba6e1b11eef7';
CREATE TRIGGER pgtrigger_no_delete_cfda0 BEFORE DELETE ON public.documents_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_delete_cfda0();
COMMENT ON TRIGGER pgtrigger_no_delete_cfda0 ON public.documents_document IS '72bcf59dcb34f9822377ff9258b2b39c14b733d1';
CREATE TRIGGER pgtrigger_no_truncate_055bb BEFORE TRUNCATE ON public.subsidies_storingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_055bb();
COMMENT ON TRIGGER pgtrigger_no_truncate_055bb ON public.subsidies_storingevent IS 'cf02cdf144753cffb7591b37bdf2807232ccb069';
CREATE TRIGGER pgtrigger_no_truncate_05836 BEFORE TRUNCATE ON public.subsidies_reserveevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_05836();
COMMENT ON TRIGGER pgtrigger_no_truncate_05836 ON public.subsidies_reserveevent IS '2031dc2851c263bbf27ba4925e1019e7b430f657';
CREATE TRIGGER pgtrigger_no_truncate_073a6 BEFORE TRUNCATE ON public.subsidies_overgang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_073a6();
COMMENT ON TRIGGER pgtrigger_no_truncate_073a6 ON public.subsidies_overgang IS '55845db4294b369de89302ab7123e68a37171ea6';
CREATE TRIGGER pgtrigger_no_truncate_0aa92 BEFORE TRUNCATE ON public.subsidies_activiteitverslagevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0aa92();
COMMENT ON TRIGGER pgtrigger_no_truncate_0aa92 ON public.subsidies_activiteitverslagevent IS '12f20cca791578e218b5618d711a9fdb67d845b9';
CREATE TRIGGER pgtrigger_no_truncate_0c159 BEFORE TRUNCATE ON public.evaluaties_conclusieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0c159();
COMMENT ON TRIGGER pgtrigger_no_truncate_0c159 ON public.evaluaties_conclusieevent IS 'c001dbd57682b872144168d7a8f871958e7156ef';
CREATE TRIGGER pgtrigger_no_truncate_0e7c6 BEFORE TRUNCATE ON public.subsidies_activiteitenplanevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0e7c6();
COMMENT ON TRIGGER pgtrigger_no_truncate_0e7c6 ON public.subsidies_activiteitenplanevent IS 'd6f0a5182d4d2f3bebb313c5e23a0b6b2ecf0f01';
CREATE TRIGGER pgtrigger_no_truncate_11c3b BEFORE TRUNCATE ON public.evaluaties_evaluatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_11c3b();
COMMENT ON TRIGGER pgtrigger_no_truncate_11c3b ON public.evaluaties_evaluatieevent IS 'dc086801cd52a8877675ccc90257accaabd4a6b0';
CREATE TRIGGER pgtrigger_no_truncate_13931 BEFORE TRUNCATE ON public.subsidies_subsidieperiodeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_13931();
COMMENT ON TRIGGER pgtrigger_no_truncate_13931 ON public.subsidies_subsidieperiodeevent IS 'e99553fa616d3b9355cd1a423fb9f600dfb506ef';
CREATE TRIGGER pgtrigger_no_truncate_1bad3 BEFORE TRUNCATE ON public.subsidies_evaluatiekaderevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1bad3();
COMMENT ON TRIGGER pgtrigger_no_truncate_1bad3 ON public.subsidies_evaluatiekaderevent IS 'ff2ab4808b6b341829ceda2efac8db406f9f74cd';
CREATE TRIGGER pgtrigger_no_truncate_1bb31 BEFORE TRUNCATE ON public.subsidies_toetsevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1bb31();
COMMENT ON TRIGGER pgtrigger_no_truncate_1bb31 ON public.subsidies_toetsevent IS 'e52dc1c5c31c7c3535a03e310161327abd81ae12';
CREATE TRIGGER pgtrigger_no_truncate_221a5 BEFORE TRUNCATE ON public.audit_auditschakel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_221a5();
COMMENT ON TRIGGER pgtrigger_no_truncate_221a5 ON public.audit_auditschakel IS 'bdcc0bb9b86e1c01c7f37affad794df1e9fcf8d6';
CREATE TRIGGER pgtrigger_no_truncate_2876f BEFORE TRUNCATE ON public.subsidies_kernindicatorevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2876f();
COMMENT ON TRIGGER pgtrigger_no_truncate_2876f ON public.subsidies_kernindicatorevent IS '7f43cf11bf6bc8bb0ca24f4d25f09ef8debaca7f';
CREATE TRIGGER pgtrigger_no_truncate_2affb BEFORE TRUNCATE ON public.subsidies_antwoordbrief FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2affb();
COMMENT ON TRIGGER pgtrigger_no_truncate_2affb ON public.subsidies_antwoordbrief IS '1a75e43f93ce77ed053a0313001fcd696e406d1d';
CREATE TRIGGER pgtrigger_no_truncate_2b675 BEFORE TRUNCATE ON public.subsidies_indicatorevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2b675();
COMMENT ON TRIGGER pgtrigger_no_truncate_2b675 ON public.subsidies_indicatorevent IS 'c1cdcfe0599ac522c5b0c2cbff6617074bcd3f60';
CREATE TRIGGER pgtrigger_no_truncate_33da2 BEFORE TRUNCATE ON public.accounts_rolverleningevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_33da2();
COMMENT ON TRIGGER pgtrigger_no_truncate_33da2 ON public.accounts_rolverleningevent IS '9b9af8d3f5faa8d9e8c10ff2b08ba4275f963b3a';
CREATE TRIGGER pgtrigger_no_truncate_46445 BEFORE TRUNCATE ON public.subsidies_kadervraagevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_46445();
COMMENT ON TRIGGER pgtrigger_no_truncate_46445 ON public.subsidies_kadervraagevent IS '678f1d3790751c9aa350c43408551e4617b58dc4';
CREATE TRIGGER pgtrigger_no_truncate_586e4 BEFORE TRUNCATE ON public.allianties_organisatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_586e4();
COMMENT ON TRIGGER pgtrigger_no_truncate_586e4 ON public.allianties_organisatieevent IS 'ef3342ec7d2c45a628dafe561fa4b7f1c6307935';
CREATE TRIGGER pgtrigger_no_truncate_5f5da BEFORE TRUNCATE ON public.subsidies_oordeel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_5f5da();
COMMENT ON TRIGGER pgtrigger_no_truncate_5f5da ON public.subsidies_oordeel IS '2ae43df7b3a6e4f3bb827470708c439cd15b5b57';
CREATE TRIGGER pgtrigger_no_truncate_64c8e BEFORE TRUNCATE ON public.subsidies_theorieversieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_64c8e();
COMMENT ON TRIGGER pgtrigger_no_truncate_64c8e ON public.subsidies_theorieversieevent IS '3902e53df52286d9497071aea216cf6b3bb8d1fc';
CREATE TRIGGER pgtrigger_no_truncate_67588 BEFORE TRUNCATE ON public.subsidies_uitsplitsingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_67588();
COMMENT ON TRIGGER pgtrigger_no_truncate_67588 ON public.subsidies_uitsplitsingevent IS 'c4482d4ff52994de79e7a91d1fe493299fde35bd';
CREATE TRIGGER pgtrigger_no_truncate_6b0a9 BEFORE TRUNCATE ON public.evaluaties_aanbevelingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6b0a9();
COMMENT ON TRIGGER pgtrigger_no_truncate_6b0a9 ON public.evaluaties_aanbevelingevent IS '08a73a9f8a0d1718cab84254291a4338a2d5f564';
CREATE TRIGGER pgtrigger_no_truncate_6c302 BEFORE TRUNCATE ON public.subsidies_financieleregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6c302();
COMMENT ON TRIGGER pgtrigger_no_truncate_6c302 ON public.subsidies_financieleregelevent IS 'bfe7380ea7fd8ded4a904b0122c365a83f5f20a3';
CREATE TRIGGER pgtrigger_no_truncate_7a3c1 BEFORE TRUNCATE ON public.subsidies_activiteitevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7a3c1();
COMMENT ON TRIGGER pgtrigger_no_truncate_7a3c1 ON public.subsidies_activiteitevent IS '2428ee53eed3281a9fdb245d3f3e9b13d62502fb';
CREATE TRIGGER pgtrigger_no_truncate_7ecf6 BEFORE TRUNCATE ON public.subsidies_inkomenevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7ecf6();
COMMENT ON TRIGGER pgtrigger_no_truncate_7ecf6 ON public.subsidies_inkomenevent IS '00f69fc3966919a772e4820111fd1c6fedd46185';
CREATE TRIGGER pgtrigger_no_truncate_80745 BEFORE TRUNCATE ON public.subsidies_rondschrijven FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_80745();
COMMENT ON TRIGGER pgtrigger_no_truncate_80745 ON public.subsidies_rondschrijven IS '8ddfaace526d56e7c85078fbf25100ef2eb3d23f';
CREATE TRIGGER pgtrigger_no_truncate_8b16b BEFORE TRUNCATE ON public.subsidies_regelingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8b16b();
COMMENT ON TRIGGER pgtrigger_no_truncate_8b16b ON public.subsidies_regelingevent IS '73a6bcbb405ea70d4d5c47106b84d1e941af10e8';
CREATE TRIGGER pgtrigger_no_truncate_8b24b BEFORE TRUNCATE ON public.subsidies_opmerkingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8b24b();
COMMENT ON TRIGGER pgtrigger_no_truncate_8b24b ON public.subsidies_opmerkingevent IS '3b808f12db1634a7e16b1799ee520be340dbf5f8';
CREATE TRIGGER pgtrigger_no_truncate_8bc3d BEFORE TRUNCATE ON public.subsidies_verplichtingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8bc3d();
COMMENT ON TRIGGER pgtrigger_no_truncate_8bc3d ON public.subsidies_verplichtingevent IS '7ffa96137168c0f82564bac81eaa81f8f5729ca0';
CREATE TRIGGER pgtrigger_no_truncate_8d572 BEFORE TRUNCATE ON public.subsidies_rapportagestukevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8d572();
COMMENT ON TRIGGER pgtrigger_no_truncate_8d572 ON public.subsidies_rapportagestukevent IS 'e317fd7bfd60bc59d7946f268df0cff91e60c30d';
CREATE TRIGGER pgtrigger_no_truncate_9144e BEFORE TRUNCATE ON public.evaluaties_kamerstukevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_9144e();
COMMENT ON TRIGGER pgtrigger_no_truncate_9144e ON public.evaluaties_kamerstukevent IS '1c34b73395bb23f9ed69a6acefca3af987de733c';
CREATE TRIGGER pgtrigger_no_truncate_9f237 BEFORE TRUNCATE ON public.subsidies_indicatorwaarde FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_9f237();
COMMENT ON TRIGGER pgtrigger_no_truncate_9f237 ON public.subsidies_indicatorwaarde IS 'ac385962614d0d0d109429583985ecafae51be24';
CREATE TRIGGER pgtrigger_no_truncate_a98ef BEFORE TRUNCATE ON public.subsidies_regelversieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_a98ef();
COMMENT ON TRIGGER pgtrigger_no_truncate_a98ef ON public.subsidies_regelversieevent IS '89e9a27afb5b75afd9d387945158b252014edbdd';
CREATE TRIGGER pgtrigger_no_truncate_aae80 BEFORE TRUNCATE ON public.subsidies_beoordelaarschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_aae80();
COMMENT ON TRIGGER pgtrigger_no_truncate_aae80 ON public.subsidies_beoordelaarschapevent IS 'b2d1360920380442d35cbf7ecd507ebb500a3635';
CREATE TRIGGER pgtrigger_no_truncate_b0f3e BEFORE TRUNCATE ON public.allianties_accounthouderschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b0f3e();
COMMENT ON TRIGGER pgtrigger_no_truncate_b0f3e ON public.allianties_accounthouderschapevent IS '4d9383a0d6e5712362fbd621228f620740c432c1';
CREATE TRIGGER pgtrigger_no_truncate_b40b9 BEFORE TRUNCATE ON public.subsidies_beleidsdoelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b40b9();
COMMENT ON TRIGGER pgtrigger_no_truncate_b40b9 ON public.subsidies_beleidsdoelevent IS '4cc5c55ada76c33977bd272ad00ea9cfec4c0fc7';
CREATE TRIGGER pgtrigger_no_truncate_b7bd0 BEFORE TRUNCATE ON public.subsidies_rapportageversie FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b7bd0();
COMMENT ON TRIGGER pgtrigger_no_truncate_b7bd0 ON public.subsidies_rapportageversie IS 'e5f480353576703a9df0d810e9bfc771af943b96';
CREATE TRIGGER pgtrigger_no_truncate_bafee BEFORE TRUNCATE ON public.subsidies_dekkingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_bafee();
COMMENT ON TRIGGER pgtrigger_no_truncate_bafee ON public.subsidies_dekkingevent IS '777c0aca3284e9bb35ca34f47fe07212f53d0517';
CREATE TRIGGER pgtrigger_no_truncate_bcf41 BEFORE TRUNCATE ON public.accounts_userevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_bcf41();
COMMENT ON TRIGGER pgtrigger_no_truncate_bcf41 ON public.accounts_userevent IS '49fc6ababc518a94145b2e3cc572dfc2967ead5a';
CREATE TRIGGER pgtrigger_no_truncate_be75c BEFORE TRUNCATE ON public.subsidies_subsidieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_be75c();
COMMENT ON TRIGGER pgtrigger_no_truncate_be75c ON public.subsidies_subsidieevent IS '0055ba3df5cd59fbe33bb117fdb56d0585b0391f';
CREATE TRIGGER pgtrigger_no_truncate_c220f BEFORE TRUNCATE ON public.audit_auditevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c220f();
COMMENT ON TRIGGER pgtrigger_no_truncate_c220f ON public.audit_auditevent IS '1e2fc925c3d25533c8f25b7e6ff155319d734836';
CREATE TRIGGER pgtrigger_no_truncate_c3c83 BEFORE TRUNCATE ON public.subsidies_streefwaardeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c3c83();
COMMENT ON TRIGGER pgtrigger_no_truncate_c3c83 ON public.subsidies_streefwaardeevent IS '6f1e88ee14312d50df5b1f107e1e4c8f9b1380b1';
CREATE TRIGGER pgtrigger_no_truncate_c4da8 BEFORE TRUNCATE ON public.subsidies_archiefrapportageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c4da8();
COMMENT ON TRIGGER pgtrigger_no_truncate_c4da8 ON public.subsidies_archiefrapportageevent IS '9c13aaf8d02d8caa7f444c23d477bcd3266e633e';
CREATE TRIGGER pgtrigger_no_truncate_c59a2 BEFORE TRUNCATE ON public.allianties_alliantieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c59a2();
COMMENT ON TRIGGER pgtrigger_no_truncate_c59a2 ON public.allianties_alliantieevent IS 'ecec9702f7f105b95d7966f04a0271b7dd35e8f8';
CREATE TRIGGER pgtrigger_no_truncate_cb7d2 BEFORE TRUNCATE ON public.subsidies_theorieknoopevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_cb7d2();
COMMENT ON TRIGGER pgtrigger_no_truncate_cb7d2 ON public.subsidies_theorieknoopevent IS '80005cd9da56a555e66c4fa234bf049bb7fc529e';
CREATE TRIGGER pgtrigger_no_truncate_d0da9 BEFORE TRUNCATE ON public.subsidies_bijdrageregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d0da9();
COMMENT ON TRIGGER pgtrigger_no_truncate_d0da9 ON public.subsidies_bijdrageregelevent IS '240a8a37ee34e59822a93d08336b253cdbd9500b';
CREATE TRIGGER pgtrigger_no_truncate_d39f9 BEFORE TRUNCATE ON public.subsidies_theorieverbandevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d39f9();
COMMENT ON TRIGGER pgtrigger_no_truncate_d39f9 ON public.subsidies_theorieverbandevent IS '8fe576081d03bb5a10933ec0ea6463d08c86d29a';
CREATE TRIGGER pgtrigger_no_truncate_d7c59 BEFORE TRUNCATE ON public.subsidies_indicatoropgaveevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d7c59();
COMMENT ON TRIGGER pgtrigger_no_truncate_d7c59 ON public.subsidies_indicatoropgaveevent IS '6726f1ac48bfe9c064d9149e6760d9bc75e72c48';
CREATE TRIGGER pgtrigger_no_truncate_db408 BEFORE TRUNCATE ON public.subsidies_planovergang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_db408();
COMMENT ON TRIGGER pgtrigger_no_truncate_db408 ON public.subsidies_planovergang IS '1a82a7cbf5c20720f8290fa8930265088b412357';
CREATE TRIGGER pgtrigger_no_truncate_df06b BEFORE TRUNCATE ON public.subsidies_onderdeelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_df06b();
COMMENT ON TRIGGER pgtrigger_no_truncate_df06b ON public.subsidies_onderdeelevent IS 'ba5092765dbe96db1838385197b52c0c23a9def7';
CREATE TRIGGER pgtrigger_no_truncate_e3965 BEFORE TRUNCATE ON public.subsidies_begrotingsregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e3965();
COMMENT ON TRIGGER pgtrigger_no_truncate_e3965 ON public.subsidies_begrotingsregelevent IS '6c04055edeaf290fd955e7491877d960c0363456';
CREATE TRIGGER pgtrigger_no_truncate_e5fd1 BEFORE TRUNCATE ON public.subsidies_kaderantwoordevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e5fd1();
COMMENT ON TRIGGER pgtrigger_no_truncate_e5fd1 ON public.subsidies_kaderantwoordevent IS '18f69a8736a57846cba9c32feb1141325558f238';
CREATE TRIGGER pgtrigger_no_truncate_e6482 BEFORE TRUNCATE ON public.subsidies_bereikevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e6482();
COMMENT ON TRIGGER pgtrigger_no_truncate_e6482 ON public.subsidies_bereikevent IS 'ab5370e7cd24ec874fcd08ab3e5a68679c95328d';
CREATE TRIGGER pgtrigger_no_truncate_e95a9 BEFORE TRUNCATE ON public.allianties_contactpersoonevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e95a9();
COMMENT ON TRIGGER pgtrigger_no_truncate_e95a9 ON public.allianties_contactpersoonevent IS '593d99523323c9cda5eb755c52fe4b124449d65f';
CREATE TRIGGER pgtrigger_no_truncate_e9bec BEFORE TRUNCATE ON public.subsidies_antwoord FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e9bec();
COMMENT ON TRIGGER pgtrigger_no_truncate_e9bec ON public.subsidies_antwoord IS 'bcebb0734afae6419ca7a227657af544f4c7332b';
CREATE TRIGGER pgtrigger_no_truncate_ecd84 BEFORE TRUNCATE ON public.evaluaties_bijlage FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ecd84();
COMMENT ON TRIGGER pgtrigger_no_truncate_ecd84 ON public.evaluaties_bijlage IS '0183ced21d7e22b1c700272e02cefe391031cab3';
CREATE TRIGGER pgtrigger_no_truncate_ee7bd BEFORE TRUNCATE ON public.evaluaties_onderzoekstoegangevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ee7bd();
COMMENT ON TRIGGER pgtrigger_no_truncate_ee7bd ON public.evaluaties_onderzoekstoegangevent IS '2742b4b84ac84cef5b1e4f026bc80619e7181156';
CREATE TRIGGER pgtrigger_no_truncate_ef875 BEFORE TRUNCATE ON public.subsidies_uitstel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ef875();
COMMENT ON TRIGGER pgtrigger_no_truncate_ef875 ON public.subsidies_uitstel IS 'bbdcf681ad7e38b36a93406b81fa5f0d5cc8dcd3';
CREATE TRIGGER pgtrigger_no_truncate_f0bdd BEFORE TRUNCATE ON public.subsidies_jaarrapportageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f0bdd();
COMMENT ON TRIGGER pgtrigger_no_truncate_f0bdd ON public.subsidies_jaarrapportageevent IS '85ababe44953c09c48849932ed1fd1d272df7fd4';
CREATE TRIGGER pgtrigger_no_truncate_f69b4 BEFORE TRUNCATE ON public.subsidies_indicatorwaardedeel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f69b4();
COMMENT ON TRIGGER pgtrigger_no_truncate_f69b4 ON public.subsidies_indicatorwaardedeel IS 'd12d5e15bac420d73418a99a0399fdd66f3f11d4';
CREATE TRIGGER pgtrigger_no_truncate_f9ef9 BEFORE TRUNCATE ON public.allianties_deelnameevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f9ef9();
COMMENT ON TRIGGER pgtrigger_no_truncate_f9ef9 ON public.allianties_deelnameevent IS '7af81bdf63e6dce7dae37c3ac983be4a675a0cb5';
CREATE TRIGGER pgtrigger_receipt_stays_cd495 BEFORE UPDATE OF context_sha256, context_gzip, soort, moment ON public.documents_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_receipt_stays_cd495();
COMMENT ON TRIGGER pgtrigger_receipt_stays_cd495 ON public.documents_document IS '5f3e20309e8203ef31758b6d36f313b74d3e82be';
CREATE TRIGGER pgtrigger_update_update_0b71d AFTER UPDATE ON public.evaluaties_aanbeveling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0b71d();
COMMENT ON TRIGGER pgtrigger_update_update_0b71d ON public.evaluaties_aanbeveling IS 'aa6e4871a5727925fae3024eaad09fb4885af275';
CREATE TRIGGER pgtrigger_update_update_0bfa3 AFTER UPDATE ON public.allianties_organisatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0bfa3();
COMMENT ON TRIGGER pgtrigger_update_update_0bfa3 ON public.allianties_organisatie IS '71cbdefd0ac1522e963ce9a0d967fc568d1b2c81';
CREATE TRIGGER pgtrigger_update_update_0dfef AFTER UPDATE ON public.accounts_rolverlening FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0dfef();
COMMENT ON TRIGGER pgtrigger_update_update_0dfef ON public.accounts_rolverlening IS '15e37dfff7eecd8f02591e076dc9cc47d09f5db8';
CREATE TRIGGER pgtrigger_update_update_0e424 AFTER UPDATE ON public.subsidies_uitsplitsing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0e424();
COMMENT ON TRIGGER pgtrigger_update_update_0e424 ON public.subsidies_uitsplitsing IS 'c364ae89151aaadb053c44b9e80f9f5602bc3d77';
CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();
COMMENT ON TRIGGER pgtrigger_update_update_0e890 ON public.accounts_user IS 'da83b33773327b0b15a882cff97b4fc17daf8d36';
CREATE TRIGGER pgtrigger_update_update_1604f AFTER UPDATE ON public.subsidies_archiefrapportage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1604f();
COMMENT ON TRIGGER pgtrigger_update_update_1604f ON public.subsidies_archiefrapportage IS 'af821162ccf2832f9408f60c9db3ee959bb74682';
CREATE TRIGGER pgtrigger_update_update_173b0 AFTER UPDATE ON public.allianties_alliantie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_173b0();
COMMENT ON TRIGGER pgtrigger_update_update_173b0 ON public.allianties_alliantie IS '3d142aec6a32642e83d61a2a9be735aa1033ae88';
CREATE TRIGGER pgtrigger_update_update_1ac16 AFTER UPDATE ON public.subsidies_financieleregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1ac16();
COMMENT ON TRIGGER pgtrigger_update_update_1ac16 ON public.subsidies_financieleregel IS 'dc2a1cd6121f9fdc624acebb24e74cc50a5983d2';
CREATE TRIGGER pgtrigger_update_update_1d91d AFTER UPDATE ON public.subsidies_begrotingsregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1d91d();
COMMENT ON TRIGGER pgtrigger_update_update_1d91d ON public.subsidies_begrotingsregel IS 'ba5f6f9e602dc347ae94706679c90e11d3f18283';
CREATE TRIGGER pgtrigger_update_update_24dfe AFTER UPDATE ON public.subsidies_kadervraag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_24dfe();
COMMENT ON TRIGGER pgtrigger_update_update_24dfe ON public.subsidies_kadervraag IS '80339b616d94cd5fb5d0dd0a59920b09a2859fec';
CREATE TRIGGER pgtrigger_update_update_33b93 AFTER UPDATE ON public.subsidies_subsidie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_33b93();
COMMENT ON TRIGGER pgtrigger_update_update_33b93 ON public.subsidies_subsidie IS '2a9a2619fc523da4fbea9e6522b1b23d825e5a30';
CREATE TRIGGER pgtrigger_update_update_3a3c4 AFTER UPDATE ON public.subsidies_jaarrapportage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3a3c4();
COMMENT ON TRIGGER pgtrigger_update_update_3a3c4 ON public.subsidies_jaarrapportage IS 'b07b575b6f2d96807f9fca302304c62754d38c9b';
CREATE TRIGGER pgtrigger_update_update_4121c AFTER UPDATE ON public.subsidies_rapportagestuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4121c();
COMMENT ON TRIGGER pgtrigger_update_update_4121c ON public.subsidies_rapportagestuk IS '38c8908b944f0d1f0c33509c420d6457cf585e98';
CREATE TRIGGER pgtrigger_update_update_48cc8 AFTER UPDATE ON public.subsidies_kernindicator FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_48cc8();
COMMENT ON TRIGGER pgtrigger_update_update_48cc8 ON public.subsidies_kernindicator IS '07c38cb31c0957dab9d2b6f33033678c788a47d6';
CREATE TRIGGER pgtrigger_update_update_48ec7 AFTER UPDATE ON public.subsidies_beoordelaarschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_48ec7();
COMMENT ON TRIGGER pgtrigger_update_update_48ec7 ON public.subsidies_beoordelaarschap IS 'eb076f53d21fea33b36dae4fbede67b66e95acd3';
CREATE TRIGGER pgtrigger_update_update_4b805 AFTER UPDATE ON public.subsidies_dekking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4b805();
COMMENT ON TRIGGER pgtrigger_update_update_4b805 ON public.subsidies_dekking IS '4d01c9e36c0b20ed17cca0b0198ad8340443c1aa';
CREATE TRIGGER pgtrigger_update_update_54307 AFTER UPDATE ON public.subsidies_theorieversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_54307();
COMMENT ON TRIGGER pgtrigger_update_update_54307 ON public.subsidies_theorieversie IS '0970dd961a93d9a6f7b0f0e604d2898430f2478f';
CREATE TRIGGER pgtrigger_update_update_555ef AFTER UPDATE ON public.subsidies_indicator FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_555ef();
COMMENT ON TRIGGER pgtrigger_update_update_555ef ON public.subsidies_indicator IS 'd9930dc6693a97e5ddd286e9351b8c3ae18b7845';
CREATE TRIGGER pgtrigger_update_update_5f20c AFTER UPDATE ON public.subsidies_subsidieperiode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5f20c();
COMMENT ON TRIGGER pgtrigger_update_update_5f20c ON public.subsidies_subsidieperiode IS '59943d684a23a49c742438cb67ca682c4f408271';
CREATE TRIGGER pgtrigger_update_update_63fb9 AFTER UPDATE ON public.subsidies_activiteitenplan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_63fb9();
COMMENT ON TRIGGER pgtrigger_update_update_63fb9 ON public.subsidies_activiteitenplan IS 'd0043839595cd9055d47eb5dcbb8e143aa0fb208';
CREATE TRIGGER pgtrigger_update_update_6e183 AFTER UPDATE ON public.subsidies_theorieknoop FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6e183();
COMMENT ON TRIGGER pgtrigger_update_update_6e183 ON public.subsidies_theorieknoop IS 'fe7ea80ec9f59411c86b0e7126e14532cbceaf0d';
CREATE TRIGGER pgtrigger_update_update_735b8 AFTER UPDATE ON public.subsidies_streefwaarde FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_735b8();
COMMENT ON TRIGGER pgtrigger_update_update_735b8 ON public.subsidies_streefwaarde IS '410085859cc26d8bf0879b8ab1d7e954e4f42301';
CREATE TRIGGER pgtrigger_update_update_7c679 AFTER UPDATE ON public.subsidies_theorieverband FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7c679();
COMMENT ON TRIGGER pgtrigger_update_update_7c679 ON public.subsidies_theorieverband IS '3a086eda437031d7d322edf5d33295c22a1fd971';
CREATE TRIGGER pgtrigger_update_update_7e1d9 AFTER UPDATE ON public.subsidies_regelversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e1d9();
COMMENT ON TRIGGER pgtrigger_update_update_7e1d9 ON public.subsidies_regelversie IS 'cb8141ea06e4428c50b645ec02d6c0baf793e693';
CREATE TRIGGER pgtrigger_update_update_7e734 AFTER UPDATE ON public.subsidies_bijdrageregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e734();
COMMENT ON TRIGGER pgtrigger_update_update_7e734 ON public.subsidies_bijdrageregel IS '5a772571a30085f7c88a63e9bbd5540c8381f580';
CREATE TRIGGER pgtrigger_update_update_87d69 AFTER UPDATE ON public.subsidies_toets FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_87d69();
COMMENT ON TRIGGER pgtrigger_update_update_87d69 ON public.subsidies_toets IS '2dbafafff499491c3b7013c1b9abe9e0f234dacb';
CREATE TRIGGER pgtrigger_update_update_89228 AFTER UPDATE ON public.evaluaties_evaluatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_89228();
COMMENT ON TRIGGER pgtrigger_update_update_89228 ON public.evaluaties_evaluatie IS '1836ff7ef392dff977f33b22e3c00c4c1c70ea42';
CREATE TRIGGER pgtrigger_update_update_8f36f AFTER UPDATE ON public.subsidies_kaderantwoord FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8f36f();
COMMENT ON TRIGGER pgtrigger_update_update_8f36f ON public.subsidies_kaderantwoord IS 'b23cd9feb5f6d220abaee13a5974268f3a680581';
CREATE TRIGGER pgtrigger_update_update_9748e AFTER UPDATE ON public.subsidies_indicatoropgave FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9748e();
COMMENT ON TRIGGER pgtrigger_update_update_9748e ON public.subsidies_indicatoropgave IS '1bb0fc6c4a9d54d0b92376cc93f56768c4feb3b7';
CREATE TRIGGER pgtrigger_update_update_a1b54 AFTER UPDATE ON public.subsidies_reserve FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a1b54();
COMMENT ON TRIGGER pgtrigger_update_update_a1b54 ON public.subsidies_reserve IS '65167b85b393e8a802a2bf420091a6158d436117';
CREATE TRIGGER pgtrigger_update_update_ad59e AFTER UPDATE ON public.evaluaties_onderzoekstoegang FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ad59e();
COMMENT ON TRIGGER pgtrigger_update_update_ad59e ON public.evaluaties_onderzoekstoegang IS 'cf49b1874e8cb0bf5b83ea920c12a390da6891af';
CREATE TRIGGER pgtrigger_update_update_c48ce AFTER UPDATE ON public.subsidies_beleidsdoel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c48ce();
COMMENT ON TRIGGER pgtrigger_update_update_c48ce ON public.subsidies_beleidsdoel IS '5b711331f67c0e8ec8224b07520720a05dc3dc66';
CREATE TRIGGER pgtrigger_update_update_c6db0 AFTER UPDATE ON public.subsidies_activiteit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c6db0();
COMMENT ON TRIGGER pgtrigger_update_update_c6db0 ON public.subsidies_activiteit IS 'd3299717c656fea6d9afb4d7a2358f4791529467';
CREATE TRIGGER pgtrigger_update_update_ca5b9 AFTER UPDATE ON public.subsidies_regeling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ca5b9();
COMMENT ON TRIGGER pgtrigger_update_update_ca5b9 ON public.subsidies_regeling IS 'd4a1fd0e8ba15c0ccae337d62d9f5c5d7d1e0892';
CREATE TRIGGER pgtrigger_update_update_cdc9a AFTER UPDATE ON public.subsidies_opmerking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_cdc9a();
COMMENT ON TRIGGER pgtrigger_update_update_cdc9a ON public.subsidies_opmerking IS 'b1e46400b15f66df3dfb4b8e3b6b620d47296849';
CREATE TRIGGER pgtrigger_update_update_d218f AFTER UPDATE ON public.evaluaties_conclusie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d218f();
COMMENT ON TRIGGER pgtrigger_update_update_d218f ON public.evaluaties_conclusie IS 'bfc55f3f3c8b927015400ab551bda81d5704cdb8';
CREATE TRIGGER pgtrigger_update_update_d2719 AFTER UPDATE ON public.subsidies_onderdeel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d2719();
COMMENT ON TRIGGER pgtrigger_update_update_d2719 ON public.subsidies_onderdeel IS '91867341ce7364808547adf97c75084a49030950';
CREATE TRIGGER pgtrigger_update_update_d94c2 AFTER UPDATE ON public.subsidies_bereik FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d94c2();
COMMENT ON TRIGGER pgtrigger_update_update_d94c2 ON public.subsidies_bereik IS '8d20de84391649f22a4ad83d46f9919832d83bf1';
CREATE TRIGGER pgtrigger_update_update_db97f AFTER UPDATE ON public.subsidies_activiteitverslag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_db97f();
COMMENT ON TRIGGER pgtrigger_update_update_db97f ON public.subsidies_activiteitverslag IS 'b32294cfc11de9010d5d0f88f1b2071a23abafcf';
CREATE TRIGGER pgtrigger_update_update_dbd98 AFTER UPDATE ON public.allianties_deelname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dbd98();
COMMENT ON TRIGGER pgtrigger_update_update_dbd98 ON public.allianties_deelname IS 'aeb7a00ba7dc32a36161d2dfd4a52efe0c59fc39';
CREATE TRIGGER pgtrigger_update_update_ddabc AFTER UPDATE ON public.subsidies_inkomen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ddabc();
COMMENT ON TRIGGER pgtrigger_update_update_ddabc ON public.subsidies_inkomen IS '8eb70b3ebcb74295bb48abf84696455e1b4ddc25';
CREATE TRIGGER pgtrigger_update_update_dff9d AFTER UPDATE ON public.allianties_contactpersoon FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dff9d();
COMMENT ON TRIGGER pgtrigger_update_update_dff9d ON public.allianties_contactpersoon IS 'b3ebab8add1f186fbc2c2fa016a58e7df0564f4a';
CREATE TRIGGER pgtrigger_update_update_e0361 AFTER UPDATE ON public.subsidies_storing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e0361();
COMMENT ON TRIGGER pgtrigger_update_update_e0361 ON public.subsidies_storing IS 'e425ba5de6c25e99f6bd4d28775ac9c59a3757aa';
CREATE TRIGGER pgtrigger_update_update_e8410 AFTER UPDATE ON public.allianties_accounthouderschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e8410();
COMMENT ON TRIGGER pgtrigger_update_update_e8410 ON public.allianties_accounthouderschap IS '7c94f1359266c8ccb1d17ffa01da56d4e20a8fd7';
CREATE TRIGGER pgtrigger_update_update_f1b59 AFTER UPDATE ON public.evaluaties_kamerstuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f1b59();
COMMENT ON TRIGGER pgtrigger_update_update_f1b59 ON public.evaluaties_kamerstuk IS '5de5572fa696668fe2fba298cd87acd57d158819';
CREATE TRIGGER pgtrigger_update_update_f8266 AFTER UPDATE ON public.subsidies_verplichting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8266();
COMMENT ON TRIGGER pgtrigger_update_update_f8266 ON public.subsidies_verplichting IS '3bc56dc76fc97407f75f475a418e6ae78f6f853e';
CREATE TRIGGER pgtrigger_update_update_f8ecb AFTER UPDATE ON public.subsidies_evaluatiekader FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8ecb();
COMMENT ON TRIGGER pgtrigger_update_update_f8ecb ON public.subsidies_evaluatiekader IS '290bf62bb6ec12198cd0368bd7609d7f169c4058';
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_concepttekst
    ADD CONSTRAINT accounts_concepttekst_user_id_e3cda6cf_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_rolverlening
    ADD CONSTRAINT accounts_rolverlenin_verleend_door_id_4cc9fc7e_fk_accounts_ FOREIGN KEY (verleend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_rolverlening
    ADD CONSTRAINT accounts_rolverlening_user_id_0c8c1b75_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_uitnodiging
    ADD CONSTRAINT accounts_uitnodiging_user_id_9ae32a4e_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_accounthouderschap
    ADD CONSTRAINT allianties_accountho_alliantie_id_29e3444e_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_accounthouderschap
    ADD CONSTRAINT allianties_accountho_user_id_e824c148_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_alliantie
    ADD CONSTRAINT allianties_alliantie_voorganger_id_7550b821_fk_alliantie FOREIGN KEY (voorganger_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpe_alliantie_id_2c0ede2a_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpe_organisatie_id_a4e8ddce_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpersoon_user_id_785a85f3_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_alliantie_id_96ade54b_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_organisatie_id_255112f5_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisat_onderdeel_van_id_b4e287a3_fk_alliantie FOREIGN KEY (onderdeel_van_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitno_alliantie_id_fe659803_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitno_organisatie_id_d4a7379d_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_teamuitnodiging
    ADD CONSTRAINT allianties_teamuitno_uitgenodigd_door_id_bdeed48b_fk_accounts_ FOREIGN KEY (uitgenodigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_vroegereslug
    ADD CONSTRAINT allianties_vroegeres_alliantie_id_69bc9b0b_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_vroegereslug
    ADD CONSTRAINT allianties_vroegeres_organisatie_id_d002825f_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.audit_auditlabel
    ADD CONSTRAINT audit_auditlabel_event_id_5ee10a39_fk_audit_auditevent_id FOREIGN KEY (event_id) REFERENCES public.audit_auditevent(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.audit_auditschakel
    ADD CONSTRAINT audit_auditschakel_event_id_95519b07_fk_audit_auditevent_id FOREIGN KEY (event_id) REFERENCES public.audit_auditevent(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveli_evaluatie_id_3918c639_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_aangemaakt_door_id_db0ea813_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_document_id_88ae75a7_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_periode_id_98c82403_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_evaluatie_id_7cc11680_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_kamerstuk_id_158c05fd_fk_evaluatie FOREIGN KEY (kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_periode_id_4e00b176_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_evaluatie_id_f0e2b49c_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_user_id_f0e65f68_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_mail
    ADD CONSTRAINT notifications_mail_aan_id_c3114f99_fk_accounts_user_id FOREIGN KEY (aan_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_mail
    ADD CONSTRAINT notifications_mail_overzicht_id_ebea56ed_fk_notificat FOREIGN KEY (overzicht_id) REFERENCES public.notifications_mail(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.notifications_mailvoorkeur
    ADD CONSTRAINT notifications_mailvoorkeur_user_id_be9ec70f_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_aanwezigheid
    ADD CONSTRAINT subsidies_aanwezighe_onderdeel_id_0f27efba_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_aanwezigheid
    ADD CONSTRAINT subsidies_aanwezigheid_user_id_15a13dd9_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitverslag
    ADD CONSTRAINT subsidies_activiteit_activiteit_id_b7113020_fk_subsidies FOREIGN KEY (activiteit_id) REFERENCES public.subsidies_activiteit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteit_akkoord_door_id_0ce92a29_fk_accounts_ FOREIGN KEY (akkoord_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteit_ingediend_door_id_322f8cc6_fk_accounts_ FOREIGN KEY (ingediend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteit
    ADD CONSTRAINT subsidies_activiteit_knoop_id_23f51103_fk_subsidies FOREIGN KEY (knoop_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitverslag
    ADD CONSTRAINT subsidies_activiteit_onderdeel_id_e681412c_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteit
    ADD CONSTRAINT subsidies_activiteit_organisatie_id_e5731d7f_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteit
    ADD CONSTRAINT subsidies_activiteit_plan_id_cd6e0264_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteit_subsidie_id_191870d9_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteit_theorieversie_id_f3e4c0de_fk_subsidies FOREIGN KEY (theorieversie_id) REFERENCES public.subsidies_theorieversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_activiteit_verplichting_id_3d9ded7b_fk_subsidies FOREIGN KEY (verplichting_id) REFERENCES public.subsidies_verplichting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_antwoord
    ADD CONSTRAINT subsidies_antwoord_door_id_8cd1f2e3_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_antwoord
    ADD CONSTRAINT subsidies_antwoord_opmerking_id_d37b9996_fk_subsidies FOREIGN KEY (opmerking_id) REFERENCES public.subsidies_opmerking(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_antwoordbrief
    ADD CONSTRAINT subsidies_antwoordbr_document_id_208ebd30_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_antwoordbrief
    ADD CONSTRAINT subsidies_antwoordbr_overgang_id_11671005_fk_subsidies FOREIGN KEY (overgang_id) REFERENCES public.subsidies_overgang(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_antwoordbrief
    ADD CONSTRAINT subsidies_antwoordbr_versie_id_d3d84d50_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_archiefrapportage
    ADD CONSTRAINT subsidies_archiefrap_document_id_4c290efb_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_archiefrapportage
    ADD CONSTRAINT subsidies_archiefrap_subsidie_id_b19d0535_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_archiefrapportage
    ADD CONSTRAINT subsidies_archiefrap_toegevoegd_door_id_17c12a1a_fk_accounts_ FOREIGN KEY (toegevoegd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_begrotingsregel
    ADD CONSTRAINT subsidies_begrotings_activiteit_id_a750ab1d_fk_subsidies FOREIGN KEY (activiteit_id) REFERENCES public.subsidies_activiteit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaa_periode_id_219ccd17_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaarschap_user_id_d2bb3756_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_bereik
    ADD CONSTRAINT subsidies_bereik_knoop_id_3eec0298_fk_subsidies_theorieknoop_id FOREIGN KEY (knoop_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_bereik
    ADD CONSTRAINT subsidies_bereik_onderdeel_id_1a7d087c_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_bijdrageregel
    ADD CONSTRAINT subsidies_bijdragere_onderdeel_id_53084920_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_dekking
    ADD CONSTRAINT subsidies_dekking_organisatie_id_2040a234_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_dekking
    ADD CONSTRAINT subsidies_dekking_plan_id_97ee68a9_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_evaluatiekader
    ADD CONSTRAINT subsidies_evaluatiek_periode_id_7bd38dde_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financiele_activiteit_id_d77a071f_fk_subsidies FOREIGN KEY (activiteit_id) REFERENCES public.subsidies_activiteit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financiele_onderdeel_id_b52b16a7_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_herinnering
    ADD CONSTRAINT subsidies_herinnerin_onderdeel_id_86dd30b5_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_herinnering
    ADD CONSTRAINT subsidies_herinnerin_verplichting_id_b4676c8b_fk_subsidies FOREIGN KEY (verplichting_id) REFERENCES public.subsidies_verplichting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_herinnering
    ADD CONSTRAINT subsidies_herinnering_user_id_67c0e0b3_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator_gedeeld_met
    ADD CONSTRAINT subsidies_indicator__indicator_id_f81ad7fa_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator_gedeeld_met
    ADD CONSTRAINT subsidies_indicator__subsidie_id_d12af95c_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_beleidsdoel_id_6b7bf01f_fk_subsidies FOREIGN KEY (beleidsdoel_id) REFERENCES public.subsidies_beleidsdoel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_kernindicator_id_50604fdf_fk_subsidies FOREIGN KEY (kernindicator_id) REFERENCES public.subsidies_kernindicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_organisatie_id_eb746526_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicator
    ADD CONSTRAINT subsidies_indicator_subsidie_id_939e7b27_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatoropgave
    ADD CONSTRAINT subsidies_indicatoro_indicator_id_a633ffd7_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatoropgave
    ADD CONSTRAINT subsidies_indicatoro_onderdeel_id_4cba5450_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatorwaarde
    ADD CONSTRAINT subsidies_indicatorw_indicator_id_2257d7a7_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatorwaardedeel
    ADD CONSTRAINT subsidies_indicatorw_indicatorwaarde_id_021f012c_fk_subsidies FOREIGN KEY (indicatorwaarde_id) REFERENCES public.subsidies_indicatorwaarde(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatorwaardedeel
    ADD CONSTRAINT subsidies_indicatorw_organisatie_id_7bddfc38_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_indicatorwaarde
    ADD CONSTRAINT subsidies_indicatorw_versie_id_e30ee602_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_inkomen
    ADD CONSTRAINT subsidies_inkomen_onderdeel_id_39e43eac_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_akkoord_door_id_263422ac_fk_accounts_ FOREIGN KEY (akkoord_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_ingediend_door_id_2de345d8_fk_accounts_ FOREIGN KEY (ingediend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_kader_id_dce6c36d_fk_subsidies FOREIGN KEY (kader_id) REFERENCES public.subsidies_evaluatiekader(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_plan_id_2aa08598_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_subsidie_id_47d5b3ca_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_theorieversie_id_ef3989b0_fk_subsidies FOREIGN KEY (theorieversie_id) REFERENCES public.subsidies_theorieversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_verplichting_id_40a73484_fk_subsidies FOREIGN KEY (verplichting_id) REFERENCES public.subsidies_verplichting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_kaderantwoord
    ADD CONSTRAINT subsidies_kaderantwo_onderdeel_id_1e25a660_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_kaderantwoord
    ADD CONSTRAINT subsidies_kaderantwo_vraag_id_622eee8e_fk_subsidies FOREIGN KEY (vraag_id) REFERENCES public.subsidies_kadervraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_kadervraag
    ADD CONSTRAINT subsidies_kadervraag_kader_id_9425593c_fk_subsidies FOREIGN KEY (kader_id) REFERENCES public.subsidies_evaluatiekader(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_kernindicator
    ADD CONSTRAINT subsidies_kernindica_beleidsdoel_id_e20baee5_fk_subsidies FOREIGN KEY (beleidsdoel_id) REFERENCES public.subsidies_beleidsdoel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_kernindicator
    ADD CONSTRAINT subsidies_kernindica_periode_id_88f6de66_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_gewijzigd_door_id_6923edd0_fk_accounts_ FOREIGN KEY (gewijzigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_organisatie_id_f503eafc_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_rapportage_id_f2861059_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_toegewezen_aan_id_8c99ff9e_fk_alliantie FOREIGN KEY (toegewezen_aan_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_oordeel
    ADD CONSTRAINT subsidies_oordeel_door_id_3b1b8ce4_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_oordeel
    ADD CONSTRAINT subsidies_oordeel_versie_id_ba3bb6a2_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_activiteit_id_f61908c0_fk_subsidies FOREIGN KEY (activiteit_id) REFERENCES public.subsidies_activiteit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_afgehandeld_door_id_087bb053_fk_accounts_ FOREIGN KEY (afgehandeld_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_door_id_e10896b1_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_indicator_id_c6ec61bb_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_onderdeel_id_79623015_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_rapportage_id_9c771772_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_opmerking
    ADD CONSTRAINT subsidies_opmerking_versie_id_75084b86_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_door_id_5ada3a38_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_rapportage_id_82e23963_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_versie_id_2ef24e3f_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_planovergang
    ADD CONSTRAINT subsidies_planoverga_plan_id_fa165710_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_planovergang
    ADD CONSTRAINT subsidies_planovergang_door_id_6f0875ae_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_document_id_14c3ec44_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportagestuk
    ADD CONSTRAINT subsidies_rapportage_document_id_c45152c9_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_ingediend_door_id_8b6897aa_fk_accounts_ FOREIGN KEY (ingediend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_rapportage_id_86bdabda_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportagestuk
    ADD CONSTRAINT subsidies_rapportage_rapportage_id_b06c9b10_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportagestuk
    ADD CONSTRAINT subsidies_rapportage_toegevoegd_door_id_195b8cb7_fk_accounts_ FOREIGN KEY (toegevoegd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportagestuk
    ADD CONSTRAINT subsidies_rapportage_verwijderd_door_id_ad237fc7_fk_accounts_ FOREIGN KEY (verwijderd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_regelversie
    ADD CONSTRAINT subsidies_regelversi_regeling_id_278f4e40_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_reserve
    ADD CONSTRAINT subsidies_reserve_onderdeel_id_3798b0da_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rondschrijven
    ADD CONSTRAINT subsidies_rondschrijven_door_id_d516dda5_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_storing
    ADD CONSTRAINT subsidies_storing_geregistreerd_door_i_a0a80475_fk_accounts_ FOREIGN KEY (geregistreerd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_streefwaarde
    ADD CONSTRAINT subsidies_streefwaar_indicator_id_f3671716_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_subsidie
    ADD CONSTRAINT subsidies_subsidie_alliantie_id_2a541750_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_subsidie
    ADD CONSTRAINT subsidies_subsidie_ontvanger_id_04b6d51e_fk_alliantie FOREIGN KEY (ontvanger_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_subsidie
    ADD CONSTRAINT subsidies_subsidie_periode_id_53840d87_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_subsidie
    ADD CONSTRAINT subsidies_subsidie_regeling_id_e8f35106_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_subsidieperiode
    ADD CONSTRAINT subsidies_subsidiepe_regeling_id_dc7b7c67_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieknoop
    ADD CONSTRAINT subsidies_theoriekno_organisatie_id_12731bf6_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieknoop
    ADD CONSTRAINT subsidies_theoriekno_versie_id_97463163_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_theorieversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theoriever_aanname_id_791092ba_fk_subsidies FOREIGN KEY (aanname_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theoriever_naar_id_a18a67ee_fk_subsidies FOREIGN KEY (naar_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieversie
    ADD CONSTRAINT subsidies_theoriever_subsidie_id_753ef780_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theoriever_van_id_ccd32eef_fk_subsidies FOREIGN KEY (van_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieversie
    ADD CONSTRAINT subsidies_theoriever_vastgesteld_door_id_8cd6ebdb_fk_accounts_ FOREIGN KEY (vastgesteld_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_theorieverband
    ADD CONSTRAINT subsidies_theoriever_versie_id_6dbc3c72_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_theorieversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_toets
    ADD CONSTRAINT subsidies_toets_knoop_id_d3b0d080_fk_subsidies_theorieknoop_id FOREIGN KEY (knoop_id) REFERENCES public.subsidies_theorieknoop(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_toets
    ADD CONSTRAINT subsidies_toets_onderdeel_id_7c12f439_fk_subsidies_onderdeel_id FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_uitsplitsing
    ADD CONSTRAINT subsidies_uitsplitsi_opgave_id_3df1cfcc_fk_subsidies FOREIGN KEY (opgave_id) REFERENCES public.subsidies_indicatoropgave(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_uitsplitsing
    ADD CONSTRAINT subsidies_uitsplitsi_organisatie_id_05ea5078_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_uitstel
    ADD CONSTRAINT subsidies_uitstel_door_id_a3ba9d9a_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_uitstel
    ADD CONSTRAINT subsidies_uitstel_storing_id_e592e576_fk_subsidies_storing_id FOREIGN KEY (storing_id) REFERENCES public.subsidies_storing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_uitstel
    ADD CONSTRAINT subsidies_uitstel_verplichting_id_3287ed81_fk_subsidies FOREIGN KEY (verplichting_id) REFERENCES public.subsidies_verplichting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_verplichting
    ADD CONSTRAINT subsidies_verplichti_subsidie_id_a7740801_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
GRANT USAGE ON SCHEMA public TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_concepttekst TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.accounts_concepttekst_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_rolverlening TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.accounts_rolverlening_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.accounts_rolverleningevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.accounts_rolverleningevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_uitnodiging TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.accounts_uitnodiging_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.accounts_user TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.accounts_userevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.accounts_userevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_accounthouderschap TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_accounthouderschap_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_accounthouderschapevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_accounthouderschapevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_alliantie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_alliantie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_alliantieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_alliantieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactpersoon TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactpersoon_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_contactpersoonevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactpersoonevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_deelname TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_deelname_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_deelnameevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_deelnameevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_organisatie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_organisatie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_organisatieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_organisatieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_teamuitnodiging TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_teamuitnodiging_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_vroegereslug TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_vroegereslug_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.audit_auditevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.audit_auditevent_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE ON TABLE public.audit_auditlabel TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.audit_auditschakel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.audit_auditschakel_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_migrations TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.documents_document TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_aanbeveling TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_aanbeveling_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_aanbevelingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_aanbevelingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_bijlage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bijlage_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_conclusie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conclusie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_conclusieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conclusieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_evaluatie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_evaluatieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_kamerstuk TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerstuk_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_kamerstukevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerstukevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_onderzoekstoegang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_onderzoekstoegang_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_onderzoekstoegangevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_onderzoekstoegangevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.jobs_hartslag TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.jobs_job TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notifications_mail TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.notifications_mailvoorkeur TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.notifications_mailvoorkeur_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pghistory_context TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_aanwezigheid TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_aanwezigheid_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_activiteit TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteit_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_activiteitenplan TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteitenplan_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_activiteitenplanevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteitenplanevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_activiteitevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteitevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_activiteitverslag TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteitverslag_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_activiteitverslagevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_activiteitverslagevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_antwoord TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_antwoord_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_antwoordbrief TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_antwoordbrief_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_archiefrapportage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_archiefrapportage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_archiefrapportageevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_archiefrapportageevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_begrotingsregel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_begrotingsregel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_begrotingsregelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_begrotingsregelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_beleidsdoel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beleidsdoel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_beleidsdoelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beleidsdoelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_beoordelaarschap TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beoordelaarschap_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_beoordelaarschapevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beoordelaarschapevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_bereik TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_bereik_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_bereikevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_bereikevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_bijdrageregel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_bijdrageregel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_bijdrageregelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_bijdrageregelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_dekking TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_dekking_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_dekkingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_dekkingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_evaluatiekader TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_evaluatiekader_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_evaluatiekaderevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_evaluatiekaderevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_financieleregel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_financieleregel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_financieleregelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_financieleregelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_herinnering TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_herinnering_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_indicator TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_indicator_gedeeld_met TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicator_gedeeld_met_id_seq TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicator_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_indicatorevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicatorevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_indicatoropgave TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicatoropgave_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_indicatoropgaveevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicatoropgaveevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_indicatorwaarde TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicatorwaarde_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_indicatorwaardedeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_indicatorwaardedeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_inkomen TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_inkomen_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_inkomenevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_inkomenevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_jaarrapportage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_jaarrapportage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_jaarrapportageevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_jaarrapportageevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_kaderantwoord TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kaderantwoord_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_kaderantwoordevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kaderantwoordevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_kadervraag TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kadervraag_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_kadervraagevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kadervraagevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_kernindicator TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kernindicator_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_kernindicatorevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kernindicatorevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_onderdeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_onderdeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_onderdeelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_onderdeelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_oordeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_oordeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_opmerking TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_opmerking_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_opmerkingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_opmerkingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_overgang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_overgang_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_planovergang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_planovergang_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_rapportagestuk TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_rapportagestuk_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_rapportagestukevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_rapportagestukevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_rapportageversie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_rapportageversie_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_regeling TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_regeling_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_regelingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_regelingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_regelversie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_regelversie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_regelversieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_regelversieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_reserve TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_reserve_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_reserveevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_reserveevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_rondschrijven TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_rondschrijven_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_storing TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_storing_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_storingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_storingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_streefwaarde TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_streefwaarde_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_streefwaardeevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_streefwaardeevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_subsidie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_subsidieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_subsidieperiode TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieperiode_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_subsidieperiodeevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieperiodeevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_theorieknoop TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieknoop_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_theorieknoopevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieknoopevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_theorieverband TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieverband_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_theorieverbandevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieverbandevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_theorieversie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieversie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_theorieversieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_theorieversieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_toets TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_toets_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_toetsevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_toetsevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_uitsplitsing TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_uitsplitsing_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_uitsplitsingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_uitsplitsingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_uitstel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_uitstel_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_verplichting TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_verplichting_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_verplichtingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_verplichtingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO allianties_rw;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES TO allianties_rw;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO allianties_rw;
