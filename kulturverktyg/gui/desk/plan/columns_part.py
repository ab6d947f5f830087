"""Which column of a file is what, when its headings do not say it themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kulturverktyg.decide.measure import FIELDS
from kulturverktyg.gui.forms.ui_columns_part import Ui_ColumnsPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.decide.plan_table import ColumnHead

_NOT_READ = "Läs inte in"
_FIELDS: tuple[str | None, ...] = (None, *(name for name in FIELDS if name != "reasons"), "id")
_LONGEST = 60


class ColumnsPart(QWidget):
    """Asks about every column. ``chosen`` carries the file and what its headings mean; ``cancelled`` nothing."""

    chosen = Signal(object, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._combos: dict[str, QComboBox] = {}
        self._labels: list[QLabel] = []
        self._ui = Ui_ColumnsPart()
        self._ui.setupUi(self)
        self._ui.button_cancel.clicked.connect(self._cancel_clicked)
        self._ui.button_read.clicked.connect(self._read_clicked)

    @property
    def is_asking(self) -> bool:
        """Whether there is a file to ask about."""
        return self._path is not None

    def ask(self, path: Path, heads: "Sequence[ColumnHead]") -> None:
        """Ask what each column of a file is; what is known is suggested."""
        self._path = path
        self._ui.label_text.setText(
            f"{path.name} har rubriker som inte säger vad de är. Välj vad varje kolumn ska läsas in som. En av dem ska "
            f"vara ”{FIELDS['title']}”."
        )
        self._clear()
        grid = self._ui.grid_columns
        for row, head in enumerate(heads):
            combo = QComboBox()
            combo.setObjectName(f"combo_column_{row}")
            combo.addItems([_words(field) for field in _FIELDS])
            combo.setCurrentIndex(_FIELDS.index(head.field))
            combo.setAccessibleName(f"{head.heading} läses in som")
            combo.currentIndexChanged.connect(self._enable)
            self._combos[head.heading] = combo
            for column, words in enumerate((head.heading, _short(head.example))):
                label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
                label.setProperty("role", "quiet" if column else "")
                grid.addWidget(label, row, column)
                self._labels.append(label)
            grid.addWidget(combo, row, 2)
        grid.setRowStretch(len(heads), 1)
        self._enable()
        next(iter(self._combos.values())).setFocus()

    def end(self) -> None:
        """Forget the file."""
        self._path = None

    def _clear(self) -> None:
        grid = self._ui.grid_columns
        for widget in [*self._combos.values(), *self._labels]:
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for row in range(grid.rowCount()):
            grid.setRowStretch(row, 0)
        self._combos, self._labels = {}, []

    @Slot()
    def _enable(self) -> None:
        self._ui.button_read.setEnabled("title" in self._meant().values())

    def _meant(self) -> dict[str, str | None]:
        return {heading: _FIELDS[combo.currentIndex()] for heading, combo in self._combos.items()}

    @Slot()
    def _read_clicked(self) -> None:
        self.chosen.emit(self._path, self._meant())

    @Slot()
    def _cancel_clicked(self) -> None:
        self.end()
        self.cancelled.emit()


def _words(field: str | None) -> str:
    return _NOT_READ if field is None else FIELDS.get(field, "Id")


def _short(example: str) -> str:
    words = " ".join(example.split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return f"till exempel {shown}" if shown else "tom"
