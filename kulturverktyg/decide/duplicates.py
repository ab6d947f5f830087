"""Which ideas likely say the same, for somebody to look at and join by hand.

How alike two ideas are is a sum of three cosines and a few steps:

- TF-IDF over Swedish stems (Snowball), where kindred words count as one, and a compound points partly to its parts;
- the same with the square root of the weights, which asks more of how much of both ideas is shared;
- TF-IDF over letters four by four, for what is spelt alike;
- more when two words are shared and not one alone, and less when one asks for more of something, the other for less.

A pair is likely when it is at least `LIKELY` alike, or at least `NEAREST` and neither idea has another that is
nearer. Both were tuned on made-up ideas from social services: 189 of usual length, 100 long and 100 short ones
(``tests/data/ideas_tuning*.tsv``; of the pairs suggested 90, 95 and 92 of 100 are right, of the right ones 81, 67 and
77 of 100 are suggested). On 186 others that nothing was tuned on (``ideas_held_back.tsv``) it is 88 and 70.
Precision is put first: whoever is shown many pairs that are none stops looking.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kulturverktyg.decide.idea_words import Reading

LIKELY = 0.75
NEAREST = 0.60

_STEMS, _SHARED, _LETTERS, _TWO_WORDS, _OPPOSITE = 0.3, 0.4, 0.3, 0.4, 0.4
#: From how many shared words on the step for two counts at all, and wholly.
_ABOVE_ONE, _ABOUT_TWO = 0.8, 1.8
#: A word of few ideas weighs as one of so many.
_RAREST = 3
_LETTERS_TOGETHER = 4
_ROWS_AT_A_TIME = 500

_Vector = Mapping[str, float]


@dataclass(frozen=True)
class LikePair:
    """Two texts by their places, the smaller first, and how alike they are: 1 is the same words, 0 nothing shared."""

    first: int
    second: int
    likeness: float


def likely_duplicates(texts: Sequence[str]) -> tuple[LikePair, ...]:
    """Pairs of texts that likely say the same, those most alike first. Up to 20,000 texts."""
    from kulturverktyg.decide.idea_words import read_texts

    if len(texts) < 2:
        return ()
    said = [_said(text) for text in texts]
    pairs = [pair for pair in _near(read_texts(texts)) if _can_be_same(said[pair.first], said[pair.second])]
    nearest: dict[int, float] = {}
    for pair in pairs:
        for place in (pair.first, pair.second):
            nearest[place] = max(nearest.get(place, 0.0), pair.likeness)
    likely = (
        pair
        for pair in pairs
        if pair.likeness >= LIKELY or nearest[pair.first] == nearest[pair.second] == pair.likeness
    )
    return tuple(sorted(likely, key=_most_alike_first))


def _said(text: str) -> tuple[str, ...]:
    """A text's words and numbers."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))


def _can_be_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether there are words enough to tell by: numbers alone say nothing, and a single word, such as that of a row
    that is numbered, only when all else is alike too."""
    words = [{word for word in said if not word.isdecimal()} for said in (one, other)]
    return all(words) and (one == other or max(map(len, words)) > 1)


def _near(readings: "Sequence[Reading]") -> Iterator[LikePair]:
    """All pairs that are at least `NEAREST` alike."""
    import numpy as np

    words = {word.name: word for reading in readings for word in reading.words}
    rarity = _rarity(Counter(word.name for reading in readings for word in reading.words), len(readings), _RAREST)
    places = _matrix([dict.fromkeys((word.name for word in reading.words), 1.0) for reading in readings], words)
    meanings = _matrix([word.meanings for word in words.values()])
    weights = np.array([word.weight for word in words.values()], dtype="float32")
    rare = np.array([rarity[name] for name in words], dtype="float32")
    in_all = places.multiply(weights).tocsr() @ meanings
    stems, shared = (_unit(places.multiply(weights * rare**power).tocsr() @ meanings) for power in (1.0, 0.5))
    letters = _unit(_matrix(_letters(readings)))
    less, more = (
        np.array([(reading.wants_less, reading.wants_more) for reading in readings], dtype=bool).reshape(-1, 2).T
    )
    only_less, only_more = less & ~more, more & ~less
    for start in range(0, len(readings), _ROWS_AT_A_TIME):
        rows = slice(start, start + _ROWS_AT_A_TIME)
        in_common = np.clip((_product(in_all, rows) - _ABOVE_ONE) / (_ABOUT_TWO - _ABOVE_ONE), 0, 1)
        opposite = np.outer(only_less[rows], only_more) | np.outer(only_more[rows], only_less)
        likeness = (
            _STEMS * _product(stems, rows)
            + _SHARED * _product(shared, rows)
            + _LETTERS * _product(letters, rows)
            + _TWO_WORDS * in_common
            - _OPPOSITE * opposite
        )
        for row, column in np.argwhere(likeness >= NEAREST):
            if start + row < column:
                yield LikePair(start + int(row), int(column), float(likeness[row, column]))


def _letters(readings: "Sequence[Reading]") -> list[_Vector]:
    runs = {word: _runs(word) for word in {word for reading in readings for word in reading.spelling}}
    found = [set().union(*(runs[word] for word in reading.spelling)) for reading in readings]
    rarity = _rarity(Counter(run for each in found for run in each), len(found), 1)
    return [{run: rarity[run] for run in each} for each in found]


def _runs(word: str) -> frozenset[str]:
    framed = f" {word} "
    return frozenset(
        framed[place : place + _LETTERS_TOGETHER] for place in range(max(1, len(framed) - _LETTERS_TOGETHER + 1))
    )


def _rarity(found_in: Mapping[str, int], texts: int, rarest: int) -> _Vector:
    """The logarithm of how few of the texts have each, smoothed."""
    return {name: max(log((texts + 1) / (max(count, rarest) + 0.5)), 0.1) for name, count in found_in.items()}


def _matrix(vectors: Sequence[_Vector], columns_are: Iterable[str] = ()) -> Any:
    """A row for each vector, with a column for each thing that any of them has, in this order where one is given."""
    from scipy.sparse import csr_array

    columns = {name: place for place, name in enumerate(columns_are)}
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for vector in vectors:
        places += [columns.setdefault(key, len(columns)) for key in vector]
        values += vector.values()
        ends.append(len(places))
    return csr_array((values, places, ends), shape=(len(vectors), max(len(columns), 1)), dtype="float32")


def _unit(matrix: Any) -> Any:
    """The same with rows of length 1."""
    import numpy as np
    from scipy.sparse import diags_array

    lengths = np.sqrt(matrix.multiply(matrix).sum(axis=1))
    return diags_array(1 / np.maximum(lengths, 1e-9), dtype="float32") @ matrix


def _product(matrix: Any, rows: slice) -> Any:
    """The inner product of some rows with all."""
    return (matrix[rows] @ matrix.T).toarray()


def _most_alike_first(pair: LikePair) -> tuple[float, int, int]:
    return -pair.likeness, pair.first, pair.second
