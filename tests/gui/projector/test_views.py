"""Every view: large enough for ten metres, nothing cut, and no number that tells who answered."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kulturverktyg.gui.projector.canvas import Canvas
from kulturverktyg.gui.projector.sheet import SMALLEST, Sheet, Text
from kulturverktyg.gui.projector.views import View
from kulturverktyg.gui.projector.views.agreed_measure import AgreedMeasure
from kulturverktyg.gui.projector.views.answers import Answers, at_least
from kulturverktyg.gui.projector.views.blank import Blank
from kulturverktyg.gui.projector.views.message import LONGEST_MESSAGE, Message
from kulturverktyg.gui.projector.views.step import Step
from kulturverktyg.gui.projector.views.timer import Timer
from kulturverktyg.gui.theme import TOKENS, Mode, interface_font

SENTENCES = (
    "Nu är det dags att svara på enkäten. Kioskerna står längs fönstren, och du behöver inte vänta på din grupp. "
    "Ingen kan se vad du svarar, och resultaten visas först när omgången är stängd. Prata två och två under tiden: när "
    "kände du senast att du fick säga vad du tyckte, och vad hände då i verksamhetsutvecklingsgruppen på arbetsplatsen?"
)
LONG_TITLE = SENTENCES[:200]
LONG_MESSAGE = SENTENCES[:LONGEST_MESSAGE]
VIEWS: tuple[View, ...] = (
    Step(2, 6, "Paus", "Grupperna berättar, och vi samlar det viktigaste"),
    Step(12, 16, LONG_TITLE, LONG_TITLE),
    Step(1, 0, "Första workshoppen"),
    Timer("Samtal i blandade grupper", 2399, 2400, running=True),
    Timer(LONG_TITLE, 3900, 7200, running=True),
    Timer(LONG_TITLE, 0, 7200, running=False, is_out=True),
    Answers(),
    Answers(21),
    Answers(14_000, together=True),
    Message("Fika"),
    Message(LONG_MESSAGE),
    AgreedMeasure(2, 8, "Arbetslagen lägger sina egna scheman", "Enhetschef hemtjänst · klar senast 2027-06-30"),
    AgreedMeasure(8, 8, LONG_TITLE, LONG_TITLE),
    AgreedMeasure(1, 1, "Samtal"),
)
SIZES = ((1280, 720), (1366, 768), (1920, 1080), (1024, 768))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{type(view).__name__}-{len(view.words)}")
@pytest.mark.usefixtures("qapp")
def test_words_are_large_and_inside_the_screen(view: View, size: tuple[int, int]) -> None:
    sheet = Sheet(QSize(*size), TOKENS[Mode.DARK], interface_font())
    pieces = view.lay(sheet)
    texts = [piece for piece in pieces if isinstance(piece, Text)]
    assert min(text.points for text in texts) >= SMALLEST
    assert min(text.font.pixelSize() for text in texts) >= int(SMALLEST * 96 / 72 * sheet.scale)
    screen = QRectF(0, 0, *size)
    assert all(screen.contains(piece.place) for piece in pieces)
    for text in texts:
        assert text.longest_word <= text.width
        assert not any(text.place.intersects(other.place) for other in texts if other is not text)


@pytest.mark.usefixtures("qapp")
def test_a_title_and_a_message_are_shown_to_their_last_letter() -> None:
    sheet = Sheet(QSize(1280, 720), TOKENS[Mode.DARK], interface_font())
    assert LONG_TITLE in _words(Step(12, 16, LONG_TITLE, LONG_TITLE), sheet)
    assert LONG_TITLE in _words(Timer(LONG_TITLE, 60, 60, running=True), sheet)
    assert _words(Message(LONG_MESSAGE), sheet) == [LONG_MESSAGE]


@pytest.mark.usefixtures("qapp")
def test_a_message_of_many_lines_and_a_word_without_end_are_not_cut_either() -> None:
    sheet = Sheet(QSize(1280, 720), TOKENS[Mode.DARK], interface_font())
    for words in ("\n".join("abcdefghij") * 9, "W" * LONGEST_MESSAGE):
        (text,) = Message(words).lay(sheet)
        assert QRectF(0, 0, 1280, 720).contains(text.place)


@pytest.mark.parametrize(
    ("count", "shown"), [(None, None), (0, None), (6, None), (7, 7), (13, 7), (14, 14), (20, 14), (21, 21)]
)
def test_the_number_grows_by_nobody_or_by_as_many_as_the_smallest_group(count: int | None, shown: int | None) -> None:
    assert at_least(count, 7) == shown


def test_too_few_answers_are_no_number_at_all() -> None:
    words = Answers(at_least(6, 7)).words
    assert words == "Svaren kommer in"


@pytest.mark.parametrize("dark", [True, False])
def test_a_blank_screen_is_dark_in_both_colours(qapp: QApplication, dark: bool) -> None:
    canvas = Canvas()
    canvas.resize(1280, 720)
    canvas.show_view(Message("Hej"), dark=dark)
    ground = canvas.grab().toImage().pixelColor(5, 5)
    assert ground == QColor(TOKENS[Mode.DARK if dark else Mode.LIGHT].paper)
    canvas.show_view(Blank(), dark=dark)
    image = canvas.grab().toImage()
    assert {image.pixelColor(x, y).lightness() < 30 for x in range(0, 1280, 40) for y in range(0, 720, 40)} == {True}
    canvas.deleteLater()


def _words(view: View, sheet: Sheet) -> list[str]:
    return [piece.words for piece in view.lay(sheet) if isinstance(piece, Text)]
