"""The sections and questions of a survey as a tree that tells row by row what an edit changes."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont

from kulturverktyg.gui.desk.survey_words import KINDS, flags
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition
from kulturverktyg.survey.edits.places import Place
from kulturverktyg.survey.numbering import numbered, question_numbers

#: The row of the survey itself; its name is no section's.
WHOLE = Place("", is_section=True)
_DRAGGED = "application/x-kulturverktyg-survey-places"
_STILL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Role(IntEnum):
    """What a row gives besides its words: the `QuestionKind`, the `Mark` and the number, each of them or None."""

    KIND = Qt.ItemDataRole.UserRole
    MARK = Qt.ItemDataRole.UserRole + 1
    WORDLESS = Qt.ItemDataRole.UserRole + 2
    NUMBER = Qt.ItemDataRole.UserRole + 3


class Mark(StrEnum):
    """What a row wants attention for."""

    FAULT = "fault"
    ADVICE = "advice"


@dataclass(frozen=True)
class Remarks:
    """What is said of a place: what must be mended, and what could be."""

    faults: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def mark(self) -> Mark | None:
        """The mark at its row."""
        if self.faults:
            return Mark.FAULT
        return Mark.ADVICE if self.advice else None


_NOTHING = Remarks()


@dataclass(eq=False)
class _Node:
    id: int
    place: Place
    above: "_Node | None"
    shown: Section | Question | None = None
    below: list["_Node"] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """The first row is the survey itself; then come the sections with their questions under them.

    Rows follow their places through edits, so that a view keeps what is chosen and what is folded. ``dropped``
    carries the places that were dragged, and the section and the row (counted with all rows that stand there
    now) that they were let go at; the section is empty when they are sections. Whoever listens makes the edit.
    """

    dropped = Signal(object, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = _Node(0, Place(""), None)
        self._nodes = {0: self._top}
        self._last_id = 0
        self._title = ""
        self._language = "sv"
        self._numbers: Mapping[str, int] = {}
        self._names: Mapping[str, str] = {}
        self._remarks: Mapping[Place, Remarks] = {}
        self._writable = False

    def show_survey(self, survey: SurveyDefinition) -> None:
        """Show another survey from the beginning."""
        self.beginResetModel()
        self._top.below = []
        self._nodes = {0: self._top}
        self._remarks = {}
        whole = self._node(WHOLE, self._top)
        self._top.below = [whole, *(self._node(_place(section), self._top) for section in survey.sections)]
        for node, section in zip(self._top.below[1:], survey.sections, strict=True):
            node.below = [self._node(_place(question), node) for question in section.questions]
        self._learn(survey)
        self.endResetModel()

    def follow(self, survey: SurveyDefinition) -> None:
        """Show what became of the survey: rows are renamed, put in, moved and taken out one by one."""
        self._rename(survey)
        wanted = {_place(section): list(map(_place, section.questions)) for section in survey.sections}
        self._take_out(self._questions(), {place for places in wanted.values() for place in places})
        self._arrange(self._top, [WHOLE, *wanted])
        for place, questions in wanted.items():
            self._arrange(self._find(place), questions)
        self._take_out(self._top.below[1:], wanted)
        self._learn(survey)

    def show_remarks(self, remarks: Mapping[Place, Remarks]) -> None:
        """Show what is to be said of places; ``WHOLE`` is the survey itself."""
        before, self._remarks = self._remarks, dict(remarks)
        for node in self._all():
            if before.get(node.place, _NOTHING) != self._remarks.get(node.place, _NOTHING):
                self._tell_changed(node)

    def set_writable(self, writable: bool) -> None:
        """Let rows be dragged, or not."""
        self._writable = writable

    def place_at(self, index: Index) -> Place | None:
        """What is on the row of an index."""
        return self._nodes[index.internalId()].place if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Where a place is; invalid when it is gone."""
        node = next((node for node in self._all() if node.place == place), None)
        return QModelIndex() if node is None else self._index(node)

    # What views ask

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        below = self._at(parent).below
        return self.createIndex(row, column, below[row].id) if 0 <= row < len(below) and column == 0 else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        above = self._at(index).above
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._at(parent).below)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._at(index)
        remarks = self._remarks.get(node.place, _NOTHING)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(node) or self._stand_in(node)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((*self._about(node), *remarks.faults, *remarks.advice))
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (*self._spoken(node), *self._about(node)[1:])
                return ". ".join((*said, *remarks.faults, *remarks.advice))
            case Qt.ItemDataRole.FontRole if node.place.is_section:
                font = QFont()
                font.setBold(True)
                return font
            case Role.KIND:
                return node.shown.kind if isinstance(node.shown, Question) else None
            case Role.MARK:
                return remarks.mark
            case Role.WORDLESS:
                return not self._words(node)
            case Role.NUMBER:
                return None if node.place.is_section else self._numbers.get(node.place.name)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        place = self.place_at(index)
        if not self._writable or place == WHOLE:
            return _STILL if place is not None else Qt.ItemFlag.NoItemFlags
        if place is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        dragged = _STILL | Qt.ItemFlag.ItemIsDragEnabled
        return dragged | Qt.ItemFlag.ItemIsDropEnabled if place.is_section else dragged

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        places = [place for place in map(self.place_at, indexes) if place is not None]
        data = QMimeData()
        data.setData(_DRAGGED, QByteArray(json.dumps([[p.name, p.is_section] for p in places]).encode()))
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        return self._writable and self._target(_dragged(data), row, parent) is not None

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        places = _dragged(data)
        target = self._target(places, row, parent) if self._writable else None
        if target is None:
            return False
        self.dropped.emit(places, *target)
        return True

    def _target(self, places: tuple[Place, ...], row: int, parent: Index) -> tuple[str, int] | None:
        """The section (none for sections) and the row in it that a drop at ``row`` under ``parent`` means."""
        over = self._at(parent)
        if not places or len({place.is_section for place in places}) > 1:
            return None
        if over is self._top:
            if row < 1:
                return None
            return ("", row - 1) if places[0].is_section else self._end_of_section_above(row)
        if over.place == WHOLE:
            return None
        if places[0].is_section:
            return ("", self._top.below.index(over) - 1) if row < 0 and over.place.is_section else None
        return over.place.name, len(over.below) if row < 0 else row

    def _end_of_section_above(self, row: int) -> tuple[str, int] | None:
        if row >= 2:
            above = self._top.below[row - 1]
            return above.place.name, len(above.below)
        first = next(iter(self._top.below[1:]), None)
        return None if first is None else (first.place.name, 0)

    # Words

    def _words(self, node: _Node) -> str:
        if isinstance(node.shown, Section):
            return _flat(node.shown.title.get(self._language, ""))
        if isinstance(node.shown, Question):
            return _flat(node.shown.text.get(self._language, ""))
        return "Hela enkäten"

    def _stand_in(self, node: _Node) -> str:
        if node.place.is_section:
            return "Avsnitt utan rubrik"
        return f"{self._names.get(node.place.name, 'Fråga')}, utan text"

    def _spoken(self, node: _Node) -> tuple[str, ...]:
        """The words, after the number that is painted before them."""
        words = self._words(node)
        if not words:
            return (self._stand_in(node),)
        return (words,) if node.place.is_section else (self._names.get(node.place.name, ""), words)

    def _about(self, node: _Node) -> tuple[str, ...]:
        """The words in full, and what sort of row it is."""
        if isinstance(node.shown, Question):
            special = flags(node.shown)
            return node.shown.text.get(self._language, ""), KINDS[node.shown.kind], *([special] if special else [])
        if isinstance(node.shown, Section):
            return self._words(node), "Avsnitt som räknas som ett område" if node.shown.dimension else "Avsnitt"
        return (self._title or "Hela enkäten",)

    # Rows

    def _learn(self, survey: SurveyDefinition) -> None:
        """Take in what every row shows now, and tell of those that show something else than before."""
        shown: dict[Place, Section | Question] = {_place(section): section for section in survey.sections}
        shown |= {_place(question): question for question in survey.questions()}
        names = numbered(survey)
        language, title = survey.languages[0], survey.title.get(survey.languages[0], "")
        others = (language, title) != (self._language, self._title)
        changed = [n for n in self._all() if others or not _looks_alike(n.shown, shown.get(n.place))]
        told = {n.id for n in changed}
        changed += [n for n in self._questions() if n.id not in told and self._is_renumbered(n, names)]
        self._numbers, self._names = question_numbers(survey), names
        self._language, self._title = language, title
        for node in self._all():
            node.shown = shown.get(node.place)
        for node in changed:
            self._tell_changed(node)

    def _is_renumbered(self, node: _Node, names: Mapping[str, str]) -> bool:
        return names.get(node.place.name) != self._names.get(node.place.name)

    def _rename(self, survey: SurveyDefinition) -> None:
        """Let the row of a question that is only called something else keep its place."""
        sections = {node.place: node for node in self._top.below}
        known = {node.place for node in self._questions()}
        for section in survey.sections:
            node = sections.get(_place(section))
            if node is None or len(node.below) != len(section.questions):
                continue
            there = {_place(question) for question in section.questions}
            for row, question in zip(node.below, section.questions, strict=True):
                if row.place not in there and _place(question) not in known:
                    row.place = _place(question)

    def _take_out(self, nodes: Sequence[_Node], wanted: Collection[Place]) -> None:
        for node in list(nodes):
            if node.place not in wanted:
                above = node.above or self._top
                row = above.below.index(node)
                self.beginRemoveRows(self._index(above), row, row)
                del above.below[row]
                for gone in (node, *node.below):
                    del self._nodes[gone.id]
                self.endRemoveRows()

    def _arrange(self, above: _Node, wanted: Sequence[Place]) -> None:
        """Bring what is under a row into the order that is wanted; what is not wanted there comes last."""
        for row, place in enumerate(wanted):
            self._make_way(above, row, wanted)
            if row < len(above.below) and above.below[row].place == place:
                continue
            node = next((node for node in self._all() if node.place == place), None)
            if node is None:
                self._insert(self._node(place, above), above, row)
            else:
                self._move(node, above, row)

    def _make_way(self, above: _Node, row: int, wanted: Sequence[Place]) -> None:
        """Move what stands in the way at ``row``, when that is a shorter way than to move all that follows it."""
        last = len(above.below) - 1
        if row >= last:
            return
        here, following = above.below[row], above.below[row + 1]
        if here.place not in wanted:
            self._move(here, above, last)
        elif here.place != wanted[row] and following.place == wanted[row]:
            self._move(here, above, min(wanted.index(here.place), last))

    def _insert(self, node: _Node, above: _Node, row: int) -> None:
        self.beginInsertRows(self._index(above), row, row)
        above.below.insert(row, node)
        self.endInsertRows()

    def _move(self, node: _Node, above: _Node, row: int) -> None:
        """Move a row so that it ends at ``row`` under ``above``."""
        source = node.above or self._top
        now = source.below.index(node)
        if source is above and now == row:
            return
        before = row + 1 if source is above and row > now else row
        self.beginMoveRows(self._index(source), now, now, self._index(above), before)
        source.below.remove(node)
        above.below.insert(row, node)
        node.above = above
        self.endMoveRows()

    def _tell_changed(self, node: _Node) -> None:
        index = self._index(node)
        self.dataChanged.emit(index, index)

    def _node(self, place: Place, above: _Node) -> _Node:
        self._last_id += 1
        node = self._nodes[self._last_id] = _Node(self._last_id, place, above)
        return node

    def _find(self, place: Place) -> _Node:
        return next(node for node in self._all() if node.place == place)

    def _questions(self) -> list[_Node]:
        return [node for section in self._top.below for node in section.below]

    def _all(self) -> Iterator[_Node]:
        for node in self._top.below:
            yield node
            yield from node.below

    def _at(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._top

    def _index(self, node: _Node) -> QModelIndex:
        if node.above is None:
            return QModelIndex()
        return self.createIndex(node.above.below.index(node), 0, node.id)


def _place(shown: Section | Question) -> Place:
    return Place(shown.name, isinstance(shown, Section))


def _flat(words: str) -> str:
    return " ".join(words.split())


def _looks_alike(before: Section | Question | None, after: Section | Question | None) -> bool:
    """Whether a row shows the same; a section's row does not show its questions."""
    if isinstance(before, Section) and isinstance(after, Section):
        return (before.title, before.dimension) == (after.title, after.dimension)
    return before == after


def _dragged(data: QMimeData) -> tuple[Place, ...]:
    if not data.hasFormat(_DRAGGED):
        return ()
    return tuple(Place(name, bool(is_section)) for name, is_section in json.loads(bytes(data.data(_DRAGGED).data())))
