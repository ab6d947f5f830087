"""The time left: paused, prolonged, out, and right after the laptop has slept."""

import pytest

from kulturverktyg.gui.projector.countdown import Countdown, seconds_passed
from kulturverktyg.gui.projector.views.timer import clock_words
from tests.gui.projector.hands import Hands


def test_it_stands_still_until_started_and_while_paused() -> None:
    hands = Hands()
    timer = Countdown(2, hands)
    hands.time += 50
    assert (timer.seconds_left, timer.running) == (120, False)
    timer.start_or_pause()
    hands.time += 30
    timer.start_or_pause()
    hands.time += 500
    assert (timer.seconds_left, timer.running) == (90, False)
    timer.start_or_pause()
    hands.time += 0.2
    assert (timer.seconds_left, timer.running) == (90, True)


def test_after_a_long_sleep_it_is_out_and_no_less_than_nothing() -> None:
    hands = Hands()
    timer = Countdown(15, hands)
    timer.start_or_pause()
    hands.time += 10_000
    assert (timer.seconds_left, timer.running, timer.is_out) == (0, False, True)


def test_a_minute_more_when_it_is_out_goes_at_once_and_it_can_begin_anew() -> None:
    hands = Hands()
    timer = Countdown(1, hands)
    timer.start_or_pause()
    hands.time += 90
    timer.add_minute()
    assert (timer.seconds_left, timer.running) == (60, True)
    hands.time += 61
    timer.start_or_pause()
    assert (timer.seconds_left, timer.running) == (60, True)


def test_a_step_without_minutes_starts_when_it_is_given_one() -> None:
    timer = Countdown(0, Hands())
    timer.start_or_pause()
    assert not timer.running
    timer.add_minute()
    timer.start_or_pause()
    assert (timer.seconds_left, timer.seconds_in_all, timer.running) == (60, 60, True)


@pytest.mark.parametrize(
    ("planned", "left", "goes"), [(20, 15 * 60 + 60, True), (12, 7 * 60 + 60, True), (4, 0, False)]
)
def test_other_minutes_count_from_the_beginning_and_added_ones_stay(planned: int, left: int, goes: bool) -> None:
    hands = Hands()
    timer = Countdown(15, hands)
    timer.start_or_pause()
    timer.add_minute()
    hands.time += 300
    timer.plan(planned)
    assert (timer.seconds_left, timer.seconds_in_all, timer.running) == (left, 60 * planned + 60, goes)
    timer.plan(15)
    assert (timer.seconds_left, timer.running) == (11 * 60, True)


def test_other_minutes_for_one_that_stands_still() -> None:
    timer = Countdown(15, Hands())
    timer.plan(0)
    assert (timer.seconds_left, timer.seconds_in_all) == (0, 0)
    timer.plan(10)
    assert (timer.seconds_left, timer.seconds_in_all, timer.running) == (600, 600, False)


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (59, "0:59"), (600, "10:00"), (3661, "1:01:01")])
def test_how_it_is_written(seconds: int, words: str) -> None:
    assert clock_words(seconds) == words


def test_the_real_clock_is_never_set_back() -> None:
    assert seconds_passed() <= seconds_passed()
