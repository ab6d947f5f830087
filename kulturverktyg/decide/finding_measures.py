"""From what was found to what is to be done: a measure that builds on a finding."""

from collections.abc import Collection
from dataclasses import replace

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import LONGEST_TITLE, MeasureView, Reason
from kulturverktyg.decide.plan_edits import add
from kulturverktyg.decide.reasons import short
from kulturverktyg.model.kinds import SourceKind, Subject
from kulturverktyg.understand.finding import FindingView
from kulturverktyg.understand.finding_sources import FigureAt, IndicatorAt, pointed_at


def measures_of(plan: ActionPlan, finding: FindingView) -> tuple[MeasureView, ...]:
    """The measures that build on a finding."""
    reason = Reason(Subject.FINDING, finding.id.hex)
    return tuple(measure for measure in plan.measures if reason in measure.reasons)


def with_measure(
    plan: ActionPlan, finding: FindingView, dimensions: Collection[str], known: Collection[Reason] = ()
) -> ActionPlan:
    """The plan with one more measure, called as the finding.

    It builds on the finding, and on those of the survey's ``dimensions`` and the indicators that the finding rests on,
    so that they are followed with it, in the words of those that are ``known``. KnownError when the finding has no
    words.
    """
    words = {reason: reason.words for reason in known}
    followed = [replace(reason, words=words.get(reason, "")) for reason in _followed(finding, dimensions)]
    reasons = (Reason(Subject.FINDING, finding.id.hex, short(finding.statement)), *followed)
    return add(plan, MeasureView(_title(finding), why=_why(finding), reasons=reasons))


def _title(finding: FindingView) -> str:
    words = " ".join(finding.statement.split())
    return words if len(words) <= LONGEST_TITLE else f"{words[: LONGEST_TITLE - 1].rstrip()}…"


def _why(finding: FindingView) -> str:
    """The whole of a statement that is too long for a title, and what more is said of it."""
    whole = finding.statement if len(" ".join(finding.statement.split())) > LONGEST_TITLE else ""
    return "\n".join(part for part in (whole, finding.text) if part)


def _followed(finding: FindingView, dimensions: Collection[str]) -> list[Reason]:
    found = []
    for source in finding.sources:
        at = pointed_at(source.target)
        if isinstance(at, FigureAt) and source.kind is SourceKind.SURVEY and at.name in dimensions:
            found.append(Reason(Subject.DIMENSION, at.name))
        elif isinstance(at, IndicatorAt):
            found.append(Reason(Subject.INDICATOR, at.indicator_id.hex))
    return found
