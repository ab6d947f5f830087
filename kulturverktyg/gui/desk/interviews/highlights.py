"""How what is marked and what is searched for looks in a note: by colour and by line, never by colour alone."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from kulturverktyg.gui.desk.ideas.colours import colour_of
from kulturverktyg.gui.theme import TOKENS, Mode
from kulturverktyg.understand.interview import InterviewView, PassageView, Theme
from kulturverktyg.understand.note_search import Spans

#: From and up to but not with which characters, and how they look.
Highlight = tuple[int, int, QTextCharFormat]

_TINT = 46
_CHOSEN_TINT = 96


def highlights_of(
    interview: InterviewView, themes: Mapping[UUID, Theme], chosen: UUID | None, found: Spans, mode: Mode
) -> Iterable[Highlight]:
    """All of a note, the chosen passage last so that nothing lies over it."""
    for begins, ends in found:
        yield begins, ends, _found_look(mode)
    for passage in sorted(interview.passages, key=lambda one: (one.id == chosen, one.begins - one.ends)):
        yield passage.begins, passage.ends, _passage_look(passage, themes, mode, chosen=passage.id == chosen)


def _passage_look(passage: PassageView, themes: Mapping[UUID, Theme], mode: Mode, *, chosen: bool) -> QTextCharFormat:
    """Underlined in the colour of its first theme; dashed and grey while it has none."""
    theme = next((theme for key, theme in themes.items() if key in passage.themes), None)
    colour = colour_of(theme.colour, mode) if theme is not None else QColor(TOKENS[mode].quiet)
    look = QTextCharFormat()
    coded = theme is not None or bool(passage.dimensions)
    style = QTextCharFormat.UnderlineStyle
    look.setUnderlineStyle(style.SingleUnderline if coded else style.DashUnderline)
    look.setUnderlineColor(colour)
    tint = QColor(colour)
    tint.setAlpha(_CHOSEN_TINT if chosen else _TINT)
    look.setBackground(tint)
    if chosen:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def _found_look(mode: Mode) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(TOKENS[mode].primary))
    look.setForeground(QColor(TOKENS[mode].on_primary))
    return look
