"""How far a journey has come is read from the file as it stands, step by step."""

import datetime as dt
from dataclasses import replace

from kulturverktyg.decide.adopted import with_measures
from kulturverktyg.decide.board_edits.proposals import add_proposal
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.decisions import decide, read_log, save_log
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.decide.plan_edits import change
from kulturverktyg.decide.vote import Option, VoteDraft
from kulturverktyg.decide.votes import make_vote, open_vote
from kulturverktyg.decide.way_so_far import WaySoFar, read_way_so_far
from kulturverktyg.model.kinds import Status, Subject, Verdict, VoteState
from kulturverktyg.model.vision import Vision
from kulturverktyg.model.vote import VoteRound
from tests.builders import Workplace

TODAY = dt.date(2026, 11, 20)
SOON, BEFORE = TODAY + dt.timedelta(30), TODAY - dt.timedelta(1)


def test_each_step_on_the_way_is_seen(place: Workplace) -> None:
    store, journey = place.store, place.journey_id

    def so_far() -> WaySoFar:
        return read_way_so_far(store, journey, TODAY)

    assert so_far() == WaySoFar()
    assert not so_far().has_begun
    for text in ("Kortare möten", "Bättre kaffe"):
        add_idea(store, journey, text)
    assert so_far() == WaySoFar(ideas_wait=True)
    reveal(store, journey)
    board = read_board(store, journey)
    cards = tuple(Option(Subject.CARD, card.id, card.text) for card in board.cards.values())
    vote = make_vote(store, journey, VoteDraft("Röst", options=cards))
    assert so_far() == WaySoFar(cards=2, draft_vote="Röst")
    open_vote(store, vote)
    assert so_far() == WaySoFar(cards=2, open_vote="Röst")
    with store.write() as session:
        session.get_one(VoteRound, vote).state = VoteState.CLOSED
    for title in ("Mötesregler", "Kaffe"):
        board, _ = add_proposal(board, title)
    save_board(store, journey, board)
    proposed = WaySoFar(cards=2, has_voted=True, proposals=2, undecided=2)
    assert so_far() == proposed
    log = decide((), board.proposals[0].id, Verdict.ADOPTED, "Nämnden", TODAY, "Många vill")
    log = decide(log, board.proposals[1].id, Verdict.REJECTED, "Nämnden", TODAY, "För dyrt")
    save_log(store, journey, log)
    assert so_far() == replace(proposed, undecided=0, to_act_on=1)
    save_plan(store, journey, with_measures(board, read_log(store, journey), read_plan(store, journey)))
    planned = replace(proposed, undecided=0, measures=1, going_on=1)
    assert so_far() == replace(planned, bare=1)

    def measure(**fields: object) -> WaySoFar:
        plan = read_plan(store, journey)
        save_plan(store, journey, change(plan, replace(plan.measures[0], **fields), TODAY))  # type: ignore[arg-type]
        return so_far()

    assert measure(owner="Chef", deadline=SOON, next_follow_up=SOON) == replace(planned, next_follow_up=SOON)
    assert measure(next_follow_up=TODAY) == replace(planned, due=1)
    assert measure(deadline=BEFORE, next_follow_up=SOON) == replace(planned, due=1, late=1, next_follow_up=SOON)
    ended = replace(planned, going_on=0)
    assert measure(status=Status.DONE) == ended
    with store.write() as session:
        vision = Vision(journey_id=journey, number=1, motto="", adopted=None)
        session.add(vision)
    assert so_far() == ended
    with store.write() as session:
        session.get_one(Vision, vision.id).motto = "Vi lyssnar"
    assert so_far() == replace(ended, has_vision=True, vision_is_draft=True)
    with store.write() as session:
        session.get_one(Vision, vision.id).adopted = TODAY
    assert so_far() == replace(ended, has_vision=True)
