"""What somebody wants out, and how."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.export.pictures import Look

#: What can be made, and what each is called.
KINDS: Mapping[str, str] = {
    "xlsx": "Arbetsbok i Excel",
    "docx": "Rapport i Word",
    "pptx": "Bilder i PowerPoint",
    "pdf": "Rapport som PDF",
    "png": "Diagram som bilder (PNG)",
    "svg": "Diagram som bilder (SVG)",
    "chart-pdf": "Diagram som PDF",
    "csv": "Data som CSV med kodbok",
    "sav": "Data för SPSS",
}


@dataclass(frozen=True)
class Wanted:
    """``kinds`` are keys of `KINDS`, all where None, and ``breakdowns`` others than HR's own.

    ``language`` is that of the survey's own words, where it has them; ``deck`` a PowerPoint file whose look the slides
    take. ``picture_size`` is the width and height of charts in centimetres, as it suits each where None and as high as
    it suits where the height is 0, and ``dpi`` their dots per inch.
    """

    kinds: tuple[str, ...] | None = None
    breakdowns: tuple[str, ...] | None = None
    language: str = "sv"
    deck: Path | None = None
    picture_size: tuple[float, float] | None = None
    dpi: int | None = None

    @property
    def look(self) -> Look:
        """How large and how sharp charts are."""
        return Look(self.picture_size, self.dpi)

    def refuse_nonsense(self) -> None:
        """KnownError for an unknown kind, for none, and for a size that no picture can have."""
        unknown = [kind for kind in self.kinds or () if kind not in KINDS]
        if unknown or self.kinds == ():
            wrong = f"”{unknown[0]}”" if unknown else "inget"
            raise KnownError(f"Det går inte att exportera {wrong}. Välj bland {', '.join(KINDS)}.")
        self.look.refuse_nonsense()
        if self.deck is not None and not self.deck.is_file():
            raise KnownError(f"Mallen {self.deck} finns inte. Välj en PowerPoint-fil som finns.")


#: All kinds, as HR has chosen to see the results.
ALL = Wanted()
