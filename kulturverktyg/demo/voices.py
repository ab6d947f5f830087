"""Invented free texts for the demo, by question, and what HR decides when it has read them."""

from collections.abc import Mapping
from dataclasses import dataclass

from kulturverktyg.model.kinds import TextState

#: The first texts of each question need care or a decision, and are written in every demo.
ALWAYS = 3


@dataclass(frozen=True)
class Voice:
    """What somebody writes, what HR decides, and what is left when HR has masked it (the same when empty)."""

    words: str
    state: TextState = TextState.APPROVED
    masked: str = ""


def _voices(*words: str) -> tuple[Voice, ...]:
    return tuple(Voice(text) for text in words)


VOICES: Mapping[str, tuple[Voice, ...]] = {
    "vart_att_behalla": (
        Voice("=) Humorn, till och med en måndag i november."),
        Voice(
            "Att Gunilla i receptionen hälsar på alla vid namn.",
            masked="Att [namn] hälsar på alla vid namn.",
        ),
        Voice("Det vi gjorde för familjen på Ekvägen i våras.", TextState.WAITING),
        *_voices(
            "Vi ställer upp för varandra när det är bråttom.",
            "Engagemanget för dem vi är till för.",
            "Att dörren nästan alltid står öppen.",
            "Morgonmötet där alla får en minut.",
            "Vi skrattar mycket, även när det är tungt.",
            "Respekten för klienterna. Den märks i hur vi pratar om dem.",
            "Att man kan säga att man inte vet.",
            "Kollegor som ser när man har en dålig dag.",
            "Vår envishet. Vi ger inte upp om en familj.",
            "Den gemensamma lunchen på torsdagar.",
            "Att nyanställda får en mentor från första dagen.",
            "Yrkesstoltheten.",
            "Att vi är två på svåra hembesök.",
            "Kunskapen hos dem som har varit här länge.",
            "Vi håller det vi lovar klienterna.",
            "Lugnet på avdelningen, trots allt.",
            "Att vi hjälps åt med det tråkiga.",
            "Noggrannheten i utredningarna.",
            "Att man får fråga en gång till utan att någon suckar.",
            "Viljan att göra skillnad.",
            "Att det går att skoja med chefen.",
        ),
    ),
    "oskriven_regel": (
        Voice("@alla i chatten betyder att man måste svara, även på kvällen."),
        Voice(
            "Att man ska fråga Berit innan man ändrar i schemat.",
            masked="Att man ska fråga [namn] innan man ändrar i schemat.",
        ),
        Voice("Alla vet vem som var sjukskriven i höstas och varför, men ingen säger något.", TextState.WITHHELD),
        *_voices(
            "Att den som klagar får lösa problemet själv.",
            "Att man inte tar rast när det är mycket att göra.",
            "Att vi väntar på klartecken fast vi vet vad som behöver göras.",
            "Att ett möte alltid ska ta en timme.",
            "Att man inte säger emot inför ledningen.",
            "Att det är finare att hinna allt än att göra det viktigaste.",
            "Så har vi alltid gjort.",
            "Att den som ropar högst får mest.",
            "Att vi inte ber grannenheten om hjälp.",
            "Att man ska klara svåra samtal själv.",
            "Att det riktiga beslutet tas i korridoren efter mötet.",
            "Att en idé ska vara färdig innan man får berätta om den.",
            "Att man inte pratar om misstag.",
            "Att man arbetar under lunchen.",
            "Att bara chefer får bjuda in till möten med andra enheter.",
            "Att det är okej att komma sent till gemensamma möten.",
            "Att den som har varit här längst bestämmer.",
            "Att man inte ska störa ledningen i onödan.",
            "Att allt ska dokumenteras på tre ställen.",
            "Att det är fult att säga nej.",
            "Att vi pratar om klienternas problem men sällan om deras styrkor.",
        ),
    ),
    "storst_skillnad": (
        Voice("- mindre administration"),
        Voice("=> färre möten och mer tid för klienterna"),
        Voice("Att chefen på mottagningen kommer ut till oss ibland.", TextState.WAITING),
        *_voices(
            "Att vi får vara med innan beslutet är fattat.",
            "En halvtimme om dagen utan telefon.",
            "Fler kollegor, så att vi klarar sommaren.",
            "Att man får veta vad som hände med ens förslag.",
            "Gemensamma möten med den andra avdelningen om familjer som vi båda träffar.",
            "Att chefen hinner lyssna.",
            "Ett it-system i stället för tre.",
            "Handledning varje månad, året om.",
            "Att vi vågar sluta med det som inte fungerar.",
            "Tydliga prioriteringar när allt är viktigt.",
            "Att få göra klart en sak innan nästa börjar.",
            "Ett tyst rum för svåra samtal.",
            "Snabbare besked från ledningen.",
            "Att klienterna får vara med och utvärdera oss.",
            "Ett rimligt antal ärenden per person.",
            "Att vi följer upp det vi bestämmer.",
            "Att få skriva utredningar hemifrån en dag i veckan.",
            "Att det är tillåtet att göra fel.",
            "Tid att läsa in sig på nya lagar.",
            "En introduktion som är längre än en vecka.",
            "Bilar som går att boka när man behöver dem.",
            "Att någon säger tack ibland.",
        ),
    ),
}


def decision(words: str) -> Voice:
    """What HR decides about a text; KeyError when it is none of the demo's."""
    for voices in VOICES.values():
        for voice in voices:
            if voice.words == words:
                return voice
    raise KeyError(words)
