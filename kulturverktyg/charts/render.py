"""Figures to files. The same figure gives the same bytes, and nothing in them says who made it or when."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from matplotlib.figure import Figure

from kulturverktyg.charts.style import house_style

#: Dots per inch that are sharp in print and on a slide.
PRINT_DPI = 200


def to_png(figure: Figure, target: Path | BinaryIO, dpi: int = PRINT_DPI) -> None:
    """Write the figure as PNG in its own colours."""
    with house_style():
        figure.savefig(target, format="png", dpi=dpi, facecolor=figure.get_facecolor(), metadata={"Software": None})


def to_svg(figure: Figure, target: Path | BinaryIO) -> None:
    """Write the figure as SVG whose words are words, so that they can be searched, read aloud and edited."""
    with house_style():
        figure.savefig(
            target,
            format="svg",
            facecolor=figure.get_facecolor(),
            metadata={"Date": None, "Creator": None},
        )


def pdf_bytes(figure: Figure) -> bytes:
    """The figure as the bytes of a PDF file of its own size, to print."""
    buffer = BytesIO()
    with house_style():
        figure.savefig(
            buffer,
            format="pdf",
            facecolor=figure.get_facecolor(),
            metadata={"Creator": None, "Producer": None, "CreationDate": None},
        )
    return buffer.getvalue()


def png_bytes(figure: Figure, dpi: int = PRINT_DPI) -> bytes:
    """The figure as the bytes of a PNG file."""
    buffer = BytesIO()
    to_png(figure, buffer, dpi)
    return buffer.getvalue()


def svg_bytes(figure: Figure) -> bytes:
    """The figure as the bytes of an SVG file."""
    buffer = BytesIO()
    to_svg(figure, buffer)
    return buffer.getvalue()
