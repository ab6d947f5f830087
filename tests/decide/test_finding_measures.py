"""A measure is made of a finding in one step, and builds on it and on what it rests on."""

from uuid import uuid4

import pytest

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.finding_measures import measures_of, with_measure
from kulturverktyg.decide.measure import LONGEST_TITLE, Reason
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import SourceKind, Subject
from kulturverktyg.understand.finding_sources import GAP, FigureAt, IndicatorAt
from tests.findings import document, finding, source


def test_it_is_called_as_the_finding_and_follows_its_dimensions_and_indicators() -> None:
    indicator = uuid4()
    found = finding(
        "Beslut tar tid",
        source(SourceKind.SURVEY, FigureAt(uuid4(), "inflytande", GAP, "all").target),
        source(SourceKind.SURVEY, FigureAt(uuid4(), "ett_pastaende", GAP, "all").target),
        source(SourceKind.INDICATOR, IndicatorAt(indicator, "2026").target),
        document("Rapport"),
        text="Det märks",
    )
    plan = with_measure(ActionPlan(), found, {"inflytande"})
    (made,) = plan.measures
    assert (made.title, made.why) == ("Beslut tar tid", "Det märks")
    assert [(one.subject, one.target) for one in made.reasons] == [
        (Subject.FINDING, found.id.hex),
        (Subject.DIMENSION, "inflytande"),
        (Subject.INDICATOR, indicator.hex),
    ]
    assert measures_of(plan, found) == (made,)
    assert measures_of(plan, finding("En annan")) == ()


def test_what_it_builds_on_is_called_by_its_name_at_once() -> None:
    found = finding("Beslut tar tid", source(SourceKind.SURVEY, FigureAt(uuid4(), "inflytande", GAP, "all").target))
    known = (Reason(Subject.DIMENSION, "inflytande", "Inflytande"),)
    (made,) = with_measure(ActionPlan(), found, {"inflytande"}, known).measures
    assert [one.told for one in made.reasons] == ["Iakttagelse: Beslut tar tid", "Område: Inflytande"]


def test_a_long_statement_is_shortened_and_kept_whole_in_why() -> None:
    found = finding("ord " * LONGEST_TITLE)
    (made,) = with_measure(ActionPlan(), found, ()).measures
    assert len(made.title) <= LONGEST_TITLE
    assert made.title.endswith("…")
    assert made.why == found.statement.strip()


def test_a_finding_without_words_makes_none() -> None:
    with pytest.raises(KnownError):
        with_measure(ActionPlan(), finding(""), ())
