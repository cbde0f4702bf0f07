"""The four motives, and the imported public subsidy overview."""

import django.db.models.deletion
import django.db.models.expressions
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0004_team"),
        ("documents", "0002_received_files"),
        ("evaluaties", "0005_onderzoek_interview_feitencheck"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Motief",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("sturing", "sturen op inhoud"),
                            ("organisaties", "meer organisaties profiteren"),
                            ("samenwerking", "samenwerking"),
                            ("versnippering", "minder versnippering"),
                        ],
                        max_length=14,
                        unique=True,
                        verbose_name="motief",
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("naam", models.CharField(max_length=120, verbose_name="naam")),
                ("uitleg", models.TextField(max_length=2000, verbose_name="uitleg")),
                ("maat", models.TextField(max_length=2000, verbose_name="hoe wij het meten")),
                ("bron", models.CharField(max_length=300, verbose_name="bron")),
            ],
            options={
                "verbose_name": "motief",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("soort__in", ["sturing", "organisaties", "samenwerking", "versnippering"])),
                        name="evaluaties_motief_soort",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MotiefEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("sturing", "sturen op inhoud"),
                            ("organisaties", "meer organisaties profiteren"),
                            ("samenwerking", "samenwerking"),
                            ("versnippering", "minder versnippering"),
                        ],
                        max_length=14,
                        verbose_name="motief",
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("naam", models.CharField(max_length=120, verbose_name="naam")),
                ("uitleg", models.TextField(max_length=2000, verbose_name="uitleg")),
                ("maat", models.TextField(max_length=2000, verbose_name="hoe wij het meten")),
                ("bron", models.CharField(max_length=300, verbose_name="bron")),
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
                        to="evaluaties.motief",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Ontvanger",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sleutel", models.CharField(max_length=300)),
                ("naam", models.CharField(max_length=300, verbose_name="ontvanger")),
                ("vorm", models.CharField(max_length=300)),
                ("is_fictief", models.BooleanField(default=False)),
                ("gekoppeld_op", models.DateTimeField(null=True)),
                (
                    "gekoppeld_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "hoofd",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="schrijfwijzen",
                        to="evaluaties.ontvanger",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ontvangers",
                        to="allianties.organisatie",
                        verbose_name="organisatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "ontvanger",
            },
        ),
        migrations.CreateModel(
            name="Naampaar",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("gelijkenis", models.DecimalField(decimal_places=3, max_digits=4, verbose_name="gelijkenis")),
                (
                    "besluit",
                    models.CharField(
                        choices=[
                            ("open", "nog niet beslist"),
                            ("zelfde", "dezelfde organisatie"),
                            ("anders", "niet dezelfde"),
                        ],
                        default="open",
                        max_length=6,
                        verbose_name="besluit",
                    ),
                ),
                ("besloten_op", models.DateTimeField(null=True)),
                (
                    "besloten_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ander",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="evaluaties.ontvanger"
                    ),
                ),
                (
                    "een",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="evaluaties.ontvanger"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NaampaarEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("gelijkenis", models.DecimalField(decimal_places=3, max_digits=4, verbose_name="gelijkenis")),
                (
                    "besluit",
                    models.CharField(
                        choices=[
                            ("open", "nog niet beslist"),
                            ("zelfde", "dezelfde organisatie"),
                            ("anders", "niet dezelfde"),
                        ],
                        default="open",
                        max_length=6,
                        verbose_name="besluit",
                    ),
                ),
                ("besloten_op", models.DateTimeField(null=True)),
                (
                    "besloten_door",
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
                        to="evaluaties.naampaar",
                    ),
                ),
                (
                    "ander",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.ontvanger",
                    ),
                ),
                (
                    "een",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.ontvanger",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OntvangerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("sleutel", models.CharField(max_length=300)),
                ("naam", models.CharField(max_length=300, verbose_name="ontvanger")),
                ("vorm", models.CharField(max_length=300)),
                ("is_fictief", models.BooleanField(default=False)),
                ("gekoppeld_op", models.DateTimeField(null=True)),
                (
                    "gekoppeld_door",
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
                    "hoofd",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.ontvanger",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
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
                        to="evaluaties.ontvanger",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Subsidieoverzicht",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("naam", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "is_fictief",
                    models.BooleanField(
                        default=False,
                        help_text="Verzonnen gegevens worden nooit samen met echte opgeteld.",
                        verbose_name="verzonnen gegevens, om te oefenen",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("controle", "wordt gecontroleerd"),
                            ("gecontroleerd", "gecontroleerd, nog niet toegepast"),
                            ("toepassen", "wordt toegepast"),
                            ("toegepast", "toegepast"),
                            ("ongedaan", "ongedaan gemaakt"),
                            ("geweigerd", "geweigerd"),
                        ],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("reden_geweigerd", models.CharField(blank=True, max_length=300)),
                ("melding", models.CharField(blank=True, max_length=300)),
                ("kenmerken", models.CharField(blank=True, max_length=200)),
                ("rijen", models.PositiveIntegerField(default=0)),
                ("aanvaard", models.PositiveIntegerField(default=0)),
                ("geweigerd", models.PositiveIntegerField(default=0)),
                ("ontvangers", models.PositiveIntegerField(default=0)),
                ("bedrag", models.DecimalField(decimal_places=2, default=0, max_digits=16)),
                ("ontvangen_op", models.DateTimeField()),
                ("gecontroleerd_op", models.DateTimeField(null=True)),
                ("toegepast_op", models.DateTimeField(null=True)),
                ("ongedaan_op", models.DateTimeField(null=True)),
                ("ongedaan_reden", models.CharField(blank=True, max_length=500)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subsidieoverzichten",
                        to="documents.document",
                    ),
                ),
                (
                    "ongedaan_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ontvangen_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "toegepast_door",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "subsidieoverzicht",
            },
        ),
        migrations.CreateModel(
            name="Overzichtrij",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("regel", models.PositiveIntegerField(verbose_name="regel")),
                ("is_aanvaard", models.BooleanField()),
                ("reden", models.CharField(blank=True, max_length=300, verbose_name="reden")),
                ("ministerie", models.CharField(blank=True, max_length=200, verbose_name="ministerie")),
                ("regeling", models.CharField(blank=True, max_length=300, verbose_name="regeling")),
                ("naam", models.CharField(blank=True, max_length=300, verbose_name="ontvanger")),
                ("artikel", models.CharField(blank=True, max_length=60, verbose_name="beleidsartikel")),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14, null=True, verbose_name="bedrag")),
                ("bedrag_invoer", models.CharField(blank=True, max_length=60)),
                ("jaar", models.PositiveSmallIntegerField(null=True, verbose_name="jaar")),
                ("vingerafdruk", models.CharField(blank=True, max_length=32)),
                (
                    "ontvanger",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="regels",
                        to="evaluaties.ontvanger",
                    ),
                ),
                (
                    "overzicht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="regels",
                        to="evaluaties.subsidieoverzicht",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SubsidieoverzichtEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("naam", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "is_fictief",
                    models.BooleanField(
                        default=False,
                        help_text="Verzonnen gegevens worden nooit samen met echte opgeteld.",
                        verbose_name="verzonnen gegevens, om te oefenen",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("controle", "wordt gecontroleerd"),
                            ("gecontroleerd", "gecontroleerd, nog niet toegepast"),
                            ("toepassen", "wordt toegepast"),
                            ("toegepast", "toegepast"),
                            ("ongedaan", "ongedaan gemaakt"),
                            ("geweigerd", "geweigerd"),
                        ],
                        max_length=14,
                        verbose_name="stand",
                    ),
                ),
                ("reden_geweigerd", models.CharField(blank=True, max_length=300)),
                ("melding", models.CharField(blank=True, max_length=300)),
                ("kenmerken", models.CharField(blank=True, max_length=200)),
                ("rijen", models.PositiveIntegerField(default=0)),
                ("aanvaard", models.PositiveIntegerField(default=0)),
                ("geweigerd", models.PositiveIntegerField(default=0)),
                ("ontvangers", models.PositiveIntegerField(default=0)),
                ("bedrag", models.DecimalField(decimal_places=2, default=0, max_digits=16)),
                ("ontvangen_op", models.DateTimeField()),
                ("gecontroleerd_op", models.DateTimeField(null=True)),
                ("toegepast_op", models.DateTimeField(null=True)),
                ("ongedaan_op", models.DateTimeField(null=True)),
                ("ongedaan_reden", models.CharField(blank=True, max_length=500)),
                (
                    "document",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "ongedaan_door",
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
                    "ontvangen_door",
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
                        to="evaluaties.subsidieoverzicht",
                    ),
                ),
                (
                    "toegepast_door",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="motief",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (NEW."bron", NEW."id", NEW."maat", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."uitleg", NEW."volgorde"); RETURN NULL;',
                    hash="2a85b6fe0cc8ae6a45fa0178c440d639b847291b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4639a",
                    table="evaluaties_motief",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="motief",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (NEW."bron", NEW."id", NEW."maat", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."uitleg", NEW."volgorde"); RETURN NULL;',
                    hash="cfee2642533ba6bc8c278327b0899c9d1230f0d3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ba482",
                    table="evaluaties_motief",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="motief",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_motiefevent" ("bron", "id", "maat", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "uitleg", "volgorde") VALUES (OLD."bron", OLD."id", OLD."maat", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."uitleg", OLD."volgorde"); RETURN NULL;',
                    hash="fc3b327ecb66b821691297f5fe78d5711f1a1eba",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b84fa",
                    table="evaluaties_motief",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="motiefevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="44bfb20285b487f6ff1309aaacea9b1e3f7bbf89",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_97420",
                    table="evaluaties_motiefevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="motiefevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="280a42c36d0104a2ba9f30554d5ff8fee969ecae",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7587b",
                    table="evaluaties_motiefevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="ontvanger",
            index=models.Index(fields=["vorm"], name="evaluaties_ontvanger_vorm"),
        ),
        migrations.AddConstraint(
            model_name="ontvanger",
            constraint=models.UniqueConstraint(
                fields=("sleutel", "is_fictief"), name="evaluaties_ontvanger_one_per_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="ontvanger",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("hoofd__isnull", True), models.Q(("hoofd", models.F("pk")), _negated=True), _connector="OR"
                ),
                name="evaluaties_ontvanger_not_own_head",
            ),
        ),
        migrations.AddConstraint(
            model_name="ontvanger",
            constraint=models.CheckConstraint(
                condition=models.Q(("organisatie__isnull", True), ("gekoppeld_op__isnull", False), _connector="XOR"),
                name="evaluaties_ontvanger_link_has_moment",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ontvanger",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (NEW."gekoppeld_door_id", NEW."gekoppeld_op", NEW."hoofd_id", NEW."id", NEW."is_fictief", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sleutel", NEW."vorm"); RETURN NULL;',
                    hash="9bc8e92c3a6312e3b258e994dd14c8f898d48c22",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b2d87",
                    table="evaluaties_ontvanger",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ontvanger",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (NEW."gekoppeld_door_id", NEW."gekoppeld_op", NEW."hoofd_id", NEW."id", NEW."is_fictief", NEW."naam", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sleutel", NEW."vorm"); RETURN NULL;',
                    hash="cee5f7c7e8d26b63b9fa9396f9be2d593c65f863",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9b09d",
                    table="evaluaties_ontvanger",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ontvanger",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_ontvangerevent" ("gekoppeld_door_id", "gekoppeld_op", "hoofd_id", "id", "is_fictief", "naam", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "vorm") VALUES (OLD."gekoppeld_door_id", OLD."gekoppeld_op", OLD."hoofd_id", OLD."id", OLD."is_fictief", OLD."naam", OLD."organisatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sleutel", OLD."vorm"); RETURN NULL;',
                    hash="c5a36922a93fa20aebc9aaf685dcd6b9f44b60ee",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b60d4",
                    table="evaluaties_ontvanger",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="naampaarevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="e69c3cd8ffe82f21fb1d9de2b37dfa3bf8bb747f",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_7693c",
                    table="evaluaties_naampaarevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="naampaarevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7f2491720d694be76fe364a1de3e147d67f959a9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_89db2",
                    table="evaluaties_naampaarevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="naampaar",
            index=models.Index(fields=["besluit", "-gelijkenis"], name="evaluaties_naampaar_list"),
        ),
        migrations.AddConstraint(
            model_name="naampaar",
            constraint=models.UniqueConstraint(fields=("een", "ander"), name="evaluaties_naampaar_once"),
        ),
        migrations.AddConstraint(
            model_name="naampaar",
            constraint=models.CheckConstraint(
                condition=models.Q(("een__lt", models.F("ander"))), name="evaluaties_naampaar_in_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="naampaar",
            constraint=models.CheckConstraint(
                condition=models.Q(("gelijkenis__range", (0, 1))), name="evaluaties_naampaar_gelijkenis"
            ),
        ),
        migrations.AddConstraint(
            model_name="naampaar",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("besloten_door__isnull", True), ("besloten_op__isnull", True), ("besluit", "open")),
                    models.Q(
                        models.Q(("besluit", "open"), _negated=True),
                        ("besloten_door__isnull", False),
                        ("besloten_op__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="evaluaties_naampaar_besluit_pair",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="naampaar",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."ander_id", NEW."besloten_door_id", NEW."besloten_op", NEW."besluit", NEW."een_id", NEW."gelijkenis", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="1cade362d6fdc6c7f20c7b57b7c6160810408b34",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_99b10",
                    table="evaluaties_naampaar",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="naampaar",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."ander_id", NEW."besloten_door_id", NEW."besloten_op", NEW."besluit", NEW."een_id", NEW."gelijkenis", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="5b796332535b6f187733dfc89b1068c4cb8e86aa",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5e841",
                    table="evaluaties_naampaar",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="naampaar",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_naampaarevent" ("ander_id", "besloten_door_id", "besloten_op", "besluit", "een_id", "gelijkenis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."ander_id", OLD."besloten_door_id", OLD."besloten_op", OLD."besluit", OLD."een_id", OLD."gelijkenis", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="dce1af4466114b82454983f7022e8f870cf348e3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_98d02",
                    table="evaluaties_naampaar",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ontvangerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="6ebf351e965ef53e20f1135d1d7e0b99ec3cb16b",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_1e7bb",
                    table="evaluaties_ontvangerevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ontvangerevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3bbc503c620490a106918c301beef22e4ad6cc29",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6ca4c",
                    table="evaluaties_ontvangerevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidieoverzicht",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status__in", ["controle", "gecontroleerd", "toepassen", "toegepast", "ongedaan", "geweigerd"])
                ),
                name="evaluaties_subsidieoverzicht_status",
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidieoverzicht",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "rijen",
                        django.db.models.expressions.CombinedExpression(
                            models.F("aanvaard"), "+", models.F("geweigerd")
                        ),
                    )
                ),
                name="evaluaties_subsidieoverzicht_counts",
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidieoverzicht",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status__in", ["toegepast", "ongedaan"]), _negated=True),
                    ("toegepast_op__isnull", False),
                    _connector="OR",
                ),
                name="evaluaties_subsidieoverzicht_toegepast_moment",
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidieoverzicht",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("ongedaan_op__isnull", False), ("status", "ongedaan")),
                    models.Q(models.Q(("status", "ongedaan"), _negated=True), ("ongedaan_op__isnull", True)),
                    _connector="OR",
                ),
                name="evaluaties_subsidieoverzicht_ongedaan_moment",
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidieoverzicht",
            constraint=models.UniqueConstraint(
                condition=models.Q(("status__in", ["ongedaan", "geweigerd"]), _negated=True),
                fields=("document",),
                name="evaluaties_subsidieoverzicht_one_per_file",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="subsidieoverzicht",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (NEW."aanvaard", NEW."bedrag", NEW."document_id", NEW."gecontroleerd_op", NEW."geweigerd", NEW."id", NEW."is_fictief", NEW."kenmerken", NEW."melding", NEW."naam", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."ongedaan_reden", NEW."ontvangen_door_id", NEW."ontvangen_op", NEW."ontvangers", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reden_geweigerd", NEW."rijen", NEW."status", NEW."toegepast_door_id", NEW."toegepast_op"); RETURN NULL;',
                    hash="57dabecc4c935bdfc43d28f7261a4747e51e7fc1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_73c5a",
                    table="evaluaties_subsidieoverzicht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="subsidieoverzicht",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (NEW."aanvaard", NEW."bedrag", NEW."document_id", NEW."gecontroleerd_op", NEW."geweigerd", NEW."id", NEW."is_fictief", NEW."kenmerken", NEW."melding", NEW."naam", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."ongedaan_reden", NEW."ontvangen_door_id", NEW."ontvangen_op", NEW."ontvangers", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reden_geweigerd", NEW."rijen", NEW."status", NEW."toegepast_door_id", NEW."toegepast_op"); RETURN NULL;',
                    hash="2b3d358c27f50d64f9683515b842558c05a5f637",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ae29e",
                    table="evaluaties_subsidieoverzicht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="subsidieoverzicht",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_subsidieoverzichtevent" ("aanvaard", "bedrag", "document_id", "gecontroleerd_op", "geweigerd", "id", "is_fictief", "kenmerken", "melding", "naam", "ongedaan_door_id", "ongedaan_op", "ongedaan_reden", "ontvangen_door_id", "ontvangen_op", "ontvangers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_geweigerd", "rijen", "status", "toegepast_door_id", "toegepast_op") VALUES (OLD."aanvaard", OLD."bedrag", OLD."document_id", OLD."gecontroleerd_op", OLD."geweigerd", OLD."id", OLD."is_fictief", OLD."kenmerken", OLD."melding", OLD."naam", OLD."ongedaan_door_id", OLD."ongedaan_op", OLD."ongedaan_reden", OLD."ontvangen_door_id", OLD."ontvangen_op", OLD."ontvangers", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reden_geweigerd", OLD."rijen", OLD."status", OLD."toegepast_door_id", OLD."toegepast_op"); RETURN NULL;',
                    hash="93aade0302f0d6640b66c5269c01769512756396",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1ce7c",
                    table="evaluaties_subsidieoverzicht",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="overzichtrij",
            index=models.Index(
                condition=models.Q(("is_aanvaard", True)), fields=["vingerafdruk"], name="evaluaties_rij_vingerafdruk"
            ),
        ),
        migrations.AddIndex(
            model_name="overzichtrij",
            index=models.Index(
                condition=models.Q(("is_aanvaard", True)), fields=["jaar", "ontvanger"], name="evaluaties_rij_jaar"
            ),
        ),
        migrations.AddConstraint(
            model_name="overzichtrij",
            constraint=models.UniqueConstraint(fields=("overzicht", "regel"), name="evaluaties_overzichtrij_line"),
        ),
        migrations.AddConstraint(
            model_name="overzichtrij",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("bedrag__isnull", False), ("is_aanvaard", True), ("jaar__isnull", False), ("reden", "")),
                    models.Q(("is_aanvaard", False), models.Q(("reden", ""), _negated=True)),
                    _connector="OR",
                ),
                name="evaluaties_overzichtrij_fate",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="subsidieoverzichtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="3ccf2c8dd2482445926ffa20e1de1125a949476d",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_3e159",
                    table="evaluaties_subsidieoverzichtevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="subsidieoverzichtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a9e402a92533ccf4303ff41184e269f669ec53e2",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_f45f2",
                    table="evaluaties_subsidieoverzichtevent",
                    when="BEFORE",
                ),
            ),
        ),
        append_only(
            "evaluaties_motiefevent",
            "evaluaties_naampaarevent",
            "evaluaties_ontvangerevent",
            "evaluaties_subsidieoverzichtevent",
        ),
    ]
