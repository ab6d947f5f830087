"""However a voter presses, no more is given than there is, and what is given can be counted."""

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.collect.vote_rules import MOST_POINTS, NOT_JUDGED, VoteRules
from kulturverktyg.collect.voter import Axis, Voter, sheet_count
from kulturverktyg.model.kinds import VoteKind

_RULES = st.integers(1, 20).flatmap(
    lambda dots: st.builds(VoteRules, st.just(VoteKind.DOTS), st.integers(2, 40), st.just(dots), st.integers(1, dots))
)
_MATRIX = st.builds(VoteRules, st.just(VoteKind.MATRIX), st.integers(2, 20), st.just(0), st.just(0))


@given(_RULES, st.lists(st.tuples(st.integers(0, 1000), st.integers(-3, 30))))
def test_dots_never_exceed_what_one_has_nor_what_one_option_may_get(rules: VoteRules, presses) -> None:
    voter = Voter.of(rules)
    for option, dots in presses:
        place = option % rules.options
        most = voter.most_on(place)
        voter.give(place, dots)
        assert voter.given[place] == max(0, min(dots, most))
        assert voter.dots_left == rules.dots - sum(voter.given) >= 0
        assert rules.fits(voter.given) == voter.has_given == any(voter.given)


@given(_MATRIX, st.lists(st.tuples(st.integers(0, 1000), st.sampled_from(Axis), st.none() | st.integers(0, 10))))
def test_judgements_are_kept_each_in_its_place(rules: VoteRules, presses) -> None:
    voter, said = Voter.of(rules), {}
    for option, axis, points in presses:
        voter.judge(option % rules.options, axis, points)
        said[option % rules.options, axis] = points
    assert all(voter.judged(option, axis) == points for (option, axis), points in said.items())
    assert voter.has_given == any(points is not None for points in said.values())


@given(_RULES | _MATRIX)
def test_every_option_is_met_once_on_pages_about_as_full(rules: VoteRules) -> None:
    voter = Voter.of(rules)
    sheets = voter.sheets()
    assert [option for sheet in sheets for option in sheet] == list(voter.order)
    assert sorted(voter.order) == list(range(rules.options))
    assert len(sheets) == sheet_count(rules)
    sizes = {len(sheet) for sheet in sheets}
    assert max(sizes) - min(sizes) <= 1
    assert max(sizes) <= 8


@given(_RULES, st.lists(st.integers(-1, 300), min_size=1, max_size=45))
def test_a_row_that_breaks_the_rules_is_not_counted(rules: VoteRules, row: list[int]) -> None:
    legal = len(row) == rules.options and min(row) >= 0 and max(row) <= rules.cap and 1 <= sum(row) <= rules.dots
    assert rules.fits(row) == legal


def test_a_matrix_with_nothing_in_it_or_with_points_that_there_are_not_is_not_counted() -> None:
    rules = VoteRules(VoteKind.MATRIX, 2, 0, 0)
    assert not rules.fits([NOT_JUDGED] * 4)
    assert not rules.fits([MOST_POINTS + 1, 0, 0, 0])
    assert not rules.fits([1, 2])
    assert rules.fits([0, NOT_JUDGED, NOT_JUDGED, MOST_POINTS])
