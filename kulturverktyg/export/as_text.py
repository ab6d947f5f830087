"""Released results as plain text for a terminal."""

from collections.abc import Iterator

from kulturverktyg.guard.released import ReleasedFigure, ReleasedResults


def as_text(released: ReleasedResults) -> str:
    """Dimensions and items a group, and what is not shown and why."""
    return "\n".join(_lines(released))


def _lines(released: ReleasedResults) -> Iterator[str]:
    yield f"{released.journey} · {released.round}"
    yield f"Minsta redovisningsgrupp: {released.k} svar"
    names = {item.name: item.text for item in released.items}
    names |= {dimension.name: dimension.title for dimension in released.dimensions}
    for group in released.groups:
        yield ""
        yield f"{group.label}: {group.n} svar av {group.headcount}"
        for figure in released.figures:
            if figure.group == group.id:
                name = figure.item or figure.dimension or ""
                yield f"  {names[name][:58]:<58} {_figures(figure)}"
    if released.suppressed:
        yield ""
        yield "Visas inte:"
    for suppressed in released.suppressed:
        about = f", {names[suppressed.item]}" if suppressed.item else ""
        yield f"  {suppressed.label}{about}: {suppressed.reason}"


def _figures(figure: ReleasedFigure) -> str:
    parts = [f"n {figure.n}"]
    if figure.now.mean is not None:
        parts.append(f"nu {_number(figure.now.mean)}")
    if figure.desired is not None and figure.desired.mean is not None:
        parts.append(f"önskat {_number(figure.desired.mean)}")
    if figure.gap is not None:
        parts.append(f"glapp {_number(figure.gap.mean)}")
    if figure.now.mean is None and figure.now.distribution is not None:
        parts.append("fördelning " + " ".join(str(count) for count in figure.now.distribution))
    return "  ".join(parts)


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
