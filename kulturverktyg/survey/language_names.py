"""What languages are called in Swedish, and which one a person means.

The languages that this work meets most often have their names here, in the words used in Swedish social services;
all others come from the Unicode CLDR by way of langcodes, which is loaded only then.
"""

#: A language that only langcodes knows.
_RARE = "tlh"
_NAMES = {
    "ar": "arabiska",
    "ckb": "sorani",
    "en": "engelska",
    "fa": "persiska",
    "fi": "finska",
    "fit": "meänkieli",
    "pl": "polska",
    "prs": "dari",
    "rom": "romani",
    "se": "nordsamiska",
    "so": "somaliska",
    "sv": "svenska",
    "sv-simple": "lättläst svenska",
    "ti": "tigrinja",
    "uk": "ukrainska",
    "yi": "jiddisch",
}


def load_names() -> None:
    """Have the names of all languages at hand, which takes a moment the first time; for the worker."""
    language_name(_RARE)
    language_code(_RARE)


def is_known(code: str) -> bool:
    """Whether a code is one of those that are met most often."""
    return code in _NAMES


def language_name(code: str) -> str:
    """The Swedish name of a language, in lower case; the code itself when nobody knows it."""
    if code in _NAMES:
        return _NAMES[code]
    from langcodes import Language
    from langcodes.tag_parser import LanguageTagError

    try:
        return Language.get(code).display_name("sv")
    except LanguageTagError:
        return code


def language_code(name: str) -> str | None:
    """The code (BCP 47) of a language by its name in Swedish, English or itself; None when nobody knows it."""
    wanted = " ".join(name.split()).casefold()
    known = next((code for code, words in _NAMES.items() if words == wanted), None)
    if known is not None:
        return known
    return _exact(wanted, "sv") or _exact(wanted, "en") or _in_itself(wanted)


def _in_itself(name: str) -> str | None:
    code = _exact(name, "und")
    return code if code is not None and _exact(name, code.partition("-")[0]) == code else None


def _exact(name: str, language: str) -> str | None:
    """The code of what is called just so in a language, or (und) in any; langcodes itself takes a likeness too."""
    from language_data.names import TRIES, name_to_code, normalize_name  # type: ignore[import-untyped]

    try:
        code: str | None = name_to_code("language", name, language)
    except OSError:
        return None
    return code if normalize_name(name) in TRIES[f"{language}/name_to_language"] else None
