"""An annex of a hundred pages beside WeasyPrint alone on the same HTML: CPU, and memory of the worker and its child.

Both run in a forked child of this process, in turns, with the same style sheet and fonts. What the child may use of the
worker's memory without copying it counts once: the peak is what the two take together.
"""

import json
import os
import resource
import statistics
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from documents import pdf
from documents.canonical import canonical_json
from documents.pdf import Attachment, preload, render_html, render_pdf
from documents.pdf_content import read_content
from documents.pdf_process import Limits, run_limited
from evaluaties.pdf import TEMPLATE, BijlageContext, present
from evaluaties.pdf.context import Aanbeveling, Alliantie, Conclusie, Evaluatie, Lid, Periode, Samenvatting

RUNS = 5
PAGES = 100
MOST_CPU = 1.15
MOST_MEMORY = 250 << 20
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
ZIN = "De alliantie hield bijeenkomsten in zes gemeenten en sprak met 412 deelnemers over wat er veranderde. "


@dataclass(frozen=True)
class Papiermeting:
    """Medians of the runs; memory in bytes."""

    bladzijden: int
    kaal_cpu: float
    eigen_cpu: float
    keer_kaal: float
    geheugen_samen: int


def make_facts(pages: int = PAGES) -> dict[str, object]:
    """The facts of an annex of about this many pages, with invented content."""
    alliances = max(2, pages * 53 // 100)
    context = BijlageContext(
        schema_version=1,
        periode=Periode("2023-2027", date(2023, 1, 1), date(2027, 12, 31), ZIN, "Bron", "Regeling", "Stcrt. 2022, 1"),
        peildatum=date(2025, 12, 31),
        samenstelling_op=date(2025, 12, 31),
        allianties=(),
        voorbeelden=tuple(_alliantie(number) for number in range(alliances)),
        overige_subsidies=(),
        evaluaties=tuple(_evaluatie(number) for number in range(pages // 10)),
        kamerstukken=(),
    )
    facts: dict[str, object] = json.loads(canonical_json(context.facts))
    return facts


def _alliantie(number: int) -> Alliantie:
    lid = Lid("Organisatie", True, date(2023, 1, 1), date(2027, 12, 31), False, ("Onderdeel",))
    return Alliantie(
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
        samenvatting=Samenvatting(2025, 1, date(2026, 4, 1), "\n\n".join([ZIN * 6] * 4)),
        bronnen=("Bron 1", "Bron 2"),
    )


def _evaluatie(number: int) -> Evaluatie:
    return Evaluatie(
        titel=f"Evaluatie {number}",
        heeft_eigen_titel=True,
        onderzoeker="Bureau",
        soort="Eindevaluatie",
        opgeleverd="2025",
        gepubliceerd_datum=date(2025, 1, 1),
        doel=ZIN * 2,
        methode=ZIN * 2,
        opvolging=ZIN * 2,
        onbekend="",
        citaat="",
        conclusies=tuple(Conclusie("hoofd", ZIN * 3) for _row in range(12)),
        aanbevelingen=tuple(Aanbeveling(row, ZIN * 2, "kort", ZIN) for row in range(1, 11)),
        bronnen=("Bron",),
    )


def make_html(pages: int = PAGES) -> str:
    """The finished HTML of that annex."""
    facts = present(make_facts(pages))
    return render_html(TEMPLATE, {**facts, "titel": "Meting", "created": MOMENT, "document_nummer": "bijlage-00000000"})


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
