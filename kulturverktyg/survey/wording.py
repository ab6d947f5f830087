"""What is different in words between two texts, in Swedish sentences, and whether two texts say the same."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kulturverktyg.survey.definition import Text
from kulturverktyg.survey.language_names import language_name


@dataclass(frozen=True)
class Noun:
    """What a text is called as a sentence begins, and how *ny* and *borttagen* bend after it."""

    words: str
    neuter: bool = False

    @property
    def new(self) -> str:
        """``ny`` or ``nytt``."""
        return "nytt" if self.neuter else "ny"

    @property
    def removed(self) -> str:
        """``borttagen`` or ``borttaget``."""
        return "borttaget" if self.neuter else "borttagen"


def differences(noun: Noun, before: Text, after: Text, languages: Collection[str]) -> Iterator[str]:
    """A sentence for each of the languages in which the words are not the same."""
    for language in languages:
        old, new = before.get(language, ""), after.get(language, "")
        where = f"{noun.words} på {language_name(language)}"
        if old and new and old != new:
            yield f"{where} var ”{old}” och är nu ”{new}”."
        elif new and not old:
            yield f"{where} är {noun.new}: ”{new}”."
        elif old and not new:
            yield f"{where} är {noun.removed}; där stod ”{old}”."


def same_words(before: Text, after: Text) -> bool:
    """Whether two texts say the same in every language that both have words in; space does not count.

    Texts that share no language say the same only if neither says anything.
    """
    if not any(before.values()) and not any(after.values()):
        return True
    shared = [language for language, words in before.items() if words and after.get(language)]
    return bool(shared) and all(before[code].split() == after[code].split() for code in shared)
