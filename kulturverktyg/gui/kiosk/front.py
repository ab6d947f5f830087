"""What faces a participant: the page that the session has open, and what presses and keys do with it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kulturverktyg.collect.pages import Page, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui.kiosk.comfort import Comfort
from kulturverktyg.gui.kiosk.help_cover import HelpCover
from kulturverktyg.gui.kiosk.look import Look
from kulturverktyg.gui.kiosk.mode_words import words_for
from kulturverktyg.gui.kiosk.parting import Parting
from kulturverktyg.gui.kiosk.settle import Settle
from kulturverktyg.gui.kiosk.sheet import Sheet
from kulturverktyg.gui.kiosk.surroundings import wear
from kulturverktyg.gui.kiosk.touch_button import TouchButton
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.theme import TOKENS, Mode
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.languages import KioskTexts

_SOON_MILLISECONDS = 100
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KioskFront(QWidget):
    """Shows a session in a sheet that is made anew for each page. `render_anew` is to be called once it is set up.

    ``used`` follows every answer and every choice of how things look. What goes on around the page is for the
    subclass to say: it overrides the methods under *What a subclass says*.
    """

    used = Signal()

    def __init__(self, session: KioskSession, texts: Mapping[str, KioskTexts], mode: Mode, settle: float) -> None:
        super().__init__()
        self.session = session
        self.texts = texts
        self.comfort = Comfort(mode)
        self.sheet: Sheet | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._worn: Mode | None = None
        self._help: HelpCover | None = None
        self._helped = ""
        self._settle = Settle(settle)
        self._submitting = Clock(self)
        self._submitting.ticked.connect(self._still_submitting)
        self._parting = Parting(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    # What a subclass says

    @property
    def covered(self) -> bool:
        """Whether something lies over the page."""
        return self._help is not None

    @property
    def takes_focus(self) -> bool:
        """Whether a page that comes up may take the keyboard."""
        return True

    def room(self) -> QSize:
        """How much room the sheet has."""
        return self.size()

    def look_in(self, room: QSize) -> Look:
        """The look of a sheet that has so much room."""
        return Look(
            TOKENS[self.comfort.mode],
            self.texts,
            self.session.language,
            QApplication.font(),
            room,
            self.comfort.text_factor,
        )

    def sheet_to_show(self) -> Sheet:
        """A sheet of what the session says, made just now or before."""
        return self.made_sheet()

    def submit(self) -> None:
        """The review's button."""
        raise NotImplementedError

    def enter_code(self) -> None:
        """Come in with the code that is typed, if it lets one in."""
        self.do(self.session.next)

    def arrived(self) -> None:
        """Another page is shown."""

    def make_ready_for_next(self) -> None:
        """Nothing is left of anybody."""
        self.comfort.forget()
        self.close_help()

    @Slot()
    def staff_asked(self) -> None:
        """Somebody wants to leave the kiosk."""

    # What is shown

    @property
    def look(self) -> Look:
        """How things look just now."""
        return self.look_in(self.room())

    def render_anew(self, *, keep_focus: bool = False) -> None:
        """Make the sheet anew from what the session says."""
        focused = self.focusWidget()
        name = focused.objectName() if keep_focus and focused is not None else ""
        self.take_away(self.sheet)
        self.put_up(self.sheet_to_show(), name, keep_focus=keep_focus)

    def put_up(self, sheet: Sheet, name: str = "", *, keep_focus: bool = False) -> None:
        """Show a sheet that is made, with the focus on what is called ``name`` if it is there."""
        self.sheet = sheet
        self.column.addWidget(sheet, 1)
        sheet.show()
        self.column.activate()
        self._show_problem(sheet)
        if self._help is not None:
            self._lay_help()
        if self.covered:
            sheet.setEnabled(False)
        elif self.takes_focus:
            self._focus(sheet, name)
            if not keep_focus:
                self.announce(sheet.page.heading)

    def _focus(self, sheet: Sheet, name: str) -> None:
        again = sheet.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
        else:
            sheet.take_focus()

    def made_sheet(self) -> Sheet:
        """A sheet of what the session says; nobody sees it yet."""
        if self._worn is not self.comfort.mode:
            self._worn = self.comfort.mode
            wear(self, self.comfort.mode)
        mirrored = self.texts[self.session.language].direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        sheet = Sheet(self.session, self.look, contrast=self.comfort.high_contrast, parent=self)
        sheet.next_asked.connect(self.primary)
        sheet.turn_asked.connect(self._turn)
        sheet.language_asked.connect(self._language_asked)
        sheet.larger_asked.connect(self._larger_asked)
        sheet.contrast_asked.connect(self._contrast_asked)
        sheet.help_asked.connect(self.show_help)
        sheet.staff_asked.connect(self.staff_asked)
        sheet.page.left.connect(self.primary)
        sheet.page.spoken.connect(self._begin_in)
        sheet.page.jumped.connect(self._jumped)
        sheet.page.changed.connect(self._answer_changed)
        sheet.page.told.connect(self.announce)
        return sheet

    def take_away(self, widget: QWidget | None) -> None:
        """Remove a widget of the column; on the way to the next participant nothing of it is left at once."""
        if widget is None:
            return
        self.column.removeWidget(widget)
        self._parting.take(widget)
        if self.session.stage is Stage.START:
            self._parting.end()

    def _show_problem(self, sheet: Sheet) -> None:
        session = self.session
        text = session.error or ""
        if session.problems:
            text = self.look.say(session.problems[0].key, **session.problems[0].params)
        sheet.show_problem(text)
        self.announce(text)

    @Slot(str)
    def announce(self, text: str) -> None:
        """Have something read aloud."""
        if self.takes_focus:
            announce(self, text)

    # Ways on and back

    def do(self, event: Callable[[], None]) -> None:
        """Let something happen to the session, and show where it has come to.

        A word that an input method holds half-written belongs to the page that is left.
        """
        QGuiApplication.inputMethod().commit()
        before = self.session.page
        event()
        self.moved(before)

    def moved(self, before: Page) -> None:
        """Show where the session has come to from a page."""
        if self.session.page == before and self.sheet is not None:
            self._show_problem(self.sheet)
            self.sheet.page.take_focus()
            return
        if self.session.stage is Stage.START:
            self.make_ready_for_next()
        if self.session.stage is Stage.SUBMITTING:
            self._submitting.start(_SOON_MILLISECONDS, once=True)
        else:
            self._submitting.stop()
            self.render_anew()
        self.arrived()
        self.let_settle()

    @Slot()
    def _still_submitting(self) -> None:
        """Saving is mostly done before one could read that it goes on; the session takes no press meanwhile."""
        if self.sheet is not None and self.session.stage is Stage.SUBMITTING:
            self.sheet.show_submitting()
            self.announce(self.look.say("submitting.title"))

    def let_settle(self) -> None:
        """A question that is not answered yet, and the review, are to be seen before they are left."""
        question = self.session.question
        asks = question is not None and question.kind is not QuestionKind.INFORMATION
        if asks or self.session.stage in (Stage.VOTE, Stage.REVIEW):
            self._settle.begin()
        else:
            self._settle.end()

    @Slot()
    def primary(self) -> None:
        """What Enter and the page's one filled button do."""
        if not self._settle.over:
            return
        stage = self.session.stage
        if stage is Stage.START:
            self.do(self.session.begin)
        elif stage is Stage.THANKS:
            self.do(self.session.wipe)
        elif stage is Stage.REVIEW:
            self.submit()
        elif stage is Stage.CODE:
            self.enter_code()
        else:
            self.do(self.session.next)

    @Slot(str)
    def _begin_in(self, language: str) -> None:
        self._turn(partial(self.session.begin, language))

    @Slot(object)
    def _turn(self, event: Callable[[], None]) -> None:
        """Do what leads to another page, unless this one came up only now: the second half of a double-click."""
        if self._settle.over:
            self.do(event)
        elif self.sheet is not None:
            self.sheet.show_answer_state()

    @Slot(object)
    def _jumped(self, page: Page) -> None:
        self.do(partial(self.session.jump, page))

    @Slot()
    def _answer_changed(self) -> None:
        if self.sheet is None:
            return
        self._settle.end()
        if self.session.stage in (Stage.LANGUAGE, Stage.REVIEW):
            self.render_anew(keep_focus=True)
        else:
            if self.session.problems:
                self._show_problem(self.sheet)
            else:
                self.sheet.show_problem("")
            self.sheet.show_answer_state()
        self.used.emit()

    # Comfort

    @Slot()
    def _language_asked(self) -> None:
        languages = self.session.package.languages
        if len(languages) == 2:
            self.session.choose_language(languages[1 - languages.index(self.session.language)])
            self._redraw()
        else:
            self.do(self.session.open_languages)

    @Slot()
    def _larger_asked(self) -> None:
        self.comfort.enlarge()
        self._redraw()

    @Slot()
    def _contrast_asked(self) -> None:
        self.comfort.toggle_contrast()
        self._redraw()

    def _redraw(self) -> None:
        self.render_anew(keep_focus=True)
        self.used.emit()

    # Help

    @Slot()
    def show_help(self) -> None:
        """Lay the help over the page."""
        if self.covered or self.sheet is None or self.session.stage is Stage.SUBMITTING:
            return
        focused = self.focusWidget()
        self._helped = focused.objectName() if focused is not None else ""
        self._lay_help()
        self.sheet.setEnabled(False)

    @Slot()
    def close_help(self) -> None:
        """Go on where one was when the help was asked for."""
        if self._help is None:
            return
        self._take_help_away()
        if self.sheet is not None and not self.covered:
            self.sheet.setEnabled(self.session.stage is not Stage.SUBMITTING)
            if self.takes_focus:
                self._focus(self.sheet, self._helped)
        self.used.emit()

    def _lay_help(self) -> None:
        self._take_help_away()
        cover = HelpCover(self.look, self, words_for(self.session.package))
        cover.closed.connect(self.close_help)
        cover.setGeometry(self.rect())
        cover.show()
        cover.raise_()
        self._help = cover
        if self.takes_focus:
            cover.take_focus()
            self.announce(cover.heading)

    def _take_help_away(self) -> None:
        if self._help is not None:
            self._help.hide()
            self._help.deleteLater()
            self._help = None

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the primary thing, or presses the button that Tab has led to; digits answer."""
        if event.isAutoRepeat() or self.sheet is None:
            return
        if event.key() in _ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_F1:
            self.show_help()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed()
        elif event.text().isdecimal() and not self.covered:
            self.sheet.page.type_digit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, TouchButton) and focused.isEnabled():
            focused.click()
        else:
            self.enter_pressed()

    def escape_pressed(self) -> None:
        """Away with what lies over the page."""
        self.close_help()

    def enter_pressed(self) -> None:
        """Enter, where no button has focus."""
        self.primary()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are made for a size."""
        super().resizeEvent(event)
        if self.sheet is not None:
            self.render_anew(keep_focus=True)
