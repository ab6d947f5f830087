"""Make a journey from a template, and look at what there is."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from nacl.public import PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Headcount, Journey, Role
from kulturverktyg.model.kinds import Audience, RoundState, WorkshopState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.audience import client_role
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.organisation import UnitRow, add_rows, kiosk_was_made, unit_views
from kulturverktyg.prepare.views import LONGEST_NAME, Card, JourneyView, RoleView, RoundView, WorkshopView
from kulturverktyg.prepare.workshop_plan import one_line
from kulturverktyg.store.store import Store
from kulturverktyg.survey.completeness import complete_languages
from kulturverktyg.survey.definition import SurveyDefinition, in_language
from kulturverktyg.survey.languages import kiosk_languages
from kulturverktyg.survey.storage import add_version, read_version
from kulturverktyg.survey.template import Template, load_template

#: Smallest reported group that may be chosen; privacy promises hold from here on.
K_FLOOR = 5
#: Puts more of a template in a journey (known by its id) that is being made, roles and all.
Beginning = Callable[[Session, UUID, Template], None]


def create_journey(
    store: Store,
    name: str,
    template_id: str,
    rows: Sequence[UnitRow] = (),
    *,
    short_form: bool = False,
    own_templates: Path | None = None,
    beginnings: Sequence[Beginning] = (),
) -> UUID:
    """Make a journey with its first round and workshop open, and return its id.

    The template is one that ships or one in the folder ``own_templates``. With ``rows`` the roles are those of
    the rows; without, those of the template. ``beginnings`` are done in the same transaction. Raises KnownError
    when the name is empty or taken, the template is unknown, or a row is wrong; then nothing is made.
    """
    template = load_template(template_id, own_templates)
    with store.write() as session:
        journey = _new_journey(session, _checked_name(session, name), template)
        if rows:
            add_rows(session, journey.id, rows)
        else:
            session.add_all(
                Role(journey_id=journey.id, name=role, position=place) for place, role in enumerate(template.roles)
            )
        _open_first_round(session, journey, template, short_form=short_form)
        journey_id = journey.id
        session.flush()
        for begin in beginnings:
            begin(session, journey_id, template)
    store.back_up()
    return journey_id


def save_card(store: Store, journey_id: UUID, name: str, card: Card, k: int) -> None:
    """Save the assignment card; KnownError when the name is empty or taken or ``k`` is under the floor."""
    if k < K_FLOOR:
        raise KnownError(f"Minsta redovisningsgrupp kan inte vara mindre än {K_FLOOR}. Ange {K_FLOOR} eller mer.")
    with store.write() as session:
        journey = find(session, Journey, journey_id)
        journey.name = _checked_name(session, name, keep=journey_id)
        if k != journey.k:
            _refuse_once_closed(session, journey)
        if k < journey.k and kiosk_was_made(session, journey_id):
            raise KnownError(
                "Minsta redovisningsgrupp kan inte sänkas när kiosken har varit öppen: de som svarade fick ett löfte "
                f"om {journey.k}."
            )
        journey.k = k
        journey.commissioner = card.commissioner
        journey.purpose = card.purpose
        journey.questions = card.questions
        journey.limits = card.limits
        journey.contact = card.contact
        journey.reference = card.reference


def list_journeys(store: Store) -> tuple[JourneyView, ...]:
    """All journeys of the file, by name."""
    with store.read() as session:
        return tuple(_view(session, journey) for journey in session.scalars(select(Journey).order_by(Journey.name)))


def journey(store: Store, journey_id: UUID) -> JourneyView:
    """One journey; KnownError when it is gone."""
    with store.read() as session:
        return _view(session, find(session, Journey, journey_id))


def survey_of(store: Store, round_id: UUID) -> SurveyDefinition:
    """The survey that a round asks: the whole of its version, or its short form."""
    with store.read() as session:
        return round_survey(session, find(session, Round, round_id))


def round_survey(session: Session, round_: Round) -> SurveyDefinition:
    """The survey that a round asks, within an open session."""
    survey = read_version(session, session.get_one(SurveyVersion, round_.version_id)).survey
    return survey.short() if round_.short_form else survey


def clean_name(name: str) -> str:
    """The name of a journey without needless space; KnownError when nothing is left or it is too long."""
    name = one_line(name)
    if not name:
        raise KnownError("Resan behöver ett namn. Skriv till exempel ”Kulturresan i Norr”.")
    if len(name) > LONGEST_NAME:
        raise KnownError(f"Resans namn är för långt. Använd högst {LONGEST_NAME} tecken.")
    return name


def _checked_name(session: Session, name: str, keep: UUID | None = None) -> str:
    name = clean_name(name)
    other = session.scalar(select(Journey).where(Journey.name == name))
    if other is not None and other.id != keep:
        raise KnownError(f"Det finns redan en resa som heter ”{name}”. Välj ett annat namn.")
    return name


def _refuse_once_closed(session: Session, journey: Journey) -> None:
    closed = select(Round).where(Round.journey_id == journey.id, Round.state == RoundState.CLOSED)
    if session.scalars(closed).first() is not None:
        raise KnownError(
            "Minsta redovisningsgrupp kan inte ändras när en omgång är stängd: de som svarade fick ett löfte om "
            f"{journey.k}."
        )


def _new_journey(session: Session, name: str, template: Template) -> Journey:
    keys = PrivateKey.generate()
    journey = Journey(
        name=name,
        template=template.id,
        template_version=template.version,
        public_key=bytes(keys.public_key),
        private_key=bytes(keys),
        prioritised=template.plan.prioritised,
        prompts=[dict(prompt) for prompt in template.prompts],
        agenda=[{"minutes": part.minutes, "title": part.title} for part in template.agenda],
        **template.card,
    )
    session.add(journey)
    session.flush()
    return journey


def _open_first_round(session: Session, journey: Journey, template: Template, *, short_form: bool) -> None:
    survey = Survey(journey_id=journey.id)
    session.add(survey)
    session.flush()
    version = add_version(session, survey.id, 1, template.draft)
    round_ = Round(
        journey_id=journey.id,
        version_id=version.id,
        name=template.first_round,
        position=0,
        short_form=short_form,
    )
    session.add(round_)
    session.flush()
    session.add(
        Workshop(
            round_id=round_.id,
            name=template.first_workshop,
            position=0,
            languages=list(kiosk_languages(complete_languages(template.survey))),
        )
    )


def _view(session: Session, journey: Journey) -> JourneyView:
    rounds = session.scalars(select(Round).where(Round.journey_id == journey.id).order_by(Round.position)).all()
    workshops = session.scalars(
        select(Workshop)
        .where(Workshop.round_id.in_([r.id for r in rounds]))
        .order_by(Workshop.round_id, Workshop.position)
    )
    of_journey = select(SurveyVersion.id, Survey.audience).join(Survey, Survey.id == SurveyVersion.survey_id)
    asked = {row[0]: row[1] for row in session.execute(of_journey.where(Survey.journey_id == journey.id))}
    client = client_role(session, journey.id)
    role_ids = [role.id for role in journey.roles]
    headcounts = session.scalars(select(Headcount).where(Headcount.role_id.in_(role_ids)))
    return JourneyView(
        id=journey.id,
        name=journey.name,
        template=journey.template,
        k=journey.k,
        card=Card(
            journey.commissioner,
            journey.purpose,
            journey.questions,
            journey.limits,
            journey.contact,
            journey.reference,
        ),
        units=unit_views(journey.units),
        roles=tuple(RoleView(role.id, role.name, role.position) for role in journey.roles),
        headcounts={(h.unit_id, h.role_id): h.count for h in headcounts},
        rounds=tuple(
            RoundView(r.id, r.name, RoundState(r.state), r.short_form, Audience(asked[r.version_id]), r.asks_unit)
            for r in rounds
        ),
        workshops=tuple(
            WorkshopView(w.id, w.name, w.round_id, WorkshopState(w.state), tuple(w.languages)) for w in workshops
        ),
        prompts=tuple(in_language(prompt, "sv") for prompt in journey.prompts),
        client=RoleView(client.id, client.name, client.position) if client is not None else None,
    )
