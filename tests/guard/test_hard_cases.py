"""Workplaces that were made to give somebody away, and what a colleague with every export gets from them: nothing."""

import csv
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.late import late_answers
from kulturverktyg.guard.release import release
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.surveys import replace_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import Choice, Question, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from tests.attacker import Cell, disclosures, is_given_away
from tests.every_kind import AGREE, LANGUAGES

K, K_SENSITIVE = 7, 10
AGE = "alder"
COLUMNS = ("rost.now", "rost.desired", "utsatt")
Results = dict[str, Any]
Counts = Mapping[Cell, int]
Row = tuple[Cell, tuple[int | str, ...]]


def _survey(*, sensitive: bool) -> SurveyDefinition:
    return SurveyDefinition(
        {"sv": "Enkät"},
        LANGUAGES,
        (
            Section(
                "om",
                {"sv": "Om dig"},
                False,
                (
                    Question(
                        AGE,
                        QuestionKind.CHOICE,
                        {"sv": "Ålder?"},
                        choices=tuple(Choice(name, {"sv": name}) for name in ("ung", "mitt", "aldre")),
                        background=True,
                    ),
                ),
            ),
            Section(
                "fragor",
                {"sv": "Frågor"},
                False,
                (
                    Question("rost", QuestionKind.PAIR, {"sv": "Röst"}, scale=AGREE),
                    Question(
                        "utsatt",
                        QuestionKind.SCALE,
                        {"sv": "Utsatt?"},
                        scale=AGREE,
                        sensitive=sensitive,
                        dont_know=True,
                    ),
                ),
            ),
        ),
    )


def closed(store: Store, folder: Path, rows: Sequence[Row], *, sensitive: bool = True) -> UUID:
    """A closed round of a new journey with these people's answers."""
    places = {cell[:2]: sum(other[:2] == cell[:2] for other, _ in rows) for cell, _ in rows}
    headcounts = [UnitRow(unit, role, count + 30) for (unit, role), count in places.items()]
    journey_id = create_journey(store, "Resan", "kulturanalys-och-vision", headcounts)
    replace_survey(store, journey_id, SurveyDraft(_survey(sensitive=sensitive)))
    round_id = journey(store, journey_id).rounds[0].id
    read_in(store, folder, round_id, rows)
    close_round(store, round_id)
    return round_id


def read_in(store: Store, folder: Path, round_id: UUID, rows: Sequence[Row]) -> None:
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", AGE, *COLUMNS])
        for (unit, role, *ages), answers in rows:
            writer.writerow([unit, role, *(ages or [""]), *answers])
    import_answers(store, round_id, file)


def people(counts: Counts, seed: int = 1) -> list[Row]:
    """So many people a cell, whose answers are chance."""
    chance = random.Random(seed)
    return [(cell, tuple(chance.randint(1, 4) for _ in COLUMNS)) for cell, n in counts.items() for _ in range(n)]


def seen(store: Store, round_id: UUID, *breakdowns: str) -> Results:
    return as_json(release(store, round_id, breakdowns))


def sizes(results: Results, breakdown: str) -> dict[str, int]:
    return {group["label"]: group["n"] for group in results["groups"] if group["breakdown"] == breakdown}


def truth(counts: Counts) -> dict[str, Counts]:
    return {"n": counts, "rost": counts}


def with_newcomers(results: Results) -> Results:
    """The same results, in which a cell's newcomers are people of their own."""
    copy: Results = json.loads(json.dumps(results))
    for group in copy["groups"]:
        group["cells"] += [[f"{unit} (nya)", role] for unit, role in group["cells"]]
    return copy


def newcomers(counts: Counts) -> dict[Cell, int]:
    return {(f"{unit} (nya)", role): n for (unit, role), n in counts.items()}


def test_a_few_at_each_level_of_a_unit_in_a_unit_in_a_unit_are_not_told(store: Store, tmp_path: Path) -> None:
    counts = {("F/A/B/C", "M"): 12, ("F/A/B", "M"): 3, ("F/A", "M"): 3, ("F", "M"): 3, ("G", "M"): 20, ("G", "C"): 8}
    round_id = closed(store, tmp_path, people(counts))
    results = [seen(store, round_id, *names) for names in (["unit", "role"], ["unit*role"])]
    assert sizes(results[0], "unit")["G"] == 28
    assert not disclosures(results, truth(counts), K)


