"""A composed annex of a hundred pages beside WeasyPrint alone on the same HTML: CPU, and memory of worker and child.

Both run in a forked child of this process, in turns, with the same style sheet and fonts. What the child may use of the
worker's memory without copying it counts once: the peak is what the two take together.
"""

import json
import os
import resource
import statistics
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents import pdf
from documents.canonical import canonical_json
from documents.pdf import Attachment, preload, render_html, render_pdf
from documents.pdf_content import read_content
from documents.pdf_process import Limits, run_limited
from evaluaties.pdf import TEMPLATE_SAMENGESTELD, present_concept
from evaluaties.pdf.context import Alliantie, Lid, Periode
from evaluaties.pdf.samenstelling import (
    Blok,
    Bron,
    Deelstand,
    Gelddeel,
    Indicator,
    Jaargeld,
    Passage,
    Samenstelling,
    Stand,
    Verhaal,
)
from evaluaties.pdf.tabellen import tables_of
from subsidies.pdf.delen import Jaarwaarde

RUNS = 5
PAGES = 100
MOST_CPU = 1.15
MOST_MEMORY = 250 << 20
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = (2023, 2024)
BRON = Bron(2024, 1, date(2025, 6, 1))
ZIN = "De alliantie hield bijeenkomsten in zes gemeenten en sprak met 412 deelnemers over wat er veranderde. "


@dataclass(frozen=True)
class Papiermeting:
    """Medians of the runs; memory in bytes."""

    bladzijden: int
    kaal_cpu: float
    eigen_cpu: float
    keer_kaal: float
    geheugen_samen: int


def make_facts(pages: int = PAGES) -> dict[str, Any]:
    """The facts of a composed annex of about this many pages, with invented content and charts."""
    alliances = max(1, pages * 23 // 100)
    verhalen = [_verhaal(number) for number in range(alliances)]
    annex = Samenstelling(
        schema_version=2,
        sjabloon="voortgang",
        titel="Meting",
        brief="Meting",
        is_fictief=True,
        is_voorbeeld=False,
        periode=Periode("2023-2027", date(2023, 1, 1), date(2027, 12, 31), ZIN, "Bron", "Regeling", "Stcrt. 2022, 1"),
        peildatum=date(2025, 12, 31),
        samenstelling_op=date(2025, 12, 31),
        jaren=YEARS,
        blokken=(
            Blok("tekst", "Inleiding", f"{ZIN * 8}[Kamerstuk II 2022/23, 30 420, nr. 380]."),
            Blok("overzicht", "", "", verhalen=tuple(verhalen)),
            *(_blok(verhaal) for verhaal in verhalen),
            Blok("financieel", "", "", verhalen=tuple(verhalen)),
        ),
    )
    facts: dict[str, Any] = json.loads(canonical_json(asdict(annex)))
    return facts | {"tabellen": tables_of(annex)}


def _blok(verhaal: Verhaal) -> Blok:
    told = [Passage(verhaal.alliantie.naam, True, BRON, "Samenvatting", "\n\n".join([ZIN * 5] * 3), True)] * 3
    return Blok("alliantie", "", ZIN, passages=tuple(told), verhalen=(verhaal,))


def _verhaal(number: int) -> Verhaal:
    lid = Lid("Organisatie", True, date(2023, 1, 1), date(2027, 12, 31), False, ("Onderdeel",))
    alliantie = Alliantie(
        naam=f"Alliantie {number}",
        thema="Thema",
        terreinen=("Veiligheid", "Onderwijs"),
        doel=ZIN * 3,
        voorganger="",
        toelichting=ZIN,
        leden_bekend="volledig",
        leden=(lid,) * 5,
        bedrag=Decimal(4_500_000),
        alleen_openbaar=False,
        samenvatting=None,
        bronnen=("Bron 1", "Bron 2"),
    )
    geld = tuple(
        Jaargeld(Decimal("840000.10"), Decimal("792000.40"), (Gelddeel("Lid", Decimal(1), Decimal(1)),), BRON)
        for _jaar in YEARS
    )
    return Verhaal(alliantie, True, tuple(_indicator(row) for row in range(3)), geld)


def _indicator(number: int) -> Indicator:
    delen = (Deelstand("Lid 1", Decimal(30)), Deelstand("Lid 2", Decimal(70)))
    return Indicator(
        naam=f"Indicator {number}",
        organisatie="",
        eenheid="deelnemers",
        meetwijze="getal",
        is_cumulatief=True,
        beginjaar=2022,
        beginstand=Decimal(0),
        streefwaarden=tuple(Jaarwaarde(jaar, Decimal(120 * (jaar - 2022))) for jaar in range(2023, 2028)),
        standen=tuple(Stand(jaar, Decimal(100 * (jaar - 2022)), Decimal(120), delen, BRON) for jaar in YEARS),
        gedeeld_met=(),
        tekst="",
    )


def make_html(pages: int = PAGES) -> str:
    """The finished HTML of that annex."""
    shown = present_concept(make_facts(pages))
    given = {**shown, "titel": "Meting", "created": MOMENT, "document_nummer": "bijlage-00000000"}
    return render_html(TEMPLATE_SAMENGESTELD, given)


class _Memory:
    """Looks at worker and child at every sign of life: what both use, shared pages once (Linux counts them so)."""

    def __init__(self) -> None:
        self.together = 0

    def beat(self, percent: int, text: str) -> None:
        """Called every second while the child works."""
        del percent, text
        found = sum(_proportional(pid) for pid in (os.getpid(), *_children()))
        self.together = max(self.together, found)


def _children() -> list[int]:
    return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]


def _proportional(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:  # it has just ended
        return 0
    return int(rollup.partition("\nPss:")[2].split()[0]) * 1024


def measure(pages: int = PAGES) -> Papiermeting:
    """In turns, so that what else happens on the machine touches both."""
    html = make_html(pages)
    data = [Attachment("feiten.json", "application/json", canonical_json(make_facts(pages)).encode(), "Feiten")]
    preload()
    memory = _Memory()
    bare, own = [], []
    content = b""
    for _run in range(RUNS):
        bare.append(run_limited(lambda messages: _bare(html), Limits(), None).cpu_seconds)
        before = _cpu()
        content = render_pdf(html, titel="Meting", created=MOMENT, attachments=data, beat=memory.beat)
        own.append(_cpu() - before)
    return Papiermeting(
        bladzijden=len(read_content(content).texts),
        kaal_cpu=statistics.median(bare),
        eigen_cpu=statistics.median(own),
        keer_kaal=statistics.median(own) / statistics.median(bare),
        geheugen_samen=memory.together,
    )


def too_much(found: Papiermeting) -> list[str]:
    """What is above its bound, in words."""
    said = []
    if found.keer_kaal > MOST_CPU:
        said.append(f"{found.keer_kaal:.2f} times the CPU of WeasyPrint alone; at most {MOST_CPU}")
    if found.geheugen_samen > MOST_MEMORY:
        said.append(f"{found.geheugen_samen >> 20} MB; at most {MOST_MEMORY >> 20} MB")
    return said


def _bare(html: str) -> bytes:
    from weasyprint import HTML

    document = HTML(string=html, url_fetcher=pdf.StaticFetcher())
    data: bytes = document.write_pdf(
        font_config=pdf._own_fonts(), stylesheets=pdf.stylesheets(), pdf_variant="pdf/a-3a", dpi=150
    )
    return data


def _cpu() -> float:
    """Seconds of CPU of this process and of the children that it has reaped."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )
