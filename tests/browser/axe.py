"""What every page is checked for in the browser: axe, sideways scroll, targets, references; and its picture."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[1] / "vendor" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (1280, 320)
NARROW = (320,)

# Targets of at least 24 by 24 px; links in running text are exempt (WCAG 2.5.8).
LAYOUT = """() => {
  const seen = (e) => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length;
  const name = (e) => e.outerHTML.slice(0, 140);
  const inline = (e) => e.localName === 'a' && getComputedStyle(e).display === 'inline';
  const small = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((e) => seen(e) && !inline(e) && !e.classList.contains('sla-over'))
    .filter((e) => { const r = e.getBoundingClientRect(); return r.width < 23.5 || r.height < 23.5; }).map(name);
  const dangling = [];
  for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
    for (const e of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of e.getAttribute(attribute).split(/\\s+/).filter(Boolean)) {
        if (!document.getElementById(id)) dangling.push(`${attribute}=${id} on ${name(e)}`);
      }
    }
  }
  for (const e of document.querySelectorAll('a[href^="#"]')) {
    const id = e.getAttribute('href').slice(1);
    if (id && !document.getElementById(id)) dangling.push(`href=#${id} on ${name(e)}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  return {
    small, dangling,
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    inline: [...document.querySelectorAll('[style]:not([style=""])')].map(name),
  };
}"""


def violations(page: Page) -> list[str]:
    """Run axe-core in ``page``: a line per violation with the first elements that it concerns."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result: dict[str, Any] = page.evaluate(
        "(tags) => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", TAGS
    )
    return [
        f"axe {item['id']}: {item['help']}: {[node['html'][:160] for node in item['nodes'][:3]]}"
        for item in result["violations"]
    ]


def faults(page: Page) -> list[str]:
    """All that is wrong with the page as it stands now; empty is right."""
    layout: dict[str, Any] = page.evaluate(LAYOUT)
    found = violations(page)
    found += [f"target under 24 px: {item}" for item in layout["small"]]
    found += [f"dangling reference: {item}" for item in layout["dangling"]]
    found += [f"id used twice: {item}" for item in layout["twice"]]
    found += [f"inline style: {item}" for item in layout["inline"]]
    if layout["sideways"] > 0:
        found.append(f"scrolls sideways by {layout['sideways']} px")
    return found


def check_page(page: Page, name: str, widths: tuple[int, ...], folder: Path | None = None) -> None:
    """Check the page at each width; with ``folder`` keep its picture as ``folder/name-width.png``.

    Raises AssertionError with all faults; leaves the page wide.
    """
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        found += [f"{width} px: {fault}" for fault in faults(page)]
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            picture = folder / f"{re.sub(r'[^a-z0-9-]+', '-', name.lower())}-{width}.png"
            page.screenshot(path=str(picture), full_page=True, caret="initial")
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    assert not found, f"{name} ({page.url}):\n" + "\n".join(found)
