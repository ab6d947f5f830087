"""Figures to files. The same figure gives the same bytes, and nothing in them says who made it or when."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.patheffects import Normal
from matplotlib.text import Text

from kulturverktyg.charts.file_words import pdf_title, png_words, with_pdf_language, with_svg_words
from kulturverktyg.charts.style import house_style

#: Dots per inch that are sharp in print and on a slide.
PRINT_DPI = 200


def to_png(figure: Figure, target: Path | BinaryIO, dpi: int = PRINT_DPI) -> None:
    """Write the figure as PNG in its own colours, with its title and its description."""
    words = {"pnginfo": png_words(figure)}
    with house_style():
        figure.savefig(target, format="png", dpi=dpi, facecolor=figure.get_facecolor(), pil_kwargs=words)


def pdf_bytes(figure: Figure) -> bytes:
    """The figure as the bytes of a PDF file of its own size, to print."""
    buffer = BytesIO()
    with house_style():
        figure.savefig(
            buffer,
            format="pdf",
            facecolor=figure.get_facecolor(),
            metadata={"Title": pdf_title(figure), "Creator": None, "Producer": None, "CreationDate": None},
        )
    return with_pdf_language(buffer.getvalue())


def png_bytes(figure: Figure, dpi: int = PRINT_DPI) -> bytes:
    """The figure as the bytes of a PNG file."""
    buffer = BytesIO()
    to_png(figure, buffer, dpi)
    return buffer.getvalue()


def svg_bytes(figure: Figure) -> bytes:
    """The figure as the bytes of an SVG file whose words are words, so that they can be searched, read and edited."""
    buffer = BytesIO()
    with house_style():
        figure.savefig(buffer, format="svg", facecolor=figure.get_facecolor(), metadata={"Date": None, "Creator": None})
    return with_svg_words(buffer.getvalue(), figure)


def svg_bytes_to_set(figure: Figure) -> bytes:
    """The same, to be set where other fonts are chosen: words that the first font lacks a letter of are drawn lines.

    The figure itself draws those words as lines from then on.
    """
    with house_style():
        font = font_manager.get_font(font_manager.findfont(mpl.rcParams["font.family"][0]))
    for words in figure.findobj(Text):
        if not all(font.get_char_index(ord(letter)) for letter in words.get_text() if letter != "\n"):
            words.set_path_effects([Normal()])
    return svg_bytes(figure)
