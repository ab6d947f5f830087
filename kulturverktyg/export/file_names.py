"""Words as names of files that every system takes."""

import re

_LONGEST_NAME = 80
#: In a file system a name has at most 255 bytes, and the charts' own names are added to this one.
_MOST_BYTES = 120
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def safe_name(words: str) -> str:
    """``words`` as a file name, without its ending, that every system takes."""
    name = _NOT_IN_NAMES.sub(" ", words)
    name = " ".join(name.split())[:_LONGEST_NAME].encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "resultat"
