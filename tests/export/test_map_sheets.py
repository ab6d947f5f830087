"""Maps in the workbook and as pictures: what was drawn, as tables, read again as a colleague would."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from kulturverktyg.decide.chosen_way import ChosenWay, read_chosen_way
from kulturverktyg.export.book import Book
from kulturverktyg.export.chosen_pictures import chosen_pictures
from kulturverktyg.export.map_sheets import write_maps
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.model.kinds import MapKind
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map_edits import arrows, nodes
from kulturverktyg.understand.maps import save_maps
from tests import chosen, samples
from tests.builders import workplace
from tests.understand.drawn_maps import decisions, drawn, spiral

Row = tuple[object, ...]


@pytest.fixture(scope="module")
def book() -> Workbook:
    made = spiral()
    named = arrows.with_loop_name(made, loops_of(made)[1].nodes, "=Den onda spiralen")
    way = ChosenWay(maps=(named, decisions()))
    made_of = replace(chosen.nothing(), way=way)
    return load_workbook(BytesIO(workbook_bytes(samples.smaller(), chosen=made_of)))


def rows(book: Workbook) -> list[Row]:
    """Filled rows, each to its last filled cell."""
    read: list[Row] = []
    for cells in book["Kartor"].iter_rows(min_row=4, values_only=True):
        filled = [place for place, value in enumerate(cells, 1) if value is not None]
        if filled:
            read.append(tuple(cells[: filled[-1]]))
    return read


def test_a_map_of_causes_is_told_as_nodes_arrows_and_loops(book: Workbook) -> None:
    read = rows(book)
    begins, ends = read.index(("Orsakskarta",)), read.index(("Vem beslutar",))
    assert read[begins - 1] == ("Den onda spiralen",)
    first = read[begins + 1 : ends]
    assert first[0] == ("Ruta", "Läge")
    assert sorted(first[1:5]) == [
        ("Färre på plats", "Nuläge"),
        ("Hög arbetsbelastning", "Nuläge"),
        ("Sjukfrånvaro", "Nuläge"),
        ("Stöd från chefen", "Önskat läge"),
    ]
    assert first[5] == ("Från", "Pilen säger", "Till")
    assert ("Stöd från chefen", "\N{MINUS SIGN} mer ger mindre", "Hög arbetsbelastning") in first
    round_ = "Hög arbetsbelastning → Sjukfrånvaro → Färre på plats → Hög arbetsbelastning"
    assert first[-3:] == [
        ("Slinga", "Verkan", "Väg"),
        ("=Den onda spiralen", "Driver på", round_),
        (None, "Håller emot", "Hög arbetsbelastning → Stöd från chefen → Hög arbetsbelastning"),
    ]


def test_decisions_are_told_by_where_they_are_made_and_ought_to_be(book: Workbook) -> None:
    read = rows(book)
    second = read[read.index(("Beslutsnivåer",)) + 1 :]
    head = second.index(("Beslut", "Fattas nu av", "Borde fattas av"))
    assert second[0] == ("Ruta", "Var den står")
    assert second[head + 1 : head + 3] == [("Inköp", "Nämnd"), ("Schema", "Ledning", "Medarbetare")]


def test_what_looks_like_a_formula_is_words(book: Workbook) -> None:
    cells = [cell for row in book["Kartor"].iter_rows() for cell in row if cell.value == "=Den onda spiralen"]
    assert [cell.data_type for cell in cells] == ["s"]


def test_the_same_decision_in_both_states_is_one_row() -> None:
    made = drawn(MapKind.DECISIONS, "Inköp,inköp", lanes="board,unit", wanted="inköp")
    written = Book("Kartor")
    write_maps(written, (made,))
    book = load_workbook(BytesIO(written.to_bytes()))
    assert ("Inköp", "Nämnd", "Enhet") in list(book["Kartor"].iter_rows(values_only=True))


def test_there_is_neither_sheet_nor_picture_without_anything_drawn(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        made = spiral()
        bare = replace(made, nodes=(), arrows=())
        save_maps(place.store, place.journey_id, (bare,))
        way = read_chosen_way(place.store, place.journey_id)
        assert way.maps == ()
        nothing = Book("Kartor")
        write_maps(nothing, way.maps)
        assert load_workbook(BytesIO(nothing.to_bytes())).sheetnames == ["Sheet1"]
        save_maps(place.store, place.journey_id, (bare, nodes.without_node(decisions(), decisions().nodes[0].id)))
        (only,) = read_chosen_way(place.store, place.journey_id).maps
        pictures = chosen_pictures(replace(chosen.nothing(), way=ChosenWay(maps=(only,))), "Resan")
        assert [name for name, _ in pictures] == ["karta 1, Vem beslutar"]
