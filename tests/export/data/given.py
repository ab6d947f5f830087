"""What reports are made from, by hand."""

from dataclasses import replace

from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.released import ReleasedResults, ReleasedTexts
from kulturverktyg.guard.trends import beside
from tests import chosen, samples
from tests.two_rounds import rounds

#: Words that programs trip on.
HOSTILE = (
    '=HYPERLINK("http://exempel.se";"klicka")',
    "+46 70 000 00 00",
    "-1+1|'cmd'!A0",
    "@SUM(A1)",
    "'citat' i början",
    'rad ett\nrad två; semikolon "citat"',
    "مرحبا بالعالم",
    "👩‍👩‍👧 🏳️‍🌈",
    "_x0041_ är ingen bokstav",
    "lång " * 8_000,
)
#: The same as somebody might have put control characters into it.
CONTROLLED = "klocka\x07 och noll\x00 och \x1b[31mrött"
UNCONTROLLED = "klocka och noll och [31mrött"


def given(released: ReleasedResults) -> Given:
    return Given(released, chosen.everything(), ())


def later() -> Given:
    """A round with the one before it beside."""
    both = rounds()
    return replace(given(both[-1]), since=beside(both))


def hostile() -> ReleasedResults:
    """The smaller results with hostile words everywhere."""
    whole = samples.smaller()
    words = [*HOSTILE, CONTROLLED]
    groups = tuple(
        replace(group, label=words[place], merged=(words[place + 1], "B"), reason=words[place + 2])
        for place, group in enumerate(whole.groups)
    )
    items = tuple(
        replace(item, text=words[place % len(words)], labels=tuple(words[: len(item.labels)]))
        for place, item in enumerate(whole.items)
    )
    dimensions = tuple(replace(each, title=words[place + 4]) for place, each in enumerate(whole.dimensions))
    texts = (ReleasedTexts("norm", words[-2], (*words,)),)
    return replace(whole, groups=groups, items=items, dimensions=dimensions, texts=texts, journey=words[0])
