"""The very kiosk inside HR's editor: a page as participants see it, painted as large as there is room for."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QLabel, QVBoxLayout, QWidget

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import PROMISE, Page, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui import theme
from kulturverktyg.gui.kiosk.front import KioskFront
from kulturverktyg.gui.kiosk.look import usual_screen
from kulturverktyg.gui.kiosk.paint import TOUCHED
from kulturverktyg.gui.kiosk.sheet import Sheet
from kulturverktyg.gui.kiosk.surroundings import wear
from kulturverktyg.gui.theme import Mode
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import KioskTexts, load_language

#: Pixels across at the least; the air beside a page is left out before its letters become smaller than this scale.
_NARROWEST = 980
_SMALLEST_SCALE = 0.45
_LEAST = QSize(300, 300)


class PreviewPane(QWidget):
    """Shows a page of a survey and lets HR answer it and go on, with nothing saved.

    It takes the keyboard only when it is pressed. What cannot be shown is said in its place.
    """

    def __init__(self, mode: Mode | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(_LEAST)
        self._mode = mode or theme.system_mode()
        self._texts: dict[str, KioskTexts] = {}
        self._shown: tuple[KioskPackage, str | None, str] | None = None
        self._screen: _Screen | None = None
        self._note = QLabel()
        self._note.setObjectName("label_preview_note")
        self._note.setProperty("role", "quiet")
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._note)

    @property
    def session(self) -> KioskSession | None:
        """What is shown; None before the first survey."""
        front = self._screen.front if self._screen is not None else None
        return front.session if front is not None and front.sheet is not None else None

    def show_survey(self, package: KioskPackage, question: str | None, language: str) -> None:
        """Show a question's page, or the page before the questions when there is none of that name.

        Answers that still fit are kept. KnownError when nobody could answer the package.
        """
        self.make_ready(package, question, language)
        self.show_ready()

    def make_ready(self, package: KioskPackage, question: str | None, language: str) -> None:
        """The first half of `show_survey`: until `show_ready` the page before stands there and cannot be pressed."""
        if (package, question, language) == self._shown:
            return
        speaks = language in package.languages
        if speaks:
            self._make_ready(package, question, language)
        else:
            self._note.setText(f"Kiosken talar inte {language_name(language)} än, så sidan visas inte på det språket.")
        self._note.setVisible(not speaks)
        if self._screen is not None:
            self._screen.setVisible(speaks)
        self._shown = (package, question, language)

    def show_ready(self) -> None:
        """The other half."""
        if self._screen is not None:
            self._screen.hold(held=False)
            self._screen.front.show_ready()

    def _make_ready(self, package: KioskPackage, question: str | None, language: str) -> None:
        self._texts |= {code: load_language(code) for code in package.languages if code not in self._texts}
        screen = self._screen or self._made_screen(package)
        session = screen.front.session
        session.change_package(package)
        if self._shown is None or self._shown[2] != language or session.language not in package.languages:
            session.choose_language(language)
        names = {asked.name for asked in package.survey.questions()}
        session.show(Page(Stage.QUESTION, question) if question in names else PROMISE)
        screen.front.make_ready()
        screen.hold(held=True)

    def _made_screen(self, package: KioskPackage) -> "_Screen":
        self._screen = _Screen(_PreviewFront(KioskSession(package), self._texts, self._mode))
        self._column.addWidget(self._screen)
        return self._screen

    def changeEvent(self, event: QEvent) -> None:
        """The desk may change its appearance; the kiosk keeps its own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._screen is not None:
            wear(self._screen.front, self._screen.front.comfort.mode)


class _PreviewFront(KioskFront):
    """A kiosk's front without the kiosk around it: no box, no countdown, no way out.

    Pages are laid out for the usual screen, whatever size the front has. ``rendered`` follows each new sheet.
    """

    rendered = Signal()

    def __init__(self, session: KioskSession, texts: Mapping[str, KioskTexts], mode: Mode) -> None:
        super().__init__(session, texts, mode, 0.0)
        self.may_take_focus = False
        self._ready: Sheet | None = None

    @property
    def takes_focus(self) -> bool:
        """Only when HR has pressed in the pane."""
        return self.may_take_focus

    @property
    def narrowest(self) -> int:
        """Pixels across that the page and the rows around it need."""
        if self.sheet is None:
            return _NARROWEST
        return max(_NARROWEST, self.sheet.page.width() + 2 * self.look.margin, self.sheet.minimumSizeHint().width())

    def room(self) -> QSize:
        """The usual screen."""
        return usual_screen()

    def make_ready(self) -> None:
        """Make the next sheet under the one that is shown: to make and to show it at once takes too long."""
        self.take_away(self._ready)
        self._ready = self.made_sheet()

    def show_ready(self) -> None:
        """Show the sheet that is made ready, if one is."""
        ready, self._ready = self._ready, None
        if ready is not None:
            self.take_away(self.sheet)
            self.put_up(ready)

    def put_up(self, sheet: Sheet, name: str = "", *, keep_focus: bool = False) -> None:
        """Show a sheet, and tell."""
        super().put_up(sheet, name, keep_focus=keep_focus)
        self.rendered.emit()

    def submit(self) -> None:
        """Thanks, as if the ballot were kept."""
        before = self.session.page
        ballot = self.session.submit()
        self.moved(before)
        if ballot is not None:
            self.do(self.session.saved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is only more or less air."""
        QWidget.resizeEvent(self, event)


class _Screen(QGraphicsView):
    """Paints a front smaller or larger than it is; what is pressed reaches it as if it were so."""

    def __init__(self, front: _PreviewFront) -> None:
        super().__init__()
        self.front = front
        scene = QGraphicsScene(self)
        scene.addWidget(front)
        self.setScene(scene)
        self.setObjectName("screen_preview")
        self.setAccessibleName("Förhandsvisning av sidan i kiosken")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        front.rendered.connect(self._fit)

    def hold(self, *, held: bool) -> None:
        """Look as it does, and take no press, until it is no longer held."""
        self.setInteractive(not held)
        self.viewport().setUpdatesEnabled(not held)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as there is room for."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        usual, room = usual_screen(), self.viewport().size()
        if room.isEmpty():
            return
        with_air = min(usual.width(), round(room.width() / _SMALLEST_SCALE))
        scale = min(room.width() / max(self.front.narrowest, with_air), room.height() / usual.height())
        whole = QSize(ceil(room.width() / scale), ceil(room.height() / scale))
        self.front.resize(whole)
        self.setTransform(QTransform.fromScale(scale, scale))
        self.setSceneRect(0, 0, whole.width(), whole.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From now on the keyboard is the kiosk's."""
        self.front.setProperty(TOUCHED, True)
        self.front.may_take_focus = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key shows where the focus is."""
        self.front.setProperty(TOUCHED, False)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is somebody else's again."""
        super().focusOutEvent(event)
        self.front.may_take_focus = False
