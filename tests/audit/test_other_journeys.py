"""Files that lie in the folder but are another journey's, and who a document was saved by."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from kulturverktyg.audit.concealed import FileOfRound, try_files
from kulturverktyg.audit.other_journeys import is_of_another
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.workbook import workbook_bytes
from tests.audit.planted import changed

OTHER = "Resan på biblioteket"
#: One of the demo's texts that HR has not let through.
RUN = "Alla vet vem som var sjukskriven i höstas"
Tries = Callable[[str, bytes], Tried]


@pytest.fixture
def tries(tmp_path: Path, demo_round: RoundSeen) -> Tries:
    """What is got out of a file, as the audit sorts it."""

    def look(name: str, content: bytes) -> Tried:
        (tmp_path / name).write_bytes(content)
        own = demo_round.today.journey
        return try_files(
            [FileOfRound(f, (demo_round,), is_of_another(f, own, {OTHER})) for f in read_folder(tmp_path).files]
        )

    return look


@pytest.fixture(scope="module")
def other(demo_round: RoundSeen) -> bytes:
    """Another journey's workbook, with a group that this one may not show."""
    full = replace(demo_round.today, journey=OTHER)
    named = tuple(replace(group, label="Ledning") if group.breakdown == "role" else group for group in full.groups)
    return workbook_bytes(replace(full, groups=named))


def test_another_journeys_workbook_is_told_and_is_no_finding(tries: Tries, other: bytes) -> None:
    tried = tries("Bibliotekets.xlsx", other)
    assert tried.findings == ()
    assert tried.note.startswith("1 fil hör till en annan resa: Bibliotekets.xlsx.")


def test_another_journeys_json_is_told_and_is_no_finding(tries: Tries, demo_round: RoundSeen) -> None:
    told = json.dumps(as_json(replace(demo_round.today, journey=OTHER)), ensure_ascii=False)
    tried = tries("r.json", told.encode())
    assert tried.findings == ()
    assert "hör till en annan resa" in tried.note


def test_a_text_from_this_journey_is_found_in_another_journeys_file(tries: Tries, other: bytes) -> None:
    def plant(book: Workbook) -> None:
        book["Grupper"].append([RUN])

    assert "fritext som HR inte har godkänt" in "\n".join(tries("a.xlsx", changed(other, plant)).findings)


def test_a_leak_in_this_journeys_own_file_is_not_taken_for_another_journeys(tries: Tries, workbook: bytes) -> None:
    def plant(book: Workbook) -> None:
        book["Grupper"].append(["Ledning", "Roll", None, 4])
        book["Grupper"].append([f"Jämför med {OTHER}, Första mätningen"])

    tried = tries("a.xlsx", changed(workbook, plant))
    assert "står siffror bredvid ”Ledning”" in "\n".join(tried.findings)
    assert tried.note == ""


@pytest.mark.parametrize("field", ["creator", "lastModifiedBy"])
def test_who_a_document_was_saved_by_counts_only_when_it_is_somebodys_words(tries: Tries, field: str) -> None:
    def by(words: str) -> bytes:
        def plant(book: Workbook) -> None:
            setattr(book.properties, field, words)

        return changed(_bare(), plant)

    assert tries("a.xlsx", by("Gunilla Berggren")).findings == ()
    assert "i dokumentets egenskaper finns en fritext" in "\n".join(tries("a.xlsx", by(RUN)).findings)


def _bare() -> bytes:
    saved = io.BytesIO()
    Workbook().save(saved)
    return saved.getvalue()
