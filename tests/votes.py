"""Votes to test with: one that is open in a workplace's first workshop, and sheets that people give in it."""

import random
from collections.abc import Sequence
from uuid import UUID

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.vote_kiosk import make_vote_kiosk
from kulturverktyg.collect.vote_rules import MOST_POINTS, NOT_JUDGED
from kulturverktyg.decide.vote import Option, VoteDraft, VoteView
from kulturverktyg.decide.votes import make_vote, open_vote, read_vote
from kulturverktyg.model.kinds import VoteKind
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from tests.builders import PIN, Workplace
from tests.pins import quick_hash

WORDS = (
    "Gemensam fika varje fredag",
    "Kortare möten",
    "Fadder för nyanställda",
    "En idélåda i fikarummet",
    "Chefen med ute en dag i månaden",
    "Byt arbetsplats en vecka",
)


def draft(
    kind: VoteKind = VoteKind.DOTS,
    *,
    words: Sequence[str] = WORDS,
    dots: int = 4,
    cap: int = 2,
    by_role: bool = False,
    workshop_id: UUID | None = None,
) -> VoteDraft:
    options = tuple(Option.in_words(each) for each in words)
    return VoteDraft("Vilka idéer tar vi vidare?", kind, dots, cap, by_role, workshop_id, options)


def opened_vote(place: Workplace, wanted: VoteDraft | None = None) -> VoteView:
    """A vote that people can give votes in; at a kiosk where it has a workshop."""
    vote_id = make_vote(place.store, place.journey_id, wanted or draft(workshop_id=place.workshop_id))
    open_vote(place.store, vote_id)
    return read_vote(place.store, vote_id)


def vote_package(place: Workplace, vote_id: UUID) -> tuple[KioskPackage, BallotBox]:
    """The package of a vote, and its open box."""
    with place.store.write() as session:
        workshop = find(session, Workshop, place.workshop_id)
        workshop.pin_hash = workshop.pin_hash or quick_hash(PIN)
    files = make_vote_kiosk(place.store, vote_id)
    package = read_package(files.package)
    return package, BallotBox.open(files.box, package)


def vote_of(package: KioskPackage) -> PackageVote:
    assert package.vote is not None
    return package.vote


def sheets_for(package: KioskPackage, count: int, seed: int = 1) -> list[VoteSheet]:
    """What so many people may give: some all of their dots, some fewer."""
    chance, vote = random.Random(seed), vote_of(package)
    return [
        VoteSheet(
            UUID(int=chance.getrandbits(128), version=4),
            vote.id,
            chance.choice(package.roles).id if vote.by_role else None,
            _row(vote, chance),
        )
        for _ in range(count)
    ]


def _row(vote: PackageVote, chance: random.Random) -> tuple[int, ...]:
    rules = vote.rules
    if rules.kind is VoteKind.MATRIX:
        points = [chance.choice((NOT_JUDGED, *range(MOST_POINTS + 1))) for _ in range(rules.length - 1)]
        return (chance.randint(0, MOST_POINTS), *points)
    row = rules.empty()
    for _ in range(chance.randint(1, rules.dots)):
        row[chance.choice([place for place, dots in enumerate(row) if dots < rules.cap])] += 1
    return tuple(row)


def give(place: Workplace, vote_id: UUID, count: int, seed: int = 1) -> list[VoteSheet]:
    """Have so many people vote at the kiosk."""
    package, box = vote_package(place, vote_id)
    sheets = sheets_for(package, count, seed)
    for sheet in sheets:
        box.drop(sheet)
    box.close()
    return sheets
