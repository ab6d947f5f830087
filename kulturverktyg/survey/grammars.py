"""What little grammar it takes to look for two questions in one statement: word lists of Swedish and English."""

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Grammar:
    """Words by what they do, in lower case.

    ``is_verb`` and ``is_adjective`` take a word (and the one after it) and are true only where little else is likely.
    ``phrases`` are words after which a joining word joins nothing new: *är med och*.
    """

    joining: frozenset[str]
    passed_by: frozenset[str]
    subjects: frozenset[str]
    owners: frozenset[str]
    questions: frozenset[str]
    that: frozenset[str]
    describing: frozenset[str]
    opening: frozenset[str]
    subordinate: frozenset[str]
    after_adjectives: frozenset[str]
    being: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    is_verb: Callable[[str, str], bool]
    is_adjective: Callable[[str], bool]
    denying: frozenset[str]
    not_only: frozenset[str]


def grammar_of(language: str) -> Grammar | None:
    """The grammar of a language by its code (BCP 47), or None when it is not known here."""
    return {"sv": _SWEDISH, "en": _ENGLISH}.get(language.partition("-")[0])


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SWEDISH_PRESENT = _set(
    "ansvarar använder arbetar avlastar beaktar bedömer behandlar behöver bekräftar bemöter berättar beslutar "
    "bestämmer bidrar blir bryr coachar deltar diskuterar engagerar ersätter fattar firar frågar fungerar följer "
    "förbereder fördelar förklarar förstår försöker förväntas får ger gillar går gör hanterar har hinner hjälper "
    "håller hör involverar informerar jobbar kan klarar kommer kommunicerar kräver känner leder litar lyfter lyssnar "
    "lär löser lämnar motiverar mår måste möter når orkar pratar planerar prioriterar påverkar prövar reagerar "
    "respekterar rekommenderar samarbetar samverkar ska skall skapar ser skriver sköter slipper sover stannar stämmer "
    "står stöder stödjer stöttar svarar säger sätter söker talar tar tillåter tror tycker tänker uppmuntrar "
    "uppmärksammar upplever uppskattar utför utvecklar utvärderar vet vill visar vågar värderar vänder växer "
    "återkopplar är äter återhämtar ökar öppnar bör brukar"
)
_SWEDISH_OTHER = _set(
    "trivs finns känns hörs syns hjälps behövs används tas ges följs löses mötas bemöts bemötas behandlas behandlade "
    "respekteras uppskattas uppmuntras informeras beslutas hanteras utvecklas värderas involveras belönas lyssnas "
    "prioriteras planeras genomförs vara ha bli göra veta kunna ge se ta få gå stå må förstå delta bidra sköta följa"
)
#: Verbs in one reading, nouns in another; verbs when one of the second words follows.
_SWEDISH_EITHER = _set("delar")
_SWEDISH_AFTER_EITHER = _set("med sin sina sitt ansvaret kunskap arbetet uppgifterna")
#: Infinitives that are as often something else.
_SWEDISH_NOUNS = _set("fråga tro klara öppna")
_SWEDISH_ADJECTIVES = _set(
    "aktiv aktiva aktivt effektiv effektiva effektivt positiv positiva positivt kreativ kreativa konstruktiv "
    "konstruktiva konstruktivt objektiv professionell professionella flexibel flexibla hjälpsam rimlig bra duktig "
    "duktiga frisk friska glad glada inspirerande intressant intressanta jämn klar klara klart kompetent kompetenta "
    "konsekvent lugn lugna lugnt lyhörd lyhörda nöjd nöjda pålitlig rak raka rakt relevant relevanta rättvis rättvisa "
    "rättvist snabb snabba snabbt snäll snälla stark starka stolt stolta stöttande säker säkra säkert trygg trygga "
    "tryggt utvecklande varm varma ärlig öppen öppet öppna enkel enkla enkelt"
)
_SWEDISH_ADJECTIVE = re.compile(r".+(ig|igt|iga|isk|iskt|iska|sam|samma|full|fullt|fulla|lös|löst|lösa|[^n]ade?)")


def _infinitive(present: str) -> str:
    if present.endswith("er"):
        return f"{present[:-2]}a"
    return f"{present}a" if present.endswith("ör") else present.removesuffix("r")


_SWEDISH_VERBS = (
    _SWEDISH_PRESENT | _SWEDISH_OTHER | (frozenset(_infinitive(v) for v in _SWEDISH_PRESENT) - _SWEDISH_NOUNS)
)


