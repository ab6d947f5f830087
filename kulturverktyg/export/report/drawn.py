"""Pictures as bytes: each is drawn once, however many files it goes into."""

from collections.abc import Callable

from kulturverktyg.charts.render import PRINT_DPI, is_of_one_font, outlined_svg_bytes, png_bytes, svg_bytes
from kulturverktyg.export.report.document import Picture


class Drawn:
    """What has been drawn so far. ``check`` is asked before each new picture, and may raise to stop the work."""

    def __init__(self, check: Callable[[], None] = lambda: None) -> None:
        self._check = check
        self._made: dict[tuple[str, float, object], bytes] = {}

    def png(self, picture: Picture, width: float, dpi: int = PRINT_DPI) -> bytes:
        """The picture ``width`` inches wide, as the bytes of a PNG file of ``dpi`` dots per inch."""
        return self._once((picture.id, width, dpi), lambda: png_bytes(picture.draw(width), dpi))

    def svg(self, picture: Picture, width: float) -> bytes:
        """The picture ``width`` inches wide, as the bytes of an SVG file."""
        return self._once((picture.id, width, "svg"), lambda: svg_bytes(picture.draw(width)))

    def to_set(self, picture: Picture, width: float) -> bytes:
        """The same to be set among other words: its own words are words unless they are of more than one font."""

        def make() -> bytes:
            figure = picture.draw(width)
            return svg_bytes(figure) if is_of_one_font(figure) else outlined_svg_bytes(figure)

        return self._once((picture.id, width, "to set"), make)

    def _once(self, what: tuple[str, float, object], make: Callable[[], bytes]) -> bytes:
        if what not in self._made:
            self._check()
            self._made[what] = make()
        return self._made[what]
