"""What has been found, as far as the guard lets it out."""

from argparse import Namespace
from typing import TYPE_CHECKING

from kulturverktyg.commands.shared import (
    breakdowns_of,
    journeys,
    late_note,
    mention,
    open_file,
    round_of,
    say,
    say_json,
)
from kulturverktyg.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kulturverktyg.guard.released_trend import ReleasedTrend
    from kulturverktyg.reporting import Wanted
    from kulturverktyg.store.store import Store


def results(options: Namespace) -> None:
    """Print what the guard lets out of a round, or of how it differs from another one."""
    if options.compare is not None:
        _compare(options)
        return
    from kulturverktyg.export.as_json import as_json
    from kulturverktyg.export.as_text import as_text
    from kulturverktyg.guard.release import release

    with open_file(options) as store:
        round_id = round_of(store, options).id
        released = release(store, round_id, breakdowns_of(store, round_id, options.by))
        notes = late_note(store, round_id)
    if options.format == "json":
        say_json(as_json(released, notes))
    else:
        say(as_text(released, notes))


def _compare(options: Namespace) -> None:
    from kulturverktyg.export.trend_json import trend_as_json
    from kulturverktyg.export.trend_text import trend_as_text

    with open_file(options) as store:
        trend, notes = _trend(store, options)
    if options.format == "json":
        say_json(trend_as_json(trend))
    else:
        say(trend_as_text(trend))
    mention(notes)


def _trend(store: "Store", options: Namespace) -> "tuple[ReleasedTrend, Sequence[str]]":
    """The two rounds that are named, the one that was begun first as the earlier, and what else should be known."""
    from kulturverktyg.guard.release import release
    from kulturverktyg.guard.trends import compare

    one, other = round_of(store, options), round_of(store, options, options.compare)
    if one.id == other.id:
        raise KnownError(f"”{one.name}” kan inte jämföras med sig själv. Ange en annan omgång efter --compare.")
    if one.audience is not other.audience:
        raise KnownError(
            f"”{one.name}” och ”{other.name}” kan inte jämföras: den ena har frågat personal och den andra klienter."
        )
    order = [round_.id for journey in journeys(store) for round_ in journey.rounds]
    earlier, later = sorted((one.id, other.id), key=order.index)
    first, last = (release(store, one, breakdowns_of(store, one, options.by)) for one in (earlier, later))
    return compare(first, last), [*late_note(store, earlier), *late_note(store, later)]


def export(options: Namespace) -> None:
    """Save the results as files."""
    from kulturverktyg.reporting import make_reports

    with open_file(options) as store:
        round_id = round_of(store, options).id
        files = make_reports(store, round_id, options.to, _wanted(store, round_id, options, options.only))
        notes = late_note(store, round_id)
    for file in files:
        say(str(file))
    mention(notes)


def pack(options: Namespace) -> None:
    """Save a pack for each audience, all of the same release."""
    from kulturverktyg.guard.row_data import clean_decision
    from kulturverktyg.reporting import AUDIENCES, make_packs

    decision = "" if options.decision is None else clean_decision(options.decision)
    audiences = tuple(AUDIENCES) if "all" in options.audience else options.audience
    with open_file(options) as store:
        round_id = round_of(store, options).id
        wanted = _wanted(store, round_id, options)
        packs = make_packs(store, round_id, options.to, audiences, wanted, options.zip, decision)
        notes = late_note(store, round_id)
    for made in packs:
        say(str(made))
    mention(notes)


def _wanted(store: "Store", round_id: "UUID", options: Namespace, kinds: "tuple[str, ...] | None" = None) -> "Wanted":
    from kulturverktyg.prepare.journeys import survey_of
    from kulturverktyg.reporting import Wanted

    language = options.language
    languages = survey_of(store, round_id).languages
    if language not in ("sv", *languages):
        raise KnownError(f"Enkäten finns inte på språket ”{language}”. Välj bland {', '.join(languages)}.")
    return Wanted(
        kinds,
        breakdowns_of(store, round_id, options.by),
        language,
        options.deck,
        getattr(options, "size", None),
        getattr(options, "dpi", None),
    )
