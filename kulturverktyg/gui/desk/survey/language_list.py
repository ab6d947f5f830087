"""A survey's languages in a list: how far each is translated, and what the kiosk itself says in it."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.models.rows import Column, Index, RowsModel
from kulturverktyg.gui.widgets.language_dialog import LanguageChoice
from kulturverktyg.gui.widgets.workshop_dialog import both_names
from kulturverktyg.survey.completeness import Completeness, completeness
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import KioskTexts, available_languages, load_language

_AIR, _BETWEEN = 12, 3
_BAR = 8
_LONGEST = "Kioskens egna texter är inte granskade"


@dataclass(frozen=True)
class LanguageRow:
    """One language; ``own_name`` is empty and ``kiosk_reviewed`` false when the kiosk does not speak it."""

    completeness: Completeness
    name: str
    own_name: str
    is_source: bool
    kiosk_reviewed: bool

    @property
    def code(self) -> str:
        """The language's code."""
        return self.completeness.language

    @property
    def heading(self) -> str:
        """Its names in Swedish and in itself."""
        return both_names(self.name, self.own_name)

    @property
    def counts(self) -> str:
        """How many texts are missing, drafts and reviewed."""
        if self.is_source:
            return "Enkätens eget språk"
        parts = (
            (self.completeness.missing, "saknas"),
            (self.completeness.unread, "utkast"),
            (self.completeness.reviewed, "granskad" if self.completeness.reviewed == 1 else "granskade"),
        )
        return ", ".join(f"{count} {words}" for count, words in parts if count) or "Inget att översätta än"

    @property
    def kiosk(self) -> str:
        """Whether the kiosk speaks it."""
        if not self.own_name:
            return "Kiosken talar inte språket"
        return "Kiosken talar språket" if self.kiosk_reviewed else _LONGEST


class KioskLanguages:
    """What the kiosk says of itself in each language, read once."""

    def __init__(self) -> None:
        self._texts = {code: _texts(code) for code in available_languages()}

    def row(self, draft: SurveyDraft, code: str) -> LanguageRow:
        """A language of the draft as a row."""
        texts = self._texts.get(code)
        return LanguageRow(
            completeness(draft, code),
            language_name(code),
            texts.name if texts is not None else "",
            code == draft.source,
            texts is not None and texts.reviewed,
        )

    def choices(self, taken: Collection[str]) -> tuple[LanguageChoice, ...]:
        """The languages that it speaks, but for those that are taken, by their Swedish names."""
        spoken = [(code, texts) for code, texts in self._texts.items() if texts is not None and code not in taken]
        choices = (LanguageChoice(code, both_names(language_name(code), texts.name)) for code, texts in spoken)
        return tuple(sorted(choices, key=lambda choice: choice.name))


class LanguagesModel(RowsModel[LanguageRow]):
    """The languages in the survey's order."""

    def __init__(self, parent: QWidget) -> None:
        column = Column[LanguageRow]("Språk", lambda row: f"{row.heading}. {row.counts}. {row.kiosk}.")
        super().__init__((column,), lambda row: row.code, parent)


class LanguageDelegate(QStyledItemDelegate):
    """Paints the name, a bar of what is reviewed and drafted, and two quiet lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 3 * (option.fontMetrics.lineSpacing() + _BETWEEN) - _BETWEEN
        bar = 0 if _row(index).is_source else _BAR + _BETWEEN
        return QSize(0, lines + bar + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        shown.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        inside = QRectF(option.rect).adjusted(_AIR, _AIR, -_AIR, -_AIR)
        bold = QFont(shown.font)
        bold.setWeight(QFont.Weight.DemiBold)
        ink, quiet = shown.palette.color(QPalette.ColorRole.Text), QGuiApplication.palette().color(_QUIET)
        painter.save()
        y = _line(painter, inside, inside.top(), row.heading, bold, ink)
        if not row.is_source:
            _paint_bar(painter, QRectF(inside.left(), y, inside.width(), _BAR), row.completeness, shown.palette)
            y += _BAR + _BETWEEN
        y = _line(painter, inside, y, row.counts, shown.font, ink)
        _line(painter, inside, y, row.kiosk, shown.font, quiet)
        painter.restore()


#: The role that holds the colour of quiet ink whatever the style sheet does.
_QUIET = QPalette.ColorRole.Dark


def list_width(metrics: QFontMetrics) -> int:
    """Pixels across that the list needs so that nothing is cut, also when it is scrolled."""
    scroll_bar = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return metrics.horizontalAdvance(_LONGEST) + 3 * _AIR + scroll_bar


def _texts(code: str) -> KioskTexts | None:
    try:
        return load_language(code)
    except KnownError:
        return None


def _line(painter: QPainter, inside: QRectF, y: float, words: str, font: QFont, colour: QColor) -> float:
    """Paint one line and return where the next begins."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
    painter.drawText(QPointF(inside.left(), y + metrics.ascent()), elided)
    return y + metrics.lineSpacing() + _BETWEEN


def _paint_bar(painter: QPainter, place: QRectF, far: Completeness, palette: QPalette) -> None:
    """What is reviewed is filled, what is a draft is hatched, and what is missing is empty."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = place.adjusted(0.5, 0.5, -0.5, -0.5)
    reviewed = frame.width() * far.reviewed / max(1, far.total)
    drafts = frame.width() * far.unread / max(1, far.total)
    accent = palette.color(QPalette.ColorRole.Accent)
    painter.fillRect(QRectF(frame.left(), frame.top(), reviewed, frame.height()), accent)
    hatched = QRectF(frame.left() + reviewed, frame.top(), drafts, frame.height())
    painter.fillRect(hatched, QBrush(accent, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)


def _row(index: Index) -> LanguageRow:
    model = index.model()
    assert isinstance(model, LanguagesModel)  # noqa: S101
    return model.rows[index.row()]
