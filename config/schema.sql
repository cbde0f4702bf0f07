-- 8285a1c7e08dd2ef7a4c90679d1f83288577a75ba13d1fa1b6d6e3c7ab109254
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
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "is_klaar", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "volgorde") VALUES (OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."is_klaar", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rapportage_id", OLD."revision", OLD."soort", OLD."tekst", OLD."volgorde"); RETURN NULL;
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
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."id", OLD."mandaat_vanaf", OLD."organisatie_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."rol", OLD."user_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_jaarrapportageevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "subsidie_id", "verplichting_id") VALUES (OLD."akkoord_door_id", OLD."akkoord_op", OLD."id", OLD."ingediend_door_id", OLD."ingediend_op", OLD."jaar", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revision", OLD."status", OLD."subsidie_id", OLD."verplichting_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_financieleregelevent" ("begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (OLD."begroot", OLD."begroot_invoer", OLD."besteed", OLD."besteed_invoer", OLD."id", OLD."onderdeel_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."post", OLD."toelichting", OLD."volgorde"); RETURN NULL;
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
                    INSERT INTO "subsidies_financieleregelevent" ("begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (NEW."begroot", NEW."begroot_invoer", NEW."besteed", NEW."besteed_invoer", NEW."id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."post", NEW."toelichting", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "subsidies_jaarrapportageevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "subsidie_id", "verplichting_id") VALUES (NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revision", NEW."status", NEW."subsidie_id", NEW."verplichting_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "is_klaar", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "volgorde") VALUES (NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."is_klaar", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rapportage_id", NEW."revision", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_financieleregelevent" ("begroot", "begroot_invoer", "besteed", "besteed_invoer", "id", "onderdeel_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post", "toelichting", "volgorde") VALUES (NEW."begroot", NEW."begroot_invoer", NEW."besteed", NEW."besteed_invoer", NEW."id", NEW."onderdeel_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."post", NEW."toelichting", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "subsidies_jaarrapportageevent" ("akkoord_door_id", "akkoord_op", "id", "ingediend_door_id", "ingediend_op", "jaar", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "subsidie_id", "verplichting_id") VALUES (NEW."akkoord_door_id", NEW."akkoord_op", NEW."id", NEW."ingediend_door_id", NEW."ingediend_op", NEW."jaar", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revision", NEW."status", NEW."subsidie_id", NEW."verplichting_id"); RETURN NULL;
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
                    INSERT INTO "subsidies_onderdeelevent" ("gewijzigd_door_id", "gewijzigd_op", "id", "is_klaar", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rapportage_id", "revision", "soort", "tekst", "volgorde") VALUES (NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."is_klaar", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rapportage_id", NEW."revision", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;
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
                    INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;
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
    organisatie_id bigint NOT NULL
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
    CONSTRAINT documents_document_klaar_complete CHECK (((NOT ((status)::text = 'klaar'::text)) OR ((html_gzip IS NOT NULL) AND (klaar_op IS NOT NULL) AND (NOT ((sha256)::text = ''::text))))),
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
    CONSTRAINT notifications_mail_one_line CHECK (((NOT ((onderwerp)::text ~ '[\r\n]'::text)) AND (NOT ((adres)::text ~ '[\r\n]'::text)))),
    CONSTRAINT notifications_mail_soort CHECK (((soort)::text = ANY ((ARRAY['ontvangstbevestiging'::character varying, 'besluit'::character varying, 'account'::character varying, 'ingediend'::character varying, 'herinnering'::character varying])::text[])))
);
CREATE TABLE public.notifications_mailvoorkeur (
    id bigint NOT NULL,
    soort character varying(30) NOT NULL,
    wijze character varying(10) NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT notifications_mailvoorkeur_soort CHECK (((soort)::text = ANY ((ARRAY['ingediend'::character varying, 'herinnering'::character varying])::text[]))),
    CONSTRAINT notifications_mailvoorkeur_wijze CHECK (((wijze)::text = ANY ((ARRAY['direct'::character varying, 'uit'::character varying])::text[])))
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
CREATE TABLE public.subsidies_financieleregel (
    id bigint NOT NULL,
    volgorde smallint NOT NULL,
    post character varying(200) NOT NULL,
    begroot numeric(14,2),
    begroot_invoer character varying(100) NOT NULL,
    besteed numeric(14,2),
    besteed_invoer character varying(100) NOT NULL,
    toelichting text NOT NULL,
    onderdeel_id bigint NOT NULL,
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
    post character varying(200) NOT NULL,
    begroot numeric(14,2),
    begroot_invoer character varying(100) NOT NULL,
    besteed numeric(14,2),
    besteed_invoer character varying(100) NOT NULL,
    toelichting text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    onderdeel_id bigint NOT NULL,
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
    CONSTRAINT subsidies_onderdeel_gewijzigd_pair CHECK ((((gewijzigd_op IS NULL) OR (gewijzigd_door_id IS NOT NULL)) AND (1 = (
CASE
    WHEN (gewijzigd_op IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN (gewijzigd_door_id IS NOT NULL) THEN 1
    ELSE 0
END)))),
    CONSTRAINT subsidies_onderdeel_own_part_has_organisation CHECK (((((soort)::text = 'bijdrage'::text) OR (organisatie_id IS NULL)) AND (1 = (
CASE
    WHEN ((soort)::text = 'bijdrage'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (organisatie_id IS NULL) THEN 1
    ELSE 0
END)))),
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
	(101, 'Can add financiele regel', 28, 'add_financieleregel'),
	(102, 'Can change financiele regel', 28, 'change_financieleregel'),
	(103, 'Can delete financiele regel', 28, 'delete_financieleregel'),
	(104, 'Can view financiele regel', 28, 'view_financieleregel'),
	(105, 'Can add regeling event', 29, 'add_regelingevent'),
	(106, 'Can change regeling event', 29, 'change_regelingevent'),
	(107, 'Can delete regeling event', 29, 'delete_regelingevent'),
	(108, 'Can view regeling event', 29, 'view_regelingevent'),
	(109, 'Can add regelversie', 30, 'add_regelversie'),
	(110, 'Can change regelversie', 30, 'change_regelversie'),
	(111, 'Can delete regelversie', 30, 'delete_regelversie'),
	(112, 'Can view regelversie', 30, 'view_regelversie'),
	(113, 'Can add regelversie event', 31, 'add_regelversieevent'),
	(114, 'Can change regelversie event', 31, 'change_regelversieevent'),
	(115, 'Can delete regelversie event', 31, 'delete_regelversieevent'),
	(116, 'Can view regelversie event', 31, 'view_regelversieevent'),
	(117, 'Can add subsidie', 32, 'add_subsidie'),
	(118, 'Can change subsidie', 32, 'change_subsidie'),
	(119, 'Can delete subsidie', 32, 'delete_subsidie'),
	(120, 'Can view subsidie', 32, 'view_subsidie'),
	(121, 'Can add subsidie event', 33, 'add_subsidieevent'),
	(122, 'Can change subsidie event', 33, 'change_subsidieevent'),
	(123, 'Can delete subsidie event', 33, 'delete_subsidieevent'),
	(124, 'Can view subsidie event', 33, 'view_subsidieevent'),
	(125, 'Can add subsidieperiode', 34, 'add_subsidieperiode'),
	(126, 'Can change subsidieperiode', 34, 'change_subsidieperiode'),
	(127, 'Can delete subsidieperiode', 34, 'delete_subsidieperiode'),
	(128, 'Can view subsidieperiode', 34, 'view_subsidieperiode'),
	(129, 'Can add subsidieperiode event', 35, 'add_subsidieperiodeevent'),
	(130, 'Can change subsidieperiode event', 35, 'change_subsidieperiodeevent'),
	(131, 'Can delete subsidieperiode event', 35, 'delete_subsidieperiodeevent'),
	(132, 'Can view subsidieperiode event', 35, 'view_subsidieperiodeevent'),
	(133, 'Can add verplichting', 36, 'add_verplichting'),
	(134, 'Can change verplichting', 36, 'change_verplichting'),
	(135, 'Can delete verplichting', 36, 'delete_verplichting'),
	(136, 'Can view verplichting', 36, 'view_verplichting'),
	(137, 'Can add verplichting event', 37, 'add_verplichtingevent'),
	(138, 'Can change verplichting event', 37, 'change_verplichtingevent'),
	(139, 'Can delete verplichting event', 37, 'delete_verplichtingevent'),
	(140, 'Can view verplichting event', 37, 'view_verplichtingevent'),
	(141, 'Can add beoordelaarschap', 38, 'add_beoordelaarschap'),
	(142, 'Can change beoordelaarschap', 38, 'change_beoordelaarschap'),
	(143, 'Can delete beoordelaarschap', 38, 'delete_beoordelaarschap'),
	(144, 'Can view beoordelaarschap', 38, 'view_beoordelaarschap'),
	(145, 'Can add beoordelaarschap event', 39, 'add_beoordelaarschapevent'),
	(146, 'Can change beoordelaarschap event', 39, 'change_beoordelaarschapevent'),
	(147, 'Can delete beoordelaarschap event', 39, 'delete_beoordelaarschapevent'),
	(148, 'Can view beoordelaarschap event', 39, 'view_beoordelaarschapevent'),
	(149, 'Can add jaarrapportage', 40, 'add_jaarrapportage'),
	(150, 'Can change jaarrapportage', 40, 'change_jaarrapportage'),
	(151, 'Can delete jaarrapportage', 40, 'delete_jaarrapportage'),
	(152, 'Can view jaarrapportage', 40, 'view_jaarrapportage'),
	(153, 'Can add jaarrapportage event', 41, 'add_jaarrapportageevent'),
	(154, 'Can change jaarrapportage event', 41, 'change_jaarrapportageevent'),
	(155, 'Can delete jaarrapportage event', 41, 'delete_jaarrapportageevent'),
	(156, 'Can view jaarrapportage event', 41, 'view_jaarrapportageevent'),
	(157, 'Can add onderdeel', 42, 'add_onderdeel'),
	(158, 'Can change onderdeel', 42, 'change_onderdeel'),
	(159, 'Can delete onderdeel', 42, 'delete_onderdeel'),
	(160, 'Can view onderdeel', 42, 'view_onderdeel'),
	(161, 'Can add financiele regel event', 43, 'add_financieleregelevent'),
	(162, 'Can change financiele regel event', 43, 'change_financieleregelevent'),
	(163, 'Can delete financiele regel event', 43, 'delete_financieleregelevent'),
	(164, 'Can view financiele regel event', 43, 'view_financieleregelevent'),
	(165, 'Can add onderdeel event', 44, 'add_onderdeelevent'),
	(166, 'Can change onderdeel event', 44, 'change_onderdeelevent'),
	(167, 'Can delete onderdeel event', 44, 'delete_onderdeelevent'),
	(168, 'Can view onderdeel event', 44, 'view_onderdeelevent'),
	(169, 'Can add rapportage versie', 45, 'add_rapportageversie'),
	(170, 'Can change rapportage versie', 45, 'change_rapportageversie'),
	(171, 'Can delete rapportage versie', 45, 'delete_rapportageversie'),
	(172, 'Can view rapportage versie', 45, 'view_rapportageversie'),
	(173, 'Can add overgang', 46, 'add_overgang'),
	(174, 'Can change overgang', 46, 'change_overgang'),
	(175, 'Can delete overgang', 46, 'delete_overgang'),
	(176, 'Can view overgang', 46, 'view_overgang'),
	(177, 'Can add regeling', 47, 'add_regeling'),
	(178, 'Can change regeling', 47, 'change_regeling'),
	(179, 'Can delete regeling', 47, 'delete_regeling'),
	(180, 'Can view regeling', 47, 'view_regeling'),
	(181, 'Can add aanbeveling', 48, 'add_aanbeveling'),
	(182, 'Can change aanbeveling', 48, 'change_aanbeveling'),
	(183, 'Can delete aanbeveling', 48, 'delete_aanbeveling'),
	(184, 'Can view aanbeveling', 48, 'view_aanbeveling'),
	(185, 'Can add conclusie', 49, 'add_conclusie'),
	(186, 'Can change conclusie', 49, 'change_conclusie'),
	(187, 'Can delete conclusie', 49, 'delete_conclusie'),
	(188, 'Can view conclusie', 49, 'view_conclusie'),
	(189, 'Can add kamerstuk event', 50, 'add_kamerstukevent'),
	(190, 'Can change kamerstuk event', 50, 'change_kamerstukevent'),
	(191, 'Can delete kamerstuk event', 50, 'delete_kamerstukevent'),
	(192, 'Can view kamerstuk event', 50, 'view_kamerstukevent'),
	(193, 'Can add onderzoekstoegang', 51, 'add_onderzoekstoegang'),
	(194, 'Can change onderzoekstoegang', 51, 'change_onderzoekstoegang'),
	(195, 'Can delete onderzoekstoegang', 51, 'delete_onderzoekstoegang'),
	(196, 'Can view onderzoekstoegang', 51, 'view_onderzoekstoegang'),
	(197, 'Can add onderzoekstoegang event', 52, 'add_onderzoekstoegangevent'),
	(198, 'Can change onderzoekstoegang event', 52, 'change_onderzoekstoegangevent'),
	(199, 'Can delete onderzoekstoegang event', 52, 'delete_onderzoekstoegangevent'),
	(200, 'Can view onderzoekstoegang event', 52, 'view_onderzoekstoegangevent'),
	(201, 'Can add bijlage bij een Kamerbrief', 53, 'add_bijlage'),
	(202, 'Can change bijlage bij een Kamerbrief', 53, 'change_bijlage'),
	(203, 'Can delete bijlage bij een Kamerbrief', 53, 'delete_bijlage'),
	(204, 'Can view bijlage bij een Kamerbrief', 53, 'view_bijlage'),
	(205, 'Can add evaluatie', 54, 'add_evaluatie'),
	(206, 'Can change evaluatie', 54, 'change_evaluatie'),
	(207, 'Can delete evaluatie', 54, 'delete_evaluatie'),
	(208, 'Can view evaluatie', 54, 'view_evaluatie'),
	(209, 'Can add conclusie event', 55, 'add_conclusieevent'),
	(210, 'Can change conclusie event', 55, 'change_conclusieevent'),
	(211, 'Can delete conclusie event', 55, 'delete_conclusieevent'),
	(212, 'Can view conclusie event', 55, 'view_conclusieevent'),
	(213, 'Can add aanbeveling event', 56, 'add_aanbevelingevent'),
	(214, 'Can change aanbeveling event', 56, 'change_aanbevelingevent'),
	(215, 'Can delete aanbeveling event', 56, 'delete_aanbevelingevent'),
	(216, 'Can view aanbeveling event', 56, 'view_aanbevelingevent'),
	(217, 'Can add Kamerstuk', 57, 'add_kamerstuk'),
	(218, 'Can change Kamerstuk', 57, 'change_kamerstuk'),
	(219, 'Can delete Kamerstuk', 57, 'delete_kamerstuk'),
	(220, 'Can view Kamerstuk', 57, 'view_kamerstuk'),
	(221, 'Can add evaluatie event', 58, 'add_evaluatieevent'),
	(222, 'Can change evaluatie event', 58, 'change_evaluatieevent'),
	(223, 'Can delete evaluatie event', 58, 'delete_evaluatieevent'),
	(224, 'Can view evaluatie event', 58, 'view_evaluatieevent'),
	(225, 'Can add permission', 59, 'add_permission'),
	(226, 'Can change permission', 59, 'change_permission'),
	(227, 'Can delete permission', 59, 'delete_permission'),
	(228, 'Can view permission', 59, 'view_permission'),
	(229, 'Can add group', 60, 'add_group'),
	(230, 'Can change group', 60, 'change_group'),
	(231, 'Can delete group', 60, 'delete_group'),
	(232, 'Can view group', 60, 'view_group'),
	(233, 'Can add content type', 61, 'add_contenttype'),
	(234, 'Can change content type', 61, 'change_contenttype'),
	(235, 'Can delete content type', 61, 'delete_contenttype'),
	(236, 'Can view content type', 61, 'view_contenttype'),
	(237, 'Can add session', 62, 'add_session'),
	(238, 'Can change session', 62, 'change_session'),
	(239, 'Can delete session', 62, 'delete_session'),
	(240, 'Can view session', 62, 'view_session'),
	(241, 'Can add email address', 63, 'add_emailaddress'),
	(242, 'Can change email address', 63, 'change_emailaddress'),
	(243, 'Can delete email address', 63, 'delete_emailaddress'),
	(244, 'Can view email address', 63, 'view_emailaddress'),
	(245, 'Can add email confirmation', 64, 'add_emailconfirmation'),
	(246, 'Can change email confirmation', 64, 'change_emailconfirmation'),
	(247, 'Can delete email confirmation', 64, 'delete_emailconfirmation'),
	(248, 'Can view email confirmation', 64, 'view_emailconfirmation'),
	(249, 'Can add authenticator', 65, 'add_authenticator'),
	(250, 'Can change authenticator', 65, 'change_authenticator'),
	(251, 'Can delete authenticator', 65, 'delete_authenticator'),
	(252, 'Can view authenticator', 65, 'view_authenticator'),
	(253, 'Can add user session', 66, 'add_usersession'),
	(254, 'Can change user session', 66, 'change_usersession'),
	(255, 'Can delete user session', 66, 'delete_usersession'),
	(256, 'Can view user session', 66, 'view_usersession'),
	(257, 'Can add context', 67, 'add_context'),
	(258, 'Can change context', 67, 'change_context'),
	(259, 'Can delete context', 67, 'delete_context'),
	(260, 'Can view context', 67, 'view_context'),
	(261, 'Can add events', 1, 'add_events'),
	(262, 'Can change events', 1, 'change_events'),
	(263, 'Can delete events', 1, 'delete_events'),
	(264, 'Can view events', 1, 'view_events'),
	(265, 'Can add middleware events', 2, 'add_middlewareevents'),
	(266, 'Can change middleware events', 2, 'change_middlewareevents'),
	(267, 'Can delete middleware events', 2, 'delete_middlewareevents'),
	(268, 'Can view middleware events', 2, 'view_middlewareevents');
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
	(28, 'subsidies', 'financieleregel'),
	(29, 'subsidies', 'regelingevent'),
	(30, 'subsidies', 'regelversie'),
	(31, 'subsidies', 'regelversieevent'),
	(32, 'subsidies', 'subsidie'),
	(33, 'subsidies', 'subsidieevent'),
	(34, 'subsidies', 'subsidieperiode'),
	(35, 'subsidies', 'subsidieperiodeevent'),
	(36, 'subsidies', 'verplichting'),
	(37, 'subsidies', 'verplichtingevent'),
	(38, 'subsidies', 'beoordelaarschap'),
	(39, 'subsidies', 'beoordelaarschapevent'),
	(40, 'subsidies', 'jaarrapportage'),
	(41, 'subsidies', 'jaarrapportageevent'),
	(42, 'subsidies', 'onderdeel'),
	(43, 'subsidies', 'financieleregelevent'),
	(44, 'subsidies', 'onderdeelevent'),
	(45, 'subsidies', 'rapportageversie'),
	(46, 'subsidies', 'overgang'),
	(47, 'subsidies', 'regeling'),
	(48, 'evaluaties', 'aanbeveling'),
	(49, 'evaluaties', 'conclusie'),
	(50, 'evaluaties', 'kamerstukevent'),
	(51, 'evaluaties', 'onderzoekstoegang'),
	(52, 'evaluaties', 'onderzoekstoegangevent'),
	(53, 'evaluaties', 'bijlage'),
	(54, 'evaluaties', 'evaluatie'),
	(55, 'evaluaties', 'conclusieevent'),
	(56, 'evaluaties', 'aanbevelingevent'),
	(57, 'evaluaties', 'kamerstuk'),
	(58, 'evaluaties', 'evaluatieevent'),
	(59, 'auth', 'permission'),
	(60, 'auth', 'group'),
	(61, 'contenttypes', 'contenttype'),
	(62, 'sessions', 'session'),
	(63, 'account', 'emailaddress'),
	(64, 'account', 'emailconfirmation'),
	(65, 'mfa', 'authenticator'),
	(66, 'usersessions', 'usersession'),
	(67, 'pghistory', 'context');
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
	(22, 'audit', '0001_trail', '2026-01-01 00:00:00+00'),
	(23, 'audit', '0002_append_only', '2026-01-01 00:00:00+00'),
	(24, 'contenttypes', '0001_initial', '2026-01-01 00:00:00+00'),
	(25, 'contenttypes', '0002_remove_content_type_name', '2026-01-01 00:00:00+00'),
	(26, 'auth', '0001_initial', '2026-01-01 00:00:00+00'),
	(27, 'auth', '0002_alter_permission_name_max_length', '2026-01-01 00:00:00+00'),
	(28, 'auth', '0003_alter_user_email_max_length', '2026-01-01 00:00:00+00'),
	(29, 'auth', '0004_alter_user_username_opts', '2026-01-01 00:00:00+00'),
	(30, 'auth', '0005_alter_user_last_login_null', '2026-01-01 00:00:00+00'),
	(31, 'auth', '0006_require_contenttypes_0002', '2026-01-01 00:00:00+00'),
	(32, 'auth', '0007_alter_validators_add_error_messages', '2026-01-01 00:00:00+00'),
	(33, 'auth', '0008_alter_user_username_max_length', '2026-01-01 00:00:00+00'),
	(34, 'auth', '0009_alter_user_last_name_max_length', '2026-01-01 00:00:00+00'),
	(35, 'auth', '0010_alter_group_name_max_length', '2026-01-01 00:00:00+00'),
	(36, 'auth', '0011_update_proxy_permissions', '2026-01-01 00:00:00+00'),
	(37, 'auth', '0012_alter_user_first_name_max_length', '2026-01-01 00:00:00+00'),
	(38, 'documents', '0001_document', '2026-01-01 00:00:00+00'),
	(39, 'subsidies', '0001_regeling_subsidie_rapportage', '2026-01-01 00:00:00+00'),
	(40, 'subsidies', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(41, 'evaluaties', '0001_evaluatie_kamerstuk_bijlage', '2026-01-01 00:00:00+00'),
	(42, 'evaluaties', '0002_frozen_append_only', '2026-01-01 00:00:00+00'),
	(43, 'jobs', '0001_job_hartslag', '2026-01-01 00:00:00+00'),
	(44, 'mfa', '0001_initial', '2026-01-01 00:00:00+00'),
	(45, 'mfa', '0002_authenticator_timestamps', '2026-01-01 00:00:00+00'),
	(46, 'mfa', '0003_authenticator_type_uniq', '2026-01-01 00:00:00+00'),
	(47, 'notifications', '0001_mail_mailvoorkeur', '2026-01-01 00:00:00+00'),
	(48, 'sessions', '0001_initial', '2026-01-01 00:00:00+00'),
	(49, 'usersessions', '0001_initial', '2026-01-01 00:00:00+00');
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
SELECT pg_catalog.setval('public.allianties_vroegereslug_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditevent_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_auditschakel_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 268, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 67, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 49, true);
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
SELECT pg_catalog.setval('public.subsidies_beoordelaarschap_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_beoordelaarschapevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_financieleregel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_financieleregelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_jaarrapportage_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_jaarrapportageevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_onderdeel_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_onderdeelevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_overgang_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_rapportageversie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regeling_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelversie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_regelversieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidie_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieperiode_id_seq', 1, false);
SELECT pg_catalog.setval('public.subsidies_subsidieperiodeevent_pgh_id_seq', 1, false);
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
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaarschap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_beoordelaarschapevent
    ADD CONSTRAINT subsidies_beoordelaarschapevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financieleregel_order UNIQUE (onderdeel_id, volgorde);
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financieleregel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_financieleregelevent
    ADD CONSTRAINT subsidies_financieleregelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrapportage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrapportage_verplichting_id_key UNIQUE (verplichting_id);
ALTER TABLE ONLY public.subsidies_jaarrapportageevent
    ADD CONSTRAINT subsidies_jaarrapportageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_one_per_kind UNIQUE NULLS NOT DISTINCT (rapportage_id, soort, organisatie_id);
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.subsidies_onderdeelevent
    ADD CONSTRAINT subsidies_onderdeelevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_pkey PRIMARY KEY (id);
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
CREATE INDEX notifications_mailvoorkeur_user_id_be9ec70f ON public.notifications_mailvoorkeur USING btree (user_id);
CREATE INDEX subsidies_beoordelaarschap_periode_id_219ccd17 ON public.subsidies_beoordelaarschap USING btree (periode_id);
CREATE INDEX subsidies_beoordelaarschap_user_id_d2bb3756 ON public.subsidies_beoordelaarschap USING btree (user_id);
CREATE INDEX subsidies_beoordelaarschapevent_periode_id_de532b02 ON public.subsidies_beoordelaarschapevent USING btree (periode_id);
CREATE INDEX subsidies_beoordelaarschapevent_pgh_context_id_c7ac45a4 ON public.subsidies_beoordelaarschapevent USING btree (pgh_context_id);
CREATE INDEX subsidies_beoordelaarschapevent_pgh_obj_id_824b1382 ON public.subsidies_beoordelaarschapevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_beoordelaarschapevent_user_id_a2b5ba1c ON public.subsidies_beoordelaarschapevent USING btree (user_id);
CREATE INDEX subsidies_financieleregel_onderdeel_id_b52b16a7 ON public.subsidies_financieleregel USING btree (onderdeel_id);
CREATE INDEX subsidies_financieleregelevent_onderdeel_id_9b5ae6aa ON public.subsidies_financieleregelevent USING btree (onderdeel_id);
CREATE INDEX subsidies_financieleregelevent_pgh_context_id_188580db ON public.subsidies_financieleregelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_financieleregelevent_pgh_obj_id_0afcc137 ON public.subsidies_financieleregelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_jaarrapportage_akkoord_door_id_263422ac ON public.subsidies_jaarrapportage USING btree (akkoord_door_id);
CREATE INDEX subsidies_jaarrapportage_ingediend_door_id_2de345d8 ON public.subsidies_jaarrapportage USING btree (ingediend_door_id);
CREATE INDEX subsidies_jaarrapportage_subsidie_id_47d5b3ca ON public.subsidies_jaarrapportage USING btree (subsidie_id);
CREATE INDEX subsidies_jaarrapportageevent_akkoord_door_id_176c40ac ON public.subsidies_jaarrapportageevent USING btree (akkoord_door_id);
CREATE INDEX subsidies_jaarrapportageevent_ingediend_door_id_7b3274f3 ON public.subsidies_jaarrapportageevent USING btree (ingediend_door_id);
CREATE INDEX subsidies_jaarrapportageevent_pgh_context_id_02581d8c ON public.subsidies_jaarrapportageevent USING btree (pgh_context_id);
CREATE INDEX subsidies_jaarrapportageevent_pgh_obj_id_7f898738 ON public.subsidies_jaarrapportageevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_jaarrapportageevent_subsidie_id_785eaced ON public.subsidies_jaarrapportageevent USING btree (subsidie_id);
CREATE INDEX subsidies_jaarrapportageevent_verplichting_id_44c8a146 ON public.subsidies_jaarrapportageevent USING btree (verplichting_id);
CREATE INDEX subsidies_o_rapport_bb66c6_idx ON public.subsidies_overgang USING btree (rapportage_id, moment DESC);
CREATE INDEX subsidies_onderdeel_gewijzigd_door_id_6923edd0 ON public.subsidies_onderdeel USING btree (gewijzigd_door_id);
CREATE INDEX subsidies_onderdeel_organisatie_id_f503eafc ON public.subsidies_onderdeel USING btree (organisatie_id);
CREATE INDEX subsidies_onderdeel_rapportage_id_f2861059 ON public.subsidies_onderdeel USING btree (rapportage_id);
CREATE INDEX subsidies_onderdeelevent_gewijzigd_door_id_2aec5363 ON public.subsidies_onderdeelevent USING btree (gewijzigd_door_id);
CREATE INDEX subsidies_onderdeelevent_organisatie_id_08ae6d9d ON public.subsidies_onderdeelevent USING btree (organisatie_id);
CREATE INDEX subsidies_onderdeelevent_pgh_context_id_7070996a ON public.subsidies_onderdeelevent USING btree (pgh_context_id);
CREATE INDEX subsidies_onderdeelevent_pgh_obj_id_d17988d8 ON public.subsidies_onderdeelevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_onderdeelevent_rapportage_id_ac1dfcd8 ON public.subsidies_onderdeelevent USING btree (rapportage_id);
CREATE INDEX subsidies_overgang_door_id_5ada3a38 ON public.subsidies_overgang USING btree (door_id);
CREATE INDEX subsidies_overgang_rapportage_id_82e23963 ON public.subsidies_overgang USING btree (rapportage_id);
CREATE INDEX subsidies_overgang_versie_id_2ef24e3f ON public.subsidies_overgang USING btree (versie_id);
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
CREATE INDEX subsidies_verplichting_subsidie_id_a7740801 ON public.subsidies_verplichting USING btree (subsidie_id);
CREATE INDEX subsidies_verplichtingevent_pgh_context_id_93aed8d9 ON public.subsidies_verplichtingevent USING btree (pgh_context_id);
CREATE INDEX subsidies_verplichtingevent_pgh_obj_id_caf3419b ON public.subsidies_verplichtingevent USING btree (pgh_obj_id);
CREATE INDEX subsidies_verplichtingevent_subsidie_id_b1618e06 ON public.subsidies_verplichtingevent USING btree (subsidie_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);
CREATE TRIGGER pgtrigger_append_only_00dfa BEFORE DELETE OR UPDATE ON public.audit_auditevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_00dfa();
COMMENT ON TRIGGER pgtrigger_append_only_00dfa ON public.audit_auditevent IS '0450288fcb55201b346da4e2d56d2293ba7aac03';
CREATE TRIGGER pgtrigger_append_only_08122 BEFORE DELETE OR UPDATE ON public.evaluaties_kamerstukevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08122();
COMMENT ON TRIGGER pgtrigger_append_only_08122 ON public.evaluaties_kamerstukevent IS 'f20177220aa295193d4ac8afdb0eb16d42638854';
CREATE TRIGGER pgtrigger_append_only_0bcda BEFORE DELETE OR UPDATE ON public.audit_auditschakel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0bcda();
COMMENT ON TRIGGER pgtrigger_append_only_0bcda ON public.audit_auditschakel IS '32326f0f61f4393a896c1c47ecffcab7ac05d21c';
CREATE TRIGGER pgtrigger_append_only_14ce4 BEFORE DELETE OR UPDATE ON public.subsidies_beoordelaarschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_14ce4();
COMMENT ON TRIGGER pgtrigger_append_only_14ce4 ON public.subsidies_beoordelaarschapevent IS '6227fec852bbb2d4d0df9584f7a4b5509d4a01f0';
CREATE TRIGGER pgtrigger_append_only_152e8 BEFORE DELETE OR UPDATE ON public.subsidies_overgang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_152e8();
COMMENT ON TRIGGER pgtrigger_append_only_152e8 ON public.subsidies_overgang IS 'eae53a6d7c3563e47d4368a80d5c311d51c44eed';
CREATE TRIGGER pgtrigger_append_only_27e72 BEFORE DELETE OR UPDATE ON public.subsidies_financieleregelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_27e72();
COMMENT ON TRIGGER pgtrigger_append_only_27e72 ON public.subsidies_financieleregelevent IS '114e19c05e4410af77d55a73d53e0605778b63d4';
CREATE TRIGGER pgtrigger_append_only_45b21 BEFORE DELETE OR UPDATE ON public.accounts_userevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45b21();
COMMENT ON TRIGGER pgtrigger_append_only_45b21 ON public.accounts_userevent IS '9e9498e73f6fbdf2642fb33fa14189f1ad2382c8';
CREATE TRIGGER pgtrigger_append_only_6593c BEFORE DELETE OR UPDATE ON public.accounts_rolverleningevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6593c();
COMMENT ON TRIGGER pgtrigger_append_only_6593c ON public.accounts_rolverleningevent IS '9f275a123bfdcd2fb32c3e8405a1f2aa8aa8d881';
CREATE TRIGGER pgtrigger_append_only_72b78 BEFORE DELETE OR UPDATE ON public.subsidies_regelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72b78();
COMMENT ON TRIGGER pgtrigger_append_only_72b78 ON public.subsidies_regelingevent IS 'fb8743a827126ac5afbd750f975cfce7b9c02eca';
CREATE TRIGGER pgtrigger_append_only_733bf BEFORE DELETE OR UPDATE ON public.subsidies_onderdeelevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_733bf();
COMMENT ON TRIGGER pgtrigger_append_only_733bf ON public.subsidies_onderdeelevent IS '2801dcc2b1540943ce16e8851a9663c21360f310';
CREATE TRIGGER pgtrigger_append_only_768c9 BEFORE DELETE OR UPDATE ON public.allianties_accounthouderschapevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_768c9();
COMMENT ON TRIGGER pgtrigger_append_only_768c9 ON public.allianties_accounthouderschapevent IS 'e112a405ea829186908c74d68ab7fff073b7285c';
CREATE TRIGGER pgtrigger_append_only_84daa BEFORE DELETE OR UPDATE ON public.evaluaties_onderzoekstoegangevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_84daa();
COMMENT ON TRIGGER pgtrigger_append_only_84daa ON public.evaluaties_onderzoekstoegangevent IS '5c4f3901688e020659d537d9debb69e9b73b07ff';
CREATE TRIGGER pgtrigger_append_only_8faf9 BEFORE DELETE OR UPDATE ON public.subsidies_regelversieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8faf9();
COMMENT ON TRIGGER pgtrigger_append_only_8faf9 ON public.subsidies_regelversieevent IS 'b7e648a2028d4af618e9952b9845a23fbc8caa6c';
CREATE TRIGGER pgtrigger_append_only_942f6 BEFORE DELETE OR UPDATE ON public.subsidies_jaarrapportageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_942f6();
COMMENT ON TRIGGER pgtrigger_append_only_942f6 ON public.subsidies_jaarrapportageevent IS '438921b89512b0cf627aadbc7d82b5c15ab5eedb';
CREATE TRIGGER pgtrigger_append_only_97dc4 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_97dc4();
COMMENT ON TRIGGER pgtrigger_append_only_97dc4 ON public.subsidies_subsidieevent IS '25654cd6a05dae1df7802ba41b8345bd28100fa6';
CREATE TRIGGER pgtrigger_append_only_a1f35 BEFORE DELETE OR UPDATE ON public.subsidies_rapportageversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a1f35();
COMMENT ON TRIGGER pgtrigger_append_only_a1f35 ON public.subsidies_rapportageversie IS 'e0fe7cee06c3d95bd0dfb051b16564128cb5a5c1';
CREATE TRIGGER pgtrigger_append_only_a984d BEFORE DELETE OR UPDATE ON public.evaluaties_evaluatieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a984d();
COMMENT ON TRIGGER pgtrigger_append_only_a984d ON public.evaluaties_evaluatieevent IS '371f8e16c5aab067ebf9fbb9aa9be65be5b47d5d';
CREATE TRIGGER pgtrigger_append_only_ae09e BEFORE DELETE OR UPDATE ON public.allianties_organisatieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ae09e();
COMMENT ON TRIGGER pgtrigger_append_only_ae09e ON public.allianties_organisatieevent IS '3e96a6dcab1651379d1e2247888f2c47c52551f2';
CREATE TRIGGER pgtrigger_append_only_bf3e5 BEFORE DELETE OR UPDATE ON public.allianties_deelnameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bf3e5();
COMMENT ON TRIGGER pgtrigger_append_only_bf3e5 ON public.allianties_deelnameevent IS '043786282ffc360121fc8c3af029d5de39bc7321';
CREATE TRIGGER pgtrigger_append_only_c2f90 BEFORE DELETE OR UPDATE ON public.subsidies_subsidieperiodeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c2f90();
COMMENT ON TRIGGER pgtrigger_append_only_c2f90 ON public.subsidies_subsidieperiodeevent IS '8662d0cf89f5ee4f73202c493f3d9846ba44e660';
CREATE TRIGGER pgtrigger_append_only_d4167 BEFORE DELETE OR UPDATE ON public.subsidies_verplichtingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d4167();
COMMENT ON TRIGGER pgtrigger_append_only_d4167 ON public.subsidies_verplichtingevent IS '2885f74daa06b612e351884d22f3361e1aaf32be';
CREATE TRIGGER pgtrigger_append_only_dc5e6 BEFORE DELETE OR UPDATE ON public.evaluaties_aanbevelingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dc5e6();
COMMENT ON TRIGGER pgtrigger_append_only_dc5e6 ON public.evaluaties_aanbevelingevent IS 'c6d2133b4a37f43a5854de210e0d6e33c79552c5';
CREATE TRIGGER pgtrigger_append_only_dd184 BEFORE DELETE OR UPDATE ON public.evaluaties_bijlage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd184();
COMMENT ON TRIGGER pgtrigger_append_only_dd184 ON public.evaluaties_bijlage IS '0029d35e2d738ae69c0a4af9c798752c72ecdeaa';
CREATE TRIGGER pgtrigger_append_only_f3597 BEFORE DELETE OR UPDATE ON public.allianties_alliantieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f3597();
COMMENT ON TRIGGER pgtrigger_append_only_f3597 ON public.allianties_alliantieevent IS 'cdd4a346cec6ef014c26af1458b1cc4ae4ee1bb1';
CREATE TRIGGER pgtrigger_append_only_f49be BEFORE DELETE OR UPDATE ON public.evaluaties_conclusieevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f49be();
COMMENT ON TRIGGER pgtrigger_append_only_f49be ON public.evaluaties_conclusieevent IS '458586f3d4f1a7902cc7481c19f90174496dfb2c';
CREATE TRIGGER pgtrigger_append_only_fc578 BEFORE DELETE OR UPDATE ON public.allianties_contactpersoonevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fc578();
COMMENT ON TRIGGER pgtrigger_append_only_fc578 ON public.allianties_contactpersoonevent IS '450cba84382ff36253746b434cc9ae5aa106aece';
CREATE TRIGGER pgtrigger_delete_delete_0a7fc AFTER DELETE ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_0a7fc();
COMMENT ON TRIGGER pgtrigger_delete_delete_0a7fc ON public.subsidies_regelversie IS '6d5ca2ce89fbc6d8ba217b944ba6dad0ecdf2dfb';
CREATE TRIGGER pgtrigger_delete_delete_19f14 AFTER DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_19f14();
COMMENT ON TRIGGER pgtrigger_delete_delete_19f14 ON public.accounts_user IS '0987643bb5025266bd08ec66b5c5b675e58e28b2';
CREATE TRIGGER pgtrigger_delete_delete_2bf00 AFTER DELETE ON public.subsidies_onderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2bf00();
COMMENT ON TRIGGER pgtrigger_delete_delete_2bf00 ON public.subsidies_onderdeel IS '196fcd434e6511424b3058b9e5a4af692b499463';
CREATE TRIGGER pgtrigger_delete_delete_41eb7 AFTER DELETE ON public.accounts_rolverlening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_41eb7();
COMMENT ON TRIGGER pgtrigger_delete_delete_41eb7 ON public.accounts_rolverlening IS '59d683e7653b6d7c739eae4daf8710b82c1ed8c9';
CREATE TRIGGER pgtrigger_delete_delete_46d41 AFTER DELETE ON public.evaluaties_evaluatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_46d41();
COMMENT ON TRIGGER pgtrigger_delete_delete_46d41 ON public.evaluaties_evaluatie IS '8ac5cb97fe72e0fa4e71bba390415d424dc3dde9';
CREATE TRIGGER pgtrigger_delete_delete_4842d AFTER DELETE ON public.allianties_alliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4842d();
COMMENT ON TRIGGER pgtrigger_delete_delete_4842d ON public.allianties_alliantie IS '929fe4797e9e01b42c6ce904b1d2c7beef01f703';
CREATE TRIGGER pgtrigger_delete_delete_61fca AFTER DELETE ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61fca();
COMMENT ON TRIGGER pgtrigger_delete_delete_61fca ON public.evaluaties_aanbeveling IS 'b97a8177f1d20d8474a59fc25581c1f9b29fd2a6';
CREATE TRIGGER pgtrigger_delete_delete_65d22 AFTER DELETE ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_65d22();
COMMENT ON TRIGGER pgtrigger_delete_delete_65d22 ON public.subsidies_subsidie IS 'af1ff01b8471bd7bbe6bbd02a517017f0327b531';
CREATE TRIGGER pgtrigger_delete_delete_6a8d2 AFTER DELETE ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6a8d2();
COMMENT ON TRIGGER pgtrigger_delete_delete_6a8d2 ON public.allianties_deelname IS 'ae44e0cecee1ba5028f67e5b1e442ef7489ebfc3';
CREATE TRIGGER pgtrigger_delete_delete_80d4b AFTER DELETE ON public.allianties_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_80d4b();
COMMENT ON TRIGGER pgtrigger_delete_delete_80d4b ON public.allianties_organisatie IS 'b398acd8f47dc2a5c157492274000202e4a2ca6c';
CREATE TRIGGER pgtrigger_delete_delete_85759 AFTER DELETE ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_85759();
COMMENT ON TRIGGER pgtrigger_delete_delete_85759 ON public.evaluaties_onderzoekstoegang IS '6ccd24988f734af685edffca6cb3bfc1d469a402';
CREATE TRIGGER pgtrigger_delete_delete_9a93d AFTER DELETE ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9a93d();
COMMENT ON TRIGGER pgtrigger_delete_delete_9a93d ON public.evaluaties_kamerstuk IS '9eb70d29ee8f22314c43786e0cd6d4c6824909ff';
CREATE TRIGGER pgtrigger_delete_delete_9ea1c AFTER DELETE ON public.allianties_contactpersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9ea1c();
COMMENT ON TRIGGER pgtrigger_delete_delete_9ea1c ON public.allianties_contactpersoon IS 'bc6f5e1ba52527daf015951574b476f608efa645';
CREATE TRIGGER pgtrigger_delete_delete_b2bfd AFTER DELETE ON public.subsidies_regeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b2bfd();
COMMENT ON TRIGGER pgtrigger_delete_delete_b2bfd ON public.subsidies_regeling IS '709791528e65422c84e3f4706527b128f28c56e1';
CREATE TRIGGER pgtrigger_delete_delete_b7c18 AFTER DELETE ON public.subsidies_subsidieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b7c18();
COMMENT ON TRIGGER pgtrigger_delete_delete_b7c18 ON public.subsidies_subsidieperiode IS 'f46ed48b65e7313eaa96cc984a9971682a3a3b6d';
CREATE TRIGGER pgtrigger_delete_delete_bab80 AFTER DELETE ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bab80();
COMMENT ON TRIGGER pgtrigger_delete_delete_bab80 ON public.subsidies_jaarrapportage IS '0d8b032ce4bdb87831aa8701d6b7fe3c488ff798';
CREATE TRIGGER pgtrigger_delete_delete_c4ae8 AFTER DELETE ON public.allianties_accounthouderschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4ae8();
COMMENT ON TRIGGER pgtrigger_delete_delete_c4ae8 ON public.allianties_accounthouderschap IS '4dde6b74361cd717db80cbfc2d734bcd205960eb';
CREATE TRIGGER pgtrigger_delete_delete_caaa4 AFTER DELETE ON public.subsidies_beoordelaarschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_caaa4();
COMMENT ON TRIGGER pgtrigger_delete_delete_caaa4 ON public.subsidies_beoordelaarschap IS '9780cfdcab609cf64e80106f42dacd2fc6b461dd';
CREATE TRIGGER pgtrigger_delete_delete_d310a AFTER DELETE ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d310a();
COMMENT ON TRIGGER pgtrigger_delete_delete_d310a ON public.subsidies_verplichting IS '079f97d354877c789eda3b2683bf5ddeda9091ee';
CREATE TRIGGER pgtrigger_delete_delete_d581b AFTER DELETE ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d581b();
COMMENT ON TRIGGER pgtrigger_delete_delete_d581b ON public.evaluaties_conclusie IS '7ce2a758c669fc7542f8451f67d5a58ce8082c5f';
CREATE TRIGGER pgtrigger_delete_delete_e4adc AFTER DELETE ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e4adc();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4adc ON public.subsidies_financieleregel IS 'd03ef28f028983f1f356500645b13e6419b070b8';
CREATE TRIGGER pgtrigger_insert_insert_04144 AFTER INSERT ON public.evaluaties_kamerstuk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04144();
COMMENT ON TRIGGER pgtrigger_insert_insert_04144 ON public.evaluaties_kamerstuk IS '1e9b571e73d8b352b2d45122cf5638b157b5f982';
CREATE TRIGGER pgtrigger_insert_insert_08349 AFTER INSERT ON public.evaluaties_aanbeveling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_08349();
COMMENT ON TRIGGER pgtrigger_insert_insert_08349 ON public.evaluaties_aanbeveling IS '5d2e1260df5ee0ef1c7f476437ebac8aa477a462';
CREATE TRIGGER pgtrigger_insert_insert_2d3ae AFTER INSERT ON public.subsidies_verplichting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2d3ae();
COMMENT ON TRIGGER pgtrigger_insert_insert_2d3ae ON public.subsidies_verplichting IS 'f1105b5c23b11b32e29507917a923f7e08ac2e14';
CREATE TRIGGER pgtrigger_insert_insert_33e51 AFTER INSERT ON public.evaluaties_conclusie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_33e51();
COMMENT ON TRIGGER pgtrigger_insert_insert_33e51 ON public.evaluaties_conclusie IS 'd552b1e75ce85cb45efc42f667f0ab3ef43de1b7';
CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();
COMMENT ON TRIGGER pgtrigger_insert_insert_3867c ON public.accounts_user IS '1e72e2e3c2c95c4ef12952071fe393969c70e6ad';
CREATE TRIGGER pgtrigger_insert_insert_41539 AFTER INSERT ON public.subsidies_subsidie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_41539();
COMMENT ON TRIGGER pgtrigger_insert_insert_41539 ON public.subsidies_subsidie IS '927ec5b6fb94295c596b22ceda35d23199b3e7c2';
CREATE TRIGGER pgtrigger_insert_insert_49908 AFTER INSERT ON public.subsidies_financieleregel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49908();
COMMENT ON TRIGGER pgtrigger_insert_insert_49908 ON public.subsidies_financieleregel IS 'fc8f156a1fd6562b8f4c2b07e731d57864ba47bd';
CREATE TRIGGER pgtrigger_insert_insert_4e3ce AFTER INSERT ON public.subsidies_jaarrapportage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4e3ce();
COMMENT ON TRIGGER pgtrigger_insert_insert_4e3ce ON public.subsidies_jaarrapportage IS '0bfb1049c2f7dd3975ae8fc69eea01ea705fea04';
CREATE TRIGGER pgtrigger_insert_insert_4f869 AFTER INSERT ON public.subsidies_regelversie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4f869();
COMMENT ON TRIGGER pgtrigger_insert_insert_4f869 ON public.subsidies_regelversie IS '6d1f3270f0b9565fa69a3ad7e6a6174ca1cb806c';
CREATE TRIGGER pgtrigger_insert_insert_6ac46 AFTER INSERT ON public.evaluaties_onderzoekstoegang FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6ac46();
COMMENT ON TRIGGER pgtrigger_insert_insert_6ac46 ON public.evaluaties_onderzoekstoegang IS 'a0fb982ea02a8de2b23b2a3e54b329aedbcf0d7c';
CREATE TRIGGER pgtrigger_insert_insert_982d9 AFTER INSERT ON public.allianties_deelname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_982d9();
COMMENT ON TRIGGER pgtrigger_insert_insert_982d9 ON public.allianties_deelname IS 'cfcd8727b9c843bb7f4915e80310d2b5ac0cd716';
CREATE TRIGGER pgtrigger_insert_insert_9a49c AFTER INSERT ON public.allianties_organisatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9a49c();
COMMENT ON TRIGGER pgtrigger_insert_insert_9a49c ON public.allianties_organisatie IS '918db5b795346208c183afc889dbd55af70efb96';
CREATE TRIGGER pgtrigger_insert_insert_9f5a3 AFTER INSERT ON public.subsidies_onderdeel FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9f5a3();
COMMENT ON TRIGGER pgtrigger_insert_insert_9f5a3 ON public.subsidies_onderdeel IS '6ebfe381f39827f97652fd8f6fa680f0d1bfca02';
CREATE TRIGGER pgtrigger_insert_insert_a0bd7 AFTER INSERT ON public.subsidies_subsidieperiode FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0bd7();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0bd7 ON public.subsidies_subsidieperiode IS '05da72a32083ed5109a91a4005f881e6dcc20f45';
CREATE TRIGGER pgtrigger_insert_insert_a0cd6 AFTER INSERT ON public.allianties_alliantie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0cd6();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0cd6 ON public.allianties_alliantie IS '2c36b99513c5614b8d9958ef4c608d2e5a89bf8c';
CREATE TRIGGER pgtrigger_insert_insert_a74a8 AFTER INSERT ON public.allianties_contactpersoon FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a74a8();
COMMENT ON TRIGGER pgtrigger_insert_insert_a74a8 ON public.allianties_contactpersoon IS '2689fdfe79f11a7a3fad27f6c27f09e4060bcd76';
CREATE TRIGGER pgtrigger_insert_insert_ad074 AFTER INSERT ON public.allianties_accounthouderschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ad074();
COMMENT ON TRIGGER pgtrigger_insert_insert_ad074 ON public.allianties_accounthouderschap IS '41174d9789570c0ff993243f59cfaa07418edf9f';
CREATE TRIGGER pgtrigger_insert_insert_b4f5b AFTER INSERT ON public.subsidies_beoordelaarschap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b4f5b();
COMMENT ON TRIGGER pgtrigger_insert_insert_b4f5b ON public.subsidies_beoordelaarschap IS 'f12cd4099ac876a49b208dae89dc1c0272016237';
CREATE TRIGGER pgtrigger_insert_insert_b6ea5 AFTER INSERT ON public.subsidies_regeling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b6ea5();
COMMENT ON TRIGGER pgtrigger_insert_insert_b6ea5 ON public.subsidies_regeling IS '398e547f195b749f2e1dba7cbc46a0292345694a';
CREATE TRIGGER pgtrigger_insert_insert_c98a2 AFTER INSERT ON public.accounts_rolverlening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c98a2();
COMMENT ON TRIGGER pgtrigger_insert_insert_c98a2 ON public.accounts_rolverlening IS 'd5c0be105ad8c70dc50129201634a1d27bab12cb';
CREATE TRIGGER pgtrigger_insert_insert_dff61 AFTER INSERT ON public.evaluaties_evaluatie FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dff61();
COMMENT ON TRIGGER pgtrigger_insert_insert_dff61 ON public.evaluaties_evaluatie IS '7139cdd8cc0e81a27e582c8167cf274dc9d956ba';
CREATE TRIGGER pgtrigger_no_delete_cfda0 BEFORE DELETE ON public.documents_document FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_delete_cfda0();
COMMENT ON TRIGGER pgtrigger_no_delete_cfda0 ON public.documents_document IS '72bcf59dcb34f9822377ff9258b2b39c14b733d1';
CREATE TRIGGER pgtrigger_no_truncate_073a6 BEFORE TRUNCATE ON public.subsidies_overgang FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_073a6();
COMMENT ON TRIGGER pgtrigger_no_truncate_073a6 ON public.subsidies_overgang IS '55845db4294b369de89302ab7123e68a37171ea6';
CREATE TRIGGER pgtrigger_no_truncate_0c159 BEFORE TRUNCATE ON public.evaluaties_conclusieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_0c159();
COMMENT ON TRIGGER pgtrigger_no_truncate_0c159 ON public.evaluaties_conclusieevent IS 'c001dbd57682b872144168d7a8f871958e7156ef';
CREATE TRIGGER pgtrigger_no_truncate_11c3b BEFORE TRUNCATE ON public.evaluaties_evaluatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_11c3b();
COMMENT ON TRIGGER pgtrigger_no_truncate_11c3b ON public.evaluaties_evaluatieevent IS 'dc086801cd52a8877675ccc90257accaabd4a6b0';
CREATE TRIGGER pgtrigger_no_truncate_13931 BEFORE TRUNCATE ON public.subsidies_subsidieperiodeevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_13931();
COMMENT ON TRIGGER pgtrigger_no_truncate_13931 ON public.subsidies_subsidieperiodeevent IS 'e99553fa616d3b9355cd1a423fb9f600dfb506ef';
CREATE TRIGGER pgtrigger_no_truncate_221a5 BEFORE TRUNCATE ON public.audit_auditschakel FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_221a5();
COMMENT ON TRIGGER pgtrigger_no_truncate_221a5 ON public.audit_auditschakel IS 'bdcc0bb9b86e1c01c7f37affad794df1e9fcf8d6';
CREATE TRIGGER pgtrigger_no_truncate_33da2 BEFORE TRUNCATE ON public.accounts_rolverleningevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_33da2();
COMMENT ON TRIGGER pgtrigger_no_truncate_33da2 ON public.accounts_rolverleningevent IS '9b9af8d3f5faa8d9e8c10ff2b08ba4275f963b3a';
CREATE TRIGGER pgtrigger_no_truncate_586e4 BEFORE TRUNCATE ON public.allianties_organisatieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_586e4();
COMMENT ON TRIGGER pgtrigger_no_truncate_586e4 ON public.allianties_organisatieevent IS 'ef3342ec7d2c45a628dafe561fa4b7f1c6307935';
CREATE TRIGGER pgtrigger_no_truncate_6b0a9 BEFORE TRUNCATE ON public.evaluaties_aanbevelingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6b0a9();
COMMENT ON TRIGGER pgtrigger_no_truncate_6b0a9 ON public.evaluaties_aanbevelingevent IS '08a73a9f8a0d1718cab84254291a4338a2d5f564';
CREATE TRIGGER pgtrigger_no_truncate_6c302 BEFORE TRUNCATE ON public.subsidies_financieleregelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_6c302();
COMMENT ON TRIGGER pgtrigger_no_truncate_6c302 ON public.subsidies_financieleregelevent IS 'bfe7380ea7fd8ded4a904b0122c365a83f5f20a3';
CREATE TRIGGER pgtrigger_no_truncate_8b16b BEFORE TRUNCATE ON public.subsidies_regelingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8b16b();
COMMENT ON TRIGGER pgtrigger_no_truncate_8b16b ON public.subsidies_regelingevent IS '73a6bcbb405ea70d4d5c47106b84d1e941af10e8';
CREATE TRIGGER pgtrigger_no_truncate_8bc3d BEFORE TRUNCATE ON public.subsidies_verplichtingevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_8bc3d();
COMMENT ON TRIGGER pgtrigger_no_truncate_8bc3d ON public.subsidies_verplichtingevent IS '7ffa96137168c0f82564bac81eaa81f8f5729ca0';
CREATE TRIGGER pgtrigger_no_truncate_9144e BEFORE TRUNCATE ON public.evaluaties_kamerstukevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_9144e();
COMMENT ON TRIGGER pgtrigger_no_truncate_9144e ON public.evaluaties_kamerstukevent IS '1c34b73395bb23f9ed69a6acefca3af987de733c';
CREATE TRIGGER pgtrigger_no_truncate_a98ef BEFORE TRUNCATE ON public.subsidies_regelversieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_a98ef();
COMMENT ON TRIGGER pgtrigger_no_truncate_a98ef ON public.subsidies_regelversieevent IS '89e9a27afb5b75afd9d387945158b252014edbdd';
CREATE TRIGGER pgtrigger_no_truncate_aae80 BEFORE TRUNCATE ON public.subsidies_beoordelaarschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_aae80();
COMMENT ON TRIGGER pgtrigger_no_truncate_aae80 ON public.subsidies_beoordelaarschapevent IS 'b2d1360920380442d35cbf7ecd507ebb500a3635';
CREATE TRIGGER pgtrigger_no_truncate_b0f3e BEFORE TRUNCATE ON public.allianties_accounthouderschapevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b0f3e();
COMMENT ON TRIGGER pgtrigger_no_truncate_b0f3e ON public.allianties_accounthouderschapevent IS '4d9383a0d6e5712362fbd621228f620740c432c1';
CREATE TRIGGER pgtrigger_no_truncate_b7bd0 BEFORE TRUNCATE ON public.subsidies_rapportageversie FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_b7bd0();
COMMENT ON TRIGGER pgtrigger_no_truncate_b7bd0 ON public.subsidies_rapportageversie IS 'e5f480353576703a9df0d810e9bfc771af943b96';
CREATE TRIGGER pgtrigger_no_truncate_bcf41 BEFORE TRUNCATE ON public.accounts_userevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_bcf41();
COMMENT ON TRIGGER pgtrigger_no_truncate_bcf41 ON public.accounts_userevent IS '49fc6ababc518a94145b2e3cc572dfc2967ead5a';
CREATE TRIGGER pgtrigger_no_truncate_be75c BEFORE TRUNCATE ON public.subsidies_subsidieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_be75c();
COMMENT ON TRIGGER pgtrigger_no_truncate_be75c ON public.subsidies_subsidieevent IS '0055ba3df5cd59fbe33bb117fdb56d0585b0391f';
CREATE TRIGGER pgtrigger_no_truncate_c220f BEFORE TRUNCATE ON public.audit_auditevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c220f();
COMMENT ON TRIGGER pgtrigger_no_truncate_c220f ON public.audit_auditevent IS '1e2fc925c3d25533c8f25b7e6ff155319d734836';
CREATE TRIGGER pgtrigger_no_truncate_c59a2 BEFORE TRUNCATE ON public.allianties_alliantieevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_c59a2();
COMMENT ON TRIGGER pgtrigger_no_truncate_c59a2 ON public.allianties_alliantieevent IS 'ecec9702f7f105b95d7966f04a0271b7dd35e8f8';
CREATE TRIGGER pgtrigger_no_truncate_df06b BEFORE TRUNCATE ON public.subsidies_onderdeelevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_df06b();
COMMENT ON TRIGGER pgtrigger_no_truncate_df06b ON public.subsidies_onderdeelevent IS 'ba5092765dbe96db1838385197b52c0c23a9def7';
CREATE TRIGGER pgtrigger_no_truncate_e95a9 BEFORE TRUNCATE ON public.allianties_contactpersoonevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_e95a9();
COMMENT ON TRIGGER pgtrigger_no_truncate_e95a9 ON public.allianties_contactpersoonevent IS '593d99523323c9cda5eb755c52fe4b124449d65f';
CREATE TRIGGER pgtrigger_no_truncate_ecd84 BEFORE TRUNCATE ON public.evaluaties_bijlage FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ecd84();
COMMENT ON TRIGGER pgtrigger_no_truncate_ecd84 ON public.evaluaties_bijlage IS '0183ced21d7e22b1c700272e02cefe391031cab3';
CREATE TRIGGER pgtrigger_no_truncate_ee7bd BEFORE TRUNCATE ON public.evaluaties_onderzoekstoegangevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_ee7bd();
COMMENT ON TRIGGER pgtrigger_no_truncate_ee7bd ON public.evaluaties_onderzoekstoegangevent IS '2742b4b84ac84cef5b1e4f026bc80619e7181156';
CREATE TRIGGER pgtrigger_no_truncate_f0bdd BEFORE TRUNCATE ON public.subsidies_jaarrapportageevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_no_truncate_f0bdd();
COMMENT ON TRIGGER pgtrigger_no_truncate_f0bdd ON public.subsidies_jaarrapportageevent IS '85ababe44953c09c48849932ed1fd1d272df7fd4';
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
CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_demo IS DISTINCT FROM new.is_demo) OR ((old.naam)::text IS DISTINCT FROM (new.naam)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();
COMMENT ON TRIGGER pgtrigger_update_update_0e890 ON public.accounts_user IS 'da83b33773327b0b15a882cff97b4fc17daf8d36';
CREATE TRIGGER pgtrigger_update_update_173b0 AFTER UPDATE ON public.allianties_alliantie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_173b0();
COMMENT ON TRIGGER pgtrigger_update_update_173b0 ON public.allianties_alliantie IS '3d142aec6a32642e83d61a2a9be735aa1033ae88';
CREATE TRIGGER pgtrigger_update_update_1ac16 AFTER UPDATE ON public.subsidies_financieleregel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1ac16();
COMMENT ON TRIGGER pgtrigger_update_update_1ac16 ON public.subsidies_financieleregel IS '3653412a0b177c8a6a9675e155afc3b05f18a9cf';
CREATE TRIGGER pgtrigger_update_update_33b93 AFTER UPDATE ON public.subsidies_subsidie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_33b93();
COMMENT ON TRIGGER pgtrigger_update_update_33b93 ON public.subsidies_subsidie IS '2a9a2619fc523da4fbea9e6522b1b23d825e5a30';
CREATE TRIGGER pgtrigger_update_update_3a3c4 AFTER UPDATE ON public.subsidies_jaarrapportage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3a3c4();
COMMENT ON TRIGGER pgtrigger_update_update_3a3c4 ON public.subsidies_jaarrapportage IS '1bf668b0d004303f14e0557e20bdedbedd19f5df';
CREATE TRIGGER pgtrigger_update_update_48ec7 AFTER UPDATE ON public.subsidies_beoordelaarschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_48ec7();
COMMENT ON TRIGGER pgtrigger_update_update_48ec7 ON public.subsidies_beoordelaarschap IS 'eb076f53d21fea33b36dae4fbede67b66e95acd3';
CREATE TRIGGER pgtrigger_update_update_5f20c AFTER UPDATE ON public.subsidies_subsidieperiode FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5f20c();
COMMENT ON TRIGGER pgtrigger_update_update_5f20c ON public.subsidies_subsidieperiode IS '59943d684a23a49c742438cb67ca682c4f408271';
CREATE TRIGGER pgtrigger_update_update_7e1d9 AFTER UPDATE ON public.subsidies_regelversie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7e1d9();
COMMENT ON TRIGGER pgtrigger_update_update_7e1d9 ON public.subsidies_regelversie IS 'cb8141ea06e4428c50b645ec02d6c0baf793e693';
CREATE TRIGGER pgtrigger_update_update_89228 AFTER UPDATE ON public.evaluaties_evaluatie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_89228();
COMMENT ON TRIGGER pgtrigger_update_update_89228 ON public.evaluaties_evaluatie IS '1836ff7ef392dff977f33b22e3c00c4c1c70ea42';
CREATE TRIGGER pgtrigger_update_update_ad59e AFTER UPDATE ON public.evaluaties_onderzoekstoegang FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ad59e();
COMMENT ON TRIGGER pgtrigger_update_update_ad59e ON public.evaluaties_onderzoekstoegang IS 'cf49b1874e8cb0bf5b83ea920c12a390da6891af';
CREATE TRIGGER pgtrigger_update_update_ca5b9 AFTER UPDATE ON public.subsidies_regeling FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ca5b9();
COMMENT ON TRIGGER pgtrigger_update_update_ca5b9 ON public.subsidies_regeling IS 'd4a1fd0e8ba15c0ccae337d62d9f5c5d7d1e0892';
CREATE TRIGGER pgtrigger_update_update_d218f AFTER UPDATE ON public.evaluaties_conclusie FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d218f();
COMMENT ON TRIGGER pgtrigger_update_update_d218f ON public.evaluaties_conclusie IS 'bfc55f3f3c8b927015400ab551bda81d5704cdb8';
CREATE TRIGGER pgtrigger_update_update_d2719 AFTER UPDATE ON public.subsidies_onderdeel FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d2719();
COMMENT ON TRIGGER pgtrigger_update_update_d2719 ON public.subsidies_onderdeel IS '066302cdbb087accd3c33fc38041d3e704eabe0e';
CREATE TRIGGER pgtrigger_update_update_dbd98 AFTER UPDATE ON public.allianties_deelname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dbd98();
COMMENT ON TRIGGER pgtrigger_update_update_dbd98 ON public.allianties_deelname IS 'aeb7a00ba7dc32a36161d2dfd4a52efe0c59fc39';
CREATE TRIGGER pgtrigger_update_update_dff9d AFTER UPDATE ON public.allianties_contactpersoon FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dff9d();
COMMENT ON TRIGGER pgtrigger_update_update_dff9d ON public.allianties_contactpersoon IS 'fd66e4056a717e8ed1fa1f64043b40acc2289bf6';
CREATE TRIGGER pgtrigger_update_update_e8410 AFTER UPDATE ON public.allianties_accounthouderschap FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e8410();
COMMENT ON TRIGGER pgtrigger_update_update_e8410 ON public.allianties_accounthouderschap IS '7c94f1359266c8ccb1d17ffa01da56d4e20a8fd7';
CREATE TRIGGER pgtrigger_update_update_f1b59 AFTER UPDATE ON public.evaluaties_kamerstuk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f1b59();
COMMENT ON TRIGGER pgtrigger_update_update_f1b59 ON public.evaluaties_kamerstuk IS '5de5572fa696668fe2fba298cd87acd57d158819';
CREATE TRIGGER pgtrigger_update_update_f8266 AFTER UPDATE ON public.subsidies_verplichting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8266();
COMMENT ON TRIGGER pgtrigger_update_update_f8266 ON public.subsidies_verplichting IS '3bc56dc76fc97407f75f475a418e6ae78f6f853e';
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
ALTER TABLE ONLY public.notifications_mailvoorkeur
    ADD CONSTRAINT notifications_mailvoorkeur_user_id_be9ec70f_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaa_periode_id_219ccd17_fk_subsidies FOREIGN KEY (periode_id) REFERENCES public.subsidies_subsidieperiode(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_beoordelaarschap
    ADD CONSTRAINT subsidies_beoordelaarschap_user_id_d2bb3756_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_financieleregel
    ADD CONSTRAINT subsidies_financiele_onderdeel_id_b52b16a7_fk_subsidies FOREIGN KEY (onderdeel_id) REFERENCES public.subsidies_onderdeel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_akkoord_door_id_263422ac_fk_accounts_ FOREIGN KEY (akkoord_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_ingediend_door_id_2de345d8_fk_accounts_ FOREIGN KEY (ingediend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_subsidie_id_47d5b3ca_fk_subsidies FOREIGN KEY (subsidie_id) REFERENCES public.subsidies_subsidie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_jaarrapportage
    ADD CONSTRAINT subsidies_jaarrappor_verplichting_id_40a73484_fk_subsidies FOREIGN KEY (verplichting_id) REFERENCES public.subsidies_verplichting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_gewijzigd_door_id_6923edd0_fk_accounts_ FOREIGN KEY (gewijzigd_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_organisatie_id_f503eafc_fk_alliantie FOREIGN KEY (organisatie_id) REFERENCES public.allianties_organisatie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_onderdeel
    ADD CONSTRAINT subsidies_onderdeel_rapportage_id_f2861059_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_door_id_5ada3a38_fk_accounts_user_id FOREIGN KEY (door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_rapportage_id_82e23963_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_overgang
    ADD CONSTRAINT subsidies_overgang_versie_id_2ef24e3f_fk_subsidies FOREIGN KEY (versie_id) REFERENCES public.subsidies_rapportageversie(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_document_id_14c3ec44_fk_documents FOREIGN KEY (document_id) REFERENCES public.documents_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_ingediend_door_id_8b6897aa_fk_accounts_ FOREIGN KEY (ingediend_door_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_rapportageversie
    ADD CONSTRAINT subsidies_rapportage_rapportage_id_86bdabda_fk_subsidies FOREIGN KEY (rapportage_id) REFERENCES public.subsidies_jaarrapportage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.subsidies_regelversie
    ADD CONSTRAINT subsidies_regelversi_regeling_id_278f4e40_fk_subsidies FOREIGN KEY (regeling_id) REFERENCES public.subsidies_regeling(id) DEFERRABLE INITIALLY DEFERRED;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_beoordelaarschap TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beoordelaarschap_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_beoordelaarschapevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_beoordelaarschapevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_financieleregel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_financieleregel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_financieleregelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_financieleregelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_jaarrapportage TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_jaarrapportage_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_jaarrapportageevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_jaarrapportageevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_onderdeel TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_onderdeel_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_onderdeelevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_onderdeelevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_overgang TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_overgang_id_seq TO allianties_rw;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_subsidie TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidie_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_subsidieevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_subsidieperiode TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieperiode_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_subsidieperiodeevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_subsidieperiodeevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.subsidies_verplichting TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_verplichting_id_seq TO allianties_rw;
GRANT SELECT,INSERT ON TABLE public.subsidies_verplichtingevent TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.subsidies_verplichtingevent_pgh_id_seq TO allianties_rw;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO allianties_rw;
GRANT SELECT,USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO allianties_rw;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES TO allianties_rw;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO allianties_rw;
