"""Does the file know all that has been shown, and where the answers come from? It tells what it does not know."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.audit.report import Tried, named
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.store.store import Store


def try_memory(store: Store, journey_id: UUID, files: int) -> Tried:
    """Look whether a closed round has been put back from a backup that may have forgotten what was shown."""
    with store.read() as session:
        rounds = _closed(session, journey_id)
        k = session.get_one(Journey, journey_id).k
        note, untried = _imported(rounds, k), _forgotten(rounds, files)
    what = "Såg efter om filen minns allt som har visats, och hur många svar som har lästs in ur filer."
    return Tried("memory", "Programmets minne", what, len(rounds), note=note, untried=untried)


def _closed(session: Session, journey_id: UUID) -> Sequence[Round]:
    wanted = Round.journey_id == journey_id, Round.state == RoundState.CLOSED
    return session.scalars(select(Round).where(*wanted).order_by(Round.position)).all()


def _forgotten(rounds: Sequence[Round], files: int) -> str:
    forgotten = [(round_.name, round_.unsure_since) for round_ in rounds if round_.unsure_since is not None]
    if not forgotten:
        return ""
    day = min(day for _, day in forgotten)
    names = named([f"”{name}”" for name, _ in forgotten])
    tried = (
        "Bara det som finns i de filer som lades till är prövat."
        if files
        else "Samla alla filer som har exporterats i en mapp och pröva dem också (--exports)."
    )
    return (
        f"Filen är återställd från en säkerhetskopia från {day}: vad som har visats av {names} efter den dagen är "
        f"okänt. {tried}"
    )


def _imported(rounds: Sequence[Round], k: int) -> str:
    """How many answers were read from files, by steps of the smallest reported group."""
    told = [f"{_how_many(round_.imported, k)} i ”{round_.name}”" for round_ in rounds if round_.imported]
    unknown = [f"”{round_.name}”" for round_ in rounds if round_.imported is None]
    sentences = [f"Inläst ur filer: {named(told)}. Om de svaren är riktiga vet programmet inte." if told else ""]
    sentences += [f"För {named(unknown)} är det okänt hur många svar som lästes in ur filer." if unknown else ""]
    return " ".join(filter(None, sentences)) or ("Inga svar är inlästa ur filer." if rounds else "")


def _how_many(imported: int, k: int) -> str:
    return f"färre än {k} svar" if imported < k else f"minst {imported // k * k} svar"
