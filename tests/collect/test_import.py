"""Answers from a table: all rows or none, and every wrong cell named as the user finds it."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from kulturverktyg.collect.answer_cells import read_cells
from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.late import Waiting, late_answers
from kulturverktyg.guard.release import release
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.organisation import UnitRow, add_role, add_unit
from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED, Question
from tests.builders import Workplace, workplace
from tests.files.spreadsheets import workbook

_UNIT, _ROLE = "Omsorg/Hemtjänst", "Medarbetare"
_POLES = ("gemenskap", "nyfikenhet", "ordning", "resultat")


def _table(folder: Path, rows: Sequence[Mapping[str, object]], name: str = "svar.csv") -> Path:
    columns = list(dict.fromkeys(["unit", "role", *(column for row in rows for column in row)]))
    lines = [columns, *([{"unit": _UNIT, "role": _ROLE, **row}.get(c, "") for c in columns] for row in rows)]
    path = folder / name
    if name.endswith(".xlsx"):
        return workbook(path, lines)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    return path


def _counted(place: Workplace) -> list[dict[str, int]]:
    """What the responses hold, answered columns only."""
    from kulturverktyg.prepare.journeys import survey_of

    columns = survey_of(place.store, place.round_id).columns()
    return [
        {column: code for column, code in zip(columns, row, strict=True) if code != NOT_ANSWERED}
        for row in place.rows()
    ]


def _one(place: Workplace, folder: Path, row: Mapping[str, object]) -> dict[str, int]:
    assert import_answers(place.store, place.round_id, _table(folder, [row])) == 1
    (found,) = _counted(place)
    return found


def _refused(place: Workplace, path: Path) -> str:
    before = (place.rows(), place.free_texts(), place.counted())
    with pytest.raises(KnownError) as caught:
        import_answers(place.store, place.round_id, path)
    assert (place.rows(), place.free_texts(), place.counted()) == before
    return str(caught.value)


def test_every_kind_of_column_is_read(place: Workplace, tmp_path: Path) -> None:
    row: dict[str, object] = {"inflytande_1.now": 2, "inflytande_1.desired": 5, "anstallningstid": "lang"}
    row |= {"rekommendation": 0, "oskriven_regel": "Vi fikar kl. 9"}
    row |= {f"kultur.now.{pole}": points for pole, points in zip(_POLES, (40, 30, 20, 10), strict=True)}
    found = _one(place, tmp_path, row)
    assert found == {
        "inflytande_1.now": 2,
        "inflytande_1.desired": 5,
        "anstallningstid": 2,
        "rekommendation": 0,
        **{f"kultur.now.{pole}": points for pole, points in zip(_POLES, (40, 30, 20, 10), strict=True)},
    }
    assert place.free_texts() == ["Vi fikar kl. 9"]


@pytest.mark.parametrize("cell", ["lang", "LANG", "Mer än 5 år", "more than 5 years"])
def test_a_choice_is_read_by_its_name_or_its_words(place: Workplace, tmp_path: Path, cell: str) -> None:
    assert _one(place, tmp_path, {"anstallningstid": cell}) == {"anstallningstid": 2}


@pytest.mark.parametrize("cell", ["vet ej", "Vet ej", "Vill inte svara", "don't know"])
def test_dont_know_is_read_in_words(place: Workplace, tmp_path: Path, cell: str) -> None:
    assert _one(place, tmp_path, {"rost_1.now": cell, "rost_1.desired": 3}) == {
        "rost_1.now": DONT_KNOW,
        "rost_1.desired": 3,
    }


@pytest.mark.parametrize("cell", ["3", "3.0", "3,0", " 3 ", "+3"])
def test_a_whole_number_may_have_a_decimal_nought(place: Workplace, tmp_path: Path, cell: str) -> None:
    assert _one(place, tmp_path, {"rost_1.now": cell}) == {"rost_1.now": 3}


@pytest.mark.parametrize(
    "cell", ["2,5", "6", "0", "-1", "tre", "1e0", "1_0", "٣", "nan", "inf", "9" * 5000, "=1+2", str(DONT_KNOW), "1;2"]
)
def test_a_value_outside_the_scale_is_named_by_row_and_column(untouched: Workplace, tmp_path: Path, cell: str) -> None:
    said = _refused(untouched, _table(tmp_path, [{"rost_1.now": 3}, {"rost_1.now": cell}]))
    assert "rad 3, kolumn rost_1.now: " in said
    assert "Inget är inläst" in said
    assert len(said) < 300


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("Omsorg/Hemtjänst", "Medarbetare"),
        ("omsorg/hemtjänst", "MEDARBETARE"),
        ("Hemtjänst", "medarbetare"),
        (" Omsorg / Hemtjänst ", " Medarbetare "),
    ],
)
def test_a_unit_is_found_by_its_path_or_its_own_name(place: Workplace, tmp_path: Path, unit: str, role: str) -> None:
    table = _table(tmp_path, [{"unit": unit, "role": role, "rost_1.now": 3}])
    assert import_answers(place.store, place.round_id, table) == 1


def test_a_row_with_nothing_answered_is_not_counted_and_is_told(place: Workplace, tmp_path: Path) -> None:
    told: list[str] = []
    rows = _table(tmp_path, [{"rost_1.now": 3}, {"rost_1.now": ""}, {"rost_1.now": 4}])
    assert import_answers(place.store, place.round_id, rows, tell=told.append) == 2
    assert told == ["Rad 3 har enhet och roll men inga svar, och räknas inte."]
    assert len(place.rows()) == 2
    with pytest.raises(KnownError, match="har inga svar: ingen rad har mer än enhet och roll"):
        import_answers(place.store, place.round_id, _table(tmp_path, [{"rost_1.now": ""}] * 2))


def test_a_name_that_two_units_have_is_not_guessed_at(tmp_path: Path) -> None:
    rows = (UnitRow("A/Norr", "Chef", 5), UnitRow("B/Norr", "Chef", 5))
    with workplace(tmp_path, rows) as place:
        said = _refused(place, _table(tmp_path, [{"unit": "Norr", "role": "Chef"}]))
        assert "rad 2, kolumn unit: enheten ”Norr” finns på flera ställen; skriv hela sökvägen" in said
        table = _table(tmp_path, [{"unit": "a/norr", "role": "Chef", "rost_1.now": 3}])
        assert import_answers(place.store, place.round_id, table) == 1


def test_names_that_differ_only_in_capitals_are_kept_apart(place: Workplace, tmp_path: Path) -> None:
    other = add_unit(place.store, place.journey_id, "OMSORG", None)
    add_role(place.store, place.journey_id, "MEDARBETARE")
    path = _table(tmp_path, [{"unit": "OMSORG", "role": "MEDARBETARE", "rost_1.now": 3}])
    import_answers(place.store, place.round_id, path)
    with place.store.read() as session:
        units = set(session.connection().exec_driver_sql("SELECT unit_id FROM response").scalars())
    assert units == {other.hex}
    assert "enheten ”omsorg” finns på flera ställen; skriv hela sökvägen precis" in _refused(
        place, _table(tmp_path, [{"unit": "omsorg"}])
    )


def test_units_and_roles_that_are_missing_or_unknown_are_named(untouched: Workplace, tmp_path: Path) -> None:
    said = _refused(untouched, _table(tmp_path, [{"unit": ""}, {"unit": "Okänd"}, {"role": "Kung"}, {"role": ""}]))
    for words in (
        "rad 2, kolumn unit: enheten saknas",
        "rad 3, kolumn unit: enheten ”Okänd” finns inte i resan",
        "rad 4, kolumn role: rollen ”Kung” finns inte i resan",
        "rad 5, kolumn role: rollen saknas",
    ):
        assert words in said


def test_unknown_columns_are_named(untouched: Workplace, tmp_path: Path) -> None:
    said = _refused(untouched, _table(tmp_path, [{"inflytande_1": 3, "hemligt": 1}]))
    assert "inflytande_1, hemligt" in said
    assert "inget är inläst" in said


@pytest.mark.parametrize(
    "points", [(50, 30, 20, 10), (100, "", "", ""), (40, 30, 20, "vet ej"), (101, -1, 0, 0), (25.5, 24.5, 25, 25)]
)
def test_points_that_do_not_make_a_hundred_are_named(
    untouched: Workplace, tmp_path: Path, points: Sequence[object]
) -> None:
    row = {f"kultur.desired.{pole}": given for pole, given in zip(_POLES, points, strict=True)}
    assert "rad 2, kolumn kultur.desired." in _refused(untouched, _table(tmp_path, [row]))


def test_all_wrong_rows_are_named_but_at_most_twenty(untouched: Workplace, tmp_path: Path) -> None:
    good: Mapping[str, object] = {"rost_1.now": 3}
    said = _refused(untouched, _table(tmp_path, [good, *({"rost_1.now": 9} for _ in range(25)), good]))
    assert [f"rad {number}," in said for number in (2, 3, 22, 23, 28)] == [False, True, True, False, False]
    assert "och fel på 5 rader till" in said


def test_one_wrong_row_among_many_changes_nothing(untouched: Workplace, tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [{"rost_1.now": 3, "oskriven_regel": "ord"} for _ in range(50)]
    rows[30]["rost_1.now"] = 7
    assert "rad 32, kolumn rost_1.now" in _refused(untouched, _table(tmp_path, rows))


def test_free_text_is_kept_as_written_and_what_cannot_be_kept_is_named(place: Workplace, tmp_path: Path) -> None:
    _one(place, tmp_path, {"oskriven_regel": '=SUMMA(1)\r\n\tandra raden; "så"', "rost_1.now": ""})
    assert place.free_texts() == ['=SUMMA(1)\n andra raden; "så"']
    assert "kolumn oskriven_regel" in _refused(place, _table(tmp_path, [{"oskriven_regel": "a\x07b"}]))
    assert "högst 600 tecken" in _refused(place, _table(tmp_path, [{"oskriven_regel": "x" * 601}]))


def test_csv_and_excel_give_the_same_answers(tmp_path: Path) -> None:
    rows = [
        {"rost_1.now": 1 + n % 5, "rost_1.desired": 5, "anstallningstid": "kort", "oskriven_regel": f"ord {n}\nrad 2"}
        for n in range(12)
    ]
    found = []
    for name in ("svar.csv", "svar.xlsx"):
        folder = tmp_path / name.replace(".", "")
        folder.mkdir()
        with workplace(folder) as place:
            import_answers(place.store, place.round_id, _table(tmp_path, rows, name))
            found.append((place.rows(), place.free_texts()))
    assert found[0] == found[1]


def test_the_same_wrong_cells_are_named_in_csv_and_excel(untouched: Workplace, tmp_path: Path) -> None:
    rows = [{"rost_1.now": 3}, {"rost_1.now": 8}, {"unit": "Okänd"}]
    from_csv, from_excel = (_refused(untouched, _table(tmp_path, rows, f"svar.{kind}")) for kind in ("csv", "xlsx"))
    assert from_csv.replace("svar.csv", "") == from_excel.replace("svar.xlsx", "")


def test_what_a_closed_round_is_given_waits(place: Workplace, tmp_path: Path) -> None:
    import_answers(place.store, place.round_id, _table(tmp_path, [{"rost_1.now": 3}] * 7))
    close_round(place.store, place.round_id)
    release(place.store, place.round_id)
    import_answers(place.store, place.round_id, _table(tmp_path, [{"rost_1.now": 3}]))
    assert release(place.store, place.round_id).groups[0].n == 7
    assert late_answers(place.store, place.round_id) == Waiting(any=True, count=None)


def test_the_short_form_takes_only_its_own_columns(tmp_path: Path) -> None:
    with workplace(tmp_path, short_form=True) as place:
        assert import_answers(place.store, place.round_id, _table(tmp_path, [{"rost_1.now": 3}])) == 1
        assert "rost_2.now" in _refused(place, _table(tmp_path, [{"rost_2.now": 3}]))


def test_when_only_the_backup_fails_the_user_is_told_not_to_read_the_file_again(
    place: Workplace, tmp_path: Path
) -> None:
    from kulturverktyg.store.backup import backup_folder

    obstacle = backup_folder(place.store.path) / "spegel.kultur.ny"
    obstacle.mkdir()
    with pytest.raises(KnownError, match="1 svar är inlästa och ska inte läsas in igen"):
        import_answers(place.store, place.round_id, _table(tmp_path, [{"rost_1.now": 3}]))
    assert len(place.rows()) == 1
    obstacle.rmdir()


@pytest.mark.parametrize(
    ("cell", "read"), [("1000000000", 10**9), ("-1000000000", -(10**9)), ("1000000001", None), ("9" * 10, None)]
)
def test_a_number_may_be_as_large_as_a_survey_lets_it(cell: str, read: int | None) -> None:
    question = Question("n", QuestionKind.NUMBER, {"sv": "Hur många?"}, minimum=-(10**9), maximum=10**9)
    assert read_cells(question, {"n": cell}).answers.get("n") == read
