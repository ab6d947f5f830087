"""Journeys, rounds, workshops and surveys: what is there before anybody answers."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg import paths
from kulturverktyg.commands.shared import database, journeys, mention, open_file, pick, round_of, say
from kulturverktyg.errors import KnownError

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.model.kinds import Audience
    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.definition import SurveyDefinition
    from kulturverktyg.survey.xlsform import LeftOut, ReadForm


def demo(options: Namespace) -> None:
    """Make the demo journey, and all that can be made of its newest rounds, with staff and with clients."""
    from kulturverktyg.demo import make_demo
    from kulturverktyg.model.kinds import Audience
    from kulturverktyg.reporting import AUDIENCES, make_packs, make_reports
    from kulturverktyg.store.store import open_store

    made, export = make_demo(options.folder, options.seed, template=options.template), options.folder / "export"
    with open_store(made) as store:
        (journey,) = journeys(store)
        newest = journey.closed_rounds()[-1].id
        make_reports(store, newest, export)
        make_packs(store, newest, export / "paket", tuple(AUDIENCES))
        for with_clients in journey.closed_rounds(Audience.CLIENTS):
            make_reports(store, with_clients.id, export / with_clients.name)
    say(f"Demoresan ligger i {made} och allt som exporterats i {export}.")


def new_journey(options: Namespace) -> None:
    """Make a journey from a template."""
    from kulturverktyg.decide.beginning import begin_journey
    from kulturverktyg.prepare.journeys import clean_name
    from kulturverktyg.prepare.organisation import read_unit_rows
    from kulturverktyg.store.store import open_store
    from kulturverktyg.survey.template import load_template

    own = paths.own_templates()
    load_template(options.template, own)
    clean_name(options.name)
    rows = read_unit_rows(options.units) if options.units is not None else ()
    with open_store(database(options), create=True) as store:
        journey_id = begin_journey(
            store, options.name, options.template, rows, short_form=options.short, own_templates=own
        )
    say(str(journey_id))


def new_workshop(options: Namespace) -> None:
    """Add a workshop to an open round."""
    from kulturverktyg.prepare.journeys import survey_of
    from kulturverktyg.prepare.workshops import create_workshop

    with open_file(options) as store:
        round_ = round_of(store, options)
        workshop_id = create_workshop(store, round_.id, options.name, survey_of(store, round_.id).languages)
    say(str(workshop_id))


def new_round(options: Namespace) -> None:
    """Open the next round of a journey, with those who work there or with clients."""
    from kulturverktyg.prepare.client_survey import client_advice
    from kulturverktyg.prepare.rounds import Clients, create_client_round, create_round

    if not options.clients and (options.expected is not None or options.ask_unit):
        raise KnownError("--expected och --ask-unit gäller bara en omgång med klienter. Lägg till --clients.")
    own = paths.own_templates()
    advice: tuple[str, ...] = ()
    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        if options.clients:
            clients = Clients(options.expected, options.ask_unit)
            round_id = create_client_round(store, journey.id, options.name, clients, own)
            advice = client_advice(store, journey.id, own)
        else:
            round_id = create_round(store, journey.id, options.name, short_form=options.short)
    say(str(round_id))
    mention(advice)


def import_survey(options: Namespace) -> int:
    """Let a form be a journey's newest survey, and tell what of it could not be carried over."""
    from kulturverktyg.prepare.surveys import replace_survey, versions
    from kulturverktyg.survey.draft import SurveyDraft
    from kulturverktyg.survey.xlsform import read_xlsform

    form = read_xlsform(options.file)
    if options.strict and form.left_out:
        _refuse_left_out(options.file, form.left_out)
        return 1
    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        audience, survey = _asked_for(store, journey.id, options)
        version_id = replace_survey(store, journey.id, SurveyDraft(form.survey), audience)
        number = next(one.number for one in versions(store, journey.id, audience) if one.id == version_id)
        _tell_read_in(store, f"Version {number} av {survey} är inläst", form)
    return 0


def export_survey(options: Namespace) -> None:
    """Save a journey's survey as a form."""
    from kulturverktyg.files.whole import write_whole
    from kulturverktyg.prepare.surveys import read_draft, versions
    from kulturverktyg.survey.xlsform import xlsform_workbook

    path = options.to if options.file is None else options.file
    if path.suffix.casefold() != ".xlsx":
        raise KnownError(f"Filen {path.name} ska ha ett namn som slutar på .xlsx.")
    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        audience, what = _asked_for(store, journey.id, options)
        known = {version.number: version for version in versions(store, journey.id, audience)}
        number = max(known) if options.version is None else options.version
        if number not in known:
            raise KnownError(f"Det finns ingen version {number} av {what}. Den nyaste är version {max(known)}.")
        survey = read_draft(store, known[number].id).survey
    write_whole(path, xlsform_workbook(survey))
    say(f"Version {number} av {what} är sparad i {path}.")


def _asked_for(store: "Store", journey_id: "UUID", options: Namespace) -> "tuple[Audience, str]":
    """Whose survey is meant, which is there then, and what it is called."""
    from kulturverktyg.model.kinds import Audience
    from kulturverktyg.prepare.client_survey import client_survey

    if not options.clients:
        return Audience.STAFF, "enkäten"
    client_survey(store, journey_id, paths.own_templates())
    return Audience.CLIENTS, "enkäten till klienter"


def _refuse_left_out(path: Path, left_out: "Sequence[LeftOut]") -> None:
    lines = [f"Inget är inläst, för allt i {path.name} kan inte följa med som det är:", *_listed_left_out(left_out)]
    with suppress(OSError):
        sys.stderr.write("\n".join(lines) + "\n")


def _tell_read_in(store: "Store", read_in: str, form: "ReadForm") -> None:
    """All about a form that has been read in, whatever else goes wrong."""
    lines = [f"{read_in}: {_size_of(form.survey)}."]
    if form.left_out:
        lines.append("Det här i filen följde inte med, eller blev annorlunda:")
    try:
        say("\n".join([*lines, *_listed_left_out(form.left_out)]))
    except KnownError as error:
        raise KnownError(f"{read_in}, men allt om den kunde inte visas. {error}") from error
    try:
        store.back_up()
    except KnownError as error:
        raise KnownError(f"{read_in}, men säkerhetskopian blev inte gjord. {error}") from error


def _listed_left_out(left_out: "Sequence[LeftOut]") -> Iterable[str]:
    return (f"– {left.sentence}" for left in left_out)


def _size_of(survey: "SurveyDefinition") -> str:
    from kulturverktyg.survey.language_names import language_name

    questions, sections = len([*survey.questions()]), len(survey.sections)
    languages = [language_name(code) for code in survey.languages]
    spoken = " och ".join(filter(None, (", ".join(languages[:-1]), languages[-1])))
    return f"{questions} {'fråga' if questions == 1 else 'frågor'} i {sections} avsnitt, på {spoken}"
