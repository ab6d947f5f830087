"""How the demo's people vote on their proposals, at a kiosk and by role."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.vote_kiosk import close_vote, make_vote_kiosk
from kulturverktyg.collect.workshop import choose_pin, has_pin
from kulturverktyg.decide.board import Board
from kulturverktyg.decide.vote import Option, VoteDraft
from kulturverktyg.decide.votes import make_vote, open_vote
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.rounds import PIN
from kulturverktyg.model.kinds import Subject
from kulturverktyg.store.store import Store


def hold_vote(store: Store, journey_id: UUID, content: Content, workshop_id: UUID, board: Board, seed: int) -> None:
    """Let people give dots to those of the board's proposals that they like more or less, and close the vote."""
    vote_id = make_vote(store, journey_id, _draft(content, workshop_id, board))
    open_vote(store, vote_id)
    if not has_pin(store, workshop_id):
        choose_pin(store, workshop_id, PIN)
    kiosk = make_vote_kiosk(store, vote_id)
    package = read_package(kiosk.package)
    box = BallotBox.open(kiosk.box, package)
    try:
        for sheet in _sheets(package, content, np.random.default_rng(seed)):
            box.drop(sheet)
    finally:
        box.close()
    close_vote(store, vote_id)


def _draft(content: Content, workshop_id: UUID, board: Board) -> VoteDraft:
    vote = content["vote"]
    liked = [proposal["title"] for proposal in content["proposals"] if "liking" in proposal]
    options = tuple(Option(Subject.PROPOSAL, one.id, one.title) for one in board.proposals if one.title in liked)
    return VoteDraft(
        vote["name"], dots=vote["dots"], cap=vote["cap"], by_role=True, workshop_id=workshop_id, options=options
    )


def _sheets(package: KioskPackage, content: Content, rng: Generator) -> Iterator[VoteSheet]:
    vote = package.vote
    if vote is None:
        raise ValueError("no package of a vote")
    liking = np.array([proposal["liking"] for proposal in content["proposals"] if "liking" in proposal]) + 0.01
    for role in package.roles:
        for _ in range(content["vote"]["voters"].get(role.name, 0)):
            yield VoteSheet(uuid4(), vote.id, role.id, _row(vote, liking, rng))


def _row(vote: PackageVote, liking: NDArray[np.float64], rng: Generator) -> tuple[int, ...]:
    """All of a voter's dots; the better liked an option is, the likelier it gets one."""
    row = [0] * len(liking)
    for _ in range(vote.dots):
        free = np.array([given < vote.cap for given in row]) * liking
        row[int(rng.choice(len(row), p=free / free.sum()))] += 1
    return tuple(row)
