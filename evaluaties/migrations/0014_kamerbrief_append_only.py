"""The runtime role only adds history, steps and initials."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("evaluaties", "0013_kamerbrief_bijlageconcept")]
    operations = [
        append_only(
            "evaluaties_conceptstap",
            "evaluaties_paraaf",
            "evaluaties_kamerbriefevent",
            "evaluaties_briefstukevent",
            "evaluaties_kamerafspraakevent",
            "evaluaties_kamervraagevent",
            "evaluaties_vraagpassageevent",
            "evaluaties_bijlageconceptevent",
            "evaluaties_blokevent",
            "evaluaties_blokpassageevent",
            "evaluaties_probleemredenevent",
        )
    ]
