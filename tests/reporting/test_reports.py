"""A round's reports: every kind, every figure, whole or not at all, and nothing in them that was not released."""

import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyreadstat
import pytest

from kulturverktyg.audit.reading.content import Content
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.run import audit, gather
from kulturverktyg.errors import KnownError
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.release import release
from kulturverktyg.reporting import Wanted, make_reports
from tests.builders import Workplace
from tests.reporting.test_packs import counting

pytestmark = pytest.mark.xdist_group("reporting")

KILLS = int(os.environ.get("KILLS", "1"))


def ending(folder: Path, end: str) -> Path:
    (found,) = folder.glob(f"*{end}")
    return found


def test_every_kind_of_file_is_made(files: Path) -> None:
    suffixes = {path.suffix for path in files.iterdir()}
    assert suffixes == {".xlsx", ".docx", ".pptx", ".pdf", ".csv", ".sav", ".svg"}


def test_nothing_in_any_file_gives_anybody_away(files: Path, closed: Workplace) -> None:
    report = audit(closed.store, closed.journey_id, files)
    assert [finding for tried in report.tried for finding in tried.findings] == []
    assert report.holds
    assert report.files == len([*files.iterdir()])


@pytest.fixture(scope="module")
def told(closed: Workplace) -> Any:
    """What ``results --format json`` prints."""
    return json.loads(json.dumps(as_json(release(closed.store, closed.round_id), ())))


def everybodys(told: Any, part: str) -> Iterator[Mapping[str, float]]:
    """The figures of all who answered, of each dimension."""
    (everybody,) = (group["id"] for group in told["groups"] if group["breakdown"] == "all")
    for figure in told["figures"]:
        if figure["group"] == everybody and "dimension" in figure and figure[part] is not None:
            yield figure[part]


def as_shown(figure: Mapping[str, float]) -> set[float]:
    """A mean or an index as somebody may round it."""
    return {
        round(figure["mean"], 1),
        round(figure["mean"], 2),
        round(figure["index"], 1),
        float(round(figure["index"])),
    }


def test_every_figure_of_the_data_files_is_the_one_of_the_json(files: Path, told: Any) -> None:
    known = {
        (figure["group"], figure.get("item") or figure.get("dimension"), side): figure[part]
        for figure in told["figures"]
        for side, part in (("nuläge", "now"), ("önskat läge", "desired"))
        if figure[part] is not None
    }
    counts = {
        (figure["group"], figure.get("item") or figure.get("dimension")): figure["n"] for figure in told["figures"]
    }
    shown = {(row["grupp_id"], row["namn"], row["sida"]): row for row in data_rows(files) if row["n"].isdigit()}
    assert shown.keys() == known.keys()
    for key, row in shown.items():
        assert int(row["n"]) == counts[key[:2]]
        for column, name in (("medel", "mean"), ("indextal", "index"), ("andel_positiva", "positive")):
            value = known[key].get(name)
            if value is not None:
                assert float(row[column].replace(",", ".")) == pytest.approx(value, abs=1e-9)
            else:
                assert not re.match(r"-?\d", row[column])


def data_rows(files: Path) -> Iterator[dict[str, str]]:
    with ending(files, "data.csv").open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def test_the_spss_file_has_the_same_rows_as_the_csv_file(files: Path) -> None:
    columns, _ = pyreadstat.read_sav(ending(files, ".sav"), output_format="dict")
    rows = [*data_rows(files)]
    for column in ("medel", "indextal", "n"):
        written = [row[column].replace(",", ".") for row in rows]
        for value, there in zip(columns[column], written, strict=True):
            if re.match(r"-?\d", there):
                assert float(value) == pytest.approx(float(there), abs=1e-9)


def test_the_workbook_shows_what_was_released_and_nothing_else(files: Path, closed: Workplace) -> None:
    today = release(closed.store, closed.round_id)
    (round_,), _ = gather(closed.store, [(closed.round_id, today)], read_folder(files))
    (book,) = (seen.results for seen in round_.seen if seen.source.endswith(".xlsx"))
    assert {group.label: group.n for group in book.groups} == {group.label: group.n for group in today.groups}
    assert len(book.figures) == len(today.figures)
    for figure in book.figures:
        released = today.figure(figure.group, item=figure.item, dimension=figure.dimension)
        assert released is not None
        assert figure.n == released.n
        assert figure.now.mean == pytest.approx(released.now.mean)


