"""What a kiosk package says of the vote that it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kulturverktyg.collect.vote_rules import VoteRules
from kulturverktyg.collect.voter import OPTIONS_A_PAGE
from kulturverktyg.model.kinds import VoteKind

#: How many options fit on a page where the longest has no more than so many characters.
_ROOM = ((100, OPTIONS_A_PAGE), (160, 6))
_LONGEST_A_PAGE = 3


@dataclass(frozen=True)
class PackageVote:
    """A vote as voters meet it. ``options`` are in the words and the order they were opened with; each voter sees
    them in an order of their own. With ``by_role`` they are asked which role they have."""

    id: UUID
    name: str
    kind: VoteKind
    dots: int
    cap: int
    by_role: bool
    options: tuple[str, ...]

    @property
    def rules(self) -> VoteRules:
        """What a voter may give."""
        return VoteRules(self.kind, len(self.options), self.dots, self.cap)

    @property
    def a_page(self) -> int:
        """How many options a page has room for."""
        longest = max(map(len, self.options))
        return next((count for letters, count in _ROOM if longest <= letters), _LONGEST_A_PAGE)

    def to_json(self) -> dict[str, Any]:
        """As a JSON object; `from_json` reads it back to an equal value."""
        return {
            "id": str(self.id),
            "name": self.name,
            "kind": self.kind.value,
            "dots": self.dots,
            "cap": self.cap,
            "by_role": self.by_role,
            "options": list(self.options),
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> "PackageVote":
        """Build from a JSON object; ValueError when malformed."""
        options = tuple(data["options"])
        if not options or not all(isinstance(words, str) for words in options):
            raise ValueError("a vote without options")
        kind = VoteKind(data["kind"])
        return PackageVote(UUID(data["id"]), data["name"], kind, data["dots"], data["cap"], data["by_role"], options)
