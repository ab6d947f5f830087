"""Välj väg: ideas to proposals, a vote, decisions with answers, a vision, and a plan."""

import datetime as dt
import random
from collections import Counter
from uuid import uuid4

from PySide6.QtWidgets import QListWidget

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.vote_rules import NOT_JUDGED
from kulturverktyg.decide.board import UNSORTED, Lane
from kulturverktyg.survey.template import load_template
from tests.days import today
from tests.flows.desk_hands import pick, tab
from tests.flows.eight_measures import LAST_YEAR
from tests.flows.own_counting import medians, told
from tests.flows.roomful import Person
from tests.flows.roomful_at_the_kiosk import at_the_kiosk, give_dots, judge_each, send, until
from tests.flows.walk.answering import AT_THE_WINDOW, drop
from tests.flows.walk.walk import CONTROL, NONE, Key, Walk, choose_cell, lines, press
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.ideas.at_the_board import AtTheBoard

VOTERS = 11


def sort_the_ideas(walk: Walk) -> None:
    """All are shown at once; those that say the same are joined, laid in a theme, and made a proposal."""
    wishes = walk.typed.wishes
    written = [text for texts in wishes.values() for text in texts]
    with walk.at("Idéer") as desk:
        tab(desk, "tabs", "Samla")
        assert desk.text("label_waiting") == f"{len(written)} idéer väntar på att visas"
        desk.click("button_reveal")
        board = AtTheBoard(desk)
        board.tab("Tavla")
        assert Counter(board.lying_in(UNSORTED)) == Counter(written)
        for theme in walk.typed.themes:
            desk.dialogs.will_answer(theme)
            desk.click("button_theme")
        lanes = [Lane(theme.id) for theme in board.shown.themes]
        for number, (wish, texts) in enumerate(wishes.items()):
            board.tab("Tavla")
            _join(board, texts)
            (words,) = {words for words in board.lying_in(UNSORTED) if words in texts}
            board.drag(words, lanes[number % len(lanes)], 0)
            board.click(words)
            desk.dialogs.will_answer(wish)
            board.pick(board.page.board_pane.menu_cards, "Till förslag", "Nytt förslag …")
            assert {row[0] for row in lines(desk, "table_trace")} == set(texts)
        board.tab("Tavla")
        assert board.lying_in(UNSORTED) == []


def _join(board: AtTheBoard, texts: tuple[str, ...]) -> None:
    column, held = board.column(UNSORTED), NONE
    for row, words in enumerate(board.lying_in(UNSORTED)):
        if words in texts:
            index = column.model.index(row)
            column.list.scrollTo(index)
            board.desk.qtbot.mouseClick(column.list.viewport(), LEFT, held, column.list.visualRect(index).center())
            held = CONTROL
    board.key(Key.Key_J, CONTROL)


def vote(walk: Walk) -> None:
    """Dots, or impact and effort; the page says what people gave, and not before the vote is closed."""
    room = _room(walk)
    with walk.at("Omröstning") as desk:
        desk.click("button_begin")
        desk.write("edit_name", "Vad tar vi vidare?")
        if walk.typed.judges:
            pick(desk, "combo_kind", "Nytta och insats")
        pick(desk, "combo_subject", "Förslag")
        desk.click("button_add_all")
        desk.click("button_open")
        desk.click("button_kiosk")
        _give(walk, desk, room)
        desk.go("Uppdrag")
        desk.go("Omröstning")
        assert desk.text("label_voters") == f"{VOTERS} har röstat"
        desk.dialogs.will_answer(True)
        desk.click("button_close")
        assert desk.text("label_summary").startswith(f"{VOTERS} har röstat i kiosken.")
        rows = lines(desk, "table_vote_result")
        if walk.typed.judges:
            judged = {row[1]: (row[2], row[3]) for row in rows}
            assert judged == {wish: medians(room, wish) for wish in walk.typed.wishes}
        else:
            dots = {wish: sum(wish in person.dots for person in room) for wish in walk.typed.wishes}
            assert {row[1]: (row[0], row[2]) for row in rows} == told(dots, VOTERS)


def _room(walk: Walk) -> list[Person]:
    chance, wishes = random.Random(6), walk.typed.proposals
    return [
        Person(
            {},
            frozenset(chance.sample(wishes[:-1], 2)) | (frozenset(wishes[-1:]) if number == 0 else frozenset()),
            {wish: (chance.randint(2, 10), chance.randint(2, 10)) for wish in wishes},
        )
        for number in range(VOTERS)
    ]


