"""What an idea answers to is chosen among the journey's own prompts where it has any."""

from PySide6.QtWidgets import QComboBox

from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.ideas.at_the_board import journey_of, store_of


def _offered(desk: Desk) -> list[str]:
    combo = desk.find(QComboBox, "combo_prompt")
    return [combo.itemText(place) for place in range(combo.count())]


def test_the_prompts_of_the_template_are_offered(desk: Desk) -> None:
    desk.go("Idéer")
    assert _offered(desk) == ["Ingen särskild", "Mer av", "Mindre av", "Börja med"]


def test_the_journeys_own_prompts_are_offered_and_kept_with_the_idea(desk: Desk) -> None:
    store, journey_id = store_of(desk), journey_of(desk)
    with store.write() as session:
        find(session, Journey, journey_id).prompts = [{"sv": "Sluta med", "en": "Stop"}, {"sv": "Mer av"}]
    desk.go("Uppdrag")
    desk.write("edit_contact", "Förvaltningen")
    desk.go("Idéer")
    assert _offered(desk) == ["Ingen särskild", "Sluta med", "Mer av"]
    desk.choose("combo_prompt", "Sluta med")
    desk.write("edit_idea", "Långa möten")
    desk.click("button_add")
    add_idea(store, journey_id, "Fika", "Mer av")
    reveal(store, journey_id)
    kept = sorted(
        (idea.prompt, idea.text) for card in read_board(store, journey_id).cards.values() for idea in card.ideas
    )
    assert kept == [("Sluta med", "Långa möten"), ("more", "Fika")]
