"""The one style of all charts, for as long as something is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
from matplotlib import font_manager, style

from kulturverktyg.paths import resources


@contextmanager
def house_style() -> Iterator[None]:
    """Draw in the house style; figures keep their letters when they are drawn again outside of it."""
    with style.context(resources() / "charts" / "kulturverktyg.mplstyle"):
        installed = set(font_manager.get_font_names())
        letters = [name for name in mpl.rcParams["font.sans-serif"] if name in installed]
        mpl.rcParams["font.family"] = [*letters, "sans-serif"]
        yield
