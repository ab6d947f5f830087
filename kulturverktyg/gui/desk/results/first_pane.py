"""Viktigast: what to say first, each with how sure it is, and what to know about the rest."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kulturverktyg.gui.projector.views.result import Result
from kulturverktyg.gui.widgets.announce import set_role

if TYPE_CHECKING:
    from kulturverktyg.charts.findings import Finding, Findings

_NO_STRENGTH = "Inget påstående som visas når 60 på skalan 0–100 och har mer än hälften positiva svar."
_CARDS = (
    ("card_gaps", "Störst glapp", "desired", "Inga glapp att visa."),
    ("card_strengths", "Styrkor att vårda", "strength", _NO_STRENGTH),
    ("card_differences", "Här skiljer grupperna sig mest", "now", "Det finns inga grupper att jämföra."),
)
_MARGIN, _AIR = 16, 12


class FirstPane(QWidget):
    """``projector_wanted`` carries what to show on it."""

    projector_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {name: FindingsCard(name, heading, role, empty) for name, heading, role, empty in _CARDS}
        self._notes = QLabel(wordWrap=True)
        self._notes.setObjectName("label_notes")
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._notes, "quiet")
        picture = QPushButton("Kopiera &bilden")
        picture.setObjectName("button_copy_first_picture")
        picture.clicked.connect(self._copy_picture)
        text = QPushButton("&Kopiera som text")
        text.setObjectName("button_copy_first")
        text.clicked.connect(self._copy)
        self._page = QWidget()
        self._build(picture, text)
        for card in self._cards.values():
            card.projector_wanted.connect(self.projector_wanted)

    def show_findings(self, found: "Findings", notes: Sequence[str]) -> None:
        """Show what was found, and below it ``notes``, a line each."""
        lists = ((found.gaps, found.untold), (found.strengths, found.untold), (found.differences, ""))
        for card, (lines, untold) in zip(self._cards.values(), lists, strict=True):
            card.show_findings(lines, untold)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def forget(self) -> None:
        """Hold on to no figures."""
        for card in self._cards.values():
            card.show_findings(())
        self._notes.setText("")

    def _build(self, *buttons: QPushButton) -> None:
        inner = self._page
        inner.setObjectName("page_first")
        page = QVBoxLayout(inner)
        page.setContentsMargins(_MARGIN, _AIR, _MARGIN, _AIR)
        page.setSpacing(_AIR)
        tools = QHBoxLayout()
        tools.addStretch(1)
        for button in buttons:
            tools.addWidget(button)
        cards = QHBoxLayout()
        cards.setSpacing(_AIR)
        for card in self._cards.values():
            cards.addWidget(card, stretch=1)
        page.addLayout(tools)
        page.addLayout(cards)
        page.addWidget(self._notes)
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("scroll_first")
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(card.as_text() for card in self._cards.values()))

    @Slot()
    def _copy_picture(self) -> None:
        left, right = self._cards["card_gaps"].geometry(), self._cards["card_differences"].geometry()
        QGuiApplication.clipboard().setPixmap(self._page.grab(left.united(right)))


class FindingsCard(QFrame):
    """A heading, and under it the findings with how sure each is; with none it says so."""

    projector_wanted = Signal(object)

    def __init__(self, name: str, heading: str, role: str, empty: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._heading_words, self._empty, self._none = heading, empty, empty
        self._found: Sequence[Finding] = ()
        self._heading = QLabel(heading)
        self._heading.setProperty("role", role)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, _AIR, _MARGIN, _AIR)
        self._layout.setSpacing(_AIR)
        self._layout.addWidget(self._heading)
        self._layout.addStretch(1)
        self._shown: list[QWidget] = []

    def show_findings(self, found: "Sequence[Finding]", untold: str = "") -> None:
        """Show these in place of those before; where there are none, ``untold`` says why."""
        for widget in self._shown:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._found, self._none = found, untold or self._empty
        self._shown = [self._line(finding) for finding in found] or [_quiet(self._none)]
        for place, widget in enumerate(self._shown, start=1):
            self._layout.insertWidget(place, widget)
        self.setAccessibleName(self.as_text())

    def lines(self) -> list[tuple[str, str]]:
        """What is shown under the heading: what it is about, and how it stands."""
        return [(finding.about, finding.words) for finding in self._found]

    def as_text(self) -> str:
        """The card as lines of text."""
        lines = [f"{one.about}\t{one.words}\t{one.sure}".rstrip() for one in self._found] or [self._none]
        return "\n".join((self._heading_words, *lines))

    def _line(self, finding: "Finding") -> QWidget:
        line = QWidget()
        about = QLabel(finding.about, wordWrap=True)
        about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QLabel(f"{finding.words}")
        words.setProperty("role", "figure")
        show = QPushButton("Visa")
        show.setProperty("role", "link")
        show.setToolTip("Visa på projektorn")
        show.setAccessibleName(f"Visa ”{finding.about}” på projektorn")
        show.clicked.connect(partial(self.projector_wanted.emit, _on_projector(self._heading_words, finding)))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, stretch=1)
        row.addWidget(show)
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(about)
        layout.addLayout(row)
        if finding.sure:
            layout.addWidget(_quiet(finding.sure[:1].upper() + finding.sure[1:]))
        return line


def _on_projector(heading: str, finding: "Finding") -> Result:
    return Result(finding.about, ((heading, finding.words),), finding.sure)


def _quiet(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setProperty("role", "quiet")
    return label
