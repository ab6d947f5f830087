"""How many answers are enough."""

#: Upper 5 % point of χ² with one degree of freedom, as printed in the source.
_CHI_SQUARE = 3.841
_MARGIN = 0.05


def answers_needed(population: int) -> float:
    """Answers that give a share ±5 percentage points at 95 % in a population of N ≥ 1; not rounded.

    Krejcie & Morgan (1970), Educational and Psychological Measurement 30.
    """
    spread = _CHI_SQUARE * 0.25
    return spread * population / (_MARGIN**2 * (population - 1) + spread)
