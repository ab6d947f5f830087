"""What ideas are asked for at a kiosk: the journey's own prompts, in the kiosk's words where it has them."""

from dataclasses import replace
from uuid import uuid4

from nacl.public import PrivateKey

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Idea, IdeaSheet
from kulturverktyg.collect.package import IdeaPrompt, KioskPackage, read_package
from kulturverktyg.collect.packaging import idea_prompts
from kulturverktyg.collect.sealed import package_record_size, seal, unseal
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.decide.prompts import PROMPT_WORDS, prompt_words
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.prepare.find import find
from tests.builders import Workplace

KIOSKS_OWN = tuple(IdeaPrompt(name, {}) for name in PROMPT_WORDS)
STOP = {"sv": "Sluta med", "en": "Stop"}


def _package(place: Workplace, *prompts: dict[str, str]) -> KioskPackage:
    place.open_kiosk()
    with place.store.write() as session:
        find(session, Journey, place.journey_id).prompts = list(prompts)
    return read_package(make_kiosk(place.store, place.workshop_id, mode=KioskMode.IDEAS).package)


def test_a_journey_without_prompts_asks_what_the_kiosk_asks() -> None:
    assert idea_prompts(()) == KIOSKS_OWN


def test_what_the_kiosk_has_itself_is_asked_in_all_its_languages() -> None:
    own = [{"sv": words, "en": "Something"} for words in PROMPT_WORDS.values()]
    assert idea_prompts(own) == KIOSKS_OWN


def test_a_prompt_of_the_journey_is_called_by_its_swedish_words() -> None:
    assert idea_prompts([STOP, {"sv": "mer av"}]) == (IdeaPrompt("Sluta med", STOP), IdeaPrompt("more", {}))
    assert prompt_words("Sluta med") == "Sluta med"


def test_the_prompts_of_the_journey_reach_the_kiosk(place: Workplace) -> None:
    assert _package(place, STOP).prompts == (IdeaPrompt("Sluta med", STOP),)
    assert _package(place).prompts == KIOSKS_OWN


def test_the_longest_ideas_under_the_longest_prompt_find_room_in_a_record(place: Workplace) -> None:
    key = PrivateKey.generate()
    longest = "”Å\\" * 20
    package = replace(_package(place, {"sv": longest}), public_key=bytes(key.public_key))
    sheet = IdeaSheet(uuid4(), (Idea(longest, "\U0001f600" * IDEA_LIMIT),) * IDEAS_A_SHEET)
    sealed = seal(sheet, package_record_size(package), package.public_key)
    assert unseal(sealed, sheet.id.bytes, bytes(key)) == sheet
