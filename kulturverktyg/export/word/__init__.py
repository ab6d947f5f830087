"""A report as a Word document."""

from kulturverktyg.export.word.document import word_bytes

__all__ = ["word_bytes"]
