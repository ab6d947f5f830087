"""What a printed PDF says, by page, with nothing that depends on where its lines end."""

import io
import unicodedata
from collections.abc import Sequence

from pypdf import PdfReader

#: Hyphens and soft hyphens, isolates and the space without width that long words may break at.
_UNSEEN = dict.fromkeys(map(ord, "-\u00ad\u2010\u200b\u2066\u2067\u2068\u2069"))


def opened(made: bytes) -> PdfReader:
    """The PDF as a reader has it."""
    return PdfReader(io.BytesIO(made), strict=True)


def pages_of(made: bytes) -> Sequence[str]:
    """The words of each page, squeezed."""
    return [squeezed(page.extract_text()) for page in opened(made).pages]


def words_of(made: bytes) -> str:
    """All words, squeezed."""
    return "".join(pages_of(made))


def squeezed(words: str) -> str:
    """Without space and hyphens, so that words are found that are broken at the end of a line."""
    return "".join(unicodedata.normalize("NFC", words).translate(_UNSEEN).split())


def is_published(made: bytes) -> bool:
    """Whether it says of itself that it is PDF/UA-1, for which Typst has then checked it."""
    return b"<pdfuaid:part>1</pdfuaid:part>" in made
