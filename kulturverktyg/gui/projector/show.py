"""What is shown when: the steps and their timers, the view that was chosen, frozen or blank."""

from collections.abc import Callable, Hashable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.projector.countdown import Countdown, seconds_passed
from kulturverktyg.gui.projector.course import Course
from kulturverktyg.gui.projector.keys import Command
from kulturverktyg.gui.projector.views import View
from kulturverktyg.gui.projector.views.answers import Answers
from kulturverktyg.gui.projector.views.blank import Blank
from kulturverktyg.gui.projector.views.message import Message
from kulturverktyg.gui.projector.views.step import Step
from kulturverktyg.gui.projector.views.timer import Timer
from kulturverktyg.prepare.workshop_plan import AgendaStep


class Kind(StrEnum):
    """The views to choose among; a message lies over them."""

    STEP = "step"
    TIMER = "timer"
    ANSWERS = "answers"
    RESULT = "result"


class Show(QObject):
    """``changed`` comes with every order that was followed.

    The courses of all workshops that were shown are kept, with their timers going.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = seconds_passed) -> None:
        super().__init__(parent)
        self._now = now
        self._course = Course("", now)
        self._courses: dict[Hashable, Course] = {}
        self._kind = Kind.STEP
        self._answers = Answers()
        self._result: View | None = None
        self._message: str | None = None
        self._frozen: View | None = None
        self._blank = False

    @property
    def index(self) -> int:
        """The step that one is at, from 0."""
        return self._course.index

    @property
    def count(self) -> int:
        """How many steps there are; at least one."""
        return len(self._course.steps)

    @property
    def kind(self) -> Kind:
        """The view that is chosen."""
        return self._kind

    @property
    def message(self) -> str | None:
        """The message that lies over the view, if one does."""
        return self._message

    @property
    def timer(self) -> Countdown:
        """That of the step one is at."""
        return self._course.timer

    @property
    def is_running(self) -> bool:
        """Whether the time of any step of the workshop goes."""
        return self._course.is_running

    @property
    def is_frozen(self) -> bool:
        """Whether the picture stays while one goes on."""
        return self._frozen is not None

    @property
    def is_blank(self) -> bool:
        """Whether the screen is dark."""
        return self._blank

    @property
    def on_screen(self) -> View:
        """What the room sees now."""
        if self._blank:
            return Blank()
        return self._frozen or self._current()

    def turn_to(self, workshop: Hashable, name: str) -> None:
        """Show another workshop, where one left it; until its agenda is taken its name is the only step."""
        self._course = self._courses.setdefault(workshop, Course(name, self._now))
        self._frozen = self._message = None
        self.changed.emit()

    def take_agenda(self, agenda: tuple[AgendaStep, ...], name: str) -> None:
        """Go on with an agenda that may have been changed."""
        self._course.take(agenda, name)
        self.changed.emit()

    def take_answers(self, answers: Answers) -> None:
        """Another number of answers."""
        if answers != self._answers:
            self._answers = answers
            self.changed.emit()

    def go(self, index: int) -> None:
        """Be at a step; one that is not there is left alone."""
        if 0 <= index < self.count and index != self.index:
            self._course.index = index
            self.changed.emit()

    @property
    def has_result(self) -> bool:
        """Whether there is a result to go back to."""
        return self._result is not None

    def show_result(self, result: View) -> None:
        """Show a result, or a text, until another view is chosen."""
        self._result = result
        self.choose(Kind.RESULT)

    def renew_result(self, result: View) -> None:
        """Show a newer picture in place of one of the same kind, where one is held."""
        if type(result) is type(self._result):
            self._result = result
            self.changed.emit()

    def forget_result(self) -> None:
        """Hold on to no result; who sees one sees the step instead."""
        self._result = None
        if self._kind is Kind.RESULT:
            self.choose(Kind.STEP)

    def choose(self, kind: Kind) -> None:
        """Show a view, without any message over it."""
        self._kind, self._message = kind, None
        self.changed.emit()

    def show_message(self, text: str) -> None:
        """Lay a message over the view."""
        self._message = text
        self.changed.emit()

    @Slot()
    def hide_message(self) -> None:
        """Show again what it lay over."""
        self._message = None
        self.changed.emit()

    @Slot()
    def add_minute(self) -> None:
        """One minute more for the step."""
        self.timer.add_minute()
        self.changed.emit()

    @Slot(object)
    def obey(self, command: Command) -> None:
        """Do what a key or a button asks for."""
        match command:
            case Command.NEXT:
                self.go(self.index + 1)
            case Command.PREVIOUS:
                self.go(self.index - 1)
            case Command.PAUSE:
                self.timer.start_or_pause()
                self.changed.emit()
            case Command.FREEZE:
                self._frozen = None if self._frozen is not None else self._current()
                self.changed.emit()
            case Command.BLANK:
                self._blank = not self._blank
                self.changed.emit()

    def _current(self) -> View:
        if self._message is not None:
            return Message(self._message)
        match self._kind:
            case Kind.TIMER:
                return self._timer_view()
            case Kind.ANSWERS:
                return self._answers
            case Kind.RESULT if self._result is not None:
                return self._result
        return self._step_view()

    def _step_view(self) -> Step:
        steps, index = self._course.steps, self.index
        following = steps[index + 1].title if index + 1 < self.count else ""
        of = self.count if self._course.has_agenda else 0
        return Step(index + 1, of, steps[index].title, following)

    def _timer_view(self) -> Timer:
        timer, title = self.timer, self._course.steps[self.index].title
        return Timer(title, timer.seconds_left, timer.seconds_in_all, timer.running, timer.is_out)
