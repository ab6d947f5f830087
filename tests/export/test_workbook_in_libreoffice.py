"""Another program opens the workbook and finds the same figures in it."""

import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from kulturverktyg.export.files import export
from tests import samples

pytestmark = pytest.mark.xdist_group("workbook in LibreOffice")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Our workbook, and the folder where LibreOffice has saved it anew as xlsx and pdf."""
    folder = tmp_path_factory.mktemp("office")
    (ours,) = export(samples.smaller(), folder / "ours", ["xlsx"])
    for kind in ("xlsx", "pdf"):
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                str(folder / "theirs"),
                str(ours),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
    return ours, folder / "theirs"


def test_every_figure_and_word_is_the_same(opened: tuple[Path, Path]) -> None:
    ours, theirs = load_workbook(opened[0]), load_workbook(opened[1] / opened[0].name)
    assert theirs.sheetnames == ours.sheetnames
    for sheet in ours.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = theirs[sheet.title][cell.coordinate]
                expected = cell.value
                if isinstance(expected, int | float):
                    expected = pytest.approx(expected, rel=1e-12, abs=1e-12)
                assert other.value == expected, (sheet.title, cell.coordinate)
                assert other.data_type == cell.data_type


def test_its_charts_are_kept(opened: tuple[Path, Path]) -> None:
    with ZipFile(opened[1] / opened[0].name) as theirs:
        assert len([name for name in theirs.namelist() if "/charts/chart" in name]) == 5


def test_it_prints(opened: tuple[Path, Path]) -> None:
    pdf = (opened[1] / opened[0].with_suffix(".pdf").name).read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type/Page\n") + pdf.count(b"/Type/Page/") >= 7
