"""The one door out: what may be shown of a closed round."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.guard.asked import released_dimensions, released_items
from kulturverktyg.guard.groups import K_SENSITIVE, Counts, Group
from kulturverktyg.guard.items import Askable, Mask, askables
from kulturverktyg.guard.plan import LEAK, ItemPlans, Plan, make_plan
from kulturverktyg.guard.released import (
    Gap,
    Measure,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedResults,
    Suppressed,
)
from kulturverktyg.guard.subtraction import blind_to_few
from kulturverktyg.guard.texts import released_texts
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuestionKind, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.results.figures import RawFigure, RawGap, RawSide
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import SurveyDefinition, in_language

_ITEM_HIDDEN = "Visas inte, för något av påståendena i området kan inte visas för gruppen."
_EARLIER_HIDDEN = "Visas inte, för svaren på frågan som avgör vem som får den kan inte visas för gruppen."
_METHOD = (
    (
        "Inga resultat visas för färre än {k} svar, och för känsliga frågor inte för färre än {sensitive}. "
        "Små grupper slås ihop med andra, så att ingen kan räknas fram med plus och minus."
    ),
    (
        "Ett påstående räknas för dem som har svarat både hur det är idag och hur de vill ha det. "
        "Då gäller antalet svar hela raden."
    ),
    "Index går från 0 till 100: lägsta svaret på skalan är 0 och högsta är 100. Omvända påståenden är vända rätt.",
    (
        "En persons värde för ett område är medelvärdet av de besvarade påståendena, om minst hälften är besvarade. "
        "Gruppens värde är medelvärdet av personernas. Där bara några få har hoppat över ett påstående är det i "
        "stället medelvärdet av påståendenas medelvärden, så att ingen enskild persons svar kan räknas fram."
    ),
    (
        "Glappet är önskat läge minus nuläge för varje person. Osäkerhetsintervallet är ett 95-procentigt t-intervall "
        "för medelvärdet av glappen, utan korrektion för hur stor del av gruppen som har svarat."
    ),
    "Andel positiva är andelen som har valt något av svaren över skalans mitt.",
    "”Vet ej” räknas inte in i medelvärden och andelar; antalet visas för sig.",
)
_METHOD_OF_KINDS: Mapping[QuestionKind, str] = {
    QuestionKind.MULTIPLE: (
        "För en fråga med flera val visas för varje alternativ hur stor andel som har valt det, av dem som har svarat "
        "på frågan. Andelarna blir därför tillsammans ofta mer än 100 procent."
    ),
    QuestionKind.RANKING: (
        "I en rangordning är plats 1 det viktigaste. För varje alternativ visas medelvärdet av platserna: ju lägre, "
        "desto viktigare."
    ),
}
_METHOD_OF_CONDITIONS = (
    "En fråga som bara ställs efter ett visst svar visas bara där svaren på den tidigare frågan också visas, och "
    "räknas inte in i ett område där andra påståenden ställs till alla."
)


def release(store: Store, round_id: UUID) -> ReleasedResults:
    """Everything that may be shown of a round; KnownError while it is open."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        if round_.state != RoundState.CLOSED:
            raise KnownError(
                f"Omgången ”{round_.name}” är inte stängd än. Stäng den först; resultaten kommer när alla har svarat."
            )
        journey = find(session, Journey, round_.journey_id)
        name, k, round_name = journey.name, journey.k, round_.name
        answers = read_answers(session, round_, round_survey(session, round_))
        texts = released_texts(session, round_, answers.survey, k)
    plan = make_plan(answers, k)
    figures, refused = _figures(answers, plan, k)
    return ReleasedResults(
        journey=name,
        round=round_name,
        survey=in_language(answers.survey.title, "sv"),
        k=k,
        headcount=int(answers.headcount.sum()),
        groups=tuple(_released_group(answers, group, plan) for group in plan.groups),
        items=released_items(answers.survey),
        dimensions=released_dimensions(answers.survey),
        figures=tuple(figures),
        suppressed=tuple(Suppressed(r.id, None, r.reason, r.label) for r in plan.refusals) + tuple(refused),
        texts=texts,
        method=tuple(_method(answers.survey, k)),
    )


