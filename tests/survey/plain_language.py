"""Measures of plain language, of this test's own: LIX, joined claims, denials, jargon and closed questions."""

import re
from collections.abc import Collection, Iterable, Mapping

from kulturverktyg.survey.validation import is_forbidden

_WORD = re.compile(r"[^\W\d_]+(?:[-’][^\W\d_]+)*|\d+")
_SENTENCE = re.compile(r"[.:?!]+")
_LONG = 6

#: Words that join two claims, by language.
_JOINING = {"sv": "och samt eller men både", "en": "and or but plus"}
#: What may stand in a statement though it has a joining word, and why it asks no two things.
_JOINED_AS_ONE: Mapping[str, str] = {
    "är med och": "one verb: to take part in doing something; nobody can answer the halves apart",
    "var och en": "one pronoun: everybody by themselves",
    "då och då": "one adverb: now and then",
    "mer eller mindre": "one adverb",
    "over and over": "one adverb",
}
_DENYING = {
    "sv": "inte ej icke aldrig ingen inget inga ingenting utan varken",
    "en": "not never no nobody none nothing without neither",
}
#: Contrasts that deny nothing of the statement itself: the claim is told by what it is not.
_CONTRASTS = ("med varandra, inte om varandra", "to each other, not about each other")
_JARGON = re.compile(
    r"\b(implementer|proaktiv|agil|process|synerg|kommunicera ut|värdegrund|fokusområd|leverabe|leverans|"
    r"best practice|kpi|strategisk|transparen|holistisk|resilien|incitament|empower|stakeholder|intressent|samskap|"
    r"mindset|facilit|optimer|målbild|kontext|kompetensförsörj|effektiviser|involver|återkoppl|samverkansyta|"
    r"governance|leverage|alignment|ownership|deliverable|synergy)\w*",
    re.IGNORECASE,
)
#: Verbs that begin a question which yes or no answers.
_CLOSED = {
    "sv": "är har finns kan vill får brukar tycker känner upplever ska blir gör kommer måste vet tror hade skulle "
    "borde behöver stämmer kunde vågar hinner händer fungerar",
    "en": "is are was were do does did have has had can could will would should may might must",
}


def lix(texts: Iterable[str]) -> float:
    """Läsbarhetsindex: words a sentence + 100 · long words (more than six letters) a word.

    C.-H. Björnsson, Läsbarhet (Liber, 1968). A text without an end mark is one sentence.
    """
    listed = list(texts)
    words = [word for text in listed for word in _WORD.findall(text)]
    sentences = sum(sum(bool(_WORD.search(part)) for part in _SENTENCE.split(text)) for text in listed)
    long = sum(len(word) > _LONG for word in words)
    return len(words) / sentences + 100 * long / len(words)


def joins_claims(statement: str, language: str) -> bool:
    """Whether a statement has a word that joins two claims, outside the few phrases where it joins none."""
    plain = " ".join(statement.casefold().split())
    for phrase in _JOINED_AS_ONE:
        plain = plain.replace(phrase, "")
    return "and/or" in plain or "och/eller" in plain or _has_any(plain, _JOINING[language.partition("-")[0]])


def denies(statement: str, language: str) -> bool:
    """Whether a statement has a denying word, outside a contrast that is told by what it is not."""
    plain = " ".join(statement.casefold().split())
    for contrast in _CONTRASTS:
        plain = plain.replace(contrast, "")
    return "n’t" in plain or _has_any(plain, _DENYING[language.partition("-")[0]])


def jargon(text: str) -> str:
    """The first word of the trade that is not plain language; empty when there is none."""
    found = _JARGON.search(text)
    return found[0] if found else ""


def is_closed(question: str, language: str) -> bool:
    """Whether yes or no would answer a question."""
    return _WORD.findall(question.casefold())[0] in _CLOSED[language].split()


def strays(text: str) -> str:
    """The first slip of the keyboard: double spaces, straight quotes, exclamation marks; empty when there is none."""
    found = re.search(r"  |[\"'!]| $|^ ", text)
    return found[0] if found else "".join(letter for letter in text if is_forbidden(letter))


def _has_any(plain: str, words: str) -> bool:
    listed: Collection[str] = words.split()
    return any(word in listed for word in _WORD.findall(plain))
