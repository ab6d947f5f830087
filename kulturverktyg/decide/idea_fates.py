"""*Vad hände med min idé*: every revealed idea, what was made of it, what was decided, and what it led to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from kulturverktyg.decide.board import PARKING, Board, CardView, ProposalView, RawIdea
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.decisions import VERDICTS, Decided, Log, date_words, latest, read_log
from kulturverktyg.decide.measure import STATUSES, MeasureView
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.decide.prompts import prompt_words
from kulturverktyg.model.kinds import Subject, Verdict
from kulturverktyg.store.store import Store
from kulturverktyg.understand.stems import holds, stems_of

_SAID = {Verdict.ADOPTED: "antogs", Verdict.PARKED: "parkerades", Verdict.REJECTED: "avslogs"}
_PARKED, _WAITING, _PROPOSED = "Lagd åt sidan utan beslut", "Finns kvar på tavlan", "I ett förslag utan beslut"
_PUT_AWAY = {Verdict.PARKED: "Parkerat genom beslut", Verdict.REJECTED: "Avslaget"}
_ACTED = "Har blivit åtgärd"


@dataclass(frozen=True)
class Fate:
    """What became of one idea. ``outcome`` is it in short, and ``answers`` in whole sentences, at least one."""

    idea: UUID
    text: str
    prompt: str
    card: str
    theme: str
    outcome: str
    answers: tuple[str, ...]

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Of the idea's words, and those of its card."""
        return stems_of(f"{self.text} {self.card}")


def read_fates(store: Store, journey_id: UUID) -> tuple[Fate, ...]:
    """What became of all revealed ideas, in the order of the board; those of one card by their words."""
    board, log = read_board(store, journey_id), read_log(store, journey_id)
    return fates(board, log, read_measures(store, journey_id))


def fates(board: Board, log: Log, measures: Sequence[MeasureView]) -> tuple[Fate, ...]:
    """As `read_fates`, of what was read."""
    themes = {theme.id: theme.name for theme in board.themes}
    by_reason = _by_reason(measures)
    lanes = [*board.lanes[1:-1], board.lanes[0], PARKING]
    return tuple(
        _fate(board, log, by_reason, card, idea, themes)
        for lane in lanes
        for card in board.lying_in(lane)
        for idea in sorted(card.ideas, key=_words)
    )


def found(all_fates: Sequence[Fate], query: str) -> tuple[Fate, ...]:
    """Those that hold every word of a query, in whichever form; all of them for an empty one."""
    asked = stems_of(query)
    return tuple(fate for fate in all_fates if holds(fate.stems, asked))


_Reasons = Mapping[tuple[Subject, str], list[MeasureView]]


def _fate(
    board: Board, log: Log, by_reason: _Reasons, card: CardView, idea: RawIdea, themes: Mapping[UUID, str]
) -> Fate:
    theme = themes.get(card.theme, "") if card.theme is not None else ""
    proposals = [proposal for proposal in board.proposals if _holds(proposal, card)]
    direct = tuple(_measures_of(by_reason, _own_reasons(card)))
    answers = [sentence for proposal in proposals for sentence in _answers(proposal, log, by_reason)]
    answers += [_measure_words(measure) for measure in direct]
    return Fate(
        idea.id,
        idea.text,
        prompt_words(idea.prompt),
        card.text,
        theme,
        _outcome(proposals, log, card, acted=bool(direct)),
        tuple(dict.fromkeys(answers)) or (_left_words(card, theme),),
    )


def _holds(proposal: ProposalView, card: CardView) -> bool:
    return card.id in proposal.cards or (card.theme is not None and card.theme in proposal.themes)


def _answers(proposal: ProposalView, log: Log, by_reason: _Reasons) -> Iterator[str]:
    decided = latest(log, proposal.id)
    if decided is None:
        yield f"Ingår i förslaget ”{proposal.title}”, som inte är avgjort än."
    else:
        yield f"Ingår i förslaget ”{proposal.title}”, som {_decided_words(decided)}"
    for measure in _measures_of(by_reason, [(Subject.PROPOSAL, proposal.id.hex)]):
        yield _measure_words(measure)


def _decided_words(decided: Decided) -> str:
    """Such as *antogs 4 maj 2026 av nämnden: det kostar inget.*"""
    why = decided.why.strip()
    end = "" if why.endswith((".", "?", "…")) else "."
    return f"{_SAID[decided.verdict]} {date_words(decided.date)} av {decided.by}: {why}{end}"


def _measure_words(measure: MeasureView) -> str:
    return f"Det har lett till åtgärden ”{measure.title}” ({STATUSES[measure.status].casefold()})."


def _left_words(card: CardView, theme: str) -> str:
    if card.parked:
        return "Ligger på parkeringen och är inte med i något förslag."
    if theme:
        return f"Finns kvar i temat ”{theme}” och är inte med i något förslag än."
    return "Finns kvar på tavlan utan tema och är inte med i något förslag än."


def _outcome(proposals: Sequence[ProposalView], log: Log, card: CardView, *, acted: bool) -> str:
    """The best that became of it: what is adopted before what waits, and that before what was put away."""
    held = [decided.verdict if decided is not None else None for decided in (latest(log, p.id) for p in proposals)]
    if Verdict.ADOPTED in held:
        return VERDICTS[Verdict.ADOPTED]
    if acted:
        return _ACTED
    if None in held:
        return _PROPOSED
    for verdict in _PUT_AWAY:
        if verdict in held:
            return _PUT_AWAY[verdict]
    return _PARKED if card.parked else _WAITING


def _own_reasons(card: CardView) -> Iterator[tuple[Subject, str]]:
    yield Subject.CARD, card.id.hex
    if card.theme is not None:
        yield Subject.THEME, card.theme.hex


def _by_reason(measures: Iterable[MeasureView]) -> _Reasons:
    by_reason: dict[tuple[Subject, str], list[MeasureView]] = {}
    for measure in measures:
        for reason in measure.reasons:
            by_reason.setdefault((reason.subject, reason.target), []).append(measure)
    return by_reason


def _measures_of(by_reason: _Reasons, reasons: Iterable[tuple[Subject, str]]) -> Iterator[MeasureView]:
    return (measure for reason in reasons for measure in by_reason.get(reason, ()))


def _words(idea: RawIdea) -> tuple[str, UUID]:
    return idea.text.casefold(), idea.id
