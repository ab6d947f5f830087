"""Groups that our own column marks as one question: a pair of now and desired, or an allocation of points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Question
from kulturverktyg.survey.languages import available_languages
from kulturverktyg.survey.rules import CHOICES, SCALE_POINTS
from kulturverktyg.survey.xlsform.account import Account
from kulturverktyg.survey.xlsform.cells import tell_cell, tell_cells, tell_group_cells, tell_marks
from kulturverktyg.survey.xlsform.columns import OURS, Row
from kulturverktyg.survey.xlsform.expressions import Target
from kulturverktyg.survey.xlsform.markings import ALLOCATION, ENDS, PAIR, POLE, SCALE
from kulturverktyg.survey.xlsform.outline import Group, Item, Marked, row_words
from kulturverktyg.survey.xlsform.questions import Made, QuestionReader
from kulturverktyg.survey.xlsform.row_types import Ask
from kulturverktyg.survey.xlsform.sides import SIDES, points_constraint, side_words

_OWN_WORDS = "Kiosken har egna ord för nuläge och önskat läge."
#: Columns of a marked group that its first row within has.
_ON_FIRST_ROW = ("hint", "required")
_IN_GROUP = "Cellen hör till en fråga som är en grupp av rader; den läses på gruppens första rad."


@dataclass(frozen=True)
class MarkedReader:
    """Reads marked groups, with what a `QuestionReader` has."""

    reader: QuestionReader

    def question(self, marked: Marked) -> Made | None:
        """The question that a group is; None, and told, when its rows are not what the mark says."""
        made = self._pair(marked) if PAIR in marked.marking.words else self._allocation(marked)
        if made is None:
            row = marked.row
            why = "Raderna i gruppen är inte de som märkningen säger, så de läses som vanliga frågor."
            self._account.tell(row.sheet, row.number, f"märkningen i kolumnen {OURS} för {row_words(row)}", why)
        return made

    @property
    def _account(self) -> Account:
        return self.reader.account

    @cached_property
    def _side_words(self) -> Mapping[str, frozenset[str]]:
        words = side_words(available_languages())
        return {side: frozenset(words[side].values()) for side in SIDES}

    def _pair(self, marked: Marked) -> Made | None:
        items = marked.items
        if len(items) != len(SIDES) or any(i.group is not marked.group or i.asks.ask is not Ask.ONE for i in items):
            return None
        found = self.reader.lists.find(items[0].asks.list_name)
        fewest, most = SCALE_POINTS
        if found is None or items[0].asks != items[1].asks or not fewest <= len(found.names) <= most:
            return None
        marking = marked.marking
        name = marking.values.get(SCALE, "")
        scale = self.reader.lists.scale(found, name, ends=ENDS in marking.words if name else None)
        bare = self._question(marked, QuestionKind.PAIR, items, (PAIR, ENDS))
        question = replace(bare, scale=scale)
        for side, item in zip(SIDES, items, strict=True):
            self._tell_side(side, item.row)
            used = ("appearance",) if item.row.get("appearance") in ("", "likert") else ()
            self._tell_rest(item, items[0], used)
        targets = {
            item.row.get("name"): Target(question, column, found.names)
            for item, column in zip(items, question.columns, strict=True)
        }
        return Made(marked.row, marked.group.parent, question, marking, targets)

    def _allocation(self, marked: Marked) -> Made | None:
        sides = _sides(marked)
        poles = [[item.marking.values.get(POLE, "") for item in side] for _, side in sides]
        fewest, most = CHOICES[QuestionKind.ALLOCATION]
        if len(sides) != len(SIDES) or poles[0] != poles[1] or not fewest <= len(set(poles[0]) - {""}) <= most:
            return None
        if len(set(poles[0])) != len(poles[0]) or any(item.asks.ask is not Ask.WHOLE for item in marked.items):
            return None
        now, desired = (items for _, items in sides)
        bare = self._question(marked, QuestionKind.ALLOCATION, marked.items, (ALLOCATION,))
        labels = [self.reader.text(item.row)[0] for item in now]
        question = replace(bare, choices=tuple(map(Choice, poles[0], labels)))
        for side, (group, items) in zip(SIDES, sides, strict=True):
            self._tell_side(side, group.row)
            tell_group_cells(group.row, self._account)
            self._tell_relevant(group.row)
            self._tell_points(items, now[0])
        for item, label in zip(desired, labels, strict=True):
            if self.reader.wording.text(item.row, "label") != label:
                why = "En pol har samma ord för nuläge som för önskat läge; de för nuläge gäller."
                tell_cell(item.row, "label", why, self._account)
        names = [item.row.get("name") for item in marked.items]
        targets = {name: Target(question, column) for name, column in zip(names, question.columns, strict=True)}
        return Made(marked.row, marked.group.parent, question, marked.marking, targets)

    def _question(self, marked: Marked, kind: QuestionKind, items: Sequence[Item], marks: tuple[str, ...]) -> Question:
        """The question with words, explanation and flags; these two stand on the first row in the group."""
        row, first = marked.row, items[0].row
        cells = {column: text for column, text in row.cells.items() if column.key not in _ON_FIRST_ROW}
        cells |= {column: text for column, text in first.cells.items() if column.key in _ON_FIRST_ROW}
        whole = Row(row.sheet, row.number, cells)
        text, hint = self.reader.text(whole)
        flags = self.reader.flags(whole, kind, marked.marking, marks)
        tell_cells(row, ("appearance",) if row.get("appearance") in ("", "field-list") else (), self._account)
        return Question(self.reader.names.of(marked), kind, text, hint, **flags)

    def _tell_side(self, side: str, row: Row) -> None:
        for column, text in row.in_languages("label"):
            if text.strip() not in self._side_words[side]:
                where = f"kolumnen {column.heading} för {row_words(row)}"
                self._account.tell(row.sheet, row.number, where, _OWN_WORDS)

    def _tell_points(self, items: Sequence[Item], first: Item) -> None:
        names = [item.row.get("name") for item in items]
        for place, item in enumerate(items):
            written = points_constraint(names[:place], is_last=place == len(items) - 1)
            used = ("constraint",) if item.row.get("constraint") in ("", written) else ()
            self._tell_rest(item, first, used)

    def _tell_rest(self, item: Item, first: Item, used: tuple[str, ...]) -> None:
        """Tell what stands on a row in the group and is not read there."""
        row = item.row
        same = row.get("required") == first.row.get("required")
        read = (*used, *(_ON_FIRST_ROW if item is first else ("required",) if same else ()))
        tell_cells(row, read, self._account)
        self._tell_relevant(row)
        tell_marks(row, {*item.marking.words, *item.marking.unknown}, self._account)

    def _tell_relevant(self, row: Row) -> None:
        if row.has("relevant"):
            tell_cell(row, "relevant", _IN_GROUP, self._account)


def _sides(marked: Marked) -> list[tuple[Group, list[Item]]]:
    """The groups within an allocation, each with its rows."""
    sides: dict[Group, list[Item]] = {}
    for item in marked.items:
        if item.group is not None:
            sides.setdefault(item.group, []).append(item)
    return [(group, items) for group, items in sides.items() if group.parent is marked.group]
