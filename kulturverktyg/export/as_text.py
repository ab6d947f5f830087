"""Released results as plain text for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.charts.partly import in_words, interval
from kulturverktyg.charts.words import OF_HUNDRED, decimal, difference, percent, signed
from kulturverktyg.export.remarks import remarks
from kulturverktyg.guard.released import (
    Measure,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
    Suppressed,
)

_WIDTH = 58


def as_text(released: ReleasedResults, notes: Sequence[str] = ()) -> str:
    """Dimensions and items a group, what is not shown and why, and last ``notes`` and what else should be known."""
    told = [*notes, *remarks(released)]
    return "\n".join([*_lines(released), *(("", "Att veta:", *(f"  {note}" for note in told)) if told else ())])


def _lines(released: ReleasedResults) -> Iterator[str]:
    yield f"{released.journey} · {released.round}"
    yield f"Minsta redovisningsgrupp: {released.k} svar"
    items = {item.name: item for item in released.items}
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    numbers = _notes(released)
    for group in released.groups:
        yield ""
        yield _head(group)
        question = None
        for figure in released.figures:
            if figure.group == group.id:
                item = items.get(figure.item or "")
                if item is not None and item.question not in (None, question):
                    yield f"  {item.question}{_order(item)}"
                question = item.question if item is not None else None
                words = item.text if item else titles[figure.dimension or ""]
                note = f"  [{numbers[figure.withheld]}]" if figure.withheld else ""
                yield _row(words, figure, item) + note
    if numbers:
        yield ""
        yield from (f"[{number}] {sentence}" for sentence, number in numbers.items())
    if released.suppressed:
        yield ""
        yield "Visas inte:"
    told = (_hidden(one, items, titles) for one in released.suppressed if one.group not in released.bare)
    bare = (f"  {group.label}, alla frågor: {reason}" for group, reason in _bare(released))
    yield from dict.fromkeys((*told, *bare))


def _bare(released: ReleasedResults) -> Iterator[tuple[ReleasedGroup, str]]:
    """Groups that show no figures, each with one reason."""
    return ((group, released.bare[group.id]) for group in released.groups if group.id in released.bare)


def _head(group: ReleasedGroup) -> str:
    of = f" av {group.headcount}" if group.headcount else ""
    merged = f" ({', '.join(group.merged)}. {group.reason})" if group.merged else ""
    return f"{group.label}: {group.n} svar{of}{merged}"


def _notes(released: ReleasedResults) -> Mapping[str, int]:
    """Why figures are shown in part: each sentence and its number."""
    sentences = dict.fromkeys(figure.withheld for figure in released.figures if figure.withheld)
    return {sentence: number for number, sentence in enumerate(sentences, 1)}


def _row(words: str, figure: ReleasedFigure, item: ReleasedItem | None) -> str:
    indent = 4 if item is not None and item.question is not None else 2
    width = _WIDTH + 2 - indent
    return f"{' ' * indent}{words[:width]:<{width}} {_figures(figure, item)}"


def _order(item: ReleasedItem) -> str:
    return " (plats 1 är viktigast)" if item.kind == "ranking" else ""


def _hidden(suppressed: Suppressed, items: Mapping[str, ReleasedItem], titles: Mapping[str, str]) -> str:
    """Alternatives of one question are hidden together, and named by it."""
    if suppressed.item is None:
        about = ""
    elif suppressed.item in items:
        item = items[suppressed.item]
        about = f", {item.question or item.text}"
    else:
        about = f", {titles[suppressed.item]}"
    return f"  {suppressed.label}{about}: {suppressed.reason}"


def _figures(figure: ReleasedFigure, item: ReleasedItem | None) -> str:
    parts = [f"n {figure.n}", _now(figure.now, item)]
    if figure.now.recommendation is not None:
        parts.append(f"rekommendationstal {signed(figure.now.recommendation, 0)}")
    if figure.desired is not None:
        words = in_words(figure.desired, item) if figure.desired.mean is None else decimal(figure.desired.mean, 2)
        parts.append(f"önskat {words}")
    if figure.gap is not None:
        between = interval(figure.gap.low, figure.gap.high, 2)
        gap = difference(figure.gap.mean, figure.now.mean, figure.desired.mean if figure.desired else None, 2)
        parts.append(f"glapp {decimal(gap, 2)}{f' ({between})' if between else ''}")
    return "  ".join(part for part in parts if part)


def _now(now: Measure, item: ReleasedItem | None) -> str:
    words = in_words(now, item)
    if words:
        return f"nu {words}"
    if item is not None and item.kind == "multiple" and now.positive is not None:
        return f"{percent(now.positive)} har valt det"
    if now.mean is not None:
        between = interval(now.low, now.high, 2)
        return f"{_mean(item)} {decimal(now.mean, 2)}{f' ({between})' if between else ''}"
    if now.index is not None:
        return f"nu {decimal(now.index)} {OF_HUNDRED}"
    if now.distribution is not None:
        return "fördelning " + " ".join(str(count) for count in now.distribution)
    return ""


def _mean(item: ReleasedItem | None) -> str:
    return {"ranking": "medelplats", "number": "medel"}.get(item.kind, "nu") if item is not None else "nu"
