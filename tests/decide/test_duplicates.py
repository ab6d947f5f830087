"""Ideas that likely say the same are found, and few that do not."""

import csv
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.duplicates import LikePair, likely_duplicates

_DATA = Path(__file__).parent.parent / "data"


def _listed(name: str) -> tuple[list[str], set[tuple[int, int]]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    pairs = {
        (first, second)
        for (first, one), (second, other) in combinations(enumerate(rows), 2)
        if one["same"] and one["same"] == other["same"]
    }
    return [row["text"] for row in rows], pairs


def _pairs(found: tuple[LikePair, ...]) -> set[tuple[int, int]]:
    return {(pair.first, pair.second) for pair in found}


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("ideas_tuning.tsv", 0.89, 0.80),
        ("ideas_tuning_long.tsv", 0.94, 0.66),
        ("ideas_tuning_short.tsv", 0.91, 0.76),
        ("ideas_held_back.tsv", 0.85, 0.68),
    ],
)
def test_known_pairs_are_found_and_few_others(name: str, precision: float, recall: float) -> None:
    texts, known = _listed(name)
    found = _pairs(likely_duplicates(texts))
    assert len(found & known) / len(found) >= precision
    assert len(found & known) / len(known) >= recall


@pytest.mark.parametrize(
    ("one", "other"), [("-1", "1"), ("1", "1"), ("Rad 1", "Rad 2"), ("Rad 1 Rad 2", "Rad 3"), ("-1", "Rad 1 Rad 2")]
)
def test_numbers_and_numbered_rows_are_no_pair(one: str, other: str) -> None:
    others = ["Trasiga skrivare", "Fri parkering", "Samtal på modersmål", "Lås till förrådet", "Blommor i entrén"]
    assert (0, 1) not in _pairs(likely_duplicates([one, other, *others]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fika", "fika!"),
        ("Fler fikastunder", "Fler fikastunder"),
        ("Fler gemensamma fikaraster", "fikaraster gemensamma, fler!"),
        ("Återkoppling från chefen", "Mer feedback av ledaren"),
        ("Arbetsschemat läggs för sent", "För sent schema"),
    ],
)
def test_two_that_say_the_same_are_a_pair(one: str, other: str) -> None:
    others = ["Trasiga skrivare", "Fri parkering", "Samtal på modersmål", "Lås till förrådet", "Blommor i entrén"]
    assert (0, 1) in _pairs(likely_duplicates([one, other, *others]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fler möten", "Färre möten"),
        ("Nya bilar", "Nya stolar"),
        ("Utbilda oss mer i hjärtsvikt", "Utbilda vikarierna"),
    ],
)
def test_two_that_only_share_words_are_none(one: str, other: str) -> None:
    others = ["Trasiga skrivare", "Fri parkering", "Samtal på modersmål", "Lås till förrådet", "Blommor i entrén"]
    assert (0, 1) not in _pairs(likely_duplicates([one, other, *others]))


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_texts_can_be_compared(texts: list[str]) -> None:
    found = likely_duplicates(texts)
    assert all(0 <= pair.first < pair.second < len(texts) for pair in found)
    assert [pair.likeness for pair in found] == sorted((pair.likeness for pair in found), reverse=True)