def _figures(answers: RoundAnswers, plan: Plan, k: int) -> tuple[list[ReleasedFigure], list[Suppressed]]:
    """All figures that are shown and, for the groups of the plan, those that are not; in the order of the survey."""
    item_plans = ItemPlans()
    members = {group.id: group.cells[answers.cell] for group in plan.groups}
    shown_in: dict[str, set[str]] = {}
    shown: dict[str, list[ReleasedFigure]] = {}
    refused: dict[str, list[Suppressed]] = {}
    for askable in askables(answers):
        split = _split(answers, askable, plan.groups, shown_in, item_plans, k)
        name = askable.name
        shown_in[name] = {group.id for group in split.groups}
        shown[name] = [
            _figure(askable, group, members[group.id], group.id in split.by_persons) for group in split.groups
        ]
        refused[name] = [
            Suppressed(group.id, name, split.reasons[group.id], group.label)
            for group in plan.groups
            if group.id not in shown_in[name]
        ]
    order = [item.name for item in released_items(answers.survey)]
    order += [dimension.name for dimension in released_dimensions(answers.survey)]
    return (
        [figure for name in order for figure in shown[name]],
        [hidden for name in order for hidden in refused[name]],
    )


@dataclass(frozen=True)
class _Split:
    """The groups that show an item or a dimension, the reasons of the others by id,

    and the ids of the groups whose figure is made of persons' answers and not of other figures.
    """

    groups: Sequence[Group]
    reasons: Mapping[str, str]
    by_persons: Collection[str]


def _split(
    answers: RoundAnswers,
    askable: Askable,
    groups: Sequence[Group],
    shown_in: Mapping[str, Collection[str]],
    item_plans: ItemPlans,
    k: int,
) -> _Split:
    """Where a thing can be shown.

    A dimension is shown only beside all its items, or it would give away the one that is hidden; and a question
    with a condition only beside the one that decides who is asked, for its n tells what has been answered there.
    Where 1..k−1 persons have answered only some of a dimension's items, its total less the items' totals would be
    those persons' answers: there it is made of the items' means instead. Where an n would tell that 1..k−1
    persons have given the answer after which a question is not asked, it is hidden.
    """
    smallest = max(k, K_SENSITIVE) if askable.sensitive else k
    beside = [group for group in groups if all(group.id in shown_in.get(name, ()) for name in askable.beside)]
    enough, too_few = item_plans.split(beside, _counts(answers, askable.answered), smallest)
    blind = blind_to_few(enough, _counts(answers, askable.partly), smallest)
    by_persons = {group.id for group in blind}
    reasons = dict.fromkeys((group.id for group in groups), _ITEM_HIDDEN if askable.dimension else _EARLIER_HIDDEN)
    if askable.dimension:
        return _Split(enough, {**reasons, **too_few}, by_persons)
    return _Split(blind, {**reasons, **dict.fromkeys((group.id for group in enough), LEAK), **too_few}, by_persons)


def _counts(answers: RoundAnswers, who: Mask) -> Counts:
    return np.bincount(answers.cell[who], minlength=answers.headcount.size).astype(np.int64)


def _figure(askable: Askable, group: Group, members: Mask, by_persons: bool) -> ReleasedFigure:
    raw = askable.figure(members) if by_persons else askable.figure_of_items(members)
    return ReleasedFigure(
        group=group.id,
        item=askable.item,
        dimension=askable.dimension,
        n=raw.n,
        now=_measure(raw.now),
        desired=_measure(raw.desired) if raw.desired is not None else None,
        gap=_gap(raw),
        dont_know=int((members & askable.dont_know).sum()),
    )


def _measure(side: RawSide) -> Measure:
    return Measure(side.mean, side.index, side.distribution, side.positive, side.recommendation)


def _gap(raw: RawFigure) -> Gap | None:
    gap: RawGap | None = raw.gap
    if gap is None:
        return None
    return Gap(gap.mean, gap.low, gap.high, gap.dz, gap.more, gap.same, gap.less, gap.p)


def _released_group(answers: RoundAnswers, group: Group, plan: Plan) -> ReleasedGroup:
    roles = len(answers.roles)
    peopled = group.cells & ((answers.headcount > 0) | (answers.counts > 0))
    shown = {other.id for other in plan.groups}
    return ReleasedGroup(
        id=group.id,
        label=group.label,
        breakdown=group.breakdown,
        n=group.n,
        headcount=int(answers.headcount[group.cells].sum()),
        merged=group.merged,
        cells=tuple(
            (answers.units[cell // roles].path, answers.roles[cell % roles].name) for cell in np.flatnonzero(peopled)
        ),
        depth=group.depth,
        parent=group.parent if group.parent in shown else None,
    )


def _method(survey: SurveyDefinition, k: int) -> Iterator[str]:
    yield from (sentence.format(k=k, sensitive=max(k, K_SENSITIVE)) for sentence in _METHOD)
    asked = {question.kind for question in survey.questions()}
    yield from (sentence for kind, sentence in _METHOD_OF_KINDS.items() if kind in asked)
    if any(question.condition is not None for question in survey.questions()):
        yield _METHOD_OF_CONDITIONS
