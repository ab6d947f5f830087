"""All attacks on a journey, one after the other, on what is released now and on files that were exported."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from kulturverktyg import paths
from kulturverktyg.audit.before import shown_before
from kulturverktyg.audit.between_rounds import try_rounds
from kulturverktyg.audit.concealed import FileOfRound, try_files
from kulturverktyg.audit.definitions import Definitions
from kulturverktyg.audit.free_pages import try_free_pages
from kulturverktyg.audit.from_files import results_in
from kulturverktyg.audit.indicator_tables import indicators_seen
from kulturverktyg.audit.indicators import try_indicators
from kulturverktyg.audit.interview_words import quotes_of
from kulturverktyg.audit.interviews import interviews_seen, try_interviews
from kulturverktyg.audit.late import try_late
from kulturverktyg.audit.linear import try_combinations
from kulturverktyg.audit.narrowing import try_narrowing
from kulturverktyg.audit.other_journeys import is_of_another
from kulturverktyg.audit.reading.folder import ReadFile, ReadFolder, read_folder
from kulturverktyg.audit.remembered import try_memory
from kulturverktyg.audit.report import AuditReport
from kulturverktyg.audit.rounds_named import rounds_named
from kulturverktyg.audit.seen import BEFORE, RoundSeen, Seen
from kulturverktyg.audit.subtraction import try_subtraction
from kulturverktyg.audit.threshold import try_threshold
from kulturverktyg.audit.truth import Truth
from kulturverktyg.audit.unanimity import try_unanimity
from kulturverktyg.audit.vote_tables import votes_seen
from kulturverktyg.audit.votes import try_votes
from kulturverktyg.guard.answers import read_answers
from kulturverktyg.guard.counted import read_counted
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.row_data import row_decisions
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.response import FreeText
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import journey, list_journeys, round_survey
from kulturverktyg.store.store import Store

#: Tells how far it has come (0–1) and what is being tried; what it raises stops the audit.
Tell = Callable[[float, str], None]
_PARTS = 12


def audit(
    store: Store, journey_id: UUID, exports: Path | None = None, tell: Tell = lambda _share, _words: None
) -> AuditReport:
    """Try everything on a journey's closed rounds; KnownError when the folder of exports cannot be read."""
    view = journey(store, journey_id)
    closed = [round_ for round_ in view.rounds if round_.state is RoundState.CLOSED]
    released = []
    for place, round_ in enumerate(closed):
        tell(0.1 * place / len(closed), f"Hämtar resultaten av {round_.name}")
        released.append((round_.id, release(store, round_.id)))
    tell(0.1, "Läser de exporterade filerna")
    folder = ReadFolder((), ()) if exports is None else read_folder(exports, _reading(tell))
    return try_all(store, journey_id, released, folder, tell)


def _reading(tell: Tell) -> Callable[[float], None]:
    """How far the reading of the files has come."""
    return lambda share: tell(0.1 + 0.1 * share, "Läser de exporterade filerna")


def try_all(
    store: Store,
    journey_id: UUID,
    released: Sequence[tuple[UUID, ReleasedResults]],
    folder: ReadFolder,
    tell: Tell = lambda _share, _words: None,
) -> AuditReport:
    """Try everything on these results of closed rounds and these files."""
    view = journey(store, journey_id)
    others = {other.name for other in list_journeys(store)} - {view.name}
    foreign = {file.name for file in folder.files if is_of_another(file, view.name, others)}
    rounds, files = gather(store, released, folder, foreign)
    own = [file for file in folder.files if file.name not in foreign]

    def part(number: int, words: str) -> Callable[[float], None]:
        start = 0.2 + 0.8 * number / _PARTS
        tell(start, words)
        return lambda share: tell(start + 0.8 * share / _PARTS, words)

    tried = (
        try_threshold(rounds),
        try_subtraction(rounds, part(1, "Drar grupper från varandra")),
        try_combinations(rounds, part(2, "Prövar linjära kombinationer")),
        try_narrowing(rounds, part(3, "Ringar in dolda grupper")),
        try_rounds(rounds, part(4, "Jämför omgångar")),
        try_late(rounds, part(5, "Letar efter sena svar")),
        try_unanimity(rounds),
        try_files(
            files,
            folder.unread,
            part(7, "Letar efter dolt i filerna"),
            empty=folder.empty,
            beside=_beside(store, journey_id, released) if own else (),
        ),
        try_free_pages(store, journey_id, paths.log_folder()),
        try_memory(store, journey_id, len(own)),
        try_votes(votes_seen(store, journey_id, view.k, own), part(9, "Räknar på omröstningar")),
        try_indicators(indicators_seen(store, journey_id, own), part(10, "Räknar på nyckeltal")),
        try_interviews(interviews_seen(store, journey_id, view.k, own)),
    )
    tell(1.0, "Klart")
    names = tuple(round_.name for round_ in rounds)
    return AuditReport(view.name, view.k, names, folder.whole, tried)


def _beside(store: Store, journey_id: UUID, released: Sequence[tuple[UUID, ReleasedResults]]) -> Sequence[object]:
    """What is told beside a file's own round: other rounds, votes, indicators, what a krona gives back."""
    rounds = [results for _, results in released]
    return (*rounds, *released_votes(store, journey_id), *(read_counted(store, journey_id, one) for one in rounds))


def gather(
    store: Store,
    released: Sequence[tuple[UUID, ReleasedResults]],
    folder: ReadFolder,
    foreign: Collection[str] = (),
) -> tuple[list[RoundSeen], list[FileOfRound]]:
    """What a colleague has of each round, and the rounds that each file may be of; no file while there are none.

    ``foreign`` are the names of files that are another journey's.
    """
    names = [results.round for _, results in released]
    named = {file.name: rounds_named(file, names) for file in folder.files if file.name not in foreign}
    rounds = []
    for round_id, results in released:
        own = [file for file in folder.files if results.round in named.get(file.name, ())]
        rounds.append(_seen(store, round_id, results, own))
    files = []
    for file in folder.files if rounds else ():
        of_another = file.name in foreign
        its = [round_ for round_ in rounds if round_.name in named.get(file.name, ())]
        files.append(FileOfRound(file, tuple(its or rounds), of_another))
    return rounds, files


def _seen(store: Store, round_id: UUID, today: ReleasedResults, files: Sequence[ReadFile]) -> RoundSeen:
    """What a colleague has of a round: ``files`` are those of it."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        answers = read_answers(session, round_, round_survey(session, round_))
        truth = Truth(answers, today)
        groups, figures = shown_before(session, round_id, truth)
        written = session.execute(select(FreeText.question, FreeText.text).where(FreeText.round_id == round_id)).all()
        quotes = quotes_of(session, round_.journey_id)
    definitions = Definitions(truth, today)
    shown = {text for texts in today.texts for text in texts.texts}
    seen = [Seen("", today)]
    if groups:
        seen.append(Seen(BEFORE, replace(today, groups=groups, figures=figures, suppressed=(), texts=())))
    for file in files:
        results = results_in(file, today, definitions)
        if results is not None:
            seen.append(Seen(file.name, results))
    counts = {question: sum(other == question for other, _ in written) for question, _ in written}
    hidden = tuple(text for _, text in written if text not in shown)
    return RoundSeen(today.round, truth, tuple(seen), counts, hidden, quotes, row_decisions(store, round_id))
