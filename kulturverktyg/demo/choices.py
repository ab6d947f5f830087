"""What the demo's people choose together once the results are in: ideas, a vote, decisions, a vision and a plan."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from kulturverktyg.decide.board import Board
from kulturverktyg.decide.decisions import Log, decide, save_log
from kulturverktyg.decide.placements import Placements, Point, Spot, save_placements
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.days import work_day
from kulturverktyg.demo.ideas import make_board
from kulturverktyg.demo.plan import make_plan
from kulturverktyg.demo.so_far import so_far
from kulturverktyg.demo.vision import adopt_vision, write_norms
from kulturverktyg.demo.vote import hold_vote
from kulturverktyg.model.kinds import Subject, Verdict
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store


def choose(store: Store, journey_id: UUID, content: Content, seed: int, today: dt.date) -> None:
    """Let the journey have come so far that its plan has been followed up, on days before ``today``.

    What its measures build on is there already: findings and indicators.
    """
    content = so_far(store, journey_id, content)
    workshops = _first_workshops(store, journey_id)
    board = make_board(store, journey_id, content, [workshops[name] for name in content["ideas"]["workshops"]])
    hold_vote(store, journey_id, content, workshops[content["vote"]["workshop"]], board, seed)
    save_log(store, journey_id, _log(board, content, today))
    adopt_vision(store, journey_id, content, today)
    write_norms(store, journey_id, content)
    plan = make_plan(store, journey_id, content, today)
    save_placements(store, journey_id, _placements(board, {one.title: one.id for one in plan.measures}, content))


def _first_workshops(store: Store, journey_id: UUID) -> Mapping[str, UUID]:
    """Those of the first round, by name."""
    made = journey(store, journey_id)
    return {workshop.name: workshop.id for workshop in made.workshops if workshop.round_id == made.rounds[0].id}


def _log(board: Board, content: Content, today: dt.date) -> Log:
    log: Log = ()
    ids = {proposal.title: proposal.id for proposal in board.proposals}
    for made in content["proposals"]:
        for one in made["decisions"]:
            day = work_day(today, one["days_ago"])
            log = decide(log, ids[made["title"]], Verdict(one["verdict"]), one["by"], day, one["why"])
    return log


def _placements(board: Board, measures: Mapping[str, UUID], content: Content) -> Placements:
    """Where proposals stand, and those of the measures that somebody has placed."""
    ids = {Subject.PROPOSAL: {one.title: one.id for one in board.proposals}, Subject.MEASURE: measures}
    parts = {Subject.PROPOSAL: content["proposals"], Subject.MEASURE: content["measures"]}
    return {
        Spot(subject, ids[subject][one["title"]]): Point(round(10 * one["impact"]), round(10 * one["effort"]))
        for subject, made in parts.items()
        for one in made
        if "impact" in one
    }
