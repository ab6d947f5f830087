"""The demo's vision and its unwritten norms."""

from collections.abc import Mapping

from kulturverktyg.decide.vision import BEHAVIOUR, MOTTO, REPUTATION
from kulturverktyg.model.kinds import Effect, Keep

ADOPTED_BY, ADOPTED_DAYS_AGO = "Socialnämnden", 190
WORDS = "Vi säger vad vi ser, gör det vi har bestämt och hjälps åt över gränserna."
#: Kind, from, to.
PAIRS = (
    (MOTTO, "Alla gör sitt bästa var för sig", "Vi lyckas tillsammans"),
    (BEHAVIOUR, "Vi väntar på klartecken", "Vi prövar, och berättar vad vi lärde oss"),
    (BEHAVIOUR, "Den som säger ifrån får lösa det själv", "Den som säger ifrån får hjälp av oss andra"),
    (BEHAVIOUR, "Vi lovar mycket och följer upp lite", "Vi lovar lite, och det blir gjort"),
    (REPUTATION, "Man får vänta och berätta allt flera gånger", "Man får en väg in och blir tagen på allvar"),
)
#: Index, 0–100.
LEVELS: Mapping[str, int] = {
    "inflytande": 70,
    "rost": 75,
    "narmaste_chef": 80,
    "belastning": 65,
    "helhetssyn": 70,
    "genomforande": 70,
}
#: Norm, example.
NORMS = (
    (
        "Vi ställer upp för varandra",
        "Blir någon sjuk delar vi på besöken utan att någon behöver be om det.",
        Effect.HELPS,
        Keep.KEEP,
    ),
    (
        "Man klagar inte, man löser det",
        "Den som tar upp ett problem får ofta ansvaret för det.",
        Effect.HINDERS,
        Keep.CHANGE,
    ),
    (
        "Det är fint att ha mycket att göra",
        "Vi frågar varandra hur mycket vi har, men sällan vad vi borde släppa.",
        Effect.HINDERS,
        Keep.CHANGE,
    ),
    ("Svåra besök gör vi två", "Det står inte i någon rutin, men ingen går ensam.", Effect.HELPS, Keep.KEEP),
    (
        "Den som är erfaren har rätt",
        "Det är tryggt när det är bråttom, men nya tiger med det de ser.",
        Effect.BOTH,
        Keep.UNDECIDED,
    ),
    (
        "Det sägs i köket, inte på mötet",
        "Efter mötet kommer det som vi hade behövt höra under det.",
        Effect.HINDERS,
        Keep.CHANGE,
    ),
)
