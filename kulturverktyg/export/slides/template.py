"""A municipality's own deck as the base: its layouts, letters and colours, without its sample slides."""

import io
import zipfile
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from kulturverktyg.errors import KnownError
from kulturverktyg.export.slides.package import repacked
from kulturverktyg.files.gate import Limits, check_archive, read_bytes

_LIMITS = Limits(size=40 * 2**20, unpacked=120 * 2**20, parts=3_000)
_WANTED = "en PowerPointmall (.pptx eller .potx)"
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_TYPES = "[Content_Types].xml"
_MAIN = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_MAIN_OF_TEMPLATE = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
#: Of the presentation itself: what points at its sample slides, or at what is left out of the package.
_POINTING = ("p:custShowLst", "p:custDataLst", "p:extLst", "p:modifyVerifier", "p:smartTags")


def deck_base(path: Path) -> Any:
    """The deck as an empty presentation; KnownError when it is none, is too large, or has no layout with a title."""
    content = read_bytes(path, _LIMITS, _WANTED)
    try:
        check_archive(path, content, _LIMITS)
    except KnownError as error:
        raise _refused(path) from error
    try:
        presentation = Presentation(io.BytesIO(_as_presentation(content)))
        _empty(presentation)
        layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
        usable = any(has_title(layout) for layout in layouts)
    except Exception as error:
        raise _refused(path) from error
    if not usable:
        raise KnownError(
            f"{path.name} har ingen layout med rubrik. Lägg till layouten ”Endast rubrik” i mallens bildbakgrund i "
            "PowerPoint och spara den igen."
        )
    return presentation


def has_title(layout: Any) -> bool:
    """Whether a layout has a place for a title."""
    return any(holder.placeholder_format.type in _TITLES for holder in layout.placeholders)


def _as_presentation(content: bytes) -> bytes:
    """A template says what it is in another way than a presentation; python-pptx only takes the latter."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        types = archive.read(_TYPES)
    if _MAIN_OF_TEMPLATE not in types:
        return content
    return repacked(content, {_TYPES: types.replace(_MAIN_OF_TEMPLATE, _MAIN)})


def _empty(presentation: Any) -> None:
    """Take away the sample slides, and what points at them."""
    whole = presentation.part._element  # noqa: SLF001  (python-pptx has no public way to remove a slide)
    listed = whole.find(qn("p:sldIdLst"))
    if listed is not None:
        for slide in list(listed):
            presentation.part.drop_rel(slide.get(qn("r:id")))
            listed.remove(slide)
    for name in _POINTING:
        for found in whole.findall(qn(name)):
            whole.remove(found)


def _refused(path: Path) -> KnownError:
    return KnownError(
        f"{path.name} går inte att läsa som PowerPointmall. Öppna den i PowerPoint, spara den som .pptx eller .potx "
        "och välj den igen."
    )
