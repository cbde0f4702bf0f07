"""An invented public subsidy overview, applied, with one name on which somebody decided and some that wait."""

from collections import Counter

from config.demo.people import demo_users
from config.fixture_rows import FIXTURES
from documents.uploads_tekst import judge_tekst
from evaluaties.actions.ontvanger import decide_naampaar
from evaluaties.actions.overzicht import apply_overzicht, check_overzicht, receive_overzicht, start_toepassen
from evaluaties.models import Naampaar, Subsidieoverzicht
from evaluaties.statuses import PaarBesluit

NAAM = "Overzicht 2021–2023 (fictief)"


def load_overzicht() -> Counter[str]:
    """The overview, if none with its name is there, in the caller's transaction; through the actions people use."""
    if Subsidieoverzicht.objects.filter(naam=NAAM).exists():
        return Counter()
    by = demo_users()["accounthouder"]
    file = judge_tekst((FIXTURES / "demo" / "subsidieoverzicht.csv").read_bytes())
    overzicht, is_new = receive_overzicht(file, naam=NAAM, is_fictief=True, by=by)
    if not is_new:
        return Counter()
    for step in (check_overzicht, apply_overzicht):
        if step is apply_overzicht:
            start_toepassen(overzicht, by=by)
        if effect := step(overzicht.pk, _silent):
            effect()
    pair = Naampaar.objects.open().filter(een__is_fictief=True).order_by("pk").first()
    if pair is not None:
        decide_naampaar(pair, besluit=PaarBesluit.ZELFDE, by=by)
    return Counter(subsidieoverzichten=1)


def _silent(percent: int, tekst: str = "", /) -> None:
    """Nobody looks at the progress here."""
