"""The one door out: what may be shown of a closed round."""

import gc
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from uuid import UUID

import numpy as np
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.guard.asked import released_dimensions, released_items
from kulturverktyg.guard.breakdowns import CROSSED, background, breakdowns_called, label_of, name_of, places_of
from kulturverktyg.guard.cells import EVERYBODY, Cells, Who, cells_of
from kulturverktyg.guard.figures import released_figures
from kulturverktyg.guard.groups import Group
from kulturverktyg.guard.items import askables
from kulturverktyg.guard.late import join_late
from kulturverktyg.guard.ledger import Decision, decisions, keep
from kulturverktyg.guard.method import method
from kulturverktyg.guard.plan import FORGOTTEN, LATE, Plan, make_plan
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedResults, Suppressed
from kulturverktyg.guard.rounds_apart import FewApart
from kulturverktyg.guard.shares import Shares, Split
from kulturverktyg.guard.tables import alike, figures_of, summed
from kulturverktyg.guard.texts import released_texts
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.results.membership import Membership
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import in_language


def release(store: Store, round_id: UUID, breakdowns: Sequence[str] | None = None) -> ReleasedResults:
    """Everything that may be shown of a round by these breakdowns, or by those that HR has chosen.

    What is shown is written in the ledger, and binds whatever is shown later. Raises KnownError while the round is
    open, and for a breakdown that its survey does not have.
    """
    join_late(store, round_id)
    with _no_collection():
        with store.read() as session:
            released, made = _release(session, round_id, breakdowns)
        if made:
            with store.write() as session:
                keep(session, round_id, made)
    return released


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without looking for garbage: some ten thousand figures are made, and none is left over.

    They are then taken for old objects (that is what freezing and unfreezing does), or all of them would be looked
    through as soon as it is over.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _release(
    session: Session, round_id: UUID, breakdowns: Sequence[str] | None
) -> tuple[ReleasedResults, dict[Who, Decision]]:
    round_ = find(session, Round, round_id)
    if round_.state != RoundState.CLOSED:
        raise KnownError(
            f"Omgången ”{round_.name}” är inte stängd än. Stäng den först; resultaten kommer när alla har svarat."
        )
    journey = find(session, Journey, round_.journey_id)
    answers = read_answers(session, round_, round_survey(session, round_))
    wanted = round_.breakdowns if breakdowns is None else breakdowns
    chosen = breakdowns_called(answers.survey, wanted, places_of(session, round_))
    ledger = decisions(session, round_id)
    cells = cells_of(answers, _told_apart(answers, list(ledger), [name_of(one) for one in chosen]))
    tells_few = FewApart(session, round_, cells, journey.k)
    plan = make_plan(cells, chosen, journey.k, ledger, no_new=_no_new(round_), tells_few=tells_few)
    figures, refused, made = _figures(cells, plan, journey.k)
    return (
        ReleasedResults(
            journey=journey.name,
            round=round_.name,
            survey=in_language(answers.survey.title, "sv"),
            k=journey.k,
            headcount=int(answers.headcount.sum()),
            groups=_released_groups(cells, plan),
            items=released_items(answers.survey),
            dimensions=released_dimensions(answers.survey),
            figures=tuple(figures),
            suppressed=tuple(Suppressed(r.id, None, r.reason, r.label) for r in plan.refusals) + tuple(refused),
            texts=released_texts(session, round_, answers.survey, journey.k),
            method=tuple(method(answers.survey, journey.k)),
            breakdowns=tuple(name_of(breakdown) for breakdown in chosen),
        ),
        made,
    )


def _no_new(round_: Round) -> str:
    """Why no groups are shown that have not been shown before; empty where they may be."""
    if round_.unsure_since is not None:
        return FORGOTTEN.format(day=round_.unsure_since)
    return LATE if round_.joined_late else ""


def _told_apart(answers: RoundAnswers, shown: Sequence[Who], names: Sequence[str]) -> list[str]:
    """The background questions that groups are made of, now or before."""
    factors = {factor for name in names for factor in name.split(CROSSED)}
    factors |= {question for who in shown for question, _ in who.answers}
    return [question.name for question in background(answers.survey) if question.name in factors]


