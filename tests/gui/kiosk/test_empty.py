"""Somebody who has answered nothing is told so, and may leave without sending anything."""

from kulturverktyg.collect.pages import Stage
from tests.kiosk_packages import SAY, WORDS, package


def test_an_empty_answer_is_not_sent_and_the_page_says_why(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to_review()
    assert "Du har inte svarat på någon fråga än." in visitor.words
    visitor.keys("\n")
    assert visitor.stage is Stage.REVIEW
    assert "Svara på minst en fråga för att skicka in" in visitor.words
    assert visitor.box.tried == []
    visitor.tap("number_words")
    visitor.keys("Fikat\n")
    assert not visitor.sees("button_give_up")
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)


def test_one_may_leave_without_answering(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to_review()
    visitor.tap("button_give_up")
    assert visitor.stage is Stage.START
    assert visitor.box.tried == []


def test_a_language_on_the_start_page_begins_in_it(kiosk) -> None:
    visitor = kiosk(package(SAY, languages=["sv", "en"]))
    visitor.tap("button_begin_en")
    assert visitor.stage is Stage.PROMISE
    assert visitor.window.session.language == "en"
