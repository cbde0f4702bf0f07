"""The runtime role only adds history of contact and handovers."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("allianties", "0005_contact_overdracht")]
    operations = [
        append_only(
            "allianties_contactafspraakevent",
            "allianties_contactwensevent",
            "allianties_contactmomentevent",
            "allianties_gespreksafspraakevent",
            "allianties_overdrachtevent",
        )
    ]
