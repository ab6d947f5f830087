"""What must stand on the pages, counted from nothing but what people gave."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.special import stdtrit

from kulturverktyg.collect.ballot import Ballot
from tests.flows.roomful import Person

MINUS = "\N{MINUS SIGN}"


def told(dots: Mapping[str, int], voters: int) -> Mapping[str, tuple[str, str]]:
    """Place and dots of each: at most two, or all but two at most, are told as that, and stand alike."""
    least, most = 2, voters - 2
    standing = {wish: min(max(got, least), most) for wish, got in dots.items()}
    values = list(standing.values())
    return {
        wish: (
            f"{1 + sum(other > stands for other in values)}{' delad' if values.count(stands) > 1 else ''}",
            f"högst {least}" if stands == least else f"minst {most}" if stands == most else str(dots[wish]),
        )
        for wish, stands in standing.items()
    }


def medians(room: Sequence[Person], wish: str) -> tuple[str, str]:
    judged = [person.judged[wish] for person in room if wish in person.judged]
    impact, effort = np.median(judged, axis=0)
    return _decimal(impact), _decimal(effort)


def scores(ballots: Sequence[Ballot], area: str, side: str) -> np.ndarray:
    """What each person answers about an area: the mean of its statements."""
    columns = [column for column in ballots[0].answers if column.startswith(f"{area}_") and column.endswith(side)]
    return np.array([np.mean([ballot.answers[column] for column in columns]) for ballot in ballots])


def compared(before: np.ndarray, after: np.ndarray) -> tuple[str, str, str, str]:
    """Index and number of answers before and after, the change, and what Welch's interval says of it."""
    shown = [_whole(_index(scores).mean()) for scores in (before, after)]
    told = [f"{index} ({len(scores)})" for index, scores in zip(shown, (before, after), strict=True)]
    change = f"{shown[1] - shown[0]:+d}".replace("-", MINUS) if shown[1] != shown[0] else "0"
    return told[0], told[1], change, ", ".join(_said(_index(before), _index(after)))


def drawn(before: np.ndarray, after: np.ndarray) -> str:
    """What a chart says of the same, on a scale from 0 to 100."""
    earlier, later = _index(before), _index(after)
    return f"{_whole(earlier.mean())} till {_whole(later.mean())} ({', '.join(_said(earlier, later))})"


def mean_words(scores: np.ndarray) -> str:
    """The mean of an area as it is read."""
    return _decimal(float(scores.mean()))


def _index(scores: np.ndarray) -> np.ndarray:
    return 25 * (scores - 1)


def _said(earlier: np.ndarray, later: np.ndarray) -> tuple[str, str]:
    change, margin = later.mean() - earlier.mean(), _margin(earlier, later)
    sure = "säker ökning" if change > margin else "säker minskning" if change < -margin else "ingen säker förändring"
    low, high = (str(_whole(end)).replace("-", MINUS) for end in (change - margin, change + margin))
    return sure, f"mellan {low} och {high}"


def _whole(value: float) -> int:
    """The nearest whole number, and halfway away from zero."""
    return math.floor(abs(round(value, 9)) + 0.5) * (1 if value >= 0 else -1)


def _margin(*both: np.ndarray) -> float:
    """Half of Welch's 95 % interval of the difference of two means."""
    parts = np.array([scores.var(ddof=1) / len(scores) for scores in both])
    df = parts.sum() ** 2 / sum(part**2 / (len(scores) - 1) for part, scores in zip(parts, both, strict=True))
    return float(stdtrit(df, 0.975) * np.sqrt(parts.sum()))


def _decimal(value: float) -> str:
    """A number as it is read, with a comma."""
    return f"{value:.1f}".replace(".", ",")
