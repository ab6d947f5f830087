"""One's own ideas, each with a way to take it back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kulturverktyg.collect.ballot import Idea
from kulturverktyg.gui.kiosk.look import BODY, LABEL, Look, label
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.touch_button import TouchButton


class IdeaList(QWidget):
    """``struck`` carries the idea that is taken back. ``narrow`` is for columns: a cross in place of words."""

    struck = Signal(object)

    def __init__(self, ideas: Sequence[Idea], look: Look, width: int, *, narrow: bool = False) -> None:
        super().__init__()
        self._look = look
        self._narrow = narrow
        self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        for place, idea in enumerate(ideas):
            column.addWidget(self._line(idea, place, width))

    def _line(self, idea: Idea, place: int, width: int) -> QWidget:
        look = self._look
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(RING_ROOM, 0, 0, 0)
        line.setSpacing(look.px(8))
        sign = "✕" if self._narrow else look.say("ideas.remove")
        across = look.target if self._narrow else look.px(120)
        strike = TouchButton(sign, look, points=BODY, least=QSize(across, look.target))
        strike.setObjectName(f"strike_{idea.prompt}_{place}")
        strike.setAccessibleName(look.say("ideas.remove_one", idea=idea.text))
        strike.clicked.connect(partial(self.struck.emit, idea))
        room = width - strike.width() - look.px(8) - RING_ROOM
        words = label(look.isolated(idea.text), look.font(BODY if self._narrow else LABEL), room)
        words.setObjectName(f"idea_{idea.prompt}_{place}")
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(strike, 0, Qt.AlignmentFlag.AlignTop)
        return holder
