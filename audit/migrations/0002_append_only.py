"""The runtime role only adds to the trail; a label may be erased, never changed."""

from django.conf import settings
from django.db import migrations

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people"), ("audit", "0001_trail")]
    operations = [
        append_only("audit_auditevent", "audit_auditschakel"),
        migrations.RunSQL(
            f"REVOKE UPDATE ON audit_auditlabel FROM {settings.DATABASE_ROLE}",
            f"GRANT UPDATE ON audit_auditlabel TO {settings.DATABASE_ROLE}",
        ),
    ]
