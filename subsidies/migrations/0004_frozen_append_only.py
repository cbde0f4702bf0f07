"""The runtime role only adds history, handed-in values, answers, judgements and steps."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people"), ("subsidies", "0003_plan_theorie_indicatoren")]
    operations = [
        append_only(
            "subsidies_activiteitenplanevent",
            "subsidies_activiteitevent",
            "subsidies_activiteitverslagevent",
            "subsidies_archiefrapportageevent",
            "subsidies_begrotingsregelevent",
            "subsidies_beleidsdoelevent",
            "subsidies_bereikevent",
            "subsidies_bijdrageregelevent",
            "subsidies_dekkingevent",
            "subsidies_evaluatiekaderevent",
            "subsidies_indicatorevent",
            "subsidies_indicatoropgaveevent",
            "subsidies_inkomenevent",
            "subsidies_kaderantwoordevent",
            "subsidies_kadervraagevent",
            "subsidies_kernindicatorevent",
            "subsidies_opmerkingevent",
            "subsidies_rapportagestukevent",
            "subsidies_reserveevent",
            "subsidies_storingevent",
            "subsidies_streefwaardeevent",
            "subsidies_theorieknoopevent",
            "subsidies_theorieverbandevent",
            "subsidies_theorieversieevent",
            "subsidies_toetsevent",
            "subsidies_uitsplitsingevent",
            "subsidies_indicatorwaarde",
            "subsidies_indicatorwaardedeel",
            "subsidies_planovergang",
            "subsidies_antwoord",
            "subsidies_oordeel",
            "subsidies_antwoordbrief",
            "subsidies_uitstel",
            "subsidies_rondschrijven",
        )
    ]
