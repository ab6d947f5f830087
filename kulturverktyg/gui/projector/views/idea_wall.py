"""Cards of one lane of the board in large type, a page at a time; or the themes with how many cards each has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from kulturverktyg.gui.projector.sheet import Bar, Piece, Sheet, Text

_TITLE = 52.0
_TITLE_PART = 0.3
_GAP = 18
_STRIPE, _INDENT = 8, 28
#: So much of a card is shown; the rest of a long one is told by …
_MOST_LETTERS = 160


@dataclass(frozen=True)
class IdeaWall:
    """``page`` counts from 0 and begins again after the last one; ``colours`` are those on dark and on light."""

    title: str
    cards: tuple[str, ...]
    page: int = 0
    colours: tuple[str, str] | None = None

    @property
    def words(self) -> str:
        """All that is shown, in one line."""
        return ". ".join(part.rstrip(".") for part in (self.title, *self.cards))

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The title above, then as many cards as there is room for, and which page it is below."""
        room, gap = sheet.room, sheet.px(_GAP)
        title = sheet.fitted(self.title, _TITLE, room.height() * _TITLE_PART, bold=True)
        title = replace(title, width=room.width(), from_the_left=True).at(room.left(), room.top())
        top = room.top() + title.height + gap
        pages = list(self._pages(sheet, top))
        if not pages:
            return (title,)
        shown = pages[self.page % len(pages)]
        pieces: list[Piece] = [title]
        for text in shown:
            stripe = QRectF(room.left(), top + sheet.px(4), sheet.px(_STRIPE), text.height - sheet.px(8))
            pieces += [Bar(stripe, self._colour(sheet)), text.at(room.left() + sheet.px(_INDENT), top)]
            top += text.height + gap
        if len(pages) > 1:
            foot = sheet.text(f"{self.page % len(pages) + 1} av {len(pages)}", quiet=True)
            pieces.append(foot.at(foot.left, room.bottom() - foot.height))
        return tuple(pieces)

    def _pages(self, sheet: Sheet, top: float) -> Iterator[Sequence[Text]]:
        """The cards as they go onto pages; one alone where it is too high for any."""
        gap, bottom = sheet.px(_GAP), sheet.room.bottom()
        texts = [_left(sheet, _short(words)) for words in self.cards]
        whole = sum(text.height + gap for text in texts) - gap
        if whole > bottom - top:
            bottom -= sheet.text("1").height + gap
        page: list[Text] = []
        at = top
        for text in texts:
            if page and at + text.height > bottom:
                yield page
                page, at = [], top
            page.append(text)
            at += text.height + gap
        if page:
            yield page

    def _colour(self, sheet: Sheet) -> str:
        if self.colours is None:
            return sheet.tokens.primary
        return self.colours[0] if sheet.tokens.mode == "dark" else self.colours[1]


def _left(sheet: Sheet, words: str) -> Text:
    text = sheet.text(words)
    return replace(text, width=text.width - sheet.px(_INDENT), from_the_left=True)


def _short(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else words[: _MOST_LETTERS - 1].rsplit(" ", 1)[0] + " …"
