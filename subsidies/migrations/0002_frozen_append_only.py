"""The runtime role only adds history, versions and transitions."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people"), ("subsidies", "0001_regeling_subsidie_rapportage")]
    operations = [
        append_only(
            "subsidies_rapportageversie",
            "subsidies_overgang",
            "subsidies_regelingevent",
            "subsidies_regelversieevent",
            "subsidies_subsidieperiodeevent",
            "subsidies_subsidieevent",
            "subsidies_verplichtingevent",
            "subsidies_beoordelaarschapevent",
            "subsidies_jaarrapportageevent",
            "subsidies_onderdeelevent",
            "subsidies_financieleregelevent",
        )
    ]
