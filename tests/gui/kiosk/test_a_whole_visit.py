"""One participant from start to thanks, by touch and by keyboard, through every kind of question."""

from PySide6.QtCore import Qt

from kulturverktyg.collect.pages import Stage
from kulturverktyg.survey.definition import DONT_KNOW
from tests.kiosk_packages import CULTURE, package


def points(now: list[int], desired: list[int]) -> dict[str, int]:
    return dict(zip(CULTURE.columns, now + desired, strict=True))


def test_by_touch(kiosk) -> None:
    visitor = kiosk(package(languages=["sv", "en"]))
    session = visitor.window.session
    visitor.tap("button_begin")
    visitor.tap("answer_language_0")
    visitor.tap("button_next")
    assert "Resultat visas bara om minst 7 har svarat." in visitor.words
    visitor.tap("button_next")
    visitor.tap("answer_unit_1")
    visitor.tap("button_next")
    visitor.tap("answer_role_0")
    visitor.tap("button_next")
    visitor.tap("answer_years_2")
    visitor.tap("button_next")
    visitor.tap("answer_say.now_2")
    visitor.tap("answer_say.desired_5")
    visitor.tap("button_next")
    visitor.tap("answer_must_6")
    visitor.tap("button_next")
    visitor.tap("button_dont_know")
    for _ in range(20):
        visitor.qtbot.mouseClick(visitor.find(f"points_{CULTURE.columns[0]}").more, Qt.MouseButton.LeftButton)
    visitor.tap("button_next")
    for place in (0, 1, 2, 1):
        visitor.tap(f"answer_good_{place}")
    visitor.tap("button_next")
    for place in (2, 0, 3):
        visitor.tap(f"answer_first_{place}")
    visitor.tap("button_next")
    for digit in "42":
        visitor.tap(f"key_{digit}")
    visitor.tap("key_erase")
    visitor.tap("button_next")
    for key in ("7", "comma", "5", "sign", "sign"):
        visitor.tap(f"key_{key}")
    visitor.tap("button_next")
    visitor.keys("Fikat")
    visitor.tap("button_next")
    visitor.tap("button_next")
    assert visitor.stage is Stage.REVIEW
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    visitor.tap("button_done")
    assert visitor.stage is Stage.START
    (ballot,) = visitor.box.ballots
    assert ballot.unit == session.package.units[1].id
    assert ballot.role == session.package.roles[0].id
    assert ballot.texts == {"words": "Fikat"}
    assert ballot.answers == {
        "years": 2,
        "say.now": 2,
        "say.desired": 5,
        "must": 6,
        "recommend": DONT_KNOW,
        "good.help": 1,
        "good.learn": 0,
        "good.calm": 1,
        "good.fun": 0,
        "first.calm": 1,
        "first.help": 2,
        "first.fun": 3,
        "first.learn": 4,
        "meetings": 4,
        "hours": 75,
    } | {column: 100 if column == CULTURE.columns[0] else 0 for column in CULTURE.columns[:4]}


def test_by_keyboard(kiosk) -> None:
    visitor = kiosk(package(languages=["sv", "en"]))
    visitor.keys("\n2\n\n")
    assert visitor.window.session.language == "en"
    visitor.keys("2\n1\n")
    visitor.keys("3\n")
    visitor.keys("25\n")
    visitor.keys("7\n")
    visitor.keys("10\n")
    for typed in ("40", "25", "30", "25", "20", "25", "10"):
        visitor.keys(typed)
        visitor.key(Qt.Key.Key_Tab)
    visitor.keys("25")
    visitor.key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    visitor.keys("14\n")
    visitor.keys("3124\n")
    visitor.keys("12\n")
    visitor.keys("-1,5\n")
    visitor.keys("Fikat 2 gånger.")
    visitor.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    visitor.keys("Allt.\n")
    visitor.keys("\n")
    assert visitor.stage is Stage.REVIEW
    assert "You have answered every question." in visitor.words
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    assert visitor.stage is Stage.START
    (ballot,) = visitor.box.ballots
    assert ballot.texts == {"words": "Fikat 2 gånger.\nAllt."}
    assert ballot.answers == {
        "years": 2,
        "say.now": 2,
        "say.desired": 5,
        "must": 7,
        "recommend": 10,
        "good.help": 1,
        "good.learn": 0,
        "good.calm": 0,
        "good.fun": 1,
        "first.calm": 1,
        "first.help": 2,
        "first.learn": 3,
        "first.fun": 4,
        "meetings": 12,
        "hours": -15,
    } | points([40, 30, 20, 10], [25, 25, 25, 25])


def test_ten_participants_one_after_another_are_all_kept_once(kiosk) -> None:
    visitor = kiosk(package())
    for number in range(10):
        visitor.begin()
        visitor.keys(
            f"{number % 3 + 1}\n{number % 5 + 1}{5 - number % 5}\n{number % 7 + 1}\n{number % 10}\n\n\n\n\n\n\n\n"
        )
        visitor.keys("\n")
        visitor.wait_for(Stage.THANKS)
        visitor.keys("\n")
    assert len({ballot.id for ballot in visitor.box.ballots}) == len(visitor.box.ballots) == 10
    assert [ballot.answers["must"] for ballot in visitor.box.ballots] == [n % 7 + 1 for n in range(10)]
    assert [ballot.answers["recommend"] for ballot in visitor.box.ballots] == [n % 10 for n in range(10)]
