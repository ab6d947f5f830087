"""The kiosk's window: shows what the session says, and hands it what is pressed."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import Page, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui import theme
from kulturverktyg.gui.kiosk.comfort import Comfort
from kulturverktyg.gui.kiosk.covers import Covers, Patience
from kulturverktyg.gui.kiosk.idle import is_input
from kulturverktyg.gui.kiosk.look import Look
from kulturverktyg.gui.kiosk.paint import TOUCHED
from kulturverktyg.gui.kiosk.preview import PreviewBanner
from kulturverktyg.gui.kiosk.saver import Saver
from kulturverktyg.gui.kiosk.settle import Settle
from kulturverktyg.gui.kiosk.sheet import Sheet
from kulturverktyg.gui.kiosk.surroundings import empty_clipboard, wear
from kulturverktyg.gui.kiosk.touch_button import TouchButton
from kulturverktyg.gui.tasks import Clock, TaskRunner
from kulturverktyg.gui.theme import TOKENS, Mode
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.languages import KioskTexts, load_language

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KioskWindow(QWidget):
    """One participant after another. ``left`` comes when the window closes, after the right PIN only.

    With ``preview`` there is a banner and a way out, no PIN, no countdown, and ``drop`` is never called.
    Without ``texts`` the kiosk's own words come from the language files.
    """

    left = Signal()

    def __init__(
        self,
        package: KioskPackage,
        drop: Callable[[Ballot], None],
        *,
        runner: TaskRunner,
        preview: bool = False,
        mode: Mode | None = None,
        patience: Patience | None = None,
        texts: Mapping[str, KioskTexts] | None = None,
    ) -> None:
        super().__init__()
        patience = patience or Patience()
        self._session = KioskSession(package)
        self._texts = texts or {code: load_language(code) for code in package.languages}
        self._saver = Saver(drop, runner, self)
        self._preview = preview
        self._may_close = preview
        self._comfort = Comfort(mode or theme.system_mode())
        self._worn: Mode | None = None
        self._banner: PreviewBanner | None = None
        self._sheet: Sheet | None = None
        self._thanks = Clock(self)
        self._thanks_milliseconds = round(patience.thanks * 1000)
        self._settle = Settle(patience.settle)
        self._covers = Covers(self, package.pin_hash, runner, patience)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._set_up(package.workshop)
        self._connect()
        self._render()

    @property
    def session(self) -> KioskSession:
        """What the window shows."""
        return self._session

    def _set_up(self, title: str) -> None:
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(640, 480)
        self.resize(1366, 768)
        if not self._preview:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)

    def _connect(self) -> None:
        leave = QShortcut(QKeySequence("Ctrl+Shift+Q"), self)
        leave.activated.connect(self._staff_asked)
        self._thanks.ticked.connect(self._wipe)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._save_failed)
        self._covers.deserted.connect(self._wipe)
        self._covers.laid.connect(self._covered)
        self._covers.uncovered.connect(self._render)
        self._covers.unlocked.connect(self._unlocked)
        self._covers.spoke.connect(self._announce)

    # What is shown

    @property
    def _look(self) -> Look:
        banner = self._banner.sizeHint().height() if self._banner is not None else 0
        return Look(
            TOKENS[self._comfort.mode],
            self._texts,
            self._session.language,
            QApplication.font(),
            QSize(self.width(), self.height() - banner),
            self._comfort.text_factor,
        )

    def _render(self, *, keep_focus: bool = False) -> None:
        """Make everything in the window anew from what the session says."""
        focused = self.focusWidget()
        name = focused.objectName() if keep_focus and focused is not None else ""
        self._take_away(self._banner, self._sheet)
        if self._worn is not self._comfort.mode:
            self._worn = self._comfort.mode
            wear(self, self._comfort.mode)
        self._banner = None
        texts = self._texts[self._session.language]
        mirrored = texts.direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        if self._preview:
            self._banner = PreviewBanner(self._look, self)
            self._banner.close_asked.connect(self.close)
            self._column.addWidget(self._banner)
            self._banner.show()
        self._sheet = self._made_sheet()
        self._column.addWidget(self._sheet, 1)
        self._sheet.show()
        self._column.activate()
        self._show_problem(self._sheet)
        self._covers.wear(self._look)
        if self._covers.covered:
            self._sheet.setEnabled(False)
            return
        again = self._sheet.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
        else:
            self._sheet.take_focus()
        if not keep_focus:
            self._announce(self._sheet.page.heading)

    def _made_sheet(self) -> Sheet:
        sheet = Sheet(self._session, self._look, contrast=self._comfort.high_contrast, parent=self)
        sheet.next_asked.connect(self._primary)
        sheet.turn_asked.connect(self._turn)
        sheet.language_asked.connect(self._language_asked)
        sheet.larger_asked.connect(self._larger_asked)
        sheet.contrast_asked.connect(self._contrast_asked)
        sheet.staff_asked.connect(self._staff_asked)
        sheet.page.left.connect(self._primary)
        sheet.page.spoken.connect(self._begin_in)
        sheet.page.jumped.connect(self._jumped)
        sheet.page.changed.connect(self._answer_changed)
        return sheet

    def _take_away(self, *widgets: QWidget | None) -> None:
        for widget in widgets:
            if widget is not None:
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _show_problem(self, sheet: Sheet) -> None:
        session, look = self._session, self._look
        text = session.error or ""
        if session.problems:
            text = look.say(session.problems[0].key, **session.problems[0].params)
        sheet.show_problem(text)
        if text:
            self._announce(text)

    @Slot(str)
    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Ways on and back

    def _moved(self, before: Page) -> None:
        """Show where the session has come to, and start or stop what waits for somebody."""
        session = self._session
        if session.page == before and self._sheet is not None:
            self._show_problem(self._sheet)
            self._sheet.page.take_focus()
            return
        if session.stage is Stage.START:
            self._make_ready_for_next()
        self._render()
        self._thanks.stop()
        if session.stage is Stage.THANKS:
            self._thanks.start(self._thanks_milliseconds, once=True)
        self._watch()
        self._let_settle()

    def _let_settle(self) -> None:
        """A question that is not answered yet, and the review, are to be seen before they are left."""
        question = self._session.question
        asks = question is not None and question.kind is not QuestionKind.INFORMATION
        if asks or self._session.stage is Stage.REVIEW:
            self._settle.begin()
        else:
            self._settle.end()

    def _make_ready_for_next(self) -> None:
        self._comfort.forget()
        self._covers.clear()
        if not self._preview:
            empty_clipboard()

    def _watch(self) -> None:
        stage = self._session.stage
        if self._preview or stage in (Stage.SUBMITTING, Stage.THANKS):
            self._covers.rest()
        else:
            self._covers.watch(something_to_lose=stage is not Stage.START)

    @Slot()
    def _primary(self) -> None:
        """What Enter and the page's one filled button do."""
        if not self._settle.over:
            return
        stage = self._session.stage
        if stage is Stage.START:
            self._do(self._session.begin)
        elif stage is Stage.THANKS:
            self._do(self._session.wipe)
        elif stage is Stage.REVIEW:
            self._submit()
        else:
            self._do(self._session.next)

    @Slot(str)
    def _begin_in(self, language: str) -> None:
        self._turn(partial(self._session.begin, language))

    @Slot(object)
    def _turn(self, event: Callable[[], None]) -> None:
        """Do what leads to another page, unless this one came up only now: the second half of a double-click."""
        if self._settle.over:
            self._do(event)

    def _do(self, event: Callable[[], None]) -> None:
        before = self._session.page
        event()
        self._moved(before)

    @Slot(object)
    def _jumped(self, page: Page) -> None:
        self._do(partial(self._session.jump, page))

    @Slot()
    def _wipe(self) -> None:
        """Nothing is left of anybody: answers, comfort, clipboard, and the widgets that showed them."""
        self._session.wipe()
        self._thanks.stop()
        self._make_ready_for_next()
        self._render()
        self._let_settle()

    @Slot()
    def _answer_changed(self) -> None:
        if self._sheet is None:
            return
        self._settle.end()
        if self._session.stage is Stage.LANGUAGE:
            self._render(keep_focus=True)
        else:
            self._sheet.show_problem("")
            self._sheet.show_answer_state()
        self._watch()

    # Saving

    def _submit(self) -> None:
        before = self._session.page
        ballot = self._session.submit()
        self._moved(before)
        if ballot is None:
            return
        if self._preview:
            self._saved()
        else:
            self._saver.save(ballot)

    @Slot()
    def _saved(self) -> None:
        self._do(self._session.saved)

    @Slot(str)
    def _save_failed(self, sentence: str) -> None:
        self._do(partial(self._session.save_failed, sentence))

    # Comfort

    @Slot()
    def _language_asked(self) -> None:
        languages = self._session.package.languages
        if len(languages) == 2:
            self._session.choose_language(languages[1 - languages.index(self._session.language)])
            self._redraw()
        else:
            self._do(self._session.open_languages)

    @Slot()
    def _larger_asked(self) -> None:
        self._comfort.enlarge()
        self._redraw()

    @Slot()
    def _contrast_asked(self) -> None:
        self._comfort.toggle_contrast()
        self._redraw()

    def _redraw(self) -> None:
        self._render(keep_focus=True)
        self._watch()

    # Leaving

    @Slot()
    def _staff_asked(self) -> None:
        if self._preview:
            self.close()
        elif self._session.stage is not Stage.SUBMITTING:
            self._covers.ask_pin()

    @Slot()
    def _covered(self) -> None:
        if self._sheet is not None:
            self._sheet.setEnabled(False)

    @Slot()
    def _unlocked(self) -> None:
        self._session.wipe()
        self._may_close = True
        self.close()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the primary thing, or presses the button that Tab has led to; digits answer."""
        if event.isAutoRepeat() or self._sheet is None:
            return
        if event.key() in _ENTER:
            self._enter()
        elif event.text().isdecimal() and not self._covers.covered:
            self._sheet.page.type_digit(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, TouchButton) and focused.isEnabled():
            focused.click()
        elif not self._covers.submit_pin():
            self._primary()

    def showEvent(self, event: QShowEvent) -> None:
        """Input is seen where it reaches the window, before any widget has it."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note every input: somebody is there, and uses keys or touch."""
        if is_input(event):
            self.setProperty(TOUCHED, event.type() != QEvent.Type.KeyPress)
            if not self._covers.counting_down:
                self._watch()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are made for a size."""
        super().resizeEvent(event)
        if self._sheet is not None:
            self._render(keep_focus=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing but the right PIN, or the end of a preview, closes the window."""
        if not self._may_close:
            event.ignore()
            return
        self._covers.rest()
        self._thanks.stop()
        event.accept()
        self.left.emit()
