"""Thanks comes when the answer is kept and not before; when it cannot be kept, nothing is lost."""

import sys

from kulturverktyg.collect.pages import Stage
from tests.kiosk_packages import SAY, WORDS, package


def test_thanks_is_not_shown_before_the_box_has_it(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("25\n")
    visitor.box.may_finish.clear()
    visitor.tap("button_submit")
    visitor.qtbot.waitUntil(lambda: len(visitor.box.tried) == 1)
    assert visitor.stage is Stage.SUBMITTING
    visitor.qtbot.waitUntil(lambda: "Sparar…" in visitor.words)
    visitor.keys("\n\n")
    visitor.box.may_finish.set()
    visitor.wait_for(Stage.THANKS)
    assert len(visitor.box.ballots) == 1


def test_after_a_failed_save_the_same_ballot_can_be_sent_again(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    visitor.keys("25\nFikat\n")
    visitor.box.fill_up()
    visitor.tap("button_submit")
    visitor.wait_for(Stage.REVIEW)
    assert "Disken är full. Säg till den som leder workshoppen." in visitor.words
    assert visitor.answers == {"say.now": 2, "say.desired": 5}
    visitor.box.fault = None
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    first, second = visitor.box.tried
    assert first == second
    assert visitor.box.ballots == [second]


def test_answers_can_be_changed_between_two_tries(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("25\n")
    visitor.box.fill_up()
    visitor.keys("\n")
    visitor.wait_for(Stage.REVIEW)
    visitor.tap("number_say")
    visitor.tap("answer_say.now_3")
    visitor.keys("\n")
    assert visitor.stage is Stage.REVIEW
    visitor.box.fault = None
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    first, second = visitor.box.tried
    assert first.id == second.id
    assert second.answers == {"say.now": 3, "say.desired": 5}


def test_a_bug_in_saving_leaves_the_participant_at_the_review(kiosk, monkeypatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("2\n")
    visitor.box.fault = ZeroDivisionError("a bug")
    visitor.keys("\n")
    visitor.wait_for(Stage.REVIEW)
    assert "allt du har svarat finns kvar" in visitor.words
    assert visitor.answers == {"say.now": 2}
    assert [type(error) for error in caught] == [ZeroDivisionError]


def test_a_required_question_without_an_answer_is_said_and_the_answer_takes_it_away(kiosk) -> None:
    visitor = kiosk(package())
    visitor.go_to("must")
    visitor.keys("\n")
    assert visitor.question == "must"
    assert "Frågan behöver ett svar." in visitor.words
    visitor.keys("3")
    assert "Frågan behöver ett svar." not in visitor.words
    visitor.keys("\n")
    assert visitor.question == "recommend"


def test_points_that_are_not_100_stand_in_the_way_but_can_be_skipped(kiosk) -> None:
    visitor = kiosk(package())
    visitor.go_to("culture")
    visitor.keys("70\n")
    assert visitor.question == "culture"
    assert "Poängen ska bli 100 tillsammans" in visitor.words
    visitor.tap("button_skip")
    assert visitor.question == "good"
    assert not any(column.startswith("culture") for column in visitor.answers)


def test_review_shows_what_was_skipped_and_leads_there_and_back(kiosk) -> None:
    visitor = kiosk(package(SAY, WORDS))
    visitor.go_to("say")
    visitor.keys("2\n\n")
    assert visitor.stage is Stage.REVIEW
    assert "Frågor utan svar: 2" in visitor.words
    visitor.tap("button_words")
    assert visitor.question == "words"
    visitor.keys("Fikat\n")
    assert visitor.stage is Stage.REVIEW
    assert "Frågor utan svar: 1" in visitor.words
    visitor.tap("button_role")
    visitor.keys("2\n")
    assert visitor.stage is Stage.REVIEW
    assert visitor.window.session.role == visitor.window.session.package.roles[1].id


def test_words_are_continued_where_they_ended(kiosk) -> None:
    visitor = kiosk(package(WORDS))
    visitor.go_to("words")
    visitor.keys("Fikat\n")
    visitor.tap("button_back")
    visitor.keys(" och lugnet")
    assert dict(visitor.window.session.texts) == {"words": "Fikat och lugnet"}
