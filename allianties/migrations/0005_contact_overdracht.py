"""Agreements on contact, wishes, moments with what was agreed in them, and handovers between accounthouders."""

import django.contrib.postgres.constraints
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import allianties.models.alliantie


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0004_team"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Contactafspraak",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("aantal", models.PositiveSmallIntegerField(verbose_name="aantal gesprekken")),
                ("per_maanden", models.PositiveSmallIntegerField(verbose_name="in hoeveel maanden")),
                ("begindatum", models.DateField(verbose_name="vanaf")),
                ("einddatum", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                ("grondslag", models.CharField(blank=True, max_length=300, verbose_name="grondslag")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contactafspraken",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
            ],
            options={
                "verbose_name": "contactafspraak",
                "ordering": ["begindatum"],
            },
        ),
        migrations.CreateModel(
            name="ContactafspraakEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("aantal", models.PositiveSmallIntegerField(verbose_name="aantal gesprekken")),
                ("per_maanden", models.PositiveSmallIntegerField(verbose_name="in hoeveel maanden")),
                ("begindatum", models.DateField(verbose_name="vanaf")),
                ("einddatum", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                ("grondslag", models.CharField(blank=True, max_length=300, verbose_name="grondslag")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
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
                        to="allianties.contactafspraak",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Contactmoment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("datum", models.DateField(verbose_name="dag")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("gesprek", "gesprek"),
                            ("bestuursgesprek", "halfjaarlijks bestuursgesprek"),
                            ("telefoon", "telefoongesprek"),
                            ("werkbezoek", "werkbezoek"),
                            ("email", "e-mail"),
                        ],
                        max_length=16,
                        verbose_name="soort contact",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("afgezegd", "afgezegd")],
                        default="gepland",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("aanwezig", models.CharField(blank=True, max_length=300, verbose_name="wie erbij zijn")),
                ("onderwerp", models.CharField(max_length=200, verbose_name="onderwerp")),
                ("verslag", models.TextField(blank=True, max_length=8000, verbose_name="verslag")),
                ("notitie_intern", models.TextField(blank=True, max_length=8000, verbose_name="interne notitie")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contactmomenten",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "organisaties",
                    models.ManyToManyField(
                        blank=True,
                        related_name="contactmomenten",
                        to="allianties.organisatie",
                        verbose_name="met welke partners",
                    ),
                ),
            ],
            options={
                "verbose_name": "contactmoment",
            },
        ),
        migrations.CreateModel(
            name="ContactmomentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("datum", models.DateField(verbose_name="dag")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("gesprek", "gesprek"),
                            ("bestuursgesprek", "halfjaarlijks bestuursgesprek"),
                            ("telefoon", "telefoongesprek"),
                            ("werkbezoek", "werkbezoek"),
                            ("email", "e-mail"),
                        ],
                        max_length=16,
                        verbose_name="soort contact",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("afgezegd", "afgezegd")],
                        default="gepland",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                ("aanwezig", models.CharField(blank=True, max_length=300, verbose_name="wie erbij zijn")),
                ("onderwerp", models.CharField(max_length=200, verbose_name="onderwerp")),
                ("verslag", models.TextField(blank=True, max_length=8000, verbose_name="verslag")),
                ("notitie_intern", models.TextField(blank=True, max_length=8000, verbose_name="interne notitie")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
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
                        to="allianties.contactmoment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Contactwens",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "wens",
                    models.CharField(
                        choices=[("meer", "meer contact"), ("zelfde", "zoals het nu is"), ("minder", "minder contact")],
                        max_length=10,
                        verbose_name="wens",
                    ),
                ),
                ("toelichting", models.TextField(blank=True, max_length=1000, verbose_name="toelichting")),
                ("gezegd_op", models.DateTimeField(verbose_name="gezegd op")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contactwensen",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contactwensen",
                        to="allianties.organisatie",
                        verbose_name="organisatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "wens over contact",
            },
        ),
        migrations.CreateModel(
            name="ContactwensEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "wens",
                    models.CharField(
                        choices=[("meer", "meer contact"), ("zelfde", "zoals het nu is"), ("minder", "minder contact")],
                        max_length=10,
                        verbose_name="wens",
                    ),
                ),
                ("toelichting", models.TextField(blank=True, max_length=1000, verbose_name="toelichting")),
                ("gezegd_op", models.DateTimeField(verbose_name="gezegd op")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.organisatie",
                        verbose_name="organisatie",
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
                        to="allianties.contactwens",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Gespreksafspraak",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tekst", models.TextField(max_length=1000, verbose_name="afspraak")),
                (
                    "partij",
                    models.CharField(
                        choices=[("ministerie", "het ministerie"), ("alliantie", "de alliantie")],
                        max_length=12,
                        verbose_name="wie doet het",
                    ),
                ),
                ("functie", models.CharField(blank=True, max_length=120, verbose_name="welke functie of organisatie")),
                ("uiterlijk_datum", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("gedaan_datum", models.DateField(blank=True, null=True, verbose_name="gedaan op")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "moment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="afspraken",
                        to="allianties.contactmoment",
                        verbose_name="contactmoment",
                    ),
                ),
            ],
            options={
                "verbose_name": "gespreksafspraak",
            },
        ),
        migrations.CreateModel(
            name="GespreksafspraakEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("tekst", models.TextField(max_length=1000, verbose_name="afspraak")),
                (
                    "partij",
                    models.CharField(
                        choices=[("ministerie", "het ministerie"), ("alliantie", "de alliantie")],
                        max_length=12,
                        verbose_name="wie doet het",
                    ),
                ),
                ("functie", models.CharField(blank=True, max_length=120, verbose_name="welke functie of organisatie")),
                ("uiterlijk_datum", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("gedaan_datum", models.DateField(blank=True, null=True, verbose_name="gedaan op")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "moment",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.contactmoment",
                        verbose_name="contactmoment",
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
                        to="allianties.gespreksafspraak",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Overdracht",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("begindatum", models.DateField(verbose_name="eerste dag van de nieuwe accounthouder")),
                ("notitie", models.TextField(max_length=8000, verbose_name="overdrachtsnotitie")),
                ("gelezen_op", models.DateTimeField(blank=True, null=True, verbose_name="gelezen op")),
                (
                    "aan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="overdrachten_aan",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="aan",
                    ),
                ),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="overdrachten",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "van",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="overdrachten_van",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="van",
                    ),
                ),
            ],
            options={
                "verbose_name": "overdracht",
            },
        ),
        migrations.CreateModel(
            name="OverdrachtEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("begindatum", models.DateField(verbose_name="eerste dag van de nieuwe accounthouder")),
                ("notitie", models.TextField(max_length=8000, verbose_name="overdrachtsnotitie")),
                ("gelezen_op", models.DateTimeField(blank=True, null=True, verbose_name="gelezen op")),
                (
                    "aan",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="aan",
                    ),
                ),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
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
                        to="allianties.overdracht",
                    ),
                ),
                (
                    "van",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="van",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="contactafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("einddatum__isnull", True), ("einddatum__gte", models.F("begindatum")), _connector="OR"
                ),
                name="allianties_contactafspraak_period",
                violation_error_message="De einddatum ligt voor de begindatum. Pas een van beide aan.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contactafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("aantal__gte", 1), ("aantal__lte", 52), ("per_maanden__gte", 1), ("per_maanden__lte", 60)
                ),
                name="allianties_contactafspraak_numbers",
                violation_error_message="Vul in: 1 tot en met 52 keer, in 1 tot en met 60 maanden.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contactafspraak",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=[
                    ("alliantie", "="),
                    (allianties.models.alliantie.DateRange("begindatum", "einddatum", models.Value("[]")), "&&"),
                ],
                name="allianties_contactafspraak_no_overlap",
                violation_error_message="Voor (een deel van) deze periode is er al een afspraak.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (NEW."aantal", NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."grondslag", NEW."id", NEW."per_maanden", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision"); RETURN NULL;',
                    hash="8f6778a770ee970679872509813158cd83d969ea",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ce2eb",
                    table="allianties_contactafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (NEW."aantal", NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."grondslag", NEW."id", NEW."per_maanden", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision"); RETURN NULL;',
                    hash="5d111c60eca0ac5f0bafc0e7a7e806990f044d76",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_86c77",
                    table="allianties_contactafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactafspraakevent" ("aantal", "alliantie_id", "begindatum", "einddatum", "grondslag", "id", "per_maanden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision") VALUES (OLD."aantal", OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."grondslag", OLD."id", OLD."per_maanden", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision"); RETURN NULL;',
                    hash="828f02483c0dc8bb31362d82d08251749d33befb",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_52811",
                    table="allianties_contactafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="5a0e9e15ebe438af462d196b24366de913e37b63",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_6aa03",
                    table="allianties_contactafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="bb7fa3a12da3e30ba9ea90f9a4f06b9f4992c48f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_23bee",
                    table="allianties_contactafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="contactmoment",
            index=models.Index(fields=["alliantie", "-datum"], name="allianties_moment_newest"),
        ),
        migrations.AddConstraint(
            model_name="contactmoment",
            constraint=models.CheckConstraint(
                condition=models.Q(("soort__in", ["gesprek", "bestuursgesprek", "telefoon", "werkbezoek", "email"])),
                name="allianties_contactmoment_soort",
            ),
        ),
        migrations.AddConstraint(
            model_name="contactmoment",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["gepland", "gehouden", "afgezegd"])),
                name="allianties_contactmoment_status",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactmoment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (NEW."aanwezig", NEW."alliantie_id", NEW."datum", NEW."id", NEW."notitie_intern", NEW."onderwerp", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."soort", NEW."status", NEW."verslag"); RETURN NULL;',
                    hash="e258133981a5b68de30f7ab2d2225e0e755c5423",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_23966",
                    table="allianties_contactmoment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactmoment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (NEW."aanwezig", NEW."alliantie_id", NEW."datum", NEW."id", NEW."notitie_intern", NEW."onderwerp", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."soort", NEW."status", NEW."verslag"); RETURN NULL;',
                    hash="c09123f05756a3844cc766fd45ba5e2ebe4a1e4e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4b4ae",
                    table="allianties_contactmoment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactmoment",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactmomentevent" ("aanwezig", "alliantie_id", "datum", "id", "notitie_intern", "onderwerp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "soort", "status", "verslag") VALUES (OLD."aanwezig", OLD."alliantie_id", OLD."datum", OLD."id", OLD."notitie_intern", OLD."onderwerp", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."soort", OLD."status", OLD."verslag"); RETURN NULL;',
                    hash="865dd9cc506ccbc9ad811402723dc3c1df772a1f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f777f",
                    table="allianties_contactmoment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactmomentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="f42c4eeb016ef020683e58b6a562f406fd16cfc8",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_e1f7a",
                    table="allianties_contactmomentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactmomentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="32632245f8b02c0c18e01cd0f0387a7a7264c391",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c18ab",
                    table="allianties_contactmomentevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="contactwens",
            constraint=models.UniqueConstraint(
                fields=("alliantie", "organisatie"),
                name="allianties_contactwens_one",
                violation_error_message="Een collega heeft intussen een wens opgeschreven. Open de pagina opnieuw.",
            ),
        ),
        migrations.AddConstraint(
            model_name="contactwens",
            constraint=models.CheckConstraint(
                condition=models.Q(("wens__in", ["meer", "zelfde", "minder"])), name="allianties_contactwens_wens"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactwens",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (NEW."alliantie_id", NEW."gezegd_op", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."toelichting", NEW."wens"); RETURN NULL;',
                    hash="7db87312d4697bdf132825c2d6af283578f9e446",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ca22d",
                    table="allianties_contactwens",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactwens",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (NEW."alliantie_id", NEW."gezegd_op", NEW."id", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."toelichting", NEW."wens"); RETURN NULL;',
                    hash="3a361e4da48201d9b31114b8a1faab3be5b6ac4e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_df9dd",
                    table="allianties_contactwens",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactwens",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactwensevent" ("alliantie_id", "gezegd_op", "id", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "toelichting", "wens") VALUES (OLD."alliantie_id", OLD."gezegd_op", OLD."id", OLD."organisatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."toelichting", OLD."wens"); RETURN NULL;',
                    hash="0312627427cd5ba595e56a5e2db6ff0f4d3c07f3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_52650",
                    table="allianties_contactwens",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactwensevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="dc6eb3501f294bcd57bd3dbeee384564f19a94bc",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_5c5a1",
                    table="allianties_contactwensevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactwensevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="46c7dd649c611f33cc3e503562fa0d36c3119425",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dfbce",
                    table="allianties_contactwensevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="gespreksafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(("partij__in", ["ministerie", "alliantie"])),
                name="allianties_gespreksafspraak_partij",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gespreksafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (NEW."functie", NEW."gedaan_datum", NEW."id", NEW."moment_id", NEW."partij", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."tekst", NEW."uiterlijk_datum"); RETURN NULL;',
                    hash="cfb7d1f8347d98ff92a624f5f03db9bc28a060c3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_764f0",
                    table="allianties_gespreksafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gespreksafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (NEW."functie", NEW."gedaan_datum", NEW."id", NEW."moment_id", NEW."partij", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."tekst", NEW."uiterlijk_datum"); RETURN NULL;',
                    hash="a196fea1be32b6b734393a77561e24b0021fc280",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dfd88",
                    table="allianties_gespreksafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gespreksafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_gespreksafspraakevent" ("functie", "gedaan_datum", "id", "moment_id", "partij", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "uiterlijk_datum") VALUES (OLD."functie", OLD."gedaan_datum", OLD."id", OLD."moment_id", OLD."partij", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."tekst", OLD."uiterlijk_datum"); RETURN NULL;',
                    hash="c71e20f3da96efe1305fb75b8cf9bd97006ddcea",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ffc1f",
                    table="allianties_gespreksafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gespreksafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="b39ed430963574e425c44a49262846aa828b705e",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_5b733",
                    table="allianties_gespreksafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gespreksafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c7fecce3e346deeb7fef63a9d855ab4cb6e587fd",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_fc9a8",
                    table="allianties_gespreksafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="overdracht",
            constraint=models.CheckConstraint(
                condition=models.Q(("van", models.F("aan")), _negated=True),
                name="allianties_overdracht_to_another",
                violation_error_message="U kunt een alliantie niet aan uzelf overdragen.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="overdracht",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (NEW."aan_id", NEW."alliantie_id", NEW."begindatum", NEW."gelezen_op", NEW."id", NEW."notitie", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."van_id"); RETURN NULL;',
                    hash="cb94500d968dc99d37e09e2ec678684f62d85936",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1808a",
                    table="allianties_overdracht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="overdracht",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (NEW."aan_id", NEW."alliantie_id", NEW."begindatum", NEW."gelezen_op", NEW."id", NEW."notitie", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."van_id"); RETURN NULL;',
                    hash="703fb3f0857f7be09cf066501fff12b07ad8c537",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_602b9",
                    table="allianties_overdracht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="overdracht",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_overdrachtevent" ("aan_id", "alliantie_id", "begindatum", "gelezen_op", "id", "notitie", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "van_id") VALUES (OLD."aan_id", OLD."alliantie_id", OLD."begindatum", OLD."gelezen_op", OLD."id", OLD."notitie", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."van_id"); RETURN NULL;',
                    hash="b2619e4566d521e6ada66fa01e65820ba576f141",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_abaa6",
                    table="allianties_overdracht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="overdrachtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="ae2f56a69695342035cf94ab05dba616a1a4afd5",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_eb28a",
                    table="allianties_overdrachtevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="overdrachtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6c43e4198951b31f617e38d2f6856473a2901f29",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_36fdf",
                    table="allianties_overdrachtevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
