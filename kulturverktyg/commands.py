"""What each command does. Heavy parts are imported by the command that needs them."""

import json
import os
import secrets
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from kulturverktyg import paths
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.views import JourneyView, RoundView, WorkshopView
from kulturverktyg.store.store import Store, open_store, restore_newest
from kulturverktyg.survey.definition import Question, SurveyDefinition

if TYPE_CHECKING:
    from kulturverktyg.survey.xlsform import LeftOut, ReadForm

_Named = TypeVar("_Named", JourneyView, RoundView, WorkshopView)


def open_desk(options: Namespace) -> int:
    """Open HR's desk."""
    from kulturverktyg.app import run_desk

    _refuse_without_screen()
    return run_desk(options.database)


def demo(options: Namespace) -> None:
    """Make the demo journey and everything that `export` makes of it."""
    from kulturverktyg.demo import make_demo

    database = make_demo(options.folder, options.seed)
    with open_store(database) as store:
        journey = _list(store)[0]
        _export(store, journey.rounds[0].id, options.folder / "export", None)
    _say(f"Demoresan ligger i {database} och allt som exporterats i {options.folder / 'export'}.")


def list(options: Namespace) -> None:  # noqa: A001  (the command's own name)
    """Print what there is as JSON; how many have answered is not in it."""
    with _open(options) as store:
        _say_json({"journeys": [_listed(store, journey) for journey in _list(store)]})


def new_journey(options: Namespace) -> None:
    """Make a journey from a template."""
    from kulturverktyg.prepare.journeys import clean_name, create_journey
    from kulturverktyg.prepare.organisation import read_unit_rows
    from kulturverktyg.survey.template import load_template

    own = paths.own_templates()
    load_template(options.template, own)
    clean_name(options.name)
    rows = read_unit_rows(options.units) if options.units is not None else ()
    with open_store(_database(options), create=True) as store:
        journey_id = create_journey(
            store, options.name, options.template, rows, short_form=options.short, own_templates=own
        )
    _say(str(journey_id))


def new_workshop(options: Namespace) -> None:
    """Add a workshop to an open round."""
    from kulturverktyg.prepare.journeys import survey_of
    from kulturverktyg.prepare.workshops import create_workshop

    with _open(options) as store:
        round_ = _round(store, options)
        workshop_id = create_workshop(store, round_.id, options.name, survey_of(store, round_.id).languages)
    _say(str(workshop_id))


def new_round(options: Namespace) -> None:
    """Open the next round of a journey."""
    from kulturverktyg.prepare.rounds import create_round

    with _open(options) as store:
        journey = _pick(_list(store), options.journey, "resa")
        round_id = create_round(store, journey.id, options.name, short_form=options.short)
    _say(str(round_id))


def import_survey(options: Namespace) -> int:
    """Let a form be a journey's newest survey, and tell what of it could not be carried over."""
    from kulturverktyg.prepare.surveys import replace_survey, versions
    from kulturverktyg.survey.draft import SurveyDraft
    from kulturverktyg.survey.xlsform import read_xlsform

    form = read_xlsform(options.file)
    if options.strict and form.left_out:
        _refuse_left_out(options.file, form.left_out)
        return 1
    with _open(options) as store:
        journey = _pick(_list(store), options.journey, "resa")
        version_id = replace_survey(store, journey.id, SurveyDraft(form.survey))
        number = next(version.number for version in versions(store, journey.id) if version.id == version_id)
        _tell_read_in(store, f"Version {number} av enkäten är inläst", form)
    return 0


def export_survey(options: Namespace) -> None:
    """Save a journey's survey as a form."""
    from kulturverktyg.files.whole import write_whole
    from kulturverktyg.prepare.surveys import read_draft, versions
    from kulturverktyg.survey.xlsform import xlsform_workbook

    path = options.to if options.file is None else options.file
    if path.suffix.casefold() != ".xlsx":
        raise KnownError(f"Filen {path.name} ska ha ett namn som slutar på .xlsx.")
    with _open(options) as store:
        journey = _pick(_list(store), options.journey, "resa")
        known = {version.number: version for version in versions(store, journey.id)}
        number = max(known) if options.version is None else options.version
        if number not in known:
            raise KnownError(f"Det finns ingen version {number} av enkäten. Den nyaste är version {max(known)}.")
        survey = read_draft(store, known[number].id).survey
    write_whole(path, xlsform_workbook(survey))
    _say(f"Version {number} av enkäten är sparad i {path}.")


