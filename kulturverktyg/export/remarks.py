"""What whoever reads released results should know beside the figures."""

from collections.abc import Iterator

from kulturverktyg.guard.released import ReleasedResults

_MOST = 5


def remarks(released: ReleasedResults) -> Iterator[str]:
    """That groups have more answers than people, by the headcounts of the day when the round was closed."""
    crowded = [group for group in released.groups if 0 < group.headcount < group.n]
    if not crowded:
        return
    named = ", ".join(f"{group.label} ({group.n} svar av {group.headcount})" for group in crowded[:_MOST])
    more = f" och {len(crowded) - _MOST} grupper till" if len(crowded) > _MOST else ""
    yield (
        f"Fler har svarat än det antal som var inlagt när omgången stängdes: {named}{more}. "
        "Svarsfrekvensen stämmer inte där, och inte heller osäkerheten."
    )
