"""The runtime role only adds history."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people"), ("allianties", "0002_organisatie_alliantie_deelname")]
    operations = [
        append_only(
            "allianties_organisatieevent",
            "allianties_alliantieevent",
            "allianties_deelnameevent",
            "allianties_contactpersoonevent",
            "allianties_accounthouderschapevent",
        )
    ]
