"""The pages of a kiosk for ideas: what is promised, and one page for each thing that ideas are asked for."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Idea
from kulturverktyg.collect.package import IdeaPrompt
from kulturverktyg.gui.kiosk.idea_list import IdeaList
from kulturverktyg.gui.kiosk.look import BODY, label
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.pages.greet import PromisePage, StartPage, ThanksPage
from kulturverktyg.gui.kiosk.pages.text import TextField
from kulturverktyg.gui.kiosk.paint import RING_ROOM
from kulturverktyg.gui.kiosk.touch_button import TouchButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIELD_HEIGHT = 92
#: From how many ideas left on it is said that they are few.
_FEW_LEFT = 3


class IdeasStartPage(StartPage):
    """What this kiosk is for, and the button that begins."""

    def title(self) -> str:
        """Ideas, not the survey."""
        return self.look.say("ideas.start")


class IdeasPromisePage(PromisePage):
    """What becomes of ideas."""

    title_key = "ideas.promise"

    def promises(self) -> tuple[str, ...]:
        """What they are about, who sees them and when."""
        say = self.look.say
        return (
            say("ideas.journey", journey=self.session.package.journey),
            say("ideas.nobody"),
            say("ideas.unseen"),
            say("ideas.change"),
        )


class IdeasThanksPage(ThanksPage):
    """Shown when the ideas are kept, and not before."""

    title_key = "ideas.thanks"
    body_key = "ideas.saved"


class IdeaField(TextField):
    """``entered`` comes with Enter where something is written; else Enter is left to the window."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An idea has no line breaks."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.toPlainText().strip():
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            event.ignore()


class IdeasPage(PageView):
    """A field for the next idea, and those that are written already."""

    def build(self) -> None:
        """Shows what one has written oneself, and nobody else's."""
        look, prompt = self.look, self._prompt()
        self._title, explanation = prompt_words(self, prompt)
        self.add_heading(self._title, explanation)
        self.body.addLayout(self._field_line())
        self.space(8)
        self.body.addLayout(self._notes())
        self.space(16)
        self._list: IdeaList | None = None
        self._more = label(look.say("ideas.left", count=0), look.font(BODY, bold=True), self.width_inside)
        self._more.setObjectName("label_ideas_left")
        self.body.addWidget(self._indented(self._more))
        self._show_left()
        self._show_ideas()
        self._field.setAccessibleDescription(" ".join((explanation, look.say("text.advice"))).strip())
        self._field.limited.connect(self._text_changed)
        self._field.entered.connect(self._add)

    def take_focus(self) -> bool:
        """The field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def type_digit(self, digit: int) -> None:
        """Digits that nothing else takes go to the field."""
        self.take_focus()
        self._field.insertPlainText(str(digit))

    def _prompt(self) -> IdeaPrompt:
        prompts = self.session.package.prompts
        return next(prompt for prompt in prompts if prompt.name == self.session.page.prompt)

    def _field_line(self) -> QHBoxLayout:
        look = self.look
        height = round(look.px(_FIELD_HEIGHT) * look.text_factor)
        button = TouchButton(look.say("ideas.add"), look, points=BODY, least=QSize(look.px(130), look.px(64)))
        button.setObjectName("button_add_idea")
        button.clicked.connect(self._add)
        self._field = IdeaField(self.session.draft, look, IDEA_LIMIT)
        self._field.setObjectName("field_idea")
        self._field.setAccessibleName(f"{self._title}. {look.say('ideas.field')}")
        gap = look.px(8)
        self._field.setFixedSize(self.width_inside - button.width() - gap, height)
        line = QHBoxLayout()
        line.setContentsMargins(RING_ROOM, 0, 0, 0)
        line.setSpacing(gap)
        line.addWidget(self._field)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        return line

    def _notes(self) -> QHBoxLayout:
        look, quiet = self.look, self.look.tokens.quiet
        room = self.width_inside
        line = QHBoxLayout()
        line.setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        line.setSpacing(0)
        line.addWidget(label(look.say("text.advice"), look.font(BODY), room - room // 3, quiet))
        self._left = label(look.say("text.left", count=IDEA_LIMIT), look.font(BODY), room // 3, quiet)
        self._left.setObjectName("label_left")
        self._left.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left.stand_at_end()
        line.addWidget(self._left)
        return line

    def _ideas_left(self) -> str:
        """How many more ideas one can write, on all pages together; empty while they are many."""
        left = IDEAS_A_SHEET - len(self.session.ideas)
        return self.look.say("ideas.left", count=left) if left <= _FEW_LEFT else ""

    def _show_left(self) -> None:
        self._left.setText(self.look.say("text.left", count=IDEA_LIMIT - len(self._field.toPlainText())))

    def _show_ideas(self) -> None:
        """Below the field, the newest first, so that it is in sight."""
        if self._list is not None:
            self.body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._more.setText(self._ideas_left())
        self._more.setVisible(bool(self._more.text()))
        mine = [idea for idea in self.session.ideas if idea.prompt == self.session.page.prompt]
        self._list = IdeaList(mine[::-1], self.look, self.width_inside)
        self._list.struck.connect(self._struck)
        self.body.addWidget(self._list)
        self._list.show()

    @Slot()
    def _text_changed(self) -> None:
        self.session.write_draft(self._field.toPlainText())
        self._show_left()
        self.changed.emit()

    @Slot()
    def _add(self) -> None:
        """From the field to the list; where there is no more room the words stay in the field."""
        before = len(self.session.ideas)
        self.session.add_idea(self._field.toPlainText())
        added = self.session.ideas[before:]
        if added:
            self._empty_field()
            self._show_ideas()
            self.told.emit(self._count_words())
        self.take_focus()
        self.changed.emit()

    def _count_words(self) -> str:
        return " ".join((self.look.say("ideas.count", count=len(self.session.ideas)), self._ideas_left())).strip()

    def _empty_field(self) -> None:
        self._field.blockSignals(True)
        self._field.setPlainText("")
        self._field.blockSignals(False)
        self._show_left()

    @Slot(object)
    def _struck(self, idea: Idea) -> None:
        self.session.take_back_idea(idea)
        self._show_ideas()
        self.take_focus()
        self.told.emit(self._count_words())
        self.changed.emit()


def prompt_words(page: PageView, prompt: IdeaPrompt) -> tuple[str, str]:
    """What ideas are asked for and, quieter, the question; a prompt with words of its own has no more than those."""
    if prompt.text:
        return page.words(prompt.text), ""
    say = page.look.say
    return say(f"ideas.prompt_{prompt.name}"), say(f"ideas.prompt_{prompt.name}_help")
