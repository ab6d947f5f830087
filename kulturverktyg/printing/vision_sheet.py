"""Vår vision: motto, from what to what, and wanted levels, to put on a wall or to publish."""

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from kulturverktyg.decide.vision import KINDS, Pair, VisionVersion, kind_words
from kulturverktyg.files.whole import write_whole
from kulturverktyg.printing.run_sheet_words import date_words
from kulturverktyg.survey.figures import figure
from kulturverktyg.typesetting.typeset import typeset

_LANGUAGE = "sv"
_TITLE = "Vår vision"


def vision_sheet(vision: VisionVersion, titles: Mapping[str, str], journey: str) -> bytes:
    """A4 pages; ``titles`` are those of the dimensions, in their order. Comments are not printed."""
    levels = [(title, vision.levels[name]) for name, title in titles.items() if name in vision.levels]
    values: Mapping[str, object] = {
        "journey": journey,
        "state": _state(vision),
        "draft": vision.is_draft,
        "motto": vision.motto,
        "same_task": vision.same_task,
        "kinds": [
            {"kind": kind_words(kind), "pairs": [[pair.now, pair.then] for pair in pairs]}
            for kind, pairs in groupby(sorted(vision.pairs, key=_kind_order), key=_kind)
        ],
        "levels": [[title, figure(level), level] for title, level in levels],
        "levels_help": "Index från 0 till 100. Så högt ska varje del av kulturen komma när vi mäter igen.",
    }
    return typeset("vision_sheet", values, title=_TITLE, language=_LANGUAGE)


def save_vision_sheet(vision: VisionVersion, titles: Mapping[str, str], journey: str, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, vision_sheet(vision, titles, journey))


def _state(vision: VisionVersion) -> str:
    if vision.adopted is None:
        return f"Version {vision.number}, utkast"
    return f"Version {vision.number}, antagen {date_words(vision.adopted)} av {vision.adopted_by}"


def _kind_order(pair: Pair) -> tuple[int, str]:
    """The kinds that are there from the beginning first, in their order, then those in words of one's own."""
    kinds = list(KINDS)
    return (kinds.index(pair.kind), "") if pair.kind in kinds else (len(kinds), pair.kind.casefold())


def _kind(pair: Pair) -> str:
    return pair.kind
