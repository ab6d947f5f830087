"""Released results as one JSON object, for programs that read them."""

from collections.abc import Sequence
from typing import Any

from kulturverktyg.export.remarks import remarks
from kulturverktyg.guard.released import (
    Gap,
    Measure,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
)


def as_json(released: ReleasedResults, notes: Sequence[str] = ()) -> dict[str, Any]:
    """The object that ``results --format json`` prints; nothing that is suppressed has a figure in it.

    ``notes`` are sentences to be told beside the figures, with those about the figures themselves.
    """
    return {
        "journey": released.journey,
        "round": released.round,
        "k": released.k,
        "breakdowns": list(released.breakdowns),
        "groups": [_group(group) for group in released.groups],
        "items": [_item(item) for item in released.items],
        "dimensions": [
            {"name": d.name, "title": d.title, "items": list(d.items), "points": d.points} for d in released.dimensions
        ],
        "figures": [_figure(figure) for figure in released.figures],
        "suppressed": [
            {"group": s.group, "label": s.label, "item": s.item, "reason": s.reason} for s in released.suppressed
        ],
        "texts": [{"item": t.item, "texts": list(t.texts), "note": t.note} for t in released.texts],
        "method": list(released.method),
        "notes": [*notes, *remarks(released)],
    }


def _group(group: ReleasedGroup) -> dict[str, Any]:
    return {
        "id": group.id,
        "label": group.label,
        "breakdown": group.breakdown,
        "n": group.n,
        "headcount": group.headcount,
        "merged": list(group.merged) if group.merged is not None else None,
        "cells": [list(cell) for cell in group.cells],
        "depth": group.depth,
        "parent": group.parent,
        "answers": {question: list(alternatives) for question, alternatives in group.answers},
        "reason": group.reason,
    }


def _item(item: ReleasedItem) -> dict[str, Any]:
    return {
        "name": item.name,
        "question": item.question,
        "text": item.text,
        "dimension": item.dimension,
        "kind": item.kind,
        "points": item.points,
        "labels": list(item.labels),
        "reversed": item.reversed,
        "positive_points": list(item.positive_points),
        "decimals": item.decimals,
        "asked_if": item.asked_if,
    }


def _figure(figure: ReleasedFigure) -> dict[str, Any]:
    about = {"item": figure.item} if figure.item is not None else {"dimension": figure.dimension}
    return {
        "group": figure.group,
        **about,
        "n": figure.n,
        "now": _measure(figure.now),
        "desired": _measure(figure.desired),
        "gap": _gap(figure.gap),
        "dont_know": figure.dont_know,
        "withheld": figure.withheld,
    }


def _measure(measure: Measure | None) -> dict[str, Any] | None:
    if measure is None:
        return None
    return {
        "mean": measure.mean,
        "index": measure.index,
        "distribution": list(measure.distribution) if measure.distribution is not None else None,
        "positive": measure.positive,
        "recommendation": measure.recommendation,
        "sd": measure.sd,
        "low": measure.t_low,
        "high": measure.t_high,
        "low_finite": measure.low,
        "high_finite": measure.high,
        "nearly_all": measure.nearly_all,
    }


def _gap(gap: Gap | None) -> dict[str, Any] | None:
    if gap is None:
        return None
    return {
        "mean": gap.mean,
        "low": gap.t_low,
        "high": gap.t_high,
        "low_finite": gap.low,
        "high_finite": gap.high,
        "dz": gap.dz,
        "more": gap.more,
        "same": gap.same,
        "less": gap.less,
        "p": gap.p,
        "sd": gap.sd,
    }
