"""How the desk's tables of results read, kind by kind and where parts are withheld."""

from collections.abc import Mapping
from dataclasses import replace

from kulturverktyg.charts.words import mid_sentence
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk.results.columns import heat_columns, item_columns, pole_columns, role_columns
from kulturverktyg.gui.desk.results.on_projector import view_of
from kulturverktyg.gui.desk.results.rows import FigureRow, group_rows, hidden_words, item_rows, pole_rows, role_rows
from tests import partly, samples


def _cells(row: FigureRow) -> Mapping[str, str]:
    return {column.title: column.text(row) for column in item_columns()}


def _tips(row: FigureRow) -> str:
    return next(column.tip(row) for column in item_columns() if column.tip is not None)


def _rows(group: str = "all", released: ReleasedResults | None = None) -> Mapping[str, FigureRow]:
    return {row.name: row for row in item_rows(released or samples.lifelike(), group)}


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
    assert _cells(row)["Att veta"] == samples.TOO_FEW


def test_no_row_that_is_shown_lacks_a_figure() -> None:
    assert all(_cells(row)["● Nuläge"] for row in _rows().values())
    assert all(_cells(row)["● Nuläge"] for row in _rows(released=partly.partly()).values())


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


def test_what_is_withheld_is_said_and_never_a_number() -> None:
    rows = _rows(released=partly.partly())
    alike, means, half = (_cells(rows[f"tala_{i}"]) for i in (1, 2, 3))
    assert alike["● Nuläge"] == "minst 90\N{NO-BREAK SPACE}% svarade ”Varken eller”"
    assert (alike["Glapp"], alike["Nuläget ligger"], alike["Att veta"]) == ("visas inte", "", partly.ALIKE)
    assert means["Hur säkert"] == "går inte att säga"
    hidden = ("Glappet ligger", "Nuläget ligger", "Vill ha mer", "Positiva", "Fördelning nu")
    assert {means[column] for column in hidden} == {"visas inte"}
    assert (half["◆ Önskat"], half["Att veta"]) == ("visas inte", partly.IN_PART)
    assert _cells(rows["kanaler.mote"])["● Nuläge"] == "minst 90\N{NO-BREAK SPACE}%"
    assert _cells(rows["bakgrund.0"])["● Nuläge"] == "minst 90\N{NO-BREAK SPACE}%"
    assert _cells(rows["bakgrund.1"])["● Nuläge"] == "högst 10\N{NO-BREAK SPACE}%"
    assert _cells(rows["krona"])["● Nuläge"] == "minst 90\N{NO-BREAK SPACE}% svarade lika"
    words = hidden_words(list(rows.values()))
    assert partly.ALIKE in words
    assert words.startswith("Visas delvis: ")


def test_how_sure_a_gap_is_stands_in_words() -> None:
    cells = _cells(_rows()["tala_1"])
    assert cells["Glappet ligger"].startswith("mellan ")
    assert cells["Hur säkert"] == "säkert glapp"


def test_roles_stand_beside_each_other_and_poles_by_their_own_names() -> None:
    rows = role_rows(samples.lifelike())
    assert [row.group for row in rows[:2]] == ["Medarbetare", "Chefer"]
    assert len({row.name for row in rows}) == len(rows)
    titles = [column.title for column in role_columns()]
    assert titles.index("Skiljer de sig?") > titles.index("Glapp")
    poles = pole_rows(samples.lifelike(), "all")
    assert [pole_columns()[0].text(row) for row in poles] == list(samples.POLES.values())


def test_a_group_with_more_answers_than_people_is_to_be_looked_into() -> None:
    full = samples.lifelike()
    crowded = replace(full.groups[0], n=full.groups[0].headcount + 1)
    first, *others = group_rows(replace(full, groups=(crowded, *full.groups[1:])), {})
    assert first.note == "Fler svar än personer i underlaget – stäm av antalet."
    assert not any("underlaget" in row.note for row in others)


def test_a_group_without_figures_is_told_in_one_line_with_its_most_common_reason() -> None:
    hidden = samples.without(samples.lifelike(), lambda figure: figure.group == "role:chef")
    (row,) = [row for row in group_rows(hidden, {}) if row.id == "role:chef"]
    said = f"Inga siffror visas, bara hur många som har svarat: {mid_sentence(samples.TOO_FEW)}"
    assert row.nothing == said
    assert hidden_words(item_rows(hidden, "role:chef")).startswith("Inga siffror kan visas här: ")
    across = [column.across(row) for column in heat_columns(hidden, "light", {}) if column.across is not None]
    assert across == [row.nothing]


def test_a_gap_whose_interval_is_withheld_is_not_said_to_lie_anywhere_in_large() -> None:
    view = view_of(_rows(released=partly.partly())["tala_2"])
    assert view is not None
    assert "ligger" not in view.sure


def test_every_row_can_be_shown_on_the_projector_and_says_what_is_not_shown() -> None:
    for released in (partly.partly(), samples.nothing_released()):
        for row in (*item_rows(released, "all"), *group_rows(released, {})):
            view = view_of(row)
            assert view is not None
            assert all(value for _, value in view.figures)
    (hidden,) = [row for row in group_rows(samples.lifelike(), {}) if row.group is None]
    view = view_of(hidden)
    assert view is not None
    assert view.words == "Familjerätt. Visas inte. För få svar: färre än 7 har svarat"