def kiosk(options: Namespace) -> int:
    """Make the package of a workshop, let go of HR's file, and become the kiosk."""
    _refuse_without_screen()
    if options.package is not None:
        from kulturverktyg.gui.kiosk.main import run

        return run(options.package)
    from kulturverktyg.collect.workshop import has_pin, make_kiosk

    with _open(options) as store:
        workshop = _pick(_workshops(store), options.workshop, "workshop")
        pin = options.pin
        if pin is None and not has_pin(store, workshop.id):
            pin = f"{secrets.randbelow(10**6):06d}"
            _say(f"PIN för att lämna kiosken: {pin}")
        package = make_kiosk(store, workshop.id, pin).package
    return _become_kiosk(package)


def close_workshop(options: Namespace) -> None:
    """Empty the ballot box of a workshop into HR's file."""
    from kulturverktyg.collect import workshop as workshops

    with _open(options) as store:
        workshops.close_workshop(store, _pick(_workshops(store), options.workshop, "workshop").id)


def import_answers(options: Namespace) -> None:
    """Read answers from a table."""
    from kulturverktyg.collect.answer_table import import_answers as read_in
    from kulturverktyg.files.gate import Limits

    with _open(options) as store:
        count = read_in(store, _round(store, options).id, options.file, Limits(rows=options.max_rows))
    _say(f"{count} svar är inlästa.")


def close_round(options: Namespace) -> None:
    """Close a round, its workshops first."""
    from kulturverktyg.collect import workshop as workshops

    with _open(options) as store:
        workshops.close_round(store, _round(store, options).id)


def results(options: Namespace) -> None:
    """Print what the guard lets out."""
    from kulturverktyg.export.as_json import as_json
    from kulturverktyg.export.as_text import as_text
    from kulturverktyg.guard.release import release

    with _open(options) as store:
        released = release(store, _round(store, options).id)
    if options.format == "json":
        _say_json(as_json(released))
    else:
        _say(as_text(released))


def export(options: Namespace) -> None:
    """Save the results as files."""
    with _open(options) as store:
        files = _export(store, _round(store, options).id, options.to, options.only)
    for file in files:
        _say(str(file))


def check(options: Namespace) -> None:
    """Say that the file is whole; opening it has read every byte."""
    with _open(options):
        _say(f"{_database(options).name} är hel.")


def restore(options: Namespace) -> None:
    """Put the newest whole backup in place of a damaged file."""
    backup = restore_newest(_database(options), only_damaged=True)
    _say(f"Säkerhetskopian från {backup.made:%Y-%m-%d kl. %H.%M} är återställd. Den gamla filen är kvar bredvid.")


def self_test(_options: Namespace) -> int:
    """Start every part once."""
    from kulturverktyg.self_test import run

    return run()


