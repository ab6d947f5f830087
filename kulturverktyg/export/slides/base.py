"""The house's own base for a deck: white ground, ink, a thin line in the primary colour under the title."""

import re
from collections.abc import Sequence
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.export.slides.fit import SMALLEST, Rect

_HOUSE = PALETTES["light"]
_PAPER = "#FAF8F4"
_WIDTH, _HEIGHT = 13.333, 7.5
_TITLE = Rect(0.6, 0.3, 12.13, 1.08)
BODY = Rect(0.6, 1.58, 12.13, 5.62)
_NUMBER = Rect(12.03, 6.88, 0.7, 0.32)
_LINE = Rect(0.6, 1.43, 12.13, 0.025)
_FIRST_TITLE, _FIRST_WORDS = Rect(1.2, 2.0, 10.9, 1.9), Rect(1.2, 4.15, 10.9, 1.3)
_FIRST_LINE = Rect(0.6, 2.0, 0.09, 3.45)
TITLE_SIZE, _FIRST_SIZE, _WORDS_SIZE = 28, 40, 20
_LETTERS = "Segoe UI"
_COLOURS = {
    "dk1": _HOUSE.ink,
    "lt1": _HOUSE.card,
    "dk2": _HOUSE.quiet,
    "lt2": _PAPER,
    "accent1": _HOUSE.primary,
    "accent2": _HOUSE.now,
    "accent3": _HOUSE.desired,
    "accent4": _HOUSE.distribution[3],
    "accent5": _HOUSE.distribution[1],
    "accent6": _HOUSE.quiet,
    "hlink": _HOUSE.primary,
    "folHlink": _HOUSE.now,
}
#: Of python-pptx's own template: first slide, title with words, title only.
_KEPT = {0: "Rubrikbild", 1: "Rubrik och text", 5: "Endast rubrik"}
_TITLE_PROMPT, _WORDS_PROMPT = "Skriv rubriken", "Skriv texten"


