"""Several choices, rankings, decimals and questions that only some are asked, as tables have them."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.errors import KnownError
from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED
from tests.builders import Workplace
from tests.every_kind import EVERY_KIND, workplace_of_every_kind
from tests.files.spreadsheets import workbook

_CELL = {"unit": "Omsorg/Hemtjänst", "role": "Medarbetare"}
_WAYS = ("mote", "chef", "skrift", "inget")
_WISHES = ("tid", "mandat", "stod", "larande")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    with workplace_of_every_kind(tmp_path_factory.mktemp("every")) as place:
        yield place


def _file(folder: Path, rows: Sequence[Mapping[str, object]], name: str = "svar.csv") -> Path:
    columns = list(dict.fromkeys([*_CELL, *(column for row in rows for column in row)]))
    lines = [columns, *([{**_CELL, **row}.get(column, "") for column in columns] for row in rows)]
    if name.endswith(".xlsx"):
        return workbook(folder / name, lines)
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    return folder / name


def _read(place: Workplace, path: Path) -> dict[str, int]:
    """What the one row of a file came to, answered columns only."""
    before = place.rows()
    assert import_answers(place.store, place.round_id, path) == 1
    (row,) = [row for row in place.rows() if place.rows().count(row) > before.count(row)][:1]
    return {column: code for column, code in zip(EVERY_KIND.columns(), row, strict=True) if code != NOT_ANSWERED}


def _refused(place: Workplace, path: Path) -> str:
    before = place.rows()
    with pytest.raises(KnownError) as caught:
        import_answers(place.store, place.round_id, path)
    assert place.rows() == before
    return str(caught.value)


def _columns(question: str, alternatives: Sequence[str], values: Sequence[object]) -> dict[str, object]:
    return {f"{question}.{name}": value for name, value in zip(alternatives, values, strict=True)}


@pytest.mark.parametrize(
    "row",
    [
        _columns("satt", _WAYS, (1, 0, 1, 0)),
        _columns("satt", _WAYS, ("ja", "nej", "JA", "Nej")),
        _columns("satt", _WAYS, ("x", "", "X", "")),
        _columns("satt", _WAYS, ("1.0", "0,0", 1, "")),
        {"satt": "mote skrift"},
        {"satt": "skrift, mote"},
        {"satt": "MOTE;Skriftligt"},
        {"satt": "At meetings; In writing"},
        {"satt": "På möten,Skriftligt"},
        {"satt": "mote\nskrift\nmote"},
    ],
)
def test_ticks_are_read_from_a_column_each_or_from_one(
    place: Workplace, tmp_path: Path, row: Mapping[str, object]
) -> None:
    assert _read(place, _file(tmp_path, [row])) == _columns("satt", _WAYS, (1, 0, 1, 0))


@pytest.mark.parametrize(
    "row",
    [
        _columns("viktigast", _WISHES, (2, 1, 4, 3)),
        {"viktigast": "mandat tid larande stod"},
        {"viktigast": "Större handlingsutrymme; Mer tid till samtal; Lära av varandra; Stöd från chefen"},
        {"viktigast": "mandat,tid, larande ,stod"},
    ],
)
def test_places_are_read_from_a_column_each_or_in_order_from_one(
    place: Workplace, tmp_path: Path, row: Mapping[str, object]
) -> None:
    assert _read(place, _file(tmp_path, [row])) == _columns("viktigast", _WISHES, (2, 1, 4, 3))


@pytest.mark.parametrize("row", [{"satt": "vet ej"}, {"satt.chef": "Vet ej"}, _columns("satt", _WAYS, ["vet ej"] * 4)])
def test_dont_know_answers_the_whole_question(place: Workplace, tmp_path: Path, row: Mapping[str, object]) -> None:
    assert _read(place, _file(tmp_path, [row])) == dict.fromkeys((f"satt.{name}" for name in _WAYS), DONT_KNOW)


@pytest.mark.parametrize(
    ("cell", "code"),
    [("3,5", 35), ("3.5", 35), (3.5, 35), ("12", 120), ("0,10", 1), (0.1 + 0.2, 3), (" 7 ", 70), ("0", 0)],
)
@pytest.mark.parametrize("name", ["svar.csv", "svar.xlsx"])
def test_decimals_have_comma_or_point(place: Workplace, tmp_path: Path, name: str, cell: object, code: int) -> None:
    assert _read(place, _file(tmp_path, [{"timmar": cell}], name)) == {"timmar": code}


def test_excel_true_and_false_are_ticks(place: Workplace, tmp_path: Path) -> None:
    path = _file(tmp_path, [_columns("satt", _WAYS, (False, True, False, None))], "svar.xlsx")
    assert _read(place, path) == _columns("satt", _WAYS, (0, 1, 0, 0))


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ({"satt.mote": "kanske"}, "satt.mote", "är varken 1 eller 0, ja eller nej, eller x"),
        (_columns("satt", _WAYS, (0, 0, 0, 0)), "satt.mote", "välj minst ett alternativ"),
        ({"satt": "mote fax"}, "satt", "har annat än alternativen mote, chef, skrift, inget"),
        ({"satt": "mote, vet ej"}, "satt", "har annat än alternativen"),
        ({"viktigast": "tid mandat stod"}, "viktigast", "är inte alla alternativen tid, mandat, stod, larande"),
        ({"viktigast": "tid tid stod larande"}, "viktigast", "vart och ett en gång och i ordning"),
        (_columns("viktigast", _WISHES, (1, 2, 2, 3)), "viktigast.tid", "ge alla alternativ en plats"),
        (_columns("viktigast", _WISHES, (1, 2, "", 3)), "viktigast.tid", "ge alla alternativ en plats"),
        ({"viktigast.stod": 5}, "viktigast.stod", "svaret ska vara ett helt tal från 1 till 4"),
        ({"timmar": "3,55"}, "timmar", "är inte ett tal från 0 till 12 med högst 1 decimal"),
        ({"timmar": "12,5"}, "timmar", "svaret ska vara ett tal från 0 till 12"),
        ({"timmar": "1.000,5"}, "timmar", "är inte ett tal"),
        ({"trivsel": "12"}, "trivsel", "från 1 till 11"),
        ({"motet": 3}, "motet", "ska vara tom, för frågan ställs inte efter svaret i kolumnen satt"),
        ({"satt": "chef", "motet": 3}, "motet", "ställs inte efter svaret i kolumnen satt"),
        (_columns("satt", _WAYS, (0, 1, 0, 0)) | {"motet": "vet ej"}, "motet", "i kolumnen satt.mote"),
    ],
)
def test_what_cannot_be_right_is_named_by_row_and_column(
    place: Workplace, tmp_path: Path, row: Mapping[str, object], column: str, words: str
) -> None:
    said = _refused(place, _file(tmp_path, [{}, row, {"vila": 7}]))
    assert f"rad 3, kolumn {column}: " in said
    assert words in said
    assert len(said) < 300


def test_both_ways_to_answer_a_question_at_once_are_too_many(place: Workplace, tmp_path: Path) -> None:
    said = _refused(place, _file(tmp_path, [{"satt": "mote", "satt.chef": 1}]))
    assert "både i kolumnen satt och i satt.chef" in said


def test_a_question_that_is_asked_is_answered(place: Workplace, tmp_path: Path) -> None:
    answers = _read(place, _file(tmp_path, [{"satt": "mote", "motet": 4}]))
    assert answers["motet"] == 4


def test_one_wrong_cell_is_not_blamed_on_the_questions_after_it(place: Workplace, tmp_path: Path) -> None:
    said = _refused(place, _file(tmp_path, [{"satt": "fax", "motet": 4}]))
    assert "kolumn satt" in said
    assert "motet" not in said
