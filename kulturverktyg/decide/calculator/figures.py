"""The figures that the calculator starts from: each low, likely and high, with its unit and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Field:
    """A figure that is asked for, between ``lowest`` and ``highest``; ``part`` groups those that go together.

    One that ``is_open`` must be more than its lowest.
    """

    key: str
    label: str
    unit: str
    part: str
    help: str
    lowest: float = 0.0
    highest: float = 1e9
    decimals: int = 0
    is_open: bool = False


_STAFF, _SICK, _LEFT, _CHANGE = "Bemanning och lön", "Sjukfrånvaro", "Personalomsättning", "Om det blir annorlunda"

#: All figures, in the order of the page.
FIELDS: tuple[Field, ...] = (
    Field(
        *("headcount", "Antal årsarbetare", "årsarbetare", _STAFF),
        "Anställda räknade om till heltid, i medeltal under året.",
        is_open=True,
        decimals=1,
    ),
    Field(
        *("wage_cost", "Lönekostnad per årsarbetare", "kr per år", _STAFF),
        "Lön med arbetsgivaravgifter och pension, i medeltal.",
        is_open=True,
    ),
    Field(
        *("working_days", "Arbetsdagar per år", "dagar", _STAFF),
        "Dagar som en heltidsanställd arbetar under ett år, utan semester och helgdagar.",
        lowest=1,
        highest=366,
    ),
    Field(
        *("sick_days", "Sjukdagar per årsarbetare", "arbetsdagar per år", _SICK),
        "Arbetsdagar med sjukfrånvaro under ett år, i medeltal.",
        highest=366,
        decimals=1,
    ),
    Field(
        *("sick_pay_share", "Lön som betalas under en sjukdag", "% av dagskostnaden", _SICK),
        "Arbetsgivarens del: mycket i början av en sjukperiod, lite eller inget i en lång. Ta ett medeltal.",
        highest=100,
    ),
    Field(
        *("sick_day_extra", "Övrig kostnad per sjukdag", "kr per dag", _SICK),
        "Vikarie, övertid och merarbete för dem som är på plats.",
    ),
    Field(
        *("recruitments", "Rekryteringar per år", "rekryteringar per år", _LEFT),
        "Hur många som anställs för att ersätta någon som har slutat.",
        decimals=1,
    ),
    Field(
        *("recruit_advert", "Annons och urval", "kr per rekrytering", _LEFT),
        "Annonser, tester, rekryteringsstöd och resor.",
    ),
    Field(
        *("recruit_time", "Arbetstid för att rekrytera", "kr per rekrytering", _LEFT),
        "Chefers, kollegors och HR:s timmar, gånger vad en timme kostar.",
    ),
    Field(
        *("recruit_introduction", "Introduktion", "kr per rekrytering", _LEFT),
        "Handledning, utbildning och utrustning för den som är ny.",
    ),
    Field(
        *("recruit_lower_output", "Lägre resultat i början", "kr per rekrytering", _LEFT),
        "Vad det kostar att den som är ny inte hinner lika mycket som en van.",
    ),
    Field(
        *("fewer_sick_days", "Färre sjukdagar per årsarbetare", "arbetsdagar per år", _CHANGE),
        "Hur många färre ni tror på. Skriv ett minustal om ni tror att de blir fler.",
        lowest=-366,
        highest=366,
        decimals=1,
    ),
    Field(
        *("fewer_recruitments", "Färre rekryteringar", "rekryteringar per år", _CHANGE),
        "Hur många färre ni tror på. Skriv ett minustal om ni tror att de blir fler.",
        lowest=-1e9,
        decimals=1,
    ),
)
FIELD: Mapping[str, Field] = {field.key: field for field in FIELDS}


@dataclass(frozen=True)
class Figure:
    """What is known of a field. Where only ``likely`` is given it is taken to be known exactly."""

    low: float | None = None
    likely: float | None = None
    high: float | None = None
    source: str = ""

    @property
    def is_given(self) -> bool:
        """Whether any number is written."""
        return not (self.low is None and self.likely is None and self.high is None)


Figures: TypeAlias = Mapping[str, Figure]
NOTHING = Figure()


def figure_of(figures: Figures, key: str) -> Figure:
    """The figure of a field, empty where nothing is written."""
    return figures.get(key, NOTHING)


def kept(figures: Figures, key: str, figure: Figure) -> Figures:
    """The figures with one of them as this; in the order of the fields."""
    changed = {**figures, key: figure}
    return {field.key: changed[field.key] for field in FIELDS if changed.get(field.key, NOTHING) != NOTHING}


def fault_of(field: Field, figure: Figure) -> str:
    """What is wrong with a figure, or missing in it; empty where it can be reckoned with."""
    if figure.likely is None:
        return f"{_named(field)} saknar ett troligt tal" if figure.is_given else missing_words(field)
    if (figure.low is None) != (figure.high is None):
        return f"{_named(field)} ska ha både ett lägsta och ett högsta tal, eller inget av dem"
    low, high = ends(figure)
    if not low <= figure.likely <= high:
        return f"{_named(field)} ska gå från det lägsta över det troliga till det högsta talet"
    if low < field.lowest or high > field.highest or (field.is_open and low <= field.lowest):
        more = "mer än" if field.is_open else "minst"
        return f"{_named(field)} ska vara {more} {field.lowest:g} och högst {field.highest:.0f}"
    return ""


def missing_words(field: Field) -> str:
    """What is said of a figure of which nothing is written."""
    return f"{_named(field)} saknas"


def ends(figure: Figure) -> tuple[float, float]:
    """The lowest and the highest; the likely one where they are not given."""
    likely = figure.likely or 0.0
    return (likely if figure.low is None else figure.low, likely if figure.high is None else figure.high)


def lacks_source(figure: Figure) -> bool:
    """Whether numbers are written without any word of where they come from."""
    return figure.is_given and not figure.source.strip()


def _named(field: Field) -> str:
    return f"”{field.label}”"
