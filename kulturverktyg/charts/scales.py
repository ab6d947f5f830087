"""Items that can share a chart because their answers lie on the same scale."""

from collections.abc import Collection

from kulturverktyg.guard.released import ReleasedItem, ReleasedResults


def by_scale(released: ReleasedResults, kinds: Collection[str]) -> list[tuple[int, list[ReleasedItem]]]:
    """Items of these kinds by the number of points, the commonest scale first, each in survey order."""
    found: dict[int, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind in kinds and item.points is not None:
            found.setdefault(item.points, []).append(item)
    return sorted(found.items(), key=lambda entry: -len(entry[1]))
