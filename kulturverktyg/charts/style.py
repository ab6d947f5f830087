"""The one style of all charts, for as long as something is drawn."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
from matplotlib import font_manager, style

from kulturverktyg.paths import resources

#: What no family here has, such as a rare emoji, is drawn as an empty square, and that says it.
_NO_LETTER = "Glyph .* missing from font"


@contextmanager
def house_style(letters: str | None = None) -> Iterator[None]:
    """Draw in the house style; figures keep their letters when they are drawn again outside of it.

    ``letters`` is a font family to prefer, such as that of the window the chart is shown in.
    """
    with style.context(resources() / "charts" / "kulturverktyg.mplstyle"), warnings.catch_warnings():
        warnings.filterwarnings("ignore", _NO_LETTER)
        installed = set(font_manager.get_font_names())
        wanted = [letters, *mpl.rcParams["font.sans-serif"]] if letters else mpl.rcParams["font.sans-serif"]
        mpl.rcParams["font.family"] = [*(name for name in dict.fromkeys(wanted) if name in installed), "sans-serif"]
        yield
