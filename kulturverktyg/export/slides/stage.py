"""Where things stand on the slides of a deck: its layouts, the place of its titles and the room below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn

from kulturverktyg.export.slides import base
from kulturverktyg.export.slides.base import house_base
from kulturverktyg.export.slides.fit import Rect
from kulturverktyg.export.slides.template import deck_base, has_title

_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_AT_FOOT = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_CONTENT = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
_HOLDS_TITLE, _HOLDS_CONTENT, _FIRST = "titleOnly", "obj", "title"
_PLAINEST = (_HOLDS_TITLE, _HOLDS_CONTENT, "tx", "blank")
_AIR = 0.12
#: Parts of a slide that a place for content has at least.
_WIDE_ENOUGH, _HIGH_ENOUGH = 0.5, 0.42
_FACES = re.compile(r'<a:latin typeface="([^"]+)"')
_WIDE, _ANY = {"verdana": 1.18, "courier new": 1.2, "lucida sans": 1.12, "dejavu sans": 1.15}, 1.05
_DEFAULT_SIZE = 44.0
_SOMEWHERE = Rect(0.6, 0.4, 8.5, 1.1)


@dataclass(frozen=True)
class Stage:
    """``title`` and ``area`` are where a slide's title and all else go, ``title_size`` how large the title is.

    ``strong`` and ``quiet`` are colours of the theme, for words that stand on the ground. Its letters are ``wider``
    times as wide as the house's.
    """

    presentation: Any
    first: Any
    plain: Any
    title: Rect
    title_size: float
    area: Rect
    strong: Any
    quiet: Any
    wider: float = 1.0


def stage_of(deck: Path | None) -> Stage:
    """The house's own, or that of a municipality's deck; KnownError when it cannot be used."""
    if deck is None:
        own = house_base()
        first, _, plain = own.slide_layouts
        title, accent, quiet = _rect(own.slide_master.placeholders[0]), MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.TEXT_2
        return Stage(own, first, plain, title, base.TITLE_SIZE, base.BODY, accent, quiet)
    theirs = deck_base(deck)
    layouts = [layout for master in theirs.slide_masters for layout in master.slide_layouts if has_title(layout)]
    plain = min(layouts, key=_plainness)
    first = next((layout for layout in layouts if _kind(layout) == _FIRST), plain)
    title = _rect(_title_of(plain))
    return Stage(
        theirs,
        first,
        plain,
        title,
        _title_size(plain),
        _area(theirs, plain, layouts, title),
        MSO_THEME_COLOR.TEXT_1,
        MSO_THEME_COLOR.TEXT_1,
        _wider(plain.slide_master),
    )


def _wider(master: Any) -> float:
    """How wide the deck's letters are: those that are known to be wide are, others are a little wider to be safe."""
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode("utf-8", "replace")
    faces = {face.casefold() for face in _FACES.findall(theme)}
    return max((times for name, times in _WIDE.items() if name in faces), default=_ANY)


def _kind(layout: Any) -> str:
    return str(layout._element.get("type", ""))  # noqa: SLF001  (a layout's type has no public way)


def _plainness(layout: Any) -> tuple[bool, int, int]:
    """A layout with a title and as little else as can be comes first."""
    kind, holders = _kind(layout), len(list(layout.placeholders))
    return kind == _FIRST, _PLAINEST.index(kind) if kind in _PLAINEST else len(_PLAINEST), holders


def _title_of(layout: Any) -> Any:
    return next(holder for holder in layout.placeholders if holder.placeholder_format.type in _TITLES)


def _area(deck: Any, plain: Any, layouts: Sequence[Any], title: Rect) -> Rect:
    """Where the deck has its content; where it does not say, what is left below the title."""
    width, height = deck.slide_width.inches, deck.slide_height.inches
    holding = [plain, *sorted(layouts, key=_holds_content)]
    for layout in holding:
        found = [holder for holder in layout.placeholders if holder.placeholder_format.type in _CONTENT]
        if len(found) == 1 and _kind(layout) != _FIRST:
            place = _rect(found[0])
            top = max(place.top, title.bottom + _AIR) if place.bottom > title.bottom else place.top
            area = Rect(place.left, top, place.width, place.bottom - top)
            if area.width >= _WIDE_ENOUGH * width and area.height >= _HIGH_ENOUGH * height:
                return area
    foots = [_rect(one).top for one in plain.placeholders if one.placeholder_format.type in _AT_FOOT]
    bottom = min([top for top in foots if top > height * 0.8], default=height * 0.93) - _AIR
    left = min(title.left, width * 0.06)
    return Rect(left, title.bottom + _AIR, width - 2 * left, bottom - title.bottom - _AIR)


def _holds_content(layout: Any) -> bool:
    return _kind(layout) != _HOLDS_CONTENT


def _rect(holder: Any) -> Rect:
    """Where a placeholder is; where nobody has said, at the top."""
    edges = (holder.left, holder.top, holder.width, holder.height)
    return Rect(*(each.inches for each in edges)) if None not in edges else _SOMEWHERE


def _title_size(layout: Any) -> float:
    """The points that titles are set in: the layout's own, or its master's."""
    own = _title_of(layout)._element.find(f".//{qn('a:lstStyle')}//{qn('a:defRPr')}")  # noqa: SLF001
    style = layout.slide_master._element.find(f".//{qn('p:titleStyle')}//{qn('a:defRPr')}")  # noqa: SLF001
    sizes = [int(one.get("sz")) / 100 for one in (own, style) if one is not None and one.get("sz")]
    return sizes[0] if sizes else _DEFAULT_SIZE