def _figures(cells: Cells, plan: Plan, k: int) -> tuple[list[ReleasedFigure], list[Suppressed], dict[Who, Decision]]:
    """All figures that are shown, those of the plan's groups that are not, and what has newly been decided."""
    asked = askables(cells)
    members = _membership(cells, plan.groups)
    sums = summed([askable.source for askable in asked], members)
    shares = Shares(cells, plan, sums, k)
    shares.look_ahead(asked)
    splits = {askable.name: shares.split(askable) for askable in asked}
    shown: dict[str, list[ReleasedFigure]] = {askable.name: [] for askable in asked}
    names = [group.id for group in plan.groups]
    for places in alike([askable.source for askable in asked]):
        some = [asked[place] for place in places]
        found = [splits[askable.name].shares.get(name) for askable in some for name in names]
        of_items = np.array([share is not None and share.of_items for share in found], np.bool_)
        raw = figures_of([askable.source for askable in some], sums, members, of_items)
        levels = [share.levels if share is not None else () for share in found]
        dont_know = members.sums(np.column_stack([askable.dont_know for askable in some])).T.ravel().tolist()
        for figure in released_figures(some, names, raw, levels, dont_know):
            shown[figure.item or figure.dimension or ""].append(figure)
    order = [item.name for item in released_items(cells.answers_of.survey)]
    order += [dimension.name for dimension in released_dimensions(cells.answers_of.survey)]
    return (
        [figure for name in order for figure in shown[name]],
        [hidden for name in order for hidden in _suppressed(name, splits[name], plan.groups)],
        _decided(plan, splits),
    )


def _membership(cells: Cells, groups: Sequence[Group]) -> Membership:
    masks = np.array([group.mask for group in groups], dtype=np.bool_).reshape(len(groups), len(cells.place))
    return Membership(masks, np.array([_headcount(cells, group) for group in groups], dtype=np.int64))


def _headcount(cells: Cells, group: Group) -> int:
    """How many people a group has; 0 where it is told by answers, for nobody knows how many would give them."""
    return 0 if group.who.answers else cells.headcount(group.who)


def _suppressed(name: str, split: Split, groups: Sequence[Group]) -> Iterator[Suppressed]:
    if len(split.shares) == len(groups):
        return
    for group in groups:
        if group.id not in split.shares:
            yield Suppressed(group.id, name, split.reasons[group.id], group.told.label)


def _decided(plan: Plan, splits: Mapping[str, Split]) -> dict[Who, Decision]:
    """Decisions on the groups of a plan that nothing had been decided on, shown and hidden."""
    known = {decision.who for decision in plan.decided.values() if not decision.anew}
    made = {
        group.who: Decision(
            group.who,
            group.told,
            shown=True,
            levels={name: split.shares[id_].kept() for name, split in splits.items() if id_ in split.shares},
            reasons={name: split.reasons[id_] for name, split in splits.items() if id_ not in split.shares},
        )
        for id_, group in ((group.id, group) for group in plan.groups)
        if group.who not in known
    }
    made |= {group.who: Decision(group.who, group.told, shown=False, levels={}, reasons={}) for group in plan.hidden}
    return {who: decision for who, decision in made.items() if who not in known}


def _released_groups(cells: Cells, plan: Plan) -> tuple[ReleasedGroup, ...]:
    shown = {group.id for group in plan.groups}
    return tuple(_released_group(cells, group, shown) for group in plan.groups)


def _released_group(cells: Cells, group: Group, shown: Collection[str]) -> ReleasedGroup:
    told = group.told
    return ReleasedGroup(
        id=told.id,
        label=told.label,
        breakdown=told.breakdown,
        n=group.n,
        headcount=_headcount(cells, group),
        merged=told.merged,
        cells=cells.named(group.who),
        depth=told.depth,
        parent=told.parent if told.parent in shown else None,
        answers=tuple((question, tuple(sorted(names))) for question, names in group.who.answers),
        reason=told.reason,
        breakdown_label="" if told.breakdown == EVERYBODY else label_of(cells.answers_of.survey, told.breakdown),
    )
