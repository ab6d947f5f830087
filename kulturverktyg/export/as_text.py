"""Released results as plain text for a terminal."""

from collections.abc import Iterator, Mapping

from kulturverktyg.charts.words import decimal, percent, signed
from kulturverktyg.guard.released import ReleasedFigure, ReleasedItem, ReleasedResults, Suppressed

_WIDTH = 58


def as_text(released: ReleasedResults) -> str:
    """Dimensions and items a group, and what is not shown and why."""
    return "\n".join(_lines(released))


def _lines(released: ReleasedResults) -> Iterator[str]:
    yield f"{released.journey} · {released.round}"
    yield f"Minsta redovisningsgrupp: {released.k} svar"
    items = {item.name: item for item in released.items}
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    for group in released.groups:
        yield ""
        yield f"{group.label}: {group.n} svar av {group.headcount}"
        question = None
        for figure in released.figures:
            if figure.group == group.id:
                item = items.get(figure.item or "")
                if item is not None and item.question not in (None, question):
                    yield f"  {item.question}{_order(item)}"
                question = item.question if item is not None else None
                yield _row(item.text if item else titles[figure.dimension or ""], figure, item)
    if released.suppressed:
        yield ""
        yield "Visas inte:"
    yield from dict.fromkeys(_hidden(suppressed, items, titles) for suppressed in released.suppressed)


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
    parts = [f"n {figure.n}"]
    now = figure.now
    if item is not None and item.kind == "multiple" and now.positive is not None:
        parts.append(f"{percent(now.positive)} har valt det")
    elif now.mean is not None:
        parts.append(f"{_mean(item)} {decimal(now.mean, 2)}")
    elif now.index is not None:
        parts.append(f"nu index {decimal(now.index)}")
    elif now.distribution is not None:
        parts.append("fördelning " + " ".join(str(count) for count in now.distribution))
    if now.recommendation is not None:
        parts.append(f"rekommendationstal {signed(now.recommendation, 0)}")
    if figure.desired is not None and figure.desired.mean is not None:
        parts.append(f"önskat {decimal(figure.desired.mean, 2)}")
    if figure.gap is not None:
        parts.append(f"glapp {decimal(figure.gap.mean, 2)}")
    return "  ".join(parts)


def _mean(item: ReleasedItem | None) -> str:
    return {"ranking": "medelplats", "number": "medel"}.get(item.kind, "nu") if item is not None else "nu"
