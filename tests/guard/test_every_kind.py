"""Figures of multiple choices, rankings and numbers with decimals, worked out by hand."""

import pytest

from kulturverktyg.guard.released import Measure, ReleasedResults
from tests.every_kind import results_of

CELL = ("Enheten", "Medarbetare")
TICKED = ("mote", "mote chef", "chef", "mote skrift", "mote", "mote chef skrift", "inget", "mote")
IN_ORDER = (
    "tid mandat stod larande",
    "tid stod mandat larande",
    "mandat tid stod larande",
    "tid mandat larande stod",
    "larande tid mandat stod",
    "tid larande mandat stod",
    "tid mandat stod larande",
    "stod tid mandat larande",
)
HOURS = ("1,5", "2", "0,5", "3.5", "2,5", "12", "0", "2")


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> ReleasedResults:
    people = [
        (CELL, {"satt": ticked, "viktigast": order, "timmar": hours})
        for ticked, order, hours in zip(TICKED, IN_ORDER, HOURS, strict=True)
    ]
    people += [(CELL, {"satt": "vet ej", "viktigast": "vet ej"}), (CELL, {})]
    return results_of(tmp_path_factory.mktemp("every"), people)


def test_an_alternative_has_the_share_who_ticked_it(released: ReleasedResults) -> None:
    counts = {"mote": 6, "chef": 3, "skrift": 2, "inget": 1}
    for name, count in counts.items():
        figure = released.figure("all", item=f"satt.{name}")
        assert figure is not None
        assert (figure.n, figure.dont_know) == (8, 1)
        assert figure.now == Measure(None, None, (8 - count, count), count / 8)
        assert (figure.desired, figure.gap) == (None, None)


def test_a_ranking_has_mean_places_where_low_is_first(released: ReleasedResults) -> None:
    places = {"tid": (5, 3, 0, 0), "mandat": (1, 3, 4, 0), "stod": (1, 1, 3, 3), "larande": (1, 1, 1, 5)}
    means = {"tid": 11 / 8, "mandat": 19 / 8, "stod": 24 / 8, "larande": 26 / 8}
    for name, distribution in places.items():
        figure = released.figure("all", item=f"viktigast.{name}")
        assert figure is not None
        assert (figure.n, figure.dont_know) == (8, 1)
        assert figure.now.distribution == distribution
        assert figure.now.mean == pytest.approx(means[name])
        assert (figure.now.index, figure.now.positive) == (None, None)


def test_a_number_is_in_its_own_unit(released: ReleasedResults) -> None:
    figure = released.figure("all", item="timmar")
    assert figure is not None
    assert figure.n == 8
    assert figure.now.mean == pytest.approx(3.0)
    assert (figure.now.index, figure.now.distribution, figure.now.positive) == (None, None, None)


def test_items_say_what_was_asked_and_of_whom(released: ReleasedResults) -> None:
    items = {item.name: item for item in released.items}
    assert items["satt.mote"].words == "Hur lämnar du förslag? – På möten"
    assert items["satt.mote"].labels == ("Inte valt", "Valt")
    assert items["viktigast.tid"].labels == ("Plats 1", "Plats 2", "Plats 3", "Plats 4")
    assert (items["kultur.ordning"].question, items["kultur.ordning"].text) == ("Fördela 100 poäng", "Ordning")
    assert items["timmar"].decimals == 1
    assert items["motet"].asked_if == "Ställs bara till den som har valt ”På möten” på ”Hur lämnar du förslag?”."
    assert items["vila"].labels == ("1 Aldrig", "2", "3", "4", "5", "6", "7 Alltid")
    assert not items["saga"].asked_if


def test_the_method_says_how_to_read_them(released: ReleasedResults) -> None:
    method = " ".join(released.method)
    for words in ("plats 1 det viktigaste", "mer än 100 procent", "bara ställs efter ett visst svar"):
        assert words in method
