"""Pictures as bytes: each is drawn once, however many files it goes into."""

from collections.abc import Callable, Mapping

from kulturverktyg.charts.render import PRINT_DPI, png_bytes, svg_bytes_to_set
from kulturverktyg.export.report.document import Picture
from kulturverktyg.typesetting.typeset import rastered

#: A picture's id, how many inches wide it is, and its dots per inch or what else it is drawn for.
Key = tuple[str, float, int | str]


class Drawn:
    """What has been drawn so far.

    ``check`` is asked before each new picture, and may raise to stop the work; ``elsewhere`` gives what somebody else
    may have drawn.
    """

    def __init__(
        self, check: Callable[[], None] = lambda: None, elsewhere: Callable[[Key], bytes | None] = lambda _key: None
    ) -> None:
        self._check = check
        self._elsewhere = elsewhere
        self._made: dict[Key, bytes] = {}

    def png(self, picture: Picture, width: float, dpi: int = PRINT_DPI) -> bytes:
        """The picture ``width`` inches wide, as the bytes of a PNG file of ``dpi`` dots per inch."""
        return self._once((picture.id, width, dpi), lambda: png_bytes(picture.draw(width), dpi))

    def to_set(self, picture: Picture, width: float) -> bytes:
        """The picture ``width`` inches wide as the bytes of an SVG file, to be set among words."""
        return self._once(key_to_set(picture, width), lambda: svg_bytes_to_set(picture.draw(width)))

    def rasters(self, drawings: Mapping[Key, str], width: float) -> list[bytes]:
        """Drawings (SVG) ``width`` inches wide, each as the bytes of a PNG file that is sharp in print."""
        for key in drawings:
            if key not in self._made and (found := self._elsewhere(key)):
                self._made[key] = found
        left = {key: svg for key, svg in drawings.items() if key not in self._made}
        self._made |= zip(left, rastered([*left.values()], width, PRINT_DPI), strict=True)
        return [self._made[key] for key in drawings]

    def _once(self, key: Key, make: Callable[[], bytes]) -> bytes:
        if key not in self._made:
            self._check()
            self._made[key] = self._elsewhere(key) or make()
        return self._made[key]


def key_to_set(picture: Picture, width: float) -> Key:
    """What a picture is known by that is to be set among words."""
    return picture.id, width, "to set"
