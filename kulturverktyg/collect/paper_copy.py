"""What is asked on paper in a workshop, read without anything being put in use by it."""

from uuid import UUID

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.packaging import package_of
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


def paper_copy(store: Store, workshop_id: UUID) -> KioskPackage:
    """The package that papers would be typed in with as things stand; KnownError when nobody could answer."""
    with store.read() as session:
        return package_of(session, find(session, Workshop, workshop_id), with_codes=False)
