"""The runtime role only adds history and annexes."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_people"),
        ("evaluaties", "0001_evaluatie_kamerstuk_bijlage"),
    ]
    operations = [
        append_only(
            "evaluaties_bijlage",
            "evaluaties_kamerstukevent",
            "evaluaties_evaluatieevent",
            "evaluaties_conclusieevent",
            "evaluaties_aanbevelingevent",
            "evaluaties_onderzoekstoegangevent",
        )
    ]
