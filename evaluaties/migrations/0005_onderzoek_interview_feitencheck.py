"""What researchers may read, interviews, and the check of facts."""

import datetime

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import accounts.fields
from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0004_team"),
        ("evaluaties", "0004_sturingsafspraak"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("subsidies", "0005_typed_text_has_no_length"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Feitencheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("bevindingen", models.TextField(max_length=20000, verbose_name="bevindingen om te controleren")),
                ("uiterste_datum", models.DateField(verbose_name="antwoorden kan tot en met")),
                ("gevraagd_op", models.DateTimeField(auto_now_add=True)),
                (
                    "evaluatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="feitenchecks",
                        to="evaluaties.evaluatie",
                    ),
                ),
                (
                    "gevraagd_door",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "controle van feiten",
                "ordering": ["-gevraagd_op", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="FeitencheckEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("bevindingen", models.TextField(max_length=20000, verbose_name="bevindingen om te controleren")),
                ("uiterste_datum", models.DateField(verbose_name="antwoorden kan tot en met")),
                ("gevraagd_op", models.DateTimeField(auto_now_add=True)),
                (
                    "evaluatie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.evaluatie",
                    ),
                ),
                (
                    "gevraagd_door",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluaties.feitencheck",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Feitencheckreactie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "antwoord",
                    models.CharField(
                        blank=True,
                        choices=[("klopt", "de feiten kloppen"), ("klopt_niet", "niet alle feiten kloppen")],
                        max_length=10,
                        verbose_name="antwoord",
                    ),
                ),
                (
                    "tekst",
                    models.TextField(blank=True, max_length=8000, verbose_name="wat klopt niet, en wat is juist"),
                ),
                ("beantwoord_op", models.DateTimeField(null=True)),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="feitencheckreacties",
                        to="allianties.alliantie",
                    ),
                ),
                (
                    "beantwoord_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "feitencheck",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reacties",
                        to="evaluaties.feitencheck",
                    ),
                ),
            ],
            options={
                "verbose_name": "reactie op de controle van feiten",
                "ordering": ["alliantie__naam"],
            },
        ),
        migrations.CreateModel(
            name="FeitencheckreactieEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "antwoord",
                    models.CharField(
                        blank=True,
                        choices=[("klopt", "de feiten kloppen"), ("klopt_niet", "niet alle feiten kloppen")],
                        max_length=10,
                        verbose_name="antwoord",
                    ),
                ),
                (
                    "tekst",
                    models.TextField(blank=True, max_length=8000, verbose_name="wat klopt niet, en wat is juist"),
                ),
                ("beantwoord_op", models.DateTimeField(null=True)),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                    ),
                ),
                (
                    "beantwoord_door",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "feitencheck",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.feitencheck",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluaties.feitencheckreactie",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Interview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("functie", models.CharField(max_length=200, verbose_name="functie van de persoon")),
                ("naam", accounts.fields.EncryptedField(blank=True, null=True, verbose_name="naam")),
                (
                    "status",
                    models.CharField(
                        choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("afgezegd", "afgezegd")],
                        default="gepland",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("gepland_datum", models.DateField(blank=True, null=True, verbose_name="gepland op")),
                ("gehouden_datum", models.DateField(blank=True, null=True, verbose_name="gehouden op")),
                (
                    "toestemming",
                    models.CharField(
                        choices=[
                            ("niet_gevraagd", "nog niet gevraagd"),
                            ("gegeven", "gegeven"),
                            ("geweigerd", "niet gegeven"),
                        ],
                        default="niet_gevraagd",
                        max_length=14,
                        verbose_name="toestemming",
                    ),
                ),
                ("toestemming_datum", models.DateField(blank=True, null=True, verbose_name="toestemming gegeven op")),
                (
                    "toestemming_wijze",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schriftelijk", "op papier"),
                            ("email", "per e-mail"),
                            ("mondeling", "mondeling, en genoteerd"),
                        ],
                        max_length=14,
                        verbose_name="hoe gegeven",
                    ),
                ),
                ("mag_naam", models.BooleanField(default=False, verbose_name="de naam mag worden bewaard")),
                ("notitie", accounts.fields.EncryptedField(blank=True, null=True, verbose_name="notitie")),
                ("aangemaakt_op", models.DateTimeField(auto_now_add=True)),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aangemaakt_door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "alliantie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interviews",
                        to="allianties.alliantie",
                        verbose_name="over of van alliantie",
                    ),
                ),
                (
                    "evaluatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interviews",
                        to="evaluaties.evaluatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "interview",
            },
        ),
        migrations.CreateModel(
            name="InterviewEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("functie", models.CharField(max_length=200, verbose_name="functie van de persoon")),
                (
                    "status",
                    models.CharField(
                        choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("afgezegd", "afgezegd")],
                        default="gepland",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("gepland_datum", models.DateField(blank=True, null=True, verbose_name="gepland op")),
                ("gehouden_datum", models.DateField(blank=True, null=True, verbose_name="gehouden op")),
                (
                    "toestemming",
                    models.CharField(
                        choices=[
                            ("niet_gevraagd", "nog niet gevraagd"),
                            ("gegeven", "gegeven"),
                            ("geweigerd", "niet gegeven"),
                        ],
                        default="niet_gevraagd",
                        max_length=14,
                        verbose_name="toestemming",
                    ),
                ),
                ("toestemming_datum", models.DateField(blank=True, null=True, verbose_name="toestemming gegeven op")),
                (
                    "toestemming_wijze",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("schriftelijk", "op papier"),
                            ("email", "per e-mail"),
                            ("mondeling", "mondeling, en genoteerd"),
                        ],
                        max_length=14,
                        verbose_name="hoe gegeven",
                    ),
                ),
                ("mag_naam", models.BooleanField(default=False, verbose_name="de naam mag worden bewaard")),
                ("aangemaakt_op", models.DateTimeField(auto_now_add=True)),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aangemaakt_door",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "alliantie",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="over of van alliantie",
                    ),
                ),
                (
                    "evaluatie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.evaluatie",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluaties.interview",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Toegangsdeel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("jaar", models.PositiveSmallIntegerField(verbose_name="jaar")),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="toegangsdelen",
                        to="allianties.alliantie",
                    ),
                ),
                (
                    "toegang",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delen",
                        to="evaluaties.onderzoekstoegang",
                    ),
                ),
                (
                    "versie",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="toegangsdelen",
                        to="subsidies.rapportageversie",
                    ),
                ),
            ],
            options={
                "verbose_name": "deel van de toegang",
                "ordering": ["alliantie__naam", "jaar"],
            },
        ),
        migrations.AlterModelOptions(
            name="onderzoekstoegang",
            options={"ordering": ["-einddatum", "pk"], "verbose_name": "onderzoekstoegang"},
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="onderzoekstoegang",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="onderzoekstoegang",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="onderzoekstoegang",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="onderzoekstoegang",
            name="evaluaties_onderzoekstoegang_one_open",
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="bevestigd_door",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="bevestigd_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="einde_gemeld_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="herinnerd_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="ingetrokken_door",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="ingetrokken_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="latere_versies",
            field=models.BooleanField(default=False, verbose_name="ook versies die later worden ingediend"),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="verleend_door",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegang",
            name="verleend_op",
            field=models.DateTimeField(auto_now_add=True, default=django.utils.timezone.now),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="bevestigd_door",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="bevestigd_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="einde_gemeld_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="herinnerd_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="ingetrokken_door",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="ingetrokken_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="latere_versies",
            field=models.BooleanField(default=False, verbose_name="ook versies die later worden ingediend"),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="verleend_door",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="onderzoekstoegangevent",
            name="verleend_op",
            field=models.DateTimeField(auto_now_add=True, default=django.utils.timezone.now),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="onderzoekstoegang",
            name="einddatum",
            field=models.DateField(default=django.utils.timezone.now, verbose_name="tot en met"),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="onderzoekstoegangevent",
            name="einddatum",
            field=models.DateField(default=datetime.date(2099, 12, 31), verbose_name="tot en met"),
            preserve_default=False,
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="onderzoekstoegang",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."einde_gemeld_op", NEW."evaluatie_id", NEW."herinnerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."latere_versies", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;',
                    hash="a56fe6749deb2b732bd06489c724d4487e797253",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6ac46",
                    table="evaluaties_onderzoekstoegang",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="onderzoekstoegang",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (NEW."begindatum", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."einddatum", NEW."einde_gemeld_op", NEW."evaluatie_id", NEW."herinnerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."latere_versies", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."user_id", NEW."verleend_door_id", NEW."verleend_op"); RETURN NULL;',
                    hash="42e7b8f8ae61e31418bc6e5e173ce8d07f9d731d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ad59e",
                    table="evaluaties_onderzoekstoegang",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="onderzoekstoegang",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_onderzoekstoegangevent" ("begindatum", "bevestigd_door_id", "bevestigd_op", "einddatum", "einde_gemeld_op", "evaluatie_id", "herinnerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "latere_versies", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id", "verleend_door_id", "verleend_op") VALUES (OLD."begindatum", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."einddatum", OLD."einde_gemeld_op", OLD."evaluatie_id", OLD."herinnerd_op", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."latere_versies", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."user_id", OLD."verleend_door_id", OLD."verleend_op"); RETURN NULL;',
                    hash="4ad27d6a323e3a9b5ab8719dd3aa54b8fecb19dc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_85759",
                    table="evaluaties_onderzoekstoegang",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="onderzoekstoegang",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ingetrokken_op__isnull", True), ("ingetrokken_door__isnull", False), _connector="XOR"
                ),
                name="evaluaties_onderzoekstoegang_ingetrokken_pair",
            ),
        ),
        migrations.AddConstraint(
            model_name="onderzoekstoegang",
            constraint=models.CheckConstraint(
                condition=models.Q(("bevestigd_op__isnull", True), ("bevestigd_door__isnull", False), _connector="XOR"),
                name="evaluaties_onderzoekstoegang_bevestigd_pair",
            ),
        ),
        migrations.AddConstraint(
            model_name="onderzoekstoegang",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                condition=models.Q(("ingetrokken_op__isnull", True)),
                expressions=[
                    ("user", "="),
                    ("evaluatie", "="),
                    (
                        models.Func(
                            models.F("begindatum"),
                            models.F("einddatum"),
                            models.Value("[]"),
                            function="daterange",
                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                        ),
                        "&&",
                    ),
                ],
                name="evaluaties_onderzoekstoegang_no_overlap",
                violation_error_message="Deze persoon heeft in (een deel van) deze tijd al toegang voor deze evaluatie. Trek die toegang eerst in.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheck",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (NEW."bevindingen", NEW."evaluatie_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uiterste_datum"); RETURN NULL;',
                    hash="2b0c99262c09bc38d41917bdcf883e674fcb3763",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_18c06",
                    table="evaluaties_feitencheck",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheck",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (NEW."bevindingen", NEW."evaluatie_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uiterste_datum"); RETURN NULL;',
                    hash="3876431f4ec217ff34890be8a3f66d28de042759",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_30f80",
                    table="evaluaties_feitencheck",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheck",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_feitencheckevent" ("bevindingen", "evaluatie_id", "gevraagd_door_id", "gevraagd_op", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterste_datum") VALUES (OLD."bevindingen", OLD."evaluatie_id", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."uiterste_datum"); RETURN NULL;',
                    hash="9cce67e157bb35a306963bca6a70261a8e56487c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_90973",
                    table="evaluaties_feitencheck",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="835685ddfa22011c4feaa701a6f7dd995b516f56",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_c2dce",
                    table="evaluaties_feitencheckevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="5a72907dfa3798709df8c1a5c8b5cd37b189f7e8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8b9ef",
                    table="evaluaties_feitencheckevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="feitencheckreactie",
            constraint=models.UniqueConstraint(
                fields=("feitencheck", "alliantie"), name="evaluaties_feitencheckreactie_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="feitencheckreactie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("antwoord", ""), ("beantwoord_door__isnull", True), ("beantwoord_op__isnull", True)),
                    models.Q(
                        ("beantwoord_door__isnull", False),
                        ("beantwoord_op__isnull", False),
                        ("antwoord__in", ["klopt", "klopt_niet"]),
                    ),
                    _connector="OR",
                ),
                name="evaluaties_feitencheckreactie_answered_whole",
            ),
        ),
        migrations.AddConstraint(
            model_name="feitencheckreactie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("antwoord", "klopt_niet"), _negated=True),
                    models.Q(("tekst", ""), _negated=True),
                    _connector="OR",
                ),
                name="evaluaties_feitencheckreactie_says_what",
                violation_error_message="Schrijf op wat niet klopt, en wat het wel moet zijn.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckreactie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."alliantie_id", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."feitencheck_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."tekst"); RETURN NULL;',
                    hash="160dc037da5c128f26795d55b3c81234bb41e3b8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_488d7",
                    table="evaluaties_feitencheckreactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckreactie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."alliantie_id", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."feitencheck_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."tekst"); RETURN NULL;',
                    hash="d22ee60ce033ab2d00ebf472b495f3e5a236b82e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d13e9",
                    table="evaluaties_feitencheckreactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckreactie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_feitencheckreactieevent" ("alliantie_id", "antwoord", "beantwoord_door_id", "beantwoord_op", "feitencheck_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (OLD."alliantie_id", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."feitencheck_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."tekst"); RETURN NULL;',
                    hash="2b975e5d3e84990a8f535242a7f98e4c2b83e939",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_93c6f",
                    table="evaluaties_feitencheckreactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckreactieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="1fe4f176892fc637cbad13e7ff822cead01c1c4c",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_d8416",
                    table="evaluaties_feitencheckreactieevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="feitencheckreactieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0c2ffff730cb956c50de5d4f47f9501a6844fb08",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_3ce1e",
                    table="evaluaties_feitencheckreactieevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["gepland", "gehouden", "afgezegd"])),
                name="evaluaties_interview_status",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("naam__isnull", True), models.Q(("mag_naam", True), ("toestemming", "gegeven")), _connector="OR"
                ),
                name="evaluaties_interview_name_needs_consent",
                violation_error_message="Bewaar een naam alleen als de persoon daar toestemming voor gaf.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("toestemming", "gegeven"), _negated=True),
                    models.Q(("toestemming_datum__isnull", False), models.Q(("toestemming_wijze", ""), _negated=True)),
                    _connector="OR",
                ),
                name="evaluaties_interview_consent_has_day_and_way",
                violation_error_message="Schrijf op wanneer en hoe de toestemming is gegeven.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("notitie__isnull", True), ("toestemming", "gegeven"), _connector="OR"),
                name="evaluaties_interview_note_needs_consent",
                violation_error_message="Bewaar een notitie alleen als de persoon daar toestemming voor gaf.",
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", "gehouden"), _negated=True), ("gehouden_datum__isnull", False), _connector="OR"
                ),
                name="evaluaties_interview_held_has_day",
                violation_error_message="Vul in op welke dag het interview is gehouden.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="interview",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."alliantie_id", NEW."evaluatie_id", NEW."functie", NEW."gehouden_datum", NEW."gepland_datum", NEW."id", NEW."mag_naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."status", NEW."toestemming", NEW."toestemming_datum", NEW."toestemming_wijze"); RETURN NULL;',
                    hash="7a8fb71de41d94848a9c73376f0c1c071adca56f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8943d",
                    table="evaluaties_interview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="interview",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."alliantie_id" IS DISTINCT FROM (NEW."alliantie_id") OR OLD."evaluatie_id" IS DISTINCT FROM (NEW."evaluatie_id") OR OLD."functie" IS DISTINCT FROM (NEW."functie") OR OLD."gehouden_datum" IS DISTINCT FROM (NEW."gehouden_datum") OR OLD."gepland_datum" IS DISTINCT FROM (NEW."gepland_datum") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."mag_naam" IS DISTINCT FROM (NEW."mag_naam") OR OLD."revision" IS DISTINCT FROM (NEW."revision") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."toestemming" IS DISTINCT FROM (NEW."toestemming") OR OLD."toestemming_datum" IS DISTINCT FROM (NEW."toestemming_datum") OR OLD."toestemming_wijze" IS DISTINCT FROM (NEW."toestemming_wijze"))',
                    func='INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."alliantie_id", NEW."evaluatie_id", NEW."functie", NEW."gehouden_datum", NEW."gepland_datum", NEW."id", NEW."mag_naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."status", NEW."toestemming", NEW."toestemming_datum", NEW."toestemming_wijze"); RETURN NULL;',
                    hash="f77676245270bf64926f66a392744cdf2b08af2b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_12172",
                    table="evaluaties_interview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="interview",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_interviewevent" ("aangemaakt_door_id", "aangemaakt_op", "alliantie_id", "evaluatie_id", "functie", "gehouden_datum", "gepland_datum", "id", "mag_naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toestemming", "toestemming_datum", "toestemming_wijze") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."alliantie_id", OLD."evaluatie_id", OLD."functie", OLD."gehouden_datum", OLD."gepland_datum", OLD."id", OLD."mag_naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."status", OLD."toestemming", OLD."toestemming_datum", OLD."toestemming_wijze"); RETURN NULL;',
                    hash="fd92f00e66afa881bce2d720461814731913f0ac",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c2538",
                    table="evaluaties_interview",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="interviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="96cf6312b827c74d6f83c7b8dd52354a98fff81c",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_1c7eb",
                    table="evaluaties_interviewevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="interviewevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e95ffaafa5e22e989ec9e66233eb9d92cdc7e745",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1f768",
                    table="evaluaties_interviewevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="toegangsdeel",
            constraint=models.UniqueConstraint(
                fields=("toegang", "alliantie", "jaar"), name="evaluaties_toegangsdeel_one"
            ),
        ),
        append_only("evaluaties_feitencheckevent", "evaluaties_feitencheckreactieevent", "evaluaties_interviewevent"),
    ]