def _refuse_without_screen() -> None:
    """Qt ends the whole process when there is no screen; say it in a sentence before that."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise KnownError("Det finns ingen skärm att visa fönstret på. Logga in på datorn med en skärm och försök igen.")


def _open(options: Namespace) -> Store:
    return open_store(_database(options))


def _database(options: Namespace) -> Path:
    return options.database if options.database is not None else paths.default_database()


def _export(store: Store, round_id: UUID, folder: Path, only: tuple[str, ...] | None) -> tuple[Path, ...]:
    from kulturverktyg.export.files import export as export_files
    from kulturverktyg.guard.release import release

    return export_files(release(store, round_id), folder, only)


def _list(store: Store) -> tuple[JourneyView, ...]:
    from kulturverktyg.prepare.journeys import list_journeys

    return list_journeys(store)


def _workshops(store: Store) -> tuple[WorkshopView, ...]:
    return tuple(workshop for journey in _list(store) for workshop in journey.workshops)


def _round(store: Store, options: Namespace) -> RoundView:
    journey = _pick(_list(store), options.journey, "resa")
    return _pick(journey.rounds, options.round, "omgång")


def _pick(candidates: Iterable[_Named], wanted: str, what: str) -> _Named:
    """The one that has the id or the name; KnownError when there is none or more than one."""
    candidates = tuple(candidates)
    found = [one for one in candidates if str(one.id) == wanted] or [one for one in candidates if one.name == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise KnownError(f"Det finns flera som heter ”{wanted}”. Ange id i stället; det visas av kommandot list.")
    names = ", ".join(f"”{one.name}”" for one in candidates) or "inget"
    raise KnownError(f"Det finns ingen {what} med namn eller id ”{wanted}”. Det som finns är: {names}.")


def _refuse_left_out(path: Path, left_out: "Sequence[LeftOut]") -> None:
    lines = [f"Inget är inläst, för allt i {path.name} kan inte följa med som det är:", *_listed_left_out(left_out)]
    with suppress(OSError):
        sys.stderr.write("\n".join(lines) + "\n")


def _tell_read_in(store: Store, read_in: str, form: "ReadForm") -> None:
    """All about a form that has been read in, whatever else goes wrong."""
    lines = [f"{read_in}: {_size_of(form.survey)}."]
    if form.left_out:
        lines.append("Det här i filen följde inte med, eller blev annorlunda:")
    try:
        _say("\n".join([*lines, *_listed_left_out(form.left_out)]))
    except KnownError as error:
        raise KnownError(f"{read_in}, men allt om den kunde inte visas. {error}") from error
    try:
        store.back_up()
    except KnownError as error:
        raise KnownError(f"{read_in}, men säkerhetskopian blev inte gjord. {error}") from error


def _listed_left_out(left_out: "Sequence[LeftOut]") -> Iterable[str]:
    return (f"– {left.sentence}" for left in left_out)


def _size_of(survey: SurveyDefinition) -> str:
    from kulturverktyg.survey.language_names import language_name

    questions, sections = len([*survey.questions()]), len(survey.sections)
    languages = [language_name(code) for code in survey.languages]
    spoken = " och ".join(filter(None, (", ".join(languages[:-1]), languages[-1])))
    return f"{questions} {'fråga' if questions == 1 else 'frågor'} i {sections} avsnitt, på {spoken}"


def _listed(store: Store, journey: JourneyView) -> dict[str, object]:
    from kulturverktyg.prepare.surveys import versions

    numbers = {name: version.number for version in versions(store, journey.id) for name in version.rounds}
    round_names = {round_.id: round_.name for round_ in journey.rounds}
    return {
        "id": str(journey.id),
        "name": journey.name,
        "template": journey.template,
        "rounds": [
            {
                "id": str(r.id),
                "name": r.name,
                "state": r.state.value,
                "survey_version": numbers[r.name],
                "items": _listed_items(store, r.id),
            }
            for r in journey.rounds
        ],
        "workshops": [
            {"id": str(w.id), "name": w.name, "round": round_names[w.round_id], "state": w.state.value}
            for w in journey.workshops
        ],
    }


def _listed_items(store: Store, round_id: UUID) -> Iterable[dict[str, object]]:
    """The questions; ``columns`` are those of a file with answers, and a number has bounds."""
    from kulturverktyg.model.kinds import QuestionKind
    from kulturverktyg.prepare.journeys import survey_of

    survey = survey_of(store, round_id)
    return [
        {
            "name": question.name,
            "kind": question.kind.value,
            "dimension": section.name if section.dimension else None,
            "points": question.scale.points if question.scale is not None else None,
            "choices": [choice.name for choice in question.choices],
            "columns": [*question.columns] or [question.name],
            "minimum": question.minimum if question.kind is QuestionKind.NUMBER else None,
            "maximum": question.maximum if question.kind is QuestionKind.NUMBER else None,
            "decimals": question.decimals,
            "condition": _listed_condition(question),
        }
        for section in survey.sections
        for question in section.questions
        if question.kind is not QuestionKind.INFORMATION
    ]


def _listed_condition(question: Question) -> dict[str, object] | None:
    condition = question.condition
    if condition is None:
        return None
    return {"column": condition.column, "relation": condition.relation.value, "value": condition.value}


def _become_kiosk(package: Path) -> int:
    """Run the kiosk as a process of its own, which never had HR's file open."""
    from kulturverktyg.app import kiosk_command

    command = kiosk_command(package)
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606  (our own program)
    return subprocess.run(command, check=False).returncode  # noqa: S603  (our own program)


def _say(text: str) -> None:
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise KnownError(
            "Det gick inte att skriva ut svaret. Kontrollera att det finns plats där det sparas."
        ) from error


def _say_json(value: object) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=2))