def _is_swedish_verb(word: str, following: str) -> bool:
    return word in _SWEDISH_VERBS or (word in _SWEDISH_EITHER and following in _SWEDISH_AFTER_EITHER)


def _is_swedish_adjective(word: str) -> bool:
    return word in _SWEDISH_ADJECTIVES or _SWEDISH_ADJECTIVE.fullmatch(word) is not None


_ENGLISH_VERBS = _set(
    "am are is was were be been has had can could will would may might must should does did gets gives takes makes "
    "listens feels knows understands thinks says speaks tells asks learns follows keeps solves decides recommends "
    "dares copes thrives explains provides involves encourages appreciates treats communicates collaborates "
    "cooperates informs motivates delegates prioritises prioritizes respects contributes participates creates seeks "
    "meets responds handles receives enjoys recovers reaches discusses evaluates reacts have do get give take make "
    "listen feel know understand think speak tell ask learn follow keep solve decide recommend dare cope thrive "
    "explain provide involve encourage appreciate treat communicate collaborate cooperate inform motivate delegate "
    "prioritise prioritize contribute participate create seek meet respond handle receive enjoy recover reach discuss "
    "evaluate react believe believes want wants develop develops belong belongs"
)
_ENGLISH_EITHER = _set(
    "plan plans trust trusts respect work works support supports help helps care cares value values talk talks share "
    "shares use uses influence influences praise praises offer offers change changes need needs lead leads set sets "
    "act acts show shows answer answers manage manages challenge challenges experience experiences notice notices see "
    "sees"
)
_ENGLISH_AFTER_EITHER = _set("me us them you him her my our their your each one a an the what how why with")
_ENGLISH_ADJECTIVES = _set(
    "approachable calm caring challenging clear comfortable competent confident consistent efficient fair friendly "
    "good happy healthy honest independent inspiring interesting kind open proud relevant safe secure strong "
    "transparent understanding"
)
_ENGLISH_NOUNS = _set("initiative initiatives perspective executive objective motive topic feed need speed")
_ENGLISH_ADJECTIVE = re.compile(r".+(ful|less|able|ible|ous|ive|ic|ed)")


def _is_english_verb(word: str, following: str) -> bool:
    return word in _ENGLISH_VERBS or (word in _ENGLISH_EITHER and following in _ENGLISH_AFTER_EITHER)


def _is_english_adjective(word: str) -> bool:
    fits = _ENGLISH_ADJECTIVE.fullmatch(word) is not None and word not in _ENGLISH_NOUNS
    return word in _ENGLISH_ADJECTIVES or fits


_SWEDISH = Grammar(
    joining=_set("och samt eller men"),
    passed_by=_set(
        "alltid också även dessutom ofta oftast samtidigt inte därför sedan då själv faktiskt aldrig så väl"
    ),
    subjects=_set("jag vi man han hon hen de du ni det den"),
    owners=_set("min mitt mina vår vårt våra din ditt dina sin sitt sina deras hans hennes"),
    questions=_set("hur vad varför när vem vilka vilken vilket om var"),
    that=_set("att"),
    describing=_set("som"),
    opening=_set("om när"),
    subordinate=_set("när om som där medan innan tills eftersom"),
    after_adjectives=_set("mot med i om när som för på av att hos över inom gentemot"),
    being=_set("är känns känner blir vara upplever upplevs mår bli känna"),
    phrases=(("är", "med"), ("vara", "med"), ("sitter",), ("ligger",), ("håller", "på"), ("om",), ("går", "runt")),
    is_verb=_is_swedish_verb,
    is_adjective=_is_swedish_adjective,
    denying=_set("inte aldrig ingen inget inga ingenting ej knappast varken"),
    not_only=_set("bara enbart minst"),
)
_ENGLISH = Grammar(
    joining=_set("and or but"),
    passed_by=_set("also always often usually then not never therefore still actually both so"),
    subjects=_set("i we they he she it you there"),
    owners=_set("my our your their his her its"),
    questions=_set("how what why when who which where whether"),
    that=_set("that"),
    describing=_set("who which"),
    opening=_set("if when"),
    subordinate=_set("if when who which while before where unless"),
    after_adjectives=_set("to towards with in about when for at of by that"),
    being=_set("is are am feel feels be being feeling seem seems"),
    phrases=(("try",), ("go",), ("come",), ("again",)),
    is_verb=_is_english_verb,
    is_adjective=_is_english_adjective,
    denying=_set("not never no none nobody nothing neither"),
    not_only=_set("only just"),
)
