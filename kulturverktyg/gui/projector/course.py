"""The course of one workshop: its steps with a timer each, and the step one is at."""

from collections.abc import Callable, Mapping

from kulturverktyg.gui.projector.countdown import Countdown
from kulturverktyg.gui.projector.same_steps import same_steps
from kulturverktyg.prepare.workshop_plan import AgendaStep


class Course:
    """Every step has a timer of its own, which goes on while another step, or another workshop, is looked at.

    Without an agenda the workshop's name is the only step.
    """

    def __init__(self, name: str, now: Callable[[], float]) -> None:
        self._now = now
        self._steps: tuple[AgendaStep, ...] = (AgendaStep(0, name),)
        self._has_agenda = False
        self._timers = [Countdown(0, now)]
        self.index = 0

    @property
    def steps(self) -> tuple[AgendaStep, ...]:
        """At least one."""
        return self._steps

    @property
    def has_agenda(self) -> bool:
        """Whether the steps are numbered."""
        return self._has_agenda

    @property
    def timer(self) -> Countdown:
        """That of the step one is at."""
        return self._timers[self.index]

    @property
    def is_running(self) -> bool:
        """Whether the time of any step goes."""
        return any(timer.running for timer in self._timers)

    def take(self, agenda: tuple[AgendaStep, ...], name: str) -> None:
        """Go on with an agenda that may have been changed: what is known again keeps its time, and the place is kept.

        A step whose minutes were changed goes on as if it had had them from the beginning.
        """
        steps, timers = agenda or (AgendaStep(0, name),), self._timers
        known = same_steps(self._steps, steps) if self._has_agenda == bool(agenda) else {}
        before = {new: timers[old] for old, new in known.items()}
        self._timers = [before.get(place) or Countdown(step.minutes, self._now) for place, step in enumerate(steps)]
        for timer, step in zip(self._timers, steps, strict=True):
            timer.plan(step.minutes)
        self.index = self._place_after(known, len(steps))
        self._steps, self._has_agenda = steps, bool(agenda)

    def _place_after(self, known: Mapping[int, int], count: int) -> int:
        """Where one is when steps came and went: at the same step, or the next that is left, or the end."""
        following = [known[place] for place in range(self.index, len(self._steps)) if place in known]
        earlier = [known[place] for place in range(self.index) if place in known]
        return following[0] if following else min(earlier[-1] + 1 if earlier else 0, count - 1)
