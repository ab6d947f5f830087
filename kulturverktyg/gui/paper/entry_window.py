"""Papers typed in fast: to the left the whole paper, to the right the open field; all by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.paper import PaperEntry, Phase
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.paper.difference_table import DifferenceTable
from kulturverktyg.gui.paper.field_panel import FieldPanel
from kulturverktyg.gui.paper.paper_view import PaperView
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs

_SIZE = QSize(1200, 700)
_FRAME = QSize(16, 40)
_NOT_SAVED = "Pappret kunde inte sparas, men allt du har skrivit finns kvar. Tryck Enter för att försöka igen."


class EntryWindow(QWidget):
    """``drop`` puts a paper in the box, on the worker. ``saved`` comes when it is there, ``closed`` at the end."""

    saved = Signal()
    closed = Signal()

    def __init__(
        self,
        package: KioskPackage,
        drop: Callable[[Ballot], None],
        runner: TaskRunner,
        dialogs: Dialogs,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._k = package.k
        self._drop = drop
        self._runner = runner
        self._dialogs = dialogs
        self._told = True
        self._entry = PaperEntry(package)
        self.setWindowTitle(f"Pappersenkät – {package.workshop}")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAutoFillBackground(True)
        self._panel = FieldPanel(self._entry)
        self._paper = PaperView(package.survey, self._entry, appearance)
        self._differences = DifferenceTable()
        self._left = QStackedWidget()
        self._left.addWidget(self._paper)
        self._left.addWidget(self._differences)
        self._count = _label("label_count", "heading")
        self._waiting = _label("label_waiting", "quiet")
        self._twice = QCheckBox("Skriv in &två gånger")
        self._twice.setObjectName("check_twice")
        self._twice.setAccessibleDescription("Samma papper skrivs en gång till, och skillnader visas innan det sparas.")
        self._group = QPushButton("Byt &grupp (F2)")
        self._group.setObjectName("button_group")
        self._leave = QPushButton("&Avsluta")
        self._leave.setObjectName("button_leave")
        self._lay_out(package)
        self._connect(appearance)
        self._refresh()

    @property
    def entry(self) -> PaperEntry:
        """The paper that is being typed."""
        return self._entry

    def show_waiting(self, count: int | None) -> None:
        """Tell how many answers wait in the workshop's boxes; None while they are too few to be told."""
        said = f"färre än {self._k} svar" if count is None else f"{count} svar"
        self._waiting.setText(f"I urnan: {said}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._panel.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, F2, and whatever is typed while a button has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        elif event.key() == Qt.Key.Key_F2:
            self._change_group()
        elif not self._panel.hasFocus() and event.text().isalnum():
            self._panel.take_keyboard()
            self._panel.keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._panel.take_keyboard()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._entry.phase is Phase.SAVING or not self._may_lose("Avsluta inskrivningen", "Avsluta ändå"):
            event.ignore()
            self._panel.take_keyboard()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self, package: KioskPackage) -> None:
        title = _label("label_workshop", "section")
        title.setText(f"{package.workshop} · {package.journey}")
        for control in (self._twice, self._group, self._leave):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(title)
        top.addStretch(1)
        for widget in (self._waiting, self._count):
            top.addWidget(widget)
        top.addSpacing(8)
        for control in (self._twice, self._group, self._leave):
            top.addWidget(control)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._left, 5)
        middle.addWidget(self._panel, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 20)
        whole.setSpacing(14)
        whole.addLayout(top)
        whole.addLayout(middle, 1)
        QWidget.setTabOrder(self._panel, self._twice)
        QWidget.setTabOrder(self._twice, self._group)
        QWidget.setTabOrder(self._group, self._leave)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - _FRAME))
        self.show_waiting(None)

    def _connect(self, appearance: Appearance) -> None:
        self._panel.pressed.connect(self._pressed)
        self._panel.written.connect(self._written)
        self._twice.toggled.connect(self._twice_toggled)
        self._group.clicked.connect(self._change_group)
        self._leave.clicked.connect(self.close)
        appearance.changed.connect(self.update)

    @Slot(str)
    def _pressed(self, key: str) -> None:
        self._entry.press(key)
        ballot = self._entry.ballot
        self._refresh()
        if ballot is not None and self._told:
            self._save(ballot)

    @Slot(str)
    def _written(self, text: str) -> None:
        self._entry.write(text)
        self._refresh()

    @Slot(bool)
    def _twice_toggled(self, twice: bool) -> None:
        self._entry.twice = twice
        self._refresh(anew=True)
        self._panel.take_keyboard()

    @Slot()
    def _change_group(self) -> None:
        self._entry.change_group()
        self._refresh()
        self._panel.take_keyboard()

    def _put_away(self) -> None:
        if self._entry.begun and self._may_lose("Lägg undan pappret", "Lägg undan"):
            self._entry.discard()
            self._refresh()
        self._panel.take_keyboard()

    def _may_lose(self, title: str, yes: str) -> bool:
        if not self._entry.begun:
            return True
        return self._dialogs.confirm(title, "Det du har skrivit från det här pappret sparas inte.", yes)

    def _save(self, ballot: Ballot) -> None:
        self._told = False
        drop = self._drop
        task = self._runner.run(lambda _progress: drop(ballot), self._dropped, self._refused)
        task.ended.connect(self._save_ended)

    @Slot(object)
    def _dropped(self, _nothing: object) -> None:
        self._told = True
        self._entry.saved()
        self._refresh()
        announce(self, f"Sparat. {self._count.text()}")
        self.saved.emit()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._not_saved(str(error))

    @Slot()
    def _save_ended(self) -> None:
        """After a bug in saving, the paper is not left as one that is being saved; a next one may be typed by now."""
        ballot = self._entry.ballot
        if not self._told:
            self._not_saved(_NOT_SAVED)
        elif ballot is not None:
            self._save(ballot)

    def _not_saved(self, sentence: str) -> None:
        self._told = True
        self._entry.save_failed(sentence)
        self._refresh(problem=sentence)

    def _refresh(self, *, problem: str = "", anew: bool = False) -> None:
        entry = self._entry
        self._count.setText("1 papper inskrivet" if entry.count == 1 else f"{entry.count} papper inskrivna")
        if entry.phase is Phase.DIFFERENCES:
            self._differences.show_differences(entry.differences, entry.difference)
            self._left.setCurrentWidget(self._differences)
        else:
            self._differences.setRowCount(0)
            self._left.setCurrentWidget(self._paper)
        self._paper.refresh()
        self._panel.refresh(problem, anew=anew)


def _label(name: str, role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", role)
    return label
