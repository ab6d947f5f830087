"""Units, roles and headcounts: typed in, read from a file, changed, and fixed once somebody may have answered."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.organisation import (
    UnitRow,
    add_role,
    add_unit,
    add_unit_rows,
    read_unit_rows,
    remove_role,
    remove_unit,
    rename_role,
    rename_unit,
    set_headcount,
)
from tests.builders import ROWS, Workplace, workplace
from tests.files.spreadsheets import workbook


def _file(folder: Path, text: str) -> Path:
    path = folder / "enheter.csv"
    path.write_text(text, "utf-8")
    return path


def _paths(place: Workplace) -> list[str]:
    return [unit.path for unit in place.view.units]


def _unit(place: Workplace, path: str) -> UUID:
    return next(unit.id for unit in place.view.units if unit.path == path)


def test_a_file_of_units_gives_tree_roles_and_headcounts(tmp_path: Path) -> None:
    text = "Enhet;Roll;Antal\n Norr / Barn ;Medarbetare;12\nNorr/Barn;Chef;1\nNorr;Ledning;3\n"
    rows = read_unit_rows(_file(tmp_path, text))
    assert rows == [
        UnitRow("Norr/Barn", "Medarbetare", 12),
        UnitRow("Norr/Barn", "Chef", 1),
        UnitRow("Norr", "Ledning", 3),
    ]
    with workplace(tmp_path, rows) as place:
        view = place.view
        assert [(unit.path, unit.depth) for unit in view.units] == [("Norr", 0), ("Norr/Barn", 1)]
        assert [role.name for role in view.roles] == ["Medarbetare", "Chef", "Ledning"]
        assert sorted(view.headcounts.values()) == [1, 3, 12]


def test_an_excel_file_of_units_gives_the_same(tmp_path: Path) -> None:
    path = workbook(tmp_path / "enheter.xlsx", [["unit", "role", "headcount"], ["A/B", "Chef", 3], ["A", "Chef", 4.0]])
    assert read_unit_rows(path) == [UnitRow("A/B", "Chef", 3), UnitRow("A", "Chef", 4)]


@pytest.mark.parametrize("headcount", ["3", "3.0", '"3,0"'])
def test_a_headcount_may_have_a_decimal_nought(tmp_path: Path, headcount: str) -> None:
    path = _file(tmp_path, f"unit,role,headcount\n{'A/' * 19}A,Chef,{headcount}\n")
    assert [row.headcount for row in read_unit_rows(path)] == [3]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (",Chef,1", "rad 3, kolumn unit: enheten saknar namn"),
        ("/ /,Chef,1", "rad 3, kolumn unit: enheten saknar namn"),
        ("B,,1", "rad 3, kolumn role: rollen saknar namn"),
        ("B,Chef,", "rad 3, kolumn headcount"),
        ("B,Chef,tolv", "”tolv” är inte ett helt tal"),
        ("B,Chef,-1", "rad 3, kolumn headcount"),
        ("B,Chef,1.5", "rad 3, kolumn headcount"),
        ("B,Chef,100001", "från 0 till 100000"),
        (f"B,Chef,{'9' * 5000}", "rad 3, kolumn headcount"),
        ("B,Chef,²", "rad 3, kolumn headcount"),
        ("A,Chef,2", "A och Chef finns redan på en rad ovanför"),
        (f"{'x' * 201},Chef,2", "längre än 200 tecken"),
        (f"{'A/' * 2000}A,Chef,2", "rad 3, kolumn unit: enheten har fler än 20 nivåer"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_made(tmp_path: Path, row: str, words: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_unit_rows(_file(tmp_path, f"unit,role,headcount\nA,Chef,1\n{row}\n"))
    assert words in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    "row",
    [
        UnitRow("", "Chef", 1),
        UnitRow("A//B", "Chef", 1),
        UnitRow("A", " ", 1),
        UnitRow("A", "Chef", -1),
        UnitRow("A/" * 20 + "A", "Chef", 1),
    ],
)
def test_rows_that_no_file_gave_are_checked_too(place: Workplace, row: UnitRow) -> None:
    before = place.view
    with pytest.raises(KnownError):
        add_unit_rows(place.store, place.journey_id, [UnitRow("Ny", "Chef", 1), row])
    assert place.view == before


def test_rows_are_added_to_what_is_there(place: Workplace) -> None:
    add_unit_rows(
        place.store, place.journey_id, [UnitRow("Omsorg/Natt", "Chef", 4), UnitRow(ROWS[0].path, ROWS[0].role, 31)]
    )
    view = place.view
    assert _paths(place) == [
        "Omsorg",
        "Omsorg/Hemtjänst",
        "Omsorg/Särskilt boende",
        "Omsorg/Natt",
        "Individ och familj",
        "Individ och familj/Barn",
    ]
    assert sorted(view.headcounts.values()) == [2, 4, 20, 25, 31]


def test_the_tree_is_built_renamed_and_cut_by_hand(place: Workplace) -> None:
    store, journey = place.store, place.journey_id
    top = add_unit(store, journey, "  Skola  ", None)
    below = add_unit(store, journey, "Norr", top)
    role = add_role(store, journey, "Lärare")
    set_headcount(store, below, role, 8)
    rename_unit(store, top, "Utbildning")
    rename_role(store, role, "Pedagog")
    assert _paths(place)[-2:] == ["Utbildning", "Utbildning/Norr"]
    assert place.view.headcounts[(below, role)] == 8
    set_headcount(store, below, role, 0)
    assert place.view.headcounts[(below, role)] == 0
    set_headcount(store, below, role, None)
    set_headcount(store, below, role, None)
    assert (below, role) not in place.view.headcounts
    set_headcount(store, below, role, 3)
    remove_unit(store, top)
    remove_role(store, role)
    assert "Utbildning" not in "".join(_paths(place))
    assert (below, role) not in place.view.headcounts


@pytest.mark.parametrize(
    "change",
    [
        lambda p: add_unit(p.store, p.journey_id, "", None),
        lambda p: add_unit(p.store, p.journey_id, " Omsorg ", None),
        lambda p: add_unit(p.store, p.journey_id, "A/B", None),
        lambda p: add_unit(p.store, p.journey_id, "x" * 201, None),
        lambda p: rename_unit(p.store, _unit(p, "Omsorg/Hemtjänst"), "Särskilt boende"),
        lambda p: rename_unit(p.store, _unit(p, "Omsorg/Hemtjänst"), "   "),
        lambda p: add_role(p.store, p.journey_id, "Chef"),
        lambda p: add_role(p.store, p.journey_id, "\t"),
        lambda p: rename_role(p.store, p.view.roles[0].id, "Chef"),
        lambda p: set_headcount(p.store, p.view.units[0].id, p.view.roles[0].id, -1),
        lambda p: set_headcount(p.store, p.view.units[0].id, p.view.roles[0].id, 100_001),
    ],
)
def test_a_change_that_makes_no_sense_is_refused_and_changes_nothing(
    untouched: Workplace, change: Callable[[Workplace], object]
) -> None:
    before = untouched.view
    with pytest.raises(KnownError):
        change(untouched)
    assert untouched.view == before


def test_a_name_may_stay_and_may_be_used_elsewhere(place: Workplace) -> None:
    unit = place.view.units[1]
    rename_unit(place.store, unit.id, unit.name)
    add_unit(place.store, place.journey_id, unit.name, None)
    assert [u.name for u in place.view.units].count(unit.name) == 2


def test_what_was_removed_by_somebody_else_is_said_plainly(place: Workplace) -> None:
    unit, role = add_unit(place.store, place.journey_id, "Bort", None), add_role(place.store, place.journey_id, "Bort")
    remove_unit(place.store, unit)
    remove_role(place.store, role)
    for change in (
        lambda: rename_unit(place.store, unit, "Ny"),
        lambda: remove_unit(place.store, unit),
        lambda: rename_role(place.store, role, "Ny"),
        lambda: remove_role(place.store, role),
        lambda: add_unit(place.store, place.journey_id, "Under", unit),
        lambda: set_headcount(place.store, unit, place.view.roles[0].id, 3),
    ):
        with pytest.raises(KnownError, match="finns inte längre"):
            change()


def test_nothing_is_removed_once_a_kiosk_has_been_open(place: Workplace) -> None:
    place.open_kiosk()
    before = place.view
    with pytest.raises(KnownError, match="kan inte tas bort"):
        remove_unit(place.store, place.view.units[0].id)
    with pytest.raises(KnownError, match="kan inte tas bort"):
        remove_role(place.store, place.view.roles[0].id)
    assert place.view == before


def test_what_a_closed_round_counts_is_not_removed_but_what_came_later_is(place: Workplace) -> None:
    close_round(place.store, place.round_id)
    add_unit_rows(place.store, place.journey_id, [UnitRow("Stab", "Vikarie", 4)])
    with pytest.raises(KnownError, match="Enheten ”Individ och familj” kan inte tas bort, för en stängd omgång"):
        remove_unit(place.store, _unit(place, "Individ och familj"))
    with pytest.raises(KnownError, match="Rollen ”Chef” kan inte tas bort, för en stängd omgång"):
        remove_role(place.store, next(role.id for role in place.view.roles if role.name == "Chef"))
    remove_unit(place.store, _unit(place, "Stab"))
    remove_role(place.store, next(role.id for role in place.view.roles if role.name == "Vikarie"))


def test_a_unit_is_not_removed_when_somebody_below_it_has_answered(place: Workplace, tmp_path: Path) -> None:
    from kulturverktyg.collect.answer_table import import_answers

    (tmp_path / "svar.csv").write_text(
        "unit,role,inflytande_1.now,inflytande_1.desired\nOmsorg/Hemtjänst,Chef,3,4\n", "utf-8"
    )
    import_answers(place.store, place.round_id, tmp_path / "svar.csv")
    with pytest.raises(KnownError, match="Enheten ”Omsorg” kan inte tas bort"):
        remove_unit(place.store, _unit(place, "Omsorg"))
    remove_unit(place.store, _unit(place, "Individ och familj"))
    assert len(_paths(place)) == 3
