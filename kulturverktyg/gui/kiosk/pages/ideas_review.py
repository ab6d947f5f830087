"""The last look before ideas are sent: all of one's own, by what they were asked for."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from kulturverktyg.collect.ballot import Idea
from kulturverktyg.collect.package import IdeaPrompt
from kulturverktyg.collect.pages import Page, Stage
from kulturverktyg.gui.kiosk.idea_list import IdeaList
from kulturverktyg.gui.kiosk.look import BODY, LABEL, TEXT_FACTORS, label
from kulturverktyg.gui.kiosk.pages.base import PageView, Room
from kulturverktyg.gui.kiosk.pages.ideas import prompt_words
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.touch_button import TouchButton


class IdeasReviewPage(PageView):
    """What will be sent, with a way to take any of it back and a way to each page."""

    def build(self) -> None:
        """One part for each prompt, a few side by side while the letters are not too large for it."""
        look, prompts = self.look, self.session.package.prompts
        self._beside = look.text_factor <= TEXT_FACTORS[1]
        if self._beside:
            self.take_room(Room.FULL)
        self.add_heading(look.say("ideas.review"), self._summary())
        self.heading = f"{look.say('ideas.review')}. {self._summary()}"
        gap = look.px(32)
        across = _across(len(prompts)) if self._beside else 1
        parts = QGridLayout()
        parts.setHorizontalSpacing(gap)
        parts.setVerticalSpacing(look.px(12))
        width = (self.width_inside - gap * (across - 1)) // across
        for place, prompt in enumerate(prompts):
            parts.addLayout(self._part(prompt, width), *divmod(place, across))
        self.body.addLayout(parts)

    def take_focus(self) -> bool:
        """The primary button below has it."""
        return False

    def _summary(self) -> str:
        count = len(self.session.ideas)
        return self.look.say("ideas.count", count=count) if count else self.look.say("ideas.empty")

    def _part(self, prompt: IdeaPrompt, width: int) -> QVBoxLayout:
        look = self.look
        ideas = [idea for idea in self.session.ideas if idea.prompt == prompt.name]
        column = QVBoxLayout()
        column.setSpacing(look.px(2))
        column.addLayout(self._top(prompt, width))
        if ideas:
            shown = IdeaList(ideas, look, width, narrow=self._beside)
            shown.struck.connect(self._struck)
            column.addWidget(shown)
        else:
            quiet = label(look.say("ideas.none"), look.font(BODY), width, look.tokens.quiet)
            column.addWidget(self._indented(quiet))
        column.addStretch(1)
        return column

    def _top(self, prompt: IdeaPrompt, width: int) -> QHBoxLayout:
        """What ideas were asked for, and the way there."""
        look = self.look
        title, _ = prompt_words(self, prompt)
        more = TouchButton(look.say("ideas.add"), look, points=BODY, least=QSize(look.px(110), look.target))
        more.setObjectName(f"button_ideas_{prompt.name}")
        more.setAccessibleName(look.say("ideas.write_more", prompt=title))
        more.clicked.connect(partial(self.jumped.emit, Page(Stage.IDEAS, prompt=prompt.name)))
        line = QHBoxLayout()
        line.setContentsMargins(RING_ROOM, 0, 0, 0)
        line.setSpacing(look.px(8))
        room = width - more.width() - look.px(8) - RING_ROOM
        line.addWidget(label(title, look.font(LABEL, bold=True), room), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(more)
        return line

    @Slot(object)
    def _struck(self, idea: Idea) -> None:
        self.session.take_back_idea(idea)
        self.changed.emit()


def _across(prompts: int) -> int:
    """How many parts stand side by side: three, or two where that leaves no gap."""
    return 2 if prompts == 4 else min(prompts, 3)