@pytest.mark.parametrize(("missing", "strangers"), [(1, 0), (1, 3), (6, 1)])
def test_an_age_that_nearly_coincides_with_a_unit_does_not_tell_of_the_few_who_differ(
    store: Store, tmp_path: Path, missing: int, strangers: int
) -> None:
    counts = {("A", "M", "ung"): 20, ("A", "M", "mitt"): missing, ("B", "M", "mitt"): 25, ("B", "M", "ung"): strangers}
    round_id = closed(store, tmp_path, people(counts))
    results = [seen(store, round_id, *names) for names in (["unit"], [AGE], [f"unit*{AGE}"])]
    assert sizes(results[0], "unit") == {"A": 20 + missing, "B": 25 + strangers}
    assert not disclosures(results, truth(counts), K, [AGE])


def test_the_attacker_finds_those_few_when_the_age_is_shown(store: Store, tmp_path: Path) -> None:
    counts = {("A", "M", "ung"): 20, ("A", "M", "mitt"): 2, ("B", "M", "mitt"): 25}
    results = seen(store, closed(store, tmp_path, people(counts)), "unit")
    everywhere = [[unit, role] for unit, role, _ in counts]
    results["groups"].append({"id": "planted", "cells": everywhere, "answers": {AGE: ["ung"]}})
    assert ("n", (("A", "M", "mitt"),)) in disclosures(results, truth(counts), K, [AGE])


def test_a_table_that_is_read_in_again_with_one_row_more_does_not_tell_that_row(store: Store, tmp_path: Path) -> None:
    counts = {("A", "M"): 12, ("B", "M"): 14, ("C", "M"): 11}
    rows = people(counts)
    first = closed(store, tmp_path, rows)
    before = seen(store, first, "unit")
    second = create_round(store, list_journeys(store)[0].id, "Nästa")
    read_in(store, tmp_path, second, [*rows, (("A", "M"), (4, 4, 4))])
    close_round(store, second)
    after = seen(store, second, "unit")
    assert sizes(after, "unit") == {"B": 14, "C": 11}
    assert not disclosures([before, with_newcomers(after)], truth({**counts, **newcomers({("A", "M"): 1})}), K)


LATE: list[tuple[Counts, bool]] = [
    ({("A", "M"): 1}, False),
    ({("A", "M"): 7}, True),
    ({("A", "M"): 4, ("A", "C"): 3}, False),
    ({("A", "M"): 7, ("B", "M"): 3}, False),
    ({("A", "M"): 7, ("A", "C"): 7, ("B", "M"): 7}, True),
    ({("B", "C"): 7}, True),
]


@pytest.mark.parametrize(("late", "counted"), LATE)
def test_late_answers_wait_until_they_cannot_be_told_apart(
    store: Store, tmp_path: Path, late: Counts, counted: bool
) -> None:
    counts = {("A", "M"): 20, ("A", "C"): 9, ("B", "M"): 15, ("B", "C"): 8}
    round_id = closed(store, tmp_path, people(counts), sensitive=False)
    before = seen(store, round_id, "unit", "role")
    read_in(store, tmp_path, round_id, people(late, 2))
    after = [seen(store, round_id, *names) for names in (["unit", "role"], ["unit*role"])]
    assert late_answers(store, round_id).any is not counted
    if counted:
        assert sizes(after[0], "all") == {"Alla": 52 + sum(late.values())}
    else:
        assert after[0] == before
    everybody = {**counts, **newcomers(late)} if counted else counts
    shown = [before, *(with_newcomers(one) for one in after)] if counted else [before, *after]
    assert not disclosures(shown, truth(everybody), K)


@pytest.mark.parametrize(("late", "counted"), [(7, False), (10, True)])
def test_late_answers_to_a_sensitive_question_wait_for_ten(
    store: Store, tmp_path: Path, late: int, counted: bool
) -> None:
    round_id = closed(store, tmp_path, people({("A", "M"): 20, ("B", "M"): 15}))
    before = seen(store, round_id, "unit")
    read_in(store, tmp_path, round_id, people({("A", "M"): late}, 2))
    assert (seen(store, round_id, "unit") != before) is counted


