"""A card with up to three lines, each a name and a figure."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from kulturverktyg.gui.widgets.announce import set_role

_LINES = 3


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the whole text is its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )


class SaidFirst(QFrame):
    """Heading and lines; with no lines it says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = QLabel()
        self._names = [ElidedLabel() for _ in range(_LINES)]
        self._figures = [QLabel() for _ in range(_LINES)]
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._heading, 0, 0, 1, 2)
        for row, (name, figure) in enumerate(zip(self._names, self._figures, strict=True), start=1):
            figure.setProperty("role", "quiet")
            layout.addWidget(name, row, 0)
            layout.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)

    def show_lines(self, heading: str, role: str, lines: Sequence[tuple[str, str]], empty: str) -> None:
        """Show up to three (name, figure) lines under a heading in the colour of ``role``."""
        self._heading.setText(heading)
        set_role(self._heading, role)
        shown = list(lines[:_LINES]) or [(empty, "")]
        shown += [("", "")] * (_LINES - len(shown))
        for (name, figure), name_label, figure_label in zip(shown, self._names, self._figures, strict=True):
            name_label.setText(name)
            figure_label.setText(figure)
        self.setAccessibleName(f"{heading}: " + "; ".join(f"{n} {f}".strip() for n, f in shown if n))

    def lines(self) -> list[tuple[str, str]]:
        """What is shown under the heading."""
        return [
            (name.text(), figure.text()) for name, figure in zip(self._names, self._figures, strict=True) if name.text()
        ]
