"""What a key does in a field: one key an answer wherever there are keys enough."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kulturverktyg.collect.paper_fields import Field, Given
from kulturverktyg.collect.participant import Participant
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import ALLOCATION_TOTAL, DONT_KNOW, TEXT_LIMIT, Question
from kulturverktyg.survey.validation import check_question

BLANK = Given()
BLANK_KEYS = ("b", " ")
DONT_KNOW_KEY = "v"
_DIGITS = "0123456789"
_MINUS = "-\N{MINUS SIGN}"
#: What stands between the points of two poles that are being typed.
_NEXT_POLE = "\n"


class Key(StrEnum):
    """Keys that are no character."""

    ENTER = "enter"
    BACKSPACE = "backspace"
    BACK = "back"
    FORWARD = "forward"


@dataclass(frozen=True)
class Stroke:
    """What came of a key: what is typed so far, the field's answer once it is whole, or a word of why not."""

    draft: str = ""
    given: Given | None = None
    word: str = ""


def stroke(field: Field, draft: str, key: str) -> Stroke:
    """Press a character or Enter in a field where ``draft`` is typed; a key that does not fit changes nothing."""
    question = field.question
    if question is None:
        return _pick_group(field, draft, key)
    if question.kind is QuestionKind.TEXT:
        return _write(question, draft, key)
    if key.casefold() in BLANK_KEYS:
        return Stroke(given=BLANK)
    if key.casefold() == DONT_KNOW_KEY:
        if not question.dont_know:
            return Stroke(draft, word="Den här frågan har inget vet ej. B lämnar den tom.")
        return Stroke(given=Given(dict.fromkeys(field.columns, DONT_KNOW)))
    return _answer(field, question, draft, key)


def point_keys(question: Question) -> Mapping[str, int]:
    """The key of each point of a scale, lowest first, in small letters."""
    low, high = question.bounds
    keys = {str(point): point for point in range(low, min(high, 9) + 1)}
    if low > 0:
        over = (("0", 10), ("e", 11))
        return keys | {key: point for key, point in over if point <= high}
    return keys | ({"t": 10} if high > 9 else {})


def option_keys(count: int) -> tuple[str, ...]:
    """What is typed for each of so many alternatives: all alike long, so that none needs an Enter."""
    width = len(str(count))
    return tuple(f"{place:0{width}}" for place in range(1, count + 1))


