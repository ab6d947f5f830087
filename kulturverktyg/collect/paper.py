"""Papers typed in one after another: a state machine that knows nothing of windows.

A half-typed paper lives in this object and nowhere else. Where a paper is typed twice, the first typing is out of
sight during the second, and then every difference is settled before anything can be saved.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID, uuid4

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.paper_fields import ROLE, UNIT, Field, Given, PaperFields
from kulturverktyg.collect.paper_keys import Key, stroke
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.validation import check

#: What is wrong with a blank answer to a question that has to be answered at the kiosk.
_REQUIRED = "problem.required"
_FIRST, _SECOND, _AGAIN = "1", "2", "r"
_EMPTY = "Det finns inget svar på pappret, så det är inget att spara. Tryck Esc och ta nästa papper."
_NOT_TYPED = "Den gången ställdes inte frågan. Välj den andra, eller R för att skriva om."
_NOT_THERE = "Ingen i den enheten har den rollen. Välj den andra, eller R för att skriva om."
_CHOOSE = "Välj 1 för första gången, 2 för andra eller R för att skriva om."


class Phase(StrEnum):
    """What is being done with a paper."""

    FIRST = "first"
    SECOND = "second"
    DIFFERENCES = "differences"
    SAVING = "saving"


@dataclass(frozen=True)
class Difference:
    """A field that was not typed alike; None where it was not asked. ``settled`` is what it is to be, once known."""

    field: Field
    first: Given | None
    second: Given | None
    settled: Given | None


class PaperEntry:
    """The paper that is being typed, and how many have been saved in this sitting.

    ``twice`` counts from the next time that a paper is wholly typed.
    """

    def __init__(self, package: KioskPackage, *, twice: bool = False, new_id: Callable[[], UUID] = uuid4) -> None:
        self.twice = twice
        self._survey = package.survey
        self._layout = PaperFields(package)
        self._new_id = new_id
        self._count = 0
        self._early: list[str] = []
        self._phase = self._phase_before = Phase.FIRST
        self._begin({})

    # What there is to see

    @property
    def phase(self) -> Phase:
        """What is being done."""
        return self._phase

    @property
    def layout(self) -> PaperFields:
        """The fields of the package."""
        return self._layout

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the paper as things stand."""
        return self._fields

    @property
    def field(self) -> Field | None:
        """The field that is open; None when all is typed."""
        return next((field for field in self.fields if field.key == self._at), None)

    @property
    def draft(self) -> str:
        """What is typed in the open field and not given yet."""
        return self._draft

    @property
    def word(self) -> str:
        """What is to be said about the last key; mostly nothing."""
        return self._word

    @property
    def count(self) -> int:
        """How many papers are saved."""
        return self._count

    @property
    def begun(self) -> bool:
        """Whether anything of a paper would be lost if one left."""
        typed = any(key not in (UNIT, ROLE) for key in self._sheet)
        return typed or bool(self._draft) or self._phase is not Phase.FIRST

    @property
    def difference(self) -> Difference | None:
        """The difference that is to be settled now."""
        field = self.field
        if self._phase is not Phase.DIFFERENCES or field is None or self._retyping:
            return None
        found = self._difference(field)
        return found if (found.first, found.second) != (None, None) else None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All that was not typed alike, in the order of the paper."""
        unlike = [f for f in self._layout.every(self._sheet) if self._first.get(f.key) != self._second.get(f.key)]
        return tuple(self._difference(field) for field in unlike) if self._phase is Phase.DIFFERENCES else ()

    def given(self, field: Field) -> Given | None:
        """What a field was given; None while it is not typed."""
        return self._sheet.get(field.key)

    # What the typist does

    def press(self, key: str) -> None:
        """Press a character or a `Key`; one that does not fit changes nothing but ``word``.

        While a paper is being saved keys are kept for the next one.
        """
        if self._phase is Phase.SAVING:
            self._early.append(key)
            return
        self._word = ""
        if key in (Key.BACK, Key.FORWARD):
            self._move(key)
        elif key == Key.BACKSPACE:
            self._erase()
        elif self.difference is not None:
            self._settle(self.difference, key.casefold())
        elif self._at is None:
            self._finish(key)
        else:
            self._type(key)

    def write(self, text: str) -> None:
        """Have ``text`` as what is typed in an open free text."""
        field = self.field
        if field is not None and field.question is not None and field.question.kind is QuestionKind.TEXT:
            self._draft = text
            self._word = ""

    def discard(self) -> None:
        """Put the paper away unsaved, and begin on the next."""
        if self._phase is not Phase.SAVING:
            self._begin(self._sheet)

    def change_group(self) -> None:
        """Open the first of the fields for unit and role, if the paper has any."""
        groups = [field for field in self.fields if field.question is None]
        if groups and self._phase in (Phase.FIRST, Phase.SECOND):
            self._word = ""
            self._open(groups[0].key)

    # What became of it

    @property
    def ballot(self) -> Ballot | None:
        """What is to be saved, under the same id at every try; only while it is being saved."""
        unit, role = self._layout.unit_of(self._sheet), self._layout.role_of(self._sheet)
        if self._phase is not Phase.SAVING or unit is None or role is None:
            return None
        fields = [(field, self._sheet[field.key]) for field in self.fields]
        answers = {column: value for _, given in fields for column, value in given.answers.items()}
        texts = {field.key: given.text for field, given in fields if given.text}
        if any(problem.key != _REQUIRED for problem in check(self._survey, answers, texts)):
            raise AssertionError("an answer that no key gives")
        return Ballot(self._ballot_id, unit, role, answers, texts)

    def saved(self) -> None:
        """The paper is in the box: on to the next, with nothing left but the group."""
        if self._phase is Phase.SAVING:
            self._count += 1
            self._begin(self._sheet)
            early, self._early = self._early, []
            for key in early:
                self.press(key)

    def save_failed(self, sentence: str) -> None:
        """The paper could not be saved: all is as it was, and Enter tries again."""
        if self._phase is Phase.SAVING:
            self._phase = self._phase_before
            self._early = []
            self._word = sentence

    # How it is done

    def _begin(self, before: dict[str, Given]) -> None:
        self._phase = self._phase_before = Phase.FIRST
        self._first: dict[str, Given] = {}
        self._second: dict[str, Given] = {}
        self._settled: list[str] = []
        self._retyping = False
        self._ballot_id = self._new_id()
        self._word = ""
        self._blank_sheet(before)

    def _blank_sheet(self, before: dict[str, Given]) -> None:
        """A paper of the same group as the one before."""
        self._have({key: before[key] for key in (UNIT, ROLE) if key in before})
        self._open(self._first_open())

    def _have(self, sheet: dict[str, Given]) -> None:
        """Have another paper, with the fields that it asks for; they take long to find."""
        self._sheet = sheet
        self._fields = self._layout.of(sheet)

    def _open(self, key: str | None) -> None:
        self._at = key
        field = self.field
        is_text = field is not None and field.question is not None and field.question.kind is QuestionKind.TEXT
        self._draft = self._sheet[field.key].text if is_text and field is not None and field.key in self._sheet else ""

    def _first_open(self) -> str | None:
        return next((field.key for field in self.fields if field.key not in self._sheet), None)

    def _type(self, key: str) -> None:
        field = self.field
        if field is None:
            return
        is_text = field.question is not None and field.question.kind is QuestionKind.TEXT
        if key == Key.ENTER and not self._draft and field.key in self._sheet and not is_text:
            self._go_on(field)
            return
        result = stroke(field, self._draft, key)
        self._draft, self._word = result.draft, result.word
        if result.given is not None:
            self._give(field, result.given)

    def _give(self, field: Field, given: Given) -> None:
        sheet = {**self._sheet, field.key: given}
        if field.key == UNIT and not self._layout.can_be(given.group, sheet.get(ROLE, Given()).group):
            sheet.pop(ROLE, None)
        self._have(sheet)
        if self._phase is Phase.DIFFERENCES:
            self._settled.append(field.key)
        self._go_on(field)
        if given.is_blank and field.question is not None and field.question.required:
            self._word = f"Fråga {field.number} ska besvaras i kiosken, men på papper får den vara tom."

    def _go_on(self, field: Field) -> None:
        """To the next field; among differences to the next that is not settled."""
        self._retyping = False
        if self._phase is Phase.DIFFERENCES:
            self._open(self._first_open())
            return
        if field.key == ROLE:
            self._open(self._first_open())
            return
        keys = [each.key for each in self.fields]
        following = keys[keys.index(field.key) + 1 :]
        self._open(following[0] if following else self._first_open())

    def _move(self, key: str) -> None:
        field = self.field
        if self._phase is Phase.DIFFERENCES:
            if key == Key.BACK:
                self._unsettle()
        elif key == Key.BACK:
            keys = [each.key for each in self.fields]
            place = keys.index(field.key) if field is not None else len(keys)
            self._open(keys[place - 1] if place else self._at)
        elif field is not None and field.key in self._sheet:
            self._go_on(field)

    def _erase(self) -> None:
        if self._draft:
            self._draft = self._draft[:-1]
        else:
            self._move(Key.BACK)

    def _finish(self, key: str) -> None:
        if key != Key.ENTER:
            self._word = "Allt är ifyllt. Enter går vidare, Backsteg går tillbaka."
        elif self._phase is Phase.FIRST and self.twice and not self._is_empty():
            self._first = self._counting()
            self._phase = Phase.SECOND
            self._blank_sheet(self._sheet)
        elif self._phase is Phase.SECOND and self._counting() != self._first:
            self._compare()
        elif self._is_empty():
            self._word = _EMPTY
        else:
            self._phase_before, self._phase = self._phase, Phase.SAVING

    def _compare(self) -> None:
        self._second = self._counting()
        self._have({key: given for key, given in self._first.items() if self._second.get(key) == given})
        self._phase = Phase.DIFFERENCES
        self._open(self._first_open())

    def _counting(self) -> dict[str, Given]:
        """What is given in the fields that are asked."""
        return {field.key: self._sheet[field.key] for field in self.fields}

    def _is_empty(self) -> bool:
        return all(self._sheet[f.key].is_blank for f in self.fields if f.question is not None)

    def _difference(self, field: Field) -> Difference:
        key = field.key
        return Difference(field, self._first.get(key), self._second.get(key), self._sheet.get(key))

    def _settle(self, found: Difference, key: str) -> None:
        if key == _AGAIN:
            self._retyping = True
            self._open(found.field.key)
            return
        if key not in (_FIRST, _SECOND):
            self._word = _CHOOSE
            return
        given = found.first if key == _FIRST else found.second
        barred = {option.id for option in found.field.options if not option.open}
        if given is None:
            self._word = _NOT_TYPED
        elif given.group in barred:
            self._word = _NOT_THERE
        else:
            self._give(found.field, given)

    def _unsettle(self) -> None:
        """Back out of typing anew, or open the difference that was settled last."""
        if self._retyping:
            self._retyping = False
            self._open(self._at)
        elif self._settled:
            key = self._settled.pop()
            self._have({other: given for other, given in self._sheet.items() if other != key})
            self._open(self._first_open())
