"""Text files as people have them, whichever program wrote them."""

#: Letters, dashes and marks beyond ASCII that are usual in Swedish.
_SWEDISH = "åäöÅÄÖéÉüÜ–”’"
_WINDOWS, _MAC = "cp1252", "mac_roman"


def decoded(content: bytes) -> str:
    """The text of UTF-8, or else of Windows-1252 or Mac OS Roman, whichever makes more Swedish letters of it.

    UnicodeDecodeError when it is none of them.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(_MAC if _swedish(content, _MAC) > max(0, _swedish(content, _WINDOWS)) else _WINDOWS)


def _swedish(content: bytes, encoding: str) -> int:
    """How many bytes are Swedish letters, less those that are anything else beyond ASCII."""
    others = [letter for letter in content.decode(encoding, "replace") if letter > "\x7f"]
    return sum(1 if letter in _SWEDISH else -1 for letter in others)
