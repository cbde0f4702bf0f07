"""What the papers say is there, and what is there is in the papers."""

import re
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PAPERS = [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
APPS = ("allianties", "subsidies", "evaluaties", "jobs")


def environment_names() -> set[str]:
    """Every name that the settings read."""
    return set(re.findall(r'env_\w+\("([A-Z_]+)"', (ROOT / "config" / "settings.py").read_text()))


def actions() -> set[str]:
    """Every public function of the actions of our apps that changes something: they take ``by``."""
    files = [path for app in APPS for path in (ROOT / app).glob("actions*")]
    sources = [file for path in files for file in ([path] if path.is_file() else path.glob("*.py"))]
    text = "\n".join(file.read_text() for file in sources)
    return {
        name for name, arguments in re.findall(r"^def ([a-z]\w+)\((.*?)\) ->", text, re.S | re.M) if "by:" in arguments
    }


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_links_between_papers_lead_somewhere(paper: Path) -> None:
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:]+)\)", paper.read_text())

    assert [link for link in links if not (paper.parent / link).exists()] == []


def test_every_name_of_the_environment_is_explained() -> None:
    explained = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs" / "beheer.md").read_text(), re.M))

    assert environment_names() == explained


def test_every_act_uses_a_verb_of_the_glossary() -> None:
    acts = (ROOT / "docs" / "woordenlijst.md").read_text().split("## Words in code")[0]
    verbs = {verb.replace(" ", "_") for verb in re.findall(r"^\| ([a-z ]+) \|", acts, re.M)}
    found = actions()

    assert len(found) > 20
    assert [name for name in sorted(found) if not any(f"{name}_".startswith(f"{verb}_") for verb in verbs)] == []


def test_decisions_are_numbered_without_gaps_and_fit_half_a_page() -> None:
    decisions = sorted((ROOT / "docs" / "adr").glob("*.md"))

    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    for path in decisions:
        text = path.read_text()
        assert all(f"**{part}.**" in text for part in ("Context", "Decision", "Consequences")), path.name
        assert len(text.split()) < 260, path.name
