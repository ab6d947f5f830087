"""A running show goes on, whatever becomes of the agenda and whichever workshop is looked at meanwhile."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kulturverktyg.gui.projector.keys import Command
from kulturverktyg.gui.projector.same_steps import same_steps
from kulturverktyg.gui.projector.show import Kind, Show
from kulturverktyg.prepare.workshop_plan import STANDARD_AGENDA, AgendaStep
from tests.gui.projector.hands import Hands

COFFEE = AgendaStep(10, "Kaffe")
WELCOME, SURVEY, TALK, *REST = STANDARD_AGENDA
PAUSE = REST[0]


def steps(*titles: str) -> list[AgendaStep]:
    return [AgendaStep(5, title) for title in titles]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (steps("A", "B", "C"), steps("A", "X", "B", "C"), {0: 0, 1: 2, 2: 3}),
        (steps("A", "B", "C"), steps("C", "A", "B"), {0: 1, 1: 2, 2: 0}),
        (steps("A", "B", "C"), steps("A", "Ny rubrik", "C"), {0: 0, 1: 1, 2: 2}),
        (steps("Paus", "Paus", "Paus"), steps("Paus", "Paus"), {0: 0, 1: 1}),
        (steps("Välkommen", "B"), steps("Kaffe", "Välkomna", "B"), {0: 1, 1: 2}),
        (steps("A", "B"), [AgendaStep(9, "B"), *steps("C", "A")], {0: 2, 1: 0}),
        (steps("A"), [], {}),
    ],
)
def test_a_step_is_known_by_its_words_or_by_its_neighbours(
    before: Sequence[AgendaStep], after: Sequence[AgendaStep], found: dict[int, int]
) -> None:
    assert same_steps(before, after) == found


@pytest.mark.parametrize(
    ("after", "index"),
    [
        ((COFFEE, WELCOME, SURVEY, TALK), 2),
        ((COFFEE, WELCOME, replace(SURVEY, title="Nu svarar vi"), TALK), 2),
        ((WELCOME, replace(SURVEY, title="Kiosk", minutes=50), TALK, *REST), 1),
        ((TALK, SURVEY, WELCOME), 1),
    ],
)
def test_the_step_that_runs_keeps_its_place_and_its_time(after: tuple[AgendaStep, ...], index: int) -> None:
    hands = Hands()
    show = Show(now=hands)
    show.take_agenda(STANDARD_AGENDA, "Workshop")
    show.go(1)
    show.obey(Command.PAUSE)
    hands.time += 5 * 60
    show.take_agenda(after, "Workshop")
    more = after[index].minutes - SURVEY.minutes
    assert (show.index, show.timer.running, show.timer.seconds_left) == (index, True, (40 + more) * 60)


def test_when_the_step_one_is_at_is_taken_away_the_next_comes() -> None:
    show = Show()
    show.take_agenda((WELCOME, SURVEY, TALK, PAUSE), "Workshop")
    show.go(2)
    show.take_agenda((WELCOME, SURVEY, PAUSE), "Workshop")
    assert show.index == 2
    show.take_agenda((WELCOME,), "Workshop")
    assert show.index == 0
    show.take_agenda((), "Workshop")
    assert show.on_screen.words == "Workshop"


def test_another_workshop_is_looked_at_and_the_first_has_gone_on() -> None:
    hands = Hands()
    show = Show(now=hands)
    for name in ("Första", "Andra", "Första"):
        show.turn_to(name, name)
        show.take_agenda(STANDARD_AGENDA, name)
        if name == "Andra":
            assert (show.index, show.is_running) == (0, False)
        elif not show.is_running:
            show.go(1)
            show.obey(Command.PAUSE)
            show.choose(Kind.TIMER)
        hands.time += 60
    assert (show.index, show.on_screen.words) == (1, f"{SURVEY.title}. 42:00 kvar")
