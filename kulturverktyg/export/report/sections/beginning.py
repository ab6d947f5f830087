"""What was asked for, how it was done, and who answered."""

from collections.abc import Iterator

from kulturverktyg.charts.words import percent
from kulturverktyg.export.method_page import ASSIGNMENT, HIDDEN, READERS, RESPONSE, MethodPart, method_page
from kulturverktyg.export.remarks import remarks
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import (
    SHEET,
    charts,
    everybody,
    notes,
    of_method,
    pictures,
    section,
    table,
)
from kulturverktyg.guard.released import ReleasedResults

_EVERY_FIGURE = f"Varje siffra som inte visas, med sitt skäl, står i {SHEET.format('Metod och anonymitet')}."
_RATE_SHARES = (4, 1, 1.4, 1.4)
_NOT_ALL = "Resultatet för alla tillsammans visas inte."


def assignment(given: Given) -> Section | None:
    """Who asked for what, and what is left out."""
    part = _parts(given).get(ASSIGNMENT)
    return section("assignment", (Paragraph(line) for line in part.lines) if part is not None else ())


def method(given: Given) -> Section | None:
    """How it was done, from who sees what to what is not shown; what other parts of the report tell is left to them."""
    included = {part.key for part in given.parts if part.included}
    elsewhere = {ASSIGNMENT: "assignment", RESPONSE: "response"}
    told = [part for part in _parts(given).values() if elsewhere.get(part.title) not in included]
    return section("method", (block for part in told for block in _method_blocks(part, given.released)))


def _method_blocks(part: MethodPart, released: ReleasedResults) -> Iterator[Block]:
    yield from of_method(part)
    if part.title == HIDDEN:
        yield from hidden_groups(released)


def hidden_groups(released: ReleasedResults) -> Iterator[Block]:
    """The groups that are not shown at all, and where every hidden figure is told."""
    rows = dict.fromkeys((one.label or one.group, one.reason) for one in released.suppressed if one.item is None)
    yield from table("Grupper som inte visas", ("Grupp", "Skäl"), rows, (1, 2))
    if released.suppressed:
        yield from notes((_EVERY_FIGURE,))


def response(given: Given) -> Section | None:
    """How many answered, of each group and of all, and what they were promised."""
    return section("response", _response(given))


def _response(given: Given) -> Iterator[Block]:
    released, parts = given.released, _parts(given)
    yield Paragraph(answered(released), Tone.LEAD)
    chart = charts(released).get("svarsfrekvens")
    if chart is not None and len(released.groups) > 1:
        yield from pictures({chart.id: chart}, chart.id)
    part = parts.get(RESPONSE)
    if part is not None and part.rows:
        yield from (Paragraph(line) for line in part.lines)
        head, *rows = part.rows
        yield from table(f"Svarsfrekvens, {released.round}", head, rows, _RATE_SHARES, range(1, len(head)))
    yield from notes((*remarks(released), rule(released)))


def answered(released: ReleasedResults) -> str:
    """``118 av 140 har svarat (84 %).``"""
    whole = everybody(released)
    if whole is None:
        return _NOT_ALL
    if not whole.headcount:
        return f"{whole.n} har svarat."
    rate = percent(min(whole.n / whole.headcount, 1.0))
    return f"{whole.n} av {whole.headcount} har svarat ({rate})."


def rule(released: ReleasedResults) -> str:
    """The smallest group that is told of."""
    return f"Resultat visas bara när minst {released.k} har svarat."


def promises(given: Given) -> Iterator[Block]:
    """Who sees what."""
    part = _parts(given).get(READERS)
    if part is not None:
        yield Subheading(part.title)
        yield Bullets(part.lines)


def rules(given: Given, *titles: str) -> Iterator[Block]:
    """Parts of the method page by their titles, each under its heading."""
    for part in _parts(given).values():
        if part.title in titles:
            yield from _method_blocks(part, given.released)


def _parts(given: Given) -> dict[str, MethodPart]:
    page = method_page(given.chosen.way.method, given.released, given.chosen)
    return {part.title: part for part in page}
