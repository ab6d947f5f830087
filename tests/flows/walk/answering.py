"""Everybody answers: some at the real kiosk, some on paper or at another laptop, the rest straight into the box."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kulturverktyg.collect.ballot import Ballot, Idea, IdeaSheet, Record
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, box_beside, read_package
from kulturverktyg.collect.pages import PageOrder, Stage, in_choosing_order
from kulturverktyg.collect.stations import send, take_in
from kulturverktyg.gui.paper.entry_window import EntryWindow
from tests.ballots import ballots_for
from tests.flows.participant import Mind, Participant
from tests.flows.roomful_at_the_kiosk import at_the_kiosk, until
from tests.flows.roomful_at_the_kiosk import send as send_in
from tests.flows.walk.typed import Typed
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.paper_typist import keys_for

#: So many answer at the real kiosk: one by keys alone, one by touch.
IN_PERSON = 2
#: And so many write ideas or vote there.
AT_THE_WINDOW = 1
FEWEST = 7


def ballots_of(package: KioskPackage, typed: Typed, *, later: bool) -> list[Ballot]:
    """What everybody answers; a year later what was sore is better."""
    paths = {unit.id: unit.path for unit in package.units}
    names = {role.id: role.name for role in package.roles}
    cells = {(paths[cell.unit], names[cell.role]): cell for cell in package.cells}
    seats = [cells[people.unit, people.role] for people in typed.people for _ in range(people.answer)]
    ballots = ballots_for(package, len(seats), seed=12 if later else 11)
    return [
        replace(ballot, unit=seat.unit, role=seat.role, answers=_lean(ballot, typed, later=later))
        for ballot, seat in zip(ballots, seats, strict=True)
    ]


def _lean(ballot: Ballot, typed: Typed, *, later: bool) -> dict[str, int]:
    """What is sore is answered low today and wished high, what is strong high; a year later the sore has risen."""
    answers = dict(ballot.answers)
    for column, answer in ballot.answers.items():
        name, _, side = column.partition(".")
        if name.startswith(f"{typed.sore.name}_") and side:
            high = side == "desired" or later
            answers[column] = min(5, answer + 2) if high else max(1, answer - 2)
        elif name.startswith(f"{typed.strong.name}_") and side:
            answers[column] = min(5, answer + 2)
    return answers


def drop(package_file: Path, records: Sequence[Record]) -> None:
    """Into the box beside a package, as its kiosk does it."""
    package = read_package(package_file)
    box = BallotBox.open(box_beside(package_file, package.mode), package)
    for record in records:
        box.drop(record)
    box.close()


def in_person(desk: Desk, ballots: Sequence[Ballot]) -> None:
    """One after another at the real window, in Swedish."""
    with at_the_kiosk(desk) as visitor:
        package = visitor.window.session.package
        for number, ballot in enumerate(ballots):
            participant = Participant(visitor.window, _mind(package, ballot), mouse=number % 2 == 1)
            participant.answer_until_review()
            participant.submit()
            visitor.wait_for(Stage.THANKS)
            participant.leave()
            assert visitor.stage is Stage.START


def _mind(package: KioskPackage, ballot: Ballot) -> Mind:
    units = [unit.id for unit, _ in in_choosing_order(PageOrder(package).units())]
    there = {cell.role for cell in package.cells if cell.unit == ballot.unit}
    roles = [role.id for role in package.roles if role.id in there]
    return Mind(units.index(ballot.unit), roles.index(ballot.role), ballot.answers, ballot.texts)


def at_another_laptop(file: Path, home: Path, ballots: Sequence[Ballot]) -> Path:
    """A laptop that takes the package in and is answered at; its box as it is sent home."""
    home.mkdir()
    package = take_in(file, home)
    drop(package, ballots)
    return send(package, home)


def type_papers(desk: Desk, ballots: Sequence[Ballot], before: int) -> None:
    """Papers typed in one after another in the window that is open, key by key; so many lie in the box already."""
    (window,) = (found for found in desk.window.findChildren(EntryWindow) if found.isVisible())
    desk.qtbot.waitActive(window)
    desk.settle()
    package = read_package(desk.kiosks[-1])
    for number, ballot in enumerate(ballots, before + 1):
        desk.qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F2)
        for key in (*keys_for(package, ballot), "enter"):
            focus = window.focusWidget()
            desk.qtbot.keyClick(focus, Qt.Key.Key_Return) if key == "enter" else type_text(focus, key)
        desk.qtbot.waitUntil(partial(_tells, window, number))
    assert window.close()
    desk.settle()


def _tells(window: EntryWindow, waiting: int) -> bool:
    """Whether the window says that so many answers lie in the box; they are more than the fewest that are told."""
    return window.findChildren(QLabel, "label_waiting")[0].text() == f"I urnan: {waiting} svar"


def ideas_of(typed: Typed, prompts: Sequence[str]) -> list[Idea]:
    """Everything that is wished, each wish under one of the prompts."""
    words = [text for texts in typed.wishes.values() for text in texts]
    return [Idea(prompts[number % len(prompts)], text) for number, text in enumerate(words)]


def write_ideas(desk: Desk, typed: Typed) -> None:
    """Somebody writes at the real window, the others' sheets lie in the box."""
    with at_the_kiosk(desk) as visitor:
        prompts = [prompt.name for prompt in visitor.window.session.package.prompts]
        ideas = ideas_of(typed, prompts)
        for number, idea in enumerate(ideas[:AT_THE_WINDOW]):
            touch = number % 2 == 1
            until(visitor, Stage.IDEAS)
            for prompt in prompts:
                if prompt == idea.prompt:
                    field = visitor.window.focusWidget()
                    assert field is not None
                    type_text(field, idea.text)
                    visitor.tap("button_add_idea") if touch else visitor.keys("\n")
                visitor.tap("button_next") if touch else visitor.keys("\n")
            send_in(visitor, touch=touch)
    drop(desk.kiosks[-1], [IdeaSheet(uuid4(), (idea,)) for idea in ideas[AT_THE_WINDOW:]])