@pytest.mark.parametrize("end", [".xlsx", ".sav", ".docx", ".pptx"])
def test_everybodys_areas_stand_in_every_file_as_they_do_in_the_json(files: Path, told: Any, end: str) -> None:
    (read,) = (file for file in read_folder(files).files if file.name.endswith(end))
    found = {round(number, places) for number in numbers(read.content) for places in (1, 2)}
    for part in ("now", "desired"):
        assert all(as_shown(figure) & found for figure in everybodys(told, part))


def numbers(content: Content) -> Iterator[float]:
    """Every number in tables, in words and in charts' own caches."""
    yield from (cell for table in content.tables for row in table.rows for cell in row if isinstance(cell, float))
    for kept in content.kept:
        yield from kept.numbers
    for words in content.words:
        yield from numbers_in(words.text)


def numbers_in(text: str) -> Iterator[float]:
    yield from (float(found.replace(",", ".")) for found in re.findall(r"\d+(?:,\d+)?", text))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_everybodys_areas_stand_in_the_pdf_as_they_do_in_the_json(files: Path, told: Any) -> None:
    (path,) = files.glob("*.pdf")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    found = set(numbers_in(text))
    for part in ("now", "desired"):
        assert all(as_shown(figure) & found for figure in everybodys(told, part))


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(("exe",)), "Välj bland xlsx, docx"),
        (Wanted(()), "inget"),
        (Wanted(("png",), picture_size=(0.5, 9)), "0,5 × 9 cm"),
        (Wanted(("png",), picture_size=(16, 900)), "16 × 900 cm"),
        (Wanted(("png",), picture_size=(float("nan"), 9)), "mellan 5 och 120 cm"),
        (Wanted(("png",), dpi=5), "upplösningen 5"),
        (Wanted(("png",), picture_size=(120, 120), dpi=600), "för stora att öppna"),
        (Wanted(("pptx",), deck=Path("finns-inte.pptx")), "finns-inte.pptx finns inte"),
    ],
)
def test_nonsense_is_refused_before_anything_is_made(
    closed: Workplace, tmp_path: Path, wanted: Wanted, said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        make_reports(closed.store, closed.round_id, tmp_path / "ut", wanted)
    assert not (tmp_path / "ut").exists()


@pytest.mark.parametrize("kind", ["docx", "pptx", "pdf"])
def test_cancelled_at_a_chance_moment_it_leaves_nothing(closed: Workplace, tmp_path: Path, kind: str) -> None:
    chance = random.Random(kind)
    for _ in range(KILLS):
        stop = counting(chance.randrange(2))
        assert make_reports(closed.store, closed.round_id, tmp_path / "ut", Wanted((kind,)), cancelled=stop) == ()
        assert not (tmp_path / "ut").exists()


_MAKING = """
import sys
from pathlib import Path
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.reporting import Wanted, make_reports
from kulturverktyg.store.store import open_store

with open_store(Path(sys.argv[1])) as store:
    round_id = list_journeys(store)[0].rounds[0].id
    print("begun", flush=True)
    while True:
        make_reports(store, round_id, Path(sys.argv[2]), Wanted(("csv", "xlsx")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_any_moment_it_leaves_only_whole_files(closed: Workplace, tmp_path: Path) -> None:
    folder, chance = tmp_path / "ut", random.Random(3)
    whole = {path.name: path.read_bytes() for path in make_reports(closed.store, closed.round_id, folder, _SOME)}
    for path in closed.store.path.parent.iterdir():
        if path.is_file() and path.suffix != ".lock":
            shutil.copy(path, tmp_path)
    for _ in range(KILLS):
        command = [sys.executable, "-c", _MAKING, tmp_path / closed.store.path.name, folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0.3, 2))
            process.kill()
        assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == whole
    make_reports(closed.store, closed.round_id, folder, _SOME)
    assert {path.name for path in folder.iterdir()} == whole.keys()


_SOME = Wanted(("csv", "xlsx"))
