"""A question that only some are asked must not tell what a few have answered to the question that decides."""

import random
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.export.as_json import as_json
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Section, SurveyDefinition
from tests.attacker import Cell, disclosures
from tests.every_kind import AGREE, LANGUAGES, results_of
from tests.examples import times

Person = tuple[Cell, dict[str, Any]]
Person = tuple[Cell, dict[str, Any]]
Person = tuple[Cell, dict[str, Any]]
K = 7
A, B = ("A", "M"), ("B", "M")


def _scale(name: str, column: str = "", relation: Relation = Relation.IS, value: int = 1, **changes: Any) -> Question:
    condition = Condition(column, relation, value) if column else None
    return Question(name, QuestionKind.SCALE, {"sv": name}, scale=AGREE, condition=condition, **changes)


def _survey(*questions: Question, dimension: bool = False) -> SurveyDefinition:
    return SurveyDefinition({"sv": "Enkät"}, LANGUAGES, (Section("del", {"sv": "Del"}, dimension, questions),))


WAYS = Question(
    "satt",
    QuestionKind.MULTIPLE,
    {"sv": "Hur?"},
    choices=tuple(Choice(name, {"sv": name}) for name in ("mote", "chef", "skrift")),
)
HOURS = Question("timmar", QuestionKind.NUMBER, {"sv": "Timmar?"}, maximum=12, decimals=1)


def test_it_is_hidden_where_the_question_that_decides_is(tmp_path: Path) -> None:
    survey = _survey(_scale("utsatt", sensitive=True), _scale("hjalp", "utsatt", Relation.AT_LEAST, 3))
    people: list[Person] = [(A, {"utsatt": 4, "hjalp": 2})] * 8
    people += [(B, {"utsatt": 3, "hjalp": 1 + number % 4}) for number in range(40)] + [(B, {"utsatt": 1})] * 12
    results = results_of(tmp_path, people, survey)
    assert results.figure("unit:A", item="utsatt") is None
    assert results.figure("unit:A", item="hjalp") is None
    assert results.figure("all", item="hjalp") is not None
    reasons = {s.item: s.reason for s in results.suppressed if s.group == "unit:A"}
    assert reasons["hjalp"].startswith("Visas inte, för svaren på frågan som avgör")


def test_it_needs_ten_when_the_question_that_decides_is_sensitive(tmp_path: Path) -> None:
    survey = _survey(_scale("utsatt", sensitive=True), _scale("hjalp", "utsatt", Relation.AT_LEAST, 3))
    people: list[Person] = [(A, {"utsatt": 1})] * 20
    few, enough = (
        results_of(tmp_path / str(count), people + [(A, {"utsatt": 4, "hjalp": 2})] * count, survey).figure(
            "all", item="hjalp"
        )
        for count in (9, 10)
    )
    assert few is None
    assert enough is not None


def test_who_is_asked_because_of_half_an_answer_is_in_no_figure(tmp_path: Path) -> None:
    pair = Question("saga", QuestionKind.PAIR, {"sv": "Säga"}, scale=AGREE)
    survey = _survey(pair, _scale("varfor", "saga.now", Relation.AT_LEAST, 3), _scale("mer", "varfor"))
    whole = {"saga.now": 4, "saga.desired": 4, "varfor": 1, "mer": 4}
    results = results_of(tmp_path, [(A, whole)] * 9 + [(A, {"saga.now": 3, "varfor": 1, "mer": 1})], survey)
    figures = [results.figure("all", item=name) for name in ("saga", "varfor", "mer")]
    assert [figure and figure.n for figure in figures] == [9, 9, 9]


@pytest.mark.parametrize(("past", "shown"), [(0, True), (1, False), (6, False), (7, True)])
def test_a_few_below_a_number_are_not_told_by_how_many_are_above_it(tmp_path: Path, past: int, shown: bool) -> None:
    survey = _survey(HOURS, _scale("tungt", "timmar", Relation.MORE, 50))
    people: list[Person] = [(A, {"timmar": "8,5", "tungt": 3})] * 9
    results = results_of(tmp_path, people + [(A, {"timmar": 2})] * past, survey)
    assert results.figure("all", item="timmar") is not None
    assert (results.figure("all", item="tungt") is not None) is shown