def _give(walk: Walk, desk: Desk, room: list[Person]) -> None:
    """Somebody votes at the real window, the others' sheets lie in the box."""
    judges = walk.typed.judges
    with at_the_kiosk(desk) as visitor:
        for number, person in enumerate(room[:AT_THE_WINDOW]):
            until(visitor, Stage.VOTE)
            list((judge_each if judges else give_dots)(visitor, person, touch=number % 2 == 1))
            send(visitor, touch=number % 2 == 1)
    asked = read_package(desk.kiosks[-1]).vote
    assert asked is not None
    sheets = [
        VoteSheet(uuid4(), asked.id, None, _row(asked.options, person, judges=judges))
        for person in room[AT_THE_WINDOW:]
    ]
    drop(desk.kiosks[-1], sheets)


def _row(options: tuple[str, ...], person: Person, *, judges: bool) -> tuple[int, ...]:
    if judges:
        return tuple(number for wish in options for number in person.judged.get(wish, (NOT_JUDGED, NOT_JUDGED)))
    return tuple(int(wish in person.dots) for wish in options)


def decide(walk: Walk) -> None:
    """The last proposal is rejected and the others adopted; every idea has its answer; then there are measures."""
    with walk.at("Idéer") as desk:
        tab(desk, "tabs", "Beslut")
        desk.write("edit_by", walk.typed.commissioner)
        desk.write("edit_date", LAST_YEAR.isoformat())
        for wish in walk.typed.proposals:
            desk.choose_row("table_proposals", wish)
            desk.click("button_rejected" if wish == walk.typed.proposals[-1] else "button_adopted")
            desk.write("text_why", f"Därför att {wish.lower()}")
            desk.click("button_decide")
        tab(desk, "tabs", "Svar på idéer")
        answers = {row[0]: "\t".join(row) for row in lines(desk, "table_answers")}
        for wish, texts in walk.typed.wishes.items():
            assert all(wish in answers[text] for text in texts)
        tab(desk, "tabs", "Beslut")
        desk.click("button_measures")


def write_the_vision(walk: Walk) -> None:
    """A norm to change, from–to, and a version that is adopted."""
    typed = walk.typed
    with walk.at("Vision") as desk:
        tab(desk, "tabs", "Oskrivna normer")
        press(desk, "table_norms", Key.Key_Insert)
        desk.write("text_norm", typed.norm[0])
        desk.write("text_example", typed.norm[1])
        pick(desk, "combo_effect", "Hindrar")
        pick(desk, "combo_keep", "Ändra")
        assert lines(desk, "table_norms") == [[*typed.norm, "Hindrar", "Ändra"]]
        tab(desk, "tabs", "Från–till")
        desk.write("edit_motto", typed.motto)
        desk.click("button_add")
        desk.write("text_now", typed.pair[0])
        desk.write("text_then", typed.pair[1])
        tab(desk, "tabs", "Versioner")
        desk.write("edit_by", typed.commissioner)
        desk.write("edit_date", LAST_YEAR.isoformat())
        desk.dialogs.will_answer(True)
        desk.click("button_adopt")
        assert lines(desk, "table_versions")[0][:3] == ["1", LAST_YEAR.isoformat(), typed.commissioner]


def plan(walk: Walk) -> None:
    """From the finding to a measure in one press; what it builds on follows, and the rest is written."""
    typed = walk.typed
    with walk.at("Iakttagelser") as desk:
        tab(desk, "tabs", "Iakttagelser")
        choose_cell(desk, "table_findings", typed.statement)
        desk.click("button_measure")
        assert desk.text("label_measure") == "1 åtgärd bygger på den."
    with walk.at("Handlingsplan") as desk:
        titles = [row[1] for row in lines(desk, "table_measures")]
        assert sorted(titles) == sorted([typed.statement, *typed.proposals[:-1]])
        for title in typed.more_measures:
            desk.click("button_add")
            desk.write("edit_title", title)
        choose_cell(desk, "table_measures", typed.statement)
        _fill_in(walk, desk)
        assert desk.text("spin_limit") == f"{load_template(typed.template).plan.prioritised} prioriterade"
        tab(desk, "tabs", "Bygger på")
        reasons = desk.find(QListWidget, "list_reasons")
        built_on = {reasons.item(row).text() for row in range(reasons.count())}
        rests_on = (
            f"Iakttagelse: {typed.statement}",
            f"Område: {typed.sore.title}",
            f"Nyckeltal: {typed.indicator.name}",
        )
        assert built_on == {*rests_on}


def _fill_in(walk: Walk, desk: Desk) -> None:
    measure = walk.typed.measure
    for name, words in (
        ("edit_owner", measure.owner),
        ("edit_starts", (LAST_YEAR + dt.timedelta(days=40)).isoformat()),
        ("edit_deadline", (today() + dt.timedelta(days=40)).isoformat()),
        ("edit_first_step", measure.first_step),
        ("edit_evidence", measure.evidence),
    ):
        desk.write(name, words)
    pick(desk, "combo_level", measure.level)
    desk.write("combo_kind", measure.kind)
    desk.click("check_prioritised")
    assert desk.text("label_saved") == "Sparat"
