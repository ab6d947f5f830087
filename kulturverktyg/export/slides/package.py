"""The file itself: nothing in it says who made it or when, and the same slides give the same bytes."""

import io
from collections.abc import Mapping
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_CREATOR, _LANGUAGE = "Kulturverktyg", "sv-SE"
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Kulturverktyg</Application></Properties>"
)
#: Relationships, by their last words, to what tells of a template's makers, its printers and its earlier editors.
_TELLING = {
    *("thumbnail", "custom-properties", "printerSettings", "commentAuthors", "authors", "customXml", "revisionInfo"),
    *("changesInfo", "tags", "viewProps", "customData"),
}


def saved(presentation: Any, title: str) -> bytes:
    """The presentation as the bytes of a .pptx file."""
    _scrub(presentation, title)
    buffer = io.BytesIO()
    presentation.save(buffer)
    return repacked(buffer.getvalue())


def repacked(content: bytes, instead: Mapping[str, bytes] | None = None) -> bytes:
    """The same parts in the same order, without their times; ``instead`` are new contents by name."""
    buffer = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as source, ZipFile(buffer, "w", ZIP_DEFLATED) as target:
        for part in source.infolist():
            fresh = ZipInfo(part.filename, _NO_TIME)
            fresh.compress_type = ZIP_DEFLATED
            target.writestr(fresh, (instead or {}).get(part.filename, source.read(part)))
    return buffer.getvalue()


def _scrub(presentation: Any, title: str) -> None:
    properties = presentation.core_properties
    told = properties._element  # noqa: SLF001  (there is no public way to take a property away)
    for one in list(told):
        told.remove(one)
    properties.title, properties.author, properties.language = title[:255], _CREATOR, _LANGUAGE
    package = presentation.part.package
    for holder in (package, presentation.part):
        for key, one in list(holder._rels.items()):  # noqa: SLF001
            kind = one.reltype.rpartition("/")[2]
            if kind in _TELLING:
                holder._rels.pop(key)  # noqa: SLF001
            elif kind == "extended-properties":
                one.target_part._blob = _APP  # noqa: SLF001
