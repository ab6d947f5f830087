"""The assignment, how it was done and what is not shown, and what those say that the work is for."""

from collections.abc import Iterator

from kulturverktyg.decide.report_parts import TITLES
from kulturverktyg.export.method_page import MethodPart, method_page
from kulturverktyg.export.slides.area_slides import dimensions
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.first_slides import response
from kulturverktyg.export.slides.slide import Grid, Line, Slide, Tone, Words

_ASSIGNMENT = "Uppdraget"
#: Told on slides of their own or in the notes.
_ELSEWHERE = (_ASSIGNMENT, "Vem ser vad", "Svarsfrekvens och bortfall", "Intervjuer", "Nyckeltal")
#: Letters that go above a table.
_SHORT = 180
_MORE_ELSEWHERE = ("Kulturkalkylens antaganden",)


def assignment(around: Around) -> Iterator[Slide]:
    """Who asked for what."""
    part = next((one for one in _parts(around) if one.title == _ASSIGNMENT), None)
    if part is not None and part.lines:
        lines = tuple(Line(line, Tone.BULLET) for line in part.lines)
        yield around.of_journey(TITLES["assignment"], Words(lines), source="uppdragskortet")


def method(around: Around) -> Iterator[Slide]:
    """The rules, and what is not shown and why."""
    parts = [part for part in _parts(around) if part.title not in (*_ELSEWHERE, *_MORE_ELSEWHERE)]
    beside = tuple(f"{part.title}: {' '.join(part.lines)}" for part in _parts(around) if part.lines)
    for part in parts:
        words = " ".join(part.lines)
        is_short = bool(part.rows) and len(words) <= _SHORT
        if part.lines and not is_short:
            lines = tuple(Line(line, Tone.BULLET) for line in part.lines)
            yield around.of_survey(part.title, Words(lines), "", beside)
        if part.rows:
            yield around.of_survey(part.title, _table(part), words if is_short else "", beside)


def _table(part: MethodPart) -> Grid:
    header, *rows = part.rows
    numbers = frozenset(place for place in range(1, len(header)) if all(row[place].isdigit() for row in rows))
    shares = tuple(1.2 if place in numbers else 4.0 for place in range(len(header)))
    return Grid(f"{part.title}. Tabell: {', '.join(header).lower()}.", header, tuple(rows), shares, numbers)


def _parts(around: Around) -> tuple[MethodPart, ...]:
    return method_page(around.given.chosen.way.method, around.released, around.given.chosen)


def clients(around: Around) -> Iterator[Slide]:
    """The newest round of those that the work is for, where there is one beside this."""
    if around.given.clients is not None:
        theirs = Around(around.given, around.given.clients)
        for slide in (*response(theirs), *dimensions(theirs)):
            yield Slide(f"{TITLES['clients']}: {slide.title}", slide.body, slide.about, slide.foot, slide.notes)
