"""The time that is left of a step."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kulturverktyg.gui.projector.sheet import Bar, Piece, Sheet

_LARGEST_TITLE = 52.0
_LARGEST_DIGITS = 260.0
_GAP = 20
_LINE = 10
_TITLE_PART = 0.66
_HOUR, _MINUTE = 3600, 60
_OUT = "Tiden är ute"


def clock_words(seconds: int) -> str:
    """4:59, or 1:04:59."""
    hours, rest = divmod(seconds, _HOUR)
    minutes, seconds = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@dataclass(frozen=True)
class Timer:
    """``left`` of ``total`` seconds. What stands still, or is out, is quiet; nothing ever blinks."""

    title: str
    left: int
    total: int
    running: bool
    is_out: bool = False

    @property
    def words(self) -> str:
        """The title and the time."""
        return f"{self.title}. {_OUT if self.is_out else f'{clock_words(self.left)} kvar'}"

    def lay(self, sheet: Sheet) -> tuple[Piece, ...]:
        """The title above, the digits as large as the rest allows, and a line that grows shorter."""
        room, gap, line = sheet.room, sheet.px(_GAP), sheet.px(_LINE)
        title = sheet.fitted(self.title, _LARGEST_TITLE, room.height() * _TITLE_PART)
        foot = sheet.text(_OUT, quiet=True)
        foot_height = foot.height if self.is_out else line
        top, bottom = room.top() + title.height + gap, room.bottom() - foot_height - gap
        height = bottom - top
        digits = sheet.fitted(clock_words(self.left), _LARGEST_DIGITS, height, quiet=not self.running, bold=True)
        pieces: list[Piece] = [title, digits.at(digits.left, top + (height - digits.height) / 2)]
        if self.is_out:
            return (*pieces, foot.at(foot.left, bottom + gap))
        if self.total:
            track = QRectF(room.left(), bottom + gap, room.width(), line)
            left = QRectF(track)
            left.setWidth(track.width() * self.left / self.total)
            pieces += [Bar(track, sheet.tokens.line), Bar(left, sheet.tokens.primary)]
        return tuple(pieces)
