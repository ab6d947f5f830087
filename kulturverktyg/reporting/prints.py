"""What is printed beside the reports: method, audit protocol, and what became of the ideas."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.decide.idea_fates import read_fates
from kulturverktyg.export.report.given import Given
from kulturverktyg.store.store import Store

if TYPE_CHECKING:
    from kulturverktyg.audit.report import AuditReport


@dataclass(frozen=True)
class Prints:
    """Of a journey; ``check`` may stop long work by raising."""

    store: Store
    journey_id: UUID
    given: Given
    check: Callable[[], None]

    @cached_property
    def has_ideas(self) -> bool:
        """Whether there is any idea to answer."""
        return bool(read_fates(self.store, self.journey_id))

    @cached_property
    def ideas(self) -> bytes:
        """What became of every idea."""
        from kulturverktyg.printing.idea_answers import idea_answers

        fates = read_fates(self.store, self.journey_id)
        return idea_answers(fates, self.given.released.journey, self.given.chosen.today)

    def method(self, *, archive: bool = False) -> bytes:
        """How it was done; for the ``archive`` PDF/A too."""
        from kulturverktyg.export.method_page import method_page
        from kulturverktyg.printing.method_print import method_print

        chosen, released = self.given.chosen, self.given.released
        parts = method_page(chosen.way.method, released, chosen)
        return method_print([(one.title, one.lines, one.rows) for one in parts], released.journey, archive=archive)

    def protocol(self, *, archive: bool = False) -> bytes:
        """How anonymity was tried on all that may be shown, to be signed; for the ``archive`` PDF/A too."""
        from kulturverktyg.printing.audit_protocol import AuditProtocol, audit_protocol

        return audit_protocol(AuditProtocol(self._tried, self.given.chosen.today), archive=archive)

    @cached_property
    def _tried(self) -> "AuditReport":
        from kulturverktyg.audit.run import audit

        return audit(self.store, self.journey_id, tell=self._tell)

    def _tell(self, _share: float, _words: str) -> None:
        self.check()
