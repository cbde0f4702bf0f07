"""`manage render_rapportage`: the stored PDF, made first where it is not there."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from subsidies.actions import rapportage as actions
from tests.documents.pdf_checks import assert_accessible_pdf
from tests.factories.subsidies import Verband


@pytest.mark.long
def test_render_rapportage_writes_the_same_file_twice_also_after_a_loss(
    verband: Verband, tmp_path: Path, private_files: Path
) -> None:
    report = verband.rapportage()
    document = actions.submit_rapportage(report.pk, by=verband.bestuurder).document
    one, two, three = (tmp_path / name for name in ("1.pdf", "2.pdf", "3.pdf"))

    call_command("render_rapportage", report.pk, uit=one)
    call_command("render_rapportage", report.pk, uit=two)
    (private_files / document.bestandsnaam).unlink()
    call_command("render_rapportage", report.pk, uit=three)

    assert one.read_bytes() == two.read_bytes() == three.read_bytes()
    assert_accessible_pdf(one.read_bytes())


def test_render_rapportage_refuses_what_was_never_handed_in(verband: Verband, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="never handed in"):
        call_command("render_rapportage", verband.rapportage().pk, uit=tmp_path / "x.pdf")
