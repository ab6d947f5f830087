"""The field that is open, large, with what is typed in it and quietly beneath which keys answer it."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout

from kulturverktyg.collect.paper import Difference, PaperEntry, Phase
from kulturverktyg.collect.paper_fields import Field
from kulturverktyg.collect.paper_keys import Key, option_keys, poles, ticked
from kulturverktyg.gui.paper.text_field import PaperText
from kulturverktyg.gui.paper.words import (
    DESIRED_WORDS,
    LOCKED,
    NOW_WORDS,
    alternatives,
    given_words,
    keys_words,
    said_of,
    swedish,
    title_of,
)
from kulturverktyg.gui.widgets.announce import announce, set_role
from kulturverktyg.model.kinds import QuestionKind

_KEYS = {
    Qt.Key.Key_Return: Key.ENTER,
    Qt.Key.Key_Enter: Key.ENTER,
    Qt.Key.Key_Backspace: Key.BACKSPACE,
    Qt.Key.Key_PageUp: Key.BACK,
    Qt.Key.Key_Up: Key.BACK,
    Qt.Key.Key_PageDown: Key.FORWARD,
    Qt.Key.Key_Down: Key.FORWARD,
}
_TURNS = (Key.BACK, Key.FORWARD)
_MAY_REPEAT = (Key.BACKSPACE, Key.BACK, Key.FORWARD)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOVES = "Backsteg eller pil upp går tillbaka, pil ned går framåt. F2 byter enhet och roll. Esc lägger undan pappret."
_TURN_WORDS = "Pilarna, Page Up och Page Down rullar listan."
_MOVES_IN_LIST = f"{_TURN_WORDS} Backsteg går tillbaka. F2 byter enhet och roll. Esc lägger undan pappret."
_MOVES_IN_TEXT = "Page Up går tillbaka, Page Down framåt. F2 byter enhet och roll. Esc lägger undan pappret."
_DIFFERENCE_KEYS = "1 eller 2 väljer, R skriver om. Backsteg går tillbaka."
_LONG_LIST = 10
_LINES_AN_ARROW = 2
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class FieldPanel(QFrame):
    """Has the keyboard. ``pressed`` carries what is pressed, ``written`` a free text as it grows."""

    pressed = Signal(str)
    written = Signal(str)

    def __init__(self, entry: PaperEntry) -> None:
        super().__init__()
        self._entry = entry
        self._shown: object = None
        self._text: PaperText | None = None
        self.setObjectName("panel_field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "card")
        self._about = _label("label_about", "quiet")
        self._title = _label("label_question", "heading")
        self._side = _label("label_side", "now")
        self._typed = _label("label_typed", "title")
        self._answers = _label("label_answers", "page")
        self._answers.setTextFormat(Qt.TextFormat.RichText)
        self._answers.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._word = _label("label_word", "section")
        self._word.setMinimumHeight(2 * self._word.fontMetrics().lineSpacing())
        self._keys = _label("label_keys", "quiet")
        self._moves = _label("label_moves", "small")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._answers)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._say_moves)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(10)
        for label in (self._about, self._title, self._side, self._typed):
            self._column.addWidget(label)
        self._column.addWidget(self._scroll, 1)
        for label in (self._word, self._keys, self._moves):
            self._column.addWidget(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Characters and the keys that lead about; all else is the window's."""
        key: str | None = _KEYS.get(Qt.Key(event.key()))
        if key in _TURNS and self._scrolls:
            self._turn(Qt.Key(event.key()))
            return
        if key is None and event.text().isprintable() and not event.modifiers() & _MODIFIERS:
            key = event.text() or None
        if key is None:
            event.ignore()
        elif not event.isAutoRepeat() or key in _MAY_REPEAT:
            self.pressed.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_moves()

    def take_keyboard(self) -> None:
        """Have the keys from now on, in the free text if one is open."""
        (self._text or self).setFocus()

    def refresh(self, problem: str = "", *, anew: bool = False) -> None:
        """Show the open field, ``anew`` also if it is the same; ``problem`` is why the paper could not be saved."""
        entry = self._entry
        state = (entry.phase, entry.field.key if entry.field else None, entry.difference, entry.count, entry.begun)
        is_new, self._shown = anew or state != self._shown, state
        if is_new:
            self._show_state()
            self._say_moves()
        self._show_typed()
        said = problem or entry.word
        self._word.setText(said)
        set_role(self._word, "danger" if problem else "section")
        if is_new:
            announce(self, ". ".join(part for part in (said, self.accessibleName()) if part))
        else:
            announce(self, said)

    def _show_state(self) -> None:
        entry, field = self._entry, self._entry.field
        self._drop_text()
        self._side.hide()
        self._answers.setText("")
        self._scroll.verticalScrollBar().setValue(0)
        if entry.difference is not None:
            self._show_difference(entry.difference)
        elif field is None:
            self._show_end()
        else:
            self._show_field(field)

    def _show_field(self, field: Field) -> None:
        self._about.setText(self._where())
        self._title.setText(title_of(field))
        self._side.setVisible(field.is_now or field.is_desired)
        self._side.setText(f"●  {NOW_WORDS}" if field.is_now else f"◆  {DESIRED_WORDS}")
        set_role(self._side, "now" if field.is_now else "desired")
        self._answers.setText(_table(alternatives(field)))
        self._keys.setText(keys_words(field))
        self.setAccessibleName(said_of(field))
        self.setAccessibleDescription(keys_words(field))
        if field.question is not None and field.question.kind is QuestionKind.TEXT:
            self._make_text(field)

    def _show_difference(self, found: Difference) -> None:
        left = sum(each.settled is None for each in self._entry.differences)
        self._about.setText("En skillnad kvar" if left == 1 else f"{left} skillnader kvar")
        self._title.setText(title_of(found.field))
        self._side.setVisible(found.field.is_now or found.field.is_desired)
        self._side.setText(f"●  {NOW_WORDS}" if found.field.is_now else f"◆  {DESIRED_WORDS}")
        set_role(self._side, "now" if found.field.is_now else "desired")
        ways = (("1", "Första gången", found.first), ("2", "Andra gången", found.second))
        said = [(key, f"{when}: {given_words(found.field, given)}") for key, when, given in ways]
        self._answers.setText(_table((*said, ("R", "Skriv om"))))
        self._keys.setText(_DIFFERENCE_KEYS)
        self.setAccessibleName(f"Skillnad. {said_of(found.field)}. {'. '.join(words for _, words in said)}")
        self.setAccessibleDescription(_DIFFERENCE_KEYS)

    def _show_end(self) -> None:
        phase = self._entry.phase
        self._about.setText(self._where())
        again = phase is Phase.FIRST and self._entry.twice
        self._title.setText("Sparar …" if phase is Phase.SAVING else "Allt är ifyllt")
        if phase is Phase.SAVING:
            said = ""
        elif again:
            said = "skriv in samma papper en gång till; det du skrev visas inte under tiden"
        elif phase is Phase.SECOND:
            said = "jämför de två gångerna, och sparar pappret om de är lika"
        else:
            said = "sparar pappret och går till nästa"
        self._answers.setText(_table((("Enter", said),) if said else ()))
        self._keys.setText("" if again else LOCKED)
        self.setAccessibleName(f"{self._title.text()}. Enter: {said}" if said else self._title.text())
        self.setAccessibleDescription(self._keys.text())
        if self.isVisible() and not self.hasFocus():
            self.setFocus()

    def _show_typed(self) -> None:
        entry, field = self._entry, self._entry.field
        is_typed = field is not None and entry.difference is None and self._text is None
        self._typed.setVisible(is_typed)
        if field is not None and is_typed:
            self._typed.setText(_typed_words(field, entry))

    def _where(self) -> str:
        again = {Phase.SECOND: ", andra gången", Phase.DIFFERENCES: ", skillnader"}.get(self._entry.phase, "")
        groups = [(field, self._entry.given(field)) for field in self._entry.fields if field.question is None]
        said = [given_words(field, given) for field, given in groups if given is not None]
        where = " · ".join((f"Papper {self._entry.count + 1}{again}", *said))
        return f"{where}. {LOCKED}" if not self._entry.count and not self._entry.begun else where

    def _make_text(self, field: Field) -> None:
        self._text = PaperText(self._entry.draft, said_of(field))
        self._text.setAccessibleDescription(keys_words(field))
        self._text.pressed.connect(self.pressed)
        self._text.textChanged.connect(self._text_changed)
        self._column.insertWidget(self._column.indexOf(self._scroll), self._text, 2)
        self._text.show()
        self._text.setFocus()

    def _drop_text(self) -> None:
        """Do away with the field and all that it remembers."""
        text, self._text = self._text, None
        if text is not None:
            self.setFocus()
            text.textChanged.disconnect(self._text_changed)
            text.clear()
            text.document().clearUndoRedoStacks()
            self._column.removeWidget(text)
            text.hide()
            text.deleteLater()

    @property
    def _scrolls(self) -> bool:
        """Whether the list of answers is longer than there is room for."""
        room = self._scroll.viewport().size()
        return self._text is None and self._answers.heightForWidth(room.width()) > room.height()

    def _turn(self, key: Qt.Key) -> None:
        bar = self._scroll.verticalScrollBar()
        step = _LINES_AN_ARROW * self.fontMetrics().lineSpacing() if key in _ARROWS else bar.pageStep()
        bar.setValue(bar.value() + (step if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -step))

    @Slot()
    def _say_moves(self) -> None:
        if self._entry.difference is not None:
            said = _TURN_WORDS if self._scrolls else ""
        elif self._text is not None:
            said = _MOVES_IN_TEXT
        else:
            said = _MOVES_IN_LIST if self._scrolls else _MOVES
        self._moves.setText(said)

    @Slot()
    def _text_changed(self) -> None:
        if self._text is not None:
            self.written.emit(self._text.toPlainText())


