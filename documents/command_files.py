"""Files that a command writes: checked before the work, written whole or not at all."""

import os
from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _


def target_file(text: str) -> Path:
    """The file to write for ``--uit``; CommandError where that cannot be."""
    target = Path(text)
    try:
        fits = bool(text) and not target.is_dir() and target.parent.is_dir()
    except OSError:
        fits = False
    if not fits:
        raise CommandError(
            _("Geef --uit met een bestand in een map die bestaat. ‘%(gegeven)s’ kan niet.") % {"gegeven": text}
        )
    return target


def write_whole(target: Path, content: bytes) -> None:
    """A temporary file beside it, then renamed; CommandError with the reason."""
    temporary = target.with_name(f".{os.getpid()}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise CommandError(
            _("%(bestand)s kan niet worden geschreven: %(reden)s")
            % {"bestand": target, "reden": os.strerror(error.errno or 0)}
        ) from error
