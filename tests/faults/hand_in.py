"""What a web process does when somebody hands in: one transaction with a job. Prints the seconds each took."""

import sys
import time
from importlib import import_module


def main(kind: str, *keys: str) -> None:
    """Load the application as the web server does, begin a request, enqueue each key in a transaction of its own."""
    import_module("config.wsgi")

    from django.core.signals import request_started  # noqa: PLC0415 - after setup
    from django.db import connection, transaction  # noqa: PLC0415 - after setup

    from jobs.queue import enqueue  # noqa: PLC0415 - after setup

    request_started.send(sender=None)
    connection.ensure_connection()
    for key in keys:
        started = time.monotonic()
        with transaction.atomic():
            enqueue(kind, key)
        print(f"{time.monotonic() - started:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
