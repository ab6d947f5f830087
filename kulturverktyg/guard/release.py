"""The one door out: what may be shown of a closed round."""

from uuid import UUID

import numpy as np

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.answers import RoundAnswers, read_answers
from kulturverktyg.guard.groups import Counts, Group
from kulturverktyg.guard.items import Askable, Mask, askables, released_dimensions, released_items
from kulturverktyg.guard.plan import ItemPlans, Plan, dimension_groups, make_plan
from kulturverktyg.guard.released import (
    Gap,
    Measure,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedResults,
    Suppressed,
)
from kulturverktyg.guard.texts import released_texts
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.results.figures import RawFigure, RawGap, RawSide
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import in_language

#: Smallest reported group for questions marked sensitive.
K_SENSITIVE = 10

_ITEM_HIDDEN = "Visas inte, för något av påståendena i området kan inte visas för gruppen."
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
        method=_method(k),
    )


def _figures(answers: RoundAnswers, plan: Plan, k: int) -> tuple[list[ReleasedFigure], list[Suppressed]]:
    item_plans = ItemPlans(plan)
    members = {group.id: group.cells[answers.cell] for group in plan.groups}
    shown_in: dict[str, set[str]] = {}
    shown: list[ReleasedFigure] = []
    refused: list[Suppressed] = []
    for askable in askables(answers):
        smallest = max(k, K_SENSITIVE) if askable.sensitive else k
        groups, reasons = item_plans.split(_counts(answers, askable.answered), smallest)
        by_persons = {group.id for group in groups}
        if askable.items:
            partly = _counts(answers, askable.partly)
            beside = [shown_in[item] for item in askable.items]
            groups, by_persons = dimension_groups(groups, beside, partly, smallest)
        name = askable.item or askable.dimension or ""
        shown_in[name] = {group.id for group in groups}
        shown += [_figure(askable, group, members[group.id], group.id in by_persons) for group in groups]
        refused += [
            Suppressed(group.id, name, reasons.get(group.id, _ITEM_HIDDEN), group.label)
            for group in plan.groups
            if group.id not in shown_in[name]
        ]
    return shown, refused


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


def _method(k: int) -> tuple[str, ...]:
    return tuple(sentence.format(k=k, sensitive=max(k, K_SENSITIVE)) for sentence in _METHOD)
