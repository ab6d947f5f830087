"""What is in a JSON file: its strings, and as rows each name with the numbers that stand beside it or under it."""

import json
from collections.abc import Iterator

from kulturverktyg.audit.reading.content import Value

Row = tuple[Value, ...]


def json_rows(text: str) -> tuple[Row, ...]:
    """A row for every word with numbers beside it, and every key with some under it; none where it is no JSON."""
    return tuple(row for value in _values(text) for row in _rows(value))


def json_strings(text: str) -> tuple[str, ...]:
    """Every string in a JSON file; the whole text where it is no JSON."""
    values = _values(text)
    return tuple(each for value in values for each in _strings(value)) if values else (text,)


def _values(text: str) -> list[object]:
    """What is in it, or on each of its lines where each is JSON by itself; nothing where it is no JSON."""
    try:
        return [json.loads(text)]
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        return []


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for each in _inside(value):
        yield from _strings(each)


def _rows(value: object) -> Iterator[Row]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _row(str(key), _all_numbers(inner))
    inside = _inside(value)
    numbers = _numbers(value)
    for each in inside:
        if isinstance(each, str):
            yield from _row(each, numbers)
        else:
            yield from _rows(each)


def _row(name: str, numbers: tuple[float, ...]) -> Iterator[Row]:
    if numbers:
        yield (name, *numbers)


def _numbers(value: object) -> tuple[float, ...]:
    """The number itself, or those directly in an object or a list."""
    return tuple(
        float(each)
        for each in _inside(value) or (value,)
        if isinstance(each, int | float) and not isinstance(each, bool)
    )


def _all_numbers(value: object) -> tuple[float, ...]:
    """Also those further in."""
    return _numbers(value) + tuple(number for each in _inside(value) if _inside(each) for number in _all_numbers(each))


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