def ticked(field: Field, draft: str) -> frozenset[int]:
    """The places, from 0, of the alternatives that a draft has ticked and not unticked again."""
    width = len(str(len(field.columns)))
    typed = [draft[start : start + width] for start in range(0, len(draft) // width * width, width)]
    return frozenset(int(place) - 1 for place in typed if typed.count(place) % 2)


def poles(draft: str) -> tuple[str, ...]:
    """What is typed for the poles of an allocation so far; the last is being typed."""
    return tuple(draft.split(_NEXT_POLE))


def usable(field: Field) -> str:
    """The keys that answer a field, in words."""
    question = field.question
    if question is None:
        return _span(option_keys(len(field.options)))
    extra = "V eller B" if question.dont_know else "B"
    joined = f", {extra}" if question.dont_know else f" eller {extra}"
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.MULTIPLE:
            return f"{_span(option_keys(len(question.choices)))}{joined}"
        case QuestionKind.RANKING:
            return f"{_span(option_keys(len(question.choices)))}, var och en gång,{joined.removeprefix(',')}"
        case QuestionKind.NUMBER | QuestionKind.ALLOCATION:
            return f"siffror{joined}"
    points = tuple(point_keys(question))
    letters = "".join(f", {key.upper()}" for key in points if key not in _DIGITS)
    digits = [key for key in points if key in _DIGITS]
    return f"{_span(tuple(digits))}{letters}{joined}"


def _span(keys: tuple[str, ...]) -> str:
    """``1–9``, also with a 0 after the 9."""
    if len(keys) > 1 and keys[-1] == "0":
        return f"{_span(keys[:-1])}, 0"
    return f"{keys[0]}–{keys[-1]}" if len(keys) > 1 else keys[0]


def _answer(field: Field, question: Question, draft: str, key: str) -> Stroke:
    match question.kind:
        case QuestionKind.CHOICE:
            return _choose(field, draft, key)
        case QuestionKind.MULTIPLE:
            return _tick(field, draft, key)
        case QuestionKind.RANKING:
            return _rank(field, draft, key)
        case QuestionKind.NUMBER:
            return _count(field, question, draft, key)
        case QuestionKind.ALLOCATION:
            return _deal_out(field, draft, key)
    points = point_keys(question)
    if key.casefold() not in points:
        return _refused(field, draft)
    return Stroke(given=Given({field.columns[0]: points[key.casefold()]}))


def _refused(field: Field, draft: str) -> Stroke:
    return Stroke(draft, word=f"Här går bara {usable(field)}.")


def _longer(draft: str, key: str, count: int) -> str | None:
    """The draft with one digit more; None when no number from 1 to ``count`` begins so."""
    if key not in _DIGITS or not key:
        return None
    width = len(str(count))
    typed = draft + key
    fits = max(int(typed.ljust(width, "0")), 1) <= min(int(typed.ljust(width, "9")), count)
    return typed if fits else None


def _pick_group(field: Field, draft: str, key: str) -> Stroke:
    count = len(field.options)
    typed = _longer(draft, key, count)
    if typed is None:
        return _refused(field, draft)
    if len(typed) < len(str(count)):
        return Stroke(typed)
    option = field.options[int(typed) - 1]
    if not option.open:
        return Stroke(word=f"Ingen i den enheten har rollen {option.words}.")
    return Stroke(given=Given(group=option.id))


def _choose(field: Field, draft: str, key: str) -> Stroke:
    question = field.question
    count = len(question.choices) if question is not None else 0
    typed = _longer(draft, key, count)
    if typed is None:
        return _refused(field, draft)
    if len(typed) < len(str(count)):
        return Stroke(typed)
    return Stroke(given=Given({field.columns[0]: int(typed) - 1}))


def _tick(field: Field, draft: str, key: str) -> Stroke:
    count = len(field.columns)
    width = len(str(count))
    half = draft[len(draft) // width * width :]
    if key != Key.ENTER:
        typed = _longer(half, key, count)
        return _refused(field, draft) if typed is None else Stroke(draft + key)
    if half:
        return Stroke(draft, word=f"Numren har {width} siffror: skriv en till, eller ta bort med Backsteg.")
    chosen = ticked(field, draft)
    given = {column: int(place in chosen) for place, column in enumerate(field.columns)}
    return Stroke(given=Given(given) if chosen else BLANK)


def _rank(field: Field, draft: str, key: str) -> Stroke:
    if key not in option_keys(len(field.columns)):
        return _refused(field, draft)
    if key in draft:
        return Stroke(draft, word=f"Plats {key} är redan given. Är pappret inte helt ifyllt lämnar B frågan tom.")
    typed = draft + key
    if len(typed) < len(field.columns):
        return Stroke(typed)
    return Stroke(given=Given({column: int(place) for column, place in zip(field.columns, typed, strict=True)}))


def _count(field: Field, question: Question, draft: str, key: str) -> Stroke:
    if key == Key.ENTER:
        return _counted(field, question, draft)
    typed = draft + ("-" if key in _MINUS else "," if key in ".," else key)
    sign = "-?" if question.minimum < 0 else ""
    rest = f"(,[0-9]{{0,{question.decimals}}})?" if question.decimals else ""
    if re.fullmatch(f"{sign}[0-9]{{0,10}}{rest}", typed, re.ASCII) is not None:
        return Stroke(typed)
    if typed[-1] == "," and not question.decimals:
        return Stroke(draft, word="Svaret är ett helt tal, utan komma.")
    if "," in draft and typed[-1] in _DIGITS:
        return Stroke(draft, word=f"Högst {'en siffra' if question.decimals == 1 else 'två siffror'} efter kommat.")
    return _refused(field, draft)


def _counted(field: Field, question: Question, draft: str) -> Stroke:
    if not draft:
        return Stroke(given=BLANK)
    if not any(character in _DIGITS for character in draft):
        return Stroke(draft, word="Skriv ett tal, eller ta bort med Backsteg.")
    value = int(Decimal(draft.replace(",", ".")).scaleb(question.decimals))
    given = {field.columns[0]: value}
    problems = check_question(question, given, None)
    if problems:
        return Stroke(draft, word=f"{problems[0].message} Står det så på pappret lämnar B frågan tom.")
    return Stroke(given=Given(given))


def _deal_out(field: Field, draft: str, key: str) -> Stroke:
    typed = poles(draft)
    if key != Key.ENTER:
        if not key or key not in _DIGITS:
            return _refused(field, draft)
        pole = (typed[-1] + key).lstrip("0") or "0"
        if int(pole) > ALLOCATION_TOTAL:
            return Stroke(draft, word=f"Högst {ALLOCATION_TOTAL} poäng. Enter går till nästa, Backsteg suddar.")
        return Stroke(_NEXT_POLE.join((*typed[:-1], pole)))
    if len(typed) < len(field.columns):
        return Stroke(draft + _NEXT_POLE)
    points = [int(each or "0") for each in typed]
    if not any(points):
        return Stroke(given=BLANK)
    if sum(points) != ALLOCATION_TOTAL:
        said = f"Poängen blir {sum(points)}, inte {ALLOCATION_TOTAL}. Rätta med Backsteg. "
        return Stroke(draft, word=f"{said}Står det så på pappret lämnar B det tomt.")
    return Stroke(given=Given(dict(zip(field.columns, points, strict=True))))


def _write(question: Question, draft: str, key: str) -> Stroke:
    if key != Key.ENTER:
        return Stroke(draft + key)
    cleaner = Participant("")
    cleaner.write(question, draft)
    text = cleaner.texts.get(question.name, "")
    if len(text) > TEXT_LIMIT:
        return Stroke(draft, word=f"Texten får ha högst {TEXT_LIMIT} tecken, och har {len(text)}. Korta den.")
    return Stroke(given=Given(text=text))
