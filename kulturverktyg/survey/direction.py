"""Which way a language is written, told by its code alone and never by a text."""

#: Scripts (ISO 15924) that run from right to left.
_SCRIPTS = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})
#: Languages that are written in one of them unless their code says otherwise.
# fmt: off
_LANGUAGES = frozenset((
    "acm", "aeb", "ajp", "apc", "apd", "ar", "arq", "ary", "arz", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he",
    "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pbt", "pes", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug",
    "ur", "yi",
))
# fmt: on
_SCRIPT_LETTERS = 4


def is_right_to_left(code: str) -> bool:
    """Whether the language with a code (BCP 47) is written from right to left."""
    language, *others = code.split("-")
    script = next((part for part in others if len(part) == _SCRIPT_LETTERS and part.isalpha()), "")
    return script.title() in _SCRIPTS if script else language.lower() in _LANGUAGES
