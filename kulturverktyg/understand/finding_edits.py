"""Edits of findings and their sources, each giving new findings; an id that is not there changes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from kulturverktyg.model.kinds import FindingKind
from kulturverktyg.understand import ordered
from kulturverktyg.understand.finding import IN_WORDS, Findings, FindingView, SourceView, finding_with


def add(findings: Findings, new: Sequence[FindingView], after: UUID | None = None) -> Findings:
    """With more of them, after the one with an id or last."""
    for each in new:
        findings, after = ordered.put_in(findings, each, after), each.id
    return findings


def remove(findings: Findings, key: UUID) -> Findings:
    """Without one, and without its sources."""
    return tuple(each for each in findings if each.id != key)


def move(findings: Findings, key: UUID, step: int) -> Findings:
    """With one so many places further down."""
    return ordered.moved(findings, key, step) if finding_with(findings, key) is not None else findings


def say(findings: Findings, key: UUID, statement: str) -> Findings:
    """With other words for what was found, on one line."""
    return _changed(findings, key, lambda each: replace(each, statement=" ".join(statement.split())))


def tell(findings: Findings, key: UUID, text: str) -> Findings:
    """With more, or other, said of it."""
    return _changed(findings, key, lambda each: replace(each, text=text.strip()))


def make(findings: Findings, key: UUID, kind: FindingKind) -> Findings:
    """As a strength or as a deficit."""
    return _changed(findings, key, lambda each: replace(each, kind=kind))


def add_source(findings: Findings, key: UUID, source: SourceView) -> Findings:
    """With one more source, last; what is a source already does not become one more."""
    return _changed(findings, key, lambda each: _with_source(each, source))


def remove_source(findings: Findings, key: UUID, source: UUID) -> Findings:
    """Without one of the sources."""
    return _changed(
        findings, key, lambda each: replace(each, sources=tuple(one for one in each.sources if one.id != source))
    )


def turn_source(findings: Findings, key: UUID, source: UUID) -> Findings:
    """With a source that agreed speaking against, or the other way round."""
    return _source_changed(findings, key, source, lambda one: replace(one, agrees=not one.agrees))


def _with_source(finding: FindingView, source: SourceView) -> FindingView:
    if source.kind in IN_WORDS:
        source = replace(source, words=source.words.strip())
        is_known = not source.words or any(_said(one) == _said(source) for one in finding.sources)
    else:
        is_known = any((one.kind, one.target) == (source.kind, source.target) for one in finding.sources)
    return finding if is_known else replace(finding, sources=(*finding.sources, source))


def _said(source: SourceView) -> tuple[str, str, str]:
    return source.kind.value, source.words.casefold(), source.group


def _source_changed(findings: Findings, key: UUID, source: UUID, edit: Callable[[SourceView], SourceView]) -> Findings:
    def changed(finding: FindingView) -> FindingView:
        return replace(finding, sources=tuple(edit(one) if one.id == source else one for one in finding.sources))

    return _changed(findings, key, changed)


def _changed(findings: Findings, key: UUID, edit: Callable[[FindingView], FindingView]) -> Findings:
    return tuple(edit(each) if each.id == key else each for each in findings)