def test_late_answers_between_two_groups_of_which_one_holds_the_other_wait(store: Store, tmp_path: Path) -> None:
    counts = {("F/A", "M"): 20, ("F/B", "M"): 15, ("G", "M"): 12}
    round_id = closed(store, tmp_path, people(counts), sensitive=False)
    before = seen(store, round_id, "unit")
    read_in(store, tmp_path, round_id, people({("F/A", "M"): 8, ("F/B", "M"): 2}, 2))
    assert seen(store, round_id, "unit") == before


def test_late_answers_do_not_split_units_that_were_joined(store: Store, tmp_path: Path) -> None:
    counts = {("A", "M"): 20, ("B", "M"): 4, ("C", "M"): 5}
    round_id = closed(store, tmp_path, people(counts), sensitive=False)
    before = seen(store, round_id, "unit")
    assert sizes(before, "unit") == {"A": 20, "Övriga enheter": 9}
    read_in(store, tmp_path, round_id, people({("B", "M"): 8}, 2))
    after = seen(store, round_id, "unit")
    assert sizes(after, "unit") == {"A": 20, "Övriga enheter": 17}
    assert not disclosures([before, with_newcomers(after)], truth({**counts, ("B (nya)", "M"): 8}), K)


def test_a_later_breakdown_does_not_split_units_that_were_joined(store: Store, tmp_path: Path) -> None:
    counts = {("A", "M", "ung"): 20, ("A", "M", "mitt"): 9, ("B", "M", "aldre"): 5, ("C", "M", "mitt"): 4}
    round_id = closed(store, tmp_path, people(counts))
    results = [seen(store, round_id, *names) for names in (["unit"], [AGE], [f"unit*{AGE}"], [f"role*{AGE}"])]
    assert sizes(results[0], "unit") == {"A": 29, "Övriga enheter": 9}
    assert not disclosures(results, truth(counts), K, [AGE])


@pytest.mark.parametrize("n", [4, 12])
def test_a_unit_where_all_answered_alike_is_not_had_from_the_others(store: Store, tmp_path: Path, n: int) -> None:
    counts = {("B", "M"): 14, ("C", "M"): 16}
    rows: list[Row] = [(("A", "M"), (1, 4, 1))] * n
    results = seen(store, closed(store, tmp_path, [*rows, *people(counts)]), "unit", "role")
    cells = {group["id"]: [tuple(cell) for cell in group["cells"]] for group in results["groups"]}
    for side in ("now", "desired"):
        of_a_unit = [f for f in results["figures"] if f["item"] == "rost" and f["group"] == "unit:A"]
        assert all(figure[side]["mean"] is None and figure[side]["distribution"] is None for figure in of_a_unit)
        shown = [f for f in results["figures"] if f["item"] == "rost" and f[side] and f[side]["mean"] is not None]
        assert not is_given_away([cells[figure["group"]] for figure in shown], [("A", "M")])


def test_those_directly_in_a_unit_who_answered_alike_are_not_had_from_the_others(store: Store, tmp_path: Path) -> None:
    rows: list[Row] = [(("F", "M"), (1, 4, 2))] * 8
    counts = {("F/A", "M"): 20, ("F/B", "M"): 20, ("G", "M"): 20}
    results = seen(store, closed(store, tmp_path, [*rows, *people(counts)], sensitive=False), "unit")
    for item in ("rost", "utsatt"):
        exact = _cells(results, [f for f in results["figures"] if f["item"] == item and f["now"]["mean"] is not None])
        assert exact
        assert not is_given_away(exact, [("F", "M")])


def test_late_answers_that_are_all_alike_wait_for_others(store: Store, tmp_path: Path) -> None:
    round_id = closed(store, tmp_path, people({("A", "M"): 20, ("B", "M"): 20}), sensitive=False)
    before = seen(store, round_id, "unit")
    read_in(store, tmp_path, round_id, [(("A", "M"), (1, 4, n % 4 + 1)) for n in range(8)])
    assert seen(store, round_id, "unit") == before
    read_in(store, tmp_path, round_id, people({("A", "M"): 8}))
    assert sizes(seen(store, round_id, "unit"), "unit") == {"A": 36, "B": 20}


