"""Each audience gets what it needs, all of the same release, whole or not at all."""

import csv
import hashlib
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from kulturverktyg.audit.run import audit
from kulturverktyg.errors import KnownError
from kulturverktyg.export.put import LISTING
from kulturverktyg.guard.row_data import row_decisions
from kulturverktyg.reporting import AUDIENCES, make_packs
from tests.builders import Workplace
from tests.reporting.conftest import DECISION

pytestmark = pytest.mark.xdist_group("reporting")

_PROOF = ["Metod.pdf", "Prövning av anonymiteten.pdf"]
_TABLES = ["data.csv", "kodbok.csv", "visas inte eller delvis.csv"]
_CONTENT = {
    "staff": ["Bilder.pptx", "Rapport.pdf", "Sammanfattning.pdf"],
    "managers": ["Bilder.pptx", "Rapport.docx", "Rapport.pdf", "Resultat.xlsx"],
    "board": ["Bilder.pptx", "Rapport.pdf", "Underlag till nämnden.pdf"],
    "safety": [*_PROOF, "Rapport.pdf", "Resultat.xlsx"],
    "clients": ["Det här kom fram, engelska.pdf", "Det här kom fram, svenska.pdf"],
    "archive": [
        *(*_PROOF, *_TABLES, "Rapport.pdf", "SHA256SUMS"),
        *("kodbok till svar rad för rad.csv", "svar rad för rad.csv"),
    ],
}


def folder_of(audience: str, packs: Path) -> Path:
    (found,) = packs.glob(f"*, {AUDIENCES[audience].lower()}")
    return found


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_pack_holds_what_its_audience_needs_and_says_what_each_file_is(packs: Path, audience: str) -> None:
    folder = folder_of(audience, packs)
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted([*_CONTENT[audience], LISTING])
    told = (folder / LISTING).read_text("utf-8-sig").splitlines()
    assert set(names) - set(told) <= {LISTING, "SHA256SUMS"}
    assert all((folder / name).stat().st_size for name in names)


def test_what_several_get_is_the_same_for_all(packs: Path) -> None:
    decks = {(folder_of(audience, packs) / "Bilder.pptx").read_bytes() for audience in ("staff", "managers", "board")}
    books = {(folder_of(audience, packs) / "Resultat.xlsx").read_bytes() for audience in ("managers", "safety")}
    assert (len(decks), len(books)) == (1, 1)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_archives_checksums_hold(packs: Path) -> None:
    folder = folder_of("archive", packs)
    checked = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")
    named = {line.split("  ", 1)[1] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines()}
    assert named == {path.name for path in folder.iterdir()} - {"SHA256SUMS"}


def test_every_pdf_of_the_archive_is_marked_as_made_to_be_kept(packs: Path) -> None:
    files = [*folder_of("archive", packs).glob("*.pdf")]
    assert len(files) == 3
    for file in files:
        told = PdfReader(file).xmp_metadata
        assert told is not None
        assert "pdfaid" in told.stream.get_data().decode(), file.name


def test_the_rows_are_those_that_were_given_in_no_order_and_with_nothing_else(packs: Path, closed: Workplace) -> None:
    with (folder_of("archive", packs) / "svar rad för rad.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file, delimiter=";")
    assert heading[:2] == ["enhet", "roll"]
    assert len(rows) == len(closed.rows()) == 60
    assert {len(row) for row in rows} == {len(heading)}
    assert {row[0] for row in rows} <= {"Omsorg/Hemtjänst", "Omsorg/Boende", "Stab"}
    assert DECISION in (folder_of("archive", packs) / LISTING).read_text("utf-8-sig")
    assert row_decisions(closed.store, closed.round_id) == (DECISION,)


def test_of_rows_that_lie_there_by_decision_the_audit_says_so(packs: Path, closed: Workplace) -> None:
    report = audit(closed.store, closed.journey_id, packs)
    assert [finding for tried in report.tried for finding in tried.findings] == []
    assert report.untried == ""
    (told,) = report.decided
    assert "svar rad för rad.csv" in told
    assert DECISION in told
    assert not report.holds
    assert report.verdict.startswith("Inget gick att få fram ur det som får visas. Bland filerna ligger enskilda")


def test_a_zip_holds_the_same_and_can_be_tried(closed: Workplace, tmp_path: Path) -> None:
    (packed,) = make_packs(closed.store, closed.round_id, tmp_path, ["clients"], zipped=True)
    assert list(tmp_path.iterdir()) == [packed]
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        assert sorted(name.split("/")[1] for name in archive.namelist()) == sorted([*_CONTENT["clients"], LISTING])
        assert {member.date_time[0] for member in archive.infolist()} == {1980}
    report = audit(closed.store, closed.journey_id, tmp_path)
    assert (report.found, report.untried, report.decided) == (0, "", ())
    before = hashlib.sha256(packed.read_bytes()).digest()
    make_packs(closed.store, closed.round_id, tmp_path, ["clients"], zipped=True)
    assert hashlib.sha256(packed.read_bytes()).digest() == before


@pytest.mark.parametrize(
    ("audiences", "decision", "said"),
    [
        (["clients"], "KS 1", "gäller bara arkivpaketet"),
        (["archive"], " \n ", "Ange beslutets diarienummer"),
        (["archive"], "KS" * 200, "för lång"),
        (["grannar"], "", "inget paket för ”grannar”"),
        ([], "", "inget paket för ingen"),
    ],
)
def test_a_wish_that_cannot_be_met_is_said_before_anything_is_made(
    closed: Workplace, tmp_path: Path, audiences: list[str], decision: str, said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        make_packs(closed.store, closed.round_id, tmp_path / "ut", audiences, decision=decision)
    assert not (tmp_path / "ut").exists()


def counting(most: int) -> Callable[[], bool]:
    """Says stop when it has been asked so many times."""
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > most

    return cancelled


@pytest.mark.parametrize("steps", [0, 2, 5])
def test_cancelled_it_leaves_nothing_and_remembers_no_decision(closed: Workplace, tmp_path: Path, steps: int) -> None:
    made = make_packs(
        closed.store, closed.round_id, tmp_path / "ut", ["archive"], decision="KS 99", cancelled=counting(steps)
    )
    assert made == ()
    assert not (tmp_path / "ut").exists()
    assert "KS 99" not in row_decisions(closed.store, closed.round_id)


def test_all_that_is_made_is_named_as_it_begins(closed: Workplace, tmp_path: Path) -> None:
    heard: list[tuple[float, str]] = []
    make_packs(
        closed.store, closed.round_id, tmp_path, ["clients"], progress=lambda share, words: heard.append((share, words))
    )
    assert [words for _, words in heard] == [
        "Hämtar resultaten",
        "De vi är till för: Det här kom fram, svenska.pdf",
        "De vi är till för: Det här kom fram, engelska.pdf",
        "Sparar filerna",
        "Klart",
    ]
    assert heard == sorted(heard, key=lambda each: each[0])
