"""From what was adopted to what is to be done: a measure for each adopted proposal that has none."""

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.board import Board, ProposalView
from kulturverktyg.decide.decisions import Log, latest
from kulturverktyg.decide.measure import LONGEST_TITLE, MeasureView, Reason
from kulturverktyg.decide.plan_edits import add
from kulturverktyg.model.kinds import Subject, Verdict


def without_measure(board: Board, log: Log, plan: ActionPlan) -> tuple[ProposalView, ...]:
    """The adopted proposals that no measure builds on, in their order."""
    acted = {reason.target for one in plan.measures for reason in one.reasons if reason.subject is Subject.PROPOSAL}
    return tuple(
        proposal
        for proposal in board.proposals
        if (held := latest(log, proposal.id)) is not None
        and held.verdict is Verdict.ADOPTED
        and proposal.id.hex not in acted
    )


def with_measures(board: Board, log: Log, plan: ActionPlan) -> ActionPlan:
    """The plan with a measure for each of them, called as the proposal, for the reason that was decided on."""
    for proposal in without_measure(board, log, plan):
        held = latest(log, proposal.id)
        plan = add(
            plan,
            MeasureView(
                proposal.title[:LONGEST_TITLE],
                why=held.why if held is not None else "",
                reasons=(Reason(Subject.PROPOSAL, proposal.id.hex, proposal.title),),
            ),
        )
    return plan
