"""Invented ideas for the demo as they end up on the board: theme by theme, card by card, and those that are joined."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MORE, LESS, START = "more", "less", "start"

WORKLOAD = "Rimlig arbetsbelastning"
VOICE = "Bli lyssnad på"
TOGETHER = "Mindre stuprör"
MEETINGS = "Möten och administration"
LEARNING = "Lära och börja nytt"
CLIENTS = "Närmare klienterna"


@dataclass(frozen=True)
class DemoIdea:
    """What somebody writes under a prompt; every idea has words of its own."""

    prompt: str
    text: str


Cards = tuple[tuple[DemoIdea, ...], ...]


def _more(*texts: str) -> tuple[DemoIdea, ...]:
    return tuple(DemoIdea(MORE, text) for text in texts)


def _less(*texts: str) -> tuple[DemoIdea, ...]:
    return tuple(DemoIdea(LESS, text) for text in texts)


def _start(*texts: str) -> tuple[DemoIdea, ...]:
    return tuple(DemoIdea(START, text) for text in texts)


#: Cards in their order; a card of several ideas has the words of the first.
THEMES: Mapping[str, Cards] = {
    WORKLOAD: (
        (
            *_start("Gå igenom arbetsbelastningen varje vecka, enhet för enhet"),
            *_start("En kort avstämning om hur mycket var och en har att göra"),
            *_more("Fråga hur vi har det innan det har blivit för mycket"),
        ),
        _less("Ärenden per person"),
        (*_more("Tid för återhämtning mellan svåra samtal"), *_start("En kvart utan bokningar efter tunga besök")),
        _less("Att täcka upp för tomma tjänster i månader"),
        _start("Bestäm vad som får vänta när någon är sjuk"),
        _more("Hjälp från grannenheten när det kör ihop sig"),
        _less("Övertid före sommaren"),
        _start("Planera sommaren redan i januari"),
    ),
    VOICE: (
        (
            *_start("Ge svar på alla förslag inom en månad"),
            *_more("Besked om vad som händer med våra förslag"),
            *_less("Idéer som försvinner utan svar"),
        ),
        _more("Frågor från ledningen innan något är bestämt"),
        _start("Ledningen är med på ett enhetsmöte varje termin"),
        _less("Beslut som kommer som en överraskning"),
        _more("Tack och beröm, också mellan kollegor"),
        _start("En runda på varje möte där alla hinner säga något"),
        _less("Tystnad när något har gått fel"),
        _more("Samtal om det som är svårt, utan att leta syndabockar"),
    ),
    TOGETHER: (
        (
            *_start("Gemensamma ärendemöten för familjer som flera enheter träffar"),
            *_more("Möten mellan enheterna om familjer som vi delar"),
        ),
        _start("Byt arbetsplats med någon på en annan enhet under en dag"),
        _less("Vi och dom mellan mottagning och familjestöd"),
        _start("En gemensam lista över vem som kan vad"),
        _more("Frukost för hela förvaltningen en gång i kvartalet"),
        _less("Dubbla utredningar om samma familj"),
        _start("En kontaktperson för skolan på varje enhet"),
    ),
    MEETINGS: (
        (*_less("Långa möten"), *_start("Låt möten ta högst 45 minuter")),
        _less("Dokumentation av samma sak i flera system"),
        _start("Mötesfria onsdagar"),
        _less("Mejl till alla om sådant som rör några få"),
        _more("Dagordning före mötet och beslut efteråt"),
        _start("Korta stående möten på morgonen"),
        _less("Blanketter som ingen läser"),
        _more("Mallar som går att använda"),
    ),
    LEARNING: (
        (*_more("Introduktion för nyanställda"), *_start("En introduktion på fyra veckor för den som är ny")),
        _start("Fadder för alla nya"),
        _more("Handledning även under sommaren"),
        _start("En halvdag i månaden för att läsa in sig"),
        _more("Lära av fall som har gått bra"),
        _less("Kurser som inte har med arbetet att göra"),
        _start("Spara goda exempel så att andra hittar dem"),
    ),
    CLIENTS: (
        _start("Fråga klienterna vad de tyckte när insatsen är slut"),
        _more("Tid hemma hos familjerna"),
        _less("Brev som är svåra att förstå"),
        _start("Låt handläggarna själva besluta om små insatser"),
        _more("Mandat att lösa saker på plats"),
        _less("Väntan på underskrifter"),
        _start("Ett brukarråd som träffas två gånger om året"),
    ),
}
UNSORTED: Cards = (
    _start("Ett tyst rum på varje våningsplan"),
    _more("Bilar att boka"),
    _start("Fler bilar i poolen, så att det alltid finns en att boka"),
    _more("Plats för cyklar vid entrén"),
)
PARKED: Cards = (_more("Växter på kontoret"), _start("En fikakassa som är gemensam för huset"))


def all_cards() -> Iterator[tuple[DemoIdea, ...]]:
    """Every card with its ideas."""
    for cards in (*THEMES.values(), UNSORTED, PARKED):
        yield from cards
