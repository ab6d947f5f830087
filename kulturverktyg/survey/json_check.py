"""Small checks that every part of a template file shares.

They take JSON values of any shape and yield one Swedish clause a breach, without file name and full stop.
``where`` is the place as the clause begins: ``filen``, ``avsnitt ”inflytande”, fråga ”inflytande_2”``.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeGuard

from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.validation import is_forbidden

#: How a name must look, as the end of a clause.
NAME_RULE = "börjar med en bokstav a–z, bara har a–z, 0–9 och understreck och är högst 100 tecken"

_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")
_SHOWN = 60
_LONGEST_LINE = 200


def quoted(value: object) -> str:
    """The value in Swedish quotation marks, short and printable whatever it holds."""
    shown = "".join(c if c.isprintable() else "·" for c in str(value)[:_SHOWN])
    return f"”{shown}”"


def place(kind: str, value: Any, number: int) -> str:
    """What a part is called in a clause: by its name, or by its number when it has no usable name."""
    name = value.get("name") if isinstance(value, dict) else None
    return f"{kind} {quoted(name)}" if isinstance(name, str) and name else f"{kind} nummer {number}"


def is_name(value: object) -> TypeGuard[str]:
    """Whether the value may name a question, a section, a scale or an alternative."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def is_whole(value: object, lowest: int, highest: int) -> TypeGuard[int]:
    """Whether the value is a whole number within the bounds; true and false are none."""
    return type(value) is int and lowest <= value <= highest


def keys(value: Any, where: str, required: Collection[str], optional: Collection[str] = ()) -> Iterator[str]:
    """Whether the value is an object with all required keys and no unknown one."""
    if not isinstance(value, dict):
        yield f"{where} ska vara ett objekt"
        return
    yield from (f"{where} saknar {quoted(key)}" for key in required if key not in value)
    yield from (
        f"{where} har {quoted(key)}, som inte hör hemma där"
        for key in value
        if key not in required and key not in optional
    )


def name(value: Any, where: str) -> Iterator[str]:
    """Whether the value is a name."""
    if not is_name(value):
        yield f"{where} behöver ett ”name” som {NAME_RULE}"


def text(value: Any, where: str, noun: str, languages: Collection[str], *, needed: bool = True) -> Iterator[str]:
    """Whether the value has words in the first of the languages (if ``needed``), perhaps in others, and in no more."""
    if not isinstance(value, dict):
        yield f"{where} ska ha {noun} som ett objekt med ord på varje språk"
        return
    for place, language in enumerate(languages):
        if language in value or (needed and place == 0):
            yield from _words(value.get(language, ""), where, f"{noun} på {language_name(language)}")
    yield from (
        f"{where} har {noun} på {language_name(language)}, som inte står i ”languages”"
        for language in value
        if language not in languages
    )


def word(value: Any, where: str, key: str) -> Iterator[str]:
    """Whether the value is Swedish words on one line, not empty and not too long for a name."""
    yield from _line(value, where, quoted(key))


def words(value: Any, where: str, key: str) -> Iterator[str]:
    """Whether the value is a list of at least one, all different, Swedish words."""
    if not isinstance(value, list) or not value:
        yield f"{where} ska ha {quoted(key)} som en lista med minst en text"
        return
    for number, item in enumerate(value, 1):
        yield from _line(item, where, f"{quoted(key)}, nummer {number}")
    yield from (f"{where} har {quoted(item)} två gånger i {quoted(key)}" for item in twice(value) if item.strip())


def is_clean(value: str) -> bool:
    """Whether the string can be saved in any file."""
    return value.isprintable() or not any(is_forbidden(character) for character in value)


def is_line(value: str, longest: int) -> bool:
    """Whether the string stands on one line without needless space, and is not too long."""
    return len(value) <= longest and value == " ".join(value.split())


def twice(values: Iterable[Any]) -> tuple[str, ...]:
    """The strings that stand more than once among the values."""
    counted = Counter(value for value in values if isinstance(value, str))
    return tuple(value for value, count in counted.items() if count > 1)


def _line(value: Any, where: str, noun: str) -> Iterator[str]:
    yield from _words(value, where, noun)
    if isinstance(value, str) and value.strip():
        if len(value) > _LONGEST_LINE:
            yield f"{where} har mer än {_LONGEST_LINE} tecken i {noun}"
        if value != " ".join(value.split()):
            yield f"{where} har onödiga mellanslag eller radbyten i {noun}"


def _words(value: Any, where: str, noun: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{where} ska ha {noun} inom citattecken"
    elif not value.strip():
        yield f"{where} saknar {noun}"
    elif not is_clean(value):
        yield f"{where} har ett otillåtet tecken i {noun}"
