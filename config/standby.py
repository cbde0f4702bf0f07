"""A management command that imports what it needs while something else is still being made, and then waits for a line.

``python -m config.standby COMMAND…``: reads one line from its input before it begins; without one (whoever would have
written it is gone) it ends.
"""

import sys
from importlib import import_module

import django
from django.core.management import execute_from_command_line, get_commands, load_command_class

ALSO = {"load_demo": ["config.urls"]}  # for the addresses in its mails


def main(arguments: list[str]) -> None:
    """Import, wait, and run the command."""
    django.setup()
    name = arguments[0]
    load_command_class(str(get_commands()[name]), name)
    for module in ALSO.get(name, []):
        import_module(module)
    if sys.stdin.readline():
        execute_from_command_line(["manage.py", *arguments])


if __name__ == "__main__":
    main(sys.argv[1:])
