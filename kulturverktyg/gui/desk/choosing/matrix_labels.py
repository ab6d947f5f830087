"""The words beside the marks of the matrix: as many as there is room for, those of the chosen one first of all."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kulturverktyg.decide.placements import Spot
from kulturverktyg.gui.desk.choosing.matrix_layout import label_places
from kulturverktyg.gui.desk.choosing.matrix_mark import SMALL_SIZE, Mark

_PART, _NARROWEST, _WIDEST, _SHORT, _AIR = 0.3, 150.0, 320.0, 100.0, 4
#: Among more marks than these nobody finds a label; zooming in helps no more then.
_MOST = 250


@dataclass(frozen=True)
class Label:
    """The words of a mark, as they are written."""

    rect: QRectF
    words: str
    font: QFont
    is_chosen: bool


class Labels:
    """Makes labels, and remembers how wide their words are."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, float, str], tuple[str, QSizeF]] = {}

    def made(
        self,
        marks: Sequence[Mark],
        chosen: Spot | None,
        centres: Sequence[QPointF],
        plot: QRectF,
        taken: Sequence[QRectF],
        font: QFont,
    ) -> list[Label]:
        """Labels of the first marks, where they lie on nothing; ``taken`` are places that are."""
        widest = round(min(max(plot.width() * _PART, _NARROWEST), _WIDEST))
        fonts, widths = {False: font, True: bold(font)}, {False: (widest, _SHORT), True: (_WIDEST, widest, _SHORT)}
        labels = [
            [self._written(mark.text, fonts[mark.spot == chosen], width) for width in widths[mark.spot == chosen]]
            for mark in marks[:_MOST]
        ]
        sizes = [[size for _, size in of_mark] for of_mark in labels]
        places = label_places(centres, SMALL_SIZE, sizes, plot, taken)
        return [
            Label(at[1], of_mark[at[0]][0], fonts[mark.spot == chosen], mark.spot == chosen)
            for mark, of_mark, at in zip(marks, labels, places, strict=False)
            if at is not None
        ]

    def _written(self, text: str, font: QFont, width: float) -> tuple[str, QSizeF]:
        key = text, width, font.toString()
        known = self._known.get(key)
        if known is None:
            metrics = QFontMetricsF(font)
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            known = words, QSizeF(metrics.horizontalAdvance(words) + 2 * _AIR, metrics.height())
            self._known[key] = known
        return known


def bold(font: QFont) -> QFont:
    """The same, heavier."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier
