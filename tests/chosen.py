"""What a journey has chosen, to test with: something of everything."""

import datetime as dt
from uuid import uuid4

from kulturverktyg.decide.board import PARKING, UNSORTED, Board, CardView, Lane, ProposalView, RawIdea, ThemeView
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.decisions import Log, decide
from kulturverktyg.decide.norms import UnwrittenNorm
from kulturverktyg.decide.placements import Point, Spot, Thing
from kulturverktyg.decide.vision import BEHAVIOUR, Comment, Pair, VisionVersion
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.guard.released_vote import Dots, ReleasedOption, ReleasedVote, ReleasedVoters
from kulturverktyg.model.kinds import Effect, Keep, Subject, Verdict, VoteKind
from tests.decide.plans import TODAY, full_plan

THEME, PROPOSAL = ThemeView(uuid4(), "Möten", 0, 0), uuid4()
SHORTER = RawIdea(uuid4(), "=Kortare möten", "less", "Höstens workshop")
FEWER = RawIdea(uuid4(), "Färre möten", "start")
WALKS, PLANTS = RawIdea(uuid4(), "Gå när vi pratar", "more"), RawIdea(uuid4(), "Växter")


def card(idea: RawIdea, lane: Lane, *others: RawIdea) -> CardView:
    return CardView(uuid4(), idea.text, lane.theme, lane.parked, 0, (idea, *others))


MEETINGS, WALKING = card(SHORTER, Lane(THEME.id), FEWER), card(WALKS, UNSORTED)
BOARD = Board(
    (THEME,),
    {each.id: each for each in (MEETINGS, WALKING, card(PLANTS, PARKING))},
    (
        ProposalView(PROPOSAL, "Möten på 45 minuter", "Högst.", 0, (THEME.id,), (WALKING.id,)),
        ProposalView(uuid4(), "Inget än", "", 1, (), ()),
    ),
)
VISION = VisionVersion(
    uuid4(),
    2,
    dt.date(2026, 5, 4),
    "Nämnden",
    "Vi hjälps åt.",
    "Uppdraget är detsamma, sättet är nytt.",
    (Pair(uuid4(), BEHAVIOUR, "Vi väntar", "Vi prövar", (Comment(uuid4(), "Sagt i förtroende"),)),),
    {"klimat": 80, "borta": 55},
)
DOTS = ReleasedVote(
    uuid4(),
    "Vad börjar vi med?",
    VoteKind.DOTS,
    31,
    3,
    2,
    (
        ReleasedOption("Kortare möten", Subject.WORDS, uuid4(), 1, Dots(40, 40)),
        ReleasedOption("Gå ut", Subject.WORDS, uuid4(), 2, Dots(0, 6)),
    ),
    (ReleasedVoters("Medarbetare", None, 22, (29, None)), ReleasedVoters("Övriga roller", ("Chef",), 9, (11, None))),
    ("En anmärkning om prickarna.",),
)
JUDGED = ReleasedVote(
    uuid4(),
    "Nytta och insats",
    VoteKind.MATRIX,
    12,
    0,
    0,
    (
        ReleasedOption("Fadder", Subject.WORDS, uuid4(), 1, impact=8.5, effort=2.0, judged=12),
        ReleasedOption("Ny lokal", Subject.WORDS, uuid4(), None),
    ),
)
TOO_FEW = ReleasedVote(
    uuid4(),
    "Den lilla omröstningen",
    VoteKind.DOTS,
    None,
    3,
    2,
    (ReleasedOption("Ingen ser det här", Subject.WORDS, uuid4(), None),),
)


def log() -> Log:
    """Parked first, and adopted later."""
    before = decide((), PROPOSAL, Verdict.PARKED, "Ledningen", dt.date(2026, 3, 1), "För tidigt.")
    return decide(before, PROPOSAL, Verdict.ADOPTED, "Nämnden", dt.date(2026, 6, 1), "Nu är det dags.")


def everything() -> Chosen:
    """Some of each."""
    placed = (
        (Thing(Spot(Subject.CARD, WALKING.id), "Gå när vi pratar"), Point(20, 90)),
        (Thing(Spot(Subject.PROPOSAL, PROPOSAL), "Möten på 45 minuter"), Point(85, 25)),
    )
    norms = (UnwrittenNorm(uuid4(), "Man säger inte nej", "Till ledningen", Effect.HINDERS, Keep.CHANGE),)
    titles = {"klimat": "Klimat"}
    way = ChosenWay(BOARD, log(), placed, VISION, titles, norms, full_plan())
    return Chosen(way, (DOTS, TOO_FEW, JUDGED), TODAY)


def nothing() -> Chosen:
    """A journey that has not begun to choose."""
    return Chosen(ChosenWay(), (), TODAY)
