"""The plan of a release: which groups are shown, beside all that has been shown before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kulturverktyg.guard.breakdowns import CROSSED, ROLE, UNIT, Breakdown, name_of
from kulturverktyg.guard.candidates import candidates, everybody
from kulturverktyg.guard.cells import EVERYBODY, Cells, Mask, Who
from kulturverktyg.guard.choice import hide_until_safe
from kulturverktyg.guard.groups import Group, Grouping, Refusal
from kulturverktyg.guard.ledger import Decision
from kulturverktyg.guard.narrowing import Small
from kulturverktyg.guard.parts import parts

#: Why a group with enough answers is not shown.
LEAK = "Visas inte, för annars gick det att räkna fram svaren från en mindre grupp."
_NO_NEW = "Visas inte, för omgången har fått sena svar. Då visas bara de grupper som visades före dem."


@dataclass(frozen=True)
class Shown:
    """A group that has been shown before, in this or in another breakdown."""

    mask: Mask = field(repr=False)
    decision: Decision


@dataclass(frozen=True)
class Plan:
    """Groups to show, everybody first, and groups refused; ``hidden`` are those of them that were large enough.

    ``decided`` has what was decided before on groups of this plan, by their ids; ``before`` all that has been shown of
    the round; ``small`` has every part of every breakdown that is told apart, among them those too small to be shown.
    """

    groups: tuple[Group, ...]
    refusals: tuple[Refusal, ...]
    hidden: tuple[Group, ...]
    decided: Mapping[str, Decision]
    before: tuple[Shown, ...]
    small: tuple[Small, ...]


def make_plan(
    cells: Cells,
    breakdowns: Sequence[Breakdown],
    k: int,
    ledger: Mapping[Who, Decision],
    *,
    no_new: bool = False,
    forbidden: Sequence[Mask] = (),
) -> Plan:
    """Plan the breakdowns together; the same answers and the same ledger always give the same plan.

    With ``no_new`` only groups that have been shown are shown. ``forbidden`` sets are not shown and not given away.
    """
    top = everybody(cells)
    if top.n < k:
        refusal = Refusal(EVERYBODY, top.told.label, f"Färre än {k} svar.", EVERYBODY, top.mask)
        return Plan((), (refusal,), (), {}, (), ())
    found = candidates(cells, breakdowns, k)
    groups = _told_before(cells, breakdowns, ledger) if no_new else _placed([top, *found.groups])
    before = tuple(Shown(cells.mask(kept.who), kept) for kept in ledger.values() if kept.shown and not kept.anew)
    decided = {group.id: ledger[group.who] for group in groups if group.who in ledger}
    open_ = [g for g in groups if (g.id not in decided or decided[g.id].anew) and not _is_one_of(g.mask, forbidden)]
    shown, _ = hide_until_safe(open_, cells.counts, k, fixed=[one.mask for one in before], forbidden=forbidden)
    kept_ids = {group.id for group in shown} | {name for name, one in decided.items() if one.shown and not one.anew}
    hidden = [group for group in groups if group.id not in kept_ids]
    refused = [Refusal(group.id, group.told.label, LEAK, group.told.breakdown, group.mask) for group in hidden]
    return Plan(
        tuple(group for group in groups if group.id in kept_ids and group.n >= k),
        (*(_too_late(found, decided) if no_new else found.refusals), *refused),
        tuple(hidden),
        decided,
        before,
        tuple(parts(cells, _watched(cells, breakdowns, ledger))),
    )


def _too_late(found: Grouping, shown: Mapping[str, Decision]) -> list[Refusal]:
    """The groups of a breakdown that could have been shown before the late answers."""
    return [
        Refusal(group.id, group.told.label, _NO_NEW, group.told.breakdown, group.mask)
        for group in found.groups
        if group.id not in shown
    ]


def _placed(groups: Sequence[Group]) -> list[Group]:
    return [replace(group, told=replace(group.told, place=place)) for place, group in enumerate(groups)]


def _told_before(cells: Cells, breakdowns: Sequence[Breakdown], ledger: Mapping[Who, Decision]) -> list[Group]:
    """The groups of the breakdowns as they were shown before the late answers."""
    names = {EVERYBODY, *(name_of(breakdown) for breakdown in breakdowns)}
    shown = [decision for decision in ledger.values() if decision.shown and decision.told.breakdown in names]
    masks = [cells.mask(decision.who) for decision in shown]
    return [
        Group(decision.told, decision.who, int(cells.counts[mask].sum()), mask)
        for decision, mask in zip(shown, masks, strict=True)
    ]


def _is_one_of(mask: Mask, masks: Sequence[Mask]) -> bool:
    return any(bool((mask == other).all()) for other in masks)


def _watched(cells: Cells, breakdowns: Sequence[Breakdown], ledger: Mapping[Who, Decision]) -> list[Breakdown]:
    """Every factor by itself, the crossings that are asked for, and those that have been shown."""
    before = (tuple(decision.told.breakdown.split(CROSSED)) for decision in ledger.values())
    crossed = [breakdown for breakdown in (*breakdowns, *before) if len(breakdown) > 1]
    return list(dict.fromkeys([(UNIT,), (ROLE,), *((question,) for question in cells.answers), *crossed]))
