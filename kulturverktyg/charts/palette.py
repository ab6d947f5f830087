"""The colours of charts and workbooks, by what they mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class Palette:
    """``now`` and ``desired`` are marks; words in the latter's colour take ``desired_text``.

    ``distribution`` goes from the least to the most of a scale of five; ``low`` to ``high`` is the heatmap's.
    """

    card: str
    ink: str
    quiet: str
    line: str
    primary: str
    now: str
    desired: str
    desired_text: str
    low: str
    high: str
    distribution: tuple[str, ...] = ("#A6611A", "#DFC27D", "#E6E6E6", "#80CDC1", "#018571")


PALETTES: Mapping[Theme, Palette] = {
    "light": Palette(
        card="#FFFFFF",
        ink="#1F2A33",
        quiet="#55626E",
        line="#D9D5CC",
        primary="#0B5D5B",
        now="#44576B",
        desired="#B4600E",
        desired_text="#9C520B",
        low="#DCEBEA",
        high="#0B5D5B",
    ),
    "dark": Palette(
        card="#20272C",
        ink="#ECE9E2",
        quiet="#AEB8BF",
        line="#3B454C",
        primary="#7CCBC4",
        now="#A9BED3",
        desired="#F0A552",
        desired_text="#F0A552",
        low="#1F403F",
        high="#7CCBC4",
    ),
}

_INKS = ("#0A0F12", "#FFFFFF")


def spread(colours: Sequence[str], count: int) -> tuple[str, ...]:
    """``count`` colours evenly along a sequence of colours, both ends included."""
    if count == 1:
        return (colours[len(colours) // 2],)
    steps = (i * (len(colours) - 1) / (count - 1) for i in range(count))
    return tuple(_between(colours, step) for step in steps)


def ink_on(colour: str) -> str:
    """The ink, almost black or white, that is easier to read on ``colour``."""
    return max(_INKS, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1–21 of two colours. WCAG 2.2, definition of contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _between(colours: Sequence[str], step: float) -> str:
    place = min(int(step), len(colours) - 2)
    parts = (
        round(a + (b - a) * (step - place))
        for a, b in zip(_channels(colours[place]), _channels(colours[place + 1]), strict=True)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = (channel / 255 for channel in _channels(colour))
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
