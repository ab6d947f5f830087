"""What the demo's people choose together once the results are in: ideas, a vote, decisions, a vision and a plan."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import chain
from uuid import UUID, uuid4

import numpy as np
from numpy.random import Generator

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.vote_kiosk import close_vote, make_vote_kiosk
from kulturverktyg.decide.board import PARKING, UNSORTED, Board, Lane
from kulturverktyg.decide.board_edits.cards import join_cards, move_cards
from kulturverktyg.decide.board_edits.proposals import add_proposal, write_proposal
from kulturverktyg.decide.board_edits.themes import add_theme
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.decisions import Log, decide, save_log
from kulturverktyg.decide.ideas import any_waiting, reveal
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.decide.norms import UnwrittenNorm, save_norms
from kulturverktyg.decide.placements import Placements, Point, Spot, save_placements
from kulturverktyg.decide.vision import Pair, VisionVersion, first_draft
from kulturverktyg.decide.visions import adopt
from kulturverktyg.decide.vote import Option, VoteDraft
from kulturverktyg.decide.votes import make_vote, open_vote
from kulturverktyg.demo import plan, vision
from kulturverktyg.demo.ideas import PARKED, THEMES, Cards, all_cards
from kulturverktyg.demo.ideas import UNSORTED as LOOSE
from kulturverktyg.demo.measures import MEASURES, PLACED
from kulturverktyg.demo.proposals import CAP, DOTS, PROPOSALS, VOTE, VOTERS
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import Subject
from kulturverktyg.store.store import Store


def choose(store: Store, journey_id: UUID, workshop_id: UUID, seed: int, today: dt.date) -> None:
    """Let the journey have come so far that its plan has been followed up once, on a day before ``today``."""
    _write_ideas(store, journey_id, workshop_id)
    reveal(store, journey_id)
    save_board(store, journey_id, _sorted(read_board(store, journey_id)))
    board = read_board(store, journey_id)
    _vote(store, journey_id, workshop_id, board, np.random.default_rng(seed))
    save_log(store, journey_id, _log(board, today))
    adopted = _vision()
    adopt(store, journey_id, adopted, today - dt.timedelta(vision.ADOPTED_DAYS_AGO), vision.ADOPTED_BY)
    save_norms(store, journey_id, [UnwrittenNorm(uuid4(), *norm) for norm in vision.NORMS])
    made = plan.make_plan(store, journey_id, board, today)
    save_placements(store, journey_id, _placements(board, {one.title: one.id for one in made.measures}))


def have_been_added_to(store: Store, journey_id: UUID) -> bool:
    """Whether somebody has written ideas or measures of their own among the demo's."""
    ideas = {idea.text for card in read_board(store, journey_id).cards.values() for idea in card.ideas}
    own_ideas = ideas - {idea.text for card in all_cards() for idea in card}
    own_measures = {one.title for one in read_measures(store, journey_id)} - {one.title for one in MEASURES}
    return bool(own_ideas or own_measures) or any_waiting(store, journey_id)


def _write_ideas(store: Store, journey_id: UUID, workshop_id: UUID) -> None:
    ideas = [idea for card in all_cards() for idea in card]
    with store.write() as session:
        session.add_all(
            Idea(journey_id=journey_id, workshop_id=workshop_id, prompt=idea.prompt, text=idea.text) for idea in ideas
        )


def _sorted(board: Board) -> Board:
    """Cards joined, put under themes and on the parking lot, and made into proposals."""
    for name, cards in THEMES.items():
        board, theme = add_theme(board, name)
        board = _laid(board, cards, Lane(theme))
    board = _laid(_laid(board, LOOSE, UNSORTED), PARKED, PARKING)
    themes, by_words = {theme.name: theme.id for theme in board.themes}, _cards(board)
    for made in PROPOSALS:
        parts = [themes[name] for name in made.themes], [by_words[words] for words in made.cards]
        board, proposal = add_proposal(board, made.title, *parts)
        board = write_proposal(board, proposal, made.title, made.text)
    return board


def _laid(board: Board, cards: Cards, lane: Lane) -> Board:
    """With cards last in a lane, in their order, those of several ideas joined."""
    for card in cards:
        by_words = _cards(board)
        first, *others = (by_words[idea.text] for idea in card)
        if others:
            board = join_cards(board, (first, *others), first)
        board = move_cards(board, {first}, lane, len(board.lying_in(lane)))
    return board


def _cards(board: Board) -> Mapping[str, UUID]:
    return {card.text: card.id for card in board.cards.values()}


def _vote(store: Store, journey_id: UUID, workshop_id: UUID, board: Board, rng: Generator) -> None:
    options = tuple(Option(Subject.PROPOSAL, proposal.id, proposal.title) for proposal in board.proposals)
    draft = VoteDraft(VOTE, dots=DOTS, cap=CAP, by_role=True, workshop_id=workshop_id, options=options)
    vote_id = make_vote(store, journey_id, draft)
    open_vote(store, vote_id)
    kiosk = make_vote_kiosk(store, vote_id)
    package = read_package(kiosk.package)
    box = BallotBox.open(kiosk.box, package)
    try:
        for sheet in _sheets(package, rng):
            box.drop(sheet)
    finally:
        box.close()
    close_vote(store, vote_id)


def _sheets(package: KioskPackage, rng: Generator) -> Iterator[VoteSheet]:
    vote = package.vote
    if vote is None:
        raise ValueError("no package of a vote")
    for role in package.roles:
        for _ in range(VOTERS.get(role.name, 0)):
            yield VoteSheet(uuid4(), vote.id, role.id, _row(vote, rng))


def _row(vote: PackageVote, rng: Generator) -> tuple[int, ...]:
    """All of a voter's dots; the better liked an option is, the likelier it gets one."""
    liking = np.array([proposal.liking for proposal in PROPOSALS]) + 0.01
    row = [0] * len(liking)
    for _ in range(vote.dots):
        free = np.array([given < vote.cap for given in row]) * liking
        row[int(rng.choice(len(row), p=free / free.sum()))] += 1
    return tuple(row)


def _log(board: Board, today: dt.date) -> Log:
    log: Log = ()
    ids = {proposal.title: proposal.id for proposal in board.proposals}
    made = chain.from_iterable(((one.title, decision) for decision in one.decisions) for one in PROPOSALS)
    for title, decision in made:
        day = today - dt.timedelta(decision.days_ago)
        log = decide(log, ids[title], decision.verdict, decision.by, day, decision.why)
    return log


def _vision() -> VisionVersion:
    draft = first_draft()
    pairs = tuple(Pair(uuid4(), *pair) for pair in vision.PAIRS)
    return VisionVersion(draft.id, draft.number, None, "", vision.WORDS, draft.same_task, pairs, vision.LEVELS)


def _placements(board: Board, measures: Mapping[str, UUID]) -> Placements:
    proposals = {proposal.title: proposal.id for proposal in board.proposals}
    spots = {Spot(Subject.PROPOSAL, proposals[one.title]): (one.impact, one.effort) for one in PROPOSALS}
    spots |= {Spot(Subject.MEASURE, measures[title]): point for title, point in PLACED.items()}
    return {spot: Point(round(10 * impact), round(10 * effort)) for spot, (impact, effort) in spots.items()}
