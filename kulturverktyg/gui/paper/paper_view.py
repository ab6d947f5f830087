"""The whole paper, as it is printed, filled in as it is typed."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kulturverktyg.collect.paper import PaperEntry
from kulturverktyg.gui.kiosk.paint import Mark, paint_mark, paint_surface
from kulturverktyg.gui.paper.rows import Box, Row, rows_of
from kulturverktyg.gui.paper.words import swedish
from kulturverktyg.gui.theme import Appearance, Tokens
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, SurveyDefinition

_LEFT, _RIGHT, _AIR = 48, 16, 10
_BAR = 4.0
_MARK = 12
_BETWEEN = 5
_WRAP = int(Qt.TextFlag.TextWordWrap)
_NOT_ASKED = "Frågan ställs inte, efter svaret på en tidigare fråga."


class PaperView(QScrollArea):
    """Follows the field that is open."""

    def __init__(self, survey: SurveyDefinition, entry: PaperEntry, appearance: Appearance) -> None:
        super().__init__()
        self._entry = entry
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Pappret så långt det är ifyllt")
        sheet = QFrame()
        sheet.setProperty("role", "card")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(1, 8, 1, 12)
        column.setSpacing(0)
        self._questions: dict[str, QuestionOnPaper] = {}
        before = None
        for question in survey.in_kiosk_order():
            section = survey.section_of(question.name)
            if section is not before:
                column.addWidget(_heading(swedish(section.title)))
            before = section
            block = QuestionOnPaper(question, entry, appearance)
            self._questions[question.name] = block
            column.addWidget(block)
        column.addStretch(1)
        self.setWidget(sheet)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    @property
    def questions(self) -> Mapping[str, "QuestionOnPaper"]:
        """The questions by name."""
        return self._questions

    def refresh(self) -> None:
        """Show what is typed by now, and bring the open question into view."""
        asked = {each.question.name for each in self._entry.fields if each.question is not None}
        for name, block in self._questions.items():
            block.refresh(is_asked=name in asked)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Have the open question in view, and the end of the paper when all is typed."""
        field = self._entry.field
        if field is None or field.question is None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if field is None else 0)
            return
        block = self._questions[field.question.name]
        self.ensureWidgetVisible(block, 0, min(block.height(), self.viewport().height() // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()


class QuestionOnPaper(QWidget):
    """One question with its boxes."""

    def __init__(self, question: Question, entry: PaperEntry, appearance: Appearance) -> None:
        super().__init__()
        self._question = question
        self._entry = entry
        self._appearance = appearance
        self._is_asked = True
        self._rows: tuple[Row, ...] = ()
        self._text = swedish(question.text) or "…"
        fields = entry.layout.fields_of(question.name)
        self._number = str(fields[0].number) if fields else ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.refresh(is_asked=True)

    def refresh(self, *, is_asked: bool) -> None:
        """Show what is typed by now."""
        is_information = self._question.kind is QuestionKind.INFORMATION
        rows = rows_of(self._question, self._entry) if is_asked and not is_information else ()
        if not is_asked and not is_information:
            rows = (Row(words=_NOT_ASKED),)
        if (rows, is_asked) == (self._rows, self._is_asked):
            return
        grew = len(rows) != len(self._rows) or any(not row.boxes for row in rows)
        self._rows, self._is_asked = rows, is_asked
        self.setAccessibleName(f"{self._number} {self._text}".strip())
        self.setAccessibleDescription("; ".join(_said(row) for row in rows if _said(row)))
        if grew:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - _LEFT - _RIGHT
        return 2 * _AIR + self._text_height(room) + sum(self._row_height(row, room) + _BETWEEN for row in self._rows)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if any(row.open for row in self._rows):
            painter.fillRect(self.rect(), QColor(tokens.primary_soft))
            painter.fillRect(QRectF(0, 0, _BAR, self.height()), QColor(tokens.primary))
        is_quiet = not self._is_asked or self._question.kind is QuestionKind.INFORMATION
        room = self.width() - _LEFT - _RIGHT
        height = self._text_height(room)
        self._paint_words(painter, QRect(16, _AIR, _LEFT - 20, height), self._number, tokens.primary, bold=True)
        ink = tokens.quiet if is_quiet else tokens.ink
        self._paint_words(painter, QRect(_LEFT, _AIR, room, height), self._text, ink, bold=False)
        top = _AIR + height + _BETWEEN
        for row in self._rows:
            self._paint_row(painter, row, top, room, tokens)
            top += self._row_height(row, room) + _BETWEEN
        painter.end()

    @property
    def _side(self) -> int:
        return self.fontMetrics().height() + 4

    def _text_height(self, room: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, room, 10_000), _WRAP, self._text).height()

    def _row_height(self, row: Row, room: int) -> int:
        left = self._boxes_width(row)
        words = self.fontMetrics().boundingRect(QRect(0, 0, room - left, 10_000), _WRAP, row.words).height()
        return max(self._side if row.boxes else 0, words)

    def _boxes_width(self, row: Row) -> int:
        marked = _MARK + 10 if row.mark is not Mark.NONE else 0
        return marked + sum(self._box_width(box) + 4 for box in row.boxes) + (8 if row.boxes else 0)

    def _box_width(self, box: Box) -> int:
        return 2 * self._side if box.wide else self._side

    def _paint_row(self, painter: QPainter, row: Row, top: int, room: int, tokens: Tokens) -> None:
        height = self._row_height(row, room)
        left = float(_LEFT)
        if row.mark is not Mark.NONE:
            middle = top + (self._side if row.boxes else height) / 2
            paint_mark(painter, row.mark, QPointF(left + _MARK / 2, middle), _MARK, _colour(row.mark, tokens))
            left += _MARK + 10
        for box in row.boxes:
            area = QRectF(left, top, self._box_width(box), self._side)
            self._paint_box(painter, box, area, tokens)
            left += area.width() + 4
        words = QRect(_LEFT + self._boxes_width(row), top, room - self._boxes_width(row), height)
        self._paint_words(painter, words, row.words, tokens.ink if row.boxes and not row.mark else tokens.quiet)

    def _paint_box(self, painter: QPainter, box: Box, area: QRectF, tokens: Tokens) -> None:
        if box.wide and not box.text and not box.filled and self._is_head(box):
            paint_mark(painter, box.mark, area.center(), _MARK, _colour(box.mark, tokens))
            return
        colour = _colour(box.mark, tokens)
        paint_surface(painter, area, 4, colour if box.filled else tokens.card, colour if box.filled else tokens.edge, 1)
        on_mark = tokens.on_primary if box.mark is Mark.NONE else tokens.on_mark
        painter.setPen(QPen(QColor(on_mark if box.filled else tokens.quiet)))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, box.text)

    def _is_head(self, box: Box) -> bool:
        return any(box is each for each in self._rows[0].boxes)

    def _paint_words(self, painter: QPainter, area: QRect, words: str, colour: str, *, bold: bool = False) -> None:
        font = self.font()
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QPen(QColor(colour)))
        painter.drawText(area, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), words)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setContentsMargins(16, 16, 16, 4)
    label.setProperty("role", "strength")
    return label


def _said(row: Row) -> str:
    """A row in words: what is ticked or written in it."""
    filled = ", ".join(box.text for box in row.boxes if box.filled)
    return f"{row.words}: {filled}" if row.words and filled else filled or (row.words if not row.boxes else "")


def _colour(mark: Mark, tokens: Tokens) -> str:
    return {Mark.NOW: tokens.now, Mark.DESIRED: tokens.desired, Mark.NONE: tokens.primary}[mark]
