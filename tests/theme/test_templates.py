"""The look, without a browser: strict HTML, nothing inline, contrast of the tokens, and a gallery that is complete."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import html5lib
import pytest
from crispy_forms.utils import render_crispy_form
from django.template.loader import render_to_string

from config.stijl import FilterForm, VoorbeeldForm, gallery_context

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
ON_SCREEN = sorted(
    path
    for path in TEMPLATES.rglob("*.html")
    # paper, mail, and files that people take along with their style inside
    if path.relative_to(TEMPLATES).parts[0] not in {"pdf", "emails", "uitgave"}
)
ERROR_PAGES = ["400.html", "403.html", "403_csrf.html", "404.html", "413.html", "500.html"]
INCLUDE = re.compile(r"""{%\s*(?:include|extends)\s+"([^"]+)\"""")
# Contrast that the text needs: 7 to 1 (AAA) for every pair that is allowed; 3 to 1 for the edge of a control.
TEXT_PAIRS = [
    ("inkt", "wit"),
    ("inkt", "vlak"),
    ("inkt", "vlak2"),
    ("inkt", "oker-vlak"),
    ("inkt2", "wit"),
    ("inkt2", "vlak"),
    ("inkt2", "vlak2"),
    ("inkt3", "wit"),
    ("inkt3", "vlak"),
    ("inkt3", "oker-vlak"),
    ("petrol", "wit"),
    ("petrol", "vlak"),
    ("petrol", "petrol-vlak"),
    ("petrol", "oker-vlak"),
    ("petrol-donker", "wit"),
    ("oker-tekst", "wit"),
    ("oker-tekst", "oker-vlak"),
    ("groen", "wit"),
    ("groen", "groen-vlak"),
    ("rood", "wit"),
    ("rood", "rood-vlak"),
    ("paars", "paars-vlak"),
    ("wit", "petrol"),
    ("wit", "petrol-donker"),
    ("wit", "inkt"),
    ("wit", "groen"),
]


def render(name: str, **context: Any) -> str:
    """A page as a logged-in person gets it, without a request."""
    user = SimpleNamespace(is_authenticated=True, naam="Voorbeeld", email="voorbeeld@demo.example")
    menu = [{"label": "Mijn werk", "url": "/", "is_huidig": True, "aantal": 4}]
    links = [{"label": "Privacy", "url": "/privacy/"}]
    base = {"user": user, "menu": menu, "demo": True, "rol_omschrijving": "Rol", "voetlinks": links, "csrf_token": "x"}
    return render_to_string(name, base | context)


def parse(page: str) -> Any:
    """The tree of a page; raises on any fault of HTML."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


@pytest.fixture(scope="module")
def gallery() -> Any:
    return parse(render("stijl.html", **gallery_context()))


