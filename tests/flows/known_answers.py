"""What fourteen people answer to a survey with one question of every kind, and the figures that come of it."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question

#: Student's t, 97.5 %, from a table by degrees of freedom.
_T = {6: 2.446912, 13: 2.160369}
_Values = NDArray[np.float64]


class Given(NamedTuple):
    """What one person answers. ``ways`` is None for *vet ej*; whoever is not asked for hours has None there."""

    language: str
    unit: int
    pair: tuple[int, int]
    rest: int | None
    years: int
    ways: tuple[int, int, int] | None
    hours: int | None
    order: tuple[int, int, int]
    tip: int
    points: tuple[int, ...]


PEOPLE = (
    Given("sv", 0, (2, 5), 3, 0, (1, 1, 0), 15, (1, 2, 3), 9, (50, 30, 20, 20, 30, 50)),
    Given("en", 1, (1, 4), 7, 2, (1, 0, 1), 120, (3, 1, 2), 10, (0, 100, 0, 35, 35, 30)),
    Given("ar", 0, (3, 3), 1, 1, (0, 0, 1), None, (2, 3, 1), 0, (10, 20, 70, 40, 40, 20)),
    Given("sv", 1, (4, 5), 5, 1, (1, 0, 0), 0, (1, 3, 2), 8, (25, 25, 50, 30, 30, 40)),
    Given("en", 0, (5, 5), None, 0, (0, 1, 0), None, (2, 1, 3), 7, (40, 40, 20, 50, 25, 25)),
    Given("ar", 1, (2, 4), 2, 2, (1, 1, 1), 75, (1, 2, 3), 6, (60, 20, 20, 45, 30, 25)),
    Given("sv", 0, (1, 5), 6, 1, (1, 0, 0), 5, (1, 2, 3), 10, (30, 30, 40, 30, 40, 30)),
    Given("en", 1, (3, 4), 4, 1, (1, 1, 0), 20, (3, 2, 1), 9, (20, 50, 30, 60, 20, 20)),
    Given("ar", 0, (2, 2), 4, 0, (1, 0, 1), 35, (2, 1, 3), 3, (15, 35, 50, 35, 35, 30)),
    Given("sv", 1, (4, 3), 3, 2, None, None, (1, 3, 2), 5, (45, 45, 10, 30, 30, 40)),
    Given("en", 0, (3, 5), 5, 1, (1, 0, 0), 100, (1, 2, 3), 9, (70, 10, 20, 40, 30, 30)),
    Given("ar", 1, (1, 3), 2, 0, (1, 1, 0), 10, (2, 3, 1), 8, (33, 33, 34, 34, 33, 33)),
    Given("sv", 0, (2, 4), 6, 2, (1, 0, 0), 25, (3, 1, 2), 10, (20, 40, 40, 25, 35, 40)),
    Given("en", 1, (5, 4), 7, 1, (1, 0, 1), 40, (1, 2, 3), 4, (55, 25, 20, 30, 40, 30)),
)


def expected_figures(people: Sequence[Given], asked: dict[QuestionKind, Question]) -> dict[str, dict[str, Any]]:
    """Figures of some of them by item or dimension, as the program prints them but for what it leaves empty."""
    found: dict[str, dict[str, Any]] = {}
    pair = np.array([person.pair for person in people], dtype=float)
    found[asked[QuestionKind.PAIR].name] = {
        "n": len(pair),
        "now": _on_scale(pair[:, 0], 5),
        "desired": _on_scale(pair[:, 1], 5),
        "gap": _gap(pair),
    }
    found["avsnitt_1"] = {
        "n": len(pair),
        "now": _mean_and_index(pair[:, 0], 5),
        "desired": _mean_and_index(pair[:, 1], 5),
        "gap": _gap(pair),
    }
    rest = _given(person.rest for person in people)
    found[asked[QuestionKind.SCALE].name] = {"n": rest.size, "now": _on_scale(rest, 7)}
    years = _given(person.years for person in people)
    found[asked[QuestionKind.CHOICE].name] = {"n": years.size, "now": {"distribution": _counts(years, 0, 3)}}
    tip = _given(person.tip for person in people)
    score = 100 * (np.mean(tip >= 9) - np.mean(tip <= 6))
    now = {"mean": tip.mean(), "distribution": _counts(tip, 0, 11), "recommendation": score}
    found[asked[QuestionKind.RECOMMENDATION].name] = {"n": tip.size, "now": now}
    hours = _given(person.hours for person in people)
    found[asked[QuestionKind.NUMBER].name] = {
        "n": hours.size,
        "now": {"mean": hours.mean() / 10 if hours.size else None},
    }
    return found | _of_alternatives(people, asked)


def _of_alternatives(people: Sequence[Given], asked: dict[QuestionKind, Question]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    ways = np.array([person.ways for person in people if person.ways is not None], dtype=float)
    order = np.array([person.order for person in people], dtype=float)
    points = np.array([person.points for person in people], dtype=float).reshape(-1, 2, 3)
    for place in range(3):
        ticked, places, dealt = ways[:, place], order[:, place], points[:, :, place]
        found[_item(asked[QuestionKind.MULTIPLE], place)] = {
            "n": ticked.size,
            "now": {"distribution": _counts(ticked, 0, 2), "positive": ticked.mean()},
            "dont_know": len(people) - ticked.size,
        }
        found[_item(asked[QuestionKind.RANKING], place)] = {
            "n": places.size,
            "now": {"mean": places.mean(), "distribution": _counts(places, 1, 3)},
        }
        found[_item(asked[QuestionKind.ALLOCATION], place)] = {
            "n": len(dealt),
            "now": {"mean": dealt[:, 0].mean()},
            "desired": {"mean": dealt[:, 1].mean()},
            "gap": _gap(dealt),
        }
    return found


def flat(figure: dict[str, Any]) -> dict[str, float]:
    """All numbers of a figure by where they stand, but Wilcoxon's p, which has tests of its own, and no *vet ej*."""
    return {
        where: value
        for where, value in _leaves(figure, "")
        if where != ".gap.p" and (where, value) != (".dont_know", 0)
    }


def _leaves(value: Any, where: str) -> Iterator[tuple[str, float]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, f"{where}.{name}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _leaves(inner, f"{where}.{place}")
    elif value is not None and not isinstance(value, str):
        yield where, value


def _item(question: Question, place: int) -> str:
    return f"{question.name}.{question.choices[place].name}"


def _given(values: Iterator[int | None]) -> _Values:
    return np.array([value for value in values if value is not None], dtype=float)


def _counts(values: _Values, lowest: int, possible: int) -> list[int]:
    return [int(np.sum(values == answer)) for answer in range(lowest, lowest + possible)]


def _mean_and_index(values: _Values, points: int) -> dict[str, Any]:
    return {"mean": values.mean(), "index": 100 * (values.mean() - 1) / (points - 1)}


def _on_scale(values: _Values, points: int) -> dict[str, Any]:
    above = {"distribution": _counts(values, 1, points), "positive": np.mean(values > (points + 1) / 2)}
    return _mean_and_index(values, points) | above


def _gap(sides: _Values) -> dict[str, Any]:
    wanted = sides[:, 1] - sides[:, 0]
    mean, sd = wanted.mean(), wanted.std(ddof=1)
    half = _T[wanted.size - 1] * sd / np.sqrt(wanted.size)
    shares = {"more": np.mean(wanted > 0), "same": np.mean(wanted == 0), "less": np.mean(wanted < 0)}
    return {"mean": mean, "low": mean - half, "high": mean + half, "dz": mean / sd, **shares}
