"""Every address says who may come in; views of packages are listed by name."""

import pytest
from django.contrib.staticfiles.views import serve
from django.urls import URLPattern, URLResolver, get_resolver

# django-allauth's own views on our paths, with who may come in (accounts/urls.py).
THIRD_PARTY = {
    "account_login": "openbaar: inloggen",
    "account_logout": "openbaar: uitloggen; zonder log-in gebeurt er niets",
    "account_inactive": "openbaar: zegt dat een account gesloten is",
    "account_signup": "openbaar: gesloten, toont een zin",
    "account_reauthenticate": "wie is ingelogd",
    "account_change_password": "wie is ingelogd",
    "account_set_password": "wie is ingelogd",
    "account_reset_password": "openbaar: wachtwoord vergeten",
    "account_reset_password_done": "openbaar: wachtwoord vergeten",
    "account_reset_password_from_key": "openbaar: wachtwoord vergeten",
    "account_reset_password_from_key_done": "openbaar: wachtwoord vergeten",
    "usersessions_list": "wie is ingelogd",
}
PATTERNS: list[tuple[str, URLPattern]] = []


def walk(resolver: URLResolver, prefix: str = "") -> None:
    """Collect every pattern of the URLconf with its full name."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            walk(entry, f"{prefix}{entry.namespace}:" if entry.namespace else prefix)
        else:
            PATTERNS.append((f"{prefix}{entry.name}", entry))


walk(get_resolver())


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[f"{name} {pattern.pattern}" for name, pattern in PATTERNS])
def test_every_view_says_who_may_come_in(name: str, pattern: URLPattern) -> None:
    sentence = getattr(pattern.callback, "access", "")

    assert (len(str(sentence).split()) >= 2) != (name in THIRD_PARTY)


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[f"{name} {pattern.pattern}" for name, pattern in PATTERNS])
def test_a_view_is_open_exactly_when_its_mark_says_so(name: str, pattern: URLPattern) -> None:
    sentence = str(getattr(pattern.callback, "access", "") or THIRD_PARTY.get(name, ""))

    assert getattr(pattern.callback, "login_required", True) is not sentence.startswith("openbaar")


def test_every_address_has_a_name_and_ends_in_a_slash() -> None:
    bare = [str(pattern.pattern) for name, pattern in PATTERNS if not pattern.name]
    open_ended = [
        str(pattern.pattern)
        for _name, pattern in PATTERNS
        if str(pattern.pattern) and not str(pattern.pattern).removesuffix("$").endswith(("/", "security.txt"))
    ]

    assert bare == []
    assert open_ended == []


def test_no_address_serves_files_without_asking() -> None:
    assert serve not in [pattern.callback for _name, pattern in PATTERNS]
