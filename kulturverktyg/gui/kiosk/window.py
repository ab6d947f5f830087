"""The kiosk's window: guards what the participant sees, saves what is given, and lets only staff leave."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QSessionManager, QShortcut, QShowEvent

from kulturverktyg.collect.ballot_box import CodeState
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.pin import WrongPins
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui import theme
from kulturverktyg.gui.kiosk.ahead import Ahead
from kulturverktyg.gui.kiosk.code_door import CodeDoor
from kulturverktyg.gui.kiosk.covers import Covers, Patience
from kulturverktyg.gui.kiosk.front import KioskFront
from kulturverktyg.gui.kiosk.idle import is_input
from kulturverktyg.gui.kiosk.paint import TOUCHED
from kulturverktyg.gui.kiosk.preview import PreviewBanner
from kulturverktyg.gui.kiosk.saver import Drop, Saver
from kulturverktyg.gui.kiosk.sheet import Sheet
from kulturverktyg.gui.kiosk.surroundings import KeptEmpty, empty_clipboard, forget_half_written
from kulturverktyg.gui.tasks import Clock, TaskRunner
from kulturverktyg.gui.theme import Mode
from kulturverktyg.survey.languages import KioskTexts, load_language
from kulturverktyg.survey.validation import Problem

#: Keys that close windows elsewhere, and those that staff are told of.
_LEAVING = ("Ctrl+Q", "Ctrl+W", "Ctrl+F4", "Alt+F4", "Ctrl+Shift+Q")


def _unknown(_code: bytes) -> CodeState:
    return CodeState.UNKNOWN


class KioskWindow(KioskFront):
    """One participant after another. ``left`` comes when the window closes, after the right PIN only.

    With ``preview`` there is a banner and a way out, no PIN, no countdown, and ``drop`` is never called.
    ``code_state`` is what the box knows of a code, where codes are used. Without ``texts`` the kiosk's own words
    come from the language files; without ``wrong_pins`` those are counted only as long as the window is open.
    """

    left = Signal()

    def __init__(
        self,
        package: KioskPackage,
        drop: Drop,
        *,
        runner: TaskRunner,
        code_state: Callable[[bytes], CodeState] = _unknown,
        preview: bool = False,
        mode: Mode | None = None,
        patience: Patience | None = None,
        wrong_pins: WrongPins | None = None,
        texts: Mapping[str, KioskTexts] | None = None,
    ) -> None:
        patience = patience or Patience.of(package)
        texts = texts or {code: load_language(code) for code in package.languages}
        super().__init__(KioskSession(package), texts, mode or theme.system_mode(), patience.settle)
        self._ahead = Ahead(self)
        self._saver = Saver(drop, runner, self)
        self._codes = CodeDoor(package.code_salt, code_state, runner, patience.wrong_code, self)
        self._preview = preview
        self._may_close = preview
        self._banner: PreviewBanner | None = None
        self._thanks = Clock(self)
        self._thanks_milliseconds = round(patience.thanks * 1000)
        self._covers = Covers(self, package.pin_hash, wrong_pins or WrongPins(), runner, patience)
        self._set_up(package.workshop)
        self._connect()
        self.render_anew()

    def _set_up(self, title: str) -> None:
        self.setWindowTitle(title)
        self.setMinimumSize(640, 480)
        self.resize(1366, 768)
        if not self._preview:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            KeptEmpty(self)

    def _connect(self) -> None:
        for keys in _LEAVING:
            QShortcut(QKeySequence(keys), self).activated.connect(self.staff_asked)
        self.used.connect(self._watch)
        self.used.connect(self._ahead.look_ahead)
        self._thanks.ticked.connect(self._wipe)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._save_failed)
        self._saver.code_used.connect(self._code_used)
        self._codes.accepted.connect(self._code_accepted)
        self._codes.refused.connect(self._code_refused)
        self._covers.deserted.connect(self._wipe)
        self._covers.laid.connect(self._covered)
        self._covers.uncovered.connect(self.render_anew)
        self._covers.unlocked.connect(self._unlocked)
        self._covers.spoke.connect(self.announce)

    # What is shown

    @property
    def covered(self) -> bool:
        """Whether the help, the countdown or the PIN page lies over the page."""
        return super().covered or self._covers.covered

    def room(self) -> QSize:
        """The window without the banner of a preview."""
        banner = self._banner.sizeHint().height() if self._banner is not None else 0
        return QSize(self.width(), self.height() - banner)

    def render_anew(self, *, keep_focus: bool = False) -> None:
        """Make everything in the window anew from what the session says."""
        self.take_away(self._banner)
        self._banner = None
        if self._preview:
            self._banner = PreviewBanner(self.look, self)
            self._banner.close_asked.connect(self.close)
            self.column.addWidget(self._banner)
            self._banner.show()
        super().render_anew(keep_focus=keep_focus)
        self._covers.wear(self.look)

    def sheet_to_show(self) -> Sheet:
        """The sheet that was made beforehand, if it still fits."""
        return self._ahead.take() or super().sheet_to_show()

    def arrived(self) -> None:
        """Start or stop what waits for somebody."""
        if self.session.stage is not Stage.SUBMITTING:
            self._ahead.look_ahead()
        self._thanks.stop()
        self._codes.forget()
        if self.session.stage is Stage.THANKS:
            self._thanks.start(self._thanks_milliseconds, once=True)
        self._watch()

    def make_ready_for_next(self) -> None:
        """Nothing is left of anybody: comfort, covers, clipboard, a code that is being looked up."""
        super().make_ready_for_next()
        self._ahead.forget()
        self._codes.forget()
        self._covers.clear()
        forget_half_written()
        if not self._preview:
            empty_clipboard()

    @Slot()
    def _watch(self) -> None:
        stage = self.session.stage
        if self._preview or stage in (Stage.SUBMITTING, Stage.THANKS):
            self._covers.rest()
        else:
            self._covers.watch(something_to_lose=stage is not Stage.START)

    @Slot()
    def _wipe(self) -> None:
        """Nothing is left of anybody: answers, comfort, clipboard, and the widgets that showed them."""
        self.session.wipe()
        self._thanks.stop()
        self.make_ready_for_next()
        self.render_anew()
        self.let_settle()

    # Saving

    def submit(self) -> None:
        """Save what is given, if anything is."""
        before, code = self.session.page, self.session.code
        record = self.session.submit()
        self.moved(before)
        if record is None:
            return
        if self._preview:
            self._saved()
        else:
            self._saver.save(record, code)

    @Slot()
    def _saved(self) -> None:
        self.do(self.session.saved)

    @Slot(str)
    def _save_failed(self, sentence: str) -> None:
        self.do(partial(self.session.save_failed, sentence))

    @Slot()
    def _code_used(self) -> None:
        self.do(self.session.code_was_used)

    # Codes

    def enter_code(self) -> None:
        """Look the code up that is typed; without one the session says what is wanted."""
        if self.session.draft and not self._preview:
            self._codes.knock(self.session.draft)
        else:
            super().enter_code()

    @Slot(bytes)
    def _code_accepted(self, code: bytes) -> None:
        self.do(partial(self.session.enter_code, code))

    @Slot(object)
    def _code_refused(self, problem: Problem) -> None:
        self.do(partial(self.session.refuse_code, problem))

    # Leaving

    @Slot()
    def staff_asked(self) -> None:
        """Ask for the PIN; a preview just closes."""
        if self._preview:
            self.close()
        elif self.session.stage is not Stage.SUBMITTING:
            self.close_help()
            self._covers.ask_pin()

    def refuse_session_end(self, manager: QSessionManager) -> None:
        """The system wants everybody to log out: say no, and ask for the PIN."""
        if not self._may_close:
            manager.cancel()
            self.staff_asked()

    def enter_pressed(self) -> None:
        """Hand over the PIN if one is asked for."""
        if not self._covers.submit_pin():
            super().enter_pressed()

    def escape_pressed(self) -> None:
        """Away with what lies uppermost; where nothing does, somebody wants to leave."""
        if self._covers.escape():
            return
        if super().covered:
            super().escape_pressed()
        else:
            self.staff_asked()

    @Slot()
    def _covered(self) -> None:
        if self.sheet is not None:
            self.sheet.setEnabled(False)

    @Slot()
    def _unlocked(self) -> None:
        self.session.wipe()
        self._may_close = True
        self.close()

    # Events

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing but the right PIN, or the end of a preview, closes the window."""
        if not self._may_close:
            event.ignore()
            self.staff_asked()
            return
        self._covers.rest()
        self._thanks.stop()
        event.accept()
        self.left.emit()
