"""Which rounds a file says that it is of: in its name, else where it first names one."""

from collections.abc import Collection, Iterable

from kulturverktyg.audit.reading.folder import ReadFile

#: So many words or paragraphs from the start tell what the file is.
_FIRST = 60


def rounds_named(file: ReadFile, rounds: Collection[str]) -> Collection[str]:
    """Those of these rounds, by name, that the file is of; none where it does not say."""
    if file.text.lstrip().startswith("{"):
        return [name for name in rounds if f'"{name}"' in file.text]
    places = (file.name, *(words.text for words in file.content.words[:_FIRST]))
    return next((found for place in places if (found := _in(_plain(place), rounds))), [])


def _in(text: str, rounds: Iterable[str]) -> Collection[str]:
    """The rounds that are named, the longest first: a name within another's is not meant itself."""
    found = []
    for name in sorted(rounds, key=len, reverse=True):
        if _plain(name) in text:
            found.append(name)
            text = text.replace(_plain(name), " ")
    return found


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
