"""A roomful of people at the real kiosk window: every other by touch, every other by keys alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.vote_rules import NOT_JUDGED
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from tests.flows.roomful import PROMPTS, Person, judged_of
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.gui.kiosk.visitor import Box, Visitor

PATIENT = Patience(idle=600, countdown=600, thanks=600, settle=0)
#: How somebody votes; yields each option that they gave something.
Give = Callable[..., Iterator[str]]


@contextmanager
def at_the_kiosk(desk: Desk) -> Iterator[Visitor]:
    """The kiosk that the desk opened last, in its own window and with its own box."""
    package = read_package(desk.kiosks[-1])
    box = BallotBox.open(box_beside(desk.kiosks[-1], package.mode), package)
    window = KioskWindow(package, box.drop, runner=desk.runner, patience=PATIENT)
    window.resize(1366, 768)
    window.show()
    desk.qtbot.waitExposed(window)
    try:
        yield Visitor(desk.qtbot, window, Box())
    finally:
        window.hide()
        window.deleteLater()
        box.close()
        desk.window.activateWindow()
        desk.qtbot.waitUntil(desk.window.isActiveWindow)


def write_ideas(visitor: Visitor, person: Person, *, touch: bool) -> None:
    until(visitor, Stage.IDEAS)
    for prompt in PROMPTS:
        if prompt in person.ideas:
            field = visitor.window.focusWidget()
            assert field is not None
            type_text(field, person.ideas[prompt])
            visitor.tap("button_add_idea") if touch else visitor.keys("\n")
        visitor.tap("button_next") if touch else visitor.keys("\n")
    send(visitor, touch=touch)


def give_dots(visitor: Visitor, person: Person, *, touch: bool) -> Iterator[str]:
    vote = visitor.window.session.package.vote
    assert vote is not None
    while visitor.stage is Stage.VOTE:
        for option in visitor.window.session.options:
            if vote.options[option] in person.dots:
                yield vote.options[option]
                visitor.tap(f"more_{option}")
        visitor.tap("button_next") if touch else visitor.keys("\n")


def judge_each(visitor: Visitor, person: Person, *, touch: bool) -> Iterator[str]:
    vote = visitor.window.session.package.vote
    assert vote is not None
    while visitor.stage is Stage.VOTE:
        (option,) = visitor.window.session.options
        impact, effort = judged_of(person, vote.options[option])
        if impact == NOT_JUDGED:
            visitor.tap("button_skip")
        elif touch:
            visitor.tap(f"answer_impact_{impact}")
            visitor.tap(f"answer_effort_{effort}")
            visitor.tap("button_next")
        else:
            visitor.keys(f"{impact}{effort}\n")
        yield vote.options[option]


def until(visitor: Visitor, stage: Stage) -> None:
    while visitor.stage is not stage:
        visitor.keys("\n")


def send(visitor: Visitor, *, touch: bool) -> None:
    """Send what was given, from the review, and leave to the next in line."""
    assert visitor.stage is Stage.REVIEW
    visitor.tap("button_submit") if touch else visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    visitor.tap("button_done") if touch else visitor.keys("\n")
