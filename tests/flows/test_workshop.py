"""A whole workshop: many people at the real kiosk, one box, one file, and results that are what they said.

``PEOPLE=400`` makes it as many as one likes, and lets them answer the whole form in place of the short one.
"""

import os
import random
from collections import Counter
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.answers import read_answers
from kulturverktyg.guard.release import release
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.model.response import FreeText
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.journeys import create_journey, round_survey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import NOT_ANSWERED
from tests.builders import TEMPLATE, Workplace, empty_file
from tests.flows.participant import Mind, Participant, make_up_mind

PATIENT = Patience(idle=600, countdown=600, thanks=600, settle=0)
ROWS = (
    UnitRow("Omsorg/Hemtjänst", "Medarbetare", 30),
    UnitRow("Omsorg/Hemtjänst", "Chef", 2),
    UnitRow("Omsorg/Boende", "Medarbetare", 25),
    UnitRow("Barn och familj", "Medarbetare", 20),
)
Given = Counter[tuple[str, str, tuple[int, ...]]]


@pytest.mark.parametrize(("people", "whole_form"), [(int(os.environ.get("PEOPLE", "7")), "PEOPLE" in os.environ)])
def test_everything_that_was_given_at_the_kiosk_is_there_once(
    tmp_path: Path, qtbot: QtBot, runner: TaskRunner, people: int, whole_form: bool
) -> None:
    with empty_file(tmp_path) as store:
        place = Workplace(store, create_journey(store, "Resa", TEMPLATE, ROWS, short_form=not whole_form))
        kiosk, package = place.open_kiosk()
        box = BallotBox.open(kiosk.box, package)
        minds = _answer_one_after_another(qtbot, runner, package, box, people)
        box.close()
        close_round(store, place.round_id)

        assert _stored(store, place.round_id) == _given(package, minds)
        assert _stored_texts(store) == Counter(text for mind in minds for text in mind.texts.values())
        assert release(store, place.round_id).groups[0].n == people


def _answer_one_after_another(
    qtbot: QtBot, runner: TaskRunner, package: KioskPackage, box: BallotBox, people: int
) -> list[Mind]:
    window = KioskWindow(package, box.drop, runner=runner, patience=PATIENT)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    chance = random.Random(11)
    minds = [make_up_mind(package, chance) for _ in range(people)]
    try:
        for number, mind in enumerate(minds):
            participant = Participant(window, mind, mouse=number % 2 == 1)
            participant.answer_until_review()
            participant.submit()
            qtbot.waitUntil(lambda: window.session.stage is Stage.THANKS)
            assert box.count() == number + 1
            participant.leave()
            assert window.session.stage is Stage.START
    finally:
        window.hide()
        window.deleteLater()
    return minds


def _given(package: KioskPackage, minds: list[Mind]) -> Given:
    columns = package.survey.columns()
    units = [unit for unit in package.units if any(cell.unit == unit.id for cell in package.cells)]

    def one(mind: Mind) -> tuple[str, str, tuple[int, ...]]:
        unit = units[mind.unit]
        there = {cell.role for cell in package.cells if cell.unit == unit.id}
        role = [role for role in package.roles if role.id in there][mind.role]
        return unit.path, role.name, tuple(mind.answers.get(column, NOT_ANSWERED) for column in columns)

    return Counter(one(mind) for mind in minds)


def _stored(store: Store, round_id: UUID) -> Given:
    with store.read() as session:
        round_ = session.get_one(Round, round_id)
        answers = read_answers(session, round_, round_survey(session, round_))
    roles = len(answers.roles)
    return Counter(
        (answers.units[cell // roles].path, answers.roles[cell % roles].name, tuple(row))
        for cell, row in zip(answers.cell.tolist(), answers.codes.tolist(), strict=True)
    )


def _stored_texts(store: Store) -> Counter[str]:
    with store.read() as session:
        return Counter(row.text for row in session.query(FreeText))
