"""Values from the environment: right, missing, and wrong with a sentence that says how to put it right."""

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.env import database, email_transport, env_bool, env_int, env_list, env_list_apart, env_secret, env_str

NAME = "ALLIANTIES_TEST_VALUE"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Set the value, or see to it that there is none."""

    def give(value: str | None) -> None:
        monkeypatch.delenv(NAME, raising=False)
        if value is not None:
            monkeypatch.setenv(NAME, value)

    give(None)
    return give


def test_text_given_missing_and_without_default(given: Any) -> None:
    assert env_str(NAME, "anders") == "anders"
    with pytest.raises(ImproperlyConfigured, match=rf"^{NAME} is not set. Set it, or run through ./start or ./manage"):
        env_str(NAME)

    given("waarde")

    assert env_str(NAME) == env_str(NAME, "anders") == "waarde"


@pytest.mark.parametrize(
    ("raw", "value"), [("1", True), (" Yes ", True), ("on", True), ("true", True), ("0", False), ("OFF", False)]
)
def test_yes_or_no(given: Any, raw: str, value: bool) -> None:
    given(raw)

    assert env_bool(NAME, not value) is value


@pytest.mark.parametrize("raw", [None, "", "  "])
def test_yes_or_no_missing_is_the_default(given: Any, raw: str | None) -> None:
    given(raw)

    assert env_bool(NAME, True) is True
    assert env_bool(NAME, False) is False


@pytest.mark.parametrize("raw", ["ja", "2", "enabled"])
def test_yes_or_no_refused_with_a_sentence(given: Any, raw: str) -> None:
    given(raw)

    with pytest.raises(ImproperlyConfigured, match=f"^{NAME}='{raw}' is not a yes or no. Use 1 or 0.$"):
        env_bool(NAME, True)


@pytest.mark.parametrize(("raw", "value"), [(None, 7), ("", 7), (" 12 ", 12), ("-3", -3)])
def test_whole_number(given: Any, raw: str | None, value: int) -> None:
    given(raw)

    assert env_int(NAME, 7) == value


@pytest.mark.parametrize("raw", ["1,5", "twaalf", "1.0"])
def test_whole_number_refused_with_a_sentence(given: Any, raw: str) -> None:
    given(raw)

    with pytest.raises(ImproperlyConfigured, match=f"^{NAME}='{raw}' is not a whole number.$"):
        env_int(NAME, 7)


@pytest.mark.parametrize(
    ("raw", "parts"), [(None, ["x", "y"]), ("", []), (" , ", []), ("a", ["a"]), (" a, b ,,c", ["a", "b", "c"])]
)
def test_list(given: Any, raw: str | None, parts: list[str]) -> None:
    given(raw)

    assert env_list(NAME, "x,y") == parts


def test_secret_long_enough_too_short_and_missing(given: Any) -> None:
    with pytest.raises(ImproperlyConfigured, match="is not set"):
        env_secret(NAME)
    given("k" * 31)
    with pytest.raises(ImproperlyConfigured, match=f"^{NAME} has 31 characters; use at least 32 random ones.$"):
        env_secret(NAME)
    given("k" * 32)

    assert env_secret(NAME) == "k" * 32


def test_secret_is_not_told_in_the_message(given: Any) -> None:
    given("kort-geheim")

    with pytest.raises(ImproperlyConfigured) as error:
        env_secret(NAME)

    assert "kort-geheim" not in str(error.value)


def test_database_with_host_port_and_escaped_password() -> None:
    found = database("postgresql://baas:p%40ss%2Fw@db.example:6432/alli%20anties?sslmode=require")

    assert found == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "alli anties",
        "USER": "baas",
        "PASSWORD": "p@ss/w",
        "HOST": "db.example",
        "PORT": "6432",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"sslmode": "require"},
    }


def test_database_through_a_socket_folder_with_a_role() -> None:
    found = database("postgres://app@/allianties?host=/run/pg&port=5433&options=-c%20role%3Dallianties_rw")

    assert (found["NAME"], found["USER"], found["PASSWORD"]) == ("allianties", "app", "")
    assert (found["HOST"], found["PORT"]) == ("/run/pg", "5433")
    assert found["OPTIONS"] == {"options": "-c role=allianties_rw"}


@pytest.mark.parametrize("url", ["", "mysql://host/naam", "postgresql://host", "postgresql://host/", "allianties"])
def test_database_refused_with_an_example(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"looks like postgresql://user:password@host:5432/name\.$"):
        database(url)


@pytest.mark.parametrize("port", ["vijf", "70000"])
def test_port_refused_with_a_sentence(port: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="^A port in an address is a number from 0 to 65535.$"):
        database(f"postgresql://u:p@host:{port}/naam")
    with pytest.raises(ImproperlyConfigured, match="^A port in an address is a number from 0 to 65535.$"):
        email_transport(f"smtp://host:{port}", "map")


def test_mail_without_address_goes_to_files() -> None:
    assert email_transport("", "map") == {
        "backend": "notifications.backend.EmlBackend",
        "file_path": "map",
    }


@pytest.mark.parametrize(
    ("url", "port", "ssl", "tls"),
    [
        ("smtp://post.example", 25, False, False),
        ("smtps://post.example", 465, True, False),
        ("smtp+tls://post.example", 587, False, True),
        ("smtp+tls://post.example:2525", 2525, False, True),
    ],
)
def test_mail_server(url: str, port: int, ssl: bool, tls: bool) -> None:
    found = email_transport(url, "map")

    assert (found["host"], found["port"], found["use_ssl"], found["use_tls"]) == ("post.example", port, ssl, tls)
    assert (found["username"], found["password"], found["timeout"]) == ("", "", 10)


def test_mail_account_is_unescaped() -> None:
    found = email_transport("smtp+tls://post%40bus:g%3Aheim@post.example", "map")

    assert (found["username"], found["password"]) == ("post@bus", "g:heim")


@pytest.mark.parametrize("url", ["post.example:25", "http://post.example", "smtp://"])
def test_mail_refused_with_an_example(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="^EMAIL_URL looks like smtp://host:25, "):
        email_transport(url, "map")


def test_two_lists_of_keys_share_none(given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLIANTIES_TEST_OTHER", "een, twee")
    assert env_list_apart(NAME, "ALLIANTIES_TEST_OTHER") == []
    given("drie,vier")
    assert env_list_apart(NAME, "ALLIANTIES_TEST_OTHER") == ["drie", "vier"]

    given("drie,twee")

    with pytest.raises(ImproperlyConfigured, match=rf"^{NAME} and ALLIANTIES_TEST_OTHER share a key\. Make a new one"):
        env_list_apart(NAME, "ALLIANTIES_TEST_OTHER")
