"""The same random answers in R: its mean, sd, t.test, wilcox.test, prop.test and cor, to six figures."""

import shutil
import subprocess

import numpy as np
import pytest
from numpy.typing import NDArray

from kulturverktyg.results.intervals import newcombe, paired, signed_ranks, welch, wilson
from kulturverktyg.results.reliability import alpha
from tests.many_groups import People, pairs

Tables = dict[str, NDArray[np.float64]]
Told = dict[str, tuple[float, ...]]

GROUPS = 12

#: Every line of the answer: a name, and figures.
SCRIPT = """
tell <- function(name, ...) cat(name, sprintf("%.15g", c(...)), "\\n")
survey <- read.csv("survey.csv")
for (group in sort(unique(survey$group))) {
  own <- survey[survey$group == group, ]
  change <- own$desired - own$now
  tell(paste0("pair", group), mean(own$now), sd(own$now), t.test(own$now)$conf.int,
       mean(own$desired), sd(own$desired), t.test(own$desired)$conf.int,
       mean(change), sd(change), t.test(own$desired, own$now, paired = TRUE)$conf.int)
}
rounds <- read.csv("rounds.csv")
for (number in sort(unique(rounds$number))) {
  own <- rounds[rounds$number == number, ]
  one <- own$value[own$round == 1]
  two <- own$value[own$round == 2]
  unpaired <- t.test(one, two)
  tell(paste0("welch", number), unpaired$statistic, unpaired$parameter, unpaired$p.value, unpaired$conf.int)
  within <- t.test(one)
  tell(paste0("t", number), within$statistic, within$p.value, within$conf.int)
  ranks <- wilcox.test(one, exact = TRUE)
  tell(paste0("ranks", number), ranks$statistic, ranks$p.value)
}
shares <- read.csv("shares.csv")
for (row in seq_len(nrow(shares))) {
  own <- shares[row, ]
  one <- prop.test(own$count, own$n, correct = FALSE)$conf.int
  two <- prop.test(own$other, own$other_n, correct = FALSE)$conf.int
  p <- own$count / own$n
  q <- own$other / own$other_n
  tell(paste0("shares", row), one, p - q - sqrt((p - one[1])^2 + (two[2] - q)^2),
       p - q + sqrt((one[2] - p)^2 + (q - two[1])^2))
}
items <- as.matrix(read.csv("items.csv"))
k <- ncol(items)
r <- cor(items)
between <- mean(r[lower.tri(r)])
tell("alpha", k / (k - 1) * (1 - sum(apply(items, 2, var)) / var(rowSums(items))),
     k * between / (1 + (k - 1) * between))
"""

pytestmark = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed here")


def six(*expected: float) -> object:
    return pytest.approx(expected, rel=5e-7, abs=1e-9)


@pytest.fixture(scope="module")
def random_data() -> Tables:
    random = np.random.default_rng(20)
    group = np.concatenate([np.repeat(np.arange(GROUPS), 3), random.integers(0, GROUPS, 500)])
    pairs = np.column_stack([group, random.integers(1, 6, group.size), random.integers(1, 6, group.size)])
    rounds = [
        (number, side, value)
        for number in range(6)
        for side in (1, 2)
        for value in random.normal(0.4 * side, side, int(random.integers(4, 30)))
    ]
    n, other_n = random.integers(8, 300, (2, 10))
    shares = np.column_stack([random.integers(1, n), n, random.integers(1, other_n), other_n])
    items = np.clip((random.normal(3, 1, (80, 1)) + random.normal(0, 1, (80, 5))).round(), 1, 5)
    return {"survey": pairs, "rounds": np.array(rounds), "shares": shares, "items": items}


@pytest.fixture(scope="module")
def told_by_r(random_data: Tables, tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("r")
    heads = {
        "survey": "group,now,desired",
        "rounds": "number,round,value",
        "shares": "count,n,other,other_n",
        "items": "a,b,c,d,e",
    }
    for name, table in random_data.items():
        np.savetxt(folder / f"{name}.csv", table, fmt="%.17g", delimiter=",", header=heads[name], comments="")
    (folder / "compare.R").write_text(SCRIPT, encoding="utf-8")
    command = ["Rscript", "--vanilla", "--no-echo", "compare.R"]
    lines = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=60).stdout
    return {name: tuple(map(float, figures)) for name, *figures in map(str.split, lines.splitlines())}


def test_groups(random_data: Tables, told_by_r: Told) -> None:
    group, now, desired = random_data["survey"].T
    people = People(group.astype(np.int64), np.eye(GROUPS, dtype=np.bool_), np.zeros(GROUPS, dtype=np.int64))
    for place, figure in enumerate(pairs(people, now, desired, points=5)):
        parts = (figure.now, figure.desired, figure.gap)
        ours = [value for part in parts if part for value in (part.mean, part.sd, part.low, part.high)]
        assert tuple(ours) == six(*told_by_r[f"pair{place}"])


def test_rounds(random_data: Tables, told_by_r: Told) -> None:
    number, side, value = random_data["rounds"].T
    for place in range(6):
        one, two = (value[(number == place) & (side == which)] for which in (1, 2))
        unpaired, within, ranks = welch(one, two), paired(one), signed_ranks(one)
        assert unpaired is not None
        assert within is not None
        assert ranks is not None
        ours = (unpaired.t, unpaired.df, unpaired.p, unpaired.low, unpaired.high)
        assert ours == six(*told_by_r[f"welch{place}"])
        assert (within.t, within.p, within.low, within.high) == six(*told_by_r[f"t{place}"])
        assert (ranks.v, ranks.p) == six(*told_by_r[f"ranks{place}"])


def test_shares(random_data: Tables, told_by_r: Told) -> None:
    for place, counts in enumerate(random_data["shares"].astype(int).tolist(), 1):
        assert (*wilson(*counts[:2]), *newcombe(*counts)) == six(*told_by_r[f"shares{place}"])


def test_alpha(random_data: Tables, told_by_r: Told) -> None:
    result = alpha(random_data["items"])
    assert result is not None
    assert (result.raw, result.standardised) == six(*told_by_r["alpha"])
