"""Evaluations with their status, dates, money and alliances, and the duties to evaluate."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0004_team"),
        ("evaluaties", "0002_frozen_append_only"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("subsidies", "0005_typed_text_has_no_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="EvaluatieAlliantie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evaluatieallianties",
                        to="allianties.alliantie",
                    ),
                ),
                (
                    "evaluatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evaluatieallianties",
                        to="evaluaties.evaluatie",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EvaluatieAlliantieEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                        to="evaluaties.evaluatiealliantie",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EvaluatiePeriode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "evaluatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="evaluatieperioden",
                        to="evaluaties.evaluatie",
                    ),
                ),
                (
                    "periode",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evaluatieperioden",
                        to="subsidies.subsidieperiode",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EvaluatiePeriodeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
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
                    "periode",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.subsidieperiode",
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
                        to="evaluaties.evaluatieperiode",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Evaluatieplicht",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField(max_length=80, unique=True)),
                ("grondslag", models.CharField(max_length=120, verbose_name="artikel")),
                ("regel", models.TextField(max_length=1000, verbose_name="wat moet")),
                ("vervaldatum", models.DateField(blank=True, null=True, verbose_name="uiterste dag")),
                (
                    "is_afgeleid",
                    models.BooleanField(
                        default=False,
                        help_text="De dag staat niet in de bron, maar volgt uit de regel.",
                        verbose_name="uitgerekend",
                    ),
                ),
                (
                    "herhaling_jaren",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="In jaren. Leeg als de plicht één keer geldt.",
                        null=True,
                        verbose_name="komt terug na",
                    ),
                ),
                (
                    "is_nakoming_onbekend",
                    models.BooleanField(default=False, verbose_name="niet bekend of dit is nagekomen"),
                ),
                ("toelichting", models.TextField(blank=True, max_length=2000, verbose_name="toelichting")),
                ("bron", models.CharField(blank=True, max_length=300, verbose_name="bron")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "evaluatie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plichten",
                        to="evaluaties.evaluatie",
                        verbose_name="nagekomen met",
                    ),
                ),
                (
                    "regeling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evaluatieplichten",
                        to="subsidies.regeling",
                        verbose_name="regeling",
                    ),
                ),
                (
                    "vorige",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="volgende",
                        to="evaluaties.evaluatieplicht",
                        verbose_name="volgt op",
                    ),
                ),
            ],
            options={
                "verbose_name": "evaluatieplicht",
            },
        ),
        migrations.CreateModel(
            name="EvaluatieplichtEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("slug", models.SlugField(db_index=False, max_length=80)),
                ("grondslag", models.CharField(max_length=120, verbose_name="artikel")),
                ("regel", models.TextField(max_length=1000, verbose_name="wat moet")),
                ("vervaldatum", models.DateField(blank=True, null=True, verbose_name="uiterste dag")),
                (
                    "is_afgeleid",
                    models.BooleanField(
                        default=False,
                        help_text="De dag staat niet in de bron, maar volgt uit de regel.",
                        verbose_name="uitgerekend",
                    ),
                ),
                (
                    "herhaling_jaren",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="In jaren. Leeg als de plicht één keer geldt.",
                        null=True,
                        verbose_name="komt terug na",
                    ),
                ),
                (
                    "is_nakoming_onbekend",
                    models.BooleanField(default=False, verbose_name="niet bekend of dit is nagekomen"),
                ),
                ("toelichting", models.TextField(blank=True, max_length=2000, verbose_name="toelichting")),
                ("bron", models.CharField(blank=True, max_length=300, verbose_name="bron")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "evaluatie",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.evaluatie",
                        verbose_name="nagekomen met",
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
                        to="evaluaties.evaluatieplicht",
                    ),
                ),
                (
                    "regeling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.regeling",
                        verbose_name="regeling",
                    ),
                ),
                (
                    "vorige",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.evaluatieplicht",
                        verbose_name="volgt op",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatie",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatie",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatie",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="evaluatie",
            name="evaluaties_evaluatie_soort",
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="begindatum",
            field=models.DateField(blank=True, null=True, verbose_name="begonnen"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="begrotingsartikel",
            field=models.CharField(blank=True, max_length=40, verbose_name="begrotingsartikel"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="eerste_jaar",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="onderzocht vanaf"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="einddatum",
            field=models.DateField(blank=True, null=True, verbose_name="afgerond"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="gepland_begindatum",
            field=models.DateField(blank=True, null=True, verbose_name="begin gepland"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="gepland_einddatum",
            field=models.DateField(blank=True, null=True, verbose_name="einde gepland"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="is_fictief",
            field=models.BooleanField(default=False, verbose_name="fictief"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="kader",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="evaluaties",
                to="subsidies.evaluatiekader",
                verbose_name="evaluatiekader",
            ),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="kosten",
            field=models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kosten"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="laatste_jaar",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="onderzocht tot en met"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="onderzoeksvragen",
            field=models.TextField(blank=True, max_length=4000, verbose_name="onderzoeksvragen"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="opdrachtgever",
            field=models.CharField(blank=True, max_length=200, verbose_name="opdrachtgever"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="publicatie",
            field=models.CharField(blank=True, max_length=600, verbose_name="vindplaats van het rapport"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="reden_vervallen",
            field=models.TextField(blank=True, max_length=1000, verbose_name="waarom vervallen"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="status",
            field=models.CharField(
                choices=[
                    ("te_starten", "Te starten"),
                    ("lopend", "Lopend"),
                    ("feitencheck", "Feitencheck"),
                    ("afgerond", "Afgerond"),
                    ("vervallen", "Vervallen"),
                ],
                default="afgerond",
                max_length=12,
                verbose_name="status",
            ),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="subthema",
            field=models.CharField(blank=True, max_length=200, verbose_name="subthema"),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="thema",
            field=models.CharField(blank=True, max_length=200, verbose_name="thema"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="begindatum",
            field=models.DateField(blank=True, null=True, verbose_name="begonnen"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="begrotingsartikel",
            field=models.CharField(blank=True, max_length=40, verbose_name="begrotingsartikel"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="eerste_jaar",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="onderzocht vanaf"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="einddatum",
            field=models.DateField(blank=True, null=True, verbose_name="afgerond"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="gepland_begindatum",
            field=models.DateField(blank=True, null=True, verbose_name="begin gepland"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="gepland_einddatum",
            field=models.DateField(blank=True, null=True, verbose_name="einde gepland"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="is_fictief",
            field=models.BooleanField(default=False, verbose_name="fictief"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="kader",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.evaluatiekader",
                verbose_name="evaluatiekader",
            ),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="kosten",
            field=models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kosten"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="laatste_jaar",
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="onderzocht tot en met"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="onderzoeksvragen",
            field=models.TextField(blank=True, max_length=4000, verbose_name="onderzoeksvragen"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="opdrachtgever",
            field=models.CharField(blank=True, max_length=200, verbose_name="opdrachtgever"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="publicatie",
            field=models.CharField(blank=True, max_length=600, verbose_name="vindplaats van het rapport"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="reden_vervallen",
            field=models.TextField(blank=True, max_length=1000, verbose_name="waarom vervallen"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="status",
            field=models.CharField(
                choices=[
                    ("te_starten", "Te starten"),
                    ("lopend", "Lopend"),
                    ("feitencheck", "Feitencheck"),
                    ("afgerond", "Afgerond"),
                    ("vervallen", "Vervallen"),
                ],
                default="afgerond",
                max_length=12,
                verbose_name="status",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatie",
            name="status",
            field=models.CharField(
                choices=[
                    ("te_starten", "Te starten"),
                    ("lopend", "Lopend"),
                    ("feitencheck", "Feitencheck"),
                    ("afgerond", "Afgerond"),
                    ("vervallen", "Vervallen"),
                ],
                default="te_starten",
                max_length=12,
                verbose_name="status",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatieevent",
            name="status",
            field=models.CharField(
                choices=[
                    ("te_starten", "Te starten"),
                    ("lopend", "Lopend"),
                    ("feitencheck", "Feitencheck"),
                    ("afgerond", "Afgerond"),
                    ("vervallen", "Vervallen"),
                ],
                default="te_starten",
                max_length=12,
                verbose_name="status",
            ),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="subthema",
            field=models.CharField(blank=True, max_length=200, verbose_name="subthema"),
        ),
        migrations.AddField(
            model_name="evaluatieevent",
            name="thema",
            field=models.CharField(blank=True, max_length=200, verbose_name="thema"),
        ),
        migrations.AlterField(
            model_name="evaluatie",
            name="onderzoeker",
            field=models.CharField(blank=True, max_length=200, verbose_name="onderzoeker"),
        ),
        migrations.AlterField(
            model_name="evaluatie",
            name="opgeleverd",
            field=models.CharField(
                blank=True, help_text="In woorden, als de dag niet bekend is.", max_length=60, verbose_name="opgeleverd"
            ),
        ),
        migrations.AlterField(
            model_name="evaluatie",
            name="periode",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="evaluaties",
                to="subsidies.subsidieperiode",
                verbose_name="subsidieperiode",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatie",
            name="soort",
            field=models.CharField(
                choices=[
                    ("procesevaluatie", "procesevaluatie"),
                    ("ex_ante", "onderzoek vooraf (ex ante)"),
                    ("ex_durante", "onderzoek tijdens de uitvoering (ex durante)"),
                    ("ex_post", "onderzoek achteraf (ex post)"),
                    ("tussenevaluatie", "tussenevaluatie"),
                    ("periodiek", "periodieke rapportage"),
                    ("doorlichting", "beleidsdoorlichting"),
                    ("anders", "ander onderzoek"),
                ],
                max_length=20,
                verbose_name="soort",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatieevent",
            name="onderzoeker",
            field=models.CharField(blank=True, max_length=200, verbose_name="onderzoeker"),
        ),
        migrations.AlterField(
            model_name="evaluatieevent",
            name="opgeleverd",
            field=models.CharField(
                blank=True, help_text="In woorden, als de dag niet bekend is.", max_length=60, verbose_name="opgeleverd"
            ),
        ),
        migrations.AlterField(
            model_name="evaluatieevent",
            name="periode",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.subsidieperiode",
                verbose_name="subsidieperiode",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatieevent",
            name="soort",
            field=models.CharField(
                choices=[
                    ("procesevaluatie", "procesevaluatie"),
                    ("ex_ante", "onderzoek vooraf (ex ante)"),
                    ("ex_durante", "onderzoek tijdens de uitvoering (ex durante)"),
                    ("ex_post", "onderzoek achteraf (ex post)"),
                    ("tussenevaluatie", "tussenevaluatie"),
                    ("periodiek", "periodieke rapportage"),
                    ("doorlichting", "beleidsdoorlichting"),
                    ("anders", "ander onderzoek"),
                ],
                max_length=20,
                verbose_name="soort",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (NEW."begindatum", NEW."begrotingsartikel", NEW."bron", NEW."doel", NEW."eerste_jaar", NEW."einddatum", NEW."gepland_begindatum", NEW."gepland_einddatum", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."is_fictief", NEW."kader_id", NEW."kamerstuk_id", NEW."kosten", NEW."laatste_jaar", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."onderzoeksvragen", NEW."opdrachtgever", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."publicatie", NEW."reden_vervallen", NEW."revision", NEW."slug", NEW."soort", NEW."status", NEW."subthema", NEW."thema", NEW."titel"); RETURN NULL;',
                    hash="0d990e2488c93683ba154964e420d9a916362dc3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dff61",
                    table="evaluaties_evaluatie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (NEW."begindatum", NEW."begrotingsartikel", NEW."bron", NEW."doel", NEW."eerste_jaar", NEW."einddatum", NEW."gepland_begindatum", NEW."gepland_einddatum", NEW."gepubliceerd_datum", NEW."heeft_eigen_titel", NEW."id", NEW."is_fictief", NEW."kader_id", NEW."kamerstuk_id", NEW."kosten", NEW."laatste_jaar", NEW."methode", NEW."onbekend", NEW."onderzoeker", NEW."onderzoeker_aliases", NEW."onderzoeksvragen", NEW."opdrachtgever", NEW."opgeleverd", NEW."opvolging", NEW."periode_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."publicatie", NEW."reden_vervallen", NEW."revision", NEW."slug", NEW."soort", NEW."status", NEW."subthema", NEW."thema", NEW."titel"); RETURN NULL;',
                    hash="1acddacab5f4a33f15ddf12a6c0eb6e891fdfb92",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_89228",
                    table="evaluaties_evaluatie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieevent" ("begindatum", "begrotingsartikel", "bron", "doel", "eerste_jaar", "einddatum", "gepland_begindatum", "gepland_einddatum", "gepubliceerd_datum", "heeft_eigen_titel", "id", "is_fictief", "kader_id", "kamerstuk_id", "kosten", "laatste_jaar", "methode", "onbekend", "onderzoeker", "onderzoeker_aliases", "onderzoeksvragen", "opdrachtgever", "opgeleverd", "opvolging", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "reden_vervallen", "revision", "slug", "soort", "status", "subthema", "thema", "titel") VALUES (OLD."begindatum", OLD."begrotingsartikel", OLD."bron", OLD."doel", OLD."eerste_jaar", OLD."einddatum", OLD."gepland_begindatum", OLD."gepland_einddatum", OLD."gepubliceerd_datum", OLD."heeft_eigen_titel", OLD."id", OLD."is_fictief", OLD."kader_id", OLD."kamerstuk_id", OLD."kosten", OLD."laatste_jaar", OLD."methode", OLD."onbekend", OLD."onderzoeker", OLD."onderzoeker_aliases", OLD."onderzoeksvragen", OLD."opdrachtgever", OLD."opgeleverd", OLD."opvolging", OLD."periode_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."publicatie", OLD."reden_vervallen", OLD."revision", OLD."slug", OLD."soort", OLD."status", OLD."subthema", OLD."thema", OLD."titel"); RETURN NULL;',
                    hash="be55305419d2c36c6ce385769a34b308a2237ca2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_46d41",
                    table="evaluaties_evaluatie",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="allianties",
            field=models.ManyToManyField(
                blank=True,
                related_name="evaluaties",
                through="evaluaties.EvaluatieAlliantie",
                to="allianties.alliantie",
                verbose_name="allianties",
            ),
        ),
        migrations.AddField(
            model_name="evaluatie",
            name="extra_perioden",
            field=models.ManyToManyField(
                blank=True,
                related_name="ook_evaluaties",
                through="evaluaties.EvaluatiePeriode",
                to="subsidies.subsidieperiode",
                verbose_name="gaat ook over",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "soort__in",
                        [
                            "procesevaluatie",
                            "ex_ante",
                            "ex_durante",
                            "ex_post",
                            "tussenevaluatie",
                            "periodiek",
                            "doorlichting",
                            "anders",
                        ],
                    )
                ),
                name="evaluaties_evaluatie_soort",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["te_starten", "lopend", "feitencheck", "afgerond", "vervallen"])),
                name="evaluaties_evaluatie_status",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "vervallen"), ("reden_vervallen", ""), _connector="XOR"),
                name="evaluaties_evaluatie_vervallen_reason",
                violation_error_message="Geef een reden als het onderzoek vervalt, en anders niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(("kosten__isnull", True), ("kosten__gte", 0), _connector="OR"),
                name="evaluaties_evaluatie_kosten",
                violation_error_message="De kosten zijn nul of meer.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("gepland_einddatum__isnull", True),
                    ("gepland_begindatum__isnull", True),
                    ("gepland_einddatum__gte", models.F("gepland_begindatum")),
                    _connector="OR",
                ),
                name="evaluaties_evaluatie_gepland",
                violation_error_message="Het geplande einde ligt voor het geplande begin.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("einddatum__isnull", True),
                    ("begindatum__isnull", True),
                    ("einddatum__gte", models.F("begindatum")),
                    _connector="OR",
                ),
                name="evaluaties_evaluatie_period",
                violation_error_message="Het einde ligt voor het begin.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("laatste_jaar__isnull", True),
                    ("eerste_jaar__isnull", True),
                    ("laatste_jaar__gte", models.F("eerste_jaar")),
                    _connector="OR",
                ),
                name="evaluaties_evaluatie_jaren",
                violation_error_message="Het laatste jaar ligt voor het eerste jaar.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatiealliantie",
            constraint=models.UniqueConstraint(
                fields=("evaluatie", "alliantie"), name="evaluaties_evaluatiealliantie_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiealliantie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."alliantie_id", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="5481ea5f10efc8140a8bf3dfdcad39d32c175f16",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0da3c",
                    table="evaluaties_evaluatiealliantie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiealliantie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."alliantie_id", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="1e821829b251311105a2fe35069415e24d21fae0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b2c16",
                    table="evaluaties_evaluatiealliantie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiealliantie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatiealliantieevent" ("alliantie_id", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."alliantie_id", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="8765edf83bfaf8f28bbf3c91b8c2a11f0818a129",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_02ac5",
                    table="evaluaties_evaluatiealliantie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiealliantieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="1b72eea15475448ba9c546385e1a9f52c20c2faf",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_7d7c2",
                    table="evaluaties_evaluatiealliantieevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiealliantieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b21015392462714387e67e323bcb86df4dccd1c4",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0f2ee",
                    table="evaluaties_evaluatiealliantieevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatieperiode",
            constraint=models.UniqueConstraint(
                fields=("evaluatie", "periode"), name="evaluaties_evaluatieperiode_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieperiode",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."evaluatie_id", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="41c628fa2ac683907e1ad27ff2354339cb1166d4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f07ca",
                    table="evaluaties_evaluatieperiode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieperiode",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."evaluatie_id", NEW."id", NEW."periode_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="0d65af7ac4596f3c414a41d9cae46dc00ce37654",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d249f",
                    table="evaluaties_evaluatieperiode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieperiode",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieperiodeevent" ("evaluatie_id", "id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."evaluatie_id", OLD."id", OLD."periode_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="18b75bc8ec70d52e93efa1560c1d6bb7460cb4a2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_26021",
                    table="evaluaties_evaluatieperiode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieperiodeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="3517cbae0ccefccb2450cfe1012b156ef52c125a",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_922ed",
                    table="evaluaties_evaluatieperiodeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieperiodeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="79516dcf118331438c763a66f3ca8d648d3df522",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_965d8",
                    table="evaluaties_evaluatieperiodeevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatieplicht",
            constraint=models.CheckConstraint(
                condition=models.Q(("evaluatie__isnull", True), ("is_nakoming_onbekend", False), _connector="OR"),
                name="evaluaties_evaluatieplicht_known_or_not",
                violation_error_message="Kies een evaluatie, of zeg dat dit niet bekend is. Niet allebei.",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatieplicht",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("herhaling_jaren__isnull", True), ("herhaling_jaren__range", (1, 20)), _connector="OR"
                ),
                name="evaluaties_evaluatieplicht_herhaling",
                violation_error_message="Geef een getal van 1 tot en met 20.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieplicht",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (NEW."bron", NEW."evaluatie_id", NEW."grondslag", NEW."herhaling_jaren", NEW."id", NEW."is_afgeleid", NEW."is_nakoming_onbekend", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."regel", NEW."regeling_id", NEW."revision", NEW."slug", NEW."toelichting", NEW."vervaldatum", NEW."vorige_id"); RETURN NULL;',
                    hash="185437585e1922dd356a8af85f9cc7ac32f11920",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e875b",
                    table="evaluaties_evaluatieplicht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieplicht",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (NEW."bron", NEW."evaluatie_id", NEW."grondslag", NEW."herhaling_jaren", NEW."id", NEW."is_afgeleid", NEW."is_nakoming_onbekend", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."regel", NEW."regeling_id", NEW."revision", NEW."slug", NEW."toelichting", NEW."vervaldatum", NEW."vorige_id"); RETURN NULL;',
                    hash="dd5f822e00b34b42260c2ffe4000b6cbe7f3a56f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_41279",
                    table="evaluaties_evaluatieplicht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieplicht",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_evaluatieplichtevent" ("bron", "evaluatie_id", "grondslag", "herhaling_jaren", "id", "is_afgeleid", "is_nakoming_onbekend", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel", "regeling_id", "revision", "slug", "toelichting", "vervaldatum", "vorige_id") VALUES (OLD."bron", OLD."evaluatie_id", OLD."grondslag", OLD."herhaling_jaren", OLD."id", OLD."is_afgeleid", OLD."is_nakoming_onbekend", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."regel", OLD."regeling_id", OLD."revision", OLD."slug", OLD."toelichting", OLD."vervaldatum", OLD."vorige_id"); RETURN NULL;',
                    hash="c0c677c455d7ddde00887377f9c16ab5ee25144f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8b216",
                    table="evaluaties_evaluatieplicht",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieplichtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="2f3832fedca89f42e94e907bc6f930669bb4b92f",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_1dd94",
                    table="evaluaties_evaluatieplichtevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatieplichtevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="41747ed05a23cfc872489f2bd3836f5e6d9fb200",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ef9d7",
                    table="evaluaties_evaluatieplichtevent",
                    when="BEFORE",
                ),
            ),
        ),
        append_only(
            "evaluaties_evaluatiealliantieevent",
            "evaluaties_evaluatieperiodeevent",
            "evaluaties_evaluatieplichtevent",
        ),
    ]
