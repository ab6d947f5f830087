"""Rows that ask something become questions; what a question here cannot have is told."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Text
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, SCALE_POINTS
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.cells import tell_cell, tell_cells, tell_marks
from kulturverktyg.survey.xlsform.choice_lists import ChoiceList, ChoiceLists, fitted
from kulturverktyg.survey.xlsform.columns import Row
from kulturverktyg.survey.xlsform.expressions import Target
from kulturverktyg.survey.xlsform.markings import ENDS, RECOMMENDATION, SCALE, Marking
from kulturverktyg.survey.xlsform.names import NameBook
from kulturverktyg.survey.xlsform.numbers import asks_recommendation, number_bounds, range_bounds
from kulturverktyg.survey.xlsform.outline import Group, Item, row_words, says_yes
from kulturverktyg.survey.xlsform.row_types import Ask
from kulturverktyg.survey.xlsform.words import Wording

_SELECTS: Mapping[Ask, QuestionKind] = {
    Ask.ONE: QuestionKind.CHOICE,
    Ask.MANY: QuestionKind.MULTIPLE,
    Ask.RANK: QuestionKind.RANKING,
}
#: The alternative of ``or_other``, and the question that follows it; other languages get XLSForm's own English.
_OTHER = "other"
_OTHER_LABEL = {"sv": "Annat", "": "Other"}
_OTHER_QUESTION = {"sv": "Vad menar du med annat?", "": "Specify other."}


@dataclass(frozen=True)
class Made:
    """A question made of a row. ``targets`` are what the form's references to it mean, by the form's names.

    Its condition is read from ``relevant`` when all questions are there; ``condition`` is one known already.
    """

    row: Row
    group: Group | None
    question: Question
    marking: Marking = field(default_factory=Marking)
    targets: Mapping[str, Target] = field(default_factory=dict)
    condition: Condition | None = None


@dataclass(frozen=True)
class QuestionReader:
    """Everything that it takes to read a row."""

    wording: Wording
    lists: ChoiceLists
    names: NameBook
    account: Account

    def questions(self, item: Item) -> tuple[Made, ...]:
        """The question that a row asks, and the one about *other* that may follow; none when it is left out."""
        match item.asks.ask:
            case Ask.ONE | Ask.MANY | Ask.RANK:
                return self._select(item)
            case Ask.TEXT:
                is_usual = item.row.get("appearance") in ("", "multiline")
                return (self._made(item, QuestionKind.TEXT, used=("appearance",) if is_usual else ()),)
            case Ask.NOTE:
                return self._note(item)
            case Ask.RANGE if RECOMMENDATION in item.marking.words and asks_recommendation(item):
                return (self._made(item, QuestionKind.RECOMMENDATION, used=("parameters",), marks=(RECOMMENDATION,)),)
            case Ask.RANGE:
                bounds = range_bounds(item, self.account)
                return (self._made(item, QuestionKind.NUMBER, used=("parameters",), **bounds),)
            case Ask.WHOLE | Ask.DECIMAL:
                bounds = number_bounds(item, self.account)
                return (self._made(item, QuestionKind.NUMBER, used=("constraint",), **bounds),)

    def text(self, row: Row) -> tuple[Text, Text]:
        """What a row says and its explanation; words are put for those that are missing, and told."""
        label, hint = self.wording.text(row, "label"), self.wording.text(row, "hint")
        if not label and hint:
            self._tell(row, "Frågan saknar ord, så hjälptexten visas i stället.")
            label, hint = hint, {}
        elif not label:
            self._tell(row, "Frågan saknar ord, så namnet visas i stället.")
            label = self.wording.in_source(row.get("name") or row.get("type"))
        label = self.wording.sourced(row, label, f"orden i {row_words(row)}")
        if not self.wording.ours:
            hint = self.wording.sourced(row, hint, f"hjälptexten i {row_words(row)}")
        return label, hint

    def flags(self, row: Row, kind: QuestionKind, marking: Marking, marks: Collection[str] = ()) -> Mapping[str, Any]:
        """The flags of a row. Those that the kind of question cannot have are told, and so are strange marks."""
        allowed = ALLOWED_FLAGS[kind]
        tell_marks(row, {*(marking.words - {*allowed, *marks}), *marking.unknown}, self.account)
        flags = {flag: True for flag in allowed if flag in marking.words}
        required = says_yes(row.get("required"))
        if required and "required" in allowed:
            flags["required"] = True
        elif required:
            tell_cell(row, "required", "Sidan har inget svar att kräva.", self.account)
        elif required is None:
            tell_cell(row, "required", "Svaret är frivilligt: cellen säger varken ja eller nej.", self.account)
        return flags

    def left_out(self, row: Row, why: str) -> tuple[Made, ...]:
        """Tell that a row is not carried over."""
        self._tell(row, why)
        return ()

    def _made(
        self,
        item: Item,
        kind: QuestionKind,
        *,
        used: Collection[str] = (),
        marks: Collection[str] = (),
        names: tuple[str, ...] = (),
        **more: Any,
    ) -> Made:
        """A question of a row. ``used`` columns and ``marks`` have been seen to; ``names`` are of its alternatives."""
        row = item.row
        text, hint = self.text(row)
        flags = self.flags(row, kind, item.marking, marks)
        question = Question(self.names.of(item), kind, text, hint, **flags, **more)
        tell_cells(row, ("hint", "required", *used), self.account)
        targets = {row.get("name"): Target(question, question.name, names)} if question.columns else {}
        return Made(row, item.group, question, item.marking, targets)

    def _note(self, item: Item) -> tuple[Made, ...]:
        if not item.row.has("label") and not item.row.has("hint"):
            return self.left_out(item.row, "Sidan har inga ord att visa.")
        return (self._made(item, QuestionKind.INFORMATION),)

    def _select(self, item: Item) -> tuple[Made, ...]:
        row, kind = item.row, _SELECTS[item.asks.ask]
        found = self.lists.find(item.asks.list_name)
        if found is None:
            return self.left_out(row, f"Listan {quoted(item.asks.list_name)} finns inte på bladet choices.")
        if self._is_scale(item, found):
            return (self._scale(item, found),)
        adds = item.asks.other and _OTHER not in found.names
        fewest, most = CHOICES[kind]
        if not fewest <= len(found.names) + adds <= most:
            noun = "En rangordning" if kind is QuestionKind.RANKING else "En sådan fråga"
            count = len(found.names) + adds
            return self.left_out(row, f"{noun} har {fewest}–{most} alternativ här, men i listan finns {count}.")
        choices, names = self.lists.choices(found), found.names
        if adds:
            name = fitted(_OTHER, "val", {choice.name for choice in choices})
            choices, names = (*choices, Choice(name, self._own_words(_OTHER_LABEL))), (*names, _OTHER)
        made = self._made(item, kind, names=names, choices=choices)
        return (made, self._about_other(made, names)) if item.asks.other else (made,)

    def _is_scale(self, item: Item, found: ChoiceList) -> bool:
        fewest, most = SCALE_POINTS
        is_likert = "likert" in item.row.get("appearance").split() or SCALE in item.marking.values
        return item.asks.ask is Ask.ONE and is_likert and not item.asks.other and fewest <= len(found.names) <= most

    def _scale(self, item: Item, found: ChoiceList) -> Made:
        name = item.marking.values.get(SCALE, "")
        scale = self.lists.scale(found, name, ends=ENDS in item.marking.words if name else None)
        used = ("appearance",) if item.row.get("appearance") in ("", "likert") else ()
        return self._made(item, QuestionKind.SCALE, used=used, marks=(ENDS,), names=found.names, scale=scale)

    def _about_other(self, made: Made, names: tuple[str, ...]) -> Made:
        """The free text that asks what *other* is."""
        question, row, place = made.question, made.row, names.index(_OTHER)
        one = question.kind is QuestionKind.CHOICE
        condition = Condition(question.name if one else question.columns[place], Relation.IS, place if one else 1)
        name = self.names.new(f"{question.name}_{_OTHER}")
        why = f"Alternativet för annat och frågan {name}, som följer efter, har fått ord här. Se över dem."
        self.account.tell(row.sheet, row.number, f"or_other i {row_words(row)}", why)
        about = Question(name, QuestionKind.TEXT, self._own_words(_OTHER_QUESTION))
        return Made(row, made.group, about, condition=condition)

    def _own_words(self, words: Mapping[str, str]) -> Text:
        return {code: words.get(code, words[""]) for code in self.wording.languages.order}

    def _tell(self, row: Row, why: str) -> None:
        self.account.tell(row.sheet, row.number, row_words(row), why)
