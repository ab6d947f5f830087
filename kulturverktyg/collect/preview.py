"""A kiosk package to look at a survey with, half-written too; it belongs to no workshop and its answers go nowhere."""

from uuid import UUID

from kulturverktyg.collect.package import KioskPackage, PackageCell, PackageRole, PackageUnit
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.languages import kiosk_languages

_NO_WORKSHOP = UUID(int=0)


def preview_package(journey: JourneyView, survey: SurveyDefinition) -> KioskPackage:
    """The package of a kiosk that would ask the survey in this journey.

    It offers every language of the survey that the kiosk speaks, translated or not, or else Swedish. With nobody
    in the organisation yet, there is one invented group.
    """
    units = tuple(PackageUnit(unit.id, unit.path) for unit in journey.units)
    roles = tuple(PackageRole(role.id, role.name) for role in journey.roles)
    cells = tuple(PackageCell(unit, role, count) for (unit, role), count in journey.headcounts.items() if count > 0)
    if not cells:
        units, roles = (PackageUnit(_NO_WORKSHOP, "–"),), (PackageRole(_NO_WORKSHOP, "–"),)
        cells = (PackageCell(_NO_WORKSHOP, _NO_WORKSHOP, 0),)
    return KioskPackage(
        workshop_id=_NO_WORKSHOP,
        workshop="Förhandsvisning",
        journey=journey.name,
        survey=survey,
        units=units,
        roles=roles,
        cells=cells,
        k=journey.k,
        languages=kiosk_languages(survey.languages) or ("sv",),
        public_key=b"",
        pin_hash="",
    )
