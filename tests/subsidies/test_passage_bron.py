"""What became of the source of a passage on a day, and finding words back in what was frozen."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage, Passage
from subsidies.pdf.passage import Bronsoort, Tekst, find_words, source_state
from tests.factories.beoordelen import bring, last_version
from tests.factories.passages import judged, make_passage
from tests.factories.subsidies import Verband, first_part, make_verband

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 3, 2, 12, tzinfo=AMSTERDAM)
DAY = NOON.date()
B = Bronsoort


@pytest.fixture
def report(verband: Verband) -> Jaarrapportage:
    """A report that got akkoord on DAY, with one passage that everybody found fit."""
    row = verband.rapportage(2025)
    actions.submit_rapportage(row.pk, by=verband.bestuurder, moment=NOON - timedelta(days=2))
    actions.take_up_rapportage(row.pk, by=verband.accounthouder, moment=NOON - timedelta(days=1))
    judged(make_passage(last_version(row)), verband, moment=NOON)
    actions.approve_rapportage(row.pk, by=verband.accounthouder, moment=NOON)
    return row


def state(op: date) -> tuple[Bronsoort, bool]:
    """The state of the only passage."""
    found = source_state(Passage.objects.all(), op)
    (one,) = found.values()
    assert one.is_actueel == (one.soort == B.ACTUEEL)
    return one.soort, one.staat_er_nog


def second_version(verband: Verband, report: Jaarrapportage, *, soort: str, moment: datetime) -> None:
    """Akkoord is taken back, a part gets other words, and the new version has akkoord at ``moment``."""
    actions.reopen_rapportage(report.pk, by=verband.accounthouder, reden="Cijfer.", moment=NOON + timedelta(days=5))
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Cijfer.", moment=NOON + timedelta(days=6))
    part = first_part(report, soort)
    part.tekst = f"Nieuw vooraan.\n\n  {part.tekst.replace(' ', chr(10))} en nog meer."
    if soort == "samenvatting":
        part.tekst = "Heel andere woorden."
    part.save()
    actions.submit_rapportage(report.pk, by=verband.bestuurder, moment=moment - timedelta(days=2))
    actions.take_up_rapportage(report.pk, by=verband.accounthouder, moment=moment - timedelta(days=1))
    actions.approve_rapportage(report.pk, by=verband.accounthouder, moment=moment)


def test_akkoord_on_the_day_is_current_and_the_day_before_is_not(verband: Verband, report: Jaarrapportage) -> None:
    (passage,) = Passage.objects.all()
    judged(passage, verband, moment=NOON - timedelta(days=9))
    assert state(DAY) == (B.ACTUEEL, True)
    assert state(DAY - timedelta(days=1)) == (B.NIET_AKKOORD, False)
    found = source_state([passage], DAY)[passage.pk]
    assert (found.versie, found.akkoord_op) == (passage.versie, NOON)


def test_fit_counts_from_the_day_of_the_last_party(verband: Verband, report: Jaarrapportage) -> None:
    assert state(DAY - timedelta(days=1)) == (B.INGETROKKEN, False)


def test_taken_back_later_counts_for_an_earlier_day_too(verband: Verband, report: Jaarrapportage) -> None:
    (passage,) = Passage.objects.all()
    judged(passage, verband, partij="coordinator", is_akkoord=False, moment=NOON + timedelta(days=3))
    assert state(DAY) == (B.INGETROKKEN, False)
    judged(passage, verband, partij="coordinator", moment=NOON + timedelta(days=4))
    assert state(DAY) == (B.ACTUEEL, True)


def test_reopened_report_has_no_akkoord(verband: Verband, report: Jaarrapportage) -> None:
    later = NOON + timedelta(days=5)
    actions.reopen_rapportage(report.pk, by=verband.accounthouder, reden="Cijfer.", moment=later)
    assert state(DAY) == (B.ACTUEEL, True)
    assert state(later.date()) == (B.NIET_AKKOORD, False)


@pytest.mark.slow
@pytest.mark.parametrize(("soort", "stands"), [("samenvatting", False), ("doelen", True)])
def test_newer_version_with_akkoord_replaces(
    verband: Verband, report: Jaarrapportage, soort: str, stands: bool
) -> None:
    later = NOON + timedelta(days=20)
    second_version(verband, report, soort=soort, moment=later)
    assert state(DAY) == (B.ACTUEEL, True)
    assert state(later.date() - timedelta(days=1)) == (B.NIET_AKKOORD, False)
    assert state(later.date()) == (B.VERVANGEN, stands)
    found = next(iter(source_state(Passage.objects.all(), later.date()).values()))
    assert found.versie is not None
    assert (found.versie.nummer, found.akkoord_op) == (2, later)


def test_words_with_other_white_space_still_stand_there(report: Jaarrapportage, verband: Verband) -> None:
    judged(make_passage(last_version(report), soort="doelen"), verband, moment=NOON)
    later = NOON + timedelta(days=20)
    second_version(verband, report, soort="doelen", moment=later)
    found = source_state(Passage.objects.filter(onderdeel__startswith="Voortgang"), later.date())
    assert [(one.soort, one.staat_er_nog) for one in found.values()] == [(B.VERVANGEN, True)]


def test_waiting_for_one_party_is_not_fit(verband: Verband) -> None:
    passage = make_passage(last_version(bring(verband, "akkoord")))
    judged(passage, verband, partij="coordinator")
    assert state(timezone.localdate()) == (B.INGETROKKEN, False)


@pytest.mark.slow
def test_as_many_queries_for_many_passages(verband: Verband, report: Jaarrapportage) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            source_state(Passage.objects.all(), DAY)
        return len(seen)

    first = queries()
    for number in range(12):
        other = make_verband(f"Ander {number}")
        judged(make_passage(last_version(bring(other, "akkoord"))), other)
    assert (first, queries()) == (3, 3)


def test_no_passages_no_states() -> None:
    assert source_state([], DAY) == {}


SOURCE = "De alliantie hield\r\n  vier  bijeenkomsten, niet-openbaar.\n\nEr kwamen 40 mensen: “veel”."


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("vier bijeenkomsten", "vier  bijeenkomsten"),
        ("  alliantie\thield vier ", "alliantie hield\r\n  vier"),
        ("openbaar. Er kwamen", "openbaar.\n\nEr kwamen"),
        ("“veel”", "“veel”"),
        ("bijeenkomst", None),
        ("0 mensen", None),
        ("Vier bijeenkomsten", None),
        ("vier grote bijeenkomsten", None),
        ('"veel"', None),
        ("   ", None),
        ("", None),
    ],
)
def test_words_are_found_as_they_stand_there(typed: str, found: str | None) -> None:
    assert find_words([Tekst("", "Iets anders."), Tekst("", SOURCE)], typed) == found


def test_words_do_not_run_over_into_another_text() -> None:
    assert find_words([Tekst("", "een twee"), Tekst("", "drie vier")], "twee drie") is None


def test_half_a_word_first_does_not_hide_the_whole_word() -> None:
    assert find_words([Tekst("", "onveilig en veilig")], "veilig") == "veilig"


words = st.lists(st.text("aB9-.ë’😀", min_size=1, max_size=4), min_size=1, max_size=6)
spaces = st.sampled_from([" ", "\n", "\r\n\r\n", "\u00a0", "\t  "])


@given(before=words, wanted=words, after=words, space=spaces, other=spaces)
def test_whole_words_are_always_found_with_the_letters_of_the_source(
    before: list[str], wanted: list[str], after: list[str], space: str, other: str
) -> None:
    source = space.join([*before, *wanted, *after])
    found = find_words([Tekst("", source)], other.join(wanted))
    assert found is not None
    assert found in source
    assert found.split() == wanted


def test_paragraphs_are_lines_without_the_space_around_them() -> None:
    tekst = Tekst("", "\n  Een. \r\n\r\n - twee\n\u00a0\n")
    assert [tekst.tekst[begin:end] for begin, end in tekst.alineas] == ["Een.", "- twee"]
