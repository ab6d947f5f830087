"""The one style of all charts, for as long as something is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
from matplotlib import font_manager, style

from kulturverktyg.paths import resources


@contextmanager
def house_style(letters: str | None = None) -> Iterator[None]:
    """Draw in the house style; figures keep their letters when they are drawn again outside of it.

    ``letters`` is a font family to prefer, such as that of the window the chart is shown in.
    """
    with style.context(resources() / "charts" / "kulturverktyg.mplstyle"):
        installed = set(font_manager.get_font_names())
        wanted = [letters, *mpl.rcParams["font.sans-serif"]] if letters else mpl.rcParams["font.sans-serif"]
        mpl.rcParams["font.family"] = [*(name for name in dict.fromkeys(wanted) if name in installed), "sans-serif"]
        yield
