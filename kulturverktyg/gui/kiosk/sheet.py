"""The frame around a page: where one is, the top row, the page itself, and the ways on and back."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kulturverktyg.collect.pages import REVIEW, START, THANKS, Stage
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui.kiosk.look import BODY, SMALL, Look, Words, label
from kulturverktyg.gui.kiosk.mode_words import words_for
from kulturverktyg.gui.kiosk.pages import page_for
from kulturverktyg.gui.kiosk.pages.votes import left_words
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.scrolled import Scrolled
from kulturverktyg.gui.kiosk.touch_button import Kind, TouchButton

_STEPS = 1000
_TOP_BUTTON = QSize(64, 44)


class Sheet(QWidget):
    """Everything that the participant sees at one moment, made anew for each page.

    ``next_asked`` is for the primary button; ``turn_asked`` carries what another button does with the session.
    """

    next_asked = Signal()
    turn_asked = Signal(object)
    language_asked = Signal()
    larger_asked = Signal()
    contrast_asked = Signal()
    help_asked = Signal()
    staff_asked = Signal()

    def __init__(self, session: KioskSession, look: Look, *, contrast: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        side = look.margin - RING_ROOM
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(side, look.px(16), side, look.px(16))
        self._outer.setSpacing(look.px(8))
        self._outer.addLayout(self._top(contrast=contrast))
        if session.page not in (START, THANKS):
            self._outer.addWidget(self._progress())
        self._outer.addWidget(self._scroll(), 1)
        self._problem = self._made_problem()
        self._outer.addLayout(self._bottom())
        self.setEnabled(session.stage is not Stage.SUBMITTING)

    @property
    def problem(self) -> str:
        """What stands in the way, as it is shown."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say what stands in the way; nothing when the text is empty."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def show_submitting(self) -> None:
        """Say that what is shown is being saved, and take no more presses."""
        self.setEnabled(False)
        self.show_problem("")
        if self.button_next is not None:
            self.button_next.say_instead(self._look.say("submitting.title"))

    def show_answer_state(self) -> None:
        """Let *vet ej* look chosen only when it is the answer, and say how many dots are left."""
        self._placed.setText(self._place())
        button = self.findChild(TouchButton, "button_dont_know")
        if isinstance(button, TouchButton):
            state = self._session.state_of(self._session.page)
            button.show_chosen(state is AnswerState.DONT_KNOW)

    def take_focus(self) -> None:
        """Focus what is to be answered first, or the way on."""
        if not self.page.take_focus() and self.button_next is not None:
            self.button_next.setFocus(Qt.FocusReason.OtherFocusReason)

    # Top

    def _top(self, *, contrast: bool) -> QHBoxLayout:
        look, session = self._look, self._session
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        place = self._placed = Words(self._place())
        place.setObjectName("label_place")
        place.setFont(look.font(BODY))
        place.set_colour(look.tokens.quiet)
        place.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        line.addWidget(place, 1)
        languages = session.package.languages
        if len(languages) > 1 and session.stage not in (Stage.START, Stage.LANGUAGE, Stage.THANKS):
            button = self._top_button(look.isolated(look.texts.name), "button_language")
            button.setAccessibleName(look.say("top.language", language=look.texts.name))
            button.clicked.connect(self.language_asked)
            line.addWidget(button)
        larger = self._top_button(look.isolated(look.say("top.larger")), "button_larger")
        percent = round(100 * look.text_factor)
        larger.setAccessibleName(look.say("top.larger_name", percent=percent))
        larger.clicked.connect(self.larger_asked)
        line.addWidget(larger)
        button = self._top_button(look.say("top.contrast"), "button_contrast")
        button.setAccessibleName(look.say("top.contrast_name"))
        button.setCheckable(True)
        button.show_chosen(contrast)
        button.clicked.connect(self.contrast_asked)
        line.addWidget(button)
        button = self._top_button(look.say("help.button"), "button_help")
        button.clicked.connect(self.help_asked)
        line.addWidget(button)
        return line

    def _top_button(self, text: str, name: str) -> TouchButton:
        least = QSize(self._look.px(_TOP_BUTTON.width()), 0)
        button = TouchButton(text, self._look, points=SMALL, least=least)
        button.setObjectName(name)
        return button

    def _place(self) -> str:
        session, look = self._session, self._look
        if session.page.sheet is not None:
            return self._place_of_sheet(session.page.sheet)
        if session.question is None:
            return ""
        section = session.section_title(session.page)
        number = session.number(session.page)
        if number is None:
            return section
        return look.say("page.position", section=section, number=number, total=len(session.question_pages))

    def _place_of_sheet(self, sheet: int) -> str:
        """Where one is among the options; in large text, for which the page scrolls, also what is left to give."""
        session, look = self._session, self._look
        total = len(session.sheet_pages)
        number = look.say("vote.place", number=sheet + 1, total=total) if total > 1 else ""
        left = left_words(session, look) if look.text_factor > 1 else ""
        return " · ".join(part for part in (number, left) if part)

    def _progress(self) -> QWidget:
        look, done = self._look, self._session.progress
        bar = QProgressBar()
        bar.setObjectName("progress")
        bar.setRange(0, _STEPS)
        bar.setValue(round(_STEPS * done))
        bar.setTextVisible(False)
        bar.setAccessibleName(look.say("page.progress", percent=round(100 * done)))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        line.addWidget(bar)
        return holder

    # Middle

    def _scroll(self) -> QScrollArea:
        ground = QWidget()
        centred = QVBoxLayout(ground)
        centred.setContentsMargins(0, 0, 0, 0)
        area = Scrolled(ground, "scroll_page", self)
        self.page = page_for(self._session, self._look, ground)
        centred.addStretch(1)
        centred.addWidget(self.page, 0, Qt.AlignmentFlag.AlignHCenter)
        centred.addStretch(1)
        self._area = area
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        return area

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has focus is in sight, also when larger text makes the page scroll."""
        if new is not None and self._area.isAncestorOf(new):
            self._area.ensureWidgetVisible(new, 0, self._look.px(24))

    # Bottom

    def _made_problem(self) -> QLabel:
        look = self._look
        problem = label(" ", look.font(BODY, bold=True), look.full_width, look.tokens.danger)
        problem.setObjectName("label_problem")
        problem.setMinimumHeight(0)
        problem.setMaximumHeight(10_000)
        problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        problem.hide()
        self._outer.addWidget(problem, 0, Qt.AlignmentFlag.AlignHCenter)
        return problem

    def _bottom(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(self._look.px(4))
        self.button_next = self._next_button()
        if self._session.page == START:
            rows.addLayout(self._staff_row())
            return rows
        if self._session.page == THANKS:
            return rows
        back = self._button(self._look.say("button.back"), "button_back", Kind.PLAIN)
        back.clicked.connect(partial(self.turn_asked.emit, self._session.back))
        middle = self._middle_buttons()
        sides = [button for button in (back, self.button_next) if button is not None]
        taken = sum(button.width() for button in (*sides, *middle)) + self._look.px(16) * (len(middle) + 2)
        between = QHBoxLayout()
        for button in middle:
            between.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(back)
        line.addStretch(1)
        if taken <= self._look.full_width:
            between.setSpacing(self._look.px(16))
            line.addLayout(between)
            line.addStretch(1)
        elif middle:
            between.insertStretch(0, 1)
            between.addStretch(1)
            rows.addLayout(between)
        if self.button_next is not None:
            line.addWidget(self.button_next)
        rows.addLayout(line)
        return rows

    def _next_button(self) -> TouchButton | None:
        look, stage = self._look, self._session.stage
        if stage in (Stage.START, Stage.THANKS):
            return None
        words = {
            Stage.PROMISE: "promise.button",
            Stage.REVIEW: "button.submit",
            Stage.SUBMITTING: "submitting.title",
        }
        name = "button_submit" if self._session.page == REVIEW else "button_next"
        button = self._button(look.say(words.get(stage, "button.next")), name, Kind.PRIMARY)
        button.clicked.connect(self.next_asked)
        return button

    def _middle_buttons(self) -> list[TouchButton]:
        look, session = self._look, self._session
        buttons = []
        if session.can_say_dont_know:
            button = self._button(look.say("button.dont_know"), "button_dont_know", Kind.LINK)
            button.setCheckable(True)
            button.show_chosen(session.state_of(session.page) is AnswerState.DONT_KNOW)
            button.clicked.connect(partial(self.turn_asked.emit, session.dont_know))
            buttons.append(button)
        if session.can_skip:
            button = self._button(look.say("button.skip"), "button_skip", Kind.LINK)
            button.clicked.connect(partial(self.turn_asked.emit, session.skip))
            buttons.append(button)
        if session.page == REVIEW and session.nothing_answered:
            button = self._button(look.say(words_for(session.package).give_up), "button_give_up", Kind.LINK)
            button.clicked.connect(partial(self.turn_asked.emit, session.wipe))
            buttons.append(button)
        return buttons

    def _button(self, text: str, name: str, kind: Kind) -> TouchButton:
        look = self._look
        least = QSize(look.px(120 if kind is Kind.LINK else 190), look.px(64))
        button = TouchButton(text, look, kind, least=least)
        button.setObjectName(name)
        return button

    def _staff_row(self) -> QHBoxLayout:
        line = QHBoxLayout()
        staff = TouchButton(self._look.say("start.staff"), self._look, Kind.LINK, points=SMALL, least=QSize(80, 56))
        staff.setObjectName("button_staff")
        staff.clicked.connect(self.staff_asked)
        line.addWidget(staff)
        line.addStretch(1)
        return line
