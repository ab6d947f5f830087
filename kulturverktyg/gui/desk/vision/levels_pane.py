"""Önskad nivå: how high each dimension is to come, beside what was last measured."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kulturverktyg.decide.vision import VisionVersion
from kulturverktyg.decide.vision_edits import with_level
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.vision.level_bar import LevelBar, Marks
from kulturverktyg.gui.desk.vision.level_box import LevelBox
from kulturverktyg.gui.desk.vision.measured import Index, Measured
from kulturverktyg.gui.theme import Appearance

_HEADS = (("Dimension", "section"), ("● Nuläge", "now"), ("◆ Önskat", "desired"), ("", ""), ("⚑ Vår nivå", "strength"))
_HELP = (
    "Bestäm hur högt varje dimension ska komma, på ett index från 0 till 100. Skriv ett tal, eller lämna rutan tom "
    "för dem som ni inte sätter någon nivå för."
)
_NOT_MEASURED = "Nuläge och önskat läge visas bredvid när en mätomgång är stängd."
_NO_DIMENSIONS = "Enkäten har inga dimensioner än. Gör dem under Enkät, så går det att sätta en nivå för var och en."


@dataclass(frozen=True)
class _Row:
    """A dimension on the page."""

    title: str
    now: QLabel
    desired: QLabel
    bar: LevelBar
    box: LevelBox


class VisionLevelsPane(QWidget):
    """One row for each dimension of the survey. ``refused`` comes with a sentence when a level cannot be."""

    refused = Signal(str)

    def __init__(
        self, editing: KeptEditing[VisionVersion], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._appearance = appearance
        self._titles: Mapping[str, str] = {}
        self._measured = Measured()
        self._rows: dict[str, _Row] = {}
        self._help = QLabel(_HELP, wordWrap=True)
        self._help.setProperty("role", "quiet")
        self._note = QLabel(wordWrap=True)
        self._note.setObjectName("label_measured")
        self._note.setProperty("role", "small")
        self._area = QScrollArea()
        self._area.setObjectName("scroll_levels")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        for widget in (self._help, self._area, self._note):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)

    def offer(self, titles: Mapping[str, str], measured: Measured) -> None:
        """Show these dimensions, and what was measured of them."""
        if dict(titles) != dict(self._titles) or not self._rows:
            self._titles = titles
            self._build()
        self._measured = measured
        if self._editing.is_open:
            self._show()

    def _build(self) -> None:
        grid_widget = QWidget()
        grid_widget.setObjectName("grid_levels")
        grid = QGridLayout(grid_widget)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        for column, (words, role) in enumerate(_HEADS):
            head = QLabel(words)
            head.setProperty("role", role)
            grid.addWidget(head, 0, column)
        numbered = enumerate(self._titles.items(), 1)
        self._rows = {name: self._row(grid, place, title) for place, (name, title) in numbered}
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(3, 4)
        grid.setRowStretch(len(self._rows) + 1, 1)
        self._area.setWidget(grid_widget)
        self._area.setVisible(bool(self._rows))
        self._help.setText(_HELP if self._rows else _NO_DIMENSIONS)

    def _row(self, grid: QGridLayout, place: int, title: str) -> _Row:
        words, box = QLabel(title, wordWrap=True), LevelBox(title)
        row = _Row(title, QLabel(), QLabel(), LevelBar(self._appearance), box)
        words.setBuddy(box)
        box.setObjectName(f"box_level_{place}")
        box.valueChanged.connect(self._level_changed)
        box.refused.connect(self.refused)
        for label, role in ((row.now, "now"), (row.desired, "desired")):
            label.setProperty("role", role)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((words, row.now, row.desired, row.bar, box)):
            grid.addWidget(widget, place, column)
        return row

    @Slot()
    def _show(self) -> None:
        levels, can_write = self._editing.value.levels, self._editing.can_write
        for name, row in self._rows.items():
            index, wanted = self._measured.indexes.get(name, Index()), levels.get(name)
            row.now.setText(_figure(index.now))
            row.desired.setText(_figure(index.desired))
            row.box.show_level(wanted)
            row.box.start = round(index.desired / 5) * 5 if index.desired is not None else 50
            row.box.let_write(can_write)
            row.bar.show_marks(Marks(index.now, index.desired, wanted), _words(row.title, index, wanted))
        measured = self._measured.round
        source = f"Nuläge och önskat läge är index för alla som svarade i ”{measured}”." if measured else _NOT_MEASURED
        self._note.setText(source if self._rows else "")

    @Slot()
    def _level_changed(self) -> None:
        for name, row in self._rows.items():
            level = row.box.level
            if level != self._editing.value.levels.get(name):
                self._set(name, row.title, level)

    def _set(self, name: str, title: str, level: int | None) -> None:
        self._editing.perform(f"ändra nivån för {title}", lambda vision: with_level(vision, name, level))


def _figure(index: float | None) -> str:
    return f"{index:.0f}" if index is not None else "–"


def _words(title: str, index: Index, wanted: int | None) -> str:
    told = (("nuläge", index.now), ("önskat", index.desired), ("vår nivå", wanted))
    return f"{title}: {', '.join(f'{name} {_figure(value)}' for name, value in told)}"
