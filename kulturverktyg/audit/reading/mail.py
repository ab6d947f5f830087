"""A mail that has been saved as a file (RFC 5322, with its parts as MIME says)."""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message


def subjects(data: bytes) -> str:
    """What it is about, and what those are about that it forwards."""
    return "\n".join(_shown(subject) for part in _mail(data).walk() if (subject := part["Subject"]))


def parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What is written and what is attached, each with the name of a file for it."""
    for part in _mail(data).walk():
        if not part.is_multipart():
            content = part.get_payload(decode=True)
            kind = "html" if part.get_content_subtype() == "html" else "txt"
            yield part.get_filename() or f"meddelandet.{kind}", content if isinstance(content, bytes) else b""


def _mail(data: bytes) -> Message:
    """ValueError where mails lie in mails deeper than anybody forwards them."""
    try:
        return message_from_bytes(data)
    except RecursionError as error:
        raise ValueError from error


def _shown(subject: str) -> str:
    try:
        return str(make_header(decode_header(subject)))
    except (HeaderParseError, LookupError, ValueError):
        return str(subject)
