"""What alliances measure in the same way, added up over a year; each sum with its parts."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from evaluaties.pdf.bronnen import Rapport
from evaluaties.pdf.context import Alliantie
from evaluaties.pdf.samenstelling import Kern, Kerndeel
from subsidies.models import Indicator, Indicatorwaarde, Kernindicator, Subsidieperiode
from subsidies.statuses import Meetwijze

Key = tuple[int, bool, int]  # kernindicator, is_fictief, jaar


def add_up(
    periode: Subsidieperiode,
    told: Mapping[int, tuple[Alliantie, bool]],
    reports: Mapping[int, Sequence[Rapport]],
) -> tuple[Kern, ...]:
    """The shared indicators of the period with their sums. One query.

    Numbers add up; shares by numerator and denominator. An indicator that is measured in another way than the
    shared one is left out, and so is one told in words. One that alliances share has one owner, and counts once.
    """
    measured = Indicator.objects.filter(kernindicator__periode=periode).select_related("kernindicator")
    belongs = {row.pk: row.kernindicator for row in measured if row.kernindicator}
    kernen = {kern.pk: kern for kern in belongs.values()}
    parts: dict[Key, list[Kerndeel]] = {}
    for pk, (alliantie, is_fictief) in told.items():
        for report in reports.get(pk, ()):
            for meting in report.metingen:
                row = meting.deel
                kern = belongs.get(row.id)
                if kern is None or kern.meetwijze != row.meetwijze or row.meetwijze == Meetwijze.KWALITATIEF:
                    continue
                deel = Kerndeel(alliantie.naam, row.naam, row.stand, row.teller, row.noemer, report.bron)
                parts.setdefault((kern.pk, is_fictief, report.bron.jaar), []).append(deel)
    return tuple(
        _kern(kernen[pk], is_fictief, jaar, rows)
        for (pk, is_fictief, jaar), rows in sorted(parts.items(), key=lambda item: _place(item[0], kernen))
    )


def _place(key: Key, kernen: Mapping[int, Kernindicator]) -> tuple[bool, str, int]:
    pk, is_fictief, jaar = key
    return (is_fictief, kernen[pk].naam, jaar)


def _kern(kern: Kernindicator, is_fictief: bool, jaar: int, rows: list[Kerndeel]) -> Kern:  # noqa: FBT001 - a key
    if kern.meetwijze == Meetwijze.AANDEEL:
        stand = Indicatorwaarde.stand_of(None, _sum(row.teller for row in rows), _sum(row.noemer for row in rows))
    else:
        stand = _sum(row.stand for row in rows)
    return Kern(kern.naam, kern.eenheid, kern.meetwijze, is_fictief, jaar, stand, tuple(rows))


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None
