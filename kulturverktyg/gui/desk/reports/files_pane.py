"""Enstaka filer: which kinds, how large their pictures are, and whose template the slides follow."""

from pathlib import Path

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.forms.ui_report_files_pane import Ui_ReportFilesPane
from kulturverktyg.gui.widgets.dialogs import Dialogs

_KINDS = ("xlsx", "docx", "pptx", "pdf", "png", "svg", "chart-pdf", "csv", "sav")
_DECK = "reports/deck"
_NO_DECK = "Programmets egen"
_PRESENTATIONS = "PowerPoint (*.pptx *.potx)"
#: Widths and heights in centimetres, as a user thinks of them; None is what suits each chart.
_SIZES = (
    ("Som det passar varje diagram", None),
    ("16 × 9 cm, en hel sidas bredd", (16.0, 9.0)),
    ("12 × 9 cm, en halv sida", (12.0, 9.0)),
    ("33 × 19 cm, en bild i PowerPoint", (33.0, 19.0)),
)
_RESOLUTIONS = ((96, "för skärm"), (200, "för dokument"), (300, "för tryck"), (600, "för affisch"))
_USUAL = 1


class ReportFilesPane(QWidget):
    """``changed`` comes when other kinds are chosen."""

    changed = Signal()

    def __init__(self, dialogs: Dialogs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._settings = settings
        self._ui = Ui_ReportFilesPane()
        self._ui.setupUi(self)
        self._checks = {kind: getattr(self._ui, f"check_{kind.replace('-', '_')}") for kind in _KINDS}
        for check in self._checks.values():
            check.toggled.connect(self._kinds_changed)
        for words, size in _SIZES:
            self._ui.combo_size.addItem(words, size)
        for dots, use in _RESOLUTIONS:
            self._ui.combo_dpi.addItem(f"{dots} punkter per tum, {use}", dots)
        self._ui.combo_dpi.setCurrentIndex(_USUAL)
        self._ui.button_deck.clicked.connect(self._deck_clicked)
        self._ui.button_no_deck.clicked.connect(self._no_deck_clicked)
        self._show_deck()
        self._kinds_changed()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Those that are chosen, in their order."""
        return tuple(kind for kind, check in self._checks.items() if check.isChecked())

    @property
    def picture_size(self) -> tuple[float, float] | None:
        """How large charts are to be, width and height in centimetres; None for what suits each."""
        size: tuple[float, float] | None = self._ui.combo_size.currentData()
        return size

    @property
    def dpi(self) -> int:
        """Dots per inch of pictures."""
        return int(self._ui.combo_dpi.currentData())

    @property
    def deck(self) -> Path | None:
        """The template that slides follow, if there is one."""
        kept = str(self._settings.value(_DECK) or "")
        return Path(kept) if kept else None

    @Slot()
    def _kinds_changed(self) -> None:
        pictures = {"png", "svg", "chart-pdf"} & set(self.kinds)
        for widget in (self._ui.label_size, self._ui.combo_size):
            widget.setEnabled(bool(pictures))
        for widget in (self._ui.label_dpi, self._ui.combo_dpi):
            widget.setEnabled("png" in self.kinds)
        self.changed.emit()

    @Slot()
    def _deck_clicked(self) -> None:
        path = self._dialogs.open_file("Välj en PowerPoint-mall", _PRESENTATIONS)
        if path is not None:
            self._settings.setValue(_DECK, str(path))
            self._show_deck()

    @Slot()
    def _no_deck_clicked(self) -> None:
        self._settings.remove(_DECK)
        self._show_deck()
        self._ui.button_deck.setFocus()

    def _show_deck(self) -> None:
        self._ui.label_deck.setText(str(self.deck or _NO_DECK))
        self._ui.button_no_deck.setEnabled(self.deck is not None)
