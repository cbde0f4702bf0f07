-- 9f305aae6d7e3e54916a104b442c1b1b54b8aa4d09ac45b32a94d8286fd0dd2d
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
  context uuid := NULLIF(current_setting('pghistory.context_id', true), '');
  facts jsonb := NULLIF(current_setting('pghistory.context_metadata', true), '');
BEGIN
  IF context IS NULL OR facts IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.pghistory_context (id, metadata, created_at, updated_at) VALUES (context, facts, now(), now())
    ON CONFLICT (id) DO UPDATE SET metadata = EXCLUDED.metadata, updated_at = EXCLUDED.updated_at
    WHERE pghistory_context.metadata != EXCLUDED.metadata;
  RETURN context;
END
$$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  SELECT COALESCE(trigger_name = ANY(NULLIF(current_setting('pgtrigger.ignore', true), '')::text[]), false)
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
CREATE FUNCTION public.pgtrigger_append_only_08738() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_0c4b1() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_0f2ee() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_11727() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_167d0() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_1b85a() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_1f768() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_23bee() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_3562b() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_36fdf() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_37df6() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_3ce1e() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_47472() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_50476() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_59511() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_61a11() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_64e5d() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_65314() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_6ca4c() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_715a7() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_71837() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_7587b() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_7c821() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_89db2() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_8b9ef() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_8ddc9() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_965d8() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_99d30() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_a8778() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_b915b() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_ba7b5() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_c18ab() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_c5a29() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_db14e() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_dfbce() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_ef9d7() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_f21d1() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_f44eb() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_f45f2() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_append_only_fc9a8() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_delete_delete_02ac5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."alliantie_id", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_0462d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."id", OLD."instrument", OLD."kader_id", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_07f11() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "contactafspraak_id", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (OLD."aanbeveling_id", OLD."bron", OLD."contactafspraak_id", OLD."id", OLD."kadervraag_id", OLD."kamerstuk_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."regelversie_id", OLD."revision", OLD."soort", OLD."tekst"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_12904() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (OLD."aanbeveling_id", OLD."alliantie_id", OLD."datum", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."tekst"); RETURN NULL;
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
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (OLD."bron", OLD."id", OLD."in_gebruik_door_id", OLD."in_gebruik_op", OLD."naam", OLD."nummer", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."status", OLD."toelichting", OLD."vanaf_jaar", OLD."vorige_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (OLD."code", OLD."dimensie", OLD."id", OLD."kader_id", OLD."methoden", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."schaal", OLD."volgorde", OLD."vraag"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_1ce7c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (OLD."aanvaard", OLD."bedrag", OLD."document_id", OLD."gecontroleerd_op", OLD."geweigerd", OLD."id", OLD."is_fictief", OLD."kenmerken", OLD."melding", OLD."naam", OLD."ongedaan_door_id", OLD."ongedaan_op", OLD."ongedaan_reden", OLD."ontvangen_door_id", OLD."ontvangen_op", OLD."ontvangers", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden_geweigerd", OLD."rijen", OLD."status", OLD."toegepast_door_id", OLD."toegepast_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_26021() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."evaluatie_id", OLD."id", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_2e15e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_probleemredenevent" ("concept_id", "door_id", "id", "moment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel") VALUES (OLD."concept_id", OLD."door_id", OLD."id", OLD."moment", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."sleutel"); RETURN NULL;
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
                    INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (OLD."begindatum", OLD."begrotingsartikel", OLD."bron", OLD."doel", OLD."eerste_jaar", OLD."einddatum", OLD."gepland_begindatum", OLD."gepland_einddatum", OLD."gepubliceerd_datum", OLD."heeft_eigen_titel", OLD."id", OLD."is_fictief", OLD."kader_id", OLD."kamerstuk_id", OLD."kosten", OLD."laatste_jaar", OLD."methode", OLD."onbekend", OLD."onderzoeker", OLD."onderzoeker_aliases", OLD."onderzoeksvragen", OLD."opdrachtgever", OLD."opgeleverd", OLD."opvolging", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."publicatie", OLD."reden_vervallen", OLD."revision", OLD."slug", OLD."soort", OLD."status", OLD."subthema", OLD."thema", OLD."titel"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_52650() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (OLD."alliantie_id", OLD."gezegd_op", OLD."id", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."toelichting", OLD."wens"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_52811() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (OLD."aantal", OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."grondslag", OLD."id", OLD."per_maanden", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_59d00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vraagpassageevent" ("id", "kamervraag_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."id", OLD."kamervraag_id", OLD."passage_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."volgorde"); RETURN NULL;
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
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (OLD."bron", OLD."bron_opvolging", OLD."eigenaar_id", OLD."evaluatie_id", OLD."geadresseerde", OLD."heeft_eigen_tekst", OLD."id", OLD."opvolging", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reactie", OLD."reactie_datum", OLD."reactie_door_id", OLD."reactie_reden", OLD."regeling_id", OLD."revision", OLD."status", OLD."tekst", OLD."termijn", OLD."vervaldatum", OLD."volgorde", OLD."voorganger_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6585e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_datalekevent" ("aangemaakt_door_id", "aangemaakt_op", "besluit", "betrokkenen_op", "gemeld_op", "id", "omschrijving", "ontdekt_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."besluit", OLD."betrokkenen_op", OLD."gemeld_op", OLD."id", OLD."omschrijving", OLD."ontdekt_op", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reden", OLD."revision"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_68f0e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bijlageconceptevent" ("aangemaakt_door_id", "aangemaakt_op", "bijlage_id", "citeert_officieel", "id", "jaren", "kamerbrief_id", "peildatum", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "sjabloon", "status", "titel", "voorbeeld_id") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."bijlage_id", OLD."citeert_officieel", OLD."id", OLD."jaren", OLD."kamerbrief_id", OLD."peildatum", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."sjabloon", OLD."status", OLD."titel", OLD."voorbeeld_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_6faa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."strekking", OLD."tekst", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_70e5b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vertrouwenspersoonevent" ("beeindigd_door_id", "beeindigd_op", "begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "voorgesteld_door_id", "voorgesteld_op") VALUES (OLD."beeindigd_door_id", OLD."beeindigd_op", OLD."begindatum", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."einddatum", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id", OLD."voorgesteld_door_id", OLD."voorgesteld_op"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_77b33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerafspraakevent" ("afgedaan_datum", "afgedaan_in_brief_id", "afgedaan_in_kamerstuk_id", "datum", "id", "is_fictief", "kamerbrief_id", "kamerstuk_id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "stand", "status", "vervaldatum", "vindplaats") VALUES (OLD."afgedaan_datum", OLD."afgedaan_in_brief_id", OLD."afgedaan_in_kamerstuk_id", OLD."datum", OLD."id", OLD."is_fictief", OLD."kamerbrief_id", OLD."kamerstuk_id", OLD."omschrijving", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."stand", OLD."status", OLD."vervaldatum", OLD."vindplaats"); RETURN NULL;
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
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (OLD."begindatum", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."einddatum", OLD."einde_gemeld_op", OLD."evaluatie_id", OLD."herinnerd_op", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."latere_versies", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id", OLD."verleend_door_id", OLD."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8b216() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (OLD."bron", OLD."evaluatie_id", OLD."grondslag", OLD."herhaling_jaren", OLD."id", OLD."is_afgeleid", OLD."is_nakoming_onbekend", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."regel", OLD."regeling_id", OLD."revision", OLD."slug", OLD."toelichting", OLD."vervaldatum", OLD."vorige_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8d7d0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerbriefevent" ("aan", "aangemaakt_door_id", "aangemaakt_op", "afzender", "commissie", "documentnummer", "gedeeld_op", "gemeld_op", "id", "is_fictief", "kamer", "kamerstuk_id", "kenmerk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verzenddatum", "verzonden_op", "zaaknummer") VALUES (OLD."aan", OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."afzender", OLD."commissie", OLD."documentnummer", OLD."gedeeld_op", OLD."gemeld_op", OLD."id", OLD."is_fictief", OLD."kamer", OLD."kamerstuk_id", OLD."kenmerk", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."status", OLD."titel", OLD."verzenddatum", OLD."verzonden_op", OLD."zaaknummer"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_90973() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "herinnerd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (OLD."bevindingen", OLD."evaluatie_id", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."herinnerd_op", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."uiterste_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_93c6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (OLD."alliantie_id", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."feitencheck_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."tekst"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_98d02() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."ander_id", OLD."besloten_door_id", OLD."besloten_op", OLD."besluit", OLD."een_id", OLD."gelijkenis", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_abaa6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (OLD."aan_id", OLD."alliantie_id", OLD."begindatum", OLD."gelezen_op", OLD."id", OLD."notitie", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."van_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_b3b3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_briefstukevent" ("bijlage_id", "document_id", "id", "kamerbrief_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "titel", "volgorde") VALUES (OLD."bijlage_id", OLD."document_id", OLD."id", OLD."kamerbrief_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."titel", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b60d4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (OLD."gekoppeld_door_id", OLD."gekoppeld_op", OLD."hoofd_id", OLD."id", OLD."is_fictief", OLD."naam", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sleutel", OLD."vorm"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_b84fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (OLD."bron", OLD."id", OLD."maat", OLD."naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."soort", OLD."uitleg", OLD."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_c2538() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."alliantie_id", OLD."evaluatie_id", OLD."functie", OLD."gehouden_datum", OLD."gepland_datum", OLD."id", OLD."mag_naam", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."status", OLD."toestemming", OLD."toestemming_datum", OLD."toestemming_wijze"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_c4cc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamervraagevent" ("antwoord", "beantwoord_datum", "citaat", "id", "is_fictief", "is_verlengd", "kamer", "nummer", "ontvangen_datum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verlenging_reden", "vervaldatum", "vraag") VALUES (OLD."antwoord", OLD."beantwoord_datum", OLD."citaat", OLD."id", OLD."is_fictief", OLD."is_verlengd", OLD."kamer", OLD."nummer", OLD."ontvangen_datum", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."status", OLD."titel", OLD."verlenging_reden", OLD."vervaldatum", OLD."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c736a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "interview_id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (OLD."bevinding_id", OLD."bron", OLD."citaat", OLD."id", OLD."interview_id", OLD."onderdeel", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."soort", OLD."versie_id", OLD."waarde_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_d4f5c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokevent" ("alliantie_id", "concept_id", "domein", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "titel", "volgorde") VALUES (OLD."alliantie_id", OLD."concept_id", OLD."domein", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."tekst", OLD."titel", OLD."volgorde"); RETURN NULL;
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
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (OLD."bron", OLD."doelmatigheid", OLD."doeltreffendheid", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."samenwerking", OLD."soort", OLD."tekst", OLD."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d830b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (OLD."aanbeveling_id", OLD."bewijs", OLD."gedaan_datum", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."tekst", OLD."vervaldatum", OLD."wie"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_e5ed0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokpassageevent" ("blok_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "volgorde") VALUES (OLD."blok_id", OLD."id", OLD."passage_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."tekst", OLD."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_f777f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (OLD."aanwezig", OLD."alliantie_id", OLD."datum", OLD."id", OLD."notitie_intern", OLD."onderwerp", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."soort", OLD."status", OLD."verslag"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_delete_delete_ff9b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (OLD."alliantie_id", OLD."gevraagd", OLD."gevraagd_datum", OLD."id", OLD."indicator_id", OLD."moment_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."plan_id", OLD."rapportage_id", OLD."reden", OLD."revision", OLD."stand"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ffc1f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (OLD."functie", OLD."gedaan_datum", OLD."id", OLD."moment_id", OLD."partij", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."tekst", OLD."uiterlijk_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_in_use_stays_420b4() RETURNS trigger
    LANGUAGE plpgsql
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
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (NEW."bron", NEW."bron_opvolging", NEW."eigenaar_id", NEW."evaluatie_id", NEW."geadresseerde", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reactie", NEW."reactie_datum", NEW."reactie_door_id", NEW."reactie_reden", NEW."regeling_id", NEW."revision", NEW."status", NEW."tekst", NEW."termijn", NEW."vervaldatum", NEW."volgorde", NEW."voorganger_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_0c82c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_briefstukevent" ("bijlage_id", "document_id", "id", "kamerbrief_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "titel", "volgorde") VALUES (NEW."bijlage_id", NEW."document_id", NEW."id", NEW."kamerbrief_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."titel", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0da3c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."alliantie_id", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
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
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", NEW."methoden", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1808a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (NEW."aan_id", NEW."alliantie_id", NEW."begindatum", NEW."gelezen_op", NEW."id", NEW."notitie", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."van_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_18c06() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "herinnerd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (NEW."bevindingen", NEW."evaluatie_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."herinnerd_op", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."uiterste_datum"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1f475() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "contactafspraak_id", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (NEW."aanbeveling_id", NEW."bron", NEW."contactafspraak_id", NEW."id", NEW."kadervraag_id", NEW."kamerstuk_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."regelversie_id", NEW."revision", NEW."soort", NEW."tekst"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_23966() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (NEW."aanwezig", NEW."alliantie_id", NEW."datum", NEW."id", NEW."notitie_intern", NEW."onderwerp", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."status", NEW."verslag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_266ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (NEW."aanbeveling_id", NEW."alliantie_id", NEW."datum", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."tekst"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2a14e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (NEW."aanbeveling_id", NEW."bewijs", NEW."gedaan_datum", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."tekst", NEW."vervaldatum", NEW."wie"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_333fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokevent" ("alliantie_id", "concept_id", "domein", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "titel", "volgorde") VALUES (NEW."alliantie_id", NEW."concept_id", NEW."domein", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."tekst", NEW."titel", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_4639a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (NEW."bron", NEW."id", NEW."maat", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."soort", NEW."uitleg", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_488d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."alliantie_id", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."feitencheck_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tekst"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_4a075() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamervraagevent" ("antwoord", "beantwoord_datum", "citaat", "id", "is_fictief", "is_verlengd", "kamer", "nummer", "ontvangen_datum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verlenging_reden", "vervaldatum", "vraag") VALUES (NEW."antwoord", NEW."beantwoord_datum", NEW."citaat", NEW."id", NEW."is_fictief", NEW."is_verlengd", NEW."kamer", NEW."nummer", NEW."ontvangen_datum", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."status", NEW."titel", NEW."verlenging_reden", NEW."vervaldatum", NEW."vraag"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_5b9c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerafspraakevent" ("afgedaan_datum", "afgedaan_in_brief_id", "afgedaan_in_kamerstuk_id", "datum", "id", "is_fictief", "kamerbrief_id", "kamerstuk_id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "stand", "status", "vervaldatum", "vindplaats") VALUES (NEW."afgedaan_datum", NEW."afgedaan_in_brief_id", NEW."afgedaan_in_kamerstuk_id", NEW."datum", NEW."id", NEW."is_fictief", NEW."kamerbrief_id", NEW."kamerstuk_id", NEW."omschrijving", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."soort", NEW."stand", NEW."status", NEW."vervaldatum", NEW."vindplaats"); RETURN NULL;
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
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."einde_gemeld_op", NEW."evaluatie_id", NEW."herinnerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."latere_versies", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_711f6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."instrument", NEW."kader_id", NEW."naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_73c5a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (NEW."aanvaard", NEW."bedrag", NEW."document_id", NEW."gecontroleerd_op", NEW."geweigerd", NEW."id", NEW."is_fictief", NEW."kenmerken", NEW."melding", NEW."naam", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."ongedaan_reden", NEW."ontvangen_door_id", NEW."ontvangen_op", NEW."ontvangers", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden_geweigerd", NEW."rijen", NEW."status", NEW."toegepast_door_id", NEW."toegepast_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_764f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (NEW."functie", NEW."gedaan_datum", NEW."id", NEW."moment_id", NEW."partij", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."tekst", NEW."uiterlijk_datum"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_7a259() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (NEW."alliantie_id", NEW."gevraagd", NEW."gevraagd_datum", NEW."id", NEW."indicator_id", NEW."moment_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id", NEW."rapportage_id", NEW."reden", NEW."revision", NEW."stand"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8943d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."alliantie_id", NEW."evaluatie_id", NEW."functie", NEW."gehouden_datum", NEW."gepland_datum", NEW."id", NEW."mag_naam", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."status", NEW."toestemming", NEW."toestemming_datum", NEW."toestemming_wijze"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_99b10() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."ander_id", NEW."besloten_door_id", NEW."besloten_op", NEW."besluit", NEW."een_id", NEW."gelijkenis", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_a26ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vertrouwenspersoonevent" ("beeindigd_door_id", "beeindigd_op", "begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."beeindigd_door_id", NEW."beeindigd_op", NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a3699() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."strekking", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_b2d87() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (NEW."gekoppeld_door_id", NEW."gekoppeld_op", NEW."hoofd_id", NEW."id", NEW."is_fictief", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sleutel", NEW."vorm"); RETURN NULL;
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
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (NEW."bron", NEW."id", NEW."in_gebruik_door_id", NEW."in_gebruik_op", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."status", NEW."toelichting", NEW."vanaf_jaar", NEW."vorige_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_ca22d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (NEW."alliantie_id", NEW."gezegd_op", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."toelichting", NEW."wens"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_ce2eb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (NEW."aantal", NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."grondslag", NEW."id", NEW."per_maanden", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_de6ec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokpassageevent" ("blok_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "volgorde") VALUES (NEW."blok_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (NEW."begindatum", NEW."begrotingsartikel", NEW."bron", NEW."doel", NEW."eerste_jaar", NEW."einddatum", NEW."gepland_begindatum", NEW."gepland_einddatum", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."is_fictief", NEW."kader_id", NEW."kamerstuk_id", NEW."kosten", NEW."laatste_jaar", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."onderzoeksvragen", NEW."opdrachtgever", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."publicatie", NEW."reden_vervallen", NEW."revision", NEW."slug", NEW."soort", NEW."status", NEW."subthema", NEW."thema", NEW."titel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e5012() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_datalekevent" ("aangemaakt_door_id", "aangemaakt_op", "besluit", "betrokkenen_op", "gemeld_op", "id", "omschrijving", "ontdekt_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."besluit", NEW."betrokkenen_op", NEW."gemeld_op", NEW."id", NEW."omschrijving", NEW."ontdekt_op", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."revision"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e50b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_probleemredenevent" ("concept_id", "door_id", "id", "moment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel") VALUES (NEW."concept_id", NEW."door_id", NEW."id", NEW."moment", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reden", NEW."sleutel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e875b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (NEW."bron", NEW."evaluatie_id", NEW."grondslag", NEW."herhaling_jaren", NEW."id", NEW."is_afgeleid", NEW."is_nakoming_onbekend", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."regel", NEW."regeling_id", NEW."revision", NEW."slug", NEW."toelichting", NEW."vervaldatum", NEW."vorige_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e9977() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bijlageconceptevent" ("aangemaakt_door_id", "aangemaakt_op", "bijlage_id", "citeert_officieel", "id", "jaren", "kamerbrief_id", "peildatum", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "sjabloon", "status", "titel", "voorbeeld_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bijlage_id", NEW."citeert_officieel", NEW."id", NEW."jaren", NEW."kamerbrief_id", NEW."peildatum", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."sjabloon", NEW."status", NEW."titel", NEW."voorbeeld_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ec0fb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "interview_id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (NEW."bevinding_id", NEW."bron", NEW."citaat", NEW."id", NEW."interview_id", NEW."onderdeel", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."soort", NEW."versie_id", NEW."waarde_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_f07ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."evaluatie_id", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f0f6d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerbriefevent" ("aan", "aangemaakt_door_id", "aangemaakt_op", "afzender", "commissie", "documentnummer", "gedeeld_op", "gemeld_op", "id", "is_fictief", "kamer", "kamerstuk_id", "kenmerk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verzenddatum", "verzonden_op", "zaaknummer") VALUES (NEW."aan", NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."afzender", NEW."commissie", NEW."documentnummer", NEW."gedeeld_op", NEW."gemeld_op", NEW."id", NEW."is_fictief", NEW."kamer", NEW."kamerstuk_id", NEW."kenmerk", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."status", NEW."titel", NEW."verzenddatum", NEW."verzonden_op", NEW."zaaknummer"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_insert_insert_f554d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vraagpassageevent" ("id", "kamervraag_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."kamervraag_id", NEW."passage_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kader_stays_5ceb8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
IF EXISTS (
    SELECT 1 FROM subsidies_evaluatiekader WHERE id IN (NEW.kader_id, OLD.kader_id) AND status = 'in_gebruik'
) THEN RAISE EXCEPTION 'a framework in use does not change'; END IF;
IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kader_stays_fe428() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
IF EXISTS (
    SELECT 1 FROM subsidies_evaluatiekader WHERE id IN (NEW.kader_id, OLD.kader_id) AND status = 'in_gebruik'
) THEN RAISE EXCEPTION 'a framework in use does not change'; END IF;
IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
RETURN NEW;
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
CREATE FUNCTION public.pgtrigger_no_truncate_06a6f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_10f15() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_1c7eb() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_1d206() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_1dd94() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_1e7bb() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_206e8() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_2cc2f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_39916() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_3e159() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_4262f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_4ce2c() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_56a14() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_5b733() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_5c5a1() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_646d1() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_6aa03() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_6b7e6() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_7693c() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_7ac0f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_7d7c2() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_80dd4() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_8500b() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_922ed() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_96e2f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_97420() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_a178f() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_a717e() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_ad695() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_b5ad3() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_c2dce() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_c6476() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_d2fed() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_d7f5e() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_d8416() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_d8e81() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_e1f7a() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_eb28a() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_f1bd0() RETURNS trigger
    LANGUAGE plpgsql
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
CREATE FUNCTION public.pgtrigger_no_truncate_fbd9f() RETURNS trigger
    LANGUAGE plpgsql
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
                    INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (NEW."bron", NEW."bron_opvolging", NEW."eigenaar_id", NEW."evaluatie_id", NEW."geadresseerde", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reactie", NEW."reactie_datum", NEW."reactie_door_id", NEW."reactie_reden", NEW."regeling_id", NEW."revision", NEW."status", NEW."tekst", NEW."termijn", NEW."vervaldatum", NEW."volgorde", NEW."voorganger_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_0e654() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "contactafspraak_id", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (NEW."aanbeveling_id", NEW."bron", NEW."contactafspraak_id", NEW."id", NEW."kadervraag_id", NEW."kamerstuk_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."regelversie_id", NEW."revision", NEW."soort", NEW."tekst"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_12172() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."alliantie_id", NEW."evaluatie_id", NEW."functie", NEW."gehouden_datum", NEW."gepland_datum", NEW."id", NEW."mag_naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."status", NEW."toestemming", NEW."toestemming_datum", NEW."toestemming_wijze"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_1a657() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_datalekevent" ("aangemaakt_door_id", "aangemaakt_op", "besluit", "betrokkenen_op", "gemeld_op", "id", "omschrijving", "ontdekt_op", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "revision") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."besluit", NEW."betrokkenen_op", NEW."gemeld_op", NEW."id", NEW."omschrijving", NEW."ontdekt_op", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."revision"); RETURN NULL;
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
                    INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", NEW."methoden", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_30f80() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "herinnerd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (NEW."bevindingen", NEW."evaluatie_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."herinnerd_op", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."uiterste_datum"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_41279() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (NEW."bron", NEW."evaluatie_id", NEW."grondslag", NEW."herhaling_jaren", NEW."id", NEW."is_afgeleid", NEW."is_nakoming_onbekend", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."regel", NEW."regeling_id", NEW."revision", NEW."slug", NEW."toelichting", NEW."vervaldatum", NEW."vorige_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_47226() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerbriefevent" ("aan", "aangemaakt_door_id", "aangemaakt_op", "afzender", "commissie", "documentnummer", "gedeeld_op", "gemeld_op", "id", "is_fictief", "kamer", "kamerstuk_id", "kenmerk", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verzenddatum", "verzonden_op", "zaaknummer") VALUES (NEW."aan", NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."afzender", NEW."commissie", NEW."documentnummer", NEW."gedeeld_op", NEW."gemeld_op", NEW."id", NEW."is_fictief", NEW."kamer", NEW."kamerstuk_id", NEW."kenmerk", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."status", NEW."titel", NEW."verzenddatum", NEW."verzonden_op", NEW."zaaknummer"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_4b4ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (NEW."aanwezig", NEW."alliantie_id", NEW."datum", NEW."id", NEW."notitie_intern", NEW."onderwerp", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."status", NEW."verslag"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_5e841() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."ander_id", NEW."besloten_door_id", NEW."besloten_op", NEW."besluit", NEW."een_id", NEW."gelijkenis", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_602b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (NEW."aan_id", NEW."alliantie_id", NEW."begindatum", NEW."gelezen_op", NEW."id", NEW."notitie", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."van_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6052e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "interview_id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (NEW."bevinding_id", NEW."bron", NEW."citaat", NEW."id", NEW."interview_id", NEW."onderdeel", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."soort", NEW."versie_id", NEW."waarde_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_726bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."strekking", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_7aa0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamerafspraakevent" ("afgedaan_datum", "afgedaan_in_brief_id", "afgedaan_in_kamerstuk_id", "datum", "id", "is_fictief", "kamerbrief_id", "kamerstuk_id", "omschrijving", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "stand", "status", "vervaldatum", "vindplaats") VALUES (NEW."afgedaan_datum", NEW."afgedaan_in_brief_id", NEW."afgedaan_in_kamerstuk_id", NEW."datum", NEW."id", NEW."is_fictief", NEW."kamerbrief_id", NEW."kamerstuk_id", NEW."omschrijving", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."stand", NEW."status", NEW."vervaldatum", NEW."vindplaats"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_803d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vertrouwenspersoonevent" ("beeindigd_door_id", "beeindigd_op", "begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."beeindigd_door_id", NEW."beeindigd_op", NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8182b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_vraagpassageevent" ("id", "kamervraag_id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."kamervraag_id", NEW."passage_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8322c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokpassageevent" ("blok_id", "id", "passage_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "volgorde") VALUES (NEW."blok_id", NEW."id", NEW."passage_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_86c77() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (NEW."aantal", NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."grondslag", NEW."id", NEW."per_maanden", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision"); RETURN NULL;
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
                    INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (NEW."begindatum", NEW."begrotingsartikel", NEW."bron", NEW."doel", NEW."eerste_jaar", NEW."einddatum", NEW."gepland_begindatum", NEW."gepland_einddatum", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."is_fictief", NEW."kader_id", NEW."kamerstuk_id", NEW."kosten", NEW."laatste_jaar", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."onderzoeksvragen", NEW."opdrachtgever", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."publicatie", NEW."reden_vervallen", NEW."revision", NEW."slug", NEW."soort", NEW."status", NEW."subthema", NEW."thema", NEW."titel"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_8d11d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_bijlageconceptevent" ("aangemaakt_door_id", "aangemaakt_op", "bijlage_id", "citeert_officieel", "id", "jaren", "kamerbrief_id", "peildatum", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "sjabloon", "status", "titel", "voorbeeld_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bijlage_id", NEW."citeert_officieel", NEW."id", NEW."jaren", NEW."kamerbrief_id", NEW."peildatum", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."sjabloon", NEW."status", NEW."titel", NEW."voorbeeld_id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_9b09d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (NEW."gekoppeld_door_id", NEW."gekoppeld_op", NEW."hoofd_id", NEW."id", NEW."is_fictief", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sleutel", NEW."vorm"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_a3eaf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (NEW."aanbeveling_id", NEW."alliantie_id", NEW."datum", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."tekst"); RETURN NULL;
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
                    INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."einde_gemeld_op", NEW."evaluatie_id", NEW."herinnerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."latere_versies", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ae29e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (NEW."aanvaard", NEW."bedrag", NEW."document_id", NEW."gecontroleerd_op", NEW."geweigerd", NEW."id", NEW."is_fictief", NEW."kenmerken", NEW."melding", NEW."naam", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."ongedaan_reden", NEW."ontvangen_door_id", NEW."ontvangen_op", NEW."ontvangers", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden_geweigerd", NEW."rijen", NEW."status", NEW."toegepast_door_id", NEW."toegepast_op"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b2c16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."alliantie_id", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ba482() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (NEW."bron", NEW."id", NEW."maat", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."soort", NEW."uitleg", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_be3b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_blokevent" ("alliantie_id", "concept_id", "domein", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "tekst", "titel", "volgorde") VALUES (NEW."alliantie_id", NEW."concept_id", NEW."domein", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."tekst", NEW."titel", NEW."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_cfe02() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."instrument", NEW."kader_id", NEW."naam", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d13e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."alliantie_id", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."feitencheck_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tekst"); RETURN NULL;
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
                    INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d249f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."evaluatie_id", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_d8c8a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (NEW."aanbeveling_id", NEW."bewijs", NEW."gedaan_datum", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."tekst", NEW."vervaldatum", NEW."wie"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_df9dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (NEW."alliantie_id", NEW."gezegd_op", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."toelichting", NEW."wens"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dfd88() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (NEW."functie", NEW."gedaan_datum", NEW."id", NEW."moment_id", NEW."partij", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."tekst", NEW."uiterlijk_datum"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_e688b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_briefstukevent" ("bijlage_id", "document_id", "id", "kamerbrief_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "titel", "volgorde") VALUES (NEW."bijlage_id", NEW."document_id", NEW."id", NEW."kamerbrief_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."soort", NEW."titel", NEW."volgorde"); RETURN NULL;
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
CREATE FUNCTION public.pgtrigger_update_update_f7aa2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_probleemredenevent" ("concept_id", "door_id", "id", "moment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "sleutel") VALUES (NEW."concept_id", NEW."door_id", NEW."id", NEW."moment", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reden", NEW."sleutel"); RETURN NULL;
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
                    INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (NEW."bron", NEW."id", NEW."in_gebruik_door_id", NEW."in_gebruik_op", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."status", NEW."toelichting", NEW."vanaf_jaar", NEW."vorige_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fa566() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_kamervraagevent" ("antwoord", "beantwoord_datum", "citaat", "id", "is_fictief", "is_verlengd", "kamer", "nummer", "ontvangen_datum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "titel", "verlenging_reden", "vervaldatum", "vraag") VALUES (NEW."antwoord", NEW."beantwoord_datum", NEW."citaat", NEW."id", NEW."is_fictief", NEW."is_verlengd", NEW."kamer", NEW."nummer", NEW."ontvangen_datum", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."status", NEW."titel", NEW."verlenging_reden", NEW."vervaldatum", NEW."vraag"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ffc9a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (NEW."alliantie_id", NEW."gevraagd", NEW."gevraagd_datum", NEW."id", NEW."indicator_id", NEW."moment_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id", NEW."rapportage_id", NEW."reden", NEW."revision", NEW."stand"); RETURN NULL;
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
CREATE TABLE public.allianties_contactafspraak (
    id bigint NOT NULL,
    aantal smallint NOT NULL,
    per_maanden smallint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    grondslag character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    CONSTRAINT allianties_contactafspraak_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT allianties_contactafspraak_numbers CHECK (((aantal >= 1) AND (aantal <= 52) AND (per_maanden >= 1) AND (per_maanden <= 60))),
    CONSTRAINT allianties_contactafspraak_per_maanden_check CHECK ((per_maanden >= 0)),
    CONSTRAINT allianties_contactafspraak_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT allianties_contactafspraak_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_contactafspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactafspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactafspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    aantal smallint NOT NULL,
    per_maanden smallint NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    grondslag character varying(300) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT allianties_contactafspraakevent_aantal_check CHECK ((aantal >= 0)),
    CONSTRAINT allianties_contactafspraakevent_per_maanden_check CHECK ((per_maanden >= 0)),
    CONSTRAINT allianties_contactafspraakevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_contactafspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactafspraakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactmoment (
    id bigint NOT NULL,
    datum date NOT NULL,
    soort character varying(16) NOT NULL,
    status character varying(10) NOT NULL,
    aanwezig character varying(300) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    verslag text NOT NULL,
    notitie_intern text NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    CONSTRAINT allianties_contactmoment_revision_check CHECK ((revision >= 0)),
    CONSTRAINT allianties_contactmoment_soort CHECK (((soort)::text = ANY ((ARRAY['gesprek'::character varying, 'bestuursgesprek'::character varying, 'telefoon'::character varying, 'werkbezoek'::character varying, 'email'::character varying])::text[]))),
    CONSTRAINT allianties_contactmoment_status CHECK (((status)::text = ANY ((ARRAY['gepland'::character varying, 'gehouden'::character varying, 'afgezegd'::character varying])::text[])))
);
ALTER TABLE public.allianties_contactmoment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactmoment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactmoment_organisaties (
    id bigint NOT NULL,
    contactmoment_id bigint NOT NULL,
    organisatie_id bigint NOT NULL
);
ALTER TABLE public.allianties_contactmoment_organisaties ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactmoment_organisaties_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactmomentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    datum date NOT NULL,
    soort character varying(16) NOT NULL,
    status character varying(10) NOT NULL,
    aanwezig character varying(300) NOT NULL,
    onderwerp character varying(200) NOT NULL,
    verslag text NOT NULL,
    notitie_intern text NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT allianties_contactmomentevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_contactmomentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactmomentevent_pgh_id_seq
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
CREATE TABLE public.allianties_contactwens (
    id bigint NOT NULL,
    wens character varying(10) NOT NULL,
    toelichting text NOT NULL,
    gezegd_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    CONSTRAINT allianties_contactwens_revision_check CHECK ((revision >= 0)),
    CONSTRAINT allianties_contactwens_wens CHECK (((wens)::text = ANY ((ARRAY['meer'::character varying, 'zelfde'::character varying, 'minder'::character varying])::text[])))
);
ALTER TABLE public.allianties_contactwens ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactwens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_contactwensevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    wens character varying(10) NOT NULL,
    toelichting text NOT NULL,
    gezegd_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    organisatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT allianties_contactwensevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_contactwensevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_contactwensevent_pgh_id_seq
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
CREATE TABLE public.allianties_gespreksafspraak (
    id bigint NOT NULL,
    tekst text NOT NULL,
    partij character varying(12) NOT NULL,
    functie character varying(120) NOT NULL,
    uiterlijk_datum date,
    gedaan_datum date,
    revision integer NOT NULL,
    moment_id bigint NOT NULL,
    CONSTRAINT allianties_gespreksafspraak_partij CHECK (((partij)::text = ANY ((ARRAY['ministerie'::character varying, 'alliantie'::character varying])::text[]))),
    CONSTRAINT allianties_gespreksafspraak_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_gespreksafspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_gespreksafspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_gespreksafspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tekst text NOT NULL,
    partij character varying(12) NOT NULL,
    functie character varying(120) NOT NULL,
    uiterlijk_datum date,
    gedaan_datum date,
    revision integer NOT NULL,
    moment_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT allianties_gespreksafspraakevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.allianties_gespreksafspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_gespreksafspraakevent_pgh_id_seq
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
CREATE TABLE public.allianties_overdracht (
    id bigint NOT NULL,
    begindatum date NOT NULL,
    notitie text NOT NULL,
    gelezen_op timestamp with time zone,
    aan_id uuid NOT NULL,
    alliantie_id bigint NOT NULL,
    van_id uuid NOT NULL,
    CONSTRAINT allianties_overdracht_to_another CHECK ((NOT (van_id = aan_id)))
);
ALTER TABLE public.allianties_overdracht ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_overdracht_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.allianties_overdrachtevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    begindatum date NOT NULL,
    notitie text NOT NULL,
    gelezen_op timestamp with time zone,
    aan_id uuid NOT NULL,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    van_id uuid NOT NULL
);
ALTER TABLE public.allianties_overdrachtevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.allianties_overdrachtevent_pgh_id_seq
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
    eigenaar_id uuid,
    geadresseerde character varying(200) NOT NULL,
    reactie character varying(12) NOT NULL,
    reactie_datum date,
    reactie_door_id uuid,
    reactie_reden text NOT NULL,
    regeling_id bigint,
    status character varying(20) NOT NULL,
    vervaldatum date,
    voorganger_id bigint,
    CONSTRAINT evaluaties_aanbeveling_carried_over_from CHECK (((regeling_id IS NULL) OR (voorganger_id IS NOT NULL))),
    CONSTRAINT evaluaties_aanbeveling_no_half_answer CHECK (((NOT ((reactie)::text = ''::text)) OR ((reactie_datum IS NULL) AND (reactie_door_id IS NULL) AND (reactie_reden = ''::text)))),
    CONSTRAINT evaluaties_aanbeveling_not_itself CHECK (((voorganger_id IS NULL) OR (NOT ((voorganger_id = id) AND (voorganger_id IS NOT NULL))))),
    CONSTRAINT evaluaties_aanbeveling_reactie CHECK ((((reactie)::text = ''::text) OR ((reactie)::text = ANY ((ARRAY['overgenomen'::character varying, 'deels'::character varying, 'niet'::character varying])::text[])))),
    CONSTRAINT evaluaties_aanbeveling_reason CHECK (((NOT ((reactie)::text = ANY ((ARRAY['deels'::character varying, 'niet'::character varying])::text[]))) OR (NOT (reactie_reden = ''::text)))),
    CONSTRAINT evaluaties_aanbeveling_refused CHECK (((NOT ((status)::text = 'niet_overgenomen'::text)) OR ((reactie)::text = 'niet'::text))),
    CONSTRAINT evaluaties_aanbeveling_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_aanbeveling_status CHECK (((status)::text = ANY ((ARRAY['onbekend'::character varying, 'open'::character varying, 'in_uitvoering'::character varying, 'afgerond'::character varying, 'niet_overgenomen'::character varying, 'doorgegeven'::character varying])::text[]))),
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
    eigenaar_id uuid,
    geadresseerde character varying(200) NOT NULL,
    reactie character varying(12) NOT NULL,
    reactie_datum date,
    reactie_door_id uuid,
    reactie_reden text NOT NULL,
    regeling_id bigint,
    status character varying(20) NOT NULL,
    vervaldatum date,
    voorganger_id bigint,
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
CREATE TABLE public.evaluaties_aanbevelingovergang (
    id bigint NOT NULL,
    naam character varying(20) NOT NULL,
    van character varying(20) NOT NULL,
    naar character varying(20) NOT NULL,
    moment timestamp with time zone NOT NULL,
    toelichting text NOT NULL,
    aanbeveling_id bigint NOT NULL,
    door_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_aanbevelingovergang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_aanbevelingovergang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bespreking (
    id bigint NOT NULL,
    datum date NOT NULL,
    tekst text NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    alliantie_id bigint NOT NULL,
    CONSTRAINT evaluaties_bespreking_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_bespreking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bespreking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_besprekingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    datum date NOT NULL,
    tekst text NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    alliantie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_besprekingevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_besprekingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_besprekingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bevinding (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    strekking character varying(10) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_bevinding_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_bevinding_strekking CHECK (((strekking)::text = ANY ((ARRAY['positief'::character varying, 'gemengd'::character varying, 'negatief'::character varying])::text[]))),
    CONSTRAINT evaluaties_bevinding_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_bevinding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bevinding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bevindingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    strekking character varying(10) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_bevindingevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_bevindingevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_bevindingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bevindingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bewijs (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    onderdeel character varying(200) NOT NULL,
    citaat text NOT NULL,
    bron character varying(600) NOT NULL,
    bevinding_id bigint NOT NULL,
    versie_id bigint,
    waarde_id bigint,
    interview_id bigint,
    CONSTRAINT evaluaties_bewijs_one_kind CHECK (((((bron)::text = ''::text) AND (interview_id IS NULL) AND ((soort)::text = 'passage'::text) AND (versie_id IS NOT NULL) AND (waarde_id IS NULL) AND (NOT ((onderdeel)::text = ''::text)) AND (NOT (citaat = ''::text))) OR (((bron)::text = ''::text) AND (interview_id IS NULL) AND ((soort)::text = 'waarde'::text) AND (versie_id IS NULL) AND (waarde_id IS NOT NULL) AND (citaat = ''::text) AND ((onderdeel)::text = ''::text)) OR (((bron)::text = ''::text) AND (interview_id IS NOT NULL) AND ((soort)::text = 'interview'::text) AND (versie_id IS NULL) AND (waarde_id IS NULL) AND (citaat = ''::text) AND ((onderdeel)::text = ''::text)) OR ((interview_id IS NULL) AND ((soort)::text = 'bron'::text) AND (versie_id IS NULL) AND (waarde_id IS NULL) AND (citaat = ''::text) AND ((onderdeel)::text = ''::text) AND (NOT ((bron)::text = ''::text)))))
);
ALTER TABLE public.evaluaties_bewijs ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bewijs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bewijsevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    onderdeel character varying(200) NOT NULL,
    citaat text NOT NULL,
    bron character varying(600) NOT NULL,
    bevinding_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    versie_id bigint,
    waarde_id bigint,
    interview_id bigint
);
ALTER TABLE public.evaluaties_bewijsevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bewijsevent_pgh_id_seq
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
CREATE TABLE public.evaluaties_bijlageconcept (
    id bigint NOT NULL,
    sjabloon character varying(14) NOT NULL,
    titel character varying(200) NOT NULL,
    peildatum date NOT NULL,
    jaren smallint[] NOT NULL,
    status character varying(12) NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid,
    bijlage_id bigint,
    periode_id bigint NOT NULL,
    voorbeeld_id uuid,
    kamerbrief_id bigint,
    citeert_officieel boolean NOT NULL,
    CONSTRAINT evaluaties_bijlageconcept_final_is_frozen CHECK ((((bijlage_id IS NOT NULL) AND ((status)::text = 'definitief'::text)) OR ((NOT ((status)::text = 'definitief'::text)) AND (bijlage_id IS NULL)))),
    CONSTRAINT evaluaties_bijlageconcept_letter CHECK ((((kamerbrief_id IS NULL) AND ((sjabloon)::text = 'jaaroverzicht'::text)) OR ((NOT ((sjabloon)::text = 'jaaroverzicht'::text)) AND (kamerbrief_id IS NOT NULL)))),
    CONSTRAINT evaluaties_bijlageconcept_revision_check CHECK ((revision >= 0))
);
CREATE TABLE public.evaluaties_bijlageconcept_bewerkers (
    id bigint NOT NULL,
    bijlageconcept_id bigint NOT NULL,
    user_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_bijlageconcept_bewerkers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bijlageconcept_bewerkers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.evaluaties_bijlageconcept ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bijlageconcept_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_bijlageconceptevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sjabloon character varying(14) NOT NULL,
    titel character varying(200) NOT NULL,
    peildatum date NOT NULL,
    jaren smallint[] NOT NULL,
    status character varying(12) NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid,
    bijlage_id bigint,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    voorbeeld_id uuid,
    kamerbrief_id bigint,
    citeert_officieel boolean NOT NULL,
    CONSTRAINT evaluaties_bijlageconceptevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_bijlageconceptevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_bijlageconceptevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_blok (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(14) NOT NULL,
    titel character varying(200) NOT NULL,
    tekst text NOT NULL,
    domein character varying(20) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint,
    concept_id bigint NOT NULL,
    evaluatie_id bigint,
    CONSTRAINT evaluaties_blok_about_one CHECK ((((alliantie_id IS NOT NULL) AND ((domein)::text = ''::text) AND (evaluatie_id IS NULL) AND ((soort)::text = 'alliantie'::text)) OR ((alliantie_id IS NULL) AND ((domein)::text = ''::text) AND (evaluatie_id IS NOT NULL) AND ((soort)::text = 'evaluatie'::text)) OR ((alliantie_id IS NULL) AND (evaluatie_id IS NULL) AND ((soort)::text = 'thema'::text) AND (NOT ((domein)::text = ''::text))) OR ((alliantie_id IS NULL) AND ((domein)::text = ''::text) AND (evaluatie_id IS NULL) AND ((soort)::text = ANY ((ARRAY['tekst'::character varying, 'overzicht'::character varying, 'moties'::character varying, 'financieel'::character varying, 'kamerstukken'::character varying])::text[]))))),
    CONSTRAINT evaluaties_blok_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_blok_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_blok ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_blok_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_blokevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(14) NOT NULL,
    titel character varying(200) NOT NULL,
    tekst text NOT NULL,
    domein character varying(20) NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint,
    concept_id bigint NOT NULL,
    evaluatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_blokevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_blokevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_blokevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_blokevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_blokpassage (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    revision integer NOT NULL,
    blok_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    CONSTRAINT evaluaties_blokpassage_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_blokpassage_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_blokpassage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_blokpassage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_blokpassageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    revision integer NOT NULL,
    blok_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_blokpassageevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_blokpassageevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_blokpassageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_blokpassageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_briefstuk (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(12) NOT NULL,
    titel character varying(300) NOT NULL,
    revision integer NOT NULL,
    bijlage_id bigint,
    document_id uuid,
    kamerbrief_id bigint NOT NULL,
    CONSTRAINT evaluaties_briefstuk_one_file CHECK (((bijlage_id IS NULL) OR (document_id IS NULL))),
    CONSTRAINT evaluaties_briefstuk_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_briefstuk_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_briefstuk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_briefstuk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_briefstukevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    soort character varying(12) NOT NULL,
    titel character varying(300) NOT NULL,
    revision integer NOT NULL,
    bijlage_id bigint,
    document_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kamerbrief_id bigint NOT NULL,
    CONSTRAINT evaluaties_briefstukevent_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_briefstukevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_briefstukevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_briefstukevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_conceptstap (
    id bigint NOT NULL,
    naam character varying(20) NOT NULL,
    van character varying(12) NOT NULL,
    naar character varying(12) NOT NULL,
    moment timestamp with time zone NOT NULL,
    reden text NOT NULL,
    concept_id bigint NOT NULL,
    door_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_conceptstap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_conceptstap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_conclusie (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint NOT NULL,
    doelmatigheid character varying(10) NOT NULL,
    doeltreffendheid character varying(10) NOT NULL,
    samenwerking character varying(10) NOT NULL,
    CONSTRAINT evaluaties_conclusie_doelmatigheid CHECK ((((doelmatigheid)::text = ''::text) OR ((doelmatigheid)::text = ANY ((ARRAY['positief'::character varying, 'gemengd'::character varying, 'negatief'::character varying])::text[])))),
    CONSTRAINT evaluaties_conclusie_doeltreffendheid CHECK ((((doeltreffendheid)::text = ''::text) OR ((doeltreffendheid)::text = ANY ((ARRAY['positief'::character varying, 'gemengd'::character varying, 'negatief'::character varying])::text[])))),
    CONSTRAINT evaluaties_conclusie_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_conclusie_samenwerking CHECK ((((samenwerking)::text = ''::text) OR ((samenwerking)::text = ANY ((ARRAY['positief'::character varying, 'gemengd'::character varying, 'negatief'::character varying])::text[])))),
    CONSTRAINT evaluaties_conclusie_soort CHECK (((soort)::text = ANY ((ARRAY['hoofd'::character varying, 'deel'::character varying, 'signaal'::character varying])::text[]))),
    CONSTRAINT evaluaties_conclusie_volgorde_check CHECK ((volgorde >= 0))
);
CREATE TABLE public.evaluaties_conclusie_bevindingen (
    id bigint NOT NULL,
    conclusie_id bigint NOT NULL,
    bevinding_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_conclusie_bevindingen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_conclusie_bevindingen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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
    volgorde smallint NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    doelmatigheid character varying(10) NOT NULL,
    doeltreffendheid character varying(10) NOT NULL,
    samenwerking character varying(10) NOT NULL,
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
CREATE TABLE public.evaluaties_datalek (
    id uuid NOT NULL,
    ontdekt_op timestamp with time zone NOT NULL,
    omschrijving text NOT NULL,
    besluit character varying(10) NOT NULL,
    reden text NOT NULL,
    gemeld_op timestamp with time zone,
    betrokkenen_op timestamp with time zone,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid NOT NULL,
    CONSTRAINT evaluaties_datalek_besluit CHECK (((besluit)::text = ANY ((ARRAY['open'::character varying, 'melden'::character varying, 'niet'::character varying])::text[]))),
    CONSTRAINT evaluaties_datalek_besluit_reden CHECK ((((besluit)::text = 'open'::text) OR (NOT (reden = ''::text)))),
    CONSTRAINT evaluaties_datalek_gemeld CHECK (((gemeld_op IS NULL) OR ((besluit)::text = 'melden'::text))),
    CONSTRAINT evaluaties_datalek_revision_check CHECK ((revision >= 0))
);
CREATE TABLE public.evaluaties_datalekevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id uuid NOT NULL,
    ontdekt_op timestamp with time zone NOT NULL,
    omschrijving text NOT NULL,
    besluit character varying(10) NOT NULL,
    reden text NOT NULL,
    gemeld_op timestamp with time zone,
    betrokkenen_op timestamp with time zone,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id uuid NOT NULL,
    CONSTRAINT evaluaties_datalekevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_datalekevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_datalekevent_pgh_id_seq
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
    periode_id bigint,
    kamerstuk_id bigint,
    begindatum date,
    begrotingsartikel character varying(40) NOT NULL,
    eerste_jaar smallint,
    einddatum date,
    gepland_begindatum date,
    gepland_einddatum date,
    is_fictief boolean NOT NULL,
    kader_id bigint,
    kosten numeric(14,2),
    laatste_jaar smallint,
    onderzoeksvragen text NOT NULL,
    opdrachtgever character varying(200) NOT NULL,
    publicatie character varying(600) NOT NULL,
    reden_vervallen text NOT NULL,
    status character varying(12) NOT NULL,
    subthema character varying(200) NOT NULL,
    thema character varying(200) NOT NULL,
    CONSTRAINT evaluaties_evaluatie_eerste_jaar_check CHECK ((eerste_jaar >= 0)),
    CONSTRAINT evaluaties_evaluatie_gepland CHECK (((gepland_einddatum IS NULL) OR (gepland_begindatum IS NULL) OR (gepland_einddatum >= gepland_begindatum))),
    CONSTRAINT evaluaties_evaluatie_jaren CHECK (((laatste_jaar IS NULL) OR (eerste_jaar IS NULL) OR (laatste_jaar >= eerste_jaar))),
    CONSTRAINT evaluaties_evaluatie_kosten CHECK (((kosten IS NULL) OR (kosten >= (0)::numeric))),
    CONSTRAINT evaluaties_evaluatie_laatste_jaar_check CHECK ((laatste_jaar >= 0)),
    CONSTRAINT evaluaties_evaluatie_period CHECK (((einddatum IS NULL) OR (begindatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT evaluaties_evaluatie_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_evaluatie_soort CHECK (((soort)::text = ANY ((ARRAY['procesevaluatie'::character varying, 'ex_ante'::character varying, 'ex_durante'::character varying, 'ex_post'::character varying, 'tussenevaluatie'::character varying, 'periodiek'::character varying, 'doorlichting'::character varying, 'anders'::character varying])::text[]))),
    CONSTRAINT evaluaties_evaluatie_status CHECK (((status)::text = ANY ((ARRAY['te_starten'::character varying, 'lopend'::character varying, 'feitencheck'::character varying, 'afgerond'::character varying, 'vervallen'::character varying])::text[]))),
    CONSTRAINT evaluaties_evaluatie_vervallen_reason CHECK (((((status)::text = 'vervallen'::text) OR (reden_vervallen = ''::text)) AND (1 = (
CASE
    WHEN ((status)::text = 'vervallen'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (reden_vervallen = ''::text) THEN 1
    ELSE 0
END))))
);
ALTER TABLE public.evaluaties_evaluatie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatiealliantie (
    id bigint NOT NULL,
    alliantie_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_evaluatiealliantie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatiealliantie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatiealliantieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    alliantie_id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_evaluatiealliantieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatiealliantieevent_pgh_id_seq
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
    periode_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kamerstuk_id bigint,
    begindatum date,
    begrotingsartikel character varying(40) NOT NULL,
    eerste_jaar smallint,
    einddatum date,
    gepland_begindatum date,
    gepland_einddatum date,
    is_fictief boolean NOT NULL,
    kader_id bigint,
    kosten numeric(14,2),
    laatste_jaar smallint,
    onderzoeksvragen text NOT NULL,
    opdrachtgever character varying(200) NOT NULL,
    publicatie character varying(600) NOT NULL,
    reden_vervallen text NOT NULL,
    status character varying(12) NOT NULL,
    subthema character varying(200) NOT NULL,
    thema character varying(200) NOT NULL,
    CONSTRAINT evaluaties_evaluatieevent_eerste_jaar_check CHECK ((eerste_jaar >= 0)),
    CONSTRAINT evaluaties_evaluatieevent_laatste_jaar_check CHECK ((laatste_jaar >= 0)),
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
CREATE TABLE public.evaluaties_evaluatieperiode (
    id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    periode_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_evaluatieperiode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatieperiode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatieperiodeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    evaluatie_id bigint NOT NULL,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_evaluatieperiodeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatieperiodeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatieplicht (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    grondslag character varying(120) NOT NULL,
    regel text NOT NULL,
    vervaldatum date,
    is_afgeleid boolean NOT NULL,
    herhaling_jaren smallint,
    is_nakoming_onbekend boolean NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint,
    regeling_id bigint NOT NULL,
    vorige_id bigint,
    CONSTRAINT evaluaties_evaluatieplicht_herhaling CHECK (((herhaling_jaren IS NULL) OR ((herhaling_jaren >= 1) AND (herhaling_jaren <= 20)))),
    CONSTRAINT evaluaties_evaluatieplicht_herhaling_jaren_check CHECK ((herhaling_jaren >= 0)),
    CONSTRAINT evaluaties_evaluatieplicht_known_or_not CHECK (((evaluatie_id IS NULL) OR (NOT is_nakoming_onbekend))),
    CONSTRAINT evaluaties_evaluatieplicht_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_evaluatieplicht ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatieplicht_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_evaluatieplichtevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    grondslag character varying(120) NOT NULL,
    regel text NOT NULL,
    vervaldatum date,
    is_afgeleid boolean NOT NULL,
    herhaling_jaren smallint,
    is_nakoming_onbekend boolean NOT NULL,
    toelichting text NOT NULL,
    bron character varying(300) NOT NULL,
    revision integer NOT NULL,
    evaluatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    regeling_id bigint NOT NULL,
    vorige_id bigint,
    CONSTRAINT evaluaties_evaluatieplichtevent_herhaling_jaren_check CHECK ((herhaling_jaren >= 0)),
    CONSTRAINT evaluaties_evaluatieplichtevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_evaluatieplichtevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_evaluatieplichtevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_feitencheck (
    id bigint NOT NULL,
    bevindingen text NOT NULL,
    uiterste_datum date NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    evaluatie_id bigint NOT NULL,
    gevraagd_door_id uuid,
    herinnerd_op timestamp with time zone
);
ALTER TABLE public.evaluaties_feitencheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_feitencheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_feitencheckevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    bevindingen text NOT NULL,
    uiterste_datum date NOT NULL,
    gevraagd_op timestamp with time zone NOT NULL,
    evaluatie_id bigint NOT NULL,
    gevraagd_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    herinnerd_op timestamp with time zone
);
ALTER TABLE public.evaluaties_feitencheckevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_feitencheckevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_feitencheckreactie (
    id bigint NOT NULL,
    antwoord character varying(10) NOT NULL,
    tekst text NOT NULL,
    beantwoord_op timestamp with time zone,
    alliantie_id bigint NOT NULL,
    beantwoord_door_id uuid,
    feitencheck_id bigint NOT NULL,
    CONSTRAINT evaluaties_feitencheckreactie_answered_whole CHECK (((((antwoord)::text = ''::text) AND (beantwoord_door_id IS NULL) AND (beantwoord_op IS NULL)) OR ((beantwoord_door_id IS NOT NULL) AND (beantwoord_op IS NOT NULL) AND ((antwoord)::text = ANY ((ARRAY['klopt'::character varying, 'klopt_niet'::character varying])::text[]))))),
    CONSTRAINT evaluaties_feitencheckreactie_says_what CHECK (((NOT ((antwoord)::text = 'klopt_niet'::text)) OR (NOT (tekst = ''::text))))
);
ALTER TABLE public.evaluaties_feitencheckreactie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_feitencheckreactie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_feitencheckreactieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    antwoord character varying(10) NOT NULL,
    tekst text NOT NULL,
    beantwoord_op timestamp with time zone,
    alliantie_id bigint NOT NULL,
    beantwoord_door_id uuid,
    feitencheck_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_feitencheckreactieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_feitencheckreactieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_interview (
    id bigint NOT NULL,
    functie character varying(200) NOT NULL,
    naam text,
    status character varying(10) NOT NULL,
    gepland_datum date,
    gehouden_datum date,
    toestemming character varying(14) NOT NULL,
    toestemming_datum date,
    toestemming_wijze character varying(14) NOT NULL,
    mag_naam boolean NOT NULL,
    notitie text,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid NOT NULL,
    alliantie_id bigint,
    evaluatie_id bigint NOT NULL,
    CONSTRAINT evaluaties_interview_consent_has_day_and_way CHECK (((NOT ((toestemming)::text = 'gegeven'::text)) OR ((toestemming_datum IS NOT NULL) AND (NOT ((toestemming_wijze)::text = ''::text))))),
    CONSTRAINT evaluaties_interview_held_has_day CHECK (((NOT ((status)::text = 'gehouden'::text)) OR (gehouden_datum IS NOT NULL))),
    CONSTRAINT evaluaties_interview_name_needs_consent CHECK (((naam IS NULL) OR (mag_naam AND ((toestemming)::text = 'gegeven'::text)))),
    CONSTRAINT evaluaties_interview_note_needs_consent CHECK (((notitie IS NULL) OR ((toestemming)::text = 'gegeven'::text))),
    CONSTRAINT evaluaties_interview_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_interview_status CHECK (((status)::text = ANY ((ARRAY['gepland'::character varying, 'gehouden'::character varying, 'afgezegd'::character varying])::text[])))
);
ALTER TABLE public.evaluaties_interview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_interview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_interviewevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    functie character varying(200) NOT NULL,
    status character varying(10) NOT NULL,
    gepland_datum date,
    gehouden_datum date,
    toestemming character varying(14) NOT NULL,
    toestemming_datum date,
    toestemming_wijze character varying(14) NOT NULL,
    mag_naam boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid NOT NULL,
    alliantie_id bigint,
    evaluatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_interviewevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_interviewevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_interviewevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerafspraak (
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving text NOT NULL,
    datum date NOT NULL,
    vindplaats character varying(200) NOT NULL,
    vervaldatum date,
    stand text NOT NULL,
    status character varying(12) NOT NULL,
    afgedaan_datum date,
    is_fictief boolean NOT NULL,
    revision integer NOT NULL,
    afgedaan_in_kamerstuk_id bigint,
    kamerstuk_id bigint,
    afgedaan_in_brief_id bigint,
    kamerbrief_id bigint,
    CONSTRAINT evaluaties_kamerafspraak_done_has_day CHECK ((((afgedaan_datum IS NULL) AND ((status)::text = 'open'::text)) OR ((afgedaan_datum IS NOT NULL) AND ((status)::text = ANY ((ARRAY['afgedaan'::character varying, 'vervallen'::character varying])::text[]))))),
    CONSTRAINT evaluaties_kamerafspraak_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_kamerafspraak_soort CHECK (((soort)::text = ANY ((ARRAY['motie'::character varying, 'toezegging'::character varying])::text[])))
);
ALTER TABLE public.evaluaties_kamerafspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerafspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerafspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(10) NOT NULL,
    omschrijving text NOT NULL,
    datum date NOT NULL,
    vindplaats character varying(200) NOT NULL,
    vervaldatum date,
    stand text NOT NULL,
    status character varying(12) NOT NULL,
    afgedaan_datum date,
    is_fictief boolean NOT NULL,
    revision integer NOT NULL,
    afgedaan_in_kamerstuk_id bigint,
    kamerstuk_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    afgedaan_in_brief_id bigint,
    kamerbrief_id bigint,
    CONSTRAINT evaluaties_kamerafspraakevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_kamerafspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerafspraakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerbrief (
    id bigint NOT NULL,
    titel character varying(200) NOT NULL,
    kamer character varying(2) NOT NULL,
    aan character varying(200) NOT NULL,
    afzender character varying(200) NOT NULL,
    kenmerk character varying(40) NOT NULL,
    verzenddatum date,
    gedeeld_op timestamp with time zone,
    status character varying(12) NOT NULL,
    verzonden_op timestamp with time zone,
    is_fictief boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid,
    kamerstuk_id bigint,
    gemeld_op timestamp with time zone,
    commissie character varying(200) NOT NULL,
    documentnummer character varying(20) NOT NULL,
    zaaknummer character varying(20) NOT NULL,
    CONSTRAINT evaluaties_kamerbrief_kamer CHECK (((kamer)::text = ANY ((ARRAY['I'::character varying, 'II'::character varying])::text[]))),
    CONSTRAINT evaluaties_kamerbrief_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_kamerbrief_sent_has_moment CHECK (((((status)::text = 'concept'::text) AND (verzonden_op IS NULL)) OR (((status)::text = 'verzonden'::text) AND (verzenddatum IS NOT NULL) AND (verzonden_op IS NOT NULL))))
);
ALTER TABLE public.evaluaties_kamerbrief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerbrief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamerbriefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    titel character varying(200) NOT NULL,
    kamer character varying(2) NOT NULL,
    aan character varying(200) NOT NULL,
    afzender character varying(200) NOT NULL,
    kenmerk character varying(40) NOT NULL,
    verzenddatum date,
    gedeeld_op timestamp with time zone,
    status character varying(12) NOT NULL,
    verzonden_op timestamp with time zone,
    is_fictief boolean NOT NULL,
    aangemaakt_op timestamp with time zone NOT NULL,
    revision integer NOT NULL,
    aangemaakt_door_id uuid,
    kamerstuk_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    gemeld_op timestamp with time zone,
    commissie character varying(200) NOT NULL,
    documentnummer character varying(20) NOT NULL,
    zaaknummer character varying(20) NOT NULL,
    CONSTRAINT evaluaties_kamerbriefevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_kamerbriefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamerbriefevent_pgh_id_seq
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
CREATE TABLE public.evaluaties_kamervraag (
    id bigint NOT NULL,
    titel character varying(200) NOT NULL,
    vraag text NOT NULL,
    nummer character varying(40) NOT NULL,
    kamer character varying(2) NOT NULL,
    ontvangen_datum date NOT NULL,
    vervaldatum date NOT NULL,
    verlenging_reden text NOT NULL,
    is_verlengd boolean NOT NULL,
    antwoord text NOT NULL,
    status character varying(12) NOT NULL,
    beantwoord_datum date,
    citaat character varying(200) NOT NULL,
    is_fictief boolean NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT evaluaties_kamervraag_answered_has_day CHECK ((((beantwoord_datum IS NOT NULL) AND ((status)::text = 'beantwoord'::text)) OR ((NOT ((status)::text = 'beantwoord'::text)) AND (beantwoord_datum IS NULL)))),
    CONSTRAINT evaluaties_kamervraag_later_says_why CHECK ((((NOT is_verlengd) AND (verlenging_reden = ''::text)) OR (is_verlengd AND (NOT (verlenging_reden = ''::text))))),
    CONSTRAINT evaluaties_kamervraag_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_kamervraag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamervraag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_kamervraagevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    titel character varying(200) NOT NULL,
    vraag text NOT NULL,
    nummer character varying(40) NOT NULL,
    kamer character varying(2) NOT NULL,
    ontvangen_datum date NOT NULL,
    vervaldatum date NOT NULL,
    verlenging_reden text NOT NULL,
    is_verlengd boolean NOT NULL,
    antwoord text NOT NULL,
    status character varying(12) NOT NULL,
    beantwoord_datum date,
    citaat character varying(200) NOT NULL,
    is_fictief boolean NOT NULL,
    revision integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_kamervraagevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_kamervraagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_kamervraagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_landing (
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    kadervraag_id bigint,
    kamerstuk_id bigint,
    regelversie_id bigint,
    contactafspraak_id bigint,
    CONSTRAINT evaluaties_landing_one_place CHECK ((((contactafspraak_id IS NULL) AND (kadervraag_id IS NULL) AND (kamerstuk_id IS NULL) AND (regelversie_id IS NOT NULL) AND ((soort)::text = 'regel'::text)) OR ((contactafspraak_id IS NULL) AND (kadervraag_id IS NOT NULL) AND (kamerstuk_id IS NULL) AND (regelversie_id IS NULL) AND ((soort)::text = 'kadervraag'::text)) OR ((contactafspraak_id IS NULL) AND (kadervraag_id IS NULL) AND (kamerstuk_id IS NOT NULL) AND (regelversie_id IS NULL) AND ((soort)::text = 'kamerstuk'::text)) OR ((contactafspraak_id IS NOT NULL) AND (kadervraag_id IS NULL) AND (kamerstuk_id IS NULL) AND (regelversie_id IS NULL) AND ((soort)::text = 'contact'::text)) OR ((contactafspraak_id IS NULL) AND (kadervraag_id IS NULL) AND (kamerstuk_id IS NULL) AND (regelversie_id IS NULL) AND ((soort)::text = 'nota'::text) AND (NOT (tekst = ''::text)) AND (NOT ((bron)::text = ''::text))) OR ((contactafspraak_id IS NULL) AND (kadervraag_id IS NULL) AND (kamerstuk_id IS NULL) AND (regelversie_id IS NULL) AND ((soort)::text = 'periodiek'::text) AND (NOT (tekst = ''::text)) AND (NOT ((bron)::text = ''::text))))),
    CONSTRAINT evaluaties_landing_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_landing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_landing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_landingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(12) NOT NULL,
    tekst text NOT NULL,
    bron character varying(600) NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    kadervraag_id bigint,
    kamerstuk_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    regelversie_id bigint,
    contactafspraak_id bigint,
    CONSTRAINT evaluaties_landingevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_landingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_landingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_motief (
    id bigint NOT NULL,
    soort character varying(14) NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(120) NOT NULL,
    uitleg text NOT NULL,
    maat text NOT NULL,
    bron character varying(300) NOT NULL,
    CONSTRAINT evaluaties_motief_soort CHECK (((soort)::text = ANY ((ARRAY['sturing'::character varying, 'organisaties'::character varying, 'samenwerking'::character varying, 'versnippering'::character varying])::text[]))),
    CONSTRAINT evaluaties_motief_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_motief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_motief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_motiefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    soort character varying(14) NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(120) NOT NULL,
    uitleg text NOT NULL,
    maat text NOT NULL,
    bron character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_motiefevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_motiefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_motiefevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_naampaar (
    id bigint NOT NULL,
    gelijkenis numeric(4,3) NOT NULL,
    besluit character varying(6) NOT NULL,
    besloten_op timestamp with time zone,
    besloten_door_id uuid,
    ander_id bigint NOT NULL,
    een_id bigint NOT NULL,
    CONSTRAINT evaluaties_naampaar_besluit_pair CHECK ((((besloten_door_id IS NULL) AND (besloten_op IS NULL) AND ((besluit)::text = 'open'::text)) OR ((NOT ((besluit)::text = 'open'::text)) AND (besloten_door_id IS NOT NULL) AND (besloten_op IS NOT NULL)))),
    CONSTRAINT evaluaties_naampaar_gelijkenis CHECK (((gelijkenis >= (0)::numeric) AND (gelijkenis <= (1)::numeric))),
    CONSTRAINT evaluaties_naampaar_in_order CHECK ((een_id < ander_id))
);
ALTER TABLE public.evaluaties_naampaar ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_naampaar_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_naampaarevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    gelijkenis numeric(4,3) NOT NULL,
    besluit character varying(6) NOT NULL,
    besloten_op timestamp with time zone,
    besloten_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    ander_id bigint NOT NULL,
    een_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_naampaarevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_naampaarevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_onderzoekstoegang (
    id bigint NOT NULL,
    begindatum date NOT NULL,
    einddatum date NOT NULL,
    evaluatie_id bigint NOT NULL,
    user_id uuid NOT NULL,
    bevestigd_door_id uuid,
    bevestigd_op timestamp with time zone,
    einde_gemeld_op timestamp with time zone,
    herinnerd_op timestamp with time zone,
    ingetrokken_door_id uuid,
    ingetrokken_op timestamp with time zone,
    latere_versies boolean NOT NULL,
    verleend_door_id uuid,
    verleend_op timestamp with time zone NOT NULL,
    CONSTRAINT evaluaties_onderzoekstoegang_bevestigd_pair CHECK ((((bevestigd_op IS NULL) OR (bevestigd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (bevestigd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (bevestigd_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT evaluaties_onderzoekstoegang_ingetrokken_pair CHECK ((((ingetrokken_op IS NULL) OR (ingetrokken_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (ingetrokken_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (ingetrokken_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
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
    einddatum date NOT NULL,
    evaluatie_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id uuid NOT NULL,
    bevestigd_door_id uuid,
    bevestigd_op timestamp with time zone,
    einde_gemeld_op timestamp with time zone,
    herinnerd_op timestamp with time zone,
    ingetrokken_door_id uuid,
    ingetrokken_op timestamp with time zone,
    latere_versies boolean NOT NULL,
    verleend_door_id uuid,
    verleend_op timestamp with time zone NOT NULL
);
ALTER TABLE public.evaluaties_onderzoekstoegangevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_onderzoekstoegangevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_ontvanger (
    id bigint NOT NULL,
    sleutel character varying(300) NOT NULL,
    naam character varying(300) NOT NULL,
    vorm character varying(300) NOT NULL,
    is_fictief boolean NOT NULL,
    gekoppeld_op timestamp with time zone,
    gekoppeld_door_id uuid,
    hoofd_id bigint,
    organisatie_id bigint,
    CONSTRAINT evaluaties_ontvanger_link_has_moment CHECK ((((organisatie_id IS NULL) OR (gekoppeld_op IS NOT NULL)) AND (1 = (
CASE
    WHEN (organisatie_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (gekoppeld_op IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT evaluaties_ontvanger_not_own_head CHECK (((hoofd_id IS NULL) OR (NOT ((hoofd_id = id) AND (hoofd_id IS NOT NULL)))))
);
ALTER TABLE public.evaluaties_ontvanger ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_ontvanger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_ontvangerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sleutel character varying(300) NOT NULL,
    naam character varying(300) NOT NULL,
    vorm character varying(300) NOT NULL,
    is_fictief boolean NOT NULL,
    gekoppeld_op timestamp with time zone,
    gekoppeld_door_id uuid,
    hoofd_id bigint,
    organisatie_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_ontvangerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_ontvangerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_opvolgactie (
    id bigint NOT NULL,
    tekst character varying(600) NOT NULL,
    wie character varying(200) NOT NULL,
    vervaldatum date,
    gedaan_datum date,
    bewijs text NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    CONSTRAINT evaluaties_opvolgactie_done_shows CHECK (((gedaan_datum IS NULL) OR (NOT (bewijs = ''::text)))),
    CONSTRAINT evaluaties_opvolgactie_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_opvolgactie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_opvolgactie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_opvolgactieevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tekst character varying(600) NOT NULL,
    wie character varying(200) NOT NULL,
    vervaldatum date,
    gedaan_datum date,
    bewijs text NOT NULL,
    revision integer NOT NULL,
    aanbeveling_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_opvolgactieevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_opvolgactieevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_opvolgactieevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_overzichtrij (
    id bigint NOT NULL,
    regel integer NOT NULL,
    is_aanvaard boolean NOT NULL,
    reden character varying(300) NOT NULL,
    ministerie character varying(200) NOT NULL,
    regeling character varying(300) NOT NULL,
    naam character varying(300) NOT NULL,
    artikel character varying(60) NOT NULL,
    bedrag numeric(14,2),
    bedrag_invoer character varying(60) NOT NULL,
    jaar smallint,
    vingerafdruk character varying(32) NOT NULL,
    ontvanger_id bigint,
    overzicht_id bigint NOT NULL,
    CONSTRAINT evaluaties_overzichtrij_fate CHECK ((((bedrag IS NOT NULL) AND is_aanvaard AND (jaar IS NOT NULL) AND ((reden)::text = ''::text)) OR ((NOT is_aanvaard) AND (NOT ((reden)::text = ''::text))))),
    CONSTRAINT evaluaties_overzichtrij_jaar_check CHECK ((jaar >= 0)),
    CONSTRAINT evaluaties_overzichtrij_regel_check CHECK ((regel >= 0))
);
ALTER TABLE public.evaluaties_overzichtrij ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_overzichtrij_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_paraaf (
    id bigint NOT NULL,
    tekst_sha256 character varying(64) NOT NULL,
    moment timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    kamervraag_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_paraaf ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_paraaf_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_probleemreden (
    id bigint NOT NULL,
    sleutel character varying(120) NOT NULL,
    reden text NOT NULL,
    moment timestamp with time zone NOT NULL,
    concept_id bigint NOT NULL,
    door_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_probleemreden ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_probleemreden_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_probleemredenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    sleutel character varying(120) NOT NULL,
    reden text NOT NULL,
    moment timestamp with time zone NOT NULL,
    concept_id bigint NOT NULL,
    door_id uuid NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.evaluaties_probleemredenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_probleemredenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_signaal (
    id uuid NOT NULL,
    melder_merk character varying(64) NOT NULL,
    gedeeld_merk character varying(64) NOT NULL,
    inhoud text NOT NULL
);
CREATE TABLE public.evaluaties_signaaljaar (
    id uuid NOT NULL,
    jaar smallint NOT NULL,
    inhoud text NOT NULL,
    CONSTRAINT evaluaties_signaaljaar_jaar_check CHECK ((jaar >= 0))
);
CREATE TABLE public.evaluaties_signaallezing (
    id uuid NOT NULL,
    merk character varying(64) NOT NULL,
    inhoud text NOT NULL
);
CREATE TABLE public.evaluaties_sturingsafspraak (
    id bigint NOT NULL,
    gevraagd text NOT NULL,
    gevraagd_datum date NOT NULL,
    stand character varying(10) NOT NULL,
    reden text NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    indicator_id bigint,
    moment_id bigint,
    plan_id bigint,
    rapportage_id bigint,
    CONSTRAINT evaluaties_sturingsafspraak_one_landing CHECK ((((indicator_id IS NULL) AND (plan_id IS NOT NULL) AND (rapportage_id IS NULL) AND ((stand)::text = 'geland'::text)) OR ((indicator_id IS NULL) AND (plan_id IS NULL) AND (rapportage_id IS NOT NULL) AND ((stand)::text = 'geland'::text)) OR ((indicator_id IS NOT NULL) AND (plan_id IS NULL) AND (rapportage_id IS NULL) AND ((stand)::text = 'geland'::text)) OR ((NOT ((stand)::text = 'geland'::text)) AND (indicator_id IS NULL) AND (plan_id IS NULL) AND (rapportage_id IS NULL)))),
    CONSTRAINT evaluaties_sturingsafspraak_reason CHECK (((NOT ((stand)::text = 'vervallen'::text)) OR (NOT (reden = ''::text)))),
    CONSTRAINT evaluaties_sturingsafspraak_revision_check CHECK ((revision >= 0)),
    CONSTRAINT evaluaties_sturingsafspraak_stand CHECK (((stand)::text = ANY ((ARRAY['open'::character varying, 'geland'::character varying, 'vervallen'::character varying])::text[])))
);
ALTER TABLE public.evaluaties_sturingsafspraak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_sturingsafspraak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_sturingsafspraakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    gevraagd text NOT NULL,
    gevraagd_datum date NOT NULL,
    stand character varying(10) NOT NULL,
    reden text NOT NULL,
    revision integer NOT NULL,
    alliantie_id bigint NOT NULL,
    indicator_id bigint,
    moment_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_id bigint,
    rapportage_id bigint,
    CONSTRAINT evaluaties_sturingsafspraakevent_revision_check CHECK ((revision >= 0))
);
ALTER TABLE public.evaluaties_sturingsafspraakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_sturingsafspraakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_subsidieoverzicht (
    id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    is_fictief boolean NOT NULL,
    status character varying(14) NOT NULL,
    reden_geweigerd character varying(300) NOT NULL,
    melding character varying(300) NOT NULL,
    kenmerken character varying(200) NOT NULL,
    rijen integer NOT NULL,
    aanvaard integer NOT NULL,
    geweigerd integer NOT NULL,
    ontvangers integer NOT NULL,
    bedrag numeric(16,2) NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    gecontroleerd_op timestamp with time zone,
    toegepast_op timestamp with time zone,
    ongedaan_op timestamp with time zone,
    ongedaan_reden character varying(500) NOT NULL,
    document_id uuid NOT NULL,
    ongedaan_door_id uuid,
    ontvangen_door_id uuid,
    toegepast_door_id uuid,
    CONSTRAINT evaluaties_subsidieoverzicht_aanvaard_check CHECK ((aanvaard >= 0)),
    CONSTRAINT evaluaties_subsidieoverzicht_counts CHECK ((rijen = (aanvaard + geweigerd))),
    CONSTRAINT evaluaties_subsidieoverzicht_geweigerd_check CHECK ((geweigerd >= 0)),
    CONSTRAINT evaluaties_subsidieoverzicht_ongedaan_moment CHECK ((((ongedaan_op IS NOT NULL) AND ((status)::text = 'ongedaan'::text)) OR ((NOT ((status)::text = 'ongedaan'::text)) AND (ongedaan_op IS NULL)))),
    CONSTRAINT evaluaties_subsidieoverzicht_ontvangers_check CHECK ((ontvangers >= 0)),
    CONSTRAINT evaluaties_subsidieoverzicht_rijen_check CHECK ((rijen >= 0)),
    CONSTRAINT evaluaties_subsidieoverzicht_status CHECK (((status)::text = ANY ((ARRAY['controle'::character varying, 'gecontroleerd'::character varying, 'toepassen'::character varying, 'toegepast'::character varying, 'ongedaan'::character varying, 'geweigerd'::character varying])::text[]))),
    CONSTRAINT evaluaties_subsidieoverzicht_toegepast_moment CHECK (((NOT ((status)::text = ANY ((ARRAY['toegepast'::character varying, 'ongedaan'::character varying])::text[]))) OR (toegepast_op IS NOT NULL)))
);
ALTER TABLE public.evaluaties_subsidieoverzicht ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_subsidieoverzicht_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_subsidieoverzichtevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    naam character varying(120) NOT NULL,
    is_fictief boolean NOT NULL,
    status character varying(14) NOT NULL,
    reden_geweigerd character varying(300) NOT NULL,
    melding character varying(300) NOT NULL,
    kenmerken character varying(200) NOT NULL,
    rijen integer NOT NULL,
    aanvaard integer NOT NULL,
    geweigerd integer NOT NULL,
    ontvangers integer NOT NULL,
    bedrag numeric(16,2) NOT NULL,
    ontvangen_op timestamp with time zone NOT NULL,
    gecontroleerd_op timestamp with time zone,
    toegepast_op timestamp with time zone,
    ongedaan_op timestamp with time zone,
    ongedaan_reden character varying(500) NOT NULL,
    document_id uuid NOT NULL,
    ongedaan_door_id uuid,
    ontvangen_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    toegepast_door_id uuid,
    CONSTRAINT evaluaties_subsidieoverzichtevent_aanvaard_check CHECK ((aanvaard >= 0)),
    CONSTRAINT evaluaties_subsidieoverzichtevent_geweigerd_check CHECK ((geweigerd >= 0)),
    CONSTRAINT evaluaties_subsidieoverzichtevent_ontvangers_check CHECK ((ontvangers >= 0)),
    CONSTRAINT evaluaties_subsidieoverzichtevent_rijen_check CHECK ((rijen >= 0))
);
ALTER TABLE public.evaluaties_subsidieoverzichtevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_subsidieoverzichtevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_toegangsdeel (
    id bigint NOT NULL,
    jaar smallint NOT NULL,
    alliantie_id bigint NOT NULL,
    toegang_id bigint NOT NULL,
    versie_id bigint,
    CONSTRAINT evaluaties_toegangsdeel_jaar_check CHECK ((jaar >= 0))
);
ALTER TABLE public.evaluaties_toegangsdeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_toegangsdeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_vertrouwenspersoon (
    id uuid NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    voorgesteld_op timestamp with time zone NOT NULL,
    bevestigd_op timestamp with time zone,
    beeindigd_op timestamp with time zone,
    beeindigd_door_id uuid,
    bevestigd_door_id uuid,
    user_id uuid NOT NULL,
    voorgesteld_door_id uuid NOT NULL,
    CONSTRAINT evaluaties_vertrouwenspersoon_beeindigd_pair CHECK ((((beeindigd_op IS NULL) OR (beeindigd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (beeindigd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (beeindigd_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT evaluaties_vertrouwenspersoon_bevestigd_pair CHECK ((((bevestigd_op IS NULL) OR (bevestigd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (bevestigd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (bevestigd_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT evaluaties_vertrouwenspersoon_other CHECK (((NOT (user_id = voorgesteld_door_id)) AND (NOT ((user_id = bevestigd_door_id) AND (bevestigd_door_id IS NOT NULL))))),
    CONSTRAINT evaluaties_vertrouwenspersoon_period CHECK (((einddatum IS NULL) OR (einddatum >= begindatum))),
    CONSTRAINT evaluaties_vertrouwenspersoon_two CHECK ((NOT ((bevestigd_door_id = voorgesteld_door_id) AND (bevestigd_door_id IS NOT NULL))))
);
CREATE TABLE public.evaluaties_vertrouwenspersoonevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id uuid NOT NULL,
    begindatum date NOT NULL,
    einddatum date,
    voorgesteld_op timestamp with time zone NOT NULL,
    bevestigd_op timestamp with time zone,
    beeindigd_op timestamp with time zone,
    beeindigd_door_id uuid,
    bevestigd_door_id uuid,
    pgh_context_id uuid,
    pgh_obj_id uuid NOT NULL,
    user_id uuid NOT NULL,
    voorgesteld_door_id uuid NOT NULL
);
ALTER TABLE public.evaluaties_vertrouwenspersoonevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_vertrouwenspersoonevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_vraagpassage (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    kamervraag_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    CONSTRAINT evaluaties_vraagpassage_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_vraagpassage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_vraagpassage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluaties_vraagpassageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    kamervraag_id bigint NOT NULL,
    passage_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT evaluaties_vraagpassageevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.evaluaties_vraagpassageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluaties_vraagpassageevent_pgh_id_seq
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
    CONSTRAINT notifications_mail_soort CHECK (((soort)::text = ANY ((ARRAY['ontvangstbevestiging'::character varying, 'besluit'::character varying, 'account'::character varying, 'ingediend'::character varying, 'herinnering'::character varying, 'rondschrijven'::character varying, 'kamer'::character varying, 'vertrouwenswerk'::character varying, 'datalek'::character varying, 'onderzoekstoegang'::character varying, 'feitencheck'::character varying, 'dagoverzicht'::character varying])::text[])))
);
CREATE TABLE public.notifications_mailvoorkeur (
    id bigint NOT NULL,
    soort character varying(30) NOT NULL,
    wijze character varying(10) NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT notifications_mailvoorkeur_soort CHECK (((soort)::text = ANY ((ARRAY['ingediend'::character varying, 'herinnering'::character varying, 'rondschrijven'::character varying, 'kamer'::character varying])::text[]))),
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
    in_gebruik_door_id uuid,
    in_gebruik_op timestamp with time zone,
    revision integer NOT NULL,
    status character varying(10) NOT NULL,
    toelichting text NOT NULL,
    vorige_id bigint,
    CONSTRAINT subsidies_evaluatiekader_concept_has_no_moment CHECK (((in_gebruik_op IS NULL) OR ((status)::text = 'in_gebruik'::text))),
    CONSTRAINT subsidies_evaluatiekader_in_gebruik_pair CHECK (((in_gebruik_door_id IS NULL) OR (in_gebruik_op IS NOT NULL))),
    CONSTRAINT subsidies_evaluatiekader_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_evaluatiekader_revision_check CHECK ((revision >= 0)),
    CONSTRAINT subsidies_evaluatiekader_status CHECK (((status)::text = ANY ((ARRAY['concept'::character varying, 'in_gebruik'::character varying])::text[]))),
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
    in_gebruik_door_id uuid,
    in_gebruik_op timestamp with time zone,
    revision integer NOT NULL,
    status character varying(10) NOT NULL,
    toelichting text NOT NULL,
    vorige_id bigint,
    CONSTRAINT subsidies_evaluatiekaderevent_nummer_check CHECK ((nummer >= 0)),
    CONSTRAINT subsidies_evaluatiekaderevent_revision_check CHECK ((revision >= 0)),
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
CREATE TABLE public.subsidies_kadermethode (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(80) NOT NULL,
    instrument character varying(300) NOT NULL,
    kader_id bigint NOT NULL,
    CONSTRAINT subsidies_kadermethode_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kadermethode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kadermethode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_kadermethodeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    naam character varying(80) NOT NULL,
    instrument character varying(300) NOT NULL,
    kader_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT subsidies_kadermethodeevent_volgorde_check CHECK ((volgorde >= 0))
);
ALTER TABLE public.subsidies_kadermethodeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_kadermethodeevent_pgh_id_seq
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
    methoden character varying(80)[] NOT NULL,
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
    methoden character varying(80)[] NOT NULL,
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
CREATE TABLE public.subsidies_passage (
    id bigint NOT NULL,
    onderdeel character varying(200) NOT NULL,
    tekst text NOT NULL,
    sha256 character varying(64) NOT NULL,
    gemarkeerd_op timestamp with time zone NOT NULL,
    gemarkeerd_door_id uuid NOT NULL,
    organisatie_id bigint,
    versie_id bigint NOT NULL,
    CONSTRAINT subsidies_passage_has_text CHECK ((NOT (tekst = ''::text)))
);
ALTER TABLE public.subsidies_passage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_passage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_passageoordeel (
    id bigint NOT NULL,
    partij character varying(14) NOT NULL,
    is_akkoord boolean NOT NULL,
    reden text NOT NULL,
    moment timestamp with time zone NOT NULL,
    door_id uuid NOT NULL,
    passage_id bigint NOT NULL,
    CONSTRAINT subsidies_passageoordeel_no_says_why CHECK ((is_akkoord OR (NOT (reden = ''::text)))),
    CONSTRAINT subsidies_passageoordeel_partij CHECK (((partij)::text = ANY ((ARRAY['partner'::character varying, 'coordinator'::character varying, 'accounthouder'::character varying])::text[])))
);
ALTER TABLE public.subsidies_passageoordeel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_passageoordeel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.subsidies_planopmerking (
    id bigint NOT NULL,
    sleutel uuid,
    activiteit character varying(200) NOT NULL,
    tekst text NOT NULL,
    geplaatst_op timestamp with time zone NOT NULL,
    opmerking_id bigint,
    door_id uuid NOT NULL,
    plan_id bigint NOT NULL
);
ALTER TABLE public.subsidies_planopmerking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.subsidies_planopmerking_id_seq
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
	(372, 'Can view vraag', 95, 'view_kadervraag'),
	(98, 'Can change vroegere slug', 27, 'change_vroegereslug'),
	(99, 'Can delete vroegere slug', 27, 'delete_vroegereslug'),
	(100, 'Can view vroegere slug', 27, 'view_vroegereslug'),
	(101, 'Can add uitnodiging', 28, 'add_teamuitnodiging'),
	(102, 'Can change uitnodiging', 28, 'change_teamuitnodiging'),
	(103, 'Can delete uitnodiging', 28, 'delete_teamuitnodiging'),
	(104, 'Can view uitnodiging', 28, 'view_teamuitnodiging'),
	(105, 'Can add contactafspraak', 29, 'add_contactafspraak'),
	(106, 'Can change contactafspraak', 29, 'change_contactafspraak'),
	(107, 'Can delete contactafspraak', 29, 'delete_contactafspraak'),
	(108, 'Can view contactafspraak', 29, 'view_contactafspraak'),
	(109, 'Can add contactafspraak event', 30, 'add_contactafspraakevent'),
	(110, 'Can change contactafspraak event', 30, 'change_contactafspraakevent'),
	(111, 'Can delete contactafspraak event', 30, 'delete_contactafspraakevent'),
	(112, 'Can view contactafspraak event', 30, 'view_contactafspraakevent'),
	(113, 'Can add contactmoment', 31, 'add_contactmoment'),
	(114, 'Can change contactmoment', 31, 'change_contactmoment'),
	(115, 'Can delete contactmoment', 31, 'delete_contactmoment'),
	(116, 'Can view contactmoment', 31, 'view_contactmoment'),
	(117, 'Can add contactmoment event', 32, 'add_contactmomentevent'),
	(118, 'Can change contactmoment event', 32, 'change_contactmomentevent'),
	(119, 'Can delete contactmoment event', 32, 'delete_contactmomentevent'),
	(120, 'Can view contactmoment event', 32, 'view_contactmomentevent'),
	(121, 'Can add wens over contact', 33, 'add_contactwens'),
	(122, 'Can change wens over contact', 33, 'change_contactwens'),
	(123, 'Can delete wens over contact', 33, 'delete_contactwens'),
	(124, 'Can view wens over contact', 33, 'view_contactwens'),
	(125, 'Can add contactwens event', 34, 'add_contactwensevent'),
	(126, 'Can change contactwens event', 34, 'change_contactwensevent'),
	(127, 'Can delete contactwens event', 34, 'delete_contactwensevent'),
	(128, 'Can view contactwens event', 34, 'view_contactwensevent'),
	(129, 'Can add gespreksafspraak', 35, 'add_gespreksafspraak'),
	(130, 'Can change gespreksafspraak', 35, 'change_gespreksafspraak'),
	(131, 'Can delete gespreksafspraak', 35, 'delete_gespreksafspraak'),
	(132, 'Can view gespreksafspraak', 35, 'view_gespreksafspraak'),
	(133, 'Can add gespreksafspraak event', 36, 'add_gespreksafspraakevent'),
	(134, 'Can change gespreksafspraak event', 36, 'change_gespreksafspraakevent'),
	(135, 'Can delete gespreksafspraak event', 36, 'delete_gespreksafspraakevent'),
	(136, 'Can view gespreksafspraak event', 36, 'view_gespreksafspraakevent'),
	(137, 'Can add overdracht', 37, 'add_overdracht'),
	(138, 'Can change overdracht', 37, 'change_overdracht'),
	(139, 'Can delete overdracht', 37, 'delete_overdracht'),
	(140, 'Can view overdracht', 37, 'view_overdracht'),
	(141, 'Can add overdracht event', 38, 'add_overdrachtevent'),
	(142, 'Can change overdracht event', 38, 'change_overdrachtevent'),
	(143, 'Can delete overdracht event', 38, 'delete_overdrachtevent'),
	(144, 'Can view overdracht event', 38, 'view_overdrachtevent'),
	(145, 'Can add regeling', 39, 'add_regeling'),
	(146, 'Can change regeling', 39, 'change_regeling'),
	(147, 'Can delete regeling', 39, 'delete_regeling'),
	(148, 'Can view regeling', 39, 'view_regeling'),
	(149, 'Can add subsidieperiode', 40, 'add_subsidieperiode'),
	(150, 'Can change subsidieperiode', 40, 'change_subsidieperiode'),
	(151, 'Can delete subsidieperiode', 40, 'delete_subsidieperiode'),
	(152, 'Can view subsidieperiode', 40, 'view_subsidieperiode'),
	(153, 'Can add subsidie', 41, 'add_subsidie'),
	(154, 'Can change subsidie', 41, 'change_subsidie'),
	(155, 'Can delete subsidie', 41, 'delete_subsidie'),
	(156, 'Can view subsidie', 41, 'view_subsidie'),
	(157, 'Can add verplichting', 42, 'add_verplichting'),
	(158, 'Can change verplichting', 42, 'change_verplichting'),
	(159, 'Can delete verplichting', 42, 'delete_verplichting'),
	(160, 'Can view verplichting', 42, 'view_verplichting'),
	(161, 'Can add jaarrapportage', 43, 'add_jaarrapportage'),
	(162, 'Can change jaarrapportage', 43, 'change_jaarrapportage'),
	(163, 'Can delete jaarrapportage', 43, 'delete_jaarrapportage'),
	(164, 'Can view jaarrapportage', 43, 'view_jaarrapportage'),
	(165, 'Can add onderdeel', 44, 'add_onderdeel'),
	(166, 'Can change onderdeel', 44, 'change_onderdeel'),
	(167, 'Can delete onderdeel', 44, 'delete_onderdeel'),
	(168, 'Can view onderdeel', 44, 'view_onderdeel'),
	(169, 'Can add financiele regel', 45, 'add_financieleregel'),
	(170, 'Can change financiele regel', 45, 'change_financieleregel'),
	(171, 'Can delete financiele regel', 45, 'delete_financieleregel'),
	(172, 'Can view financiele regel', 45, 'view_financieleregel'),
	(173, 'Can add regeling event', 46, 'add_regelingevent'),
	(174, 'Can change regeling event', 46, 'change_regelingevent'),
	(175, 'Can delete regeling event', 46, 'delete_regelingevent'),
	(176, 'Can view regeling event', 46, 'view_regelingevent'),
	(177, 'Can add regelversie', 47, 'add_regelversie'),
	(178, 'Can change regelversie', 47, 'change_regelversie'),
	(179, 'Can delete regelversie', 47, 'delete_regelversie'),
	(180, 'Can view regelversie', 47, 'view_regelversie'),
	(181, 'Can add regelversie event', 48, 'add_regelversieevent'),
	(182, 'Can change regelversie event', 48, 'change_regelversieevent'),
	(183, 'Can delete regelversie event', 48, 'delete_regelversieevent'),
	(184, 'Can view regelversie event', 48, 'view_regelversieevent'),
	(185, 'Can add subsidie event', 49, 'add_subsidieevent'),
	(186, 'Can change subsidie event', 49, 'change_subsidieevent'),
	(187, 'Can delete subsidie event', 49, 'delete_subsidieevent'),
	(188, 'Can view subsidie event', 49, 'view_subsidieevent'),
	(189, 'Can add subsidieperiode event', 50, 'add_subsidieperiodeevent'),
	(190, 'Can change subsidieperiode event', 50, 'change_subsidieperiodeevent'),
	(191, 'Can delete subsidieperiode event', 50, 'delete_subsidieperiodeevent'),
	(192, 'Can view subsidieperiode event', 50, 'view_subsidieperiodeevent'),
	(193, 'Can add verplichting event', 51, 'add_verplichtingevent'),
	(194, 'Can change verplichting event', 51, 'change_verplichtingevent'),
	(195, 'Can delete verplichting event', 51, 'delete_verplichtingevent'),
	(196, 'Can view verplichting event', 51, 'view_verplichtingevent'),
	(197, 'Can add beoordelaarschap', 52, 'add_beoordelaarschap'),
	(198, 'Can change beoordelaarschap', 52, 'change_beoordelaarschap'),
	(199, 'Can delete beoordelaarschap', 52, 'delete_beoordelaarschap'),
	(200, 'Can view beoordelaarschap', 52, 'view_beoordelaarschap'),
	(201, 'Can add beoordelaarschap event', 53, 'add_beoordelaarschapevent'),
	(202, 'Can change beoordelaarschap event', 53, 'change_beoordelaarschapevent'),
	(203, 'Can delete beoordelaarschap event', 53, 'delete_beoordelaarschapevent'),
	(204, 'Can view beoordelaarschap event', 53, 'view_beoordelaarschapevent'),
	(205, 'Can add jaarrapportage event', 54, 'add_jaarrapportageevent'),
	(206, 'Can change jaarrapportage event', 54, 'change_jaarrapportageevent'),
	(207, 'Can delete jaarrapportage event', 54, 'delete_jaarrapportageevent'),
	(208, 'Can view jaarrapportage event', 54, 'view_jaarrapportageevent'),
	(209, 'Can add financiele regel event', 55, 'add_financieleregelevent'),
	(210, 'Can change financiele regel event', 55, 'change_financieleregelevent'),
	(211, 'Can delete financiele regel event', 55, 'delete_financieleregelevent'),
	(212, 'Can view financiele regel event', 55, 'view_financieleregelevent'),
	(213, 'Can add onderdeel event', 56, 'add_onderdeelevent'),
	(214, 'Can change onderdeel event', 56, 'change_onderdeelevent'),
	(215, 'Can delete onderdeel event', 56, 'delete_onderdeelevent'),
	(216, 'Can view onderdeel event', 56, 'view_onderdeelevent'),
	(217, 'Can add rapportage versie', 57, 'add_rapportageversie'),
	(218, 'Can change rapportage versie', 57, 'change_rapportageversie'),
	(219, 'Can delete rapportage versie', 57, 'delete_rapportageversie'),
	(220, 'Can view rapportage versie', 57, 'view_rapportageversie'),
	(221, 'Can add overgang', 58, 'add_overgang'),
	(222, 'Can change overgang', 58, 'change_overgang'),
	(223, 'Can delete overgang', 58, 'delete_overgang'),
	(224, 'Can view overgang', 58, 'view_overgang'),
	(225, 'Can add aanwezigheid', 59, 'add_aanwezigheid'),
	(226, 'Can change aanwezigheid', 59, 'change_aanwezigheid'),
	(227, 'Can delete aanwezigheid', 59, 'delete_aanwezigheid'),
	(228, 'Can view aanwezigheid', 59, 'view_aanwezigheid'),
	(229, 'Can add theorieversie', 60, 'add_theorieversie'),
	(230, 'Can change theorieversie', 60, 'change_theorieversie'),
	(231, 'Can delete theorieversie', 60, 'delete_theorieversie'),
	(232, 'Can view theorieversie', 60, 'view_theorieversie'),
	(233, 'Can add activiteitenplan', 61, 'add_activiteitenplan'),
	(234, 'Can change activiteitenplan', 61, 'change_activiteitenplan'),
	(235, 'Can delete activiteitenplan', 61, 'delete_activiteitenplan'),
	(236, 'Can view activiteitenplan', 61, 'view_activiteitenplan'),
	(237, 'Can add theorieknoop', 62, 'add_theorieknoop'),
	(238, 'Can change theorieknoop', 62, 'change_theorieknoop'),
	(239, 'Can delete theorieknoop', 62, 'delete_theorieknoop'),
	(240, 'Can view theorieknoop', 62, 'view_theorieknoop'),
	(241, 'Can add activiteit', 63, 'add_activiteit'),
	(242, 'Can change activiteit', 63, 'change_activiteit'),
	(243, 'Can delete activiteit', 63, 'delete_activiteit'),
	(244, 'Can view activiteit', 63, 'view_activiteit'),
	(245, 'Can add activiteitenplan event', 64, 'add_activiteitenplanevent'),
	(246, 'Can change activiteitenplan event', 64, 'change_activiteitenplanevent'),
	(247, 'Can delete activiteitenplan event', 64, 'delete_activiteitenplanevent'),
	(248, 'Can view activiteitenplan event', 64, 'view_activiteitenplanevent'),
	(249, 'Can add activiteit event', 65, 'add_activiteitevent'),
	(250, 'Can change activiteit event', 65, 'change_activiteitevent'),
	(251, 'Can delete activiteit event', 65, 'delete_activiteitevent'),
	(252, 'Can view activiteit event', 65, 'view_activiteitevent'),
	(253, 'Can add activiteitverslag', 66, 'add_activiteitverslag'),
	(254, 'Can change activiteitverslag', 66, 'change_activiteitverslag'),
	(255, 'Can delete activiteitverslag', 66, 'delete_activiteitverslag'),
	(256, 'Can view activiteitverslag', 66, 'view_activiteitverslag'),
	(257, 'Can add activiteitverslag event', 67, 'add_activiteitverslagevent'),
	(258, 'Can change activiteitverslag event', 67, 'change_activiteitverslagevent'),
	(259, 'Can delete activiteitverslag event', 67, 'delete_activiteitverslagevent'),
	(260, 'Can view activiteitverslag event', 67, 'view_activiteitverslagevent'),
	(261, 'Can add beleidsdoel', 68, 'add_beleidsdoel'),
	(262, 'Can change beleidsdoel', 68, 'change_beleidsdoel'),
	(263, 'Can delete beleidsdoel', 68, 'delete_beleidsdoel'),
	(264, 'Can view beleidsdoel', 68, 'view_beleidsdoel'),
	(265, 'Can add kernindicator', 69, 'add_kernindicator'),
	(266, 'Can change kernindicator', 69, 'change_kernindicator'),
	(267, 'Can delete kernindicator', 69, 'delete_kernindicator'),
	(268, 'Can view kernindicator', 69, 'view_kernindicator'),
	(269, 'Can add indicator', 70, 'add_indicator'),
	(270, 'Can change indicator', 70, 'change_indicator'),
	(271, 'Can delete indicator', 70, 'delete_indicator'),
	(272, 'Can view indicator', 70, 'view_indicator'),
	(273, 'Can add opmerking', 71, 'add_opmerking'),
	(274, 'Can change opmerking', 71, 'change_opmerking'),
	(275, 'Can delete opmerking', 71, 'delete_opmerking'),
	(276, 'Can view opmerking', 71, 'view_opmerking'),
	(277, 'Can add antwoord', 72, 'add_antwoord'),
	(278, 'Can change antwoord', 72, 'change_antwoord'),
	(279, 'Can delete antwoord', 72, 'delete_antwoord'),
	(280, 'Can view antwoord', 72, 'view_antwoord'),
	(281, 'Can add antwoordbrief', 73, 'add_antwoordbrief'),
	(282, 'Can change antwoordbrief', 73, 'change_antwoordbrief'),
	(283, 'Can delete antwoordbrief', 73, 'delete_antwoordbrief'),
	(284, 'Can view antwoordbrief', 73, 'view_antwoordbrief'),
	(285, 'Can add archiefrapportage', 74, 'add_archiefrapportage'),
	(286, 'Can change archiefrapportage', 74, 'change_archiefrapportage'),
	(287, 'Can delete archiefrapportage', 74, 'delete_archiefrapportage'),
	(288, 'Can view archiefrapportage', 74, 'view_archiefrapportage'),
	(289, 'Can add archiefrapportage event', 75, 'add_archiefrapportageevent'),
	(290, 'Can change archiefrapportage event', 75, 'change_archiefrapportageevent'),
	(291, 'Can delete archiefrapportage event', 75, 'delete_archiefrapportageevent'),
	(292, 'Can view archiefrapportage event', 75, 'view_archiefrapportageevent'),
	(293, 'Can add begrotingsregel', 76, 'add_begrotingsregel'),
	(294, 'Can change begrotingsregel', 76, 'change_begrotingsregel'),
	(295, 'Can delete begrotingsregel', 76, 'delete_begrotingsregel'),
	(296, 'Can view begrotingsregel', 76, 'view_begrotingsregel'),
	(297, 'Can add begrotingsregel event', 77, 'add_begrotingsregelevent'),
	(298, 'Can change begrotingsregel event', 77, 'change_begrotingsregelevent'),
	(299, 'Can delete begrotingsregel event', 77, 'delete_begrotingsregelevent'),
	(300, 'Can view begrotingsregel event', 77, 'view_begrotingsregelevent'),
	(301, 'Can add beleidsdoel event', 78, 'add_beleidsdoelevent'),
	(302, 'Can change beleidsdoel event', 78, 'change_beleidsdoelevent'),
	(303, 'Can delete beleidsdoel event', 78, 'delete_beleidsdoelevent'),
	(304, 'Can view beleidsdoel event', 78, 'view_beleidsdoelevent'),
	(305, 'Can add bereik', 79, 'add_bereik'),
	(306, 'Can change bereik', 79, 'change_bereik'),
	(307, 'Can delete bereik', 79, 'delete_bereik'),
	(308, 'Can view bereik', 79, 'view_bereik'),
	(309, 'Can add bereik event', 80, 'add_bereikevent'),
	(310, 'Can change bereik event', 80, 'change_bereikevent'),
	(311, 'Can delete bereik event', 80, 'delete_bereikevent'),
	(312, 'Can view bereik event', 80, 'view_bereikevent'),
	(313, 'Can add bijdrageregel', 81, 'add_bijdrageregel'),
	(314, 'Can change bijdrageregel', 81, 'change_bijdrageregel'),
	(315, 'Can delete bijdrageregel', 81, 'delete_bijdrageregel'),
	(316, 'Can view bijdrageregel', 81, 'view_bijdrageregel'),
	(317, 'Can add bijdrageregel event', 82, 'add_bijdrageregelevent'),
	(318, 'Can change bijdrageregel event', 82, 'change_bijdrageregelevent'),
	(319, 'Can delete bijdrageregel event', 82, 'delete_bijdrageregelevent'),
	(320, 'Can view bijdrageregel event', 82, 'view_bijdrageregelevent'),
	(321, 'Can add dekking', 83, 'add_dekking'),
	(322, 'Can change dekking', 83, 'change_dekking'),
	(323, 'Can delete dekking', 83, 'delete_dekking'),
	(324, 'Can view dekking', 83, 'view_dekking'),
	(325, 'Can add dekking event', 84, 'add_dekkingevent'),
	(326, 'Can change dekking event', 84, 'change_dekkingevent'),
	(327, 'Can delete dekking event', 84, 'delete_dekkingevent'),
	(328, 'Can view dekking event', 84, 'view_dekkingevent'),
	(329, 'Can add evaluatiekader', 85, 'add_evaluatiekader'),
	(330, 'Can change evaluatiekader', 85, 'change_evaluatiekader'),
	(331, 'Can delete evaluatiekader', 85, 'delete_evaluatiekader'),
	(332, 'Can view evaluatiekader', 85, 'view_evaluatiekader'),
	(333, 'Can add evaluatiekader event', 86, 'add_evaluatiekaderevent'),
	(334, 'Can change evaluatiekader event', 86, 'change_evaluatiekaderevent'),
	(335, 'Can delete evaluatiekader event', 86, 'delete_evaluatiekaderevent'),
	(336, 'Can view evaluatiekader event', 86, 'view_evaluatiekaderevent'),
	(337, 'Can add herinnering', 87, 'add_herinnering'),
	(338, 'Can change herinnering', 87, 'change_herinnering'),
	(339, 'Can delete herinnering', 87, 'delete_herinnering'),
	(340, 'Can view herinnering', 87, 'view_herinnering'),
	(341, 'Can add indicator event', 88, 'add_indicatorevent'),
	(342, 'Can change indicator event', 88, 'change_indicatorevent'),
	(343, 'Can delete indicator event', 88, 'delete_indicatorevent'),
	(344, 'Can view indicator event', 88, 'view_indicatorevent'),
	(345, 'Can add indicatoropgave', 89, 'add_indicatoropgave'),
	(346, 'Can change indicatoropgave', 89, 'change_indicatoropgave'),
	(347, 'Can delete indicatoropgave', 89, 'delete_indicatoropgave'),
	(348, 'Can view indicatoropgave', 89, 'view_indicatoropgave'),
	(349, 'Can add indicatoropgave event', 90, 'add_indicatoropgaveevent'),
	(350, 'Can change indicatoropgave event', 90, 'change_indicatoropgaveevent'),
	(351, 'Can delete indicatoropgave event', 90, 'delete_indicatoropgaveevent'),
	(352, 'Can view indicatoropgave event', 90, 'view_indicatoropgaveevent'),
	(353, 'Can add indicatorwaarde', 91, 'add_indicatorwaarde'),
	(354, 'Can change indicatorwaarde', 91, 'change_indicatorwaarde'),
	(355, 'Can delete indicatorwaarde', 91, 'delete_indicatorwaarde'),
	(356, 'Can view indicatorwaarde', 91, 'view_indicatorwaarde'),
	(357, 'Can add indicatorwaardedeel', 92, 'add_indicatorwaardedeel'),
	(358, 'Can change indicatorwaardedeel', 92, 'change_indicatorwaardedeel'),
	(359, 'Can delete indicatorwaardedeel', 92, 'delete_indicatorwaardedeel'),
	(360, 'Can view indicatorwaardedeel', 92, 'view_indicatorwaardedeel'),
	(361, 'Can add inkomen', 93, 'add_inkomen'),
	(362, 'Can change inkomen', 93, 'change_inkomen'),
	(363, 'Can delete inkomen', 93, 'delete_inkomen'),
	(364, 'Can view inkomen', 93, 'view_inkomen'),
	(365, 'Can add inkomen event', 94, 'add_inkomenevent'),
	(366, 'Can change inkomen event', 94, 'change_inkomenevent'),
	(367, 'Can delete inkomen event', 94, 'delete_inkomenevent'),
	(368, 'Can view inkomen event', 94, 'view_inkomenevent'),
	(369, 'Can add vraag', 95, 'add_kadervraag'),
	(370, 'Can change vraag', 95, 'change_kadervraag'),
	(371, 'Can delete vraag', 95, 'delete_kadervraag'),
	(373, 'Can add kaderantwoord', 96, 'add_kaderantwoord'),
	(374, 'Can change kaderantwoord', 96, 'change_kaderantwoord'),
	(375, 'Can delete kaderantwoord', 96, 'delete_kaderantwoord'),
	(376, 'Can view kaderantwoord', 96, 'view_kaderantwoord'),
	(377, 'Can add kaderantwoord event', 97, 'add_kaderantwoordevent'),
	(378, 'Can change kaderantwoord event', 97, 'change_kaderantwoordevent'),
	(379, 'Can delete kaderantwoord event', 97, 'delete_kaderantwoordevent'),
	(380, 'Can view kaderantwoord event', 97, 'view_kaderantwoordevent'),
	(381, 'Can add kadervraag event', 98, 'add_kadervraagevent'),
	(382, 'Can change kadervraag event', 98, 'change_kadervraagevent'),
	(383, 'Can delete kadervraag event', 98, 'delete_kadervraagevent'),
	(384, 'Can view kadervraag event', 98, 'view_kadervraagevent'),
	(385, 'Can add kernindicator event', 99, 'add_kernindicatorevent'),
	(386, 'Can change kernindicator event', 99, 'change_kernindicatorevent'),
	(387, 'Can delete kernindicator event', 99, 'delete_kernindicatorevent'),
	(388, 'Can view kernindicator event', 99, 'view_kernindicatorevent'),
	(389, 'Can add oordeel', 100, 'add_oordeel'),
	(390, 'Can change oordeel', 100, 'change_oordeel'),
	(391, 'Can delete oordeel', 100, 'delete_oordeel'),
	(392, 'Can view oordeel', 100, 'view_oordeel'),
	(393, 'Can add opmerking event', 101, 'add_opmerkingevent'),
	(394, 'Can change opmerking event', 101, 'change_opmerkingevent'),
	(395, 'Can delete opmerking event', 101, 'delete_opmerkingevent'),
	(396, 'Can view opmerking event', 101, 'view_opmerkingevent'),
	(397, 'Can add plan overgang', 102, 'add_planovergang'),
	(398, 'Can change plan overgang', 102, 'change_planovergang'),
	(399, 'Can delete plan overgang', 102, 'delete_planovergang'),
	(400, 'Can view plan overgang', 102, 'view_planovergang'),
	(401, 'Can add rapportagestuk', 103, 'add_rapportagestuk'),
	(402, 'Can change rapportagestuk', 103, 'change_rapportagestuk'),
	(403, 'Can delete rapportagestuk', 103, 'delete_rapportagestuk'),
	(404, 'Can view rapportagestuk', 103, 'view_rapportagestuk'),
	(405, 'Can add rapportagestuk event', 104, 'add_rapportagestukevent'),
	(406, 'Can change rapportagestuk event', 104, 'change_rapportagestukevent'),
	(407, 'Can delete rapportagestuk event', 104, 'delete_rapportagestukevent'),
	(408, 'Can view rapportagestuk event', 104, 'view_rapportagestukevent'),
	(409, 'Can add reserve', 105, 'add_reserve'),
	(410, 'Can change reserve', 105, 'change_reserve'),
	(411, 'Can delete reserve', 105, 'delete_reserve'),
	(412, 'Can view reserve', 105, 'view_reserve'),
	(413, 'Can add reserve event', 106, 'add_reserveevent'),
	(414, 'Can change reserve event', 106, 'change_reserveevent'),
	(415, 'Can delete reserve event', 106, 'delete_reserveevent'),
	(416, 'Can view reserve event', 106, 'view_reserveevent'),
	(417, 'Can add rondschrijven', 107, 'add_rondschrijven'),
	(418, 'Can change rondschrijven', 107, 'change_rondschrijven'),
	(419, 'Can delete rondschrijven', 107, 'delete_rondschrijven'),
	(420, 'Can view rondschrijven', 107, 'view_rondschrijven'),
	(421, 'Can add storing', 108, 'add_storing'),
	(422, 'Can change storing', 108, 'change_storing'),
	(423, 'Can delete storing', 108, 'delete_storing'),
	(424, 'Can view storing', 108, 'view_storing'),
	(425, 'Can add storing event', 109, 'add_storingevent'),
	(426, 'Can change storing event', 109, 'change_storingevent'),
	(427, 'Can delete storing event', 109, 'delete_storingevent'),
	(428, 'Can view storing event', 109, 'view_storingevent'),
	(429, 'Can add streefwaarde', 110, 'add_streefwaarde'),
	(430, 'Can change streefwaarde', 110, 'change_streefwaarde'),
	(431, 'Can delete streefwaarde', 110, 'delete_streefwaarde'),
	(432, 'Can view streefwaarde', 110, 'view_streefwaarde'),
	(433, 'Can add streefwaarde event', 111, 'add_streefwaardeevent'),
	(434, 'Can change streefwaarde event', 111, 'change_streefwaardeevent'),
	(435, 'Can delete streefwaarde event', 111, 'delete_streefwaardeevent'),
	(436, 'Can view streefwaarde event', 111, 'view_streefwaardeevent'),
	(437, 'Can add theorieknoop event', 112, 'add_theorieknoopevent'),
	(438, 'Can change theorieknoop event', 112, 'change_theorieknoopevent'),
	(439, 'Can delete theorieknoop event', 112, 'delete_theorieknoopevent'),
	(440, 'Can view theorieknoop event', 112, 'view_theorieknoopevent'),
	(441, 'Can add theorieverband', 113, 'add_theorieverband'),
	(442, 'Can change theorieverband', 113, 'change_theorieverband'),
	(443, 'Can delete theorieverband', 113, 'delete_theorieverband'),
	(444, 'Can view theorieverband', 113, 'view_theorieverband'),
	(445, 'Can add theorieverband event', 114, 'add_theorieverbandevent'),
	(446, 'Can change theorieverband event', 114, 'change_theorieverbandevent'),
	(447, 'Can delete theorieverband event', 114, 'delete_theorieverbandevent'),
	(448, 'Can view theorieverband event', 114, 'view_theorieverbandevent'),
	(449, 'Can add theorieversie event', 115, 'add_theorieversieevent'),
	(450, 'Can change theorieversie event', 115, 'change_theorieversieevent'),
	(451, 'Can delete theorieversie event', 115, 'delete_theorieversieevent'),
	(452, 'Can view theorieversie event', 115, 'view_theorieversieevent'),
	(453, 'Can add toets', 116, 'add_toets'),
	(454, 'Can change toets', 116, 'change_toets'),
	(455, 'Can delete toets', 116, 'delete_toets'),
	(456, 'Can view toets', 116, 'view_toets'),
	(457, 'Can add toets event', 117, 'add_toetsevent'),
	(458, 'Can change toets event', 117, 'change_toetsevent'),
	(459, 'Can delete toets event', 117, 'delete_toetsevent'),
	(460, 'Can view toets event', 117, 'view_toetsevent'),
	(461, 'Can add uitsplitsing', 118, 'add_uitsplitsing'),
	(462, 'Can change uitsplitsing', 118, 'change_uitsplitsing'),
	(463, 'Can delete uitsplitsing', 118, 'delete_uitsplitsing'),
	(464, 'Can view uitsplitsing', 118, 'view_uitsplitsing'),
	(465, 'Can add uitsplitsing event', 119, 'add_uitsplitsingevent'),
	(466, 'Can change uitsplitsing event', 119, 'change_uitsplitsingevent'),
	(467, 'Can delete uitsplitsing event', 119, 'delete_uitsplitsingevent'),
	(468, 'Can view uitsplitsing event', 119, 'view_uitsplitsingevent'),
	(469, 'Can add uitstel', 120, 'add_uitstel'),
	(470, 'Can change uitstel', 120, 'change_uitstel'),
	(471, 'Can delete uitstel', 120, 'delete_uitstel'),
	(472, 'Can view uitstel', 120, 'view_uitstel'),
	(473, 'Can add methode', 121, 'add_kadermethode'),
	(474, 'Can change methode', 121, 'change_kadermethode'),
	(475, 'Can delete methode', 121, 'delete_kadermethode'),
	(476, 'Can view methode', 121, 'view_kadermethode'),
	(477, 'Can add kadermethode event', 122, 'add_kadermethodeevent'),
	(478, 'Can change kadermethode event', 122, 'change_kadermethodeevent'),
	(479, 'Can delete kadermethode event', 122, 'delete_kadermethodeevent'),
	(480, 'Can view kadermethode event', 122, 'view_kadermethodeevent'),
	(481, 'Can add planopmerking', 123, 'add_planopmerking'),
	(482, 'Can change planopmerking', 123, 'change_planopmerking'),
	(483, 'Can delete planopmerking', 123, 'delete_planopmerking'),
	(484, 'Can view planopmerking', 123, 'view_planopmerking'),
	(485, 'Can add passage', 124, 'add_passage'),
	(486, 'Can change passage', 124, 'change_passage'),
	(487, 'Can delete passage', 124, 'delete_passage'),
	(488, 'Can view passage', 124, 'view_passage'),
	(489, 'Can add passageoordeel', 125, 'add_passageoordeel'),
	(490, 'Can change passageoordeel', 125, 'change_passageoordeel'),
	(491, 'Can delete passageoordeel', 125, 'delete_passageoordeel'),
	(492, 'Can view passageoordeel', 125, 'view_passageoordeel'),
	(493, 'Can add Kamerstuk', 126, 'add_kamerstuk'),
	(494, 'Can change Kamerstuk', 126, 'change_kamerstuk'),
	(495, 'Can delete Kamerstuk', 126, 'delete_kamerstuk'),
	(496, 'Can view Kamerstuk', 126, 'view_kamerstuk'),
	(497, 'Can add evaluatie', 127, 'add_evaluatie'),
	(498, 'Can change evaluatie', 127, 'change_evaluatie'),
	(499, 'Can delete evaluatie', 127, 'delete_evaluatie'),
	(500, 'Can view evaluatie', 127, 'view_evaluatie'),
	(501, 'Can add aanbeveling', 128, 'add_aanbeveling'),
	(502, 'Can change aanbeveling', 128, 'change_aanbeveling'),
	(503, 'Can delete aanbeveling', 128, 'delete_aanbeveling'),
	(504, 'Can view aanbeveling', 128, 'view_aanbeveling'),
	(505, 'Can add conclusie', 129, 'add_conclusie'),
	(506, 'Can change conclusie', 129, 'change_conclusie'),
	(507, 'Can delete conclusie', 129, 'delete_conclusie'),
	(508, 'Can view conclusie', 129, 'view_conclusie'),
	(509, 'Can add kamerstuk event', 130, 'add_kamerstukevent'),
	(510, 'Can change kamerstuk event', 130, 'change_kamerstukevent'),
	(511, 'Can delete kamerstuk event', 130, 'delete_kamerstukevent'),
	(512, 'Can view kamerstuk event', 130, 'view_kamerstukevent'),
	(513, 'Can add onderzoekstoegang', 131, 'add_onderzoekstoegang'),
	(514, 'Can change onderzoekstoegang', 131, 'change_onderzoekstoegang'),
	(515, 'Can delete onderzoekstoegang', 131, 'delete_onderzoekstoegang'),
	(516, 'Can view onderzoekstoegang', 131, 'view_onderzoekstoegang'),
	(517, 'Can add onderzoekstoegang event', 132, 'add_onderzoekstoegangevent'),
	(518, 'Can change onderzoekstoegang event', 132, 'change_onderzoekstoegangevent'),
	(519, 'Can delete onderzoekstoegang event', 132, 'delete_onderzoekstoegangevent'),
	(520, 'Can view onderzoekstoegang event', 132, 'view_onderzoekstoegangevent'),
	(521, 'Can add bijlage bij een Kamerbrief', 133, 'add_bijlage'),
	(522, 'Can change bijlage bij een Kamerbrief', 133, 'change_bijlage'),
	(523, 'Can delete bijlage bij een Kamerbrief', 133, 'delete_bijlage'),
	(524, 'Can view bijlage bij een Kamerbrief', 133, 'view_bijlage'),
	(525, 'Can add conclusie event', 134, 'add_conclusieevent'),
	(526, 'Can change conclusie event', 134, 'change_conclusieevent'),
	(527, 'Can delete conclusie event', 134, 'delete_conclusieevent'),
	(528, 'Can view conclusie event', 134, 'view_conclusieevent'),
	(529, 'Can add aanbeveling event', 135, 'add_aanbevelingevent'),
	(530, 'Can change aanbeveling event', 135, 'change_aanbevelingevent'),
	(531, 'Can delete aanbeveling event', 135, 'delete_aanbevelingevent'),
	(532, 'Can view aanbeveling event', 135, 'view_aanbevelingevent'),
	(533, 'Can add evaluatie event', 136, 'add_evaluatieevent'),
	(534, 'Can change evaluatie event', 136, 'change_evaluatieevent'),
	(535, 'Can delete evaluatie event', 136, 'delete_evaluatieevent'),
	(536, 'Can view evaluatie event', 136, 'view_evaluatieevent'),
	(537, 'Can add evaluatie alliantie', 137, 'add_evaluatiealliantie'),
	(538, 'Can change evaluatie alliantie', 137, 'change_evaluatiealliantie'),
	(539, 'Can delete evaluatie alliantie', 137, 'delete_evaluatiealliantie'),
	(540, 'Can view evaluatie alliantie', 137, 'view_evaluatiealliantie'),
	(541, 'Can add evaluatie alliantie event', 138, 'add_evaluatiealliantieevent'),
	(542, 'Can change evaluatie alliantie event', 138, 'change_evaluatiealliantieevent'),
	(543, 'Can delete evaluatie alliantie event', 138, 'delete_evaluatiealliantieevent'),
	(544, 'Can view evaluatie alliantie event', 138, 'view_evaluatiealliantieevent'),
	(545, 'Can add evaluatie periode', 139, 'add_evaluatieperiode'),
	(546, 'Can change evaluatie periode', 139, 'change_evaluatieperiode'),
	(547, 'Can delete evaluatie periode', 139, 'delete_evaluatieperiode'),
	(548, 'Can view evaluatie periode', 139, 'view_evaluatieperiode'),
	(549, 'Can add evaluatie periode event', 140, 'add_evaluatieperiodeevent'),
	(550, 'Can change evaluatie periode event', 140, 'change_evaluatieperiodeevent'),
	(551, 'Can delete evaluatie periode event', 140, 'delete_evaluatieperiodeevent'),
	(552, 'Can view evaluatie periode event', 140, 'view_evaluatieperiodeevent'),
	(553, 'Can add evaluatieplicht', 141, 'add_evaluatieplicht'),
	(554, 'Can change evaluatieplicht', 141, 'change_evaluatieplicht'),
	(555, 'Can delete evaluatieplicht', 141, 'delete_evaluatieplicht'),
	(556, 'Can view evaluatieplicht', 141, 'view_evaluatieplicht'),
	(557, 'Can add evaluatieplicht event', 142, 'add_evaluatieplichtevent'),
	(558, 'Can change evaluatieplicht event', 142, 'change_evaluatieplichtevent'),
	(559, 'Can delete evaluatieplicht event', 142, 'delete_evaluatieplichtevent'),
	(560, 'Can view evaluatieplicht event', 142, 'view_evaluatieplichtevent'),
	(561, 'Can add sturingsafspraak', 143, 'add_sturingsafspraak'),
	(562, 'Can change sturingsafspraak', 143, 'change_sturingsafspraak'),
	(563, 'Can delete sturingsafspraak', 143, 'delete_sturingsafspraak'),
	(564, 'Can view sturingsafspraak', 143, 'view_sturingsafspraak'),
	(565, 'Can add sturingsafspraak event', 144, 'add_sturingsafspraakevent'),
	(566, 'Can change sturingsafspraak event', 144, 'change_sturingsafspraakevent'),
	(567, 'Can delete sturingsafspraak event', 144, 'delete_sturingsafspraakevent'),
	(568, 'Can view sturingsafspraak event', 144, 'view_sturingsafspraakevent'),
	(569, 'Can add controle van feiten', 145, 'add_feitencheck'),
	(570, 'Can change controle van feiten', 145, 'change_feitencheck'),
	(571, 'Can delete controle van feiten', 145, 'delete_feitencheck'),
	(572, 'Can view controle van feiten', 145, 'view_feitencheck'),
	(573, 'Can add feitencheck event', 146, 'add_feitencheckevent'),
	(574, 'Can change feitencheck event', 146, 'change_feitencheckevent'),
	(575, 'Can delete feitencheck event', 146, 'delete_feitencheckevent'),
	(576, 'Can view feitencheck event', 146, 'view_feitencheckevent'),
	(577, 'Can add reactie op de controle van feiten', 147, 'add_feitencheckreactie'),
	(578, 'Can change reactie op de controle van feiten', 147, 'change_feitencheckreactie'),
	(579, 'Can delete reactie op de controle van feiten', 147, 'delete_feitencheckreactie'),
	(580, 'Can view reactie op de controle van feiten', 147, 'view_feitencheckreactie'),
	(581, 'Can add feitencheckreactie event', 148, 'add_feitencheckreactieevent'),
	(582, 'Can change feitencheckreactie event', 148, 'change_feitencheckreactieevent'),
	(583, 'Can delete feitencheckreactie event', 148, 'delete_feitencheckreactieevent'),
	(584, 'Can view feitencheckreactie event', 148, 'view_feitencheckreactieevent'),
	(585, 'Can add interview', 149, 'add_interview'),
	(586, 'Can change interview', 149, 'change_interview'),
	(587, 'Can delete interview', 149, 'delete_interview'),
	(588, 'Can view interview', 149, 'view_interview'),
	(589, 'Can add interview event', 150, 'add_interviewevent'),
	(590, 'Can change interview event', 150, 'change_interviewevent'),
	(591, 'Can delete interview event', 150, 'delete_interviewevent'),
	(592, 'Can view interview event', 150, 'view_interviewevent'),
	(593, 'Can add deel van de toegang', 151, 'add_toegangsdeel'),
	(594, 'Can change deel van de toegang', 151, 'change_toegangsdeel'),
	(595, 'Can delete deel van de toegang', 151, 'delete_toegangsdeel'),
	(596, 'Can view deel van de toegang', 151, 'view_toegangsdeel'),
	(597, 'Can add motief', 152, 'add_motief'),
	(598, 'Can change motief', 152, 'change_motief'),
	(599, 'Can delete motief', 152, 'delete_motief'),
	(600, 'Can view motief', 152, 'view_motief'),
	(601, 'Can add motief event', 153, 'add_motiefevent'),
	(602, 'Can change motief event', 153, 'change_motiefevent'),
	(603, 'Can delete motief event', 153, 'delete_motiefevent'),
	(604, 'Can view motief event', 153, 'view_motiefevent'),
	(605, 'Can add ontvanger', 154, 'add_ontvanger'),
	(606, 'Can change ontvanger', 154, 'change_ontvanger'),
	(607, 'Can delete ontvanger', 154, 'delete_ontvanger'),
	(608, 'Can view ontvanger', 154, 'view_ontvanger'),
	(609, 'Can add naampaar', 155, 'add_naampaar'),
	(610, 'Can change naampaar', 155, 'change_naampaar'),
	(611, 'Can delete naampaar', 155, 'delete_naampaar'),
	(612, 'Can view naampaar', 155, 'view_naampaar'),
	(613, 'Can add naampaar event', 156, 'add_naampaarevent'),
	(614, 'Can change naampaar event', 156, 'change_naampaarevent'),
	(615, 'Can delete naampaar event', 156, 'delete_naampaarevent'),
	(616, 'Can view naampaar event', 156, 'view_naampaarevent'),
	(617, 'Can add ontvanger event', 157, 'add_ontvangerevent'),
	(618, 'Can change ontvanger event', 157, 'change_ontvangerevent'),
	(619, 'Can delete ontvanger event', 157, 'delete_ontvangerevent'),
	(620, 'Can view ontvanger event', 157, 'view_ontvangerevent'),
	(621, 'Can add subsidieoverzicht', 158, 'add_subsidieoverzicht'),
	(622, 'Can change subsidieoverzicht', 158, 'change_subsidieoverzicht'),
	(623, 'Can delete subsidieoverzicht', 158, 'delete_subsidieoverzicht'),
	(624, 'Can view subsidieoverzicht', 158, 'view_subsidieoverzicht'),
	(625, 'Can add overzichtrij', 159, 'add_overzichtrij'),
	(626, 'Can change overzichtrij', 159, 'change_overzichtrij'),
	(627, 'Can delete overzichtrij', 159, 'delete_overzichtrij'),
	(628, 'Can view overzichtrij', 159, 'view_overzichtrij'),
	(629, 'Can add subsidieoverzicht event', 160, 'add_subsidieoverzichtevent'),
	(630, 'Can change subsidieoverzicht event', 160, 'change_subsidieoverzichtevent'),
	(631, 'Can delete subsidieoverzicht event', 160, 'delete_subsidieoverzichtevent'),
	(632, 'Can view subsidieoverzicht event', 160, 'view_subsidieoverzichtevent'),
	(633, 'Can add aanbeveling overgang', 161, 'add_aanbevelingovergang'),
	(634, 'Can change aanbeveling overgang', 161, 'change_aanbevelingovergang'),
	(635, 'Can delete aanbeveling overgang', 161, 'delete_aanbevelingovergang'),
	(636, 'Can view aanbeveling overgang', 161, 'view_aanbevelingovergang'),
	(637, 'Can add bespreking', 162, 'add_bespreking'),
	(638, 'Can change bespreking', 162, 'change_bespreking'),
	(639, 'Can delete bespreking', 162, 'delete_bespreking'),
	(640, 'Can view bespreking', 162, 'view_bespreking'),
	(641, 'Can add bespreking event', 163, 'add_besprekingevent'),
	(642, 'Can change bespreking event', 163, 'change_besprekingevent'),
	(643, 'Can delete bespreking event', 163, 'delete_besprekingevent'),
	(644, 'Can view bespreking event', 163, 'view_besprekingevent'),
	(645, 'Can add bevinding', 164, 'add_bevinding'),
	(646, 'Can change bevinding', 164, 'change_bevinding'),
	(647, 'Can delete bevinding', 164, 'delete_bevinding'),
	(648, 'Can view bevinding', 164, 'view_bevinding'),
	(649, 'Can add bevinding event', 165, 'add_bevindingevent'),
	(650, 'Can change bevinding event', 165, 'change_bevindingevent'),
	(651, 'Can delete bevinding event', 165, 'delete_bevindingevent'),
	(652, 'Can view bevinding event', 165, 'view_bevindingevent'),
	(653, 'Can add bewijs', 166, 'add_bewijs'),
	(654, 'Can change bewijs', 166, 'change_bewijs'),
	(655, 'Can delete bewijs', 166, 'delete_bewijs'),
	(656, 'Can view bewijs', 166, 'view_bewijs'),
	(657, 'Can add bewijs event', 167, 'add_bewijsevent'),
	(658, 'Can change bewijs event', 167, 'change_bewijsevent'),
	(659, 'Can delete bewijs event', 167, 'delete_bewijsevent'),
	(660, 'Can view bewijs event', 167, 'view_bewijsevent'),
	(661, 'Can add plek waar een aanbeveling landde', 168, 'add_landing'),
	(662, 'Can change plek waar een aanbeveling landde', 168, 'change_landing'),
	(663, 'Can delete plek waar een aanbeveling landde', 168, 'delete_landing'),
	(664, 'Can view plek waar een aanbeveling landde', 168, 'view_landing'),
	(665, 'Can add landing event', 169, 'add_landingevent'),
	(666, 'Can change landing event', 169, 'change_landingevent'),
	(667, 'Can delete landing event', 169, 'delete_landingevent'),
	(668, 'Can view landing event', 169, 'view_landingevent'),
	(669, 'Can add actie', 170, 'add_opvolgactie'),
	(670, 'Can change actie', 170, 'change_opvolgactie'),
	(671, 'Can delete actie', 170, 'delete_opvolgactie'),
	(672, 'Can view actie', 170, 'view_opvolgactie'),
	(673, 'Can add opvolgactie event', 171, 'add_opvolgactieevent'),
	(674, 'Can change opvolgactie event', 171, 'change_opvolgactieevent'),
	(675, 'Can delete opvolgactie event', 171, 'delete_opvolgactieevent'),
	(676, 'Can view opvolgactie event', 171, 'view_opvolgactieevent'),
	(677, 'Can add vertrouwelijke rij', 172, 'add_signaal'),
	(678, 'Can change vertrouwelijke rij', 172, 'change_signaal'),
	(679, 'Can delete vertrouwelijke rij', 172, 'delete_signaal'),
	(680, 'Can view vertrouwelijke rij', 172, 'view_signaal'),
	(681, 'Can add jaar', 173, 'add_signaaljaar'),
	(682, 'Can change jaar', 173, 'change_signaaljaar'),
	(683, 'Can delete jaar', 173, 'delete_signaaljaar'),
	(684, 'Can view jaar', 173, 'view_signaaljaar'),
	(685, 'Can add vertrouwelijke regel', 174, 'add_signaallezing'),
	(686, 'Can change vertrouwelijke regel', 174, 'change_signaallezing'),
	(687, 'Can delete vertrouwelijke regel', 174, 'delete_signaallezing'),
	(688, 'Can view vertrouwelijke regel', 174, 'view_signaallezing'),
	(689, 'Can add vertrouwenspersoon', 175, 'add_vertrouwenspersoon'),
	(690, 'Can change vertrouwenspersoon', 175, 'change_vertrouwenspersoon'),
	(691, 'Can delete vertrouwenspersoon', 175, 'delete_vertrouwenspersoon'),
	(692, 'Can view vertrouwenspersoon', 175, 'view_vertrouwenspersoon'),
	(693, 'Can add vertrouwenspersoon event', 176, 'add_vertrouwenspersoonevent'),
	(694, 'Can change vertrouwenspersoon event', 176, 'change_vertrouwenspersoonevent'),
	(695, 'Can delete vertrouwenspersoon event', 176, 'delete_vertrouwenspersoonevent'),
	(696, 'Can view vertrouwenspersoon event', 176, 'view_vertrouwenspersoonevent'),
	(697, 'Can add datalek', 177, 'add_datalek'),
	(698, 'Can change datalek', 177, 'change_datalek'),
	(699, 'Can delete datalek', 177, 'delete_datalek'),
	(700, 'Can view datalek', 177, 'view_datalek'),
	(701, 'Can add datalek event', 178, 'add_datalekevent'),
	(702, 'Can change datalek event', 178, 'change_datalekevent'),
	(703, 'Can delete datalek event', 178, 'delete_datalekevent'),
	(704, 'Can view datalek event', 178, 'view_datalekevent'),
	(705, 'Can add kamervraag event', 179, 'add_kamervraagevent'),
	(706, 'Can change kamervraag event', 179, 'change_kamervraagevent'),
	(707, 'Can delete kamervraag event', 179, 'delete_kamervraagevent'),
	(708, 'Can view kamervraag event', 179, 'view_kamervraagevent'),
	(709, 'Can add paraaf', 180, 'add_paraaf'),
	(710, 'Can change paraaf', 180, 'change_paraaf'),
	(711, 'Can delete paraaf', 180, 'delete_paraaf'),
	(712, 'Can view paraaf', 180, 'view_paraaf'),
	(713, 'Can add probleemreden', 181, 'add_probleemreden'),
	(714, 'Can change probleemreden', 181, 'change_probleemreden'),
	(715, 'Can delete probleemreden', 181, 'delete_probleemreden'),
	(716, 'Can view probleemreden', 181, 'view_probleemreden'),
	(717, 'Can add probleemreden event', 182, 'add_probleemredenevent'),
	(718, 'Can change probleemreden event', 182, 'change_probleemredenevent'),
	(719, 'Can delete probleemreden event', 182, 'delete_probleemredenevent'),
	(720, 'Can view probleemreden event', 182, 'view_probleemredenevent'),
	(721, 'Can add vraagpassage', 183, 'add_vraagpassage'),
	(722, 'Can change vraagpassage', 183, 'change_vraagpassage'),
	(723, 'Can delete vraagpassage', 183, 'delete_vraagpassage'),
	(724, 'Can view vraagpassage', 183, 'view_vraagpassage'),
	(725, 'Can add vraagpassage event', 184, 'add_vraagpassageevent'),
	(726, 'Can change vraagpassage event', 184, 'change_vraagpassageevent'),
	(727, 'Can delete vraagpassage event', 184, 'delete_vraagpassageevent'),
	(728, 'Can view vraagpassage event', 184, 'view_vraagpassageevent'),
	(729, 'Can add bijlage in de maak', 185, 'add_bijlageconcept'),
	(730, 'Can change bijlage in de maak', 185, 'change_bijlageconcept'),
	(731, 'Can delete bijlage in de maak', 185, 'delete_bijlageconcept'),
	(732, 'Can view bijlage in de maak', 185, 'view_bijlageconcept'),
	(733, 'Can add blok', 186, 'add_blok'),
	(734, 'Can change blok', 186, 'change_blok'),
	(735, 'Can delete blok', 186, 'delete_blok'),
	(736, 'Can view blok', 186, 'view_blok'),
	(737, 'Can add blok event', 187, 'add_blokevent'),
	(738, 'Can change blok event', 187, 'change_blokevent'),
	(739, 'Can delete blok event', 187, 'delete_blokevent'),
	(740, 'Can view blok event', 187, 'view_blokevent'),
	(741, 'Can add passage in een blok', 188, 'add_blokpassage'),
	(742, 'Can change passage in een blok', 188, 'change_blokpassage'),
	(743, 'Can delete passage in een blok', 188, 'delete_blokpassage'),
	(744, 'Can view passage in een blok', 188, 'view_blokpassage'),
	(745, 'Can add blokpassage event', 189, 'add_blokpassageevent'),
	(746, 'Can change blokpassage event', 189, 'change_blokpassageevent'),
	(747, 'Can delete blokpassage event', 189, 'delete_blokpassageevent'),
	(748, 'Can view blokpassage event', 189, 'view_blokpassageevent'),
	(749, 'Can add stuk bij een Kamerbrief', 190, 'add_briefstuk'),
	(750, 'Can change stuk bij een Kamerbrief', 190, 'change_briefstuk'),
	(751, 'Can delete stuk bij een Kamerbrief', 190, 'delete_briefstuk'),
	(752, 'Can view stuk bij een Kamerbrief', 190, 'view_briefstuk'),
	(753, 'Can add conceptstap', 191, 'add_conceptstap'),
	(754, 'Can change conceptstap', 191, 'change_conceptstap'),
	(755, 'Can delete conceptstap', 191, 'delete_conceptstap'),
	(756, 'Can view conceptstap', 191, 'view_conceptstap'),
	(757, 'Can add motie of toezegging', 192, 'add_kamerafspraak'),
	(758, 'Can change motie of toezegging', 192, 'change_kamerafspraak'),
	(759, 'Can delete motie of toezegging', 192, 'delete_kamerafspraak'),
	(760, 'Can view motie of toezegging', 192, 'view_kamerafspraak'),
	(761, 'Can add Kamerbrief', 193, 'add_kamerbrief'),
	(762, 'Can change Kamerbrief', 193, 'change_kamerbrief'),
	(763, 'Can delete Kamerbrief', 193, 'delete_kamerbrief'),
	(764, 'Can view Kamerbrief', 193, 'view_kamerbrief'),
	(765, 'Can add kamerafspraak event', 194, 'add_kamerafspraakevent'),
	(766, 'Can change kamerafspraak event', 194, 'change_kamerafspraakevent'),
	(767, 'Can delete kamerafspraak event', 194, 'delete_kamerafspraakevent'),
	(768, 'Can view kamerafspraak event', 194, 'view_kamerafspraakevent'),
	(769, 'Can add briefstuk event', 195, 'add_briefstukevent'),
	(770, 'Can change briefstuk event', 195, 'change_briefstukevent'),
	(771, 'Can delete briefstuk event', 195, 'delete_briefstukevent'),
	(772, 'Can view briefstuk event', 195, 'view_briefstukevent'),
	(773, 'Can add bijlageconcept event', 196, 'add_bijlageconceptevent'),
	(774, 'Can change bijlageconcept event', 196, 'change_bijlageconceptevent'),
	(775, 'Can delete bijlageconcept event', 196, 'delete_bijlageconceptevent'),
	(776, 'Can view bijlageconcept event', 196, 'view_bijlageconceptevent'),
	(777, 'Can add kamerbrief event', 197, 'add_kamerbriefevent'),
	(778, 'Can change kamerbrief event', 197, 'change_kamerbriefevent'),
	(779, 'Can delete kamerbrief event', 197, 'delete_kamerbriefevent'),
	(780, 'Can view kamerbrief event', 197, 'view_kamerbriefevent'),
	(781, 'Can add Kamervraag', 198, 'add_kamervraag'),
	(782, 'Can change Kamervraag', 198, 'change_kamervraag'),
	(783, 'Can delete Kamervraag', 198, 'delete_kamervraag'),
	(784, 'Can view Kamervraag', 198, 'view_kamervraag'),
	(785, 'Can add permission', 199, 'add_permission'),
	(786, 'Can change permission', 199, 'change_permission'),
	(787, 'Can delete permission', 199, 'delete_permission'),
	(788, 'Can view permission', 199, 'view_permission'),
	(789, 'Can add group', 200, 'add_group'),
	(790, 'Can change group', 200, 'change_group'),
	(791, 'Can delete group', 200, 'delete_group'),
	(792, 'Can view group', 200, 'view_group'),
	(793, 'Can add content type', 201, 'add_contenttype'),
	(794, 'Can change content type', 201, 'change_contenttype'),
	(795, 'Can delete content type', 201, 'delete_contenttype'),
	(796, 'Can view content type', 201, 'view_contenttype'),
	(797, 'Can add session', 202, 'add_session'),
	(798, 'Can change session', 202, 'change_session'),
	(799, 'Can delete session', 202, 'delete_session'),
	(800, 'Can view session', 202, 'view_session'),
	(801, 'Can add email address', 203, 'add_emailaddress'),
	(802, 'Can change email address', 203, 'change_emailaddress'),
	(803, 'Can delete email address', 203, 'delete_emailaddress'),
	(804, 'Can view email address', 203, 'view_emailaddress'),
	(805, 'Can add email confirmation', 204, 'add_emailconfirmation'),
	(806, 'Can change email confirmation', 204, 'change_emailconfirmation'),
	(807, 'Can delete email confirmation', 204, 'delete_emailconfirmation'),
	(808, 'Can view email confirmation', 204, 'view_emailconfirmation'),
	(809, 'Can add authenticator', 205, 'add_authenticator'),
	(810, 'Can change authenticator', 205, 'change_authenticator'),
	(811, 'Can delete authenticator', 205, 'delete_authenticator'),
	(812, 'Can view authenticator', 205, 'view_authenticator'),
	(813, 'Can add user session', 206, 'add_usersession'),
	(814, 'Can change user session', 206, 'change_usersession'),
	(815, 'Can delete user session', 206, 'delete_usersession'),
	(816, 'Can view user session', 206, 'view_usersession'),
	(817, 'Can add context', 207, 'add_context'),
	(818, 'Can change context', 207, 'change_context'),
	(819, 'Can delete context', 207, 'delete_context'),
	(820, 'Can view context', 207, 'view_context'),
	(821, 'Can add events', 1, 'add_events'),
	(822, 'Can change events', 1, 'change_events'),
	(823, 'Can delete events', 1, 'delete_events'),
	(824, 'Can view events', 1, 'view_events'),
	(825, 'Can add middleware events', 2, 'add_middlewareevents'),
	(826, 'Can change middleware events', 2, 'change_middlewareevents'),
	(827, 'Can delete middleware events', 2, 'delete_middlewareevents'),
	(828, 'Can view middleware events', 2, 'view_middlewareevents');
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
	(29, 'allianties', 'contactafspraak'),
	(30, 'allianties', 'contactafspraakevent'),
	(31, 'allianties', 'contactmoment'),
	(32, 'allianties', 'contactmomentevent'),
	(33, 'allianties', 'contactwens'),
	(34, 'allianties', 'contactwensevent'),
	(35, 'allianties', 'gespreksafspraak'),
	(36, 'allianties', 'gespreksafspraakevent'),
	(37, 'allianties', 'overdracht'),
	(38, 'allianties', 'overdrachtevent'),
	(39, 'subsidies', 'regeling'),
	(40, 'subsidies', 'subsidieperiode'),
	(41, 'subsidies', 'subsidie'),
	(42, 'subsidies', 'verplichting'),
	(43, 'subsidies', 'jaarrapportage'),
	(44, 'subsidies', 'onderdeel'),
	(45, 'subsidies', 'financieleregel'),
	(46, 'subsidies', 'regelingevent'),
	(47, 'subsidies', 'regelversie'),
	(48, 'subsidies', 'regelversieevent'),
	(49, 'subsidies', 'subsidieevent'),
	(50, 'subsidies', 'subsidieperiodeevent'),
	(51, 'subsidies', 'verplichtingevent'),
	(52, 'subsidies', 'beoordelaarschap'),
	(53, 'subsidies', 'beoordelaarschapevent'),
	(54, 'subsidies', 'jaarrapportageevent'),
	(55, 'subsidies', 'financieleregelevent'),
	(56, 'subsidies', 'onderdeelevent'),
	(57, 'subsidies', 'rapportageversie'),
	(58, 'subsidies', 'overgang'),
	(59, 'subsidies', 'aanwezigheid'),
	(60, 'subsidies', 'theorieversie'),
	(61, 'subsidies', 'activiteitenplan'),
	(62, 'subsidies', 'theorieknoop'),
	(63, 'subsidies', 'activiteit'),
	(64, 'subsidies', 'activiteitenplanevent'),
	(65, 'subsidies', 'activiteitevent'),
	(66, 'subsidies', 'activiteitverslag'),
	(67, 'subsidies', 'activiteitverslagevent'),
	(68, 'subsidies', 'beleidsdoel'),
	(69, 'subsidies', 'kernindicator'),
	(70, 'subsidies', 'indicator'),
	(71, 'subsidies', 'opmerking'),
	(72, 'subsidies', 'antwoord'),
	(73, 'subsidies', 'antwoordbrief'),
	(74, 'subsidies', 'archiefrapportage'),
	(75, 'subsidies', 'archiefrapportageevent'),
	(76, 'subsidies', 'begrotingsregel'),
	(77, 'subsidies', 'begrotingsregelevent'),
	(78, 'subsidies', 'beleidsdoelevent'),
	(79, 'subsidies', 'bereik'),
	(80, 'subsidies', 'bereikevent'),
	(81, 'subsidies', 'bijdrageregel'),
	(82, 'subsidies', 'bijdrageregelevent'),
	(83, 'subsidies', 'dekking'),
	(84, 'subsidies', 'dekkingevent'),
	(85, 'subsidies', 'evaluatiekader'),
	(86, 'subsidies', 'evaluatiekaderevent'),
	(87, 'subsidies', 'herinnering'),
	(88, 'subsidies', 'indicatorevent'),
	(89, 'subsidies', 'indicatoropgave'),
	(90, 'subsidies', 'indicatoropgaveevent'),
	(91, 'subsidies', 'indicatorwaarde'),
	(92, 'subsidies', 'indicatorwaardedeel'),
	(93, 'subsidies', 'inkomen'),
	(94, 'subsidies', 'inkomenevent'),
	(95, 'subsidies', 'kadervraag'),
	(96, 'subsidies', 'kaderantwoord'),
	(97, 'subsidies', 'kaderantwoordevent'),
	(98, 'subsidies', 'kadervraagevent'),
	(99, 'subsidies', 'kernindicatorevent'),
	(100, 'subsidies', 'oordeel'),
	(101, 'subsidies', 'opmerkingevent'),
	(102, 'subsidies', 'planovergang'),
	(103, 'subsidies', 'rapportagestuk'),
	(104, 'subsidies', 'rapportagestukevent'),
	(105, 'subsidies', 'reserve'),
	(106, 'subsidies', 'reserveevent'),
	(107, 'subsidies', 'rondschrijven'),
	(108, 'subsidies', 'storing'),
	(109, 'subsidies', 'storingevent'),
	(110, 'subsidies', 'streefwaarde'),
	(111, 'subsidies', 'streefwaardeevent'),
	(112, 'subsidies', 'theorieknoopevent'),
	(113, 'subsidies', 'theorieverband'),
	(114, 'subsidies', 'theorieverbandevent'),
	(115, 'subsidies', 'theorieversieevent'),
	(116, 'subsidies', 'toets'),
	(117, 'subsidies', 'toetsevent'),
	(118, 'subsidies', 'uitsplitsing'),
	(119, 'subsidies', 'uitsplitsingevent'),
	(120, 'subsidies', 'uitstel'),
	(121, 'subsidies', 'kadermethode'),
	(122, 'subsidies', 'kadermethodeevent'),
	(123, 'subsidies', 'planopmerking'),
	(124, 'subsidies', 'passage'),
	(125, 'subsidies', 'passageoordeel'),
	(126, 'evaluaties', 'kamerstuk'),
	(127, 'evaluaties', 'evaluatie'),
	(128, 'evaluaties', 'aanbeveling'),
	(129, 'evaluaties', 'conclusie'),
	(130, 'evaluaties', 'kamerstukevent'),
	(131, 'evaluaties', 'onderzoekstoegang'),
	(132, 'evaluaties', 'onderzoekstoegangevent'),
	(133, 'evaluaties', 'bijlage'),
	(134, 'evaluaties', 'conclusieevent'),
	(135, 'evaluaties', 'aanbevelingevent'),
	(136, 'evaluaties', 'evaluatieevent'),
	(137, 'evaluaties', 'evaluatiealliantie'),
	(138, 'evaluaties', 'evaluatiealliantieevent'),
	(139, 'evaluaties', 'evaluatieperiode'),
	(140, 'evaluaties', 'evaluatieperiodeevent'),
	(141, 'evaluaties', 'evaluatieplicht'),
	(142, 'evaluaties', 'evaluatieplichtevent'),
	(143, 'evaluaties', 'sturingsafspraak'),
	(144, 'evaluaties', 'sturingsafspraakevent'),
	(145, 'evaluaties', 'feitencheck'),
	(146, 'evaluaties', 'feitencheckevent'),
	(147, 'evaluaties', 'feitencheckreactie'),
	(148, 'evaluaties', 'feitencheckreactieevent'),
	(149, 'evaluaties', 'interview'),
	(150, 'evaluaties', 'interviewevent'),
	(151, 'evaluaties', 'toegangsdeel'),
	(152, 'evaluaties', 'motief'),
	(153, 'evaluaties', 'motiefevent'),
	(154, 'evaluaties', 'ontvanger'),
	(155, 'evaluaties', 'naampaar'),
	(156, 'evaluaties', 'naampaarevent'),
	(157, 'evaluaties', 'ontvangerevent'),
	(158, 'evaluaties', 'subsidieoverzicht'),
	(159, 'evaluaties', 'overzichtrij'),
	(160, 'evaluaties', 'subsidieoverzichtevent'),
	(161, 'evaluaties', 'aanbevelingovergang'),
	(162, 'evaluaties', 'bespreking'),
	(163, 'evaluaties', 'besprekingevent'),
	(164, 'evaluaties', 'bevinding'),
	(165, 'evaluaties', 'bevindingevent'),
	(166, 'evaluaties', 'bewijs'),
	(167, 'evaluaties', 'bewijsevent'),
	(168, 'evaluaties', 'landing'),
	(169, 'evaluaties', 'landingevent'),
	(170, 'evaluaties', 'opvolgactie'),
	(171, 'evaluaties', 'opvolgactieevent'),
	(172, 'evaluaties', 'signaal'),
	(173, 'evaluaties', 'signaaljaar'),
	(174, 'evaluaties', 'signaallezing'),
	(175, 'evaluaties', 'vertrouwenspersoon'),
	(176, 'evaluaties', 'vertrouwenspersoonevent'),
	(177, 'evaluaties', 'datalek'),
	(178, 'evaluaties', 'datalekevent'),
	(179, 'evaluaties', 'kamervraagevent'),
	(180, 'evaluaties', 'paraaf'),
	(181, 'evaluaties', 'probleemreden'),
	(182, 'evaluaties', 'probleemredenevent'),
	(183, 'evaluaties', 'vraagpassage'),
	(184, 'evaluaties', 'vraagpassageevent'),
	(185, 'evaluaties', 'bijlageconcept'),
	(186, 'evaluaties', 'blok'),
	(187, 'evaluaties', 'blokevent'),
	(188, 'evaluaties', 'blokpassage'),
	(189, 'evaluaties', 'blokpassageevent'),
	(190, 'evaluaties', 'briefstuk'),
	(191, 'evaluaties', 'conceptstap'),
	(192, 'evaluaties', 'kamerafspraak'),
	(193, 'evaluaties', 'kamerbrief'),
	(194, 'evaluaties', 'kamerafspraakevent'),
	(195, 'evaluaties', 'briefstukevent'),
	(196, 'evaluaties', 'bijlageconceptevent'),
	(197, 'evaluaties', 'kamerbriefevent'),
	(198, 'evaluaties', 'kamervraag'),
	(199, 'auth', 'permission'),
	(200, 'auth', 'group'),
	(201, 'contenttypes', 'contenttype'),
	(202, 'sessions', 'session'),
	(203, 'account', 'emailaddress'),
	(204, 'account', 'emailconfirmation'),
	(205, 'mfa', 'authenticator'),
	(206, 'usersessions', 'usersession'),
	(207, 'pghistory', 'context');
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
	(23, 'allianties', '0005_contact_overdracht', '2026-01-01 00:00:00+00'),
	(24, 'allianties', '0006_contact_append_only', '2026-01-01 00:00:00+00'),
	(25, 'audit', '0001_trail', '2026-01-01 00:00:00+00'),
	(26, 'audit', '0002_append_only', '2026-01-01 00:00:00+00'),
	(27, 'contenttypes', '0001_initial', '2026-01-01 00:00:00+00'),
	(28, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00+00'),
	(29, 'auth', '0001_initial', '2026-01-01 00:00:00+00'),
	(30, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00+00'),
	(31, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00+00'),
	(32, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00+00'),
	(33, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00+00'),
	(34, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00+00'),
	(35, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00+00'),
	(36, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00+00'),
	(37, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00+00'),
	(38, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00+00'),
	(39, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00+00'),
	(40, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00+00'),
	(41, 'documents', '0001_document', '2026-01-01 00:00:00+00'),
	(42, 'documents', '0002_received_files', '2026-01-01 00:00:00+00'),
	(43, 'subsidies', '0001_regeling_subsidie_rapportage', '2026-01-01 00:00:00+00'),
	(44, 'subsidies', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(45, 'subsidies', '0003_plan_theorie_indicatoren', '2026-01-01 00:00:00+00'),
	(46, 'subsidies', '0004_frozen_append_only', '2026-01-01 00:00:00+00'),
	(47, 'subsidies', '0005_typed_text_has_no_length', '2026-01-01 00:00:00+00'),
	(48, 'subsidies', '0006_kader_in_versions', '2026-01-01 00:00:00+00'),
	(49, 'subsidies', '0007_plan_besproken', '2026-01-01 00:00:00+00'),
	(50, 'subsidies', '0008_passage', '2026-01-01 00:00:00+00'),
	(51, 'subsidies', '0009_passage_append_only', '2026-01-01 00:00:00+00'),
	(52, 'evaluaties', '0001_evaluatie_kamerstuk_bijlage', '2026-01-01 00:00:00+00'),
	(53, 'evaluaties', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(54, 'evaluaties', '0003_evaluatie_register', '2026-01-01 00:00:00+00'),
	(55, 'evaluaties', '0004_sturingsafspraak', '2026-01-01 00:00:00+00'),
	(56, 'evaluaties', '0005_onderzoek_interview_feitencheck', '2026-01-01 00:00:00+00'),
	(57, 'evaluaties', '0006_motief_subsidieoverzicht', '2026-01-01 00:00:00+00'),
	(58, 'evaluaties', '0007_findings_and_follow_up', '2026-01-01 00:00:00+00'),
	(59, 'evaluaties', '0008_judgements_of_what_was_there', '2026-01-01 00:00:00+00'),
	(60, 'evaluaties', '0009_conclusie_without_oordeel', '2026-01-01 00:00:00+00'),
	(61, 'evaluaties', '0010_signaal', '2026-01-01 00:00:00+00'),
	(62, 'evaluaties', '0011_interview_as_evidence', '2026-01-01 00:00:00+00'),
	(63, 'evaluaties', '0012_landing_contactafspraak_feitencheck_herinnerd', '2026-01-01 00:00:00+00'),
	(64, 'evaluaties', '0013_kamerbrief_bijlageconcept', '2026-01-01 00:00:00+00'),
	(65, 'evaluaties', '0014_kamerbrief_append_only', '2026-01-01 00:00:00+00'),
	(66, 'evaluaties', '0015_kamerbrief_gemeld', '2026-01-01 00:00:00+00'),
	(67, 'evaluaties', '0016_kamerbrief_bij_de_kamer_citeervorm', '2026-01-01 00:00:00+00'),
	(68, 'jobs', '0001_job_hartslag', '2026-01-01 00:00:00+00'),
	(69, 'mfa', '0001_initial', '2026-01-01 00:00:00+00'),
	(70, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00+00'),
	(71, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00+00'),
	(72, 'notifications', '0001_mail_mailvoorkeur', '2026-01-01 00:00:00+00'),
	(73, 'notifications', '0002_daily_digest', '2026-01-01 00:00:00+00'),
	(74, 'notifications', '0003_daily_digest_rows', '2026-01-01 00:00:00+00'),
	(75, 'notifications', '0004_vertrouwenswerk', '2026-01-01 00:00:00+00'),
	(76, 'notifications', '0005_datalek_onderzoekstoegang', '2026-01-01 00:00:00+00'),
	(77, 'notifications', '0006_feitencheck', '2026-01-01 00:00:00+00'),
	(78, 'notifications', '0007_kamer', '2026-01-01 00:00:00+00'),
	(79, 'sessions', '0001_initial', '2026-01-01 00:00:00+00'),
	(80, 'usersessions', '0001_initial', '2026-01-01 00:00:00+00');
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
SELECT pg_catalog.setval('public.allianties_contactafspraak_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactafspraakevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactmoment_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactmoment_organisaties_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactmomentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactpersoon_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactpersoonevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactwens_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_contactwensevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_deelname_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_deelnameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_gespreksafspraak_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_gespreksafspraakevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_organisatie_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_organisatieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_overdracht_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_overdrachtevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_teamuitnodiging_id_seq', 1, false);
SELECT pg_catalog.setval('public.allianties_vroegereslug_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditevent_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditschakel_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 828, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 207, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 80, true);
SELECT pg_catalog.setval('public.evaluaties_aanbeveling_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_aanbevelingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_aanbevelingovergang_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bespreking_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_besprekingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bevinding_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bevindingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bewijs_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bewijsevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bijlage_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bijlageconcept_bewerkers_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bijlageconcept_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_bijlageconceptevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_blok_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_blokevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_blokpassage_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_blokpassageevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_briefstuk_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_briefstukevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conceptstap_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conclusie_bevindingen_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conclusie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_conclusieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_datalekevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatiealliantie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatiealliantieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieperiode_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieperiodeevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieplicht_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_evaluatieplichtevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_feitencheck_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_feitencheckevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_feitencheckreactie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_feitencheckreactieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_interview_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_interviewevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerafspraak_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerafspraakevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerbrief_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerbriefevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerstuk_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamerstukevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamervraag_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_kamervraagevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_landing_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_landingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_motief_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_motiefevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_naampaar_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_naampaarevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_onderzoekstoegang_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_onderzoekstoegangevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_ontvanger_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_ontvangerevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_opvolgactie_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_opvolgactieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_overzichtrij_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_paraaf_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_probleemreden_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_probleemredenevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_sturingsafspraak_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_sturingsafspraakevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_subsidieoverzicht_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_subsidieoverzichtevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_toegangsdeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_vertrouwenspersoonevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_vraagpassage_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluaties_vraagpassageevent_pgh_id_seq', 1, false);
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
SELECT pg_catalog.setval('public.subsidies_kadermethode_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_kadermethodeevent_pgh_id_seq', 1, false);
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
SELECT pg_catalog.setval('public.subsidies_passage_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_passageoordeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_planopmerking_id_seq', 1, false);
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
ALTER TABLE ONLY public.allianties_contactafspraak
    ADD CONSTRAINT allianties_contactafspraak_no_overlap EXCLUDE USING gist (alliantie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&);
ALTER TABLE ONLY public.allianties_contactafspraak
    ADD CONSTRAINT allianties_contactafspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactafspraakevent
    ADD CONSTRAINT allianties_contactafspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_contactmoment_organisaties
    ADD CONSTRAINT allianties_contactmoment_contactmoment_id_organis_bec9b97a_uniq UNIQUE (contactmoment_id, organisatie_id);
ALTER TABLE ONLY public.allianties_contactmoment_organisaties
    ADD CONSTRAINT allianties_contactmoment_organisaties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactmoment
    ADD CONSTRAINT allianties_contactmoment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactmomentevent
    ADD CONSTRAINT allianties_contactmomentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpersoon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactpersoonevent
    ADD CONSTRAINT allianties_contactpersoonevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_contactwens
    ADD CONSTRAINT allianties_contactwens_one UNIQUE (alliantie_id, organisatie_id);
ALTER TABLE ONLY public.allianties_contactwens
    ADD CONSTRAINT allianties_contactwens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_contactwensevent
    ADD CONSTRAINT allianties_contactwensevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_no_overlap EXCLUDE USING gist (alliantie_id WITH =, organisatie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&);
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_one_penvoerder EXCLUDE USING gist (alliantie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&) WHERE (((rol)::text = 'penvoerder'::text));
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_deelnameevent
    ADD CONSTRAINT allianties_deelnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_gespreksafspraak
    ADD CONSTRAINT allianties_gespreksafspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_gespreksafspraakevent
    ADD CONSTRAINT allianties_gespreksafspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_kvk_nummer_key UNIQUE (kvk_nummer);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisatie_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.allianties_organisatieevent
    ADD CONSTRAINT allianties_organisatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.allianties_overdracht
    ADD CONSTRAINT allianties_overdracht_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.allianties_overdrachtevent
    ADD CONSTRAINT allianties_overdrachtevent_pkey PRIMARY KEY (pgh_id);
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
ALTER TABLE ONLY public.evaluaties_aanbevelingovergang
    ADD CONSTRAINT evaluaties_aanbevelingovergang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bespreking
    ADD CONSTRAINT evaluaties_bespreking_one_per_day UNIQUE (aanbeveling_id, alliantie_id, datum);
ALTER TABLE ONLY public.evaluaties_bespreking
    ADD CONSTRAINT evaluaties_bespreking_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_besprekingevent
    ADD CONSTRAINT evaluaties_besprekingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_bevinding
    ADD CONSTRAINT evaluaties_bevinding_order UNIQUE (evaluatie_id, volgorde);
ALTER TABLE ONLY public.evaluaties_bevinding
    ADD CONSTRAINT evaluaties_bevinding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bevindingevent
    ADD CONSTRAINT evaluaties_bevindingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_bewijs
    ADD CONSTRAINT evaluaties_bewijs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bewijsevent
    ADD CONSTRAINT evaluaties_bewijsevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_one_per_facts UNIQUE (periode_id, peildatum, document_id);
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bijlageconcept_bewerkers
    ADD CONSTRAINT evaluaties_bijlageconcep_bijlageconcept_id_user_i_5b45b48d_uniq UNIQUE (bijlageconcept_id, user_id);
ALTER TABLE ONLY public.evaluaties_bijlageconcept_bewerkers
    ADD CONSTRAINT evaluaties_bijlageconcept_bewerkers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageconcept_bijlage_id_key UNIQUE (bijlage_id);
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageconcept_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_bijlageconceptevent
    ADD CONSTRAINT evaluaties_bijlageconceptevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_blok
    ADD CONSTRAINT evaluaties_blok_order UNIQUE (concept_id, volgorde) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blok
    ADD CONSTRAINT evaluaties_blok_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_blokevent
    ADD CONSTRAINT evaluaties_blokevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_blokpassage
    ADD CONSTRAINT evaluaties_blokpassage_once UNIQUE (blok_id, passage_id);
ALTER TABLE ONLY public.evaluaties_blokpassage
    ADD CONSTRAINT evaluaties_blokpassage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_blokpassageevent
    ADD CONSTRAINT evaluaties_blokpassageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_briefstuk
    ADD CONSTRAINT evaluaties_briefstuk_order UNIQUE (kamerbrief_id, volgorde);
ALTER TABLE ONLY public.evaluaties_briefstuk
    ADD CONSTRAINT evaluaties_briefstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_briefstukevent
    ADD CONSTRAINT evaluaties_briefstukevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_conceptstap
    ADD CONSTRAINT evaluaties_conceptstap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_conclusie_bevindingen
    ADD CONSTRAINT evaluaties_conclusie_bev_conclusie_id_bevinding_i_1ffd370f_uniq UNIQUE (conclusie_id, bevinding_id);
ALTER TABLE ONLY public.evaluaties_conclusie_bevindingen
    ADD CONSTRAINT evaluaties_conclusie_bevindingen_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_order UNIQUE (evaluatie_id, volgorde);
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_conclusieevent
    ADD CONSTRAINT evaluaties_conclusieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_datalek
    ADD CONSTRAINT evaluaties_datalek_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_datalekevent
    ADD CONSTRAINT evaluaties_datalekevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.evaluaties_evaluatiealliantie
    ADD CONSTRAINT evaluaties_evaluatiealliantie_once UNIQUE (evaluatie_id, alliantie_id);
ALTER TABLE ONLY public.evaluaties_evaluatiealliantie
    ADD CONSTRAINT evaluaties_evaluatiealliantie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_evaluatiealliantieevent
    ADD CONSTRAINT evaluaties_evaluatiealliantieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_evaluatieevent
    ADD CONSTRAINT evaluaties_evaluatieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_evaluatieperiode
    ADD CONSTRAINT evaluaties_evaluatieperiode_once UNIQUE (evaluatie_id, periode_id);
ALTER TABLE ONLY public.evaluaties_evaluatieperiode
    ADD CONSTRAINT evaluaties_evaluatieperiode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_evaluatieperiodeevent
    ADD CONSTRAINT evaluaties_evaluatieperiodeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatieplicht_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatieplicht_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatieplicht_vorige_id_key UNIQUE (vorige_id);
ALTER TABLE ONLY public.evaluaties_evaluatieplichtevent
    ADD CONSTRAINT evaluaties_evaluatieplichtevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_feitencheck
    ADD CONSTRAINT evaluaties_feitencheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_feitencheckevent
    ADD CONSTRAINT evaluaties_feitencheckevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_feitencheckreactie
    ADD CONSTRAINT evaluaties_feitencheckreactie_one UNIQUE (feitencheck_id, alliantie_id);
ALTER TABLE ONLY public.evaluaties_feitencheckreactie
    ADD CONSTRAINT evaluaties_feitencheckreactie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_feitencheckreactieevent
    ADD CONSTRAINT evaluaties_feitencheckreactieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_interview
    ADD CONSTRAINT evaluaties_interview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_interviewevent
    ADD CONSTRAINT evaluaties_interviewevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_kamerafspraak
    ADD CONSTRAINT evaluaties_kamerafspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_kamerafspraakevent
    ADD CONSTRAINT evaluaties_kamerafspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_kamerbrief
    ADD CONSTRAINT evaluaties_kamerbrief_kamerstuk_id_key UNIQUE (kamerstuk_id);
ALTER TABLE ONLY public.evaluaties_kamerbrief
    ADD CONSTRAINT evaluaties_kamerbrief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_kamerbriefevent
    ADD CONSTRAINT evaluaties_kamerbriefevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_kamerstuk
    ADD CONSTRAINT evaluaties_kamerstuk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_kamerstuk
    ADD CONSTRAINT evaluaties_kamerstuk_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.evaluaties_kamerstukevent
    ADD CONSTRAINT evaluaties_kamerstukevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_kamervraag
    ADD CONSTRAINT evaluaties_kamervraag_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_kamervraagevent
    ADD CONSTRAINT evaluaties_kamervraagevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_once_per_rule UNIQUE (aanbeveling_id, regelversie_id);
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_landingevent
    ADD CONSTRAINT evaluaties_landingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_motief
    ADD CONSTRAINT evaluaties_motief_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_motief
    ADD CONSTRAINT evaluaties_motief_soort_key UNIQUE (soort);
ALTER TABLE ONLY public.evaluaties_motiefevent
    ADD CONSTRAINT evaluaties_motiefevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_naampaar
    ADD CONSTRAINT evaluaties_naampaar_once UNIQUE (een_id, ander_id);
ALTER TABLE ONLY public.evaluaties_naampaar
    ADD CONSTRAINT evaluaties_naampaar_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_naampaarevent
    ADD CONSTRAINT evaluaties_naampaarevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoekstoegang_no_overlap EXCLUDE USING gist (user_id WITH =, evaluatie_id WITH =, daterange(begindatum, einddatum, '[]'::text) WITH &&) WHERE ((ingetrokken_op IS NULL));
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoekstoegang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_onderzoekstoegangevent
    ADD CONSTRAINT evaluaties_onderzoekstoegangevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_ontvanger
    ADD CONSTRAINT evaluaties_ontvanger_one_per_name UNIQUE (sleutel, is_fictief);
ALTER TABLE ONLY public.evaluaties_ontvanger
    ADD CONSTRAINT evaluaties_ontvanger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_ontvangerevent
    ADD CONSTRAINT evaluaties_ontvangerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_opvolgactie
    ADD CONSTRAINT evaluaties_opvolgactie_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_opvolgactieevent
    ADD CONSTRAINT evaluaties_opvolgactieevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_overzichtrij
    ADD CONSTRAINT evaluaties_overzichtrij_line UNIQUE (overzicht_id, regel);
ALTER TABLE ONLY public.evaluaties_overzichtrij
    ADD CONSTRAINT evaluaties_overzichtrij_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_paraaf
    ADD CONSTRAINT evaluaties_paraaf_once UNIQUE (kamervraag_id, door_id, tekst_sha256);
ALTER TABLE ONLY public.evaluaties_paraaf
    ADD CONSTRAINT evaluaties_paraaf_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_probleemreden
    ADD CONSTRAINT evaluaties_probleemreden_one_per_problem UNIQUE (concept_id, sleutel);
ALTER TABLE ONLY public.evaluaties_probleemreden
    ADD CONSTRAINT evaluaties_probleemreden_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_probleemredenevent
    ADD CONSTRAINT evaluaties_probleemredenevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_signaal
    ADD CONSTRAINT evaluaties_signaal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_signaaljaar
    ADD CONSTRAINT evaluaties_signaaljaar_jaar_key UNIQUE (jaar);
ALTER TABLE ONLY public.evaluaties_signaaljaar
    ADD CONSTRAINT evaluaties_signaaljaar_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_signaallezing
    ADD CONSTRAINT evaluaties_signaallezing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsafspraak_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_sturingsafspraakevent
    ADD CONSTRAINT evaluaties_sturingsafspraakevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_subsidieoverzicht
    ADD CONSTRAINT evaluaties_subsidieoverzicht_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_subsidieoverzichtevent
    ADD CONSTRAINT evaluaties_subsidieoverzichtevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_toegangsdeel
    ADD CONSTRAINT evaluaties_toegangsdeel_one UNIQUE (toegang_id, alliantie_id, jaar);
ALTER TABLE ONLY public.evaluaties_toegangsdeel
    ADD CONSTRAINT evaluaties_toegangsdeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoon
    ADD CONSTRAINT evaluaties_vertrouwenspersoon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoonevent
    ADD CONSTRAINT evaluaties_vertrouwenspersoonevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluaties_vraagpassage
    ADD CONSTRAINT evaluaties_vraagpassage_once UNIQUE (kamervraag_id, passage_id);
ALTER TABLE ONLY public.evaluaties_vraagpassage
    ADD CONSTRAINT evaluaties_vraagpassage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluaties_vraagpassageevent
    ADD CONSTRAINT evaluaties_vraagpassageevent_pkey PRIMARY KEY (pgh_id);
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
ALTER TABLE ONLY public.subsidies_kadermethode
    ADD CONSTRAINT subsidies_kadermethode_name UNIQUE (kader_id, naam);
ALTER TABLE ONLY public.subsidies_kadermethode
    ADD CONSTRAINT subsidies_kadermethode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_kadermethodeevent
    ADD CONSTRAINT subsidies_kadermethodeevent_pkey PRIMARY KEY (pgh_id);
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
ALTER TABLE ONLY public.subsidies_passage
    ADD CONSTRAINT subsidies_passage_marked_once UNIQUE (versie_id, onderdeel, sha256);
ALTER TABLE ONLY public.subsidies_passage
    ADD CONSTRAINT subsidies_passage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_passageoordeel
    ADD CONSTRAINT subsidies_passageoordeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_activiteitenplan
    ADD CONSTRAINT subsidies_plan_number UNIQUE (subsidie_id, jaar, nummer);
ALTER TABLE ONLY public.subsidies_planopmerking
    ADD CONSTRAINT subsidies_planopmerking_pkey PRIMARY KEY (id);
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
CREATE INDEX allianties_contactafspraak_alliantie_id_52860a59 ON public.allianties_contactafspraak USING btree (alliantie_id);
CREATE INDEX allianties_contactafspraakevent_alliantie_id_d25c43e0 ON public.allianties_contactafspraakevent USING btree (alliantie_id);
CREATE INDEX allianties_contactafspraakevent_pgh_context_id_d6a843bc ON public.allianties_contactafspraakevent USING btree (pgh_context_id);
CREATE INDEX allianties_contactafspraakevent_pgh_obj_id_3dd17dbd ON public.allianties_contactafspraakevent USING btree (pgh_obj_id);
CREATE INDEX allianties_contactmoment_alliantie_id_2caa7dd5 ON public.allianties_contactmoment USING btree (alliantie_id);
CREATE INDEX allianties_contactmoment_organisaties_contactmoment_id_e47716d7 ON public.allianties_contactmoment_organisaties USING btree (contactmoment_id);
CREATE INDEX allianties_contactmoment_organisaties_organisatie_id_63f4b6b4 ON public.allianties_contactmoment_organisaties USING btree (organisatie_id);
CREATE INDEX allianties_contactmomentevent_alliantie_id_b3a6f3d9 ON public.allianties_contactmomentevent USING btree (alliantie_id);
CREATE INDEX allianties_contactmomentevent_pgh_context_id_3d6e6f5c ON public.allianties_contactmomentevent USING btree (pgh_context_id);
CREATE INDEX allianties_contactmomentevent_pgh_obj_id_c6c0b00c ON public.allianties_contactmomentevent USING btree (pgh_obj_id);
CREATE INDEX allianties_contactpersoon_alliantie_id_2c0ede2a ON public.allianties_contactpersoon USING btree (alliantie_id);
CREATE UNIQUE INDEX allianties_contactpersoon_one_open ON public.allianties_contactpersoon USING btree (user_id, alliantie_id, organisatie_id, rol) WHERE (einddatum IS NULL);
CREATE INDEX allianties_contactpersoon_organisatie_id_a4e8ddce ON public.allianties_contactpersoon USING btree (organisatie_id);
CREATE INDEX allianties_contactpersoon_user_id_785a85f3 ON public.allianties_contactpersoon USING btree (user_id);
CREATE INDEX allianties_contactpersoonevent_alliantie_id_2f60c0ec ON public.allianties_contactpersoonevent USING btree (alliantie_id);
CREATE INDEX allianties_contactpersoonevent_organisatie_id_08adccc5 ON public.allianties_contactpersoonevent USING btree (organisatie_id);
CREATE INDEX allianties_contactpersoonevent_pgh_context_id_bb2b2f9c ON public.allianties_contactpersoonevent USING btree (pgh_context_id);
CREATE INDEX allianties_contactpersoonevent_pgh_obj_id_3572db27 ON public.allianties_contactpersoonevent USING btree (pgh_obj_id);
CREATE INDEX allianties_contactpersoonevent_user_id_ea21091f ON public.allianties_contactpersoonevent USING btree (user_id);
CREATE INDEX allianties_contactwens_alliantie_id_cd10280d ON public.allianties_contactwens USING btree (alliantie_id);
CREATE INDEX allianties_contactwens_organisatie_id_2c0e85d6 ON public.allianties_contactwens USING btree (organisatie_id);
CREATE INDEX allianties_contactwensevent_alliantie_id_66edf217 ON public.allianties_contactwensevent USING btree (alliantie_id);
CREATE INDEX allianties_contactwensevent_organisatie_id_c4c61b77 ON public.allianties_contactwensevent USING btree (organisatie_id);
CREATE INDEX allianties_contactwensevent_pgh_context_id_54000ec1 ON public.allianties_contactwensevent USING btree (pgh_context_id);
CREATE INDEX allianties_contactwensevent_pgh_obj_id_25db8ec4 ON public.allianties_contactwensevent USING btree (pgh_obj_id);
CREATE INDEX allianties_deelname_alliantie_id_96ade54b ON public.allianties_deelname USING btree (alliantie_id);
CREATE INDEX allianties_deelname_organisatie_id_255112f5 ON public.allianties_deelname USING btree (organisatie_id);
CREATE INDEX allianties_deelnameevent_alliantie_id_6c24c2d3 ON public.allianties_deelnameevent USING btree (alliantie_id);
CREATE INDEX allianties_deelnameevent_organisatie_id_4948b7f1 ON public.allianties_deelnameevent USING btree (organisatie_id);
CREATE INDEX allianties_deelnameevent_pgh_context_id_d0c3397f ON public.allianties_deelnameevent USING btree (pgh_context_id);
CREATE INDEX allianties_deelnameevent_pgh_obj_id_6f7536e3 ON public.allianties_deelnameevent USING btree (pgh_obj_id);
CREATE INDEX allianties_gespreksafspraak_moment_id_c82fcb05 ON public.allianties_gespreksafspraak USING btree (moment_id);
CREATE INDEX allianties_gespreksafspraakevent_moment_id_49de5257 ON public.allianties_gespreksafspraakevent USING btree (moment_id);
CREATE INDEX allianties_gespreksafspraakevent_pgh_context_id_e0ac0981 ON public.allianties_gespreksafspraakevent USING btree (pgh_context_id);
CREATE INDEX allianties_gespreksafspraakevent_pgh_obj_id_947eea90 ON public.allianties_gespreksafspraakevent USING btree (pgh_obj_id);
CREATE INDEX allianties_moment_newest ON public.allianties_contactmoment USING btree (alliantie_id, datum DESC);
CREATE INDEX allianties_org_sorteervorm ON public.allianties_organisatie USING btree (public.sorteervorm((naam)::text));
CREATE INDEX allianties_organisatie_kvk_nummer_69483140_like ON public.allianties_organisatie USING btree (kvk_nummer varchar_pattern_ops);
CREATE INDEX allianties_organisatie_onderdeel_van_id_b4e287a3 ON public.allianties_organisatie USING btree (onderdeel_van_id);
CREATE INDEX allianties_organisatie_slug_c2e7221a_like ON public.allianties_organisatie USING btree (slug varchar_pattern_ops);
CREATE INDEX allianties_organisatieevent_onderdeel_van_id_2e9bb737 ON public.allianties_organisatieevent USING btree (onderdeel_van_id);
CREATE INDEX allianties_organisatieevent_pgh_context_id_f616b905 ON public.allianties_organisatieevent USING btree (pgh_context_id);
CREATE INDEX allianties_organisatieevent_pgh_obj_id_b5734160 ON public.allianties_organisatieevent USING btree (pgh_obj_id);
CREATE INDEX allianties_overdracht_aan_id_805635cc ON public.allianties_overdracht USING btree (aan_id);
CREATE INDEX allianties_overdracht_alliantie_id_bf2da286 ON public.allianties_overdracht USING btree (alliantie_id);
CREATE INDEX allianties_overdracht_van_id_d6d3d99b ON public.allianties_overdracht USING btree (van_id);
CREATE INDEX allianties_overdrachtevent_aan_id_1803ce88 ON public.allianties_overdrachtevent USING btree (aan_id);
CREATE INDEX allianties_overdrachtevent_alliantie_id_95bbcd66 ON public.allianties_overdrachtevent USING btree (alliantie_id);
CREATE INDEX allianties_overdrachtevent_pgh_context_id_0be837fc ON public.allianties_overdrachtevent USING btree (pgh_context_id);
CREATE INDEX allianties_overdrachtevent_pgh_obj_id_eb7cf32a ON public.allianties_overdrachtevent USING btree (pgh_obj_id);
CREATE INDEX allianties_overdrachtevent_van_id_0db02486 ON public.allianties_overdrachtevent USING btree (van_id);
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
CREATE INDEX evaluaties_aanbeveling_eigenaar_id_37b67e94 ON public.evaluaties_aanbeveling USING btree (eigenaar_id);
CREATE INDEX evaluaties_aanbeveling_evaluatie_id_3918c639 ON public.evaluaties_aanbeveling USING btree (evaluatie_id);
CREATE UNIQUE INDEX evaluaties_aanbeveling_once_per_scheme ON public.evaluaties_aanbeveling USING btree (voorganger_id, regeling_id) WHERE (regeling_id IS NOT NULL);
CREATE INDEX evaluaties_aanbeveling_reactie_door_id_57e7b462 ON public.evaluaties_aanbeveling USING btree (reactie_door_id);
CREATE INDEX evaluaties_aanbeveling_regeling_id_a726a9e4 ON public.evaluaties_aanbeveling USING btree (regeling_id);
CREATE INDEX evaluaties_aanbeveling_voorganger_id_f435f3ba ON public.evaluaties_aanbeveling USING btree (voorganger_id);
CREATE INDEX evaluaties_aanbevelingevent_eigenaar_id_f2372251 ON public.evaluaties_aanbevelingevent USING btree (eigenaar_id);
CREATE INDEX evaluaties_aanbevelingevent_evaluatie_id_1e952700 ON public.evaluaties_aanbevelingevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_aanbevelingevent_pgh_context_id_30084f0d ON public.evaluaties_aanbevelingevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_aanbevelingevent_pgh_obj_id_5ba9806f ON public.evaluaties_aanbevelingevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_aanbevelingevent_reactie_door_id_3b449fac ON public.evaluaties_aanbevelingevent USING btree (reactie_door_id);
CREATE INDEX evaluaties_aanbevelingevent_regeling_id_f92ae2c9 ON public.evaluaties_aanbevelingevent USING btree (regeling_id);
CREATE INDEX evaluaties_aanbevelingevent_voorganger_id_2eb70937 ON public.evaluaties_aanbevelingevent USING btree (voorganger_id);
CREATE INDEX evaluaties_aanbevelingovergang_aanbeveling_id_edc93adc ON public.evaluaties_aanbevelingovergang USING btree (aanbeveling_id);
CREATE INDEX evaluaties_aanbevelingovergang_door_id_46c6c4a8 ON public.evaluaties_aanbevelingovergang USING btree (door_id);
CREATE INDEX evaluaties_bespreking_aanbeveling_id_47d1b908 ON public.evaluaties_bespreking USING btree (aanbeveling_id);
CREATE INDEX evaluaties_bespreking_alliantie_id_ceb7f127 ON public.evaluaties_bespreking USING btree (alliantie_id);
CREATE INDEX evaluaties_besprekingevent_aanbeveling_id_051a6f36 ON public.evaluaties_besprekingevent USING btree (aanbeveling_id);
CREATE INDEX evaluaties_besprekingevent_alliantie_id_e8b68fbd ON public.evaluaties_besprekingevent USING btree (alliantie_id);
CREATE INDEX evaluaties_besprekingevent_pgh_context_id_af01417d ON public.evaluaties_besprekingevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_besprekingevent_pgh_obj_id_87bf1b94 ON public.evaluaties_besprekingevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_bevinding_evaluatie_id_846ba872 ON public.evaluaties_bevinding USING btree (evaluatie_id);
CREATE INDEX evaluaties_bevindingevent_evaluatie_id_1fd2aca8 ON public.evaluaties_bevindingevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_bevindingevent_pgh_context_id_dfc46403 ON public.evaluaties_bevindingevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_bevindingevent_pgh_obj_id_d242ac1f ON public.evaluaties_bevindingevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_bewijs_bevinding_id_702d3581 ON public.evaluaties_bewijs USING btree (bevinding_id);
CREATE INDEX evaluaties_bewijs_interview_id_300f8eda ON public.evaluaties_bewijs USING btree (interview_id);
CREATE INDEX evaluaties_bewijs_versie_id_10a56c7c ON public.evaluaties_bewijs USING btree (versie_id);
CREATE INDEX evaluaties_bewijs_waarde_id_e0f3af30 ON public.evaluaties_bewijs USING btree (waarde_id);
CREATE INDEX evaluaties_bewijsevent_bevinding_id_0eabb1b4 ON public.evaluaties_bewijsevent USING btree (bevinding_id);
CREATE INDEX evaluaties_bewijsevent_interview_id_1217881a ON public.evaluaties_bewijsevent USING btree (interview_id);
CREATE INDEX evaluaties_bewijsevent_pgh_context_id_c140ef4f ON public.evaluaties_bewijsevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_bewijsevent_pgh_obj_id_438aa82e ON public.evaluaties_bewijsevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_bewijsevent_versie_id_4c488873 ON public.evaluaties_bewijsevent USING btree (versie_id);
CREATE INDEX evaluaties_bewijsevent_waarde_id_b097d9a2 ON public.evaluaties_bewijsevent USING btree (waarde_id);
CREATE INDEX evaluaties_bijlage_aangemaakt_door_id_db0ea813 ON public.evaluaties_bijlage USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_bijlage_document_id_88ae75a7 ON public.evaluaties_bijlage USING btree (document_id);
CREATE INDEX evaluaties_bijlage_periode_id_98c82403 ON public.evaluaties_bijlage USING btree (periode_id);
CREATE INDEX evaluaties_bijlageconcept_aangemaakt_door_id_f8950545 ON public.evaluaties_bijlageconcept USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_bijlageconcept_bewerkers_bijlageconcept_id_72c8f568 ON public.evaluaties_bijlageconcept_bewerkers USING btree (bijlageconcept_id);
CREATE INDEX evaluaties_bijlageconcept_bewerkers_user_id_0ed299b9 ON public.evaluaties_bijlageconcept_bewerkers USING btree (user_id);
CREATE INDEX evaluaties_bijlageconcept_kamerbrief_id_aebc0e7a ON public.evaluaties_bijlageconcept USING btree (kamerbrief_id);
CREATE INDEX evaluaties_bijlageconcept_periode_id_cbd3f618 ON public.evaluaties_bijlageconcept USING btree (periode_id);
CREATE INDEX evaluaties_bijlageconcept_voorbeeld_id_da21c70a ON public.evaluaties_bijlageconcept USING btree (voorbeeld_id);
CREATE INDEX evaluaties_bijlageconceptevent_aangemaakt_door_id_e9e78c20 ON public.evaluaties_bijlageconceptevent USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_bijlageconceptevent_bijlage_id_df461745 ON public.evaluaties_bijlageconceptevent USING btree (bijlage_id);
CREATE INDEX evaluaties_bijlageconceptevent_kamerbrief_id_29bac0f1 ON public.evaluaties_bijlageconceptevent USING btree (kamerbrief_id);
CREATE INDEX evaluaties_bijlageconceptevent_periode_id_a88590f6 ON public.evaluaties_bijlageconceptevent USING btree (periode_id);
CREATE INDEX evaluaties_bijlageconceptevent_pgh_context_id_6c0c1124 ON public.evaluaties_bijlageconceptevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_bijlageconceptevent_pgh_obj_id_9a42e3ba ON public.evaluaties_bijlageconceptevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_bijlageconceptevent_voorbeeld_id_3ebf9bf1 ON public.evaluaties_bijlageconceptevent USING btree (voorbeeld_id);
CREATE UNIQUE INDEX evaluaties_blok_alliance_once ON public.evaluaties_blok USING btree (concept_id, alliantie_id) WHERE (alliantie_id IS NOT NULL);
CREATE INDEX evaluaties_blok_alliantie_id_c6bffa3d ON public.evaluaties_blok USING btree (alliantie_id);
CREATE INDEX evaluaties_blok_concept_id_6e62de96 ON public.evaluaties_blok USING btree (concept_id);
CREATE INDEX evaluaties_blok_evaluatie_id_4e59492f ON public.evaluaties_blok USING btree (evaluatie_id);
CREATE INDEX evaluaties_blokevent_alliantie_id_756e35e1 ON public.evaluaties_blokevent USING btree (alliantie_id);
CREATE INDEX evaluaties_blokevent_concept_id_ae22527c ON public.evaluaties_blokevent USING btree (concept_id);
CREATE INDEX evaluaties_blokevent_evaluatie_id_9e282b3e ON public.evaluaties_blokevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_blokevent_pgh_context_id_64c86fcb ON public.evaluaties_blokevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_blokevent_pgh_obj_id_4927adcb ON public.evaluaties_blokevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_blokpassage_blok_id_0269b5d1 ON public.evaluaties_blokpassage USING btree (blok_id);
CREATE INDEX evaluaties_blokpassage_passage_id_fcae7546 ON public.evaluaties_blokpassage USING btree (passage_id);
CREATE INDEX evaluaties_blokpassageevent_blok_id_697d67f2 ON public.evaluaties_blokpassageevent USING btree (blok_id);
CREATE INDEX evaluaties_blokpassageevent_passage_id_3fec71fc ON public.evaluaties_blokpassageevent USING btree (passage_id);
CREATE INDEX evaluaties_blokpassageevent_pgh_context_id_1e330d74 ON public.evaluaties_blokpassageevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_blokpassageevent_pgh_obj_id_c75e2c78 ON public.evaluaties_blokpassageevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_briefstuk_bijlage_id_66f990cf ON public.evaluaties_briefstuk USING btree (bijlage_id);
CREATE INDEX evaluaties_briefstuk_document_id_b9742877 ON public.evaluaties_briefstuk USING btree (document_id);
CREATE INDEX evaluaties_briefstuk_kamerbrief_id_3226b156 ON public.evaluaties_briefstuk USING btree (kamerbrief_id);
CREATE INDEX evaluaties_briefstukevent_bijlage_id_8dec2ae2 ON public.evaluaties_briefstukevent USING btree (bijlage_id);
CREATE INDEX evaluaties_briefstukevent_document_id_b2cf1145 ON public.evaluaties_briefstukevent USING btree (document_id);
CREATE INDEX evaluaties_briefstukevent_kamerbrief_id_7100e209 ON public.evaluaties_briefstukevent USING btree (kamerbrief_id);
CREATE INDEX evaluaties_briefstukevent_pgh_context_id_60641978 ON public.evaluaties_briefstukevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_briefstukevent_pgh_obj_id_98f7fb7a ON public.evaluaties_briefstukevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_conceptstap_concept_id_99796938 ON public.evaluaties_conceptstap USING btree (concept_id);
CREATE INDEX evaluaties_conceptstap_door_id_d972c70a ON public.evaluaties_conceptstap USING btree (door_id);
CREATE INDEX evaluaties_conclusie_bevindingen_bevinding_id_bb5db90c ON public.evaluaties_conclusie_bevindingen USING btree (bevinding_id);
CREATE INDEX evaluaties_conclusie_bevindingen_conclusie_id_73cb7834 ON public.evaluaties_conclusie_bevindingen USING btree (conclusie_id);
CREATE INDEX evaluaties_conclusie_evaluatie_id_7cc11680 ON public.evaluaties_conclusie USING btree (evaluatie_id);
CREATE INDEX evaluaties_conclusieevent_evaluatie_id_2b406770 ON public.evaluaties_conclusieevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_conclusieevent_pgh_context_id_3085316e ON public.evaluaties_conclusieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_conclusieevent_pgh_obj_id_228639d3 ON public.evaluaties_conclusieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_datalek_aangemaakt_door_id_00201c1b ON public.evaluaties_datalek USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_datalekevent_aangemaakt_door_id_53347e3e ON public.evaluaties_datalekevent USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_datalekevent_pgh_context_id_dd745b14 ON public.evaluaties_datalekevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_datalekevent_pgh_obj_id_57c5ec5d ON public.evaluaties_datalekevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatie_kader_id_1edfc732 ON public.evaluaties_evaluatie USING btree (kader_id);
CREATE INDEX evaluaties_evaluatie_kamerstuk_id_158c05fd ON public.evaluaties_evaluatie USING btree (kamerstuk_id);
CREATE INDEX evaluaties_evaluatie_periode_id_4e00b176 ON public.evaluaties_evaluatie USING btree (periode_id);
CREATE INDEX evaluaties_evaluatie_slug_9c217204_like ON public.evaluaties_evaluatie USING btree (slug varchar_pattern_ops);
CREATE INDEX evaluaties_evaluatiealliantie_alliantie_id_f9ffab10 ON public.evaluaties_evaluatiealliantie USING btree (alliantie_id);
CREATE INDEX evaluaties_evaluatiealliantie_evaluatie_id_830dc376 ON public.evaluaties_evaluatiealliantie USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatiealliantieevent_alliantie_id_3354ba98 ON public.evaluaties_evaluatiealliantieevent USING btree (alliantie_id);
CREATE INDEX evaluaties_evaluatiealliantieevent_evaluatie_id_2545f1dc ON public.evaluaties_evaluatiealliantieevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatiealliantieevent_pgh_context_id_7667546b ON public.evaluaties_evaluatiealliantieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_evaluatiealliantieevent_pgh_obj_id_99fbb2d2 ON public.evaluaties_evaluatiealliantieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatieevent_kader_id_828d41a1 ON public.evaluaties_evaluatieevent USING btree (kader_id);
CREATE INDEX evaluaties_evaluatieevent_kamerstuk_id_af30c81b ON public.evaluaties_evaluatieevent USING btree (kamerstuk_id);
CREATE INDEX evaluaties_evaluatieevent_periode_id_3e82578d ON public.evaluaties_evaluatieevent USING btree (periode_id);
CREATE INDEX evaluaties_evaluatieevent_pgh_context_id_9bdf48e9 ON public.evaluaties_evaluatieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_evaluatieevent_pgh_obj_id_2f5c6c3f ON public.evaluaties_evaluatieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatieperiode_evaluatie_id_f191e76a ON public.evaluaties_evaluatieperiode USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatieperiode_periode_id_3779131c ON public.evaluaties_evaluatieperiode USING btree (periode_id);
CREATE INDEX evaluaties_evaluatieperiodeevent_evaluatie_id_d5874ff3 ON public.evaluaties_evaluatieperiodeevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatieperiodeevent_periode_id_2be0f247 ON public.evaluaties_evaluatieperiodeevent USING btree (periode_id);
CREATE INDEX evaluaties_evaluatieperiodeevent_pgh_context_id_38613e68 ON public.evaluaties_evaluatieperiodeevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_evaluatieperiodeevent_pgh_obj_id_7107e123 ON public.evaluaties_evaluatieperiodeevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatieplicht_evaluatie_id_d0f56a98 ON public.evaluaties_evaluatieplicht USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatieplicht_regeling_id_ab43d87f ON public.evaluaties_evaluatieplicht USING btree (regeling_id);
CREATE INDEX evaluaties_evaluatieplicht_slug_e68bba13_like ON public.evaluaties_evaluatieplicht USING btree (slug varchar_pattern_ops);
CREATE INDEX evaluaties_evaluatieplichtevent_evaluatie_id_26c68b29 ON public.evaluaties_evaluatieplichtevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_evaluatieplichtevent_pgh_context_id_a2431d87 ON public.evaluaties_evaluatieplichtevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_evaluatieplichtevent_pgh_obj_id_80811ccf ON public.evaluaties_evaluatieplichtevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_evaluatieplichtevent_regeling_id_5c9298d1 ON public.evaluaties_evaluatieplichtevent USING btree (regeling_id);
CREATE INDEX evaluaties_evaluatieplichtevent_vorige_id_96fd7402 ON public.evaluaties_evaluatieplichtevent USING btree (vorige_id);
CREATE INDEX evaluaties_feitencheck_evaluatie_id_76c54a27 ON public.evaluaties_feitencheck USING btree (evaluatie_id);
CREATE INDEX evaluaties_feitencheck_gevraagd_door_id_570f1707 ON public.evaluaties_feitencheck USING btree (gevraagd_door_id);
CREATE INDEX evaluaties_feitencheckevent_evaluatie_id_9945798b ON public.evaluaties_feitencheckevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_feitencheckevent_gevraagd_door_id_3ec80b57 ON public.evaluaties_feitencheckevent USING btree (gevraagd_door_id);
CREATE INDEX evaluaties_feitencheckevent_pgh_context_id_2fde433c ON public.evaluaties_feitencheckevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_feitencheckevent_pgh_obj_id_f53bcbfa ON public.evaluaties_feitencheckevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_feitencheckreactie_alliantie_id_11a9d6c7 ON public.evaluaties_feitencheckreactie USING btree (alliantie_id);
CREATE INDEX evaluaties_feitencheckreactie_beantwoord_door_id_62a46efd ON public.evaluaties_feitencheckreactie USING btree (beantwoord_door_id);
CREATE INDEX evaluaties_feitencheckreactie_feitencheck_id_a23f388a ON public.evaluaties_feitencheckreactie USING btree (feitencheck_id);
CREATE INDEX evaluaties_feitencheckreactieevent_alliantie_id_dc7d4436 ON public.evaluaties_feitencheckreactieevent USING btree (alliantie_id);
CREATE INDEX evaluaties_feitencheckreactieevent_beantwoord_door_id_4755fefe ON public.evaluaties_feitencheckreactieevent USING btree (beantwoord_door_id);
CREATE INDEX evaluaties_feitencheckreactieevent_feitencheck_id_16ea3bd8 ON public.evaluaties_feitencheckreactieevent USING btree (feitencheck_id);
CREATE INDEX evaluaties_feitencheckreactieevent_pgh_context_id_526fc3b8 ON public.evaluaties_feitencheckreactieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_feitencheckreactieevent_pgh_obj_id_f2f454cd ON public.evaluaties_feitencheckreactieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_interview_aangemaakt_door_id_7d7230e6 ON public.evaluaties_interview USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_interview_alliantie_id_c56a503d ON public.evaluaties_interview USING btree (alliantie_id);
CREATE INDEX evaluaties_interview_evaluatie_id_f6749f16 ON public.evaluaties_interview USING btree (evaluatie_id);
CREATE INDEX evaluaties_interviewevent_aangemaakt_door_id_c6cdd9a9 ON public.evaluaties_interviewevent USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_interviewevent_alliantie_id_5e0a4d2a ON public.evaluaties_interviewevent USING btree (alliantie_id);
CREATE INDEX evaluaties_interviewevent_evaluatie_id_446c3c5c ON public.evaluaties_interviewevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_interviewevent_pgh_context_id_826b35fc ON public.evaluaties_interviewevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_interviewevent_pgh_obj_id_bbb8abb4 ON public.evaluaties_interviewevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_kamerafspraak_afgedaan_in_brief_id_a9b5231c ON public.evaluaties_kamerafspraak USING btree (afgedaan_in_brief_id);
CREATE INDEX evaluaties_kamerafspraak_afgedaan_in_kamerstuk_id_b259864d ON public.evaluaties_kamerafspraak USING btree (afgedaan_in_kamerstuk_id);
CREATE INDEX evaluaties_kamerafspraak_kamerbrief_id_85aaf363 ON public.evaluaties_kamerafspraak USING btree (kamerbrief_id);
CREATE INDEX evaluaties_kamerafspraak_kamerstuk_id_3726dda8 ON public.evaluaties_kamerafspraak USING btree (kamerstuk_id);
CREATE INDEX evaluaties_kamerafspraakevent_afgedaan_in_brief_id_6ca05f6a ON public.evaluaties_kamerafspraakevent USING btree (afgedaan_in_brief_id);
CREATE INDEX evaluaties_kamerafspraakevent_afgedaan_in_kamerstuk_id_71c98b3a ON public.evaluaties_kamerafspraakevent USING btree (afgedaan_in_kamerstuk_id);
CREATE INDEX evaluaties_kamerafspraakevent_kamerbrief_id_0ac6877b ON public.evaluaties_kamerafspraakevent USING btree (kamerbrief_id);
CREATE INDEX evaluaties_kamerafspraakevent_kamerstuk_id_b680f5c5 ON public.evaluaties_kamerafspraakevent USING btree (kamerstuk_id);
CREATE INDEX evaluaties_kamerafspraakevent_pgh_context_id_c09214c1 ON public.evaluaties_kamerafspraakevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_kamerafspraakevent_pgh_obj_id_d90b964e ON public.evaluaties_kamerafspraakevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_kamerbrief_aangemaakt_door_id_3d15d37f ON public.evaluaties_kamerbrief USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_kamerbriefevent_aangemaakt_door_id_f8a45113 ON public.evaluaties_kamerbriefevent USING btree (aangemaakt_door_id);
CREATE INDEX evaluaties_kamerbriefevent_kamerstuk_id_760c081b ON public.evaluaties_kamerbriefevent USING btree (kamerstuk_id);
CREATE INDEX evaluaties_kamerbriefevent_pgh_context_id_0f6e87f3 ON public.evaluaties_kamerbriefevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_kamerbriefevent_pgh_obj_id_3e217423 ON public.evaluaties_kamerbriefevent USING btree (pgh_obj_id);
CREATE UNIQUE INDEX evaluaties_kamerstuk_one_per_number ON public.evaluaties_kamerstuk USING btree (kamer, dossier, toevoeging, nummer) WHERE (NOT ((nummer)::text = ''::text));
CREATE INDEX evaluaties_kamerstuk_slug_64e61169_like ON public.evaluaties_kamerstuk USING btree (slug varchar_pattern_ops);
CREATE INDEX evaluaties_kamerstukevent_pgh_context_id_9cb85bd2 ON public.evaluaties_kamerstukevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_kamerstukevent_pgh_obj_id_24e290ad ON public.evaluaties_kamerstukevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_kamervraagevent_pgh_context_id_b70b1ab8 ON public.evaluaties_kamervraagevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_kamervraagevent_pgh_obj_id_3477c840 ON public.evaluaties_kamervraagevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_landing_aanbeveling_id_e962fcd4 ON public.evaluaties_landing USING btree (aanbeveling_id);
CREATE INDEX evaluaties_landing_contactafspraak_id_178957f1 ON public.evaluaties_landing USING btree (contactafspraak_id);
CREATE INDEX evaluaties_landing_kadervraag_id_2f0d8378 ON public.evaluaties_landing USING btree (kadervraag_id);
CREATE INDEX evaluaties_landing_kamerstuk_id_5c7c3ebf ON public.evaluaties_landing USING btree (kamerstuk_id);
CREATE INDEX evaluaties_landing_regelversie_id_1760f8fc ON public.evaluaties_landing USING btree (regelversie_id);
CREATE INDEX evaluaties_landingevent_aanbeveling_id_956f47ee ON public.evaluaties_landingevent USING btree (aanbeveling_id);
CREATE INDEX evaluaties_landingevent_contactafspraak_id_6760b720 ON public.evaluaties_landingevent USING btree (contactafspraak_id);
CREATE INDEX evaluaties_landingevent_kadervraag_id_49fb000b ON public.evaluaties_landingevent USING btree (kadervraag_id);
CREATE INDEX evaluaties_landingevent_kamerstuk_id_6f93bdc5 ON public.evaluaties_landingevent USING btree (kamerstuk_id);
CREATE INDEX evaluaties_landingevent_pgh_context_id_c1a90a3e ON public.evaluaties_landingevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_landingevent_pgh_obj_id_4e61a49e ON public.evaluaties_landingevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_landingevent_regelversie_id_b10a7027 ON public.evaluaties_landingevent USING btree (regelversie_id);
CREATE INDEX evaluaties_motief_soort_fd76216c_like ON public.evaluaties_motief USING btree (soort varchar_pattern_ops);
CREATE INDEX evaluaties_motiefevent_pgh_context_id_1467e560 ON public.evaluaties_motiefevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_motiefevent_pgh_obj_id_63d6b2e2 ON public.evaluaties_motiefevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_naampaar_ander_id_c2efa232 ON public.evaluaties_naampaar USING btree (ander_id);
CREATE INDEX evaluaties_naampaar_besloten_door_id_1f0efda8 ON public.evaluaties_naampaar USING btree (besloten_door_id);
CREATE INDEX evaluaties_naampaar_een_id_b80b9212 ON public.evaluaties_naampaar USING btree (een_id);
CREATE INDEX evaluaties_naampaar_list ON public.evaluaties_naampaar USING btree (besluit, gelijkenis DESC);
CREATE INDEX evaluaties_naampaarevent_ander_id_34856592 ON public.evaluaties_naampaarevent USING btree (ander_id);
CREATE INDEX evaluaties_naampaarevent_besloten_door_id_333f2605 ON public.evaluaties_naampaarevent USING btree (besloten_door_id);
CREATE INDEX evaluaties_naampaarevent_een_id_3c909e76 ON public.evaluaties_naampaarevent USING btree (een_id);
CREATE INDEX evaluaties_naampaarevent_pgh_context_id_8d637ec5 ON public.evaluaties_naampaarevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_naampaarevent_pgh_obj_id_45536178 ON public.evaluaties_naampaarevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_onderzoekstoegang_bevestigd_door_id_b11ab2a9 ON public.evaluaties_onderzoekstoegang USING btree (bevestigd_door_id);
CREATE INDEX evaluaties_onderzoekstoegang_evaluatie_id_f0e2b49c ON public.evaluaties_onderzoekstoegang USING btree (evaluatie_id);
CREATE INDEX evaluaties_onderzoekstoegang_ingetrokken_door_id_d64fbadb ON public.evaluaties_onderzoekstoegang USING btree (ingetrokken_door_id);
CREATE INDEX evaluaties_onderzoekstoegang_user_id_f0e65f68 ON public.evaluaties_onderzoekstoegang USING btree (user_id);
CREATE INDEX evaluaties_onderzoekstoegang_verleend_door_id_5710fbbc ON public.evaluaties_onderzoekstoegang USING btree (verleend_door_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_bevestigd_door_id_2339efa8 ON public.evaluaties_onderzoekstoegangevent USING btree (bevestigd_door_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_evaluatie_id_0ee8e0b7 ON public.evaluaties_onderzoekstoegangevent USING btree (evaluatie_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_ingetrokken_door_id_c6d49d6f ON public.evaluaties_onderzoekstoegangevent USING btree (ingetrokken_door_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_pgh_context_id_1b0fb012 ON public.evaluaties_onderzoekstoegangevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_pgh_obj_id_61dbcade ON public.evaluaties_onderzoekstoegangevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_user_id_02d8a055 ON public.evaluaties_onderzoekstoegangevent USING btree (user_id);
CREATE INDEX evaluaties_onderzoekstoegangevent_verleend_door_id_199acdeb ON public.evaluaties_onderzoekstoegangevent USING btree (verleend_door_id);
CREATE INDEX evaluaties_ontvanger_gekoppeld_door_id_65a6f371 ON public.evaluaties_ontvanger USING btree (gekoppeld_door_id);
CREATE INDEX evaluaties_ontvanger_hoofd_id_47144f3f ON public.evaluaties_ontvanger USING btree (hoofd_id);
CREATE INDEX evaluaties_ontvanger_organisatie_id_7a031cf5 ON public.evaluaties_ontvanger USING btree (organisatie_id);
CREATE INDEX evaluaties_ontvanger_vorm ON public.evaluaties_ontvanger USING btree (vorm);
CREATE INDEX evaluaties_ontvangerevent_gekoppeld_door_id_0071e94a ON public.evaluaties_ontvangerevent USING btree (gekoppeld_door_id);
CREATE INDEX evaluaties_ontvangerevent_hoofd_id_b409bb9d ON public.evaluaties_ontvangerevent USING btree (hoofd_id);
CREATE INDEX evaluaties_ontvangerevent_organisatie_id_82217731 ON public.evaluaties_ontvangerevent USING btree (organisatie_id);
CREATE INDEX evaluaties_ontvangerevent_pgh_context_id_fb3e2005 ON public.evaluaties_ontvangerevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_ontvangerevent_pgh_obj_id_6f9a0b75 ON public.evaluaties_ontvangerevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_opvolgactie_aanbeveling_id_321cdc48 ON public.evaluaties_opvolgactie USING btree (aanbeveling_id);
CREATE INDEX evaluaties_opvolgactieevent_aanbeveling_id_a3b2ff01 ON public.evaluaties_opvolgactieevent USING btree (aanbeveling_id);
CREATE INDEX evaluaties_opvolgactieevent_pgh_context_id_786cb66d ON public.evaluaties_opvolgactieevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_opvolgactieevent_pgh_obj_id_5d2345fb ON public.evaluaties_opvolgactieevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_overzichtrij_ontvanger_id_2dac3360 ON public.evaluaties_overzichtrij USING btree (ontvanger_id);
CREATE INDEX evaluaties_overzichtrij_overzicht_id_7619a3d8 ON public.evaluaties_overzichtrij USING btree (overzicht_id);
CREATE INDEX evaluaties_paraaf_door_id_8c19b7c6 ON public.evaluaties_paraaf USING btree (door_id);
CREATE INDEX evaluaties_paraaf_kamervraag_id_a341fd98 ON public.evaluaties_paraaf USING btree (kamervraag_id);
CREATE INDEX evaluaties_probleemreden_concept_id_2a5a6023 ON public.evaluaties_probleemreden USING btree (concept_id);
CREATE INDEX evaluaties_probleemreden_door_id_62964d1c ON public.evaluaties_probleemreden USING btree (door_id);
CREATE INDEX evaluaties_probleemredenevent_concept_id_0e482685 ON public.evaluaties_probleemredenevent USING btree (concept_id);
CREATE INDEX evaluaties_probleemredenevent_door_id_b4e655ae ON public.evaluaties_probleemredenevent USING btree (door_id);
CREATE INDEX evaluaties_probleemredenevent_pgh_context_id_e52c383d ON public.evaluaties_probleemredenevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_probleemredenevent_pgh_obj_id_7eda1d22 ON public.evaluaties_probleemredenevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_rij_jaar ON public.evaluaties_overzichtrij USING btree (jaar, ontvanger_id) WHERE is_aanvaard;
CREATE INDEX evaluaties_rij_vingerafdruk ON public.evaluaties_overzichtrij USING btree (vingerafdruk) WHERE is_aanvaard;
CREATE INDEX evaluaties_signaal_gedeeld_merk_21521dd0 ON public.evaluaties_signaal USING btree (gedeeld_merk);
CREATE INDEX evaluaties_signaal_gedeeld_merk_21521dd0_like ON public.evaluaties_signaal USING btree (gedeeld_merk varchar_pattern_ops);
CREATE INDEX evaluaties_signaal_melder_merk_8bb383d6 ON public.evaluaties_signaal USING btree (melder_merk);
CREATE INDEX evaluaties_signaal_melder_merk_8bb383d6_like ON public.evaluaties_signaal USING btree (melder_merk varchar_pattern_ops);
CREATE INDEX evaluaties_signaallezing_merk_ad136236 ON public.evaluaties_signaallezing USING btree (merk);
CREATE INDEX evaluaties_signaallezing_merk_ad136236_like ON public.evaluaties_signaallezing USING btree (merk varchar_pattern_ops);
CREATE INDEX evaluaties_sturingsafspraak_alliantie_id_25e200dc ON public.evaluaties_sturingsafspraak USING btree (alliantie_id);
CREATE INDEX evaluaties_sturingsafspraak_indicator_id_a356ca68 ON public.evaluaties_sturingsafspraak USING btree (indicator_id);
CREATE INDEX evaluaties_sturingsafspraak_moment_id_c376b75b ON public.evaluaties_sturingsafspraak USING btree (moment_id);
CREATE INDEX evaluaties_sturingsafspraak_plan_id_50476319 ON public.evaluaties_sturingsafspraak USING btree (plan_id);
CREATE INDEX evaluaties_sturingsafspraak_rapportage_id_9e174a23 ON public.evaluaties_sturingsafspraak USING btree (rapportage_id);
CREATE INDEX evaluaties_sturingsafspraakevent_alliantie_id_a218c992 ON public.evaluaties_sturingsafspraakevent USING btree (alliantie_id);
CREATE INDEX evaluaties_sturingsafspraakevent_indicator_id_11c4aa48 ON public.evaluaties_sturingsafspraakevent USING btree (indicator_id);
CREATE INDEX evaluaties_sturingsafspraakevent_moment_id_3ff0755d ON public.evaluaties_sturingsafspraakevent USING btree (moment_id);
CREATE INDEX evaluaties_sturingsafspraakevent_pgh_context_id_a1118d11 ON public.evaluaties_sturingsafspraakevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_sturingsafspraakevent_pgh_obj_id_6b260a7b ON public.evaluaties_sturingsafspraakevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_sturingsafspraakevent_plan_id_d4a96aed ON public.evaluaties_sturingsafspraakevent USING btree (plan_id);
CREATE INDEX evaluaties_sturingsafspraakevent_rapportage_id_8d918783 ON public.evaluaties_sturingsafspraakevent USING btree (rapportage_id);
CREATE INDEX evaluaties_subsidieoverzicht_document_id_60ab7666 ON public.evaluaties_subsidieoverzicht USING btree (document_id);
CREATE UNIQUE INDEX evaluaties_subsidieoverzicht_one_per_file ON public.evaluaties_subsidieoverzicht USING btree (document_id) WHERE (NOT ((status)::text = ANY ((ARRAY['ongedaan'::character varying, 'geweigerd'::character varying])::text[])));
CREATE INDEX evaluaties_subsidieoverzicht_ongedaan_door_id_7cca03cf ON public.evaluaties_subsidieoverzicht USING btree (ongedaan_door_id);
CREATE INDEX evaluaties_subsidieoverzicht_ontvangen_door_id_ae349a48 ON public.evaluaties_subsidieoverzicht USING btree (ontvangen_door_id);
CREATE INDEX evaluaties_subsidieoverzicht_toegepast_door_id_64bc7bec ON public.evaluaties_subsidieoverzicht USING btree (toegepast_door_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_document_id_db95d2f1 ON public.evaluaties_subsidieoverzichtevent USING btree (document_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_ongedaan_door_id_2f03a5cb ON public.evaluaties_subsidieoverzichtevent USING btree (ongedaan_door_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_ontvangen_door_id_1077b325 ON public.evaluaties_subsidieoverzichtevent USING btree (ontvangen_door_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_pgh_context_id_48ae64c4 ON public.evaluaties_subsidieoverzichtevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_pgh_obj_id_7b4fe4d9 ON public.evaluaties_subsidieoverzichtevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_subsidieoverzichtevent_toegepast_door_id_57237fcc ON public.evaluaties_subsidieoverzichtevent USING btree (toegepast_door_id);
CREATE INDEX evaluaties_toegangsdeel_alliantie_id_96606ef4 ON public.evaluaties_toegangsdeel USING btree (alliantie_id);
CREATE INDEX evaluaties_toegangsdeel_toegang_id_36e1da55 ON public.evaluaties_toegangsdeel USING btree (toegang_id);
CREATE INDEX evaluaties_toegangsdeel_versie_id_7ae19cd4 ON public.evaluaties_toegangsdeel USING btree (versie_id);
CREATE INDEX evaluaties_vertrouwenspersoon_beeindigd_door_id_4b77b71c ON public.evaluaties_vertrouwenspersoon USING btree (beeindigd_door_id);
CREATE INDEX evaluaties_vertrouwenspersoon_bevestigd_door_id_447b066e ON public.evaluaties_vertrouwenspersoon USING btree (bevestigd_door_id);
CREATE UNIQUE INDEX evaluaties_vertrouwenspersoon_one_open ON public.evaluaties_vertrouwenspersoon USING btree (user_id) WHERE (beeindigd_op IS NULL);
CREATE INDEX evaluaties_vertrouwenspersoon_user_id_82651a1c ON public.evaluaties_vertrouwenspersoon USING btree (user_id);
CREATE INDEX evaluaties_vertrouwenspersoon_voorgesteld_door_id_2805d591 ON public.evaluaties_vertrouwenspersoon USING btree (voorgesteld_door_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_beeindigd_door_id_739dfebd ON public.evaluaties_vertrouwenspersoonevent USING btree (beeindigd_door_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_bevestigd_door_id_db8e9be2 ON public.evaluaties_vertrouwenspersoonevent USING btree (bevestigd_door_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_pgh_context_id_71e0636a ON public.evaluaties_vertrouwenspersoonevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_pgh_obj_id_d85861c8 ON public.evaluaties_vertrouwenspersoonevent USING btree (pgh_obj_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_user_id_2d2c4632 ON public.evaluaties_vertrouwenspersoonevent USING btree (user_id);
CREATE INDEX evaluaties_vertrouwenspersoonevent_voorgesteld_door_id_cd7feb5f ON public.evaluaties_vertrouwenspersoonevent USING btree (voorgesteld_door_id);
CREATE INDEX evaluaties_vraagpassage_kamervraag_id_df6bf053 ON public.evaluaties_vraagpassage USING btree (kamervraag_id);
CREATE INDEX evaluaties_vraagpassage_passage_id_17908909 ON public.evaluaties_vraagpassage USING btree (passage_id);
CREATE INDEX evaluaties_vraagpassageevent_kamervraag_id_bc673eef ON public.evaluaties_vraagpassageevent USING btree (kamervraag_id);
CREATE INDEX evaluaties_vraagpassageevent_passage_id_10ef7dda ON public.evaluaties_vraagpassageevent USING btree (passage_id);
CREATE INDEX evaluaties_vraagpassageevent_pgh_context_id_158b06cc ON public.evaluaties_vraagpassageevent USING btree (pgh_context_id);
CREATE INDEX evaluaties_vraagpassageevent_pgh_obj_id_c40e1db5 ON public.evaluaties_vraagpassageevent USING btree (pgh_obj_id);
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
CREATE INDEX subsidies_evaluatiekader_in_gebruik_door_id_dc38364d ON public.subsidies_evaluatiekader USING btree (in_gebruik_door_id);
CREATE INDEX subsidies_evaluatiekader_periode_id_7bd38dde ON public.subsidies_evaluatiekader USING btree (periode_id);
CREATE INDEX subsidies_evaluatiekader_vorige_id_12baae46 ON public.subsidies_evaluatiekader USING btree (vorige_id);
CREATE INDEX subsidies_evaluatiekaderevent_in_gebruik_door_id_16b47d53 ON public.subsidies_evaluatiekaderevent USING btree (in_gebruik_door_id);
CREATE INDEX subsidies_evaluatiekaderevent_periode_id_463ea974 ON public.subsidies_evaluatiekaderevent USING btree (periode_id);
CREATE INDEX subsidies_evaluatiekaderevent_pgh_context_id_6419f4ae ON public.subsidies_evaluatiekaderevent USING btree (pgh_context_id);
CREATE INDEX subsidies_evaluatiekaderevent_pgh_obj_id_714b4278 ON public.subsidies_evaluatiekaderevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_evaluatiekaderevent_vorige_id_166f8aa8 ON public.subsidies_evaluatiekaderevent USING btree (vorige_id);
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
CREATE INDEX subsidies_kadermethode_kader_id_d56a9af1 ON public.subsidies_kadermethode USING btree (kader_id);
CREATE INDEX subsidies_kadermethodeevent_kader_id_4dba9740 ON public.subsidies_kadermethodeevent USING btree (kader_id);
CREATE INDEX subsidies_kadermethodeevent_pgh_context_id_a7c60b8f ON public.subsidies_kadermethodeevent USING btree (pgh_context_id);
CREATE INDEX subsidies_kadermethodeevent_pgh_obj_id_08441240 ON public.subsidies_kadermethodeevent USING btree (pgh_obj_id);
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
CREATE INDEX subsidies_p_passage_9b8b9a_idx ON public.subsidies_passageoordeel USING btree (passage_id, partij, moment DESC);
CREATE INDEX subsidies_passage_gemarkeerd_door_id_ae365dae ON public.subsidies_passage USING btree (gemarkeerd_door_id);
CREATE INDEX subsidies_passage_organisatie_id_3f601400 ON public.subsidies_passage USING btree (organisatie_id);
CREATE INDEX subsidies_passage_versie_id_bd8e0151 ON public.subsidies_passage USING btree (versie_id);
CREATE INDEX subsidies_passageoordeel_door_id_2b48f43f ON public.subsidies_passageoordeel USING btree (door_id);
CREATE INDEX subsidies_passageoordeel_passage_id_46a52394 ON public.subsidies_passageoordeel USING btree (passage_id);
CREATE UNIQUE INDEX subsidies_plan_one_open ON public.subsidies_activiteitenplan USING btree (subsidie_id, jaar) WHERE (NOT ((status)::text = 'akkoord'::text));
CREATE INDEX subsidies_planopmerking_door_id_e6d2e687 ON public.subsidies_planopmerking USING btree (door_id);
CREATE INDEX subsidies_planopmerking_opmerking_id_4888d0df ON public.subsidies_planopmerking USING btree (opmerking_id);
CREATE INDEX subsidies_planopmerking_plan_id_19de3712 ON public.subsidies_planopmerking USING btree (plan_id);
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
CREATE TRIGGER pgtrigger_append_only_08738 BEFORE DELETE OR UPDATE ON public.evaluaties_kamervraagevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08738();
COMMENT ON TRIGGER pgtrigger_append_only_08738 ON public.evaluaties_kamervraagevent IS '11376585e18a608d3dc11f67434a6f3c1c637a94';
CREATE TRIGGER pgtrigger_append_only_08c1d BEFORE DELETE OR UPDATE ON public.subsidies_rondschrijven FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08c1d();
COMMENT ON TRIGGER pgtrigger_append_only_08c1d ON public.subsidies_rondschrijven IS '97a010f53907b13ed033d81e4348a4c35f88e31c';
CREATE TRIGGER pgtrigger_append_only_0bcda BEFORE DELETE OR UPDATE ON public.audit_auditschakel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0bcda();
COMMENT ON TRIGGER pgtrigger_append_only_0bcda ON public.audit_auditschakel IS '32326f0f61f4393a896c1c47ecffcab7ac05d21c';
CREATE TRIGGER pgtrigger_append_only_0c4b1 BEFORE DELETE OR UPDATE ON public.evaluaties_kamerafspraakevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0c4b1();
COMMENT ON TRIGGER pgtrigger_append_only_0c4b1 ON public.evaluaties_kamerafspraakevent IS 'ecc27d711baee50ce8611de4cf1c7e8a9fa8bfdf';
CREATE TRIGGER pgtrigger_append_only_0e9c0 BEFORE DELETE OR UPDATE ON public.subsidies_theorieversieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0e9c0();
COMMENT ON TRIGGER pgtrigger_append_only_0e9c0 ON public.subsidies_theorieversieevent IS 'd39ef0d411120b9fba3bb1719cf692c34baca061';
CREATE TRIGGER pgtrigger_append_only_0f2ee BEFORE DELETE OR UPDATE ON public.evaluaties_evaluatiealliantieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0f2ee();
COMMENT ON TRIGGER pgtrigger_append_only_0f2ee ON public.evaluaties_evaluatiealliantieevent IS 'b21015392462714387e67e323bcb86df4dccd1c4';
CREATE TRIGGER pgtrigger_append_only_11727 BEFORE DELETE OR UPDATE ON public.evaluaties_briefstukevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_11727();
COMMENT ON TRIGGER pgtrigger_append_only_11727 ON public.evaluaties_briefstukevent IS 'da0765444bfa4190322f3a130c013d8173c982c3';
CREATE TRIGGER pgtrigger_append_only_14ce4 BEFORE DELETE OR UPDATE ON public.subsidies_beoordelaarschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_14ce4();
COMMENT ON TRIGGER pgtrigger_append_only_14ce4 ON public.subsidies_beoordelaarschapevent IS '6227fec852bbb2d4d0df9584f7a4b5509d4a01f0';
CREATE TRIGGER pgtrigger_append_only_152e8 BEFORE DELETE OR UPDATE ON public.subsidies_overgang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_152e8();
COMMENT ON TRIGGER pgtrigger_append_only_152e8 ON public.subsidies_overgang IS 'eae53a6d7c3563e47d4368a80d5c311d51c44eed';
CREATE TRIGGER pgtrigger_append_only_167d0 BEFORE DELETE OR UPDATE ON public.evaluaties_signaallezing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_167d0();
COMMENT ON TRIGGER pgtrigger_append_only_167d0 ON public.evaluaties_signaallezing IS 'ffb52a166bbeadee3310329cadebb4328181617b';
CREATE TRIGGER pgtrigger_append_only_1b85a BEFORE DELETE OR UPDATE ON public.subsidies_planopmerking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1b85a();
COMMENT ON TRIGGER pgtrigger_append_only_1b85a ON public.subsidies_planopmerking IS 'f2bf265dfbae6c4b6de15e5e55a240227dc69f43';
CREATE TRIGGER pgtrigger_append_only_1f768 BEFORE DELETE OR UPDATE ON public.evaluaties_interviewevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1f768();
COMMENT ON TRIGGER pgtrigger_append_only_1f768 ON public.evaluaties_interviewevent IS 'e95ffaafa5e22e989ec9e66233eb9d92cdc7e745';
CREATE TRIGGER pgtrigger_append_only_1ff88 BEFORE DELETE OR UPDATE ON public.subsidies_archiefrapportageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1ff88();
COMMENT ON TRIGGER pgtrigger_append_only_1ff88 ON public.subsidies_archiefrapportageevent IS 'b37bdbadd301f36393bbf4143193517292f48b67';
CREATE TRIGGER pgtrigger_append_only_23bee BEFORE DELETE OR UPDATE ON public.allianties_contactafspraakevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_23bee();
COMMENT ON TRIGGER pgtrigger_append_only_23bee ON public.allianties_contactafspraakevent IS 'bb7fa3a12da3e30ba9ea90f9a4f06b9f4992c48f';
CREATE TRIGGER pgtrigger_append_only_27e72 BEFORE DELETE OR UPDATE ON public.subsidies_financieleregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_27e72();
COMMENT ON TRIGGER pgtrigger_append_only_27e72 ON public.subsidies_financieleregelevent IS '114e19c05e4410af77d55a73d53e0605778b63d4';
CREATE TRIGGER pgtrigger_append_only_2a497 BEFORE DELETE OR UPDATE ON public.subsidies_kaderantwoordevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2a497();
COMMENT ON TRIGGER pgtrigger_append_only_2a497 ON public.subsidies_kaderantwoordevent IS '00ebc9aea784e469593a1e5202f0f240f27f4ac5';
CREATE TRIGGER pgtrigger_append_only_3562b BEFORE DELETE OR UPDATE ON public.evaluaties_blokevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3562b();
COMMENT ON TRIGGER pgtrigger_append_only_3562b ON public.evaluaties_blokevent IS '34137162e141e1a150bbd2f6dfa491b7c7b168eb';
CREATE TRIGGER pgtrigger_append_only_36fdf BEFORE DELETE OR UPDATE ON public.allianties_overdrachtevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_36fdf();
COMMENT ON TRIGGER pgtrigger_append_only_36fdf ON public.allianties_overdrachtevent IS '6c43e4198951b31f617e38d2f6856473a2901f29';
CREATE TRIGGER pgtrigger_append_only_37df6 BEFORE DELETE OR UPDATE ON public.subsidies_passage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_37df6();
COMMENT ON TRIGGER pgtrigger_append_only_37df6 ON public.subsidies_passage IS '6510453710cd48fe7d6277d6755b520712730f53';
CREATE TRIGGER pgtrigger_append_only_3827a BEFORE DELETE OR UPDATE ON public.subsidies_uitsplitsingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3827a();
COMMENT ON TRIGGER pgtrigger_append_only_3827a ON public.subsidies_uitsplitsingevent IS 'da70c6ef9ee6b804eb137002a63a38103acd55c1';
CREATE TRIGGER pgtrigger_append_only_3ce1e BEFORE DELETE OR UPDATE ON public.evaluaties_feitencheckreactieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3ce1e();
COMMENT ON TRIGGER pgtrigger_append_only_3ce1e ON public.evaluaties_feitencheckreactieevent IS '0c2ffff730cb956c50de5d4f47f9501a6844fb08';
CREATE TRIGGER pgtrigger_append_only_422e2 BEFORE DELETE OR UPDATE ON public.subsidies_indicatorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_422e2();
COMMENT ON TRIGGER pgtrigger_append_only_422e2 ON public.subsidies_indicatorevent IS '2b3c299ffef8f9a22744bac92ccddf7df88ca2b9';
CREATE TRIGGER pgtrigger_append_only_43cc7 BEFORE DELETE OR UPDATE ON public.subsidies_inkomenevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_43cc7();
COMMENT ON TRIGGER pgtrigger_append_only_43cc7 ON public.subsidies_inkomenevent IS '26314cb62391fd50fe063bf3ba7ae82484267980';
CREATE TRIGGER pgtrigger_append_only_45b21 BEFORE DELETE OR UPDATE ON public.accounts_userevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45b21();
COMMENT ON TRIGGER pgtrigger_append_only_45b21 ON public.accounts_userevent IS '9e9498e73f6fbdf2642fb33fa14189f1ad2382c8';
CREATE TRIGGER pgtrigger_append_only_47472 BEFORE DELETE OR UPDATE ON public.evaluaties_datalekevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_47472();
COMMENT ON TRIGGER pgtrigger_append_only_47472 ON public.evaluaties_datalekevent IS '8203a6aecf338693f9d1efb3ef15a5a662d3183a';
CREATE TRIGGER pgtrigger_append_only_50476 BEFORE DELETE OR UPDATE ON public.evaluaties_besprekingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_50476();
COMMENT ON TRIGGER pgtrigger_append_only_50476 ON public.evaluaties_besprekingevent IS '2ec9f09742a1dce73566c59b90912624252b1e0e';
CREATE TRIGGER pgtrigger_append_only_59511 BEFORE DELETE OR UPDATE ON public.evaluaties_landingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_59511();
COMMENT ON TRIGGER pgtrigger_append_only_59511 ON public.evaluaties_landingevent IS '97c72c092cd22a88ee0d84993fdc14c08a477948';
CREATE TRIGGER pgtrigger_append_only_5da74 BEFORE DELETE OR UPDATE ON public.subsidies_streefwaardeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5da74();
COMMENT ON TRIGGER pgtrigger_append_only_5da74 ON public.subsidies_streefwaardeevent IS 'cbe60eb5b5bea96df760f8beb88221687f6af500';
CREATE TRIGGER pgtrigger_append_only_61a11 BEFORE DELETE OR UPDATE ON public.evaluaties_opvolgactieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_61a11();
COMMENT ON TRIGGER pgtrigger_append_only_61a11 ON public.evaluaties_opvolgactieevent IS '27ff78cc250e36f5d8a0105918ff61c724d10534';
CREATE TRIGGER pgtrigger_append_only_64e5d BEFORE DELETE OR UPDATE ON public.evaluaties_bewijsevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_64e5d();
COMMENT ON TRIGGER pgtrigger_append_only_64e5d ON public.evaluaties_bewijsevent IS '4e9f99447d41e06b76f20955c1e44ece75254f0a';
CREATE TRIGGER pgtrigger_append_only_65314 BEFORE DELETE OR UPDATE ON public.subsidies_kadermethodeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_65314();
COMMENT ON TRIGGER pgtrigger_append_only_65314 ON public.subsidies_kadermethodeevent IS '3200bbf58e2a1ad2dbf3eee1eef9e710e1eee316';
CREATE TRIGGER pgtrigger_append_only_6593c BEFORE DELETE OR UPDATE ON public.accounts_rolverleningevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6593c();
COMMENT ON TRIGGER pgtrigger_append_only_6593c ON public.accounts_rolverleningevent IS '9f275a123bfdcd2fb32c3e8405a1f2aa8aa8d881';
CREATE TRIGGER pgtrigger_append_only_68190 BEFORE DELETE OR UPDATE ON public.subsidies_beleidsdoelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_68190();
COMMENT ON TRIGGER pgtrigger_append_only_68190 ON public.subsidies_beleidsdoelevent IS '56a57284e728adf9f35cca41af7cfc3fc08a6f87';
CREATE TRIGGER pgtrigger_append_only_69565 BEFORE DELETE OR UPDATE ON public.subsidies_oordeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_69565();
COMMENT ON TRIGGER pgtrigger_append_only_69565 ON public.subsidies_oordeel IS '984f358b25f7ccf917514ea5a15b089363ba0f77';
CREATE TRIGGER pgtrigger_append_only_6ca4c BEFORE DELETE OR UPDATE ON public.evaluaties_ontvangerevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6ca4c();
COMMENT ON TRIGGER pgtrigger_append_only_6ca4c ON public.evaluaties_ontvangerevent IS '3bbc503c620490a106918c301beef22e4ad6cc29';
CREATE TRIGGER pgtrigger_append_only_6e774 BEFORE DELETE OR UPDATE ON public.subsidies_dekkingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6e774();
COMMENT ON TRIGGER pgtrigger_append_only_6e774 ON public.subsidies_dekkingevent IS 'f049316b269788d55697a8d7160350777435ac9f';
CREATE TRIGGER pgtrigger_append_only_715a7 BEFORE DELETE OR UPDATE ON public.evaluaties_kamerbriefevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_715a7();
COMMENT ON TRIGGER pgtrigger_append_only_715a7 ON public.evaluaties_kamerbriefevent IS '836a1d65cee650a3af3457ccd2c35f175d69e4cc';
CREATE TRIGGER pgtrigger_append_only_71837 BEFORE DELETE OR UPDATE ON public.evaluaties_vraagpassageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_71837();
COMMENT ON TRIGGER pgtrigger_append_only_71837 ON public.evaluaties_vraagpassageevent IS '14a350fa43ece2acafff8ebf8e568d061e531588';
CREATE TRIGGER pgtrigger_append_only_72b78 BEFORE DELETE OR UPDATE ON public.subsidies_regelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72b78();
COMMENT ON TRIGGER pgtrigger_append_only_72b78 ON public.subsidies_regelingevent IS 'fb8743a827126ac5afbd750f975cfce7b9c02eca';
CREATE TRIGGER pgtrigger_append_only_733bf BEFORE DELETE OR UPDATE ON public.subsidies_onderdeelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_733bf();
COMMENT ON TRIGGER pgtrigger_append_only_733bf ON public.subsidies_onderdeelevent IS '2801dcc2b1540943ce16e8851a9663c21360f310';
CREATE TRIGGER pgtrigger_append_only_7587b BEFORE DELETE OR UPDATE ON public.evaluaties_motiefevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7587b();
COMMENT ON TRIGGER pgtrigger_append_only_7587b ON public.evaluaties_motiefevent IS '280a42c36d0104a2ba9f30554d5ff8fee969ecae';
CREATE TRIGGER pgtrigger_append_only_768c9 BEFORE DELETE OR UPDATE ON public.allianties_accounthouderschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_768c9();
COMMENT ON TRIGGER pgtrigger_append_only_768c9 ON public.allianties_accounthouderschapevent IS 'e112a405ea829186908c74d68ab7fff073b7285c';
CREATE TRIGGER pgtrigger_append_only_7c821 BEFORE DELETE OR UPDATE ON public.evaluaties_bevindingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7c821();
COMMENT ON TRIGGER pgtrigger_append_only_7c821 ON public.evaluaties_bevindingevent IS 'ad05112202c2de318a2729964d3dbadaebeaabd5';
CREATE TRIGGER pgtrigger_append_only_7ca95 BEFORE DELETE OR UPDATE ON public.subsidies_theorieverbandevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7ca95();
COMMENT ON TRIGGER pgtrigger_append_only_7ca95 ON public.subsidies_theorieverbandevent IS '2540ea3eefec4c55f73891234d6fe143e43fc0c2';
CREATE TRIGGER pgtrigger_append_only_84daa BEFORE DELETE OR UPDATE ON public.evaluaties_onderzoekstoegangevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_84daa();
COMMENT ON TRIGGER pgtrigger_append_only_84daa ON public.evaluaties_onderzoekstoegangevent IS '5c4f3901688e020659d537d9debb69e9b73b07ff';
CREATE TRIGGER pgtrigger_append_only_89db2 BEFORE DELETE OR UPDATE ON public.evaluaties_naampaarevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89db2();
COMMENT ON TRIGGER pgtrigger_append_only_89db2 ON public.evaluaties_naampaarevent IS '7f2491720d694be76fe364a1de3e147d67f959a9';
CREATE TRIGGER pgtrigger_append_only_89f1e BEFORE DELETE OR UPDATE ON public.subsidies_kernindicatorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89f1e();
COMMENT ON TRIGGER pgtrigger_append_only_89f1e ON public.subsidies_kernindicatorevent IS 'f2f5a9b6ef46b63691de63ee171de981f9dd467c';
CREATE TRIGGER pgtrigger_append_only_8b9ef BEFORE DELETE OR UPDATE ON public.evaluaties_feitencheckevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8b9ef();
COMMENT ON TRIGGER pgtrigger_append_only_8b9ef ON public.evaluaties_feitencheckevent IS '5a72907dfa3798709df8c1a5c8b5cd37b189f7e8';
CREATE TRIGGER pgtrigger_append_only_8ba99 BEFORE DELETE OR UPDATE ON public.subsidies_reserveevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8ba99();
COMMENT ON TRIGGER pgtrigger_append_only_8ba99 ON public.subsidies_reserveevent IS 'f1bd5d4e94cf9b4f23d7e2ba9eb492d040edb7b5';
CREATE TRIGGER pgtrigger_append_only_8ddc9 BEFORE DELETE OR UPDATE ON public.evaluaties_bijlageconceptevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8ddc9();
COMMENT ON TRIGGER pgtrigger_append_only_8ddc9 ON public.evaluaties_bijlageconceptevent IS '7b7294fb7f0efb2b5ed40fa8e8e7de40914377fa';
CREATE TRIGGER pgtrigger_append_only_8e019 BEFORE DELETE OR UPDATE ON public.subsidies_planovergang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8e019();
COMMENT ON TRIGGER pgtrigger_append_only_8e019 ON public.subsidies_planovergang IS '614e793a7addb9d239cb2bdc06405c35945a27b6';
CREATE TRIGGER pgtrigger_append_only_8faf9 BEFORE DELETE OR UPDATE ON public.subsidies_regelversieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8faf9();
COMMENT ON TRIGGER pgtrigger_append_only_8faf9 ON public.subsidies_regelversieevent IS 'b7e648a2028d4af618e9952b9845a23fbc8caa6c';
CREATE TRIGGER pgtrigger_append_only_942f6 BEFORE DELETE OR UPDATE ON public.subsidies_jaarrapportageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_942f6();
COMMENT ON TRIGGER pgtrigger_append_only_942f6 ON public.subsidies_jaarrapportageevent IS '438921b89512b0cf627aadbc7d82b5c15ab5eedb';
CREATE TRIGGER pgtrigger_append_only_965d8 BEFORE DELETE OR UPDATE ON public.evaluaties_evaluatieperiodeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_965d8();
COMMENT ON TRIGGER pgtrigger_append_only_965d8 ON public.evaluaties_evaluatieperiodeevent IS '79516dcf118331438c763a66f3ca8d648d3df522';
CREATE TRIGGER pgtrigger_append_only_97dc4 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_97dc4();
COMMENT ON TRIGGER pgtrigger_append_only_97dc4 ON public.subsidies_subsidieevent IS '25654cd6a05dae1df7802ba41b8345bd28100fa6';
CREATE TRIGGER pgtrigger_append_only_988c9 BEFORE DELETE OR UPDATE ON public.subsidies_antwoordbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_988c9();
COMMENT ON TRIGGER pgtrigger_append_only_988c9 ON public.subsidies_antwoordbrief IS 'e6fe2330233c567e1107b8655e4469e7ecf9ee36';
CREATE TRIGGER pgtrigger_append_only_99217 BEFORE DELETE OR UPDATE ON public.subsidies_toetsevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99217();
COMMENT ON TRIGGER pgtrigger_append_only_99217 ON public.subsidies_toetsevent IS '74c80067cbf3a55e62b19180a877b69edb79c9be';
CREATE TRIGGER pgtrigger_append_only_9982a BEFORE DELETE OR UPDATE ON public.subsidies_storingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9982a();
COMMENT ON TRIGGER pgtrigger_append_only_9982a ON public.subsidies_storingevent IS '66a8e1e8d0de54959fde6f8d8752a463858f88b8';
CREATE TRIGGER pgtrigger_append_only_99d30 BEFORE DELETE OR UPDATE ON public.evaluaties_conceptstap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_99d30();
COMMENT ON TRIGGER pgtrigger_append_only_99d30 ON public.evaluaties_conceptstap IS 'bae64aaf561b3eb31c33ad31c398a59f712567f5';
CREATE TRIGGER pgtrigger_append_only_9bc2f BEFORE DELETE OR UPDATE ON public.subsidies_antwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9bc2f();
COMMENT ON TRIGGER pgtrigger_append_only_9bc2f ON public.subsidies_antwoord IS 'bc8a85845a7734361eb7938425e7fa9b458451fb';
CREATE TRIGGER pgtrigger_append_only_a1f35 BEFORE DELETE OR UPDATE ON public.subsidies_rapportageversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a1f35();
COMMENT ON TRIGGER pgtrigger_append_only_a1f35 ON public.subsidies_rapportageversie IS 'e0fe7cee06c3d95bd0dfb051b16564128cb5a5c1';
CREATE TRIGGER pgtrigger_append_only_a8778 BEFORE DELETE OR UPDATE ON public.evaluaties_vertrouwenspersoonevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a8778();
COMMENT ON TRIGGER pgtrigger_append_only_a8778 ON public.evaluaties_vertrouwenspersoonevent IS '98180075d8cf44721020a2911a5cc11a5b6a700b';
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
CREATE TRIGGER pgtrigger_append_only_b915b BEFORE DELETE OR UPDATE ON public.evaluaties_sturingsafspraakevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b915b();
COMMENT ON TRIGGER pgtrigger_append_only_b915b ON public.evaluaties_sturingsafspraakevent IS '8dc587d76db8f382bec7eb329f7c7162fa0337cf';
CREATE TRIGGER pgtrigger_append_only_ba7b5 BEFORE DELETE OR UPDATE ON public.evaluaties_probleemredenevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ba7b5();
COMMENT ON TRIGGER pgtrigger_append_only_ba7b5 ON public.evaluaties_probleemredenevent IS '1b36a791172e36bc169f1b5032b78f16eb53ff3f';
CREATE TRIGGER pgtrigger_append_only_bd05a BEFORE DELETE OR UPDATE ON public.subsidies_indicatorwaardedeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bd05a();
COMMENT ON TRIGGER pgtrigger_append_only_bd05a ON public.subsidies_indicatorwaardedeel IS 'e4e77c9ef07b0afabc33e6c3100055b00806f154';
CREATE TRIGGER pgtrigger_append_only_bd243 BEFORE DELETE OR UPDATE ON public.subsidies_rapportagestukevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bd243();
COMMENT ON TRIGGER pgtrigger_append_only_bd243 ON public.subsidies_rapportagestukevent IS '09d114954eecf0a17a013ad4d2a8c005c26826d4';
CREATE TRIGGER pgtrigger_append_only_bf3e5 BEFORE DELETE OR UPDATE ON public.allianties_deelnameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bf3e5();
COMMENT ON TRIGGER pgtrigger_append_only_bf3e5 ON public.allianties_deelnameevent IS '043786282ffc360121fc8c3af029d5de39bc7321';
CREATE TRIGGER pgtrigger_append_only_c18ab BEFORE DELETE OR UPDATE ON public.allianties_contactmomentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c18ab();
COMMENT ON TRIGGER pgtrigger_append_only_c18ab ON public.allianties_contactmomentevent IS '32632245f8b02c0c18e01cd0f0387a7a7264c391';
CREATE TRIGGER pgtrigger_append_only_c2f90 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieperiodeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c2f90();
COMMENT ON TRIGGER pgtrigger_append_only_c2f90 ON public.subsidies_subsidieperiodeevent IS '8662d0cf89f5ee4f73202c493f3d9846ba44e660';
CREATE TRIGGER pgtrigger_append_only_c5a29 BEFORE DELETE OR UPDATE ON public.evaluaties_aanbevelingovergang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c5a29();
COMMENT ON TRIGGER pgtrigger_append_only_c5a29 ON public.evaluaties_aanbevelingovergang IS '2ab771492575f15c5cff5756b69e7bbb5dbdbc2e';
CREATE TRIGGER pgtrigger_append_only_d1676 BEFORE DELETE OR UPDATE ON public.subsidies_begrotingsregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d1676();
COMMENT ON TRIGGER pgtrigger_append_only_d1676 ON public.subsidies_begrotingsregelevent IS '2702cf12006fdd1d09aa8f792a144ac0f23afddd';
CREATE TRIGGER pgtrigger_append_only_d4167 BEFORE DELETE OR UPDATE ON public.subsidies_verplichtingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d4167();
COMMENT ON TRIGGER pgtrigger_append_only_d4167 ON public.subsidies_verplichtingevent IS '2885f74daa06b612e351884d22f3361e1aaf32be';
CREATE TRIGGER pgtrigger_append_only_d8aa0 BEFORE DELETE OR UPDATE ON public.subsidies_activiteitverslagevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d8aa0();
COMMENT ON TRIGGER pgtrigger_append_only_d8aa0 ON public.subsidies_activiteitverslagevent IS '6c6fdcb523e3943b5d98a5f1e1272f1e4b070c6b';
CREATE TRIGGER pgtrigger_append_only_d9ee0 BEFORE DELETE OR UPDATE ON public.subsidies_uitstel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d9ee0();
COMMENT ON TRIGGER pgtrigger_append_only_d9ee0 ON public.subsidies_uitstel IS 'c95acbb588ca36baebf8f09d7265ef9932fae595';
CREATE TRIGGER pgtrigger_append_only_db14e BEFORE DELETE OR UPDATE ON public.evaluaties_blokpassageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_db14e();
COMMENT ON TRIGGER pgtrigger_append_only_db14e ON public.evaluaties_blokpassageevent IS '0344eec272244ffd3d1c627dd054240e5e70e023';
CREATE TRIGGER pgtrigger_append_only_dc5e6 BEFORE DELETE OR UPDATE ON public.evaluaties_aanbevelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dc5e6();
COMMENT ON TRIGGER pgtrigger_append_only_dc5e6 ON public.evaluaties_aanbevelingevent IS 'c6d2133b4a37f43a5854de210e0d6e33c79552c5';
CREATE TRIGGER pgtrigger_append_only_dd184 BEFORE DELETE OR UPDATE ON public.evaluaties_bijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd184();
COMMENT ON TRIGGER pgtrigger_append_only_dd184 ON public.evaluaties_bijlage IS '0029d35e2d738ae69c0a4af9c798752c72ecdeaa';
CREATE TRIGGER pgtrigger_append_only_dfbce BEFORE DELETE OR UPDATE ON public.allianties_contactwensevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dfbce();
COMMENT ON TRIGGER pgtrigger_append_only_dfbce ON public.allianties_contactwensevent IS '46c7dd649c611f33cc3e503562fa0d36c3119425';
CREATE TRIGGER pgtrigger_append_only_ef9d7 BEFORE DELETE OR UPDATE ON public.evaluaties_evaluatieplichtevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ef9d7();
COMMENT ON TRIGGER pgtrigger_append_only_ef9d7 ON public.evaluaties_evaluatieplichtevent IS '41747ed05a23cfc872489f2bd3836f5e6d9fb200';
CREATE TRIGGER pgtrigger_append_only_f1ecb BEFORE DELETE OR UPDATE ON public.subsidies_activiteitevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f1ecb();
COMMENT ON TRIGGER pgtrigger_append_only_f1ecb ON public.subsidies_activiteitevent IS '7e0b4ac522e53d8dca2da81b1a4c9bdae395eef0';
CREATE TRIGGER pgtrigger_append_only_f21d1 BEFORE DELETE OR UPDATE ON public.subsidies_passageoordeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f21d1();
COMMENT ON TRIGGER pgtrigger_append_only_f21d1 ON public.subsidies_passageoordeel IS 'dd175838afdb354dd7988db07ba25233d3484349';
CREATE TRIGGER pgtrigger_append_only_f3597 BEFORE DELETE OR UPDATE ON public.allianties_alliantieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f3597();
COMMENT ON TRIGGER pgtrigger_append_only_f3597 ON public.allianties_alliantieevent IS 'cdd4a346cec6ef014c26af1458b1cc4ae4ee1bb1';
CREATE TRIGGER pgtrigger_append_only_f44eb BEFORE DELETE OR UPDATE ON public.evaluaties_paraaf FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f44eb();
COMMENT ON TRIGGER pgtrigger_append_only_f44eb ON public.evaluaties_paraaf IS '2543a37255e13bdd6e74dbe87fa1d654812a5815';
CREATE TRIGGER pgtrigger_append_only_f45f2 BEFORE DELETE OR UPDATE ON public.evaluaties_subsidieoverzichtevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f45f2();
COMMENT ON TRIGGER pgtrigger_append_only_f45f2 ON public.evaluaties_subsidieoverzichtevent IS 'a9e402a92533ccf4303ff41184e269f669ec53e2';
CREATE TRIGGER pgtrigger_append_only_f49be BEFORE DELETE OR UPDATE ON public.evaluaties_conclusieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f49be();
COMMENT ON TRIGGER pgtrigger_append_only_f49be ON public.evaluaties_conclusieevent IS '458586f3d4f1a7902cc7481c19f90174496dfb2c';
CREATE TRIGGER pgtrigger_append_only_f5573 BEFORE DELETE OR UPDATE ON public.subsidies_bereikevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f5573();
COMMENT ON TRIGGER pgtrigger_append_only_f5573 ON public.subsidies_bereikevent IS '38c7b1fd3af7334d77d71faf19fd2f076a285846';
CREATE TRIGGER pgtrigger_append_only_f9abf BEFORE DELETE OR UPDATE ON public.subsidies_indicatoropgaveevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f9abf();
COMMENT ON TRIGGER pgtrigger_append_only_f9abf ON public.subsidies_indicatoropgaveevent IS 'f30066baae4aabd13660d30bc494a783eac477e2';
CREATE TRIGGER pgtrigger_append_only_fc578 BEFORE DELETE OR UPDATE ON public.allianties_contactpersoonevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fc578();
COMMENT ON TRIGGER pgtrigger_append_only_fc578 ON public.allianties_contactpersoonevent IS '450cba84382ff36253746b434cc9ae5aa106aece';
CREATE TRIGGER pgtrigger_append_only_fc9a8 BEFORE DELETE OR UPDATE ON public.allianties_gespreksafspraakevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fc9a8();
COMMENT ON TRIGGER pgtrigger_append_only_fc9a8 ON public.allianties_gespreksafspraakevent IS 'c7fecce3e346deeb7fef63a9d855ab4cb6e587fd';
CREATE TRIGGER pgtrigger_delete_delete_02ac5 AFTER DELETE ON public.evaluaties_evaluatiealliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_02ac5();
COMMENT ON TRIGGER pgtrigger_delete_delete_02ac5 ON public.evaluaties_evaluatiealliantie IS '8765edf83bfaf8f28bbf3c91b8c2a11f0818a129';
CREATE TRIGGER pgtrigger_delete_delete_0462d AFTER DELETE ON public.subsidies_kadermethode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0462d();
COMMENT ON TRIGGER pgtrigger_delete_delete_0462d ON public.subsidies_kadermethode IS '102e48293d72c2189e0d46b6fb41868a2884dcad';
CREATE TRIGGER pgtrigger_delete_delete_07f11 AFTER DELETE ON public.evaluaties_landing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_07f11();
COMMENT ON TRIGGER pgtrigger_delete_delete_07f11 ON public.evaluaties_landing IS '0bbe78b43f53f5eceac42c6f7e75cfe4e63f68f5';
CREATE TRIGGER pgtrigger_delete_delete_0a7fc AFTER DELETE ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0a7fc();
COMMENT ON TRIGGER pgtrigger_delete_delete_0a7fc ON public.subsidies_regelversie IS '6d5ca2ce89fbc6d8ba217b944ba6dad0ecdf2dfb';
CREATE TRIGGER pgtrigger_delete_delete_0b0a8 AFTER DELETE ON public.subsidies_storing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0b0a8();
COMMENT ON TRIGGER pgtrigger_delete_delete_0b0a8 ON public.subsidies_storing IS '64cb3362313a06e3415e5b53258e34fa04a230db';
CREATE TRIGGER pgtrigger_delete_delete_1165c AFTER DELETE ON public.subsidies_opmerking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1165c();
COMMENT ON TRIGGER pgtrigger_delete_delete_1165c ON public.subsidies_opmerking IS '991b44d3824a17f4720b31362320dd58db5de7cf';
CREATE TRIGGER pgtrigger_delete_delete_1226c AFTER DELETE ON public.subsidies_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1226c();
COMMENT ON TRIGGER pgtrigger_delete_delete_1226c ON public.subsidies_reserve IS '23355cdc8f5d770f2efc3ac76b3c54d4f3881985';
CREATE TRIGGER pgtrigger_delete_delete_12904 AFTER DELETE ON public.evaluaties_bespreking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_12904();
COMMENT ON TRIGGER pgtrigger_delete_delete_12904 ON public.evaluaties_bespreking IS '64f0bd76074387e797b275dcdde9cb95d64f7e9a';
CREATE TRIGGER pgtrigger_delete_delete_148ee AFTER DELETE ON public.subsidies_evaluatiekader FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_148ee();
COMMENT ON TRIGGER pgtrigger_delete_delete_148ee ON public.subsidies_evaluatiekader IS '5b8ce59464f2cda3b3f76dda3c6e2b6205ac8b9b';
CREATE TRIGGER pgtrigger_delete_delete_17c25 AFTER DELETE ON public.subsidies_kadervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_17c25();
COMMENT ON TRIGGER pgtrigger_delete_delete_17c25 ON public.subsidies_kadervraag IS 'fad51032dcd52d390c23a980eeb723be3e725668';
CREATE TRIGGER pgtrigger_delete_delete_18507 AFTER DELETE ON public.subsidies_toets FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_18507();
COMMENT ON TRIGGER pgtrigger_delete_delete_18507 ON public.subsidies_toets IS '5b50b21a3082ffaeb161c00f70ede0a349d5a505';
CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();
COMMENT ON TRIGGER pgtrigger_delete_delete_19f14 ON public.accounts_user IS '0987643bb5025266bd08ec66b5c5b675e58e28b2';
CREATE TRIGGER pgtrigger_delete_delete_1ce7c AFTER DELETE ON public.evaluaties_subsidieoverzicht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1ce7c();
COMMENT ON TRIGGER pgtrigger_delete_delete_1ce7c ON public.evaluaties_subsidieoverzicht IS '93aade0302f0d6640b66c5269c01769512756396';
CREATE TRIGGER pgtrigger_delete_delete_26021 AFTER DELETE ON public.evaluaties_evaluatieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_26021();
COMMENT ON TRIGGER pgtrigger_delete_delete_26021 ON public.evaluaties_evaluatieperiode IS '18b75bc8ec70d52e93efa1560c1d6bb7460cb4a2';
CREATE TRIGGER pgtrigger_delete_delete_2b3d4 AFTER DELETE ON public.subsidies_theorieknoop FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2b3d4();
COMMENT ON TRIGGER pgtrigger_delete_delete_2b3d4 ON public.subsidies_theorieknoop IS '0e33352d6b176ab15972c8d5c92c59d94b739ddf';
CREATE TRIGGER pgtrigger_delete_delete_2bf00 AFTER DELETE ON public.subsidies_onderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2bf00();
COMMENT ON TRIGGER pgtrigger_delete_delete_2bf00 ON public.subsidies_onderdeel IS '7393663f74b79f359ecaeb13e1c4e41ac9842ff8';
CREATE TRIGGER pgtrigger_delete_delete_2e15e AFTER DELETE ON public.evaluaties_probleemreden FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2e15e();
COMMENT ON TRIGGER pgtrigger_delete_delete_2e15e ON public.evaluaties_probleemreden IS '2ca5a4996148ab1589068b3f3932ab584dc14c47';
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
COMMENT ON TRIGGER pgtrigger_delete_delete_46d41 ON public.evaluaties_evaluatie IS 'be55305419d2c36c6ce385769a34b308a2237ca2';
CREATE TRIGGER pgtrigger_delete_delete_4842d AFTER DELETE ON public.allianties_alliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4842d();
COMMENT ON TRIGGER pgtrigger_delete_delete_4842d ON public.allianties_alliantie IS '929fe4797e9e01b42c6ce904b1d2c7beef01f703';
CREATE TRIGGER pgtrigger_delete_delete_52650 AFTER DELETE ON public.allianties_contactwens FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_52650();
COMMENT ON TRIGGER pgtrigger_delete_delete_52650 ON public.allianties_contactwens IS '0312627427cd5ba595e56a5e2db6ff0f4d3c07f3';
CREATE TRIGGER pgtrigger_delete_delete_52811 AFTER DELETE ON public.allianties_contactafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_52811();
COMMENT ON TRIGGER pgtrigger_delete_delete_52811 ON public.allianties_contactafspraak IS '828f02483c0dc8bb31362d82d08251749d33befb';
CREATE TRIGGER pgtrigger_delete_delete_59d00 AFTER DELETE ON public.evaluaties_vraagpassage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_59d00();
COMMENT ON TRIGGER pgtrigger_delete_delete_59d00 ON public.evaluaties_vraagpassage IS 'c4e67be0841ac1d8293e598d7866c8701b46026c';
CREATE TRIGGER pgtrigger_delete_delete_61105 AFTER DELETE ON public.subsidies_dekking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61105();
COMMENT ON TRIGGER pgtrigger_delete_delete_61105 ON public.subsidies_dekking IS '9b450b1f3e9e164def0768b56003fef894813cfa';
CREATE TRIGGER pgtrigger_delete_delete_61fca AFTER DELETE ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61fca();
COMMENT ON TRIGGER pgtrigger_delete_delete_61fca ON public.evaluaties_aanbeveling IS '995c74f7d410e572374bb08fcb571545f09e1882';
CREATE TRIGGER pgtrigger_delete_delete_6585e AFTER DELETE ON public.evaluaties_datalek FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6585e();
COMMENT ON TRIGGER pgtrigger_delete_delete_6585e ON public.evaluaties_datalek IS 'bf83f230ee4aa817ec0e5725bb608ede8a83e584';
CREATE TRIGGER pgtrigger_delete_delete_65d22 AFTER DELETE ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_65d22();
COMMENT ON TRIGGER pgtrigger_delete_delete_65d22 ON public.subsidies_subsidie IS 'af1ff01b8471bd7bbe6bbd02a517017f0327b531';
CREATE TRIGGER pgtrigger_delete_delete_68f0e AFTER DELETE ON public.evaluaties_bijlageconcept FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_68f0e();
COMMENT ON TRIGGER pgtrigger_delete_delete_68f0e ON public.evaluaties_bijlageconcept IS '3c5b560995a322e3c168bc981bd07c85c9646eb2';
CREATE TRIGGER pgtrigger_delete_delete_69e68 AFTER DELETE ON public.subsidies_uitsplitsing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_69e68();
COMMENT ON TRIGGER pgtrigger_delete_delete_69e68 ON public.subsidies_uitsplitsing IS 'a9976ef44a1f78846caa7901c5c1391d6a366d0c';
CREATE TRIGGER pgtrigger_delete_delete_6a8d2 AFTER DELETE ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6a8d2();
COMMENT ON TRIGGER pgtrigger_delete_delete_6a8d2 ON public.allianties_deelname IS 'ae44e0cecee1ba5028f67e5b1e442ef7489ebfc3';
CREATE TRIGGER pgtrigger_delete_delete_6faa5 AFTER DELETE ON public.evaluaties_bevinding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6faa5();
COMMENT ON TRIGGER pgtrigger_delete_delete_6faa5 ON public.evaluaties_bevinding IS 'abd5cd5a845967fc63e7c168820ff038f919a3fc';
CREATE TRIGGER pgtrigger_delete_delete_70e5b AFTER DELETE ON public.evaluaties_vertrouwenspersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_70e5b();
COMMENT ON TRIGGER pgtrigger_delete_delete_70e5b ON public.evaluaties_vertrouwenspersoon IS 'bddf27bf39d2978ff1303c73b6d05e0b45428f4a';
CREATE TRIGGER pgtrigger_delete_delete_76937 AFTER DELETE ON public.subsidies_bijdrageregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_76937();
COMMENT ON TRIGGER pgtrigger_delete_delete_76937 ON public.subsidies_bijdrageregel IS '7161fea88d404cc3714b23179b368b27b53114db';
CREATE TRIGGER pgtrigger_delete_delete_77b33 AFTER DELETE ON public.evaluaties_kamerafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_77b33();
COMMENT ON TRIGGER pgtrigger_delete_delete_77b33 ON public.evaluaties_kamerafspraak IS 'b7ef5d72e82e21ce7baa0c6bed4ecae7a266da29';
CREATE TRIGGER pgtrigger_delete_delete_7ba43 AFTER DELETE ON public.subsidies_begrotingsregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7ba43();
COMMENT ON TRIGGER pgtrigger_delete_delete_7ba43 ON public.subsidies_begrotingsregel IS '99d12c81a1587553ec2151fa51c88b55a301d88d';
CREATE TRIGGER pgtrigger_delete_delete_80d4b AFTER DELETE ON public.allianties_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_80d4b();
COMMENT ON TRIGGER pgtrigger_delete_delete_80d4b ON public.allianties_organisatie IS 'b398acd8f47dc2a5c157492274000202e4a2ca6c';
CREATE TRIGGER pgtrigger_delete_delete_85759 AFTER DELETE ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_85759();
COMMENT ON TRIGGER pgtrigger_delete_delete_85759 ON public.evaluaties_onderzoekstoegang IS '4ad27d6a323e3a9b5ab8719dd3aa54b8fecb19dc';
CREATE TRIGGER pgtrigger_delete_delete_8b216 AFTER DELETE ON public.evaluaties_evaluatieplicht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8b216();
COMMENT ON TRIGGER pgtrigger_delete_delete_8b216 ON public.evaluaties_evaluatieplicht IS 'c0c677c455d7ddde00887377f9c16ab5ee25144f';
CREATE TRIGGER pgtrigger_delete_delete_8d7d0 AFTER DELETE ON public.evaluaties_kamerbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8d7d0();
COMMENT ON TRIGGER pgtrigger_delete_delete_8d7d0 ON public.evaluaties_kamerbrief IS '2bc3dde1168241d2809d37b52d7be37a9ea0050e';
CREATE TRIGGER pgtrigger_delete_delete_903a6 AFTER DELETE ON public.subsidies_indicatoropgave FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_903a6();
COMMENT ON TRIGGER pgtrigger_delete_delete_903a6 ON public.subsidies_indicatoropgave IS 'cc4ea84bce5747522d31f16ba1c968cb72109f55';
CREATE TRIGGER pgtrigger_delete_delete_90973 AFTER DELETE ON public.evaluaties_feitencheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_90973();
COMMENT ON TRIGGER pgtrigger_delete_delete_90973 ON public.evaluaties_feitencheck IS '77a1539ed36e6804f9445a36254c4ca50778dbcf';
CREATE TRIGGER pgtrigger_delete_delete_93c6f AFTER DELETE ON public.evaluaties_feitencheckreactie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_93c6f();
COMMENT ON TRIGGER pgtrigger_delete_delete_93c6f ON public.evaluaties_feitencheckreactie IS '2b975e5d3e84990a8f535242a7f98e4c2b83e939';
CREATE TRIGGER pgtrigger_delete_delete_94c0d AFTER DELETE ON public.subsidies_archiefrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_94c0d();
COMMENT ON TRIGGER pgtrigger_delete_delete_94c0d ON public.subsidies_archiefrapportage IS '5d733d2574d971ef107505bb0d2d8bf323b8d5a6';
CREATE TRIGGER pgtrigger_delete_delete_98d02 AFTER DELETE ON public.evaluaties_naampaar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_98d02();
COMMENT ON TRIGGER pgtrigger_delete_delete_98d02 ON public.evaluaties_naampaar IS 'dce1af4466114b82454983f7022e8f870cf348e3';
CREATE TRIGGER pgtrigger_delete_delete_9a93d AFTER DELETE ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9a93d();
COMMENT ON TRIGGER pgtrigger_delete_delete_9a93d ON public.evaluaties_kamerstuk IS '9eb70d29ee8f22314c43786e0cd6d4c6824909ff';
CREATE TRIGGER pgtrigger_delete_delete_9ea1c AFTER DELETE ON public.allianties_contactpersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9ea1c();
COMMENT ON TRIGGER pgtrigger_delete_delete_9ea1c ON public.allianties_contactpersoon IS '8928d51893657fae64d18cd83e5ff78b6c4ae727';
CREATE TRIGGER pgtrigger_delete_delete_abaa6 AFTER DELETE ON public.allianties_overdracht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_abaa6();
COMMENT ON TRIGGER pgtrigger_delete_delete_abaa6 ON public.allianties_overdracht IS 'b2619e4566d521e6ada66fa01e65820ba576f141';
CREATE TRIGGER pgtrigger_delete_delete_ada6f AFTER DELETE ON public.subsidies_bereik FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ada6f();
COMMENT ON TRIGGER pgtrigger_delete_delete_ada6f ON public.subsidies_bereik IS 'f9beda72ad76f6e9eff59055102767273ff367ad';
CREATE TRIGGER pgtrigger_delete_delete_b2bfd AFTER DELETE ON public.subsidies_regeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b2bfd();
COMMENT ON TRIGGER pgtrigger_delete_delete_b2bfd ON public.subsidies_regeling IS '709791528e65422c84e3f4706527b128f28c56e1';
CREATE TRIGGER pgtrigger_delete_delete_b3b3e AFTER DELETE ON public.evaluaties_briefstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b3b3e();
COMMENT ON TRIGGER pgtrigger_delete_delete_b3b3e ON public.evaluaties_briefstuk IS 'd813d9087d90e704314643b2516b78ac31602f70';
CREATE TRIGGER pgtrigger_delete_delete_b60d4 AFTER DELETE ON public.evaluaties_ontvanger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b60d4();
COMMENT ON TRIGGER pgtrigger_delete_delete_b60d4 ON public.evaluaties_ontvanger IS 'c5a36922a93fa20aebc9aaf685dcd6b9f44b60ee';
CREATE TRIGGER pgtrigger_delete_delete_b7c18 AFTER DELETE ON public.subsidies_subsidieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b7c18();
COMMENT ON TRIGGER pgtrigger_delete_delete_b7c18 ON public.subsidies_subsidieperiode IS 'f46ed48b65e7313eaa96cc984a9971682a3a3b6d';
CREATE TRIGGER pgtrigger_delete_delete_b84fa AFTER DELETE ON public.evaluaties_motief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b84fa();
COMMENT ON TRIGGER pgtrigger_delete_delete_b84fa ON public.evaluaties_motief IS 'fc3b327ecb66b821691297f5fe78d5711f1a1eba';
CREATE TRIGGER pgtrigger_delete_delete_bab80 AFTER DELETE ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bab80();
COMMENT ON TRIGGER pgtrigger_delete_delete_bab80 ON public.subsidies_jaarrapportage IS '7a4f55817eaffe89a3f5f40443e394954b20956c';
CREATE TRIGGER pgtrigger_delete_delete_c2538 AFTER DELETE ON public.evaluaties_interview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c2538();
COMMENT ON TRIGGER pgtrigger_delete_delete_c2538 ON public.evaluaties_interview IS 'fd92f00e66afa881bce2d720461814731913f0ac';
CREATE TRIGGER pgtrigger_delete_delete_c4ae8 AFTER DELETE ON public.allianties_accounthouderschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4ae8();
COMMENT ON TRIGGER pgtrigger_delete_delete_c4ae8 ON public.allianties_accounthouderschap IS '4dde6b74361cd717db80cbfc2d734bcd205960eb';
CREATE TRIGGER pgtrigger_delete_delete_c4cc4 AFTER DELETE ON public.evaluaties_kamervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4cc4();
COMMENT ON TRIGGER pgtrigger_delete_delete_c4cc4 ON public.evaluaties_kamervraag IS '9dc6595cc97f60190245b70392b27876f272124e';
CREATE TRIGGER pgtrigger_delete_delete_c736a AFTER DELETE ON public.evaluaties_bewijs FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c736a();
COMMENT ON TRIGGER pgtrigger_delete_delete_c736a ON public.evaluaties_bewijs IS 'c1afafa771c74a20efd3efff233cc0003b3f2f34';
CREATE TRIGGER pgtrigger_delete_delete_caaa4 AFTER DELETE ON public.subsidies_beoordelaarschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_caaa4();
COMMENT ON TRIGGER pgtrigger_delete_delete_caaa4 ON public.subsidies_beoordelaarschap IS '9780cfdcab609cf64e80106f42dacd2fc6b461dd';
CREATE TRIGGER pgtrigger_delete_delete_d173a AFTER DELETE ON public.subsidies_activiteitenplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d173a();
COMMENT ON TRIGGER pgtrigger_delete_delete_d173a ON public.subsidies_activiteitenplan IS 'ba50fbfb72d0f0738f51a59301c91faa716113cf';
CREATE TRIGGER pgtrigger_delete_delete_d310a AFTER DELETE ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d310a();
COMMENT ON TRIGGER pgtrigger_delete_delete_d310a ON public.subsidies_verplichting IS '079f97d354877c789eda3b2683bf5ddeda9091ee';
CREATE TRIGGER pgtrigger_delete_delete_d4f5c AFTER DELETE ON public.evaluaties_blok FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d4f5c();
COMMENT ON TRIGGER pgtrigger_delete_delete_d4f5c ON public.evaluaties_blok IS '2885dff9d063a3ed62206cf3c32f339edba463cd';
CREATE TRIGGER pgtrigger_delete_delete_d581b AFTER DELETE ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d581b();
COMMENT ON TRIGGER pgtrigger_delete_delete_d581b ON public.evaluaties_conclusie IS '844cd995f7c6ffa66f199b4524c3a80882aacee0';
CREATE TRIGGER pgtrigger_delete_delete_d830b AFTER DELETE ON public.evaluaties_opvolgactie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d830b();
COMMENT ON TRIGGER pgtrigger_delete_delete_d830b ON public.evaluaties_opvolgactie IS 'd992eb9b41a0648470e7aafdb156fd6568b8f0ec';
CREATE TRIGGER pgtrigger_delete_delete_d932d AFTER DELETE ON public.subsidies_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d932d();
COMMENT ON TRIGGER pgtrigger_delete_delete_d932d ON public.subsidies_streefwaarde IS '2c1014ea6d1c84b133e84a144bf37ee2ef7483cd';
CREATE TRIGGER pgtrigger_delete_delete_e352f AFTER DELETE ON public.subsidies_indicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e352f();
COMMENT ON TRIGGER pgtrigger_delete_delete_e352f ON public.subsidies_indicator IS '9d1e02b4790b0e4bfde329c38dcb9ff6768db0c4';
CREATE TRIGGER pgtrigger_delete_delete_e36c4 AFTER DELETE ON public.subsidies_inkomen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e36c4();
COMMENT ON TRIGGER pgtrigger_delete_delete_e36c4 ON public.subsidies_inkomen IS '9354f8e80103912f3b89dea37a50065530640e6e';
CREATE TRIGGER pgtrigger_delete_delete_e4adc AFTER DELETE ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e4adc();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4adc ON public.subsidies_financieleregel IS '0ceed19e41173075056688428915dcc20718f10f';
CREATE TRIGGER pgtrigger_delete_delete_e5ed0 AFTER DELETE ON public.evaluaties_blokpassage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e5ed0();
COMMENT ON TRIGGER pgtrigger_delete_delete_e5ed0 ON public.evaluaties_blokpassage IS '0f94d15f0196c66acc89050bca2b1e79b051dee1';
CREATE TRIGGER pgtrigger_delete_delete_eb5bb AFTER DELETE ON public.subsidies_theorieversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_eb5bb();
COMMENT ON TRIGGER pgtrigger_delete_delete_eb5bb ON public.subsidies_theorieversie IS '26e3538b7eeef94c1ddbaeb6cb9c247d251d6245';
CREATE TRIGGER pgtrigger_delete_delete_f777f AFTER DELETE ON public.allianties_contactmoment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f777f();
COMMENT ON TRIGGER pgtrigger_delete_delete_f777f ON public.allianties_contactmoment IS '865dd9cc506ccbc9ad811402723dc3c1df772a1f';
CREATE TRIGGER pgtrigger_delete_delete_fbad9 AFTER DELETE ON public.subsidies_kaderantwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fbad9();
COMMENT ON TRIGGER pgtrigger_delete_delete_fbad9 ON public.subsidies_kaderantwoord IS '1ea6a2cebefdef8aba948b7c13801cb89f0d41ad';
CREATE TRIGGER pgtrigger_delete_delete_fe829 AFTER DELETE ON public.subsidies_activiteit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fe829();
COMMENT ON TRIGGER pgtrigger_delete_delete_fe829 ON public.subsidies_activiteit IS 'f57851e3fe56c87b4ca220819da9850a8ec2966e';
CREATE TRIGGER pgtrigger_delete_delete_fedd3 AFTER DELETE ON public.subsidies_theorieverband FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fedd3();
COMMENT ON TRIGGER pgtrigger_delete_delete_fedd3 ON public.subsidies_theorieverband IS '4089590981dde4be0391f758ba5d96de607cf691';
CREATE TRIGGER pgtrigger_delete_delete_ff9b4 AFTER DELETE ON public.evaluaties_sturingsafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ff9b4();
COMMENT ON TRIGGER pgtrigger_delete_delete_ff9b4 ON public.evaluaties_sturingsafspraak IS '65a0a38e975ea23ac422a931f2fa62a885ca3c59';
CREATE TRIGGER pgtrigger_delete_delete_ffc1f AFTER DELETE ON public.allianties_gespreksafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ffc1f();
COMMENT ON TRIGGER pgtrigger_delete_delete_ffc1f ON public.allianties_gespreksafspraak IS 'c71e20f3da96efe1305fb75b8cf9bd97006ddcea';
CREATE TRIGGER pgtrigger_in_use_stays_420b4 BEFORE DELETE OR UPDATE ON public.subsidies_evaluatiekader FOR EACH ROW WHEN (((old.status)::text = 'in_gebruik'::text)) EXECUTE FUNCTION public.pgtrigger_in_use_stays_420b4();
COMMENT ON TRIGGER pgtrigger_in_use_stays_420b4 ON public.subsidies_evaluatiekader IS 'a05dbb075d89f645e7eefd2268eb18cded7c093c';
CREATE TRIGGER pgtrigger_insert_insert_04144 AFTER INSERT ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04144();
COMMENT ON TRIGGER pgtrigger_insert_insert_04144 ON public.evaluaties_kamerstuk IS '1e9b571e73d8b352b2d45122cf5638b157b5f982';
CREATE TRIGGER pgtrigger_insert_insert_061e1 AFTER INSERT ON public.subsidies_activiteitverslag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_061e1();
COMMENT ON TRIGGER pgtrigger_insert_insert_061e1 ON public.subsidies_activiteitverslag IS 'f006e2102e57bf59cb958f3c3992b399c6257e6a';
CREATE TRIGGER pgtrigger_insert_insert_08349 AFTER INSERT ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_08349();
COMMENT ON TRIGGER pgtrigger_insert_insert_08349 ON public.evaluaties_aanbeveling IS 'f915903c1e2ea6d364fc3263edc35f8c60878882';
CREATE TRIGGER pgtrigger_insert_insert_0b440 AFTER INSERT ON public.subsidies_toets FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0b440();
COMMENT ON TRIGGER pgtrigger_insert_insert_0b440 ON public.subsidies_toets IS '6b7cfbbf127a4188f295285c90390d93a5512fce';
CREATE TRIGGER pgtrigger_insert_insert_0c82c AFTER INSERT ON public.evaluaties_briefstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0c82c();
COMMENT ON TRIGGER pgtrigger_insert_insert_0c82c ON public.evaluaties_briefstuk IS '36c7d592211fc228b6f95e9a0d9cb5557193b720';
CREATE TRIGGER pgtrigger_insert_insert_0da3c AFTER INSERT ON public.evaluaties_evaluatiealliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0da3c();
COMMENT ON TRIGGER pgtrigger_insert_insert_0da3c ON public.evaluaties_evaluatiealliantie IS '5481ea5f10efc8140a8bf3dfdcad39d32c175f16';
CREATE TRIGGER pgtrigger_insert_insert_1365f AFTER INSERT ON public.subsidies_activiteit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1365f();
COMMENT ON TRIGGER pgtrigger_insert_insert_1365f ON public.subsidies_activiteit IS '9072c4ea8a1382d37e4cea4c8b78e65166ef5fc4';
CREATE TRIGGER pgtrigger_insert_insert_16b1c AFTER INSERT ON public.subsidies_kadervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_16b1c();
COMMENT ON TRIGGER pgtrigger_insert_insert_16b1c ON public.subsidies_kadervraag IS 'b0fa02f7e9f827022ac9df2ce85321b57b6e7961';
CREATE TRIGGER pgtrigger_insert_insert_1808a AFTER INSERT ON public.allianties_overdracht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1808a();
COMMENT ON TRIGGER pgtrigger_insert_insert_1808a ON public.allianties_overdracht IS 'cb94500d968dc99d37e09e2ec678684f62d85936';
CREATE TRIGGER pgtrigger_insert_insert_18c06 AFTER INSERT ON public.evaluaties_feitencheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_18c06();
COMMENT ON TRIGGER pgtrigger_insert_insert_18c06 ON public.evaluaties_feitencheck IS '307f5eb48162fe8e345afa72a7d141b09e6d7e72';
CREATE TRIGGER pgtrigger_insert_insert_1f475 AFTER INSERT ON public.evaluaties_landing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1f475();
COMMENT ON TRIGGER pgtrigger_insert_insert_1f475 ON public.evaluaties_landing IS '1e805781e5a8fa77dcb2970893bcc3bb83cce3a2';
CREATE TRIGGER pgtrigger_insert_insert_23966 AFTER INSERT ON public.allianties_contactmoment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_23966();
COMMENT ON TRIGGER pgtrigger_insert_insert_23966 ON public.allianties_contactmoment IS 'e258133981a5b68de30f7ab2d2225e0e755c5423';
CREATE TRIGGER pgtrigger_insert_insert_266ee AFTER INSERT ON public.evaluaties_bespreking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_266ee();
COMMENT ON TRIGGER pgtrigger_insert_insert_266ee ON public.evaluaties_bespreking IS '204a4ddbbeef0ee7c69087bde68bd49aa1af4a23';
CREATE TRIGGER pgtrigger_insert_insert_2a14e AFTER INSERT ON public.evaluaties_opvolgactie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2a14e();
COMMENT ON TRIGGER pgtrigger_insert_insert_2a14e ON public.evaluaties_opvolgactie IS 'fd69a1e6a0571f403d8a0a005350d7cd36dfbc82';
CREATE TRIGGER pgtrigger_insert_insert_2d3ae AFTER INSERT ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2d3ae();
COMMENT ON TRIGGER pgtrigger_insert_insert_2d3ae ON public.subsidies_verplichting IS 'f1105b5c23b11b32e29507917a923f7e08ac2e14';
CREATE TRIGGER pgtrigger_insert_insert_333fc AFTER INSERT ON public.evaluaties_blok FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_333fc();
COMMENT ON TRIGGER pgtrigger_insert_insert_333fc ON public.evaluaties_blok IS '59fca895896bf458fe828410a1cfb00de30ecc03';
CREATE TRIGGER pgtrigger_insert_insert_33e51 AFTER INSERT ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_33e51();
COMMENT ON TRIGGER pgtrigger_insert_insert_33e51 ON public.evaluaties_conclusie IS '81ba8cedc192072d7bd8ca6c4fb72b92964a5182';
CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();
COMMENT ON TRIGGER pgtrigger_insert_insert_3867c ON public.accounts_user IS '1e72e2e3c2c95c4ef12952071fe393969c70e6ad';
CREATE TRIGGER pgtrigger_insert_insert_3ede7 AFTER INSERT ON public.subsidies_begrotingsregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3ede7();
COMMENT ON TRIGGER pgtrigger_insert_insert_3ede7 ON public.subsidies_begrotingsregel IS 'dbcbf3a5658dc0ea7ac90f6abd6b0a60f8bc01c2';
CREATE TRIGGER pgtrigger_insert_insert_41539 AFTER INSERT ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_41539();
COMMENT ON TRIGGER pgtrigger_insert_insert_41539 ON public.subsidies_subsidie IS '927ec5b6fb94295c596b22ceda35d23199b3e7c2';
CREATE TRIGGER pgtrigger_insert_insert_4639a AFTER INSERT ON public.evaluaties_motief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4639a();
COMMENT ON TRIGGER pgtrigger_insert_insert_4639a ON public.evaluaties_motief IS '2a85b6fe0cc8ae6a45fa0178c440d639b847291b';
CREATE TRIGGER pgtrigger_insert_insert_488d7 AFTER INSERT ON public.evaluaties_feitencheckreactie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_488d7();
COMMENT ON TRIGGER pgtrigger_insert_insert_488d7 ON public.evaluaties_feitencheckreactie IS '160dc037da5c128f26795d55b3c81234bb41e3b8';
CREATE TRIGGER pgtrigger_insert_insert_49908 AFTER INSERT ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49908();
COMMENT ON TRIGGER pgtrigger_insert_insert_49908 ON public.subsidies_financieleregel IS 'e82ce6e8e35934b0a0cf2c68e72f8ab2c42ae8c8';
CREATE TRIGGER pgtrigger_insert_insert_4a075 AFTER INSERT ON public.evaluaties_kamervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4a075();
COMMENT ON TRIGGER pgtrigger_insert_insert_4a075 ON public.evaluaties_kamervraag IS 'e66f8d8883576652607f0583063f517fd5f97404';
CREATE TRIGGER pgtrigger_insert_insert_4e3ce AFTER INSERT ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4e3ce();
COMMENT ON TRIGGER pgtrigger_insert_insert_4e3ce ON public.subsidies_jaarrapportage IS '669e61a90556fcb264b8a05831e2d729c1087240';
CREATE TRIGGER pgtrigger_insert_insert_4f869 AFTER INSERT ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4f869();
COMMENT ON TRIGGER pgtrigger_insert_insert_4f869 ON public.subsidies_regelversie IS '6d1f3270f0b9565fa69a3ad7e6a6174ca1cb806c';
CREATE TRIGGER pgtrigger_insert_insert_5b9c8 AFTER INSERT ON public.evaluaties_kamerafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5b9c8();
COMMENT ON TRIGGER pgtrigger_insert_insert_5b9c8 ON public.evaluaties_kamerafspraak IS 'f50bcb557424cab65449fe6e4b45f2936f38a88d';
CREATE TRIGGER pgtrigger_insert_insert_60b70 AFTER INSERT ON public.subsidies_bijdrageregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_60b70();
COMMENT ON TRIGGER pgtrigger_insert_insert_60b70 ON public.subsidies_bijdrageregel IS '028c66356bedf8ee37024437aca1cd80604b3f36';
CREATE TRIGGER pgtrigger_insert_insert_68f73 AFTER INSERT ON public.subsidies_activiteitenplan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_68f73();
COMMENT ON TRIGGER pgtrigger_insert_insert_68f73 ON public.subsidies_activiteitenplan IS '0b758c676d1ce0c7a3c0728d163592edcef4c9a2';
CREATE TRIGGER pgtrigger_insert_insert_6ac46 AFTER INSERT ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6ac46();
COMMENT ON TRIGGER pgtrigger_insert_insert_6ac46 ON public.evaluaties_onderzoekstoegang IS 'a56fe6749deb2b732bd06489c724d4487e797253';
CREATE TRIGGER pgtrigger_insert_insert_711f6 AFTER INSERT ON public.subsidies_kadermethode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_711f6();
COMMENT ON TRIGGER pgtrigger_insert_insert_711f6 ON public.subsidies_kadermethode IS '6a537474b8005d5457f81f05fbb9f87af9a0f25c';
CREATE TRIGGER pgtrigger_insert_insert_73c5a AFTER INSERT ON public.evaluaties_subsidieoverzicht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_73c5a();
COMMENT ON TRIGGER pgtrigger_insert_insert_73c5a ON public.evaluaties_subsidieoverzicht IS '57dabecc4c935bdfc43d28f7261a4747e51e7fc1';
CREATE TRIGGER pgtrigger_insert_insert_764f0 AFTER INSERT ON public.allianties_gespreksafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_764f0();
COMMENT ON TRIGGER pgtrigger_insert_insert_764f0 ON public.allianties_gespreksafspraak IS 'cfb7d1f8347d98ff92a624f5f03db9bc28a060c3';
CREATE TRIGGER pgtrigger_insert_insert_7743e AFTER INSERT ON public.subsidies_kaderantwoord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7743e();
COMMENT ON TRIGGER pgtrigger_insert_insert_7743e ON public.subsidies_kaderantwoord IS '38701123b04c1294ad177bda8a9780bfb55d4b37';
CREATE TRIGGER pgtrigger_insert_insert_77b52 AFTER INSERT ON public.subsidies_storing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_77b52();
COMMENT ON TRIGGER pgtrigger_insert_insert_77b52 ON public.subsidies_storing IS 'e2c979072e9177c22eb6f5320b32b42b21b850de';
CREATE TRIGGER pgtrigger_insert_insert_7a259 AFTER INSERT ON public.evaluaties_sturingsafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7a259();
COMMENT ON TRIGGER pgtrigger_insert_insert_7a259 ON public.evaluaties_sturingsafspraak IS 'b841adbea65105cebe669832a9cb8b774dd48083';
CREATE TRIGGER pgtrigger_insert_insert_8943d AFTER INSERT ON public.evaluaties_interview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8943d();
COMMENT ON TRIGGER pgtrigger_insert_insert_8943d ON public.evaluaties_interview IS '7a8fb71de41d94848a9c73376f0c1c071adca56f';
CREATE TRIGGER pgtrigger_insert_insert_97887 AFTER INSERT ON public.subsidies_inkomen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_97887();
COMMENT ON TRIGGER pgtrigger_insert_insert_97887 ON public.subsidies_inkomen IS 'c55ea9fe0618259a1b5d452ec9499255c823ca88';
CREATE TRIGGER pgtrigger_insert_insert_982d9 AFTER INSERT ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_982d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_982d9 ON public.allianties_deelname IS 'cfcd8727b9c843bb7f4915e80310d2b5ac0cd716';
CREATE TRIGGER pgtrigger_insert_insert_99b10 AFTER INSERT ON public.evaluaties_naampaar FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_99b10();
COMMENT ON TRIGGER pgtrigger_insert_insert_99b10 ON public.evaluaties_naampaar IS '1cade362d6fdc6c7f20c7b57b7c6160810408b34';
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
CREATE TRIGGER pgtrigger_insert_insert_a26ac AFTER INSERT ON public.evaluaties_vertrouwenspersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a26ac();
COMMENT ON TRIGGER pgtrigger_insert_insert_a26ac ON public.evaluaties_vertrouwenspersoon IS 'e966b998c313373da7338717b8a5d8e06414f682';
CREATE TRIGGER pgtrigger_insert_insert_a3699 AFTER INSERT ON public.evaluaties_bevinding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a3699();
COMMENT ON TRIGGER pgtrigger_insert_insert_a3699 ON public.evaluaties_bevinding IS '53d51ea0117e2117a5e6404b8f8f8bc5f614d984';
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
CREATE TRIGGER pgtrigger_insert_insert_b2d87 AFTER INSERT ON public.evaluaties_ontvanger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b2d87();
COMMENT ON TRIGGER pgtrigger_insert_insert_b2d87 ON public.evaluaties_ontvanger IS '9bc8e92c3a6312e3b258e994dd14c8f898d48c22';
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
COMMENT ON TRIGGER pgtrigger_insert_insert_c81fa ON public.subsidies_evaluatiekader IS 'c503d5aff30e81c3e4893bb0e2b2cab05f418f0b';
CREATE TRIGGER pgtrigger_insert_insert_c8a95 AFTER INSERT ON public.subsidies_rapportagestuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c8a95();
COMMENT ON TRIGGER pgtrigger_insert_insert_c8a95 ON public.subsidies_rapportagestuk IS 'ca68717989b6fd3130aaa88dbe62995556a57061';
CREATE TRIGGER pgtrigger_insert_insert_c98a2 AFTER INSERT ON public.accounts_rolverlening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c98a2();
COMMENT ON TRIGGER pgtrigger_insert_insert_c98a2 ON public.accounts_rolverlening IS 'd5c0be105ad8c70dc50129201634a1d27bab12cb';
CREATE TRIGGER pgtrigger_insert_insert_ca22d AFTER INSERT ON public.allianties_contactwens FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ca22d();
COMMENT ON TRIGGER pgtrigger_insert_insert_ca22d ON public.allianties_contactwens IS '7db87312d4697bdf132825c2d6af283578f9e446';
CREATE TRIGGER pgtrigger_insert_insert_cd1e6 AFTER INSERT ON public.subsidies_streefwaarde FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cd1e6();
COMMENT ON TRIGGER pgtrigger_insert_insert_cd1e6 ON public.subsidies_streefwaarde IS '8cda62ec13543e687b90b2989efc792cea1ab5a0';
CREATE TRIGGER pgtrigger_insert_insert_ce2eb AFTER INSERT ON public.allianties_contactafspraak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ce2eb();
COMMENT ON TRIGGER pgtrigger_insert_insert_ce2eb ON public.allianties_contactafspraak IS '8f6778a770ee970679872509813158cd83d969ea';
CREATE TRIGGER pgtrigger_insert_insert_de6ec AFTER INSERT ON public.evaluaties_blokpassage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_de6ec();
COMMENT ON TRIGGER pgtrigger_insert_insert_de6ec ON public.evaluaties_blokpassage IS 'ec2b14898882174a032c79f229bcc2dc0ab1b92d';
CREATE TRIGGER pgtrigger_insert_insert_dff61 AFTER INSERT ON public.evaluaties_evaluatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dff61();
COMMENT ON TRIGGER pgtrigger_insert_insert_dff61 ON public.evaluaties_evaluatie IS '0d990e2488c93683ba154964e420d9a916362dc3';
CREATE TRIGGER pgtrigger_insert_insert_e5012 AFTER INSERT ON public.evaluaties_datalek FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e5012();
COMMENT ON TRIGGER pgtrigger_insert_insert_e5012 ON public.evaluaties_datalek IS '1ecd7caf32eed232778ef7f52c606a7af230039d';
CREATE TRIGGER pgtrigger_insert_insert_e50b9 AFTER INSERT ON public.evaluaties_probleemreden FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e50b9();
COMMENT ON TRIGGER pgtrigger_insert_insert_e50b9 ON public.evaluaties_probleemreden IS '0fd9c0a609cc9e5af5520f6bad24828435a29582';
CREATE TRIGGER pgtrigger_insert_insert_e875b AFTER INSERT ON public.evaluaties_evaluatieplicht FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e875b();
COMMENT ON TRIGGER pgtrigger_insert_insert_e875b ON public.evaluaties_evaluatieplicht IS '185437585e1922dd356a8af85f9cc7ac32f11920';
CREATE TRIGGER pgtrigger_insert_insert_e9977 AFTER INSERT ON public.evaluaties_bijlageconcept FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e9977();
COMMENT ON TRIGGER pgtrigger_insert_insert_e9977 ON public.evaluaties_bijlageconcept IS '5fa3756f9d4619890e20ef69f98a4c989ead99b7';
CREATE TRIGGER pgtrigger_insert_insert_ec0fb AFTER INSERT ON public.evaluaties_bewijs FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec0fb();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec0fb ON public.evaluaties_bewijs IS 'e703465ce0ff3e4aa9d6722f8e9038e5298a390e';
CREATE TRIGGER pgtrigger_insert_insert_ec9ea AFTER INSERT ON public.subsidies_reserve FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec9ea();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec9ea ON public.subsidies_reserve IS 'cb91bca3221ef97debbfc0deaa86b7531ccda09c';
CREATE TRIGGER pgtrigger_insert_insert_f07ca AFTER INSERT ON public.evaluaties_evaluatieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f07ca();
COMMENT ON TRIGGER pgtrigger_insert_insert_f07ca ON public.evaluaties_evaluatieperiode IS '41c628fa2ac683907e1ad27ff2354339cb1166d4';
CREATE TRIGGER pgtrigger_insert_insert_f0f6d AFTER INSERT ON public.evaluaties_kamerbrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f0f6d();
COMMENT ON TRIGGER pgtrigger_insert_insert_f0f6d ON public.evaluaties_kamerbrief IS '918720479683e6705e0aec11a9bc52a7281f6202';
CREATE TRIGGER pgtrigger_insert_insert_f1e16 AFTER INSERT ON public.subsidies_opmerking FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f1e16();
COMMENT ON TRIGGER pgtrigger_insert_insert_f1e16 ON public.subsidies_opmerking IS '89e3a534c4965f067c7d3a4b4e8aba6e1b11eef7';
CREATE TRIGGER pgtrigger_insert_insert_f554d AFTER INSERT ON public.evaluaties_vraagpassage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f554d();
COMMENT ON TRIGGER pgtrigger_insert_insert_f554d ON public.evaluaties_vraagpassage IS 'b3f4e084edbcdb0f0c8b7985bf0b7d7dc0b71967';
CREATE TRIGGER pgtrigger_kader_stays_5ceb8 BEFORE INSERT OR DELETE OR UPDATE ON public.subsidies_kadervraag FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kader_stays_5ceb8();
COMMENT ON TRIGGER pgtrigger_kader_stays_5ceb8 ON public.subsidies_kadervraag IS '105b9f73b4142cb4930a70e36cea6b4551f088c0';
CREATE TRIGGER pgtrigger_kader_stays_fe428 BEFORE INSERT OR DELETE OR UPDATE ON public.subsidies_kadermethode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kader_stays_fe428();
COMMENT ON TRIGGER pgtrigger_kader_stays_fe428 ON public.subsidies_kadermethode IS '5765a11d99ce7aaf248c4234b55ccbc3f1509681';
CREATE TRIGGER pgtrigger_no_delete_cfda0 BEFORE DELETE ON public.documents_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_delete_cfda0();
COMMENT ON TRIGGER pgtrigger_no_delete_cfda0 ON public.documents_document IS '72bcf59dcb34f9822377ff9258b2b39c14b733d1';
CREATE TRIGGER pgtrigger_no_truncate_055bb BEFORE TRUNCATE ON public.subsidies_storingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_055bb();
COMMENT ON TRIGGER pgtrigger_no_truncate_055bb ON public.subsidies_storingevent IS 'cf02cdf144753cffb7591b37bdf2807232ccb069';
CREATE TRIGGER pgtrigger_no_truncate_05836 BEFORE TRUNCATE ON public.subsidies_reserveevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_05836();
COMMENT ON TRIGGER pgtrigger_no_truncate_05836 ON public.subsidies_reserveevent IS '2031dc2851c263bbf27ba4925e1019e7b430f657';
CREATE TRIGGER pgtrigger_no_truncate_06a6f BEFORE TRUNCATE ON public.evaluaties_landingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_06a6f();
COMMENT ON TRIGGER pgtrigger_no_truncate_06a6f ON public.evaluaties_landingevent IS '9c3adb9abdd173e8b8186cbf7d8db36e4ff13459';
CREATE TRIGGER pgtrigger_no_truncate_073a6 BEFORE TRUNCATE ON public.subsidies_overgang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_073a6();
COMMENT ON TRIGGER pgtrigger_no_truncate_073a6 ON public.subsidies_overgang IS '55845db4294b369de89302ab7123e68a37171ea6';
CREATE TRIGGER pgtrigger_no_truncate_0aa92 BEFORE TRUNCATE ON public.subsidies_activiteitverslagevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0aa92();
COMMENT ON TRIGGER pgtrigger_no_truncate_0aa92 ON public.subsidies_activiteitverslagevent IS '12f20cca791578e218b5618d711a9fdb67d845b9';
CREATE TRIGGER pgtrigger_no_truncate_0c159 BEFORE TRUNCATE ON public.evaluaties_conclusieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0c159();
COMMENT ON TRIGGER pgtrigger_no_truncate_0c159 ON public.evaluaties_conclusieevent IS 'c001dbd57682b872144168d7a8f871958e7156ef';
CREATE TRIGGER pgtrigger_no_truncate_0e7c6 BEFORE TRUNCATE ON public.subsidies_activiteitenplanevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0e7c6();
COMMENT ON TRIGGER pgtrigger_no_truncate_0e7c6 ON public.subsidies_activiteitenplanevent IS 'd6f0a5182d4d2f3bebb313c5e23a0b6b2ecf0f01';
CREATE TRIGGER pgtrigger_no_truncate_10f15 BEFORE TRUNCATE ON public.evaluaties_vraagpassageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_10f15();
COMMENT ON TRIGGER pgtrigger_no_truncate_10f15 ON public.evaluaties_vraagpassageevent IS '6ba11cce5875aaa02dac7f43bab88e444fc6cf0d';
CREATE TRIGGER pgtrigger_no_truncate_11c3b BEFORE TRUNCATE ON public.evaluaties_evaluatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_11c3b();
COMMENT ON TRIGGER pgtrigger_no_truncate_11c3b ON public.evaluaties_evaluatieevent IS 'dc086801cd52a8877675ccc90257accaabd4a6b0';
CREATE TRIGGER pgtrigger_no_truncate_13931 BEFORE TRUNCATE ON public.subsidies_subsidieperiodeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_13931();
COMMENT ON TRIGGER pgtrigger_no_truncate_13931 ON public.subsidies_subsidieperiodeevent IS 'e99553fa616d3b9355cd1a423fb9f600dfb506ef';
CREATE TRIGGER pgtrigger_no_truncate_1bad3 BEFORE TRUNCATE ON public.subsidies_evaluatiekaderevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1bad3();
COMMENT ON TRIGGER pgtrigger_no_truncate_1bad3 ON public.subsidies_evaluatiekaderevent IS 'ff2ab4808b6b341829ceda2efac8db406f9f74cd';
CREATE TRIGGER pgtrigger_no_truncate_1bb31 BEFORE TRUNCATE ON public.subsidies_toetsevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1bb31();
COMMENT ON TRIGGER pgtrigger_no_truncate_1bb31 ON public.subsidies_toetsevent IS 'e52dc1c5c31c7c3535a03e310161327abd81ae12';
CREATE TRIGGER pgtrigger_no_truncate_1c7eb BEFORE TRUNCATE ON public.evaluaties_interviewevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1c7eb();
COMMENT ON TRIGGER pgtrigger_no_truncate_1c7eb ON public.evaluaties_interviewevent IS '96cf6312b827c74d6f83c7b8dd52354a98fff81c';
CREATE TRIGGER pgtrigger_no_truncate_1d206 BEFORE TRUNCATE ON public.subsidies_passage FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1d206();
COMMENT ON TRIGGER pgtrigger_no_truncate_1d206 ON public.subsidies_passage IS '361f408d6adec1af1f2c2452c6e8137ddcccdaf3';
CREATE TRIGGER pgtrigger_no_truncate_1dd94 BEFORE TRUNCATE ON public.evaluaties_evaluatieplichtevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1dd94();
COMMENT ON TRIGGER pgtrigger_no_truncate_1dd94 ON public.evaluaties_evaluatieplichtevent IS '2f3832fedca89f42e94e907bc6f930669bb4b92f';
CREATE TRIGGER pgtrigger_no_truncate_1e7bb BEFORE TRUNCATE ON public.evaluaties_ontvangerevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_1e7bb();
COMMENT ON TRIGGER pgtrigger_no_truncate_1e7bb ON public.evaluaties_ontvangerevent IS '6ebf351e965ef53e20f1135d1d7e0b99ec3cb16b';
CREATE TRIGGER pgtrigger_no_truncate_206e8 BEFORE TRUNCATE ON public.evaluaties_bevindingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_206e8();
COMMENT ON TRIGGER pgtrigger_no_truncate_206e8 ON public.evaluaties_bevindingevent IS 'f2f77095f2476ecd73b102e0c4a6ad4454b882a9';
CREATE TRIGGER pgtrigger_no_truncate_221a5 BEFORE TRUNCATE ON public.audit_auditschakel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_221a5();
COMMENT ON TRIGGER pgtrigger_no_truncate_221a5 ON public.audit_auditschakel IS 'bdcc0bb9b86e1c01c7f37affad794df1e9fcf8d6';
CREATE TRIGGER pgtrigger_no_truncate_2876f BEFORE TRUNCATE ON public.subsidies_kernindicatorevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2876f();
COMMENT ON TRIGGER pgtrigger_no_truncate_2876f ON public.subsidies_kernindicatorevent IS '7f43cf11bf6bc8bb0ca24f4d25f09ef8debaca7f';
CREATE TRIGGER pgtrigger_no_truncate_2affb BEFORE TRUNCATE ON public.subsidies_antwoordbrief FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2affb();
COMMENT ON TRIGGER pgtrigger_no_truncate_2affb ON public.subsidies_antwoordbrief IS '1a75e43f93ce77ed053a0313001fcd696e406d1d';
CREATE TRIGGER pgtrigger_no_truncate_2b675 BEFORE TRUNCATE ON public.subsidies_indicatorevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2b675();
COMMENT ON TRIGGER pgtrigger_no_truncate_2b675 ON public.subsidies_indicatorevent IS 'c1cdcfe0599ac522c5b0c2cbff6617074bcd3f60';
CREATE TRIGGER pgtrigger_no_truncate_2cc2f BEFORE TRUNCATE ON public.evaluaties_besprekingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_2cc2f();
COMMENT ON TRIGGER pgtrigger_no_truncate_2cc2f ON public.evaluaties_besprekingevent IS '89b66e213d3e16990914318aa1ec71f0b56bf9de';
CREATE TRIGGER pgtrigger_no_truncate_33da2 BEFORE TRUNCATE ON public.accounts_rolverleningevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_33da2();
COMMENT ON TRIGGER pgtrigger_no_truncate_33da2 ON public.accounts_rolverleningevent IS '9b9af8d3f5faa8d9e8c10ff2b08ba4275f963b3a';
CREATE TRIGGER pgtrigger_no_truncate_39916 BEFORE TRUNCATE ON public.evaluaties_briefstukevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_39916();
COMMENT ON TRIGGER pgtrigger_no_truncate_39916 ON public.evaluaties_briefstukevent IS 'a35ae36e818efdb1322b0d23dd5e29d38f0308ac';
CREATE TRIGGER pgtrigger_no_truncate_3e159 BEFORE TRUNCATE ON public.evaluaties_subsidieoverzichtevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_3e159();
COMMENT ON TRIGGER pgtrigger_no_truncate_3e159 ON public.evaluaties_subsidieoverzichtevent IS '3ccf2c8dd2482445926ffa20e1de1125a949476d';
CREATE TRIGGER pgtrigger_no_truncate_4262f BEFORE TRUNCATE ON public.evaluaties_conceptstap FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_4262f();
COMMENT ON TRIGGER pgtrigger_no_truncate_4262f ON public.evaluaties_conceptstap IS '8609d0a74d88c44809b9b7d1c8429cea5d82a8c5';
CREATE TRIGGER pgtrigger_no_truncate_46445 BEFORE TRUNCATE ON public.subsidies_kadervraagevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_46445();
COMMENT ON TRIGGER pgtrigger_no_truncate_46445 ON public.subsidies_kadervraagevent IS '678f1d3790751c9aa350c43408551e4617b58dc4';
CREATE TRIGGER pgtrigger_no_truncate_4ce2c BEFORE TRUNCATE ON public.evaluaties_paraaf FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_4ce2c();
COMMENT ON TRIGGER pgtrigger_no_truncate_4ce2c ON public.evaluaties_paraaf IS '96c41a95da7a08f4f3936f2bff9544c8fa7560be';
CREATE TRIGGER pgtrigger_no_truncate_56a14 BEFORE TRUNCATE ON public.evaluaties_datalekevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_56a14();
COMMENT ON TRIGGER pgtrigger_no_truncate_56a14 ON public.evaluaties_datalekevent IS '297cf78f1618bdc12a350f3660aae6381426c02a';
CREATE TRIGGER pgtrigger_no_truncate_586e4 BEFORE TRUNCATE ON public.allianties_organisatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_586e4();
COMMENT ON TRIGGER pgtrigger_no_truncate_586e4 ON public.allianties_organisatieevent IS 'ef3342ec7d2c45a628dafe561fa4b7f1c6307935';
CREATE TRIGGER pgtrigger_no_truncate_5b733 BEFORE TRUNCATE ON public.allianties_gespreksafspraakevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_5b733();
COMMENT ON TRIGGER pgtrigger_no_truncate_5b733 ON public.allianties_gespreksafspraakevent IS 'b39ed430963574e425c44a49262846aa828b705e';
CREATE TRIGGER pgtrigger_no_truncate_5c5a1 BEFORE TRUNCATE ON public.allianties_contactwensevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_5c5a1();
COMMENT ON TRIGGER pgtrigger_no_truncate_5c5a1 ON public.allianties_contactwensevent IS 'dc6eb3501f294bcd57bd3dbeee384564f19a94bc';
CREATE TRIGGER pgtrigger_no_truncate_5f5da BEFORE TRUNCATE ON public.subsidies_oordeel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_5f5da();
COMMENT ON TRIGGER pgtrigger_no_truncate_5f5da ON public.subsidies_oordeel IS '2ae43df7b3a6e4f3bb827470708c439cd15b5b57';
CREATE TRIGGER pgtrigger_no_truncate_646d1 BEFORE TRUNCATE ON public.evaluaties_probleemredenevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_646d1();
COMMENT ON TRIGGER pgtrigger_no_truncate_646d1 ON public.evaluaties_probleemredenevent IS 'b91d7a3359d246d09e6a44b93d33e355459e6399';
CREATE TRIGGER pgtrigger_no_truncate_64c8e BEFORE TRUNCATE ON public.subsidies_theorieversieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_64c8e();
COMMENT ON TRIGGER pgtrigger_no_truncate_64c8e ON public.subsidies_theorieversieevent IS '3902e53df52286d9497071aea216cf6b3bb8d1fc';
CREATE TRIGGER pgtrigger_no_truncate_67588 BEFORE TRUNCATE ON public.subsidies_uitsplitsingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_67588();
COMMENT ON TRIGGER pgtrigger_no_truncate_67588 ON public.subsidies_uitsplitsingevent IS 'c4482d4ff52994de79e7a91d1fe493299fde35bd';
CREATE TRIGGER pgtrigger_no_truncate_6aa03 BEFORE TRUNCATE ON public.allianties_contactafspraakevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6aa03();
COMMENT ON TRIGGER pgtrigger_no_truncate_6aa03 ON public.allianties_contactafspraakevent IS '5a0e9e15ebe438af462d196b24366de913e37b63';
CREATE TRIGGER pgtrigger_no_truncate_6b0a9 BEFORE TRUNCATE ON public.evaluaties_aanbevelingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6b0a9();
COMMENT ON TRIGGER pgtrigger_no_truncate_6b0a9 ON public.evaluaties_aanbevelingevent IS '08a73a9f8a0d1718cab84254291a4338a2d5f564';
CREATE TRIGGER pgtrigger_no_truncate_6b7e6 BEFORE TRUNCATE ON public.evaluaties_blokpassageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6b7e6();
COMMENT ON TRIGGER pgtrigger_no_truncate_6b7e6 ON public.evaluaties_blokpassageevent IS 'fa1db83e009fecd173cb1b1150b95def827c007f';
CREATE TRIGGER pgtrigger_no_truncate_6c302 BEFORE TRUNCATE ON public.subsidies_financieleregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6c302();
COMMENT ON TRIGGER pgtrigger_no_truncate_6c302 ON public.subsidies_financieleregelevent IS 'bfe7380ea7fd8ded4a904b0122c365a83f5f20a3';
CREATE TRIGGER pgtrigger_no_truncate_7693c BEFORE TRUNCATE ON public.evaluaties_naampaarevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7693c();
COMMENT ON TRIGGER pgtrigger_no_truncate_7693c ON public.evaluaties_naampaarevent IS 'e69c3cd8ffe82f21fb1d9de2b37dfa3bf8bb747f';
CREATE TRIGGER pgtrigger_no_truncate_7a3c1 BEFORE TRUNCATE ON public.subsidies_activiteitevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7a3c1();
COMMENT ON TRIGGER pgtrigger_no_truncate_7a3c1 ON public.subsidies_activiteitevent IS '2428ee53eed3281a9fdb245d3f3e9b13d62502fb';
CREATE TRIGGER pgtrigger_no_truncate_7ac0f BEFORE TRUNCATE ON public.evaluaties_opvolgactieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7ac0f();
COMMENT ON TRIGGER pgtrigger_no_truncate_7ac0f ON public.evaluaties_opvolgactieevent IS 'c43e64fedc06ba6be3824e9f01869effe373e231';
CREATE TRIGGER pgtrigger_no_truncate_7d7c2 BEFORE TRUNCATE ON public.evaluaties_evaluatiealliantieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7d7c2();
COMMENT ON TRIGGER pgtrigger_no_truncate_7d7c2 ON public.evaluaties_evaluatiealliantieevent IS '1b72eea15475448ba9c546385e1a9f52c20c2faf';
CREATE TRIGGER pgtrigger_no_truncate_7ecf6 BEFORE TRUNCATE ON public.subsidies_inkomenevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_7ecf6();
COMMENT ON TRIGGER pgtrigger_no_truncate_7ecf6 ON public.subsidies_inkomenevent IS '00f69fc3966919a772e4820111fd1c6fedd46185';
CREATE TRIGGER pgtrigger_no_truncate_80745 BEFORE TRUNCATE ON public.subsidies_rondschrijven FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_80745();
COMMENT ON TRIGGER pgtrigger_no_truncate_80745 ON public.subsidies_rondschrijven IS '8ddfaace526d56e7c85078fbf25100ef2eb3d23f';
CREATE TRIGGER pgtrigger_no_truncate_80dd4 BEFORE TRUNCATE ON public.evaluaties_aanbevelingovergang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_80dd4();
COMMENT ON TRIGGER pgtrigger_no_truncate_80dd4 ON public.evaluaties_aanbevelingovergang IS '9741483ba2ef0510eb83073a27d7c65d4a8b8d38';
CREATE TRIGGER pgtrigger_no_truncate_8500b BEFORE TRUNCATE ON public.evaluaties_blokevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8500b();
COMMENT ON TRIGGER pgtrigger_no_truncate_8500b ON public.evaluaties_blokevent IS 'd5f5b0b4ea5b9854b646d98eebe7bb9e1159648e';
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
CREATE TRIGGER pgtrigger_no_truncate_922ed BEFORE TRUNCATE ON public.evaluaties_evaluatieperiodeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_922ed();
COMMENT ON TRIGGER pgtrigger_no_truncate_922ed ON public.evaluaties_evaluatieperiodeevent IS '3517cbae0ccefccb2450cfe1012b156ef52c125a';
CREATE TRIGGER pgtrigger_no_truncate_96e2f BEFORE TRUNCATE ON public.evaluaties_bewijsevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_96e2f();
COMMENT ON TRIGGER pgtrigger_no_truncate_96e2f ON public.evaluaties_bewijsevent IS 'a909254fc1d2378d158bf62f50e67d4063e1fae2';
CREATE TRIGGER pgtrigger_no_truncate_97420 BEFORE TRUNCATE ON public.evaluaties_motiefevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_97420();
COMMENT ON TRIGGER pgtrigger_no_truncate_97420 ON public.evaluaties_motiefevent IS '44bfb20285b487f6ff1309aaacea9b1e3f7bbf89';
CREATE TRIGGER pgtrigger_no_truncate_9f237 BEFORE TRUNCATE ON public.subsidies_indicatorwaarde FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_9f237();
COMMENT ON TRIGGER pgtrigger_no_truncate_9f237 ON public.subsidies_indicatorwaarde IS 'ac385962614d0d0d109429583985ecafae51be24';
CREATE TRIGGER pgtrigger_no_truncate_a178f BEFORE TRUNCATE ON public.subsidies_kadermethodeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_a178f();
COMMENT ON TRIGGER pgtrigger_no_truncate_a178f ON public.subsidies_kadermethodeevent IS 'e075037f0d5ef699f960a75f57c06687753cfcb2';
CREATE TRIGGER pgtrigger_no_truncate_a717e BEFORE TRUNCATE ON public.evaluaties_signaallezing FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_a717e();
COMMENT ON TRIGGER pgtrigger_no_truncate_a717e ON public.evaluaties_signaallezing IS 'b7ad5072d9db82611e8d91f7779dcd5f147da019';
CREATE TRIGGER pgtrigger_no_truncate_a98ef BEFORE TRUNCATE ON public.subsidies_regelversieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_a98ef();
COMMENT ON TRIGGER pgtrigger_no_truncate_a98ef ON public.subsidies_regelversieevent IS '89e9a27afb5b75afd9d387945158b252014edbdd';
CREATE TRIGGER pgtrigger_no_truncate_aae80 BEFORE TRUNCATE ON public.subsidies_beoordelaarschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_aae80();
COMMENT ON TRIGGER pgtrigger_no_truncate_aae80 ON public.subsidies_beoordelaarschapevent IS 'b2d1360920380442d35cbf7ecd507ebb500a3635';
CREATE TRIGGER pgtrigger_no_truncate_ad695 BEFORE TRUNCATE ON public.subsidies_planopmerking FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ad695();
COMMENT ON TRIGGER pgtrigger_no_truncate_ad695 ON public.subsidies_planopmerking IS '5ccc2c4015125dec58b5ba6cb82b9c3712374077';
CREATE TRIGGER pgtrigger_no_truncate_b0f3e BEFORE TRUNCATE ON public.allianties_accounthouderschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b0f3e();
COMMENT ON TRIGGER pgtrigger_no_truncate_b0f3e ON public.allianties_accounthouderschapevent IS '4d9383a0d6e5712362fbd621228f620740c432c1';
CREATE TRIGGER pgtrigger_no_truncate_b40b9 BEFORE TRUNCATE ON public.subsidies_beleidsdoelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b40b9();
COMMENT ON TRIGGER pgtrigger_no_truncate_b40b9 ON public.subsidies_beleidsdoelevent IS '4cc5c55ada76c33977bd272ad00ea9cfec4c0fc7';
CREATE TRIGGER pgtrigger_no_truncate_b5ad3 BEFORE TRUNCATE ON public.evaluaties_kamerafspraakevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b5ad3();
COMMENT ON TRIGGER pgtrigger_no_truncate_b5ad3 ON public.evaluaties_kamerafspraakevent IS '6f2bf226ae74a90f32cc39f9b91645853ae649bf';
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
CREATE TRIGGER pgtrigger_no_truncate_c2dce BEFORE TRUNCATE ON public.evaluaties_feitencheckevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c2dce();
COMMENT ON TRIGGER pgtrigger_no_truncate_c2dce ON public.evaluaties_feitencheckevent IS '835685ddfa22011c4feaa701a6f7dd995b516f56';
CREATE TRIGGER pgtrigger_no_truncate_c3c83 BEFORE TRUNCATE ON public.subsidies_streefwaardeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c3c83();
COMMENT ON TRIGGER pgtrigger_no_truncate_c3c83 ON public.subsidies_streefwaardeevent IS '6f1e88ee14312d50df5b1f107e1e4c8f9b1380b1';
CREATE TRIGGER pgtrigger_no_truncate_c4da8 BEFORE TRUNCATE ON public.subsidies_archiefrapportageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c4da8();
COMMENT ON TRIGGER pgtrigger_no_truncate_c4da8 ON public.subsidies_archiefrapportageevent IS '9c13aaf8d02d8caa7f444c23d477bcd3266e633e';
CREATE TRIGGER pgtrigger_no_truncate_c59a2 BEFORE TRUNCATE ON public.allianties_alliantieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c59a2();
COMMENT ON TRIGGER pgtrigger_no_truncate_c59a2 ON public.allianties_alliantieevent IS 'ecec9702f7f105b95d7966f04a0271b7dd35e8f8';
CREATE TRIGGER pgtrigger_no_truncate_c6476 BEFORE TRUNCATE ON public.evaluaties_vertrouwenspersoonevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c6476();
COMMENT ON TRIGGER pgtrigger_no_truncate_c6476 ON public.evaluaties_vertrouwenspersoonevent IS 'e2d86ae4677694f70510b02284e2d4f9629b6930';
CREATE TRIGGER pgtrigger_no_truncate_cb7d2 BEFORE TRUNCATE ON public.subsidies_theorieknoopevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_cb7d2();
COMMENT ON TRIGGER pgtrigger_no_truncate_cb7d2 ON public.subsidies_theorieknoopevent IS '80005cd9da56a555e66c4fa234bf049bb7fc529e';
CREATE TRIGGER pgtrigger_no_truncate_d0da9 BEFORE TRUNCATE ON public.subsidies_bijdrageregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d0da9();
COMMENT ON TRIGGER pgtrigger_no_truncate_d0da9 ON public.subsidies_bijdrageregelevent IS '240a8a37ee34e59822a93d08336b253cdbd9500b';
CREATE TRIGGER pgtrigger_no_truncate_d2fed BEFORE TRUNCATE ON public.evaluaties_kamerbriefevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d2fed();
COMMENT ON TRIGGER pgtrigger_no_truncate_d2fed ON public.evaluaties_kamerbriefevent IS '7b2785f80b7808367ee5fbbc9c9a47f094d5c376';
CREATE TRIGGER pgtrigger_no_truncate_d39f9 BEFORE TRUNCATE ON public.subsidies_theorieverbandevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d39f9();
COMMENT ON TRIGGER pgtrigger_no_truncate_d39f9 ON public.subsidies_theorieverbandevent IS '8fe576081d03bb5a10933ec0ea6463d08c86d29a';
CREATE TRIGGER pgtrigger_no_truncate_d7c59 BEFORE TRUNCATE ON public.subsidies_indicatoropgaveevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d7c59();
COMMENT ON TRIGGER pgtrigger_no_truncate_d7c59 ON public.subsidies_indicatoropgaveevent IS '6726f1ac48bfe9c064d9149e6760d9bc75e72c48';
CREATE TRIGGER pgtrigger_no_truncate_d7f5e BEFORE TRUNCATE ON public.evaluaties_sturingsafspraakevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d7f5e();
COMMENT ON TRIGGER pgtrigger_no_truncate_d7f5e ON public.evaluaties_sturingsafspraakevent IS '59d12d2b3397b0c9ff3d34cbe0c887e5f8e5b898';
CREATE TRIGGER pgtrigger_no_truncate_d8416 BEFORE TRUNCATE ON public.evaluaties_feitencheckreactieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d8416();
COMMENT ON TRIGGER pgtrigger_no_truncate_d8416 ON public.evaluaties_feitencheckreactieevent IS '1fe4f176892fc637cbad13e7ff822cead01c1c4c';
CREATE TRIGGER pgtrigger_no_truncate_d8e81 BEFORE TRUNCATE ON public.evaluaties_bijlageconceptevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_d8e81();
COMMENT ON TRIGGER pgtrigger_no_truncate_d8e81 ON public.evaluaties_bijlageconceptevent IS 'e0e9b66582cb58bb5c4aa7a90dc95080ba7d8704';
CREATE TRIGGER pgtrigger_no_truncate_db408 BEFORE TRUNCATE ON public.subsidies_planovergang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_db408();
COMMENT ON TRIGGER pgtrigger_no_truncate_db408 ON public.subsidies_planovergang IS '1a82a7cbf5c20720f8290fa8930265088b412357';
CREATE TRIGGER pgtrigger_no_truncate_df06b BEFORE TRUNCATE ON public.subsidies_onderdeelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_df06b();
COMMENT ON TRIGGER pgtrigger_no_truncate_df06b ON public.subsidies_onderdeelevent IS 'ba5092765dbe96db1838385197b52c0c23a9def7';
CREATE TRIGGER pgtrigger_no_truncate_e1f7a BEFORE TRUNCATE ON public.allianties_contactmomentevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e1f7a();
COMMENT ON TRIGGER pgtrigger_no_truncate_e1f7a ON public.allianties_contactmomentevent IS 'f42c4eeb016ef020683e58b6a562f406fd16cfc8';
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
CREATE TRIGGER pgtrigger_no_truncate_eb28a BEFORE TRUNCATE ON public.allianties_overdrachtevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_eb28a();
COMMENT ON TRIGGER pgtrigger_no_truncate_eb28a ON public.allianties_overdrachtevent IS 'ae2f56a69695342035cf94ab05dba616a1a4afd5';
CREATE TRIGGER pgtrigger_no_truncate_ecd84 BEFORE TRUNCATE ON public.evaluaties_bijlage FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ecd84();
COMMENT ON TRIGGER pgtrigger_no_truncate_ecd84 ON public.evaluaties_bijlage IS '0183ced21d7e22b1c700272e02cefe391031cab3';
CREATE TRIGGER pgtrigger_no_truncate_ee7bd BEFORE TRUNCATE ON public.evaluaties_onderzoekstoegangevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ee7bd();
COMMENT ON TRIGGER pgtrigger_no_truncate_ee7bd ON public.evaluaties_onderzoekstoegangevent IS '2742b4b84ac84cef5b1e4f026bc80619e7181156';
CREATE TRIGGER pgtrigger_no_truncate_ef875 BEFORE TRUNCATE ON public.subsidies_uitstel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ef875();
COMMENT ON TRIGGER pgtrigger_no_truncate_ef875 ON public.subsidies_uitstel IS 'bbdcf681ad7e38b36a93406b81fa5f0d5cc8dcd3';
CREATE TRIGGER pgtrigger_no_truncate_f0bdd BEFORE TRUNCATE ON public.subsidies_jaarrapportageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f0bdd();
COMMENT ON TRIGGER pgtrigger_no_truncate_f0bdd ON public.subsidies_jaarrapportageevent IS '85ababe44953c09c48849932ed1fd1d272df7fd4';
CREATE TRIGGER pgtrigger_no_truncate_f1bd0 BEFORE TRUNCATE ON public.evaluaties_kamervraagevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f1bd0();
COMMENT ON TRIGGER pgtrigger_no_truncate_f1bd0 ON public.evaluaties_kamervraagevent IS 'e603c81315f1e38eb460c0012d2b564d35285652';
CREATE TRIGGER pgtrigger_no_truncate_f69b4 BEFORE TRUNCATE ON public.subsidies_indicatorwaardedeel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f69b4();
COMMENT ON TRIGGER pgtrigger_no_truncate_f69b4 ON public.subsidies_indicatorwaardedeel IS 'd12d5e15bac420d73418a99a0399fdd66f3f11d4';
CREATE TRIGGER pgtrigger_no_truncate_f9ef9 BEFORE TRUNCATE ON public.allianties_deelnameevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f9ef9();
COMMENT ON TRIGGER pgtrigger_no_truncate_f9ef9 ON public.allianties_deelnameevent IS '7af81bdf63e6dce7dae37c3ac983be4a675a0cb5';
CREATE TRIGGER pgtrigger_no_truncate_fbd9f BEFORE TRUNCATE ON public.subsidies_passageoordeel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_fbd9f();
COMMENT ON TRIGGER pgtrigger_no_truncate_fbd9f ON public.subsidies_passageoordeel IS '68efaa2a35a45ffd90001ba6f1f50b4bb1903f16';
CREATE TRIGGER pgtrigger_receipt_stays_cd495 BEFORE UPDATE OF context_sha256, context_gzip, soort, moment ON public.documents_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_receipt_stays_cd495();
COMMENT ON TRIGGER pgtrigger_receipt_stays_cd495 ON public.documents_document IS '5f3e20309e8203ef31758b6d36f313b74d3e82be';
CREATE TRIGGER pgtrigger_update_update_0b71d AFTER UPDATE ON public.evaluaties_aanbeveling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0b71d();
COMMENT ON TRIGGER pgtrigger_update_update_0b71d ON public.evaluaties_aanbeveling IS 'e8737e6520efa04d5fead497dd32c8124e6f7754';
CREATE TRIGGER pgtrigger_update_update_0bfa3 AFTER UPDATE ON public.allianties_organisatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0bfa3();
COMMENT ON TRIGGER pgtrigger_update_update_0bfa3 ON public.allianties_organisatie IS '71cbdefd0ac1522e963ce9a0d967fc568d1b2c81';
CREATE TRIGGER pgtrigger_update_update_0dfef AFTER UPDATE ON public.accounts_rolverlening FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0dfef();
COMMENT ON TRIGGER pgtrigger_update_update_0dfef ON public.accounts_rolverlening IS '15e37dfff7eecd8f02591e076dc9cc47d09f5db8';
CREATE TRIGGER pgtrigger_update_update_0e424 AFTER UPDATE ON public.subsidies_uitsplitsing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0e424();
COMMENT ON TRIGGER pgtrigger_update_update_0e424 ON public.subsidies_uitsplitsing IS 'c364ae89151aaadb053c44b9e80f9f5602bc3d77';
CREATE TRIGGER pgtrigger_update_update_0e654 AFTER UPDATE ON public.evaluaties_landing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0e654();
COMMENT ON TRIGGER pgtrigger_update_update_0e654 ON public.evaluaties_landing IS '77b66ad8c836b95a5ec6000e4df595beaa625387';
CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();
COMMENT ON TRIGGER pgtrigger_update_update_0e890 ON public.accounts_user IS 'da83b33773327b0b15a882cff97b4fc17daf8d36';
CREATE TRIGGER pgtrigger_update_update_12172 AFTER UPDATE ON public.evaluaties_interview FOR EACH ROW WHEN (((old.aangemaakt_door_id IS DISTINCT FROM new.aangemaakt_door_id) OR (old.aangemaakt_op IS DISTINCT FROM new.aangemaakt_op) OR (old.alliantie_id IS DISTINCT FROM new.alliantie_id) OR (old.evaluatie_id IS DISTINCT FROM new.evaluatie_id) OR ((old.functie)::text IS DISTINCT FROM (new.functie)::text) OR (old.gehouden_datum IS DISTINCT FROM new.gehouden_datum) OR (old.gepland_datum IS DISTINCT FROM new.gepland_datum) OR (old.id IS DISTINCT FROM new.id) OR (old.mag_naam IS DISTINCT FROM new.mag_naam) OR (old.revision IS DISTINCT FROM new.revision) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR ((old.toestemming)::text IS DISTINCT FROM (new.toestemming)::text) OR (old.toestemming_datum IS DISTINCT FROM new.toestemming_datum) OR ((old.toestemming_wijze)::text IS DISTINCT FROM (new.toestemming_wijze)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_12172();
COMMENT ON TRIGGER pgtrigger_update_update_12172 ON public.evaluaties_interview IS 'f77676245270bf64926f66a392744cdf2b08af2b';
CREATE TRIGGER pgtrigger_update_update_1604f AFTER UPDATE ON public.subsidies_archiefrapportage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1604f();
COMMENT ON TRIGGER pgtrigger_update_update_1604f ON public.subsidies_archiefrapportage IS 'af821162ccf2832f9408f60c9db3ee959bb74682';
CREATE TRIGGER pgtrigger_update_update_173b0 AFTER UPDATE ON public.allianties_alliantie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_173b0();
COMMENT ON TRIGGER pgtrigger_update_update_173b0 ON public.allianties_alliantie IS '3d142aec6a32642e83d61a2a9be735aa1033ae88';
CREATE TRIGGER pgtrigger_update_update_1a657 AFTER UPDATE ON public.evaluaties_datalek FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1a657();
COMMENT ON TRIGGER pgtrigger_update_update_1a657 ON public.evaluaties_datalek IS 'ab85c9a8fd1a01ed848d0ab6ee6a3af2a127e8dc';
CREATE TRIGGER pgtrigger_update_update_1ac16 AFTER UPDATE ON public.subsidies_financieleregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1ac16();
COMMENT ON TRIGGER pgtrigger_update_update_1ac16 ON public.subsidies_financieleregel IS 'dc2a1cd6121f9fdc624acebb24e74cc50a5983d2';
CREATE TRIGGER pgtrigger_update_update_1d91d AFTER UPDATE ON public.subsidies_begrotingsregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1d91d();
COMMENT ON TRIGGER pgtrigger_update_update_1d91d ON public.subsidies_begrotingsregel IS 'ba5f6f9e602dc347ae94706679c90e11d3f18283';
CREATE TRIGGER pgtrigger_update_update_24dfe AFTER UPDATE ON public.subsidies_kadervraag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_24dfe();
COMMENT ON TRIGGER pgtrigger_update_update_24dfe ON public.subsidies_kadervraag IS '3bcb77ebdb7cb6027cce70979072d4d61e5391c3';
CREATE TRIGGER pgtrigger_update_update_30f80 AFTER UPDATE ON public.evaluaties_feitencheck FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_30f80();
COMMENT ON TRIGGER pgtrigger_update_update_30f80 ON public.evaluaties_feitencheck IS '49d541e1d99cfd6a41ae9f135853ed8760b6ec3d';
CREATE TRIGGER pgtrigger_update_update_33b93 AFTER UPDATE ON public.subsidies_subsidie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_33b93();
COMMENT ON TRIGGER pgtrigger_update_update_33b93 ON public.subsidies_subsidie IS '2a9a2619fc523da4fbea9e6522b1b23d825e5a30';
CREATE TRIGGER pgtrigger_update_update_3a3c4 AFTER UPDATE ON public.subsidies_jaarrapportage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3a3c4();
COMMENT ON TRIGGER pgtrigger_update_update_3a3c4 ON public.subsidies_jaarrapportage IS 'b07b575b6f2d96807f9fca302304c62754d38c9b';
CREATE TRIGGER pgtrigger_update_update_4121c AFTER UPDATE ON public.subsidies_rapportagestuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4121c();
COMMENT ON TRIGGER pgtrigger_update_update_4121c ON public.subsidies_rapportagestuk IS '38c8908b944f0d1f0c33509c420d6457cf585e98';
CREATE TRIGGER pgtrigger_update_update_41279 AFTER UPDATE ON public.evaluaties_evaluatieplicht FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_41279();
COMMENT ON TRIGGER pgtrigger_update_update_41279 ON public.evaluaties_evaluatieplicht IS 'dd5f822e00b34b42260c2ffe4000b6cbe7f3a56f';
CREATE TRIGGER pgtrigger_update_update_47226 AFTER UPDATE ON public.evaluaties_kamerbrief FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_47226();
COMMENT ON TRIGGER pgtrigger_update_update_47226 ON public.evaluaties_kamerbrief IS 'af0d11c023e458b1147c82b9d20222097ca485eb';
CREATE TRIGGER pgtrigger_update_update_48cc8 AFTER UPDATE ON public.subsidies_kernindicator FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_48cc8();
COMMENT ON TRIGGER pgtrigger_update_update_48cc8 ON public.subsidies_kernindicator IS '07c38cb31c0957dab9d2b6f33033678c788a47d6';
CREATE TRIGGER pgtrigger_update_update_48ec7 AFTER UPDATE ON public.subsidies_beoordelaarschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_48ec7();
COMMENT ON TRIGGER pgtrigger_update_update_48ec7 ON public.subsidies_beoordelaarschap IS 'eb076f53d21fea33b36dae4fbede67b66e95acd3';
CREATE TRIGGER pgtrigger_update_update_4b4ae AFTER UPDATE ON public.allianties_contactmoment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4b4ae();
COMMENT ON TRIGGER pgtrigger_update_update_4b4ae ON public.allianties_contactmoment IS 'c09123f05756a3844cc766fd45ba5e2ebe4a1e4e';
CREATE TRIGGER pgtrigger_update_update_4b805 AFTER UPDATE ON public.subsidies_dekking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4b805();
COMMENT ON TRIGGER pgtrigger_update_update_4b805 ON public.subsidies_dekking IS '4d01c9e36c0b20ed17cca0b0198ad8340443c1aa';
CREATE TRIGGER pgtrigger_update_update_54307 AFTER UPDATE ON public.subsidies_theorieversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_54307();
COMMENT ON TRIGGER pgtrigger_update_update_54307 ON public.subsidies_theorieversie IS '0970dd961a93d9a6f7b0f0e604d2898430f2478f';
CREATE TRIGGER pgtrigger_update_update_555ef AFTER UPDATE ON public.subsidies_indicator FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_555ef();
COMMENT ON TRIGGER pgtrigger_update_update_555ef ON public.subsidies_indicator IS 'd9930dc6693a97e5ddd286e9351b8c3ae18b7845';
CREATE TRIGGER pgtrigger_update_update_5e841 AFTER UPDATE ON public.evaluaties_naampaar FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5e841();
COMMENT ON TRIGGER pgtrigger_update_update_5e841 ON public.evaluaties_naampaar IS '5b796332535b6f187733dfc89b1068c4cb8e86aa';
CREATE TRIGGER pgtrigger_update_update_5f20c AFTER UPDATE ON public.subsidies_subsidieperiode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5f20c();
COMMENT ON TRIGGER pgtrigger_update_update_5f20c ON public.subsidies_subsidieperiode IS '59943d684a23a49c742438cb67ca682c4f408271';
CREATE TRIGGER pgtrigger_update_update_602b9 AFTER UPDATE ON public.allianties_overdracht FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_602b9();
COMMENT ON TRIGGER pgtrigger_update_update_602b9 ON public.allianties_overdracht IS '703fb3f0857f7be09cf066501fff12b07ad8c537';
CREATE TRIGGER pgtrigger_update_update_6052e AFTER UPDATE ON public.evaluaties_bewijs FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6052e();
COMMENT ON TRIGGER pgtrigger_update_update_6052e ON public.evaluaties_bewijs IS '6e6ff876c2982f2b1a8ef2529aa1bc11ba569788';
CREATE TRIGGER pgtrigger_update_update_63fb9 AFTER UPDATE ON public.subsidies_activiteitenplan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_63fb9();
COMMENT ON TRIGGER pgtrigger_update_update_63fb9 ON public.subsidies_activiteitenplan IS 'd0043839595cd9055d47eb5dcbb8e143aa0fb208';
CREATE TRIGGER pgtrigger_update_update_6e183 AFTER UPDATE ON public.subsidies_theorieknoop FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6e183();
COMMENT ON TRIGGER pgtrigger_update_update_6e183 ON public.subsidies_theorieknoop IS 'fe7ea80ec9f59411c86b0e7126e14532cbceaf0d';
CREATE TRIGGER pgtrigger_update_update_726bb AFTER UPDATE ON public.evaluaties_bevinding FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_726bb();
COMMENT ON TRIGGER pgtrigger_update_update_726bb ON public.evaluaties_bevinding IS '0a4cc943256b8ce26ac6f145ba7c7486260405c4';
CREATE TRIGGER pgtrigger_update_update_735b8 AFTER UPDATE ON public.subsidies_streefwaarde FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_735b8();
COMMENT ON TRIGGER pgtrigger_update_update_735b8 ON public.subsidies_streefwaarde IS '410085859cc26d8bf0879b8ab1d7e954e4f42301';
CREATE TRIGGER pgtrigger_update_update_7aa0d AFTER UPDATE ON public.evaluaties_kamerafspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7aa0d();
COMMENT ON TRIGGER pgtrigger_update_update_7aa0d ON public.evaluaties_kamerafspraak IS '31293f864663347df6f90b3664f521986127d79b';
CREATE TRIGGER pgtrigger_update_update_7c679 AFTER UPDATE ON public.subsidies_theorieverband FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7c679();
COMMENT ON TRIGGER pgtrigger_update_update_7c679 ON public.subsidies_theorieverband IS '3a086eda437031d7d322edf5d33295c22a1fd971';
CREATE TRIGGER pgtrigger_update_update_7e1d9 AFTER UPDATE ON public.subsidies_regelversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e1d9();
COMMENT ON TRIGGER pgtrigger_update_update_7e1d9 ON public.subsidies_regelversie IS 'cb8141ea06e4428c50b645ec02d6c0baf793e693';
CREATE TRIGGER pgtrigger_update_update_7e734 AFTER UPDATE ON public.subsidies_bijdrageregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e734();
COMMENT ON TRIGGER pgtrigger_update_update_7e734 ON public.subsidies_bijdrageregel IS '5a772571a30085f7c88a63e9bbd5540c8381f580';
CREATE TRIGGER pgtrigger_update_update_803d7 AFTER UPDATE ON public.evaluaties_vertrouwenspersoon FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_803d7();
COMMENT ON TRIGGER pgtrigger_update_update_803d7 ON public.evaluaties_vertrouwenspersoon IS '992ae99f4a54bb9f1141709a10c6d65496f86f5b';
CREATE TRIGGER pgtrigger_update_update_8182b AFTER UPDATE ON public.evaluaties_vraagpassage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8182b();
COMMENT ON TRIGGER pgtrigger_update_update_8182b ON public.evaluaties_vraagpassage IS '074a63d06c5ca09e7a07f3018a424463f33b1061';
CREATE TRIGGER pgtrigger_update_update_8322c AFTER UPDATE ON public.evaluaties_blokpassage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8322c();
COMMENT ON TRIGGER pgtrigger_update_update_8322c ON public.evaluaties_blokpassage IS '54f7a735e863a6ebcb1d9cbadf7439701b2b6124';
CREATE TRIGGER pgtrigger_update_update_86c77 AFTER UPDATE ON public.allianties_contactafspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_86c77();
COMMENT ON TRIGGER pgtrigger_update_update_86c77 ON public.allianties_contactafspraak IS '5d111c60eca0ac5f0bafc0e7a7e806990f044d76';
CREATE TRIGGER pgtrigger_update_update_87d69 AFTER UPDATE ON public.subsidies_toets FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_87d69();
COMMENT ON TRIGGER pgtrigger_update_update_87d69 ON public.subsidies_toets IS '2dbafafff499491c3b7013c1b9abe9e0f234dacb';
CREATE TRIGGER pgtrigger_update_update_89228 AFTER UPDATE ON public.evaluaties_evaluatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_89228();
COMMENT ON TRIGGER pgtrigger_update_update_89228 ON public.evaluaties_evaluatie IS '1acddacab5f4a33f15ddf12a6c0eb6e891fdfb92';
CREATE TRIGGER pgtrigger_update_update_8d11d AFTER UPDATE ON public.evaluaties_bijlageconcept FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8d11d();
COMMENT ON TRIGGER pgtrigger_update_update_8d11d ON public.evaluaties_bijlageconcept IS '0a04330dd887fc9eccce73a9be88f7a97cba6c4c';
CREATE TRIGGER pgtrigger_update_update_8f36f AFTER UPDATE ON public.subsidies_kaderantwoord FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8f36f();
COMMENT ON TRIGGER pgtrigger_update_update_8f36f ON public.subsidies_kaderantwoord IS 'b23cd9feb5f6d220abaee13a5974268f3a680581';
CREATE TRIGGER pgtrigger_update_update_9748e AFTER UPDATE ON public.subsidies_indicatoropgave FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9748e();
COMMENT ON TRIGGER pgtrigger_update_update_9748e ON public.subsidies_indicatoropgave IS '1bb0fc6c4a9d54d0b92376cc93f56768c4feb3b7';
CREATE TRIGGER pgtrigger_update_update_9b09d AFTER UPDATE ON public.evaluaties_ontvanger FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9b09d();
COMMENT ON TRIGGER pgtrigger_update_update_9b09d ON public.evaluaties_ontvanger IS 'cee5f7c7e8d26b63b9fa9396f9be2d593c65f863';
CREATE TRIGGER pgtrigger_update_update_a1b54 AFTER UPDATE ON public.subsidies_reserve FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a1b54();
COMMENT ON TRIGGER pgtrigger_update_update_a1b54 ON public.subsidies_reserve IS '65167b85b393e8a802a2bf420091a6158d436117';
CREATE TRIGGER pgtrigger_update_update_a3eaf AFTER UPDATE ON public.evaluaties_bespreking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a3eaf();
COMMENT ON TRIGGER pgtrigger_update_update_a3eaf ON public.evaluaties_bespreking IS 'b059e67a8525276b00e80c125a03336e4d77bdfa';
CREATE TRIGGER pgtrigger_update_update_ad59e AFTER UPDATE ON public.evaluaties_onderzoekstoegang FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ad59e();
COMMENT ON TRIGGER pgtrigger_update_update_ad59e ON public.evaluaties_onderzoekstoegang IS '42e7b8f8ae61e31418bc6e5e173ce8d07f9d731d';
CREATE TRIGGER pgtrigger_update_update_ae29e AFTER UPDATE ON public.evaluaties_subsidieoverzicht FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ae29e();
COMMENT ON TRIGGER pgtrigger_update_update_ae29e ON public.evaluaties_subsidieoverzicht IS '2b3d358c27f50d64f9683515b842558c05a5f637';
CREATE TRIGGER pgtrigger_update_update_b2c16 AFTER UPDATE ON public.evaluaties_evaluatiealliantie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b2c16();
COMMENT ON TRIGGER pgtrigger_update_update_b2c16 ON public.evaluaties_evaluatiealliantie IS '1e821829b251311105a2fe35069415e24d21fae0';
CREATE TRIGGER pgtrigger_update_update_ba482 AFTER UPDATE ON public.evaluaties_motief FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ba482();
COMMENT ON TRIGGER pgtrigger_update_update_ba482 ON public.evaluaties_motief IS 'cfee2642533ba6bc8c278327b0899c9d1230f0d3';
CREATE TRIGGER pgtrigger_update_update_be3b0 AFTER UPDATE ON public.evaluaties_blok FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_be3b0();
COMMENT ON TRIGGER pgtrigger_update_update_be3b0 ON public.evaluaties_blok IS 'aa5e35a584e47d21588e3e4fe5393dffde5a0475';
CREATE TRIGGER pgtrigger_update_update_c48ce AFTER UPDATE ON public.subsidies_beleidsdoel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c48ce();
COMMENT ON TRIGGER pgtrigger_update_update_c48ce ON public.subsidies_beleidsdoel IS '5b711331f67c0e8ec8224b07520720a05dc3dc66';
CREATE TRIGGER pgtrigger_update_update_c6db0 AFTER UPDATE ON public.subsidies_activiteit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c6db0();
COMMENT ON TRIGGER pgtrigger_update_update_c6db0 ON public.subsidies_activiteit IS 'd3299717c656fea6d9afb4d7a2358f4791529467';
CREATE TRIGGER pgtrigger_update_update_ca5b9 AFTER UPDATE ON public.subsidies_regeling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ca5b9();
COMMENT ON TRIGGER pgtrigger_update_update_ca5b9 ON public.subsidies_regeling IS 'd4a1fd0e8ba15c0ccae337d62d9f5c5d7d1e0892';
CREATE TRIGGER pgtrigger_update_update_cdc9a AFTER UPDATE ON public.subsidies_opmerking FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_cdc9a();
COMMENT ON TRIGGER pgtrigger_update_update_cdc9a ON public.subsidies_opmerking IS 'b1e46400b15f66df3dfb4b8e3b6b620d47296849';
CREATE TRIGGER pgtrigger_update_update_cfe02 AFTER UPDATE ON public.subsidies_kadermethode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_cfe02();
COMMENT ON TRIGGER pgtrigger_update_update_cfe02 ON public.subsidies_kadermethode IS 'ca9f43b44b073a47da7e51305ba7e79eca1272dd';
CREATE TRIGGER pgtrigger_update_update_d13e9 AFTER UPDATE ON public.evaluaties_feitencheckreactie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d13e9();
COMMENT ON TRIGGER pgtrigger_update_update_d13e9 ON public.evaluaties_feitencheckreactie IS 'd22ee60ce033ab2d00ebf472b495f3e5a236b82e';
CREATE TRIGGER pgtrigger_update_update_d218f AFTER UPDATE ON public.evaluaties_conclusie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d218f();
COMMENT ON TRIGGER pgtrigger_update_update_d218f ON public.evaluaties_conclusie IS '7a95efcf9c19a9b47b0b70109b81c91462cf4646';
CREATE TRIGGER pgtrigger_update_update_d249f AFTER UPDATE ON public.evaluaties_evaluatieperiode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d249f();
COMMENT ON TRIGGER pgtrigger_update_update_d249f ON public.evaluaties_evaluatieperiode IS '0d65af7ac4596f3c414a41d9cae46dc00ce37654';
CREATE TRIGGER pgtrigger_update_update_d2719 AFTER UPDATE ON public.subsidies_onderdeel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d2719();
COMMENT ON TRIGGER pgtrigger_update_update_d2719 ON public.subsidies_onderdeel IS '91867341ce7364808547adf97c75084a49030950';
CREATE TRIGGER pgtrigger_update_update_d8c8a AFTER UPDATE ON public.evaluaties_opvolgactie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d8c8a();
COMMENT ON TRIGGER pgtrigger_update_update_d8c8a ON public.evaluaties_opvolgactie IS '58a59c5e24220427055508c13ed3d49ed158b8db';
CREATE TRIGGER pgtrigger_update_update_d94c2 AFTER UPDATE ON public.subsidies_bereik FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d94c2();
COMMENT ON TRIGGER pgtrigger_update_update_d94c2 ON public.subsidies_bereik IS '8d20de84391649f22a4ad83d46f9919832d83bf1';
CREATE TRIGGER pgtrigger_update_update_db97f AFTER UPDATE ON public.subsidies_activiteitverslag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_db97f();
COMMENT ON TRIGGER pgtrigger_update_update_db97f ON public.subsidies_activiteitverslag IS 'b32294cfc11de9010d5d0f88f1b2071a23abafcf';
CREATE TRIGGER pgtrigger_update_update_dbd98 AFTER UPDATE ON public.allianties_deelname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dbd98();
COMMENT ON TRIGGER pgtrigger_update_update_dbd98 ON public.allianties_deelname IS 'aeb7a00ba7dc32a36161d2dfd4a52efe0c59fc39';
CREATE TRIGGER pgtrigger_update_update_ddabc AFTER UPDATE ON public.subsidies_inkomen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ddabc();
COMMENT ON TRIGGER pgtrigger_update_update_ddabc ON public.subsidies_inkomen IS '8eb70b3ebcb74295bb48abf84696455e1b4ddc25';
CREATE TRIGGER pgtrigger_update_update_df9dd AFTER UPDATE ON public.allianties_contactwens FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_df9dd();
COMMENT ON TRIGGER pgtrigger_update_update_df9dd ON public.allianties_contactwens IS '3a361e4da48201d9b31114b8a1faab3be5b6ac4e';
CREATE TRIGGER pgtrigger_update_update_dfd88 AFTER UPDATE ON public.allianties_gespreksafspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dfd88();
COMMENT ON TRIGGER pgtrigger_update_update_dfd88 ON public.allianties_gespreksafspraak IS 'a196fea1be32b6b734393a77561e24b0021fc280';
CREATE TRIGGER pgtrigger_update_update_dff9d AFTER UPDATE ON public.allianties_contactpersoon FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dff9d();
COMMENT ON TRIGGER pgtrigger_update_update_dff9d ON public.allianties_contactpersoon IS 'b3ebab8add1f186fbc2c2fa016a58e7df0564f4a';
CREATE TRIGGER pgtrigger_update_update_e0361 AFTER UPDATE ON public.subsidies_storing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e0361();
COMMENT ON TRIGGER pgtrigger_update_update_e0361 ON public.subsidies_storing IS 'e425ba5de6c25e99f6bd4d28775ac9c59a3757aa';
CREATE TRIGGER pgtrigger_update_update_e688b AFTER UPDATE ON public.evaluaties_briefstuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e688b();
COMMENT ON TRIGGER pgtrigger_update_update_e688b ON public.evaluaties_briefstuk IS '20725d25eafd09c0bc0f2a095acb1702dd36c7b0';
CREATE TRIGGER pgtrigger_update_update_e8410 AFTER UPDATE ON public.allianties_accounthouderschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e8410();
COMMENT ON TRIGGER pgtrigger_update_update_e8410 ON public.allianties_accounthouderschap IS '7c94f1359266c8ccb1d17ffa01da56d4e20a8fd7';
CREATE TRIGGER pgtrigger_update_update_f1b59 AFTER UPDATE ON public.evaluaties_kamerstuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f1b59();
COMMENT ON TRIGGER pgtrigger_update_update_f1b59 ON public.evaluaties_kamerstuk IS '5de5572fa696668fe2fba298cd87acd57d158819';
CREATE TRIGGER pgtrigger_update_update_f7aa2 AFTER UPDATE ON public.evaluaties_probleemreden FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f7aa2();
COMMENT ON TRIGGER pgtrigger_update_update_f7aa2 ON public.evaluaties_probleemreden IS 'ec8f072f0d124d6e56248be66add83ac9d266149';
CREATE TRIGGER pgtrigger_update_update_f8266 AFTER UPDATE ON public.subsidies_verplichting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8266();
COMMENT ON TRIGGER pgtrigger_update_update_f8266 ON public.subsidies_verplichting IS '3bc56dc76fc97407f75f475a418e6ae78f6f853e';
CREATE TRIGGER pgtrigger_update_update_f8ecb AFTER UPDATE ON public.subsidies_evaluatiekader FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8ecb();
COMMENT ON TRIGGER pgtrigger_update_update_f8ecb ON public.subsidies_evaluatiekader IS '19c7a51f59d2069a0e83fd361d0d087ff491e361';
CREATE TRIGGER pgtrigger_update_update_fa566 AFTER UPDATE ON public.evaluaties_kamervraag FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fa566();
COMMENT ON TRIGGER pgtrigger_update_update_fa566 ON public.evaluaties_kamervraag IS 'd97c5b01e673822ca925db69be50bdf55bcbda3f';
CREATE TRIGGER pgtrigger_update_update_ffc9a AFTER UPDATE ON public.evaluaties_sturingsafspraak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ffc9a();
COMMENT ON TRIGGER pgtrigger_update_update_ffc9a ON public.evaluaties_sturingsafspraak IS '94ffdb38d3782ba95381b5979290b2f9334c8dd5';
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
ALTER TABLE ONLY public.allianties_contactafspraak
    ADD CONSTRAINT allianties_contactaf_alliantie_id_52860a59_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactmoment
    ADD CONSTRAINT allianties_contactmo_alliantie_id_2caa7dd5_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactmoment_organisaties
    ADD CONSTRAINT allianties_contactmo_contactmoment_id_e47716d7_fk_alliantie FOREIGN KEY (contactmoment_id) REFERENCES public.allianties_contactmoment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactmoment_organisaties
    ADD CONSTRAINT allianties_contactmo_organisatie_id_63f4b6b4_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpe_alliantie_id_2c0ede2a_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpe_organisatie_id_a4e8ddce_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactpersoon
    ADD CONSTRAINT allianties_contactpersoon_user_id_785a85f3_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactwens
    ADD CONSTRAINT allianties_contactwe_alliantie_id_cd10280d_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_contactwens
    ADD CONSTRAINT allianties_contactwe_organisatie_id_2c0e85d6_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_alliantie_id_96ade54b_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_deelname
    ADD CONSTRAINT allianties_deelname_organisatie_id_255112f5_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_gespreksafspraak
    ADD CONSTRAINT allianties_gespreksa_moment_id_c82fcb05_fk_alliantie FOREIGN KEY (moment_id) REFERENCES public.allianties_contactmoment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_organisatie
    ADD CONSTRAINT allianties_organisat_onderdeel_van_id_b4e287a3_fk_alliantie FOREIGN KEY (onderdeel_van_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_overdracht
    ADD CONSTRAINT allianties_overdrach_alliantie_id_bf2da286_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_overdracht
    ADD CONSTRAINT allianties_overdracht_aan_id_805635cc_fk_accounts_user_id FOREIGN KEY (aan_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.allianties_overdracht
    ADD CONSTRAINT allianties_overdracht_van_id_d6d3d99b_fk_accounts_user_id FOREIGN KEY (van_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.evaluaties_aanbevelingovergang
    ADD CONSTRAINT evaluaties_aanbeveli_aanbeveling_id_edc93adc_fk_evaluatie FOREIGN KEY (aanbeveling_id) REFERENCES public.evaluaties_aanbeveling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbevelingovergang
    ADD CONSTRAINT evaluaties_aanbeveli_door_id_46c6c4a8_fk_accounts_ FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveli_evaluatie_id_3918c639_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveli_reactie_door_id_57e7b462_fk_accounts_ FOREIGN KEY (reactie_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveli_regeling_id_a726a9e4_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveli_voorganger_id_f435f3ba_fk_evaluatie FOREIGN KEY (voorganger_id) REFERENCES public.evaluaties_aanbeveling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_aanbeveling
    ADD CONSTRAINT evaluaties_aanbeveling_eigenaar_id_37b67e94_fk_accounts_user_id FOREIGN KEY (eigenaar_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bespreking
    ADD CONSTRAINT evaluaties_besprekin_aanbeveling_id_47d1b908_fk_evaluatie FOREIGN KEY (aanbeveling_id) REFERENCES public.evaluaties_aanbeveling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bespreking
    ADD CONSTRAINT evaluaties_besprekin_alliantie_id_ceb7f127_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bevinding
    ADD CONSTRAINT evaluaties_bevinding_evaluatie_id_846ba872_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bewijs
    ADD CONSTRAINT evaluaties_bewijs_bevinding_id_702d3581_fk_evaluatie FOREIGN KEY (bevinding_id) REFERENCES public.evaluaties_bevinding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bewijs
    ADD CONSTRAINT evaluaties_bewijs_interview_id_300f8eda_fk_evaluatie FOREIGN KEY (interview_id) REFERENCES public.evaluaties_interview(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bewijs
    ADD CONSTRAINT evaluaties_bewijs_versie_id_10a56c7c_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bewijs
    ADD CONSTRAINT evaluaties_bewijs_waarde_id_e0f3af30_fk_subsidies FOREIGN KEY (waarde_id) REFERENCES public.subsidies_indicatorwaarde(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_aangemaakt_door_id_db0ea813_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_document_id_88ae75a7_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlage
    ADD CONSTRAINT evaluaties_bijlage_periode_id_98c82403_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageco_aangemaakt_door_id_f8950545_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageco_bijlage_id_97227655_fk_evaluatie FOREIGN KEY (bijlage_id) REFERENCES public.evaluaties_bijlage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept_bewerkers
    ADD CONSTRAINT evaluaties_bijlageco_bijlageconcept_id_72c8f568_fk_evaluatie FOREIGN KEY (bijlageconcept_id) REFERENCES public.evaluaties_bijlageconcept(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageco_kamerbrief_id_aebc0e7a_fk_evaluatie FOREIGN KEY (kamerbrief_id) REFERENCES public.evaluaties_kamerbrief(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageco_periode_id_cbd3f618_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept_bewerkers
    ADD CONSTRAINT evaluaties_bijlageco_user_id_0ed299b9_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_bijlageconcept
    ADD CONSTRAINT evaluaties_bijlageco_voorbeeld_id_da21c70a_fk_documents FOREIGN KEY (voorbeeld_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blok
    ADD CONSTRAINT evaluaties_blok_alliantie_id_c6bffa3d_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blok
    ADD CONSTRAINT evaluaties_blok_concept_id_6e62de96_fk_evaluatie FOREIGN KEY (concept_id) REFERENCES public.evaluaties_bijlageconcept(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blok
    ADD CONSTRAINT evaluaties_blok_evaluatie_id_4e59492f_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blokpassage
    ADD CONSTRAINT evaluaties_blokpassa_passage_id_fcae7546_fk_subsidies FOREIGN KEY (passage_id) REFERENCES public.subsidies_passage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_blokpassage
    ADD CONSTRAINT evaluaties_blokpassage_blok_id_0269b5d1_fk_evaluaties_blok_id FOREIGN KEY (blok_id) REFERENCES public.evaluaties_blok(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_briefstuk
    ADD CONSTRAINT evaluaties_briefstuk_bijlage_id_66f990cf_fk_evaluatie FOREIGN KEY (bijlage_id) REFERENCES public.evaluaties_bijlage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_briefstuk
    ADD CONSTRAINT evaluaties_briefstuk_document_id_b9742877_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_briefstuk
    ADD CONSTRAINT evaluaties_briefstuk_kamerbrief_id_3226b156_fk_evaluatie FOREIGN KEY (kamerbrief_id) REFERENCES public.evaluaties_kamerbrief(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conceptstap
    ADD CONSTRAINT evaluaties_conceptst_concept_id_99796938_fk_evaluatie FOREIGN KEY (concept_id) REFERENCES public.evaluaties_bijlageconcept(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conceptstap
    ADD CONSTRAINT evaluaties_conceptstap_door_id_d972c70a_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conclusie_bevindingen
    ADD CONSTRAINT evaluaties_conclusie_bevinding_id_bb5db90c_fk_evaluatie FOREIGN KEY (bevinding_id) REFERENCES public.evaluaties_bevinding(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conclusie_bevindingen
    ADD CONSTRAINT evaluaties_conclusie_conclusie_id_73cb7834_fk_evaluatie FOREIGN KEY (conclusie_id) REFERENCES public.evaluaties_conclusie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_conclusie
    ADD CONSTRAINT evaluaties_conclusie_evaluatie_id_7cc11680_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_datalek
    ADD CONSTRAINT evaluaties_datalek_aangemaakt_door_id_00201c1b_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatiealliantie
    ADD CONSTRAINT evaluaties_evaluatie_alliantie_id_f9ffab10_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatiealliantie
    ADD CONSTRAINT evaluaties_evaluatie_evaluatie_id_830dc376_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatie_evaluatie_id_d0f56a98_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatieperiode
    ADD CONSTRAINT evaluaties_evaluatie_evaluatie_id_f191e76a_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_kader_id_1edfc732_fk_subsidies FOREIGN KEY (kader_id) REFERENCES public.subsidies_evaluatiekader(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_kamerstuk_id_158c05fd_fk_evaluatie FOREIGN KEY (kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatieperiode
    ADD CONSTRAINT evaluaties_evaluatie_periode_id_3779131c_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatie
    ADD CONSTRAINT evaluaties_evaluatie_periode_id_4e00b176_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatie_regeling_id_ab43d87f_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_evaluatieplicht
    ADD CONSTRAINT evaluaties_evaluatie_vorige_id_928008d8_fk_evaluatie FOREIGN KEY (vorige_id) REFERENCES public.evaluaties_evaluatieplicht(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_feitencheckreactie
    ADD CONSTRAINT evaluaties_feitenche_alliantie_id_11a9d6c7_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_feitencheckreactie
    ADD CONSTRAINT evaluaties_feitenche_beantwoord_door_id_62a46efd_fk_accounts_ FOREIGN KEY (beantwoord_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_feitencheck
    ADD CONSTRAINT evaluaties_feitenche_evaluatie_id_76c54a27_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_feitencheckreactie
    ADD CONSTRAINT evaluaties_feitenche_feitencheck_id_a23f388a_fk_evaluatie FOREIGN KEY (feitencheck_id) REFERENCES public.evaluaties_feitencheck(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_feitencheck
    ADD CONSTRAINT evaluaties_feitenche_gevraagd_door_id_570f1707_fk_accounts_ FOREIGN KEY (gevraagd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_interview
    ADD CONSTRAINT evaluaties_interview_aangemaakt_door_id_7d7230e6_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_interview
    ADD CONSTRAINT evaluaties_interview_alliantie_id_c56a503d_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_interview
    ADD CONSTRAINT evaluaties_interview_evaluatie_id_f6749f16_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerafspraak
    ADD CONSTRAINT evaluaties_kamerafsp_afgedaan_in_brief_id_a9b5231c_fk_evaluatie FOREIGN KEY (afgedaan_in_brief_id) REFERENCES public.evaluaties_kamerbrief(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerafspraak
    ADD CONSTRAINT evaluaties_kamerafsp_afgedaan_in_kamerstu_b259864d_fk_evaluatie FOREIGN KEY (afgedaan_in_kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerafspraak
    ADD CONSTRAINT evaluaties_kamerafsp_kamerbrief_id_85aaf363_fk_evaluatie FOREIGN KEY (kamerbrief_id) REFERENCES public.evaluaties_kamerbrief(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerafspraak
    ADD CONSTRAINT evaluaties_kamerafsp_kamerstuk_id_3726dda8_fk_evaluatie FOREIGN KEY (kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerbrief
    ADD CONSTRAINT evaluaties_kamerbrie_aangemaakt_door_id_3d15d37f_fk_accounts_ FOREIGN KEY (aangemaakt_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_kamerbrief
    ADD CONSTRAINT evaluaties_kamerbrie_kamerstuk_id_5178376e_fk_evaluatie FOREIGN KEY (kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_aanbeveling_id_e962fcd4_fk_evaluatie FOREIGN KEY (aanbeveling_id) REFERENCES public.evaluaties_aanbeveling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_contactafspraak_id_178957f1_fk_alliantie FOREIGN KEY (contactafspraak_id) REFERENCES public.allianties_contactafspraak(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_kadervraag_id_2f0d8378_fk_subsidies FOREIGN KEY (kadervraag_id) REFERENCES public.subsidies_kadervraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_kamerstuk_id_5c7c3ebf_fk_evaluatie FOREIGN KEY (kamerstuk_id) REFERENCES public.evaluaties_kamerstuk(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_landing
    ADD CONSTRAINT evaluaties_landing_regelversie_id_1760f8fc_fk_subsidies FOREIGN KEY (regelversie_id) REFERENCES public.subsidies_regelversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_naampaar
    ADD CONSTRAINT evaluaties_naampaar_ander_id_c2efa232_fk_evaluatie FOREIGN KEY (ander_id) REFERENCES public.evaluaties_ontvanger(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_naampaar
    ADD CONSTRAINT evaluaties_naampaar_besloten_door_id_1f0efda8_fk_accounts_ FOREIGN KEY (besloten_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_naampaar
    ADD CONSTRAINT evaluaties_naampaar_een_id_b80b9212_fk_evaluaties_ontvanger_id FOREIGN KEY (een_id) REFERENCES public.evaluaties_ontvanger(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_bevestigd_door_id_b11ab2a9_fk_accounts_ FOREIGN KEY (bevestigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_evaluatie_id_f0e2b49c_fk_evaluatie FOREIGN KEY (evaluatie_id) REFERENCES public.evaluaties_evaluatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_ingetrokken_door_id_d64fbadb_fk_accounts_ FOREIGN KEY (ingetrokken_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_user_id_f0e65f68_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_onderzoekstoegang
    ADD CONSTRAINT evaluaties_onderzoek_verleend_door_id_5710fbbc_fk_accounts_ FOREIGN KEY (verleend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_ontvanger
    ADD CONSTRAINT evaluaties_ontvanger_gekoppeld_door_id_65a6f371_fk_accounts_ FOREIGN KEY (gekoppeld_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_ontvanger
    ADD CONSTRAINT evaluaties_ontvanger_hoofd_id_47144f3f_fk_evaluatie FOREIGN KEY (hoofd_id) REFERENCES public.evaluaties_ontvanger(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_ontvanger
    ADD CONSTRAINT evaluaties_ontvanger_organisatie_id_7a031cf5_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_opvolgactie
    ADD CONSTRAINT evaluaties_opvolgact_aanbeveling_id_321cdc48_fk_evaluatie FOREIGN KEY (aanbeveling_id) REFERENCES public.evaluaties_aanbeveling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_overzichtrij
    ADD CONSTRAINT evaluaties_overzicht_ontvanger_id_2dac3360_fk_evaluatie FOREIGN KEY (ontvanger_id) REFERENCES public.evaluaties_ontvanger(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_overzichtrij
    ADD CONSTRAINT evaluaties_overzicht_overzicht_id_7619a3d8_fk_evaluatie FOREIGN KEY (overzicht_id) REFERENCES public.evaluaties_subsidieoverzicht(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_paraaf
    ADD CONSTRAINT evaluaties_paraaf_door_id_8c19b7c6_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_paraaf
    ADD CONSTRAINT evaluaties_paraaf_kamervraag_id_a341fd98_fk_evaluatie FOREIGN KEY (kamervraag_id) REFERENCES public.evaluaties_kamervraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_probleemreden
    ADD CONSTRAINT evaluaties_probleemr_concept_id_2a5a6023_fk_evaluatie FOREIGN KEY (concept_id) REFERENCES public.evaluaties_bijlageconcept(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_probleemreden
    ADD CONSTRAINT evaluaties_probleemreden_door_id_62964d1c_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsa_alliantie_id_25e200dc_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsa_indicator_id_a356ca68_fk_subsidies FOREIGN KEY (indicator_id) REFERENCES public.subsidies_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsa_moment_id_c376b75b_fk_alliantie FOREIGN KEY (moment_id) REFERENCES public.allianties_contactmoment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsa_plan_id_50476319_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_sturingsafspraak
    ADD CONSTRAINT evaluaties_sturingsa_rapportage_id_9e174a23_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_subsidieoverzicht
    ADD CONSTRAINT evaluaties_subsidieo_document_id_60ab7666_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_subsidieoverzicht
    ADD CONSTRAINT evaluaties_subsidieo_ongedaan_door_id_7cca03cf_fk_accounts_ FOREIGN KEY (ongedaan_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_subsidieoverzicht
    ADD CONSTRAINT evaluaties_subsidieo_ontvangen_door_id_ae349a48_fk_accounts_ FOREIGN KEY (ontvangen_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_subsidieoverzicht
    ADD CONSTRAINT evaluaties_subsidieo_toegepast_door_id_64bc7bec_fk_accounts_ FOREIGN KEY (toegepast_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_toegangsdeel
    ADD CONSTRAINT evaluaties_toegangsd_alliantie_id_96606ef4_fk_alliantie FOREIGN KEY (alliantie_id) REFERENCES public.allianties_alliantie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_toegangsdeel
    ADD CONSTRAINT evaluaties_toegangsd_toegang_id_36e1da55_fk_evaluatie FOREIGN KEY (toegang_id) REFERENCES public.evaluaties_onderzoekstoegang(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_toegangsdeel
    ADD CONSTRAINT evaluaties_toegangsd_versie_id_7ae19cd4_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoon
    ADD CONSTRAINT evaluaties_vertrouwe_beeindigd_door_id_4b77b71c_fk_accounts_ FOREIGN KEY (beeindigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoon
    ADD CONSTRAINT evaluaties_vertrouwe_bevestigd_door_id_447b066e_fk_accounts_ FOREIGN KEY (bevestigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoon
    ADD CONSTRAINT evaluaties_vertrouwe_user_id_82651a1c_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vertrouwenspersoon
    ADD CONSTRAINT evaluaties_vertrouwe_voorgesteld_door_id_2805d591_fk_accounts_ FOREIGN KEY (voorgesteld_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vraagpassage
    ADD CONSTRAINT evaluaties_vraagpass_kamervraag_id_df6bf053_fk_evaluatie FOREIGN KEY (kamervraag_id) REFERENCES public.evaluaties_kamervraag(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluaties_vraagpassage
    ADD CONSTRAINT evaluaties_vraagpass_passage_id_17908909_fk_subsidies FOREIGN KEY (passage_id) REFERENCES public.subsidies_passage(id) DEFERRABLE INITIALLY DEFERRED;
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
    ADD CONSTRAINT subsidies_evaluatiek_in_gebruik_door_id_dc38364d_fk_accounts_ FOREIGN KEY (in_gebruik_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_evaluatiekader
    ADD CONSTRAINT subsidies_evaluatiek_periode_id_7bd38dde_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_evaluatiekader
    ADD CONSTRAINT subsidies_evaluatiek_vorige_id_12baae46_fk_subsidies FOREIGN KEY (vorige_id) REFERENCES public.subsidies_evaluatiekader(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.subsidies_kadermethode
    ADD CONSTRAINT subsidies_kadermetho_kader_id_d56a9af1_fk_subsidies FOREIGN KEY (kader_id) REFERENCES public.subsidies_evaluatiekader(id) DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE ONLY public.subsidies_passage
    ADD CONSTRAINT subsidies_passage_gemarkeerd_door_id_ae365dae_fk_accounts_ FOREIGN KEY (gemarkeerd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_passage
    ADD CONSTRAINT subsidies_passage_organisatie_id_3f601400_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_passage
    ADD CONSTRAINT subsidies_passage_versie_id_bd8e0151_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_passageoordeel
    ADD CONSTRAINT subsidies_passageoor_passage_id_46a52394_fk_subsidies FOREIGN KEY (passage_id) REFERENCES public.subsidies_passage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_passageoordeel
    ADD CONSTRAINT subsidies_passageoordeel_door_id_2b48f43f_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_planopmerking
    ADD CONSTRAINT subsidies_planopmerk_opmerking_id_4888d0df_fk_subsidies FOREIGN KEY (opmerking_id) REFERENCES public.subsidies_planopmerking(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_planopmerking
    ADD CONSTRAINT subsidies_planopmerk_plan_id_19de3712_fk_subsidies FOREIGN KEY (plan_id) REFERENCES public.subsidies_activiteitenplan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_planopmerking
    ADD CONSTRAINT subsidies_planopmerking_door_id_e6d2e687_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactafspraak TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactafspraak_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_contactafspraakevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactafspraakevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactmoment TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactmoment_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactmoment_organisaties TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactmoment_organisaties_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_contactmomentevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactmomentevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactpersoon TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactpersoon_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_contactpersoonevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactpersoonevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_contactwens TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactwens_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_contactwensevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_contactwensevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_deelname TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_deelname_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_deelnameevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_deelnameevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_gespreksafspraak TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_gespreksafspraak_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_gespreksafspraakevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_gespreksafspraakevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_organisatie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_organisatie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_organisatieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_organisatieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allianties_overdracht TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_overdracht_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.allianties_overdrachtevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.allianties_overdrachtevent_pgh_id_seq TO allianties_rw;
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
GRANT SELECT,INSERT ON TABLE public.evaluaties_aanbevelingovergang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_aanbevelingovergang_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_bespreking TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bespreking_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_besprekingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_besprekingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_bevinding TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bevinding_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_bevindingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bevindingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_bewijs TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bewijs_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_bewijsevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bewijsevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_bijlage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bijlage_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_bijlageconcept TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_bijlageconcept_bewerkers TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bijlageconcept_bewerkers_id_seq TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bijlageconcept_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_bijlageconceptevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_bijlageconceptevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_blok TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_blok_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_blokevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_blokevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_blokpassage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_blokpassage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_blokpassageevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_blokpassageevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_briefstuk TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_briefstuk_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_briefstukevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_briefstukevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_conceptstap TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conceptstap_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_conclusie TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_conclusie_bevindingen TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conclusie_bevindingen_id_seq TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conclusie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_conclusieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_conclusieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_datalek TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_datalekevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_datalekevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_evaluatie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatie_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_evaluatiealliantie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatiealliantie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_evaluatiealliantieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatiealliantieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_evaluatieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_evaluatieperiode TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieperiode_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_evaluatieperiodeevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieperiodeevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_evaluatieplicht TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieplicht_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_evaluatieplichtevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_evaluatieplichtevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_feitencheck TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_feitencheck_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_feitencheckevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_feitencheckevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_feitencheckreactie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_feitencheckreactie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_feitencheckreactieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_feitencheckreactieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_interview TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_interview_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_interviewevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_interviewevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_kamerafspraak TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerafspraak_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_kamerafspraakevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerafspraakevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_kamerbrief TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerbrief_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_kamerbriefevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerbriefevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_kamerstuk TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerstuk_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_kamerstukevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamerstukevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_kamervraag TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamervraag_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_kamervraagevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_kamervraagevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_landing TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_landing_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_landingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_landingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_motief TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_motief_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_motiefevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_motiefevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_naampaar TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_naampaar_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_naampaarevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_naampaarevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_onderzoekstoegang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_onderzoekstoegang_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_onderzoekstoegangevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_onderzoekstoegangevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_ontvanger TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_ontvanger_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_ontvangerevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_ontvangerevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_opvolgactie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_opvolgactie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_opvolgactieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_opvolgactieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_overzichtrij TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_overzichtrij_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_paraaf TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_paraaf_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_probleemreden TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_probleemreden_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_probleemredenevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_probleemredenevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_signaal TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_signaaljaar TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_signaallezing TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_sturingsafspraak TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_sturingsafspraak_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_sturingsafspraakevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_sturingsafspraakevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_subsidieoverzicht TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_subsidieoverzicht_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_subsidieoverzichtevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_subsidieoverzichtevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_toegangsdeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_toegangsdeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_vertrouwenspersoon TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_vertrouwenspersoonevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_vertrouwenspersoonevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.evaluaties_vraagpassage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_vraagpassage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.evaluaties_vraagpassageevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.evaluaties_vraagpassageevent_pgh_id_seq TO allianties_rw;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_kadermethode TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kadermethode_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_kadermethodeevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_kadermethodeevent_pgh_id_seq TO allianties_rw;
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
GRANT SELECT,INSERT ON TABLE public.subsidies_passage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_passage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_passageoordeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_passageoordeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_planopmerking TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_planopmerking_id_seq TO allianties_rw;
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
