"""Findings with evidence, three judgements of a conclusion, and the follow-up of recommendations."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0004_team"),
        ("evaluaties", "0006_motief_subsidieoverzicht"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("subsidies", "0005_typed_text_has_no_length"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AanbevelingOvergang",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("naam", models.CharField(max_length=20)),
                (
                    "van",
                    models.CharField(
                        choices=[
                            ("onbekend", "Onbekend"),
                            ("open", "Open"),
                            ("in_uitvoering", "In uitvoering"),
                            ("afgerond", "Afgerond"),
                            ("niet_overgenomen", "Niet overgenomen"),
                            ("doorgegeven", "Doorgegeven"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "naar",
                    models.CharField(
                        choices=[
                            ("onbekend", "Onbekend"),
                            ("open", "Open"),
                            ("in_uitvoering", "In uitvoering"),
                            ("afgerond", "Afgerond"),
                            ("niet_overgenomen", "Niet overgenomen"),
                            ("doorgegeven", "Doorgegeven"),
                        ],
                        max_length=20,
                    ),
                ),
                ("moment", models.DateTimeField()),
                ("toelichting", models.TextField(blank=True, max_length=4000, verbose_name="toelichting")),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="overgangen",
                        to="evaluaties.aanbeveling",
                    ),
                ),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["moment", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Bespreking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("datum", models.DateField(verbose_name="wanneer")),
                ("tekst", models.TextField(max_length=4000, verbose_name="wat de alliantie zei")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="besprekingen",
                        to="evaluaties.aanbeveling",
                    ),
                ),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="besprekingen",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
            ],
            options={
                "verbose_name": "bespreking",
                "ordering": ["-datum", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="BesprekingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("datum", models.DateField(verbose_name="wanneer")),
                ("tekst", models.TextField(max_length=4000, verbose_name="wat de alliantie zei")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.aanbeveling",
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
                        to="evaluaties.bespreking",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Bevinding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("tekst", models.TextField(max_length=4000, verbose_name="bevinding")),
                (
                    "strekking",
                    models.CharField(
                        choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                        max_length=10,
                        verbose_name="strekking",
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "evaluatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bevindingen",
                        to="evaluaties.evaluatie",
                    ),
                ),
            ],
            options={
                "verbose_name": "bevinding",
                "ordering": ["volgorde", "pk"],
            },
        ),
        migrations.CreateModel(
            name="BevindingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("tekst", models.TextField(max_length=4000, verbose_name="bevinding")),
                (
                    "strekking",
                    models.CharField(
                        choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                        max_length=10,
                        verbose_name="strekking",
                    ),
                ),
                ("revision", models.PositiveIntegerField(default=0)),
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
                        to="evaluaties.bevinding",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Bewijs",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("passage", "passage uit een jaarrapportage"),
                            ("waarde", "waarde van een indicator"),
                            ("bron", "openbare bron"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("onderdeel", models.CharField(blank=True, max_length=200, verbose_name="onderdeel")),
                ("citaat", models.TextField(blank=True, max_length=4000, verbose_name="passage")),
                ("bron", models.CharField(blank=True, max_length=600, verbose_name="openbare bron")),
                (
                    "bevinding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="bewijzen", to="evaluaties.bevinding"
                    ),
                ),
                (
                    "versie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bewijzen",
                        to="subsidies.rapportageversie",
                        verbose_name="rapportage",
                    ),
                ),
                (
                    "waarde",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bewijzen",
                        to="subsidies.indicatorwaarde",
                        verbose_name="waarde",
                    ),
                ),
            ],
            options={
                "verbose_name": "bewijs",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="BewijsEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("passage", "passage uit een jaarrapportage"),
                            ("waarde", "waarde van een indicator"),
                            ("bron", "openbare bron"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                ("onderdeel", models.CharField(blank=True, max_length=200, verbose_name="onderdeel")),
                ("citaat", models.TextField(blank=True, max_length=4000, verbose_name="passage")),
                ("bron", models.CharField(blank=True, max_length=600, verbose_name="openbare bron")),
                (
                    "bevinding",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.bevinding",
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
                        to="evaluaties.bewijs",
                    ),
                ),
                (
                    "versie",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.rapportageversie",
                        verbose_name="rapportage",
                    ),
                ),
                (
                    "waarde",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.indicatorwaarde",
                        verbose_name="waarde",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Landing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("regel", "regel van een regeling"),
                            ("kadervraag", "vraag in de jaarrapportage"),
                            ("kamerstuk", "Kamerstuk"),
                            ("nota", "Emancipatienota"),
                            ("periodiek", "periodieke rapportage"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("tekst", models.TextField(blank=True, max_length=2000, verbose_name="wat daar staat")),
                ("bron", models.CharField(blank=True, max_length=600, verbose_name="bron")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="landingen",
                        to="evaluaties.aanbeveling",
                    ),
                ),
                (
                    "kadervraag",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="landingen",
                        to="subsidies.kadervraag",
                        verbose_name="vraag",
                    ),
                ),
                (
                    "kamerstuk",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="landingen",
                        to="evaluaties.kamerstuk",
                        verbose_name="Kamerstuk",
                    ),
                ),
                (
                    "regelversie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="landingen",
                        to="subsidies.regelversie",
                        verbose_name="regel",
                    ),
                ),
            ],
            options={
                "verbose_name": "plek waar een aanbeveling landde",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="LandingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("regel", "regel van een regeling"),
                            ("kadervraag", "vraag in de jaarrapportage"),
                            ("kamerstuk", "Kamerstuk"),
                            ("nota", "Emancipatienota"),
                            ("periodiek", "periodieke rapportage"),
                        ],
                        max_length=12,
                        verbose_name="soort",
                    ),
                ),
                ("tekst", models.TextField(blank=True, max_length=2000, verbose_name="wat daar staat")),
                ("bron", models.CharField(blank=True, max_length=600, verbose_name="bron")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.aanbeveling",
                    ),
                ),
                (
                    "kadervraag",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.kadervraag",
                        verbose_name="vraag",
                    ),
                ),
                (
                    "kamerstuk",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.kamerstuk",
                        verbose_name="Kamerstuk",
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
                        to="evaluaties.landing",
                    ),
                ),
                (
                    "regelversie",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.regelversie",
                        verbose_name="regel",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Opvolgactie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tekst", models.CharField(max_length=600, verbose_name="wat")),
                (
                    "wie",
                    models.CharField(
                        help_text="Een functie of organisatie, geen persoon.", max_length=200, verbose_name="wie"
                    ),
                ),
                ("vervaldatum", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("gedaan_datum", models.DateField(blank=True, null=True, verbose_name="gedaan")),
                ("bewijs", models.TextField(blank=True, max_length=2000, verbose_name="waaruit blijkt dat")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="acties", to="evaluaties.aanbeveling"
                    ),
                ),
            ],
            options={
                "verbose_name": "actie",
                "ordering": [models.OrderBy(models.F("vervaldatum"), nulls_last=True), "pk"],
            },
        ),
        migrations.CreateModel(
            name="OpvolgactieEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("tekst", models.CharField(max_length=600, verbose_name="wat")),
                (
                    "wie",
                    models.CharField(
                        help_text="Een functie of organisatie, geen persoon.", max_length=200, verbose_name="wie"
                    ),
                ),
                ("vervaldatum", models.DateField(blank=True, null=True, verbose_name="uiterlijk")),
                ("gedaan_datum", models.DateField(blank=True, null=True, verbose_name="gedaan")),
                ("bewijs", models.TextField(blank=True, max_length=2000, verbose_name="waaruit blijkt dat")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "aanbeveling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="evaluaties.aanbeveling",
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
                        to="evaluaties.opvolgactie",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AlterModelOptions(
            name="conclusie",
            options={"ordering": ["volgorde", "pk"], "verbose_name": "conclusie"},
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="aanbeveling",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="aanbeveling",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="aanbeveling",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="eigenaar",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="aanbevelingen",
                to=settings.AUTH_USER_MODEL,
                verbose_name="eigenaar",
            ),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="geadresseerde",
            field=models.CharField(blank=True, max_length=200, verbose_name="voor wie"),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="reactie",
            field=models.CharField(
                blank=True,
                choices=[("overgenomen", "overgenomen"), ("deels", "deels overgenomen"), ("niet", "niet overgenomen")],
                max_length=12,
                verbose_name="reactie",
            ),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="reactie_datum",
            field=models.DateField(blank=True, null=True, verbose_name="datum van de reactie"),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="reactie_door",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="reactie door",
            ),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="reactie_reden",
            field=models.TextField(blank=True, max_length=4000, verbose_name="reden"),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="regeling",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="doorgegeven_aanbevelingen",
                to="subsidies.regeling",
                verbose_name="doorgegeven aan regeling",
            ),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="status",
            field=models.CharField(
                choices=[
                    ("onbekend", "Onbekend"),
                    ("open", "Open"),
                    ("in_uitvoering", "In uitvoering"),
                    ("afgerond", "Afgerond"),
                    ("niet_overgenomen", "Niet overgenomen"),
                    ("doorgegeven", "Doorgegeven"),
                ],
                default="open",
                max_length=20,
                verbose_name="stand",
            ),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="vervaldatum",
            field=models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
        ),
        migrations.AddField(
            model_name="aanbeveling",
            name="voorganger",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="opvolgers",
                to="evaluaties.aanbeveling",
                verbose_name="komt van",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="eigenaar",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="eigenaar",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="geadresseerde",
            field=models.CharField(blank=True, max_length=200, verbose_name="voor wie"),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="reactie",
            field=models.CharField(
                blank=True,
                choices=[("overgenomen", "overgenomen"), ("deels", "deels overgenomen"), ("niet", "niet overgenomen")],
                max_length=12,
                verbose_name="reactie",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="reactie_datum",
            field=models.DateField(blank=True, null=True, verbose_name="datum van de reactie"),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="reactie_door",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="reactie door",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="reactie_reden",
            field=models.TextField(blank=True, max_length=4000, verbose_name="reden"),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="regeling",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.regeling",
                verbose_name="doorgegeven aan regeling",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="status",
            field=models.CharField(
                choices=[
                    ("onbekend", "Onbekend"),
                    ("open", "Open"),
                    ("in_uitvoering", "In uitvoering"),
                    ("afgerond", "Afgerond"),
                    ("niet_overgenomen", "Niet overgenomen"),
                    ("doorgegeven", "Doorgegeven"),
                ],
                default="open",
                max_length=20,
                verbose_name="stand",
            ),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="vervaldatum",
            field=models.DateField(blank=True, null=True, verbose_name="uiterlijk"),
        ),
        migrations.AddField(
            model_name="aanbevelingevent",
            name="voorganger",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="evaluaties.aanbeveling",
                verbose_name="komt van",
            ),
        ),
        migrations.AddField(
            model_name="conclusie",
            name="doelmatigheid",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="doelmatigheid",
            ),
        ),
        migrations.AddField(
            model_name="conclusie",
            name="doeltreffendheid",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="doeltreffendheid",
            ),
        ),
        migrations.AddField(
            model_name="conclusie",
            name="samenwerking",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="samenwerking",
            ),
        ),
        migrations.AddField(
            model_name="conclusieevent",
            name="doelmatigheid",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="doelmatigheid",
            ),
        ),
        migrations.AddField(
            model_name="conclusieevent",
            name="doeltreffendheid",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="doeltreffendheid",
            ),
        ),
        migrations.AddField(
            model_name="conclusieevent",
            name="samenwerking",
            field=models.CharField(
                blank=True,
                choices=[("positief", "positief"), ("gemengd", "gemengd"), ("negatief", "negatief")],
                max_length=10,
                verbose_name="samenwerking",
            ),
        ),
        migrations.AlterField(
            model_name="aanbeveling",
            name="tekst",
            field=models.TextField(max_length=4000, verbose_name="aanbeveling"),
        ),
        migrations.AlterField(
            model_name="aanbevelingevent",
            name="tekst",
            field=models.TextField(max_length=4000, verbose_name="aanbeveling"),
        ),
        migrations.AlterField(
            model_name="conclusie",
            name="tekst",
            field=models.TextField(max_length=4000, verbose_name="conclusie"),
        ),
        migrations.AlterField(
            model_name="conclusieevent",
            name="tekst",
            field=models.TextField(max_length=4000, verbose_name="conclusie"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="aanbeveling",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (NEW."bron", NEW."bron_opvolging", NEW."eigenaar_id", NEW."evaluatie_id", NEW."geadresseerde", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reactie", NEW."reactie_datum", NEW."reactie_door_id", NEW."reactie_reden", NEW."regeling_id", NEW."revision", NEW."status", NEW."tekst", NEW."termijn", NEW."vervaldatum", NEW."volgorde", NEW."voorganger_id"); RETURN NULL;',
                    hash="f915903c1e2ea6d364fc3263edc35f8c60878882",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_08349",
                    table="evaluaties_aanbeveling",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="aanbeveling",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (NEW."bron", NEW."bron_opvolging", NEW."eigenaar_id", NEW."evaluatie_id", NEW."geadresseerde", NEW."heeft_eigen_tekst", NEW."id", NEW."opvolging", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reactie", NEW."reactie_datum", NEW."reactie_door_id", NEW."reactie_reden", NEW."regeling_id", NEW."revision", NEW."status", NEW."tekst", NEW."termijn", NEW."vervaldatum", NEW."volgorde", NEW."voorganger_id"); RETURN NULL;',
                    hash="e8737e6520efa04d5fead497dd32c8124e6f7754",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0b71d",
                    table="evaluaties_aanbeveling",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="aanbeveling",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_aanbevelingevent" ("bron", "bron_opvolging", "eigenaar_id", "evaluatie_id", "geadresseerde", "heeft_eigen_tekst", "id", "opvolging", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_datum", "reactie_door_id", "reactie_reden", "regeling_id", "revision", "status", "tekst", "termijn", "vervaldatum", "volgorde", "voorganger_id") VALUES (OLD."bron", OLD."bron_opvolging", OLD."eigenaar_id", OLD."evaluatie_id", OLD."geadresseerde", OLD."heeft_eigen_tekst", OLD."id", OLD."opvolging", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reactie", OLD."reactie_datum", OLD."reactie_door_id", OLD."reactie_reden", OLD."regeling_id", OLD."revision", OLD."status", OLD."tekst", OLD."termijn", OLD."vervaldatum", OLD."volgorde", OLD."voorganger_id"); RETURN NULL;',
                    hash="995c74f7d410e572374bb08fcb571545f09e1882",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_61fca",
                    table="evaluaties_aanbeveling",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", NEW."oordeel", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="5b846702c840e7d2501c7315ed5f331663b22a40",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_33e51",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", NEW."oordeel", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="b6854a08a18c0c7af500f28effe5ce63d33fac15",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d218f",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "oordeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (OLD."bron", OLD."doelmatigheid", OLD."doeltreffendheid", OLD."evaluatie_id", OLD."id", OLD."oordeel", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."samenwerking", OLD."soort", OLD."tekst", OLD."volgorde"); RETURN NULL;',
                    hash="3c10424f9d456410b4d8582a01a77141e07462bd",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d581b",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status__in", ["onbekend", "open", "in_uitvoering", "afgerond", "niet_overgenomen", "doorgegeven"])
                ),
                name="evaluaties_aanbeveling_status",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(("reactie", ""), ("reactie__in", ["overgenomen", "deels", "niet"]), _connector="OR"),
                name="evaluaties_aanbeveling_reactie",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("reactie__in", ["deels", "niet"]), _negated=True),
                    models.Q(("reactie_reden", ""), _negated=True),
                    _connector="OR",
                ),
                name="evaluaties_aanbeveling_reason",
                violation_error_message="Schrijf waarom de aanbeveling niet of niet helemaal wordt overgenomen.",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("reactie", ""), _negated=True),
                    models.Q(("reactie_datum__isnull", True), ("reactie_door__isnull", True), ("reactie_reden", "")),
                    _connector="OR",
                ),
                name="evaluaties_aanbeveling_no_half_answer",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", "niet_overgenomen"), _negated=True), ("reactie", "niet"), _connector="OR"
                ),
                name="evaluaties_aanbeveling_refused",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(("regeling__isnull", True), ("voorganger__isnull", False), _connector="OR"),
                name="evaluaties_aanbeveling_carried_over_from",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("voorganger__isnull", True),
                    models.Q(("voorganger", models.F("id")), _negated=True),
                    _connector="OR",
                ),
                name="evaluaties_aanbeveling_not_itself",
                violation_error_message="Een aanbeveling kan niet van zichzelf komen.",
            ),
        ),
        migrations.AddConstraint(
            model_name="aanbeveling",
            constraint=models.UniqueConstraint(
                condition=models.Q(("regeling__isnull", False)),
                fields=("voorganger", "regeling"),
                name="evaluaties_aanbeveling_once_per_scheme",
                violation_error_message="Deze aanbeveling is al aan deze regeling doorgegeven.",
            ),
        ),
        migrations.AddField(
            model_name="conclusie",
            name="bevindingen",
            field=models.ManyToManyField(
                blank=True,
                related_name="conclusies",
                to="evaluaties.bevinding",
                verbose_name="rust op deze bevindingen",
            ),
        ),
        migrations.AddConstraint(
            model_name="conclusie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("doeltreffendheid", ""),
                    ("doeltreffendheid__in", ["positief", "gemengd", "negatief"]),
                    _connector="OR",
                ),
                name="evaluaties_conclusie_doeltreffendheid",
            ),
        ),
        migrations.AddConstraint(
            model_name="conclusie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("doelmatigheid", ""), ("doelmatigheid__in", ["positief", "gemengd", "negatief"]), _connector="OR"
                ),
                name="evaluaties_conclusie_doelmatigheid",
            ),
        ),
        migrations.AddConstraint(
            model_name="conclusie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("samenwerking", ""), ("samenwerking__in", ["positief", "gemengd", "negatief"]), _connector="OR"
                ),
                name="evaluaties_conclusie_samenwerking",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="aanbevelingovergang",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2ab771492575f15c5cff5756b69e7bbb5dbdbc2e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c5a29",
                    table="evaluaties_aanbevelingovergang",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="aanbevelingovergang",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="9741483ba2ef0510eb83073a27d7c65d4a8b8d38",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_80dd4",
                    table="evaluaties_aanbevelingovergang",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="bespreking",
            constraint=models.UniqueConstraint(
                fields=("aanbeveling", "alliantie", "datum"),
                name="evaluaties_bespreking_one_per_day",
                violation_error_message="Van deze dag staat er al een bespreking met deze alliantie.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bespreking",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (NEW."aanbeveling_id", NEW."alliantie_id", NEW."datum", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."tekst"); RETURN NULL;',
                    hash="204a4ddbbeef0ee7c69087bde68bd49aa1af4a23",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_266ee",
                    table="evaluaties_bespreking",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bespreking",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (NEW."aanbeveling_id", NEW."alliantie_id", NEW."datum", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."tekst"); RETURN NULL;',
                    hash="b059e67a8525276b00e80c125a03336e4d77bdfa",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a3eaf",
                    table="evaluaties_bespreking",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bespreking",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_besprekingevent" ("aanbeveling_id", "alliantie_id", "datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst") VALUES (OLD."aanbeveling_id", OLD."alliantie_id", OLD."datum", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."tekst"); RETURN NULL;',
                    hash="64f0bd76074387e797b275dcdde9cb95d64f7e9a",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_12904",
                    table="evaluaties_bespreking",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="besprekingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="89b66e213d3e16990914318aa1ec71f0b56bf9de",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_2cc2f",
                    table="evaluaties_besprekingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="besprekingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="2ec9f09742a1dce73566c59b90912624252b1e0e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_50476",
                    table="evaluaties_besprekingevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="bevinding",
            constraint=models.CheckConstraint(
                condition=models.Q(("strekking__in", ["positief", "gemengd", "negatief"])),
                name="evaluaties_bevinding_strekking",
            ),
        ),
        migrations.AddConstraint(
            model_name="bevinding",
            constraint=models.UniqueConstraint(fields=("evaluatie", "volgorde"), name="evaluaties_bevinding_order"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bevinding",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."strekking", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="53d51ea0117e2117a5e6404b8f8f8bc5f614d984",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a3699",
                    table="evaluaties_bevinding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bevinding",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."strekking", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="0a4cc943256b8ce26ac6f145ba7c7486260405c4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_726bb",
                    table="evaluaties_bevinding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bevinding",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_bevindingevent" ("evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "strekking", "tekst", "volgorde") VALUES (OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."strekking", OLD."tekst", OLD."volgorde"); RETURN NULL;',
                    hash="abd5cd5a845967fc63e7c168820ff038f919a3fc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_6faa5",
                    table="evaluaties_bevinding",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bevindingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="f2f77095f2476ecd73b102e0c4a6ad4454b882a9",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_206e8",
                    table="evaluaties_bevindingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bevindingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ad05112202c2de318a2729964d3dbadaebeaabd5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7c821",
                    table="evaluaties_bevindingevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="bewijs",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("bron", ""),
                        ("soort", "passage"),
                        ("versie__isnull", False),
                        ("waarde__isnull", True),
                        models.Q(("onderdeel", ""), _negated=True),
                        models.Q(("citaat", ""), _negated=True),
                    ),
                    models.Q(
                        ("bron", ""),
                        ("citaat", ""),
                        ("onderdeel", ""),
                        ("soort", "waarde"),
                        ("versie__isnull", True),
                        ("waarde__isnull", False),
                    ),
                    models.Q(
                        ("citaat", ""),
                        ("onderdeel", ""),
                        ("soort", "bron"),
                        ("versie__isnull", True),
                        ("waarde__isnull", True),
                        models.Q(("bron", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="evaluaties_bewijs_one_kind",
                violation_error_message="Bewijs is één ding: een passage, een waarde of een openbare bron.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bewijs",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (NEW."bevinding_id", NEW."bron", NEW."citaat", NEW."id", NEW."onderdeel", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."soort", NEW."versie_id", NEW."waarde_id"); RETURN NULL;',
                    hash="8501a8f10cea261de4b371102da4fdc099e2c5a7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ec0fb",
                    table="evaluaties_bewijs",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bewijs",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (NEW."bevinding_id", NEW."bron", NEW."citaat", NEW."id", NEW."onderdeel", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."soort", NEW."versie_id", NEW."waarde_id"); RETURN NULL;',
                    hash="ed7c3cfcf26e53e395a56b8df5f54f896fe85543",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6052e",
                    table="evaluaties_bewijs",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bewijs",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_bewijsevent" ("bevinding_id", "bron", "citaat", "id", "onderdeel", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "versie_id", "waarde_id") VALUES (OLD."bevinding_id", OLD."bron", OLD."citaat", OLD."id", OLD."onderdeel", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."soort", OLD."versie_id", OLD."waarde_id"); RETURN NULL;',
                    hash="7f557f388452c7327d6c45a98f5e903f4ed29c22",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c736a",
                    table="evaluaties_bewijs",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bewijsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="a909254fc1d2378d158bf62f50e67d4063e1fae2",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_96e2f",
                    table="evaluaties_bewijsevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="bewijsevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="4e9f99447d41e06b76f20955c1e44ece75254f0a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_64e5d",
                    table="evaluaties_bewijsevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="landing",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kadervraag__isnull", True),
                        ("kamerstuk__isnull", True),
                        ("regelversie__isnull", False),
                        ("soort", "regel"),
                    ),
                    models.Q(
                        ("kadervraag__isnull", False),
                        ("kamerstuk__isnull", True),
                        ("regelversie__isnull", True),
                        ("soort", "kadervraag"),
                    ),
                    models.Q(
                        ("kadervraag__isnull", True),
                        ("kamerstuk__isnull", False),
                        ("regelversie__isnull", True),
                        ("soort", "kamerstuk"),
                    ),
                    models.Q(
                        ("kadervraag__isnull", True),
                        ("kamerstuk__isnull", True),
                        ("regelversie__isnull", True),
                        ("soort__in", ["nota", "periodiek"]),
                        models.Q(("tekst", ""), _negated=True),
                        models.Q(("bron", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="evaluaties_landing_one_place",
                violation_error_message="Kies één plek. Een nota of rapportage heeft een tekst en een bron nodig.",
            ),
        ),
        migrations.AddConstraint(
            model_name="landing",
            constraint=models.UniqueConstraint(
                fields=("aanbeveling", "regelversie"),
                name="evaluaties_landing_once_per_rule",
                violation_error_message="Deze aanbeveling staat al bij deze regel.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="landing",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (NEW."aanbeveling_id", NEW."bron", NEW."id", NEW."kadervraag_id", NEW."kamerstuk_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."regelversie_id", NEW."revision", NEW."soort", NEW."tekst"); RETURN NULL;',
                    hash="1efced5b8ee48fa918ed841a6aafd3f45e606472",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1f475",
                    table="evaluaties_landing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="landing",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (NEW."aanbeveling_id", NEW."bron", NEW."id", NEW."kadervraag_id", NEW."kamerstuk_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."regelversie_id", NEW."revision", NEW."soort", NEW."tekst"); RETURN NULL;',
                    hash="087f0bff8df1110241a396156a15277dd90d0825",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0e654",
                    table="evaluaties_landing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="landing",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_landingevent" ("aanbeveling_id", "bron", "id", "kadervraag_id", "kamerstuk_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regelversie_id", "revision", "soort", "tekst") VALUES (OLD."aanbeveling_id", OLD."bron", OLD."id", OLD."kadervraag_id", OLD."kamerstuk_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."regelversie_id", OLD."revision", OLD."soort", OLD."tekst"); RETURN NULL;',
                    hash="87c96ed425d2d6df1f3c84783a8d3b2db45bf71c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_07f11",
                    table="evaluaties_landing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="landingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="9c3adb9abdd173e8b8186cbf7d8db36e4ff13459",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_06a6f",
                    table="evaluaties_landingevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="landingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="97c72c092cd22a88ee0d84993fdc14c08a477948",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_59511",
                    table="evaluaties_landingevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="opvolgactie",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("gedaan_datum__isnull", True), models.Q(("bewijs", ""), _negated=True), _connector="OR"
                ),
                name="evaluaties_opvolgactie_done_shows",
                violation_error_message="Schrijf waaruit blijkt dat de actie is gedaan.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opvolgactie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (NEW."aanbeveling_id", NEW."bewijs", NEW."gedaan_datum", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."tekst", NEW."vervaldatum", NEW."wie"); RETURN NULL;',
                    hash="fd69a1e6a0571f403d8a0a005350d7cd36dfbc82",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2a14e",
                    table="evaluaties_opvolgactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opvolgactie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (NEW."aanbeveling_id", NEW."bewijs", NEW."gedaan_datum", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."tekst", NEW."vervaldatum", NEW."wie"); RETURN NULL;',
                    hash="58a59c5e24220427055508c13ed3d49ed158b8db",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d8c8a",
                    table="evaluaties_opvolgactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opvolgactie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_opvolgactieevent" ("aanbeveling_id", "bewijs", "gedaan_datum", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "tekst", "vervaldatum", "wie") VALUES (OLD."aanbeveling_id", OLD."bewijs", OLD."gedaan_datum", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."tekst", OLD."vervaldatum", OLD."wie"); RETURN NULL;',
                    hash="d992eb9b41a0648470e7aafdb156fd6568b8f0ec",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d830b",
                    table="evaluaties_opvolgactie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opvolgactieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="c43e64fedc06ba6be3824e9f01869effe373e231",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_7ac0f",
                    table="evaluaties_opvolgactieevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="opvolgactieevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="27ff78cc250e36f5d8a0105918ff61c724d10534",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_61a11",
                    table="evaluaties_opvolgactieevent",
                    when="BEFORE",
                ),
            ),
        ),
    ]
