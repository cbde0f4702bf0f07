"""Questions of Parliament with words of reports that fit their answer."""

from typing import Any

from evaluaties.models import Kamervraag
from tests.factories.beoordelen import last_version
from tests.factories.kamer import kamervraag_factory
from tests.factories.passages import judged, make_passage
from tests.factories.samenstellen import make_approved

WORDS = "De alliantie hield vier bijeenkomsten over veiligheid op school."


def fit_passage(verband, tekst=WORDS):
    """Words that everybody found fit, of a report with akkoord."""
    report, _summary = make_approved(verband)
    return judged(make_passage(last_version(report), tekst=tekst), verband)


def ready(**kwargs: Any) -> Kamervraag:
    """With an answer that waits for initials."""
    return kamervraag_factory(**{"antwoord": "Ja.", "status": "ter_paraaf", **kwargs})
