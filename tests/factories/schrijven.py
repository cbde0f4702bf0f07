"""The form of a report's part: as a page shows it, and as a browser sends it back."""

from typing import Any

from django.test import Client

from subsidies.models import Jaarrapportage, Onderdeel


def part_of(report: Jaarrapportage, soort: str) -> Onderdeel:
    """The part of this kind with the most rows: a partner's where partners have one."""
    parts = report.onderdelen.filter(soort=soort)
    return parts.filter(organisatie=None).get() if soort not in OF_PARTNERS else parts.exclude(organisatie=None)[0]


OF_PARTNERS = ("activiteiten", "financien", "bijdrage")


def page(client: Client, part: Onderdeel, query: str = "") -> Any:
    """The page of this part, with its form in ``context``."""
    response = client.get(part.get_absolute_url() + query)
    assert response.status_code == 200
    return response


def shown(response: Any) -> dict[str, str]:
    """What every field of a page shows."""
    blad, form = response.context["blad"], response.context["form"]
    values = {f"{row.prefix}-{name}": row[name].value() or "" for row in blad.forms for name in row.fields}
    if "tekst" in form.fields:
        values["tekst"] = form["tekst"].value()
    return values


def typed_names(response: Any) -> list[str]:
    """The fields of stored rows in which people type freely."""
    blad = response.context["blad"]
    names = [
        f"{row.prefix}-{name}"
        for row in blad.forms
        if not row.is_nieuw
        for name, field in row.fields.items()
        if not hasattr(field, "choices")
    ]
    return [*names, "tekst"]


def save(client: Client, response: Any, **changes: str) -> Any:
    """Send the form as the browser does: everything that it shows, with these fields changed."""
    return send(client, response, changes)


def save_by_itself(client: Client, response: Any, **changes: str) -> Any:
    """The same, as the page does by itself."""
    return send(client, response, changes, headers={"X-Autosave": "1"})


def send(client: Client, response: Any, changes: dict[str, str], **extra: Any) -> Any:
    """Post a page's form."""
    form = response.context["form"]
    data = shown(response) | {name: form[name].value() for name in ("revision", "basis", "vanaf")} | changes
    return client.post(response.request["PATH_INFO"], data, **extra)