def test_it_is_no_part_of_a_score_of_what_all_are_asked(tmp_path: Path) -> None:
    survey = _survey(_scale("ett"), _scale("tva"), _scale("tre", "ett", Relation.AT_LEAST, 3), dimension=True)
    people: list[Person] = [(A, {"ett": 4, "tva": 1, "tre": 1}), (A, {"ett": 4, "tva": 3, "tre": 2})] * 4
    results = results_of(tmp_path, people + [(A, {"ett": 2, "tva": 2})] * 8, survey)
    assert results.dimensions[0].items == ("ett", "tva")
    figure = results.figure("all", dimension="del")
    assert figure is not None
    assert figure.now.mean == pytest.approx((8 * 3 + 8 * 2) / 16)


def test_a_section_that_only_some_are_asked_has_a_score_of_them(tmp_path: Path) -> None:
    only = _survey(_scale("ett", "satt.mote"), _scale("tva", "satt.mote"), dimension=True)
    survey = replace(only, sections=(Section("fore", {"sv": "Före"}, False, (WAYS,)), *only.sections))
    answers = ((2, 3), (3, 3), (3, 4), (4, 2)) * 2
    people: list[Person] = [(A, {"satt": "mote chef", "ett": ett, "tva": tva}) for ett, tva in answers]
    figure = results_of(tmp_path, people + [(A, {"satt": "chef"})] * 3, survey).figure("all", dimension="del")
    assert figure is not None
    assert (figure.n, figure.now.mean) == (8, 3)


@pytest.mark.parametrize("seed", range(times(4)))
def test_no_random_organisation_gives_away_a_few(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    survey = _survey(
        WAYS,
        _scale("motet", "satt.mote"),
        _scale("leder", "motet", Relation.AT_LEAST, 3),
        HOURS,
        _scale("tungt", "timmar", Relation.MORE, 50),
    )
    skipping = chance.choice([0.1, 0.3])
    people = [
        ((unit, role), _answers(chance, skipping, ticking))
        for unit in ("F0/E0", "F0/E1", "F0/E2", "F1/E0", "F1/E1")
        for role in ("Medarbetare", "Chef")
        for ticking in [chance.choice([0, 0.6, 0.9])]
        for _ in range(chance.choice([2, 5, 8, 12, 20]))
    ]
    results = as_json(results_of(tmp_path, people, survey))
    ticked = {f"satt.{choice.name}" for choice in WAYS.choices}
    assert {figure["item"] for figure in results["figures"]} >= ticked
    assert not disclosures(results, _truth(people, [*ticked, "motet", "leder", "timmar", "tungt"]), K)
    for item, earlier in (("motet", "satt.mote"), ("leder", "motet"), ("tungt", "timmar")):
        deciding = _truth(people, [earlier])[earlier]
        assert not disclosures(_only(results, item), {item: deciding}, K), "answers that decide who is asked"
    past = _counts((cell for cell, given in people if given.get("timmar", 99) <= 5), people)
    assert not disclosures(_only(results, "tungt"), {"tungt": past}, K), "answers after which nothing is asked"


def _answers(chance: random.Random, skipping: float, ticking: float) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    if chance.random() >= skipping:
        ticks = [int(chance.random() < ticking) for _ in WAYS.choices]
        answers |= dict(zip(WAYS.columns, ticks if any(ticks) else [0, 0, 1], strict=True))
    if answers.get("satt.mote") == 1 and chance.random() >= skipping:
        answers["motet"] = chance.randint(1, 4)
    if answers.get("motet", 0) >= 3 and chance.random() >= skipping:
        answers["leder"] = chance.randint(1, 4)
    if chance.random() >= skipping:
        answers["timmar"] = chance.choice([2.5, 5, 7.5, 10, 12])
    if answers.get("timmar", 0) > 5 and chance.random() >= skipping:
        answers["tungt"] = chance.randint(1, 4)
    return answers


def _truth(people: list[Person], items: list[str]) -> dict[str, dict[Cell, int]]:
    found = {item: _counts((cell for cell, given in people if item in given), people) for item in items}
    return {"n": _counts((cell for cell, _ in people), people), **found}


def _counts(cells: Iterable[Cell], people: list[Person]) -> dict[Cell, int]:
    counts = dict.fromkeys((cell for cell, _ in people), 0)
    for cell in cells:
        counts[cell] += 1
    return counts


def _only(results: dict[str, Any], item: str) -> dict[str, Any]:
    return results | {"figures": [figure for figure in results["figures"] if figure.get("item") == item]}
