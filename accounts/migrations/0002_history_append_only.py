"""The runtime role only adds history."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people")]
    operations = [append_only("accounts_userevent", "accounts_rolverleningevent")]
