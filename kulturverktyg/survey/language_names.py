"""What languages are called in Swedish, and which one a person means.

The languages that this work meets most often have their names here, in the words used in Swedish social services;
all others come from the Unicode CLDR by way of langcodes, which is loaded only then.
"""

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
    import langcodes

    try:
        return langcodes.find(wanted).to_tag()
    except LookupError:
        return None
