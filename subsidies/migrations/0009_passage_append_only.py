"""The runtime role only adds passages and judgements on them."""

from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("subsidies", "0008_passage")]
    operations = [append_only("subsidies_passage", "subsidies_passageoordeel")]
