"""Who may open which kind of page."""

from accounts.access import may
from accounts.roles import Permission

reads_motieven = may(Permission.ALLIANTIE_READ)
imports_overzichten = may(Permission.SUBSIDIEOVERZICHT_IMPORT)