def house_base() -> Any:
    """An empty presentation of 16:9 with three layouts."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
    presentation.part._element.find(qn("p:sldSz")).attrib.pop("type", None)  # noqa: SLF001
    _speak_swedish(presentation)
    layouts = list(presentation.slide_layouts)
    for place, layout in enumerate(layouts):
        if place in _KEPT:
            _lay_out(layout, place)
        else:
            presentation.slide_layouts.remove(layout)
    _dress_master(presentation.slide_master)
    return presentation


def _speak_swedish(presentation: Any) -> None:
    for letters in presentation.part._element.iter(qn("a:defRPr")):  # noqa: SLF001
        if letters.get("lang"):
            letters.set("lang", "sv-SE")


def _dress_master(master: Any) -> None:
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme._blob = _theme(theme.blob.decode()).encode()  # noqa: SLF001  (a theme has no public way)
    _fill(
        master,
        (
            _line(2, _LINE),
            _placeholder(3, "Rubrik", 'type="title"', _TITLE, "b", _TITLE_PROMPT),
            _placeholder(4, "Text", 'type="body" idx="1"', BODY, "t", _WORDS_PROMPT),
            _number(5, _NUMBER),
        ),
    )
    styles = master._element.find(qn("p:txStyles"))  # noqa: SLF001
    styles.getparent().replace(styles, _styles())


def _theme(xml: str) -> str:
    colours = "".join(f'<a:{name}><a:srgbClr val="{value[1:]}"/></a:{name}>' for name, value in _COLOURS.items())
    xml = re.sub(r'name="Office Theme"', 'name="Kulturverktyg"', xml, count=1)
    scheme = f'<a:clrScheme name="Kulturverktyg">{colours}</a:clrScheme>'
    xml = re.sub(r"<a:clrScheme.*?</a:clrScheme>", scheme, xml, flags=re.DOTALL)
    font = f'<a:latin typeface="{_LETTERS}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fonts = f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>"
    scheme = f'<a:fontScheme name="Kulturverktyg">{fonts}</a:fontScheme>'
    return re.sub(r"<a:fontScheme.*?</a:fontScheme>", scheme, xml, flags=re.DOTALL)


def _styles() -> Any:
    def level(number: int, size: int, *, bold: bool = False) -> str:
        font = "mj" if bold else "mn"
        letters = f'<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+{font}-lt"/>'
        weight = ' b="1"' if bold else ""
        return (
            f'<a:lvl{number}pPr marL="0" indent="0" algn="l" rtl="0"><a:buNone/>'
            f'<a:defRPr lang="sv-SE" sz="{size}00"{weight} kern="1200">{letters}</a:defRPr></a:lvl{number}pPr>'
        )

    body = "".join(level(number, _WORDS_SIZE) for number in range(1, 6))
    return parse_xml(
        f"<p:txStyles {nsdecls('p', 'a')}><p:titleStyle>{level(1, TITLE_SIZE, bold=True)}</p:titleStyle>"
        f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{level(1, 18)}</p:otherStyle></p:txStyles>"
    )


def _lay_out(layout: Any, place: int) -> None:
    layout.name = _KEPT[place]
    if place == 0:
        layout._element.set("showMasterSp", "0")  # noqa: SLF001
        title = _placeholder(3, "Rubrik", 'type="ctrTitle"', _FIRST_TITLE, "b", _TITLE_PROMPT, _FIRST_SIZE)
        words = _placeholder(4, "Underrubrik", 'type="subTitle" idx="1"', _FIRST_WORDS, "t", _WORDS_PROMPT)
        _fill(layout, (_line(2, _FIRST_LINE), title, words), ground="bg2")
        return
    title = _placeholder(2, "Rubrik", 'type="title"', None, "b", _TITLE_PROMPT)
    words = _placeholder(3, "Text", 'idx="1"', None, "t", _WORDS_PROMPT)
    _fill(layout, (title, words, _number(4, None)) if place == 1 else (title, _number(4, None)))


def _fill(sheet: Any, shapes: Sequence[str], ground: str = "bg1") -> None:
    """Put a master's or a layout's own things in the place of what is there."""
    tree = sheet._element.find(qn("p:cSld")).find(qn("p:spTree"))  # noqa: SLF001
    for shape in list(tree)[2:]:
        tree.remove(shape)
    for shape in shapes:
        tree.append(parse_xml(shape))
    content = tree.getparent()
    for there in (content.find(qn("p:bg")), content.find(qn("p:extLst"))):
        if there is not None:
            content.remove(there)
    fill = f'<a:solidFill><a:schemeClr val="{ground}"/></a:solidFill><a:effectLst/>'
    content.insert(0, parse_xml(f"<p:bg {nsdecls('p', 'a')}><p:bgPr>{fill}</p:bgPr></p:bg>"))


def _placeholder(
    number: int, name: str, kind: str, place: Rect | None, anchor: str, prompt: str, size: int | None = None
) -> str:
    style = f'<a:lvl1pPr><a:defRPr sz="{size}00"/></a:lvl1pPr>' if size else ""
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_at(place)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle>"
        f'<a:p><a:r><a:rPr lang="sv-SE"/><a:t>{prompt}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def _number(number: int, place: Rect | None) -> str:
    fill = '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
    style = f'<a:lvl1pPr algn="r"><a:defRPr sz="{SMALLEST * 100:.0f}">{fill}</a:defRPr></a:lvl1pPr>'
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="Bildnummer"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="4"/></p:nvPr>'
        f'</p:nvSpPr><p:spPr>{_at(place)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/>'
        f'<a:lstStyle>{style}</a:lstStyle><a:p><a:fld id="{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}" type="slidenum">'
        '<a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>'
    )


def _line(number: int, place: Rect) -> str:
    fill = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln>'
    return (
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="Linje"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f"</p:nvSpPr><p:spPr>{_at(place)}{fill}</p:spPr></p:sp>"
    )


def _at(place: Rect | None) -> str:
    if place is None:
        return ""
    left, top, width, height = (Inches(each) for each in (place.left, place.top, place.width, place.height))
    frame = f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    return f'{frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
