"""The demo's measures and how they are followed up. Days are counted from the day the demo is made."""

from dataclasses import dataclass

from kulturverktyg.demo.proposals import ANSWERS, CARS, CASES, LOAD, MANDATE, ONE_SYSTEM, SHORTER, START_WELL
from kulturverktyg.model.kinds import Horizon, Level, Status

MEETING_DAYS_AGO = 32
MEETING = "Uppföljning efter ett halvår"
MEETING_TEXT = (
    "Förvaltningsledningen, enhetscheferna och skyddsombudet gick igenom planen. Det som är klart märks redan; två "
    "åtgärder har blivit liggande för att ingen hade tid avsatt för dem."
)


@dataclass(frozen=True)
class DemoMeasure:
    """A measure, and what was said of it at the meeting. ``proposal`` and ``dimension`` are what it builds on."""

    title: str
    why: str
    owner: str
    level: Level
    kind: str
    first_step: str
    evidence: str
    starts: int
    deadline: int
    status: Status
    said: str = ""
    proposal: str = ""
    dimension: str = ""
    horizon: Horizon = Horizon.QUICK
    prioritised: bool = True


MEASURES = (
    DemoMeasure(
        "Gå igenom arbetsbelastningen varje vecka",
        "Glappet mellan hur det är och hur vi vill ha det är stort just här.",
        "Enhetscheferna",
        Level.UNIT,
        "routine",
        "En kvart på måndagsmötet, med samma tre frågor på alla enheter",
        "Alla enheter har gjort det tio veckor i rad",
        -180,
        40,
        Status.ONGOING,
        "Tre av fyra enheter är i gång. Frågan om vad som får vänta är den svåraste.",
        LOAD,
        "belastning",
    ),
    DemoMeasure(
        "Svara på alla förslag inom en månad",
        "Många tror inte att det är någon idé att säga något.",
        "Förvaltningschefen",
        Level.MANAGEMENT,
        "routine",
        "En lista som alla kan läsa, med förslag, svar och skäl",
        "Nio av tio förslag har fått svar inom en månad",
        -180,
        -60,
        Status.DONE,
        "Klart. 34 av 36 förslag har fått svar i tid.",
        ANSWERS,
        "rost",
    ),
    DemoMeasure(
        "Låt handläggare besluta om små insatser",
        "Klienterna väntar på underskrifter, och vi väntar på varandra.",
        "Socialnämnden",
        Level.BOARD,
        "mandate",
        "Ett förslag till ändrad delegationsordning",
        "Ändringen är beslutad, och väntetiden till små insatser är under en vecka",
        -150,
        -24,
        Status.ONGOING,
        "Förslaget är skrivet men kom inte med till nämnden i höst.",
        MANDATE,
        "inflytande",
    ),
    DemoMeasure(
        "Gemensamma ärendemöten varannan vecka",
        "Familjer får berätta samma sak flera gånger.",
        "Verksamhetschefen för barn och familj",
        Level.MANAGEMENT,
        "routine",
        "Börja med tio familjer som minst två enheter möter",
        "Mötena hålls, och familjerna har en gemensam plan",
        -160,
        75,
        Status.ONGOING,
        "Åtta familjer har en gemensam plan. Skolan vill vara med.",
        CASES,
        "helhetssyn",
    ),
    DemoMeasure(
        "Pröva 45 minuter som längsta möte",
        "Mötena äter den tid som vi säger att vi saknar.",
        "Verksamhetsutvecklaren",
        Level.UNIT,
        "routine",
        "Tre månader på alla enheter, och sedan en kort fråga om hur det gick",
        "Mötestiden har minskat med en fjärdedel",
        -140,
        -40,
        Status.DONE,
        "Klart. De flesta vill behålla det.",
        SHORTER,
        "genomforande",
    ),
    DemoMeasure(
        "Öva chefer i att bjuda in till det som är svårt att säga",
        "Många tiger med det de ser, och det börjar med hur chefen frågar.",
        "HR-specialisten",
        Level.MANAGEMENT,
        "competence",
        "Två halvdagar för alla chefer",
        "Alla chefer har varit med och prövat på ett eget möte",
        -60,
        -10,
        Status.PLANNED,
        "Inte påbörjad. Datum saknas.",
        "",
        "narmaste_chef",
    ),
    DemoMeasure(
        "Fyra veckors introduktion med fadder",
        "Nya ska slippa lära sig av misstag som andra redan har gjort.",
        "Enhetscheferna",
        Level.UNIT,
        "routine",
        "Ett gemensamt program och en fadder på varje enhet",
        "Alla som har börjat sedan i våras har haft en fadder",
        -90,
        110,
        Status.ONGOING,
        "Programmet finns. Två enheter saknar faddrar.",
        START_WELL,
        "larande",
    ),
    DemoMeasure(
        "Pengar till handledning även under sommaren",
        "Det är då vi är färre och nyare som den behövs mest.",
        "Förvaltningschefen",
        Level.MANAGEMENT,
        "resource",
        "Ta med det i budgeten för nästa år",
        "Handledning hålls i juni, juli och augusti",
        -30,
        190,
        Status.PLANNED,
        "Med i förslaget till budget.",
        START_WELL,
        "belastning",
        Horizon.LONGER,
    ),
    DemoMeasure(
        "Fråga klienterna efter avslutad insats",
        "Vi vet vad vi gör men inte alltid vad det betyder för dem.",
        "Verksamhetsutvecklaren",
        Level.UNIT,
        "routine",
        "Tre frågor på lättläst svenska",
        "Minst hundra svar är genomgångna med enheterna",
        20,
        150,
        Status.PLANNED,
        "Börjar när frågorna är skrivna på lättläst svenska.",
        dimension="klienten",
        prioritised=False,
    ),
    DemoMeasure(
        "Se över hur bilarna bokas",
        "Bilarna finns, men bokas för hela dagar.",
        "Administrativa chefen",
        Level.UNIT,
        "routine",
        "Boka per timme i stället för per dag",
        "Ingen har ställt in ett besök för att bil saknades",
        -45,
        45,
        Status.ONGOING,
        "Bokning per timme prövas på två bilar.",
        proposal=CARS,
        prioritised=False,
    ),
    DemoMeasure(
        "Förstudie om ett gemensamt verksamhetssystem",
        "Samma sak skrivs på flera ställen.",
        "Förvaltningschefen",
        Level.BOARD,
        "resource",
        "Skriv ner vad vi behöver, tillsammans med dem som skriver mest",
        "Ett underlag som går att besluta om",
        60,
        320,
        Status.PLANNED,
        "Väntar på nästa års budget.",
        proposal=ONE_SYSTEM,
        horizon=Horizon.LONGER,
        prioritised=False,
    ),
    DemoMeasure(
        "Ett tyst rum på varje våningsplan",
        "Svåra samtal behöver en plats.",
        "Administrativa chefen",
        Level.UNIT,
        "resource",
        "Gå igenom vilka rum som står tomma",
        "Rummen finns och används",
        -120,
        -70,
        Status.STOPPED,
        prioritised=False,
    ),
)
#: Impact and effort, 0–10, of measures that stand in the matrix beside the proposals.
PLACED = {
    "Öva chefer i att bjuda in till det som är svårt att säga": (7.5, 4.0),
    "Se över hur bilarna bokas": (3.5, 1.5),
    "Ett tyst rum på varje våningsplan": (4.0, 7.5),
}
#: Kind and words.
LESSONS = (
    ("hardest", "Att sluta med något. Det är lättare att lägga till än att ta bort."),
    ("hardest", "Att hålla i när det är mycket att göra. Det som ingen har tid avsatt för blir liggande."),
    ("advice", "Berätta varje månad vad som har hänt, även när det är lite."),
    ("advice", "Ta få åtgärder och ge dem en ansvarig var. Åtta räckte gott."),
)
#: Month, what, and who sees to it.
WHEEL = (
    (1, "Planera sommaren: semester, vikarier och handledning", "Enhetscheferna"),
    (3, "Kort mätning: tre områden ur enkäten", "HR-specialisten"),
    (4, "Följ upp handlingsplanen", "Förvaltningsledningen"),
    (6, "Dialog på varje enhet: vad har blivit bättre", "Enhetscheferna"),
    (9, "Hela enkäten, med nuläge och önskat läge", "HR-specialisten"),
    (10, "Följ upp handlingsplanen och välj nästa års åtgärder", "Förvaltningsledningen"),
    (11, "Lägesrapport till nämnden", "Förvaltningschefen"),
)
