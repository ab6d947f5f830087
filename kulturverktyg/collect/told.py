"""Numbers of answers, told only when they are enough for nobody to be known by them."""


def told(count: int, smallest: int) -> int | None:
    """``count``, or None while it is below the smallest reported group."""
    return count if count >= smallest else None
