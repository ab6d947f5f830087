"""How the desk's table of questions reads, kind by kind."""

from collections.abc import Mapping

from kulturverktyg.gui.desk.result_rows import FigureRow, hidden_words, item_columns, item_rows
from tests import samples


def _cells(row: FigureRow) -> Mapping[str, str]:
    return {column.title: column.text(row) for column in item_columns()}


def _tips(row: FigureRow) -> str:
    return next(column.tip(row) for column in item_columns() if column.tip is not None)


def _rows(group: str = "all") -> Mapping[str, FigureRow]:
    return {row.name: row for row in item_rows(samples.lifelike(), group)}


def test_an_alternative_of_many_shows_its_share_beside_its_question() -> None:
    row = _rows()["kanaler.mote"]
    cells = _cells(row)
    assert row.figure is not None
    assert row.figure.now.distribution is not None
    left, ticked = row.figure.now.distribution
    assert cells["Påstående"] == "Hur lämnar du förslag? – På arbetsplatsträffen"
    assert cells["● Nuläge"] == f"{100 * ticked / 118:.0f}\N{NO-BREAK SPACE}%"
    assert cells["Fördelning nu"] == f"Inte valt: {left}, Valt: {ticked}"
    assert cells["Positiva"] == ""


def test_a_single_choice_has_a_row_with_a_share_for_each_alternative() -> None:
    rows = [row for name, row in _rows().items() if name.startswith("bakgrund")]
    assert [_cells(row)["Påstående"] for row in rows] == [
        "Hur länge har du arbetat här? – Mindre än 2 år",
        "Hur länge har du arbetat här? – 2–5 år",
        "Hur länge har du arbetat här? – Mer än 5 år",
    ]
    assert [_cells(row)["● Nuläge"] for row in rows] == [f"{share}\N{NO-BREAK SPACE}%" for share in (35, 29, 36)]
    assert _cells(rows[0])["Fördelning nu"] == "Inte valt: 77, Valt: 41"


def test_a_hidden_single_choice_is_one_row_that_says_why() -> None:
    hidden = samples.without(samples.lifelike(), lambda f: f.item == "bakgrund")
    (row,) = [row for row in item_rows(hidden, "all") if row.kind == "choice"]
    assert _cells(row)["Påstående"] == "Hur länge har du arbetat här?"
    assert _cells(row)["● Nuläge"] == "visas inte"


def test_no_row_that_is_shown_lacks_a_figure() -> None:
    assert all(_cells(row)["● Nuläge"] for row in _rows().values())


def test_a_ranking_shows_a_place_and_a_number_its_own_decimals() -> None:
    rows = _rows()
    assert _cells(rows["viktigast.tid"])["● Nuläge"].startswith("plats ")
    assert _cells(rows["viktigast.tid"])["Fördelning nu"].startswith("Plats 1: ")
    krona = _cells(rows["krona"])["● Nuläge"]
    assert len(krona.rpartition(",")[2]) == 2
    assert "Ställs bara till den som har svarat" in _tips(rows["krona"])


def test_a_hidden_question_is_named_once() -> None:
    hidden = samples.without(samples.lifelike(), lambda f: (f.item or "").startswith("kanaler."))
    words = hidden_words(item_rows(hidden, "all"))
    assert words.count("Hur lämnar du förslag?") == 1
    assert "arbetsplatsträffen" not in words
