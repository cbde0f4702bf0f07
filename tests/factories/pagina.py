"""Pages as people meet them: a browser in which somebody is logged in, what an answer says, what it takes."""

from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User


def as_(user: User) -> Client:
    """A browser in which this person is logged in."""
    client = Client()
    client.force_login(user)
    return client


def text_of(response: Any) -> str:
    """The page."""
    text: str = response.content.decode()
    return text


def count_queries(client: Client, path: str) -> int:
    """What the database is asked for this page, seen before, without the marks of transactions."""
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len([query for query in captured if not query["sql"].startswith(("SAVEPOINT", "RELEASE"))])
