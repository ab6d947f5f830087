"""Rapporter: everything is made, opened again, and held against what was typed and what people answered."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import numpy as np
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image
from PySide6.QtWidgets import QListWidget

from tests.flows.own_counting import scores
from tests.flows.walk.walk import Walk
from tests.gui.desk.reports_hands import make_files

HEAD_ROW = 4
_SOME = ("xlsx", "docx")
_ALL = (*_SOME, "pptx", "pdf", "png", "csv", "sav")


def make_reports(walk: Walk) -> None:
    """The workbook and the report, and in one journey every kind of file, in a folder of one's own choice."""
    with walk.at("Rapporter") as desk:
        make_files(desk, walk.reports, *(_ALL if walk.typed.pictures else _SOME))
        made = desk.find(QListWidget, "list_files")
        names = {made.item(row).text() for row in range(made.count())}
        assert names == {file.name for file in walk.reports.iterdir()}
    (workbook,) = walk.reports.glob("*.xlsx")
    pictures = [*walk.reports.glob("*.png")]
    assert (len(pictures) > 5) == walk.typed.pictures
    for picture in pictures:
        with Image.open(picture) as opened:
            assert opened.width > 800
    _read_the_workbook(walk, workbook)
    _nobody_is_named(walk)


def _read_the_workbook(walk: Walk, file: Path) -> None:
    typed = walk.typed
    book = load_workbook(BytesIO(file.read_bytes()))
    for sheet, words in (
        ("Metod och anonymitet", typed.readers),
        ("Intervjuer", typed.interview.quote),
        ("Iakttagelser", typed.statement),
        ("Iakttagelser", typed.strength),
        ("Nyckeltal", typed.indicator.name),
        ("Kulturkalkyl", "Ekonomisystemet"),
        ("Kartor", typed.map.boxes[0]),
        ("Förslag", typed.proposals[-1]),
        ("Vision", typed.pair[1]),
        ("Oskrivna normer", typed.norm[0]),
        ("Handlingsplan", typed.promise.commitment),
        ("Handlingsplan", typed.measure.first_step),
        ("Dialoglogg", typed.promise.reply),
        ("Uppföljning", typed.lesson),
        ("Omröstningar", typed.proposals[0]),
    ):
        assert words in _words(book[sheet]), f"the sheet {sheet} does not say {words}"
    _figures(walk, book["Dimensioner"])


def _words(sheet: Worksheet) -> str:
    return "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)


def _figures(walk: Walk, sheet: Worksheet) -> None:
    """Number of answers, both means and the index of the sorest and the strongest, as counted here."""
    head, *rows = sheet.iter_rows(min_row=HEAD_ROW, values_only=True)
    read = [dict(zip(head, row, strict=True)) for row in rows]
    for area in (walk.typed.sore, walk.typed.strong):
        (row,) = (row for row in read if (row["Grupp"], row["Dimension"]) == (read[0]["Grupp"], area.title))
        now, desired = (scores(walk.answered, area.name, side) for side in ("now", "desired"))
        assert row["Svar (n)"] == walk.typed.answering
        counted = [now.mean(), desired.mean(), (desired - now).mean(), 25 * (now.mean() - 1)]
        assert np.allclose([row[name] for name in ("Nuläge medel", "Önskat medel", "Glapp", "Nuläge index")], counted)


def _nobody_is_named(walk: Walk) -> None:
    """The name that was masked is in no file, nor in anything that is packed in one."""
    name = walk.typed.interview.masked.encode()
    for file in walk.reports.iterdir():
        packed = [file.read_bytes()]
        if is_zipfile(file):
            with ZipFile(file) as opened:
                packed = [opened.read(part) for part in opened.namelist()]
        assert not any(name in part for part in packed), f"{file.name} names somebody"
