"""Attack 10: what the totals of votes, of all and by role, say of how people voted.

All ways to hand out the votes that give every total told, whether on the page or in a file, are the whole numbers of
an integer program: voters of each role, and the dots of each role to each option. What a total must at least and can
at most be in any of them is sought exactly. A total that cannot be more than one person may give tells whoever gave
it that no one else did; and so at the other end.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.vote_tables import Roles, VoteSeen

_Floats = NDArray[np.float64]
#: With fewer voters than this, one of them knows how the other voted anyhow.
_SEVERAL = 2


def try_votes(votes: Sequence[VoteSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """Whether any total, or any number of voters, can be worked out that says how somebody voted."""
    attempts = 0
    findings: list[str] = []
    unclear: list[str] = []
    for place, vote in enumerate(votes):
        tell(place / len(votes))
        ways = _Ways(vote)
        if ways.are_there:
            findings += [
                f"”{vote.name}”: {words}" for words in dict.fromkeys((*_few(vote, ways), *_certain(vote, ways)))
            ]
        else:
            unclear.append(vote.name)
        attempts += ways.tried
    what = (
        "Prövade alla sätt som rösterna kan ha delats ut på för att ge de prickar som visas, totalt och per roll, på "
        "sidan och i filerna. Får högst en person ha gett något, eller bara en ha låtit bli, så syns hur andra röstade."
    )
    untried = f"Prickarna i filerna går inte ihop: {', '.join(unclear)}." if unclear else ""
    return Tried("votes", "Omröstningar", what, attempts, tuple(findings), untried=untried)


def _few(vote: VoteSeen, ways: "_Ways") -> Iterator[str]:
    """Numbers of voters that are told or can be worked out, and are too small."""
    for roles in ways.sets:
        low, high = ways.voters(roles)
        if low == high and 0 < low < vote.k:
            yield f"det går att se att bara {low} har röstat {_of(vote, roles)}."


def _certain(vote: VoteSeen, ways: "_Ways") -> Iterator[str]:
    """Totals so near none, or so near all that could be given, that they tell how others voted."""
    for roles in ways.sets:
        low, high = ways.voters(roles)
        if low != high or low < _SEVERAL:
            continue
        for place, option in enumerate(vote.options):
            least, most = ways.dots(roles, place)
            if most <= vote.cap:
                yield f"högst en person kan ha gett ”{option}” prickar {_of(vote, roles)}."
            elif least >= (low - 1) * vote.cap:
                yield f"alla, eller alla utom en, har gett ”{option}” så många prickar som går {_of(vote, roles)}."


def _of(vote: VoteSeen, roles: Roles) -> str:
    return "i kiosken" if roles == vote.roles else f"i {', '.join(sorted(roles))}"


class _Ways:
    """All ways to hand out a vote. Variables are the voters of each role, and then its dots to each option."""

    def __init__(self, vote: VoteSeen) -> None:
        self._vote = vote
        told = (*(roles for roles, _ in vote.voters), *(total.roles for total in vote.totals))
        by_role = any(roles != vote.roles for roles in told)
        #: Roles that nothing tells apart count as one.
        self._roles: list[Roles] = [frozenset((role,)) for role in sorted(vote.roles)] if by_role else [vote.roles]
        self.sets = list(dict.fromkeys((vote.roles, *told, *self._roles)))
        self.tried = 0
        self._found: dict[bytes, tuple[int, int]] = {}
        self._rows, self._low, self._high = self._known()
        self.are_there = bool(vote.voters) and self._bound(self._people(vote.roles), 1) is not None

    def voters(self, roles: Roles) -> tuple[int, int]:
        """How few and how many of the roles may have voted."""
        return self._between(self._people(roles))

    def dots(self, roles: Roles, option: int) -> tuple[int, int]:
        """How few and how many dots they may have given an option."""
        return self._between(self._given(roles, [option]))

    def _between(self, what: _Floats) -> tuple[int, int]:
        key = what.tobytes()
        if key not in self._found:
            low, high = self._bound(what, 1), self._bound(what, -1)
            self._found[key] = (low if low is not None else 0, high if high is not None else np.iinfo(np.int64).max)
        return self._found[key]

    def _bound(self, what: _Floats, way: int) -> int | None:
        """The least (``way`` 1) or most (−1) that a sum of variables can be; None where no way is found."""
        from scipy.optimize import LinearConstraint, milp

        self.tried += 1
        constraints = LinearConstraint(self._rows, self._low, self._high)
        found = milp(way * what, constraints=constraints, integrality=np.ones(what.size, dtype=np.int64))
        return None if found.x is None else int(np.round(np.round(found.x) @ what))

    def _known(self) -> tuple[_Floats, _Floats, _Floats]:
        vote, rows = self._vote, []
        every = range(len(vote.options))
        for role in self._roles:
            people, given = self._people(role), self._given(role, every)
            rows += [(vote.dots * people - given, 0.0, np.inf), (given - people, 0.0, np.inf)]
            rows += [(vote.cap * people - self._given(role, [place]), 0.0, np.inf) for place in every]
        rows += [(self._people(roles), float(count), float(count)) for roles, count in vote.voters]
        rows += [
            (self._given(total.roles, [total.option]), float(total.least), float(total.most)) for total in vote.totals
        ]
        vectors, low, high = zip(*rows, strict=True)
        return np.array(vectors), np.array(low), np.array(high)

    def _people(self, roles: Roles) -> _Floats:
        vector = np.zeros((len(self._roles), 1 + len(self._vote.options)))
        vector[[place for place, role in enumerate(self._roles) if role <= roles], 0] = 1.0
        return vector.ravel()

    def _given(self, roles: Roles, options: Sequence[int]) -> _Floats:
        vector = np.zeros((len(self._roles), 1 + len(self._vote.options)))
        for place, role in enumerate(self._roles):
            if role <= roles:
                vector[place, [1 + option for option in options]] = 1.0
        return vector.ravel()
