"""Omgångar: the same is asked once more, of the staff or of those one is there for; answered, closed and compared."""

from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.widgets.client_round_dialog import NewClientRound
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.model.kinds import QuestionKind
from tests.ballots import ballots_for
from tests.days import today
from tests.flows.desk_hands import pick, tab
from tests.flows.eight_measures import SIDES
from tests.flows.own_counting import compared, scores
from tests.flows.participant import Mind, Participant
from tests.flows.roomful_at_the_kiosk import at_the_kiosk
from tests.flows.walk.answering import ballots_of, drop
from tests.flows.walk.walk import GUIDE, PLACES, Walk, lines

AGAIN, CLIENTS, RECEPTION = "Ett år senare", "Besökarna", "I receptionen"
LATER_PIN = "1357"
#: What the guide ticks by itself when all has been done.
BY_ITSELF = {
    *("Uppdrag", "Enkät", "Workshoppar", "Kiosk", "Intervjuer", "Nyckeltal", "Iakttagelser", "Kartor", "Idéer"),
    *("Omröstning", "Vision", "Handlingsplan", "Dialoglogg", "Uppföljning"),
}


def measure_again(walk: Walk) -> None:
    """A round more, and what has surely changed is what has."""
    if walk.typed.clients:
        ask_the_clients(walk)
    with walk.at("Omgångar") as desk:
        desk.dialogs.will_answer(NewRound(AGAIN, short_form=not walk.typed.whole_form))
        desk.click("button_new_round")
        assert desk.message.startswith("Omgången är öppen och ställer ")
    if walk.typed.repeats:
        _answer_again(walk)


def tick_the_rest(walk: Walk) -> None:
    """The guide has seen most by itself; what nobody but the user can know is ticked by hand, and then all is done."""
    done = BY_ITSELF | ({"Omgångar"} if walk.typed.repeats or walk.typed.clients else set())
    walk.guide_says(done)
    with walk.at(GUIDE) as desk:
        for page in set(walk.steps) - done:
            desk.click(f"check_{PLACES[page]}")
    walk.guide_says(set(walk.steps))


def _answer_again(walk: Walk) -> None:
    typed = walk.typed
    _begin_a_workshop(walk, "Ett år efter", ("sv",))
    with walk.at("Kiosk") as desk:
        desk.dialogs.will_answer(LATER_PIN)
        desk.click("button_kiosk")
        later = ballots_of(read_package(desk.kiosks[-1]), typed, later=True)
        drop(desk.kiosks[-1], later)
    _close(walk)
    with walk.at("Omgångar") as desk:
        shown = {(row[0], row[1]): row[2:5] for row in lines(desk, "table_changed_dimensions")}
        for area in (typed.sore, typed.strong):
            for side, words in SIDES.items():
                told = compared(scores(walk.answered, area.name, side), scores(later, area.name, side))
                verdict, _, interval = told[3].partition(", ")
                assert shown[area.title, words] == [verdict, told[2], interval]
        assert shown[typed.sore.title, SIDES["now"]][0] == "säker ökning"


def ask_the_clients(walk: Walk) -> None:
    """With a survey of their own, in Arabic for one of them; counted by itself and never with the staff."""
    typed = walk.typed
    with walk.at("Kiosk") as desk:
        desk.dialogs.will_answer(NewClientRound(CLIENTS, 2 * typed.clients))
        desk.click("button_client_round")
        assert "dataskyddsombudet" in desk.dialogs.asked[-1]
    _begin_a_workshop(walk, RECEPTION, ("sv", "ar"))
    with walk.at("Kiosk") as desk:
        desk.dialogs.will_answer(True, LATER_PIN)
        desk.click("button_kiosk")
        package = read_package(desk.kiosks[-1])
        ballots = ballots_for(package, typed.clients)
        with at_the_kiosk(desk) as visitor:
            mind = Mind(0, 0, ballots[0].answers, ballots[0].texts, "ar")
            visitor_in_arabic = Participant(visitor.window, mind, mouse=True)
            visitor_in_arabic.answer_until_review()
            visitor_in_arabic.submit()
            visitor.wait_for(Stage.THANKS)
            visitor_in_arabic.leave()
        drop(desk.kiosks[-1], ballots[1:])
    _close(walk)
    asked = next(q for q in package.survey.questions() if q.kind is QuestionKind.SCALE)
    with walk.at("Resultat") as desk:
        pick(desk, "combo_round", f"{CLIENTS} (klienter)")
        tab(desk, "tabs", "Påståenden")
        given = [ballot.answers[asked.name] for ballot in ballots]
        shown = {row[0]: row[1] for row in lines(desk, "table_items")}
        assert shown[asked.text["sv"]] == f"{sum(given) / len(given):.1f}".replace(".", ",")


def _begin_a_workshop(walk: Walk, name: str, languages: tuple[str, ...]) -> None:
    with walk.at("Workshoppar") as desk:
        desk.dialogs.will_answer(NewWorkshop(name, languages))
        desk.click("button_begin")
        tab(desk, "tabs", "Tid och plats")
        desk.write("edit_date", today().isoformat())
        assert name in desk.table("table_plans")


def _close(walk: Walk) -> None:
    with walk.at("Kiosk") as desk:
        desk.go("Uppdrag")
        desk.go("Kiosk")
        desk.dialogs.will_answer(True)
        desk.click("button_close_round")
        assert desk.message == "Omgången är stängd. Nu finns resultaten."
