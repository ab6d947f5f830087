"""Measures of what was adopted: one for each proposal that has none, and no more the next time."""

import datetime as dt
from uuid import uuid4

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.adopted import with_measures, without_measure
from kulturverktyg.decide.board import Board, ProposalView
from kulturverktyg.decide.decisions import decide
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.model.kinds import Subject, Verdict

DAY = dt.date(2026, 5, 4)


def test_each_adopted_proposal_becomes_one_measure_that_says_why() -> None:
    first, second, third, fourth = (
        ProposalView(uuid4(), title, "", place, (), ()) for place, title in enumerate(("Ett", "Två", "Tre", "Fyra"))
    )
    board = Board(proposals=(first, second, third, fourth))
    log = decide((), first.id, Verdict.ADOPTED, "Nämnden", DAY, "Många vill")
    log = decide(log, second.id, Verdict.REJECTED, "Nämnden", DAY, "För dyrt")
    log = decide(log, third.id, Verdict.ADOPTED, "Nämnden", DAY, "Det kostar inget")
    log = decide(log, third.id, Verdict.PARKED, "Nämnden", DAY, "Vi väntar ändå")
    plan = ActionPlan(measures=(MeasureView("Hemma redan"),))
    made = with_measures(board, log, plan)
    assert [(one.title, one.why) for one in made.measures] == [("Hemma redan", ""), ("Ett", "Många vill")]
    assert made.measures[1].reasons == (Reason(Subject.PROPOSAL, first.id.hex),)
    assert without_measure(board, log, made) == ()
    assert with_measures(board, log, made) == made
