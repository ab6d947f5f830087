"""Another program opens the report and the slides, and shows all that they say."""

import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.report import make_report
from kulturverktyg.export.slides.slides import slides_bytes
from kulturverktyg.export.word import word_bytes
from tests.export.slides.decks import bare, opened, titles
from tests.samples import smaller

pytestmark = pytest.mark.xdist_group("documents in LibreOffice")

PARTS = ("assignment", "response", "summary", "dimensions", "groups", "codebook")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The words of both, as LibreOffice prints them, by their endings."""
    folder = tmp_path_factory.mktemp("office")
    given = bare(smaller(), *PARTS)
    (folder / "rapport.docx").write_bytes(word_bytes(make_report(given), Drawn()))
    (folder / "bilder.pptx").write_bytes(slides_bytes(given, Drawn()))
    files = [folder / "rapport.docx", folder / "bilder.pptx"]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {file.suffix: _words(file.with_suffix(".pdf")) for file in files}


def test_every_heading_of_the_report_is_shown(shown: dict[str, str]) -> None:
    report = make_report(bare(smaller(), *PARTS))
    assert len(report.sections) > 3
    for section in report.sections:
        assert "".join(section.title.split()) in shown[".docx"], section.title


def test_every_title_of_the_slides_is_shown(shown: dict[str, str]) -> None:
    made = titles(opened(slides_bytes(bare(smaller(), *PARTS), Drawn())))
    assert len(made) > 5
    for title in made:
        assert "".join(title.split()) in shown[".pptx"], title


def _words(file: Path) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(file).pages)
