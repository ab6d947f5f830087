"""The sentences of the run sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kulturverktyg.survey.figures import figure

_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


@dataclass(frozen=True)
class CapacityWords:
    """Whether the planned kiosks suffice, in words."""

    words: str
    suffices: bool


def date_words(day: date | None) -> str:
    """Such as *torsdag 3 december 2026*; empty when no day is set."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}" if day is not None else ""


def people_words(count: int) -> str:
    """Such as *60 personer*."""
    return "1 person" if count == 1 else f"{figure(count)} personer"


def time_words(seconds: int) -> str:
    """Such as *7 minuter och 21 sekunder*."""
    minutes, rest = divmod(seconds, 60)
    parts = []
    if minutes:
        parts.append("1 minut" if minutes == 1 else f"{figure(minutes)} minuter")
    if rest or not minutes:
        parts.append("1 sekund" if rest == 1 else f"{figure(rest)} sekunder")
    return " och ".join(parts)


def capacity_words(people: int, *, minutes: int, seconds_each: float, needed: int, planned: int) -> CapacityWords:
    """How many kiosks are needed and planned, and what to do when they are too few."""
    if people <= 0 or minutes <= 0:
        return CapacityWords("Fyll i hur många som väntas och hur lång tid de har, så räknas kioskerna ut.", True)
    each = f"Varje person behöver ungefär {time_words(round(seconds_each))} vid en kiosk."
    room = f"För {people_words(people)} på {figure(minutes)} minuter behövs {_kiosks(needed)}."
    if planned >= needed:
        return CapacityWords(f"{each} {room} Planerat: {_kiosks(planned)}. Det räcker.", True)
    missing = needed - planned
    advice = f"Det fattas {_kiosks(missing)}: ställ fram fler, ge mer tid eller låt några svara på papper."
    return CapacityWords(f"{each} {room} Planerat: {_kiosks(planned)}. {advice}", False)


def checklist(*, uses_codes: bool, k: int, feedback: str) -> Sequence[Mapping[str, object]]:
    """What to tick off before, during and after."""
    before = (
        "Kiosken är provad på varje dator, i varje språk.",
        "Laddare och skarvsladd finns till varje dator.",
        "PIN-koden är känd av den som leder, och står inte på det här papperet.",
        "Skärmarna är vända så att ingen annan ser dem.",
        "Pappersenkäter (normal och stor stil), pennor och en låda för svar finns.",
        *(("Kodlapparna är klippta och blandade. Det finns några extra.",) if uses_codes else ()),
        "Ett USB-minne är tomt och märkt, om fler än en dator används.",
    )
    during = (
        f"Berätta vad som gäller: ingen ser vem som svarat vad, resultat visas bara om minst {figure(k)} har svarat.",
        *(("Var och en drar en egen kodlapp. Skriv inte upp vem som får vilken.",) if uses_codes else ()),
        "Stå inte så att du ser svaren. Hjälp till när någon ber om det.",
        "Den som hellre vill svara på papper får en pappersenkät.",
    )
    promised = f"Återkoppla {feedback}, som ni lovat." if feedback else "Bestäm när deltagarna får återkoppling."
    after = (
        "Lämna kiosken med PIN på varje dator.",
        "Spara urnan från varje kioskdator på USB-minnet, och läs in den på HR:s dator.",
        "Radera urnan på kioskdatorn först när HR:s dator har kvitterat den.",
        "Samla in pappersenkäterna, skriv in svaren och förstör sedan papperen, om inget annat är bestämt.",
        *(("Samla in kodlappar som blev över och riv dem.",) if uses_codes else ()),
        "Stäng workshoppen i programmet.",
        promised,
    )
    parts = (("Före", before), ("Under", during), ("Efter", after))
    return [{"title": title, "steps": list(steps)} for title, steps in parts]


def _kiosks(count: int) -> str:
    return "1 kiosk" if count == 1 else f"{figure(count)} kiosker"
