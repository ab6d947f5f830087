"""Findings to test with."""

from uuid import UUID, uuid4

from kulturverktyg.model.kinds import FindingKind, SourceKind
from kulturverktyg.understand.finding import FindingView, SourceView


def source(kind: SourceKind, target: str = "", words: str = "", group: str = "", *, agrees: bool = True) -> SourceView:
    return SourceView(uuid4(), kind, target, words, group, agrees)


def document(words: str, group: str = "", *, agrees: bool = True) -> SourceView:
    return source(SourceKind.DOCUMENT, words=words, group=group, agrees=agrees)


def finding(
    statement: str,
    *sources: SourceView,
    kind: FindingKind = FindingKind.DEFICIT,
    text: str = "",
    key: UUID | None = None,
) -> FindingView:
    return FindingView(key or uuid4(), kind, statement, text, sources)
