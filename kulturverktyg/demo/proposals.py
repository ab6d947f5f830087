"""What the demo proposes, how people vote on it, what is decided, and where it stands in the matrix."""

from collections.abc import Mapping
from dataclasses import dataclass

from kulturverktyg.demo.ideas import LEARNING, MEETINGS, TOGETHER, VOICE, WORKLOAD
from kulturverktyg.model.kinds import Verdict

VOTE = "Vilka förslag ska vi börja med?"
DOTS, CAP = 3, 2
#: How many of each role vote.
VOTERS: Mapping[str, int] = {"Medarbetare": 43, "Chef": 9, "Ledning": 3}


@dataclass(frozen=True)
class DemoDecision:
    """So many days ago somebody decided."""

    verdict: Verdict
    by: str
    days_ago: int
    why: str


@dataclass(frozen=True)
class DemoProposal:
    """Made of themes and cards; ``liking`` is its share of the dots, ``impact`` and ``effort`` are 0–10."""

    title: str
    text: str
    themes: tuple[str, ...]
    cards: tuple[str, ...]
    liking: float
    impact: float
    effort: float
    decisions: tuple[DemoDecision, ...] = ()


_LEADERS, _BOARD = "Förvaltningsledningen", "Socialnämnden"

LOAD = "Avstämning om arbetsbelastning varje vecka"
ANSWERS = "Svar på alla förslag inom en månad"
CASES = "Gemensamma ärendemöten"
SHORTER = "Kortare och färre möten"
MANDATE = "Mandat att besluta om små insatser"
START_WELL = "En introduktion som räcker"
ONE_SYSTEM = "Ett verksamhetssystem i stället för tre"
CARS = "Fler bilar"

PROPOSALS = (
    DemoProposal(
        LOAD,
        "Varje enhet går igenom vad var och en har att göra och bestämmer vad som får vänta.",
        (WORKLOAD,),
        (),
        0.24,
        8.5,
        3.0,
        (
            DemoDecision(
                Verdict.ADOPTED,
                _LEADERS,
                205,
                "Många vill ändra på belastningen, och avstämningen kan börja utan nya resurser.",
            ),
        ),
    ),
    DemoProposal(
        ANSWERS,
        "Den som lämnar ett förslag får veta vad som hände och varför.",
        (VOICE,),
        (),
        0.2,
        8.0,
        2.0,
        (DemoDecision(Verdict.ADOPTED, _LEADERS, 205, "Det kostar lite och visar att det lönar sig att säga något."),),
    ),
    DemoProposal(
        CASES,
        "Enheter som möter samma familj planerar tillsammans varannan vecka.",
        (TOGETHER,),
        (),
        0.15,
        7.5,
        5.5,
        (DemoDecision(Verdict.ADOPTED, _LEADERS, 205, "Det minskar dubbelarbete och är bra för familjerna."),),
    ),
    DemoProposal(
        SHORTER,
        "Möten tar högst 45 minuter, har en dagordning och slutar med vem som gör vad.",
        (MEETINGS,),
        (),
        0.13,
        6.0,
        2.5,
        (
            DemoDecision(Verdict.PARKED, _LEADERS, 205, "Vi väntar tills ärendemötena har kommit i gång."),
            DemoDecision(Verdict.ADOPTED, _LEADERS, 150, "Ärendemötena är i gång, och kortare möten ger tid för dem."),
        ),
    ),
    DemoProposal(
        MANDATE,
        "Den som möter klienten får besluta om insatser som är små och brådskar.",
        (),
        (
            "Låt handläggarna själva besluta om små insatser",
            "Mandat att lösa saker på plats",
            "Väntan på underskrifter",
        ),
        0.12,
        9.0,
        7.0,
        (DemoDecision(Verdict.ADOPTED, _BOARD, 190, "Klienterna får hjälp tidigare. Vi ser över det efter ett år."),),
    ),
    DemoProposal(
        START_WELL,
        "Fyra veckors introduktion, en fadder och handledning året om.",
        (LEARNING,),
        (),
        0.09,
        7.0,
        4.5,
        (DemoDecision(Verdict.ADOPTED, _LEADERS, 205, "Nya ska vilja stanna, och erfarna ska slippa börja om."),),
    ),
    DemoProposal(
        ONE_SYSTEM,
        "Skriv en gång och på ett ställe.",
        (),
        ("Dokumentation av samma sak i flera system",),
        0.05,
        8.0,
        9.5,
        (
            DemoDecision(
                Verdict.PARKED,
                _BOARD,
                190,
                "Avtalen löper i två år till. En förstudie görs så att vi är redo när de tar slut.",
            ),
        ),
    ),
    DemoProposal(
        CARS,
        "Det ska finnas en bil när någon behöver åka på hembesök.",
        (),
        ("Bilar att boka", "Fler bilar i poolen, så att det alltid finns en att boka"),
        0.02,
        3.0,
        6.5,
        (
            DemoDecision(
                Verdict.REJECTED,
                _LEADERS,
                205,
                "Bokningarna visar att det nästan alltid finns en ledig bil. Vi ser över hur man bokar i stället.",
            ),
        ),
    ),
    DemoProposal(
        "Klienternas egen utvärdering",
        "Fråga efter varje insats, och gå igenom svaren två gånger om året.",
        (),
        ("Fråga klienterna vad de tyckte när insatsen är slut", "Ett brukarråd som träffas två gånger om året"),
        0.0,
        6.5,
        5.0,
    ),
)
