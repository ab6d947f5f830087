"""The XML parts of an office file."""

import posixpath
import zipfile
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parsed(archive: zipfile.ZipFile, part: str) -> "Element | None":
    """The root element of a part; None when it is not there or not XML."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(archive.read(part))
    except (KeyError, ParseError, DefusedXmlException):
        return None
    return root


def local(element: "Element") -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: "Element", name: str) -> str | None:
    """The attribute with this name in whatever namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def relations(archive: zipfile.ZipFile, part: str) -> Mapping[str, str]:
    """The parts that a part refers to, by their ids there."""
    folder, name = posixpath.split(part)
    root = parsed(archive, f"{folder}/_rels/{name}.rels")
    if root is None:
        return {}
    return {
        relation.get("Id", ""): posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
        for relation in root
    }
