"""What a chart says goes with it into its file, where who cannot see it or looks for it finds it."""

import re
from xml.sax.saxutils import escape

from matplotlib.figure import Figure
from PIL.PngImagePlugin import PngInfo

from kulturverktyg.charts.ruler import drawable
from kulturverktyg.charts.told import description_of, title_of

_LANGUAGE = "sv-SE"
#: White space that a title has no use for, some of which XML cannot hold.
_BREAKS = re.compile(r"[\x00-\x1f\x85]+")
_ROOT = re.compile(rb"<svg [^>]*?>")
_CATALOGUE = re.compile(rb"\n(\d+) 0 obj\n<< (/Type /Catalog [^>]*)>>\nendobj")
_TRAILER = re.compile(rb"trailer\n<< (.*?)>>\nstartxref\n(\d+)\n%%EOF\n$", re.DOTALL)


def png_words(figure: Figure) -> PngInfo:
    """The title and the description as international text of a PNG file."""
    info = PngInfo()
    for name, words in (("Title", _title(figure)), ("Description", _description(figure))):
        if words:
            info.add_itxt(name, words, _LANGUAGE)
    return info


def with_svg_words(svg: bytes, figure: Figure) -> bytes:
    """The SVG file as one picture with a title and a description, which screen readers tell."""
    title, description = escape(_title(figure)), escape(_description(figure))
    if not title:
        return svg
    told = f"\n <title>{title}</title>" + (f"\n <desc>{description}</desc>" if description else "")

    def with_words(root: re.Match[bytes]) -> bytes:
        start = f'<svg role="img" lang="{_LANGUAGE}" xml:lang="{_LANGUAGE}" '.encode()
        return start + root[0].removeprefix(b"<svg ") + told.encode()

    return _ROOT.sub(with_words, svg, count=1)


def pdf_title(figure: Figure) -> str | None:
    """What a reader of the PDF file shows as its title."""
    return _title(figure) or None


def with_pdf_language(pdf: bytes) -> bytes:
    """The PDF file with its language, and its title in the window's head: its catalogue is written anew at its end."""
    catalogue, trailer = _CATALOGUE.search(pdf), _TRAILER.search(pdf)
    if catalogue is None or trailer is None:
        return pdf
    number, place = int(catalogue[1]), len(pdf)
    told = b"/Lang (%s) /ViewerPreferences << /DisplayDocTitle true >> " % _LANGUAGE.encode()
    renewed = b"%d 0 obj\n<< %s%s>>\nendobj\n" % (number, catalogue[2], told)
    table = b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d 00000 n \n" % (number, place)
    end = b"trailer\n<< %s/Prev %s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer[1], trailer[2], place + len(renewed))
    return pdf + renewed + table + end


def _title(figure: Figure) -> str:
    return _on_one_line(title_of(figure))


def _description(figure: Figure) -> str:
    return _on_one_line(description_of(figure))


def _on_one_line(words: str) -> str:
    return _BREAKS.sub(" ", drawable(words)).strip()