def test_late_answers_may_be_alike_where_all_were(store: Store, tmp_path: Path) -> None:
    alike: list[Row] = [((unit, "M"), (1, 4, 2)) for unit in "AB" for _ in range(20)]
    round_id = closed(store, tmp_path, alike, sensitive=False)
    seen(store, round_id, "unit")
    read_in(store, tmp_path, round_id, alike[:8])
    assert sizes(seen(store, round_id), "all") == {"Alla": 48}


@pytest.mark.parametrize("unknowing", [1, 7])
def test_how_many_of_a_few_do_not_know_the_answer_to_a_sensitive_question_is_not_told(
    store: Store, tmp_path: Path, unknowing: int
) -> None:
    nobody: list[Row] = [(("C", "M"), (1, 4, "vet ej" if n < unknowing else "")) for n in range(7)]
    results = seen(store, closed(store, tmp_path, [*nobody, *people({("A", "M"): 20, ("B", "M"): 20})]), "unit")
    assert sizes(results, "unit") == {"A": 20, "B": 20, "C": 7}
    shown = _cells(results, [figure for figure in results["figures"] if figure["item"] == "utsatt"])
    assert shown
    assert not is_given_away(shown, [("C", "M")])


def _cells(results: Results, figures: Sequence[Mapping[str, Any]]) -> list[list[Cell]]:
    """The cells of each figure's group."""
    cells = {group["id"]: [tuple(cell) for cell in group["cells"]] for group in results["groups"]}
    return [cells[figure["group"]] for figure in figures]


def test_a_workplace_where_all_answered_alike_tells_no_exact_figure(store: Store, tmp_path: Path) -> None:
    rows: list[Row] = [((unit, "M"), (2, 4, 1)) for unit in "AB" for _ in range(15)]
    results = seen(store, closed(store, tmp_path, rows), "unit")
    of_voice = [figure for figure in results["figures"] if figure["item"] == "rost"]
    assert [figure["now"]["nearly_all"] for figure in of_voice] == [1] * len(of_voice)
    assert {figure["now"]["mean"] for figure in of_voice} == {None}


def test_a_sensitive_question_in_a_unit_of_nine_is_not_had_from_the_others(store: Store, tmp_path: Path) -> None:
    counts = {("A", "M"): 9, ("B", "M"): 30, ("C", "M"): 11}
    results = seen(store, closed(store, tmp_path, people(counts)), "unit", "role")
    shown = {(figure["item"], figure["group"]) for figure in results["figures"]}
    assert ("rost", "unit:A") in shown
    assert ("utsatt", "unit:A") not in shown
    assert ("utsatt", "all") in shown
    assert not disclosures(results, {"utsatt": counts}, K_SENSITIVE)


ORDERS = list(permutations(("unit", "role", AGE, f"unit*{AGE}"), 3))


@pytest.mark.parametrize("order", ORDERS[::5], ids=" ".join)
def test_breakdowns_chosen_in_any_order_never_tell_of_a_few(store: Store, tmp_path: Path, order: Sequence[str]) -> None:
    counts = dict(_mixed())
    round_id = closed(store, tmp_path, people(counts))
    results = [seen(store, round_id, name) for name in order]
    assert len({group["id"] for one in results for group in one["groups"]}) > 1
    assert not disclosures(results, truth(counts), K, [AGE])
    assert seen(store, round_id, order[0]) == results[0], "what has been shown is shown again"


def _mixed() -> Iterator[tuple[Cell, int]]:
    """Units of which one is nearly all of a role, another nearly all of an age."""
    yield ("A", "M", "ung"), 11
    yield ("A", "C", "ung"), 2
    yield ("B", "M", "mitt"), 9
    yield ("B", "M", "ung"), 3
    yield ("C", "C", "aldre"), 8
    yield ("C", "C", "mitt"), 2
    yield ("D", "M", "aldre"), 4
    yield ("D", "C", ""), 3