def test_gallery_references_exist_and_ids_are_unique(gallery: Any) -> None:
    ids = [element.get("id") for element in gallery.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in gallery.iter():
        for attribute in ("aria-describedby", "aria-labelledby", "for"):
            for reference in (element.get(attribute) or "").split():
                assert reference in ids, f"{attribute}={reference}"
        href = element.get("href") or ""
        if href.startswith("#"):
            assert href[1:] in ids, href


def test_gallery_shows_every_component() -> None:
    seen: set[str] = set()
    todo = ["stijl.html", "bootstrap5/field.html", "bootstrap5/whole_uni_form.html"]
    while todo:
        name = todo.pop()
        if name not in seen and (TEMPLATES / name).exists():
            seen.add(name)
            todo += INCLUDE.findall((TEMPLATES / name).read_text(encoding="utf-8"))
    components = {f"components/{path.name}" for path in (TEMPLATES / "components").glob("*.html")}
    assert components - seen == set()


@pytest.mark.parametrize("name", ERROR_PAGES)
def test_error_page_needs_no_context(name: str) -> None:
    tree = parse(render_to_string(name, {}))
    assert tree.find(".//h1").text
    assert tree.get("lang") == "nl"


def test_server_error_names_its_reference() -> None:
    assert "4F2A1B0C" in render_to_string("500.html", {"referentie": "4F2A1B0C"})


@pytest.mark.parametrize("path", ON_SCREEN, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_template_has_nothing_inline(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=|<style\b|\son[a-z]+\s*=\s*[\"']|javascript:", source)
    assert not re.search(r"<script\b(?![^>]*\ssrc=)", source)


@pytest.mark.parametrize("path", ON_SCREEN, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_template_is_short(path: Path) -> None:
    budget = 60 if path.parent.name == "components" else 100
    assert len(path.read_text(encoding="utf-8").splitlines()) <= budget


def test_components_are_included_with_only() -> None:
    for path in ON_SCREEN:
        for tag in re.findall(r"{%\s*include\s+\"components/[^%]*%}", path.read_text(encoding="utf-8")):
            assert tag.rstrip("%} ").endswith("only"), f"{path.name}: {tag}"


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB (WCAG 2.2)."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two tokens, as they stand in tokens.css."""
    css = (ROOT / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
    tokens = dict(re.findall(r"--([a-z0-9-]+): (#[0-9A-F]{6});", css))
    light, dark = sorted((luminance(tokens[one]), luminance(tokens[other])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_contrast_is_enhanced(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 6.95


@pytest.mark.parametrize("ground", ["wit", "vlak"])
def test_edge_of_control_is_visible(ground: str) -> None:
    assert contrast("lijn-sterk", ground) >= 3


def test_ochre_is_never_text() -> None:
    for path in (ROOT / "static" / "css").glob("*.css"):
        assert not re.search(r"(?<![-\w])color:\s*var\(--oker\)", path.read_text(encoding="utf-8")), path.name


def test_field_says_error_above_itself_and_names_it() -> None:
    html = render_crispy_form(VoorbeeldForm({"aantal": "± 60"}))
    tree = parse(f"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>")
    field = tree.find(".//input[@id='id_aantal']")
    assert field.get("aria-invalid") == "true"
    assert field.get("aria-describedby") == "id_aantal_helptext id_aantal_error"
    assert field.get("value") == "± 60"
    assert html.index('id_aantal_error"') < html.index('id="id_aantal"')
    assert "Fout: vul een heel getal in" in html.replace("\n", "")


def test_optional_is_said_on_forms_and_not_on_filters() -> None:
    assert "(niet verplicht)" in render_crispy_form(VoorbeeldForm())
    assert "(niet verplicht)" not in render_crispy_form(FilterForm())


def test_error_summary_links_to_each_field_and_to_first_of_a_group() -> None:
    summary = render_to_string("components/foutoverzicht.html", {"form": VoorbeeldForm({"tekst": ""})})
    assert re.findall(r'href="#([^"]+)"', summary) == [
        "form-fouten",
        "id_tekst",
        "id_gegaan_0",
        "id_aantal",
        "id_datum",
        "id_thema",
        "id_waar",
    ]


def test_title_begins_with_fout_when_a_form_is_wrong() -> None:
    wrong = parse(render("account/login.html", form=VoorbeeldForm({})))
    right = parse(render("account/login.html", form=VoorbeeldForm()))
    assert wrong.find(".//title").text.strip().startswith("Fout: ")
    assert right.find(".//title").text.strip() == "Inloggen – Allianties"


def test_what_was_typed_is_escaped_everywhere() -> None:
    mark = "<img src=x onerror=alert(1)>"
    page = render("stijl.html", **(gallery_context() | {"voorbeeld": VoorbeeldForm({"aantal": mark, "tekst": mark})}))
    assert "<img" not in page


def test_classes_in_templates_have_a_style() -> None:
    sheets = [*(ROOT / "static" / "css").glob("*.css"), ROOT / "static/vendor/bootstrap/bootstrap.min.css"]
    styled = {name for sheet in sheets for name in re.findall(r"\.([a-z][\w-]*)", sheet.read_text(encoding="utf-8"))}
    hooks = {"berichten", "leesraam-tekst", "stap-wachten"}
    for path in ON_SCREEN:
        # a name that is partly made by the template stands beside a mark, and is left out
        source = re.sub(r"{[%{#].*?[%}#]}", "\0", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for value in re.findall(r'class="([^"]*)"', source):
            names = {name for name in value.split() if "\0" not in name}
            assert names <= styled | hooks, f"{path.name}: {names - styled - hooks}"
