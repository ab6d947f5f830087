"""The demos' texts say of figures only what the comparison of the rounds says, and strengths are no deficits."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from kulturverktyg.charts.change_rows import dimension_rows
from kulturverktyg.charts.findings import findings
from kulturverktyg.charts.words import CANNOT_TELL, NOT_SURE, SURELY_LESS, SURELY_MORE
from kulturverktyg.demo.content import Content
from kulturverktyg.export.report.document import Subheading
from kulturverktyg.export.report.report import make_report
from kulturverktyg.guard.closed_rounds import since_the_last
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.reporting.gather import gather
from kulturverktyg.store.store import Store
from kulturverktyg.understand.standard_indicators import STANDARD
from tests.demo.claims import Area, Claim, claims, fault

_STRONG = 60
_TURNED = {
    "stigit": "sjunkit",
    "steg": "sjönk",
    "högre": "lägre",
    "lägre": "högre",
    "högst": "lägst",
    "lägst": "högst",
    "nästan densamma": "högre och har stigit",
    "knappt rört sig": "stigit",
    "någon säker förändring är det inte": "det har stigit",
}
_TURN = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")


@pytest.fixture(scope="module")
def newest(store: Store, journey: JourneyView) -> ReleasedResults:
    return release(store, journey.closed_rounds()[-1].id)


@pytest.fixture(scope="module")
def areas(store: Store, journey: JourneyView, newest: ReleasedResults) -> Mapping[str, Area]:
    rounds = since_the_last(store, journey.closed_rounds()[-1].id)
    assert rounds is not None
    rows = {row.title: row for row in dimension_rows(rounds.trend, "all") if row.change.side == "now"}
    return {
        one.name: Area(one.name, one.title, row.change.main.earlier, row.change.main.later, row.said)
        if (row := rows.get(one.title)) is not None
        else Area(one.name, one.title, None, None, CANNOT_TELL)
        for one in newest.dimensions
    }


def test_what_the_texts_say_of_figures_is_what_the_comparison_says(content: Content, areas: Mapping[str, Area]) -> None:
    said = list(_claims(content))
    assert len(said) >= 3
    assert [wrong for claim in said if (wrong := fault(claim, areas))] == []


def test_the_contrary_of_every_claim_is_found(content: Content, areas: Mapping[str, Area]) -> None:
    for claim in _claims(content):
        turned = _TURN.sub(lambda found: _TURNED[found[0]], claim.sentence)
        assert turned != claim.sentence
        assert fault(Claim(turned, claim.areas, claim.indicators), areas), turned


@pytest.mark.parametrize("said", [NOT_SURE, CANNOT_TELL, SURELY_LESS])
def test_a_rise_that_is_not_sure_is_found(said: str) -> None:
    known = {"kvalitet": Area("kvalitet", "Kvalitet", 57.0, 60.0, said)}
    (claim,) = claims("Vi läste mätningen. Kvaliteten har stigit.")
    assert fault(claim, known)
    assert not fault(claim, {"kvalitet": Area("kvalitet", "Kvalitet", 57.0, 70.0, SURELY_MORE)})


def test_what_the_staff_read_as_a_strength_is_no_deficit_of_today(
    content: Content, newest: ReleasedResults, areas: Mapping[str, Area]
) -> None:
    strong = {one.about for one in findings(newest).strengths}
    dimensions = {item.dimension for item in newest.items if item.text in strong}
    assert dimensions
    for name, is_of_today in _deficits(content):
        assert name not in dimensions or (not is_of_today and areas[name].said == SURELY_MORE), name


def test_findings_of_strengths_rest_on_values_that_are_high(content: Content, areas: Mapping[str, Area]) -> None:
    resting = [
        (finding["statement"], areas[source["dimension"]].later)
        for finding in content["findings"]
        if finding["kind"] == "strength"
        for source in finding["sources"]
        if source["kind"] == "survey" and source["agrees"]
    ]
    assert [one for one in resting if one[1] is not None and one[1] < _STRONG] == []


def test_findings_are_numbered_one_after_another_strengths_first(store: Store, journey: JourneyView) -> None:
    report = make_report(gather(store, journey.closed_rounds()[-1].id))
    (part,) = (part for part in report.sections if part.key == "findings")
    headings = [block.text.partition(":")[0] for block in part.blocks if isinstance(block, Subheading)][:-1]
    kinds = [heading.partition(". ")[2] for heading in headings]
    assert headings == [f"{number}. {kind}" for number, kind in enumerate(kinds, 1)]
    assert kinds == sorted(kinds, reverse=True)
    assert set(kinds) == {"Styrka", "Brist"}


def _deficits(content: Content) -> Iterator[tuple[str, bool]]:
    """The dimensions that deficits rest on, and whether as they are today."""
    for finding in content["findings"]:
        for source in finding["sources"] if finding["kind"] == "deficit" else ():
            if source["kind"] == "survey" and source["agrees"]:
                yield source["dimension"], source.get("round", 2) == 2


def _claims(content: Content) -> Iterator[Claim]:
    values = {
        _name(one): [each["value"] for each in one["values"] if not each["group"]] for one in content["indicators"]
    }
    for finding in content["findings"]:
        survey = dict.fromkeys(one["dimension"] for one in finding["sources"] if one["kind"] == "survey")
        counted = [values[one["indicator"]] for one in finding["sources"] if one["kind"] == "indicator"]
        yield from claims(f"{finding['statement']}. {finding['text']}", survey, counted)
    for met in content["meetings"]:
        for text in (met["text"], *(note["text"] for note in met["notes"].values())):
            yield from claims(text)
    for text in (*(one["text"] for one in content["lessons"]), *_answers(content)):
        yield from claims(text)


def _answers(content: Content) -> Iterator[str]:
    for met in content["dialogue"]:
        yield from (words for entry in met["entries"] for words in (entry["reply"], entry["outcome"]))


def _name(told: Mapping[str, Any]) -> str:
    return STANDARD[told["standard"]].name if "standard" in told else str(told["name"])