def _typed_words(field: Field, entry: PaperEntry) -> str:
    """What is typed so far, or what the field was given before."""
    question = field.question
    if entry.draft and question is not None and question.kind is QuestionKind.ALLOCATION:
        typed = poles(entry.draft)
        return f"{swedish(question.choices[len(typed) - 1].label)}: {typed[-1]}▏"
    if entry.draft and question is not None and question.kind is QuestionKind.MULTIPLE:
        return _ticked_words(field, entry.draft)
    if entry.draft:
        return f"{' '.join(entry.draft) if question and question.kind is QuestionKind.RANKING else entry.draft}▏"
    given = entry.given(field)
    if given is not None:
        return given_words(field, given)
    if question is not None and question.kind is QuestionKind.ALLOCATION:
        return f"{swedish(question.choices[0].label)}: ▏"
    return "▏"


def _ticked_words(field: Field, draft: str) -> str:
    """The numbers that are ticked, and the digit of one that is being typed."""
    keys = option_keys(len(field.columns))
    half = draft[len(draft) // len(keys[0]) * len(keys[0]) :]
    return " ".join((*(keys[place] for place in sorted(ticked(field, draft))), f"{half}▏"))


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    """Keys and words below each other, a long list in two columns."""
    is_long = len(rows) > _LONG_LIST
    half = (len(rows) + 1) // 2 if is_long else len(rows)
    width = " width='50%'" if is_long else ""
    lines = []
    for place in range(half):
        beside = [rows[place], *rows[place + half : place + half + 1]]
        lines.append("<tr>" + "".join(_cells(*row, width) for row in beside) + "</tr>")
    return f"<table cellpadding='4' style='font-size: large'>{''.join(lines)}</table>"


def _cells(key: str, words: str, width: str) -> str:
    key_cell = f"<td align='right'><b>{escape(key)}</b></td>"
    return f"{key_cell}<td{width} style='padding-left: 8px; padding-right: 20px'>{escape(words)}</td>"


def _label(name: str, role: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
