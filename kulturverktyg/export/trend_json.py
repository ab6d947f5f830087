"""Two rounds beside each other as one JSON object, for programs that read them."""

from typing import Any

from kulturverktyg.guard.released_trend import Change, Difference, GroupTrend, NotCompared, ReleasedTrend


def trend_as_json(trend: ReleasedTrend) -> dict[str, Any]:
    """The object that ``results --compare --format json`` prints; pairs hold the earlier round first."""
    return {
        "journey": trend.journey,
        "earlier": trend.earlier,
        "later": trend.later,
        "k": trend.k,
        "groups": [_group(group) for group in trend.groups],
        "changes": [_change(change) for change in trend.changes],
        "not_compared": [_not_compared(each) for each in trend.not_compared],
        "warnings": list(trend.warnings),
        "method": list(trend.method),
    }


def _group(one: GroupTrend) -> dict[str, Any]:
    return {
        "id": one.group.id,
        "label": one.group.label,
        "breakdown": one.group.breakdown,
        "n": list(one.n),
        "headcount": list(one.headcount),
        "warnings": list(one.warnings),
    }


def _change(change: Change) -> dict[str, Any]:
    about = {"item": change.item} if change.item is not None else {"dimension": change.dimension}
    return {
        "group": change.group,
        **about,
        "answer": change.answer,
        "side": change.side,
        "n": list(change.n),
        "mean": _difference(change.mean),
        "positive": _difference(change.positive),
    }


def _difference(difference: Difference | None) -> dict[str, Any] | None:
    if difference is None:
        return None
    return {
        "earlier": difference.earlier,
        "later": difference.later,
        "difference": difference.value,
        "low": difference.low,
        "high": difference.high,
        "sure": difference.is_sure,
        "reason": difference.reason,
    }


def _not_compared(each: NotCompared) -> dict[str, Any]:
    return {"about": each.about, "name": each.name, "words": each.words, "reason": each.reason}
