"""All that a journey has chosen, read at one go for reports: nothing in it waits to be revealed or decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.board import Board
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.decisions import Log, read_log
from kulturverktyg.decide.dialogue import DialogueLog
from kulturverktyg.decide.dialogues import read_dialogues
from kulturverktyg.decide.measures import read_plan
from kulturverktyg.decide.method_facts import MethodFacts, read_method_facts
from kulturverktyg.decide.norms import UnwrittenNorm, read_norms
from kulturverktyg.decide.placements import Point, Thing, read_placements, things
from kulturverktyg.decide.round_marks import RoundMarks, read_round_marks
from kulturverktyg.decide.vision import VisionVersion
from kulturverktyg.decide.visions import dimension_titles, read_visions
from kulturverktyg.store.store import Store
from kulturverktyg.understand.map import Maps
from kulturverktyg.understand.maps import read_maps


@dataclass(frozen=True)
class ChosenWay:
    """``placed`` is what stands in the matrix, ``titles`` are those of the survey's dimensions by their names.

    ``vision`` is the newest version that is adopted, or the draft while none is. ``marks`` are the days of the
    measures and of the rounds. ``maps`` are those on which something is drawn.
    """

    board: Board = field(default_factory=Board)
    log: Log = ()
    placed: tuple[tuple[Thing, Point], ...] = ()
    vision: VisionVersion | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    norms: tuple[UnwrittenNorm, ...] = ()
    plan: ActionPlan = field(default_factory=ActionPlan)
    marks: RoundMarks = field(default_factory=RoundMarks)
    maps: Maps = ()
    dialogues: DialogueLog = ()
    method: MethodFacts = field(default_factory=MethodFacts)


def read_chosen_way(store: Store, journey_id: UUID) -> ChosenWay:
    """What a journey has chosen so far; KnownError when it is gone."""
    points = read_placements(store, journey_id)
    return ChosenWay(
        read_board(store, journey_id),
        read_log(store, journey_id),
        tuple((thing, points[thing.spot]) for thing in things(store, journey_id) if thing.spot in points),
        _holding(read_visions(store, journey_id)),
        dimension_titles(store, journey_id),
        tuple(norm for norm in read_norms(store, journey_id) if norm.norm.strip()),
        read_plan(store, journey_id),
        read_round_marks(store, journey_id),
        maps=tuple(drawn for drawn in read_maps(store, journey_id) if drawn.nodes),
        dialogues=read_dialogues(store, journey_id),
        method=read_method_facts(store, journey_id),
    )


def _holding(versions: Sequence[VisionVersion]) -> VisionVersion | None:
    adopted = [version for version in versions if not version.is_draft]
    return next(reversed(adopted or versions), None)
