"""What goes into a kiosk package, taken from HR's file."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.package import IdeaPrompt, KioskPackage, PackageCell, PackageRole, PackageUnit
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.journey import Headcount, Journey
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.vote import VoteOption, VoteRound
from kulturverktyg.prepare.audience import cells_of_round, roles_of
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.workshops import refuse_untranslated
from kulturverktyg.survey.definition import SurveyDefinition, Text, in_language
from kulturverktyg.survey.languages import FIRST_LANGUAGE, load_language

#: What ideas are asked for where a journey says nothing else; the words are in the kiosk's language files.
PROMPTS = ("more", "less", "start")
#: How the name of a package ends that is carried to another laptop.
SUFFIX = ".kioskpaket"
_LONGEST_NAME = 80
_NAMES = {KioskMode.SURVEY: "kiosk", KioskMode.IDEAS: "ideer", KioskMode.VOTE: "omrostning"}


def carried_name(workshop: str, mode: KioskMode = KioskMode.SURVEY) -> str:
    """What a package is called on its way to another laptop: ``kiosk-första-workshoppen.kioskpaket``."""
    words = "".join(letter if letter.isalnum() else " " for letter in workshop.casefold()).split()
    return "-".join([_NAMES[mode], *words])[:_LONGEST_NAME] + SUFFIX


def package_of(
    session: Session, workshop: Workshop, mode: KioskMode = KioskMode.SURVEY, *, with_codes: bool = True
) -> KioskPackage:
    """The package of a workshop as things stand; codes are asked for only with the survey.

    Raises KnownError when nobody could answer because no unit has people in it, or a language lacks words.
    """
    round_ = find(session, Round, workshop.round_id)
    journey = find(session, Journey, round_.journey_id)
    units = unit_views(journey.units)
    cells = cells_of_round(session, round_)
    if not cells:
        raise KnownError(
            "Ingen kan svara än: lägg in enheter, roller och antal personer under Uppdrag innan kiosken öppnas."
        )
    survey = round_survey(session, round_)
    refuse_untranslated(survey, workshop.languages)
    asks_for_codes = with_codes and mode is KioskMode.SURVEY and bool(workshop.code_salt)
    return KioskPackage(
        workshop_id=workshop.id,
        workshop=workshop.name,
        journey=journey.name,
        survey=survey,
        units=tuple(PackageUnit(unit.id, unit.path) for unit in units),
        roles=tuple(PackageRole(role.id, role.name) for role in roles_of(session, round_)),
        cells=tuple(PackageCell(unit, role, count) for (unit, role), count in cells.items()),
        k=journey.k,
        languages=tuple(workshop.languages),
        public_key=journey.public_key,
        pin_hash=workshop.pin_hash,
        mode=mode,
        idle_seconds=workshop.idle_seconds,
        countdown_seconds=workshop.countdown_seconds,
        code_salt=workshop.code_salt if asks_for_codes else b"",
        code_hashes=_code_hashes(session, workshop) if asks_for_codes else (),
        prompts=idea_prompts(journey.prompts) if mode is KioskMode.IDEAS else (),
    )


def idea_prompts(own: Sequence[Text]) -> tuple[IdeaPrompt, ...]:
    """What a kiosk asks ideas to: the prompts of a journey, called by their Swedish words, or else the kiosk's own.

    One that the kiosk has itself is asked in the kiosk's words, which are there in every language.
    """
    swedish = load_language(FIRST_LANGUAGE)
    known = {swedish.say(f"ideas.prompt_{name}").casefold(): name for name in PROMPTS}
    called = [(in_language(text, FIRST_LANGUAGE), text) for text in own]
    named = (
        IdeaPrompt(known[words.casefold()], {}) if words.casefold() in known else IdeaPrompt(words, dict(text))
        for words, text in called
    )
    return tuple(named) or tuple(IdeaPrompt(name, {}) for name in PROMPTS)


def vote_package_of(session: Session, workshop: Workshop, vote: VoteRound) -> KioskPackage:
    """The package of a vote at a workshop; it holds no survey, and roles only where they are asked for."""
    journey = find(session, Journey, vote.journey_id)
    return KioskPackage(
        workshop_id=workshop.id,
        workshop=workshop.name,
        journey=journey.name,
        survey=SurveyDefinition({}, tuple(workshop.languages), ()),
        units=(),
        roles=_roles_with_people(session, journey) if vote.by_role else (),
        cells=(),
        k=journey.k,
        languages=tuple(workshop.languages),
        public_key=journey.public_key,
        pin_hash=workshop.pin_hash,
        mode=KioskMode.VOTE,
        idle_seconds=workshop.idle_seconds,
        countdown_seconds=workshop.countdown_seconds,
        code_salt=workshop.code_salt,
        code_hashes=_code_hashes(session, workshop) if workshop.code_salt else (),
        vote=PackageVote(
            vote.id, vote.name, vote.kind, vote.dots, vote.cap, vote.by_role, _option_words(session, vote)
        ),
    )


def _option_words(session: Session, vote: VoteRound) -> tuple[str, ...]:
    of_vote = select(VoteOption.text).where(VoteOption.vote_round_id == vote.id).order_by(VoteOption.position)
    return tuple(session.scalars(of_vote))


def _roles_with_people(session: Session, journey: Journey) -> tuple[PackageRole, ...]:
    """The roles that somebody has, or all while nobody is entered."""
    units = [unit.id for unit in journey.units]
    there = set(session.scalars(select(Headcount.role_id).where(Headcount.unit_id.in_(units), Headcount.count > 0)))
    return tuple(PackageRole(role.id, role.name) for role in journey.roles if role.id in there or not there)


def _code_hashes(session: Session, workshop: Workshop) -> tuple[bytes, ...]:
    codes = select(ParticipationCode.hash).where(ParticipationCode.workshop_id == workshop.id)
    return tuple(sorted(session.scalars(codes)))
