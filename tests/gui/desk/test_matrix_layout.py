"""Marks and labels in the matrix never lie on one another, however many there are."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kulturverktyg.gui.desk.choosing.matrix_ground import middle_lines
from kulturverktyg.gui.desk.choosing.matrix_layout import apart, label_places

ROOM = QRectF(30, 10, 600, 450)
SIZE = 18.0
PLACES = st.lists(st.builds(QPointF, st.floats(30, 630), st.floats(10, 460)), max_size=40)
NAMES = [QRectF(40, 20, 90, 16), QRectF(520, 430, 90, 16)]


def squares(centres: list[QPointF]) -> list[QRectF]:
    return [QRectF(centre.x() - SIZE / 2, centre.y() - SIZE / 2, SIZE, SIZE) for centre in centres]


def overlaps(rects: list[QRectF]) -> list[tuple[QRectF, QRectF]]:
    return [(a, b) for place, a in enumerate(rects) for b in rects[place + 1 :] if a.intersects(b)]


@given(PLACES)
def test_no_mark_hides_another_and_the_first_stands_where_it_belongs(places: list[QPointF]) -> None:
    centres = apart(places, SIZE, ROOM)
    assert centres[:1] == places[:1]
    assert overlaps(squares(centres)) == []
    assert all(ROOM.contains(centre) for centre in centres)


@given(PLACES, st.floats(40, 200))
def test_no_label_lies_on_a_mark_a_label_or_a_name(places: list[QPointF], width: float) -> None:
    centres = apart(places, SIZE, ROOM)
    labels = [[QSizeF(width, 16), QSizeF(width / 2, 16)]] * len(centres)
    found = [each[1] for each in label_places(centres, SIZE, labels, ROOM, NAMES) if each is not None]
    assert overlaps(found) == []
    assert not [rect for rect in found for other in (*squares(centres), *NAMES) if rect.intersects(other)]
    assert all(ROOM.contains(rect) for rect in found)


def test_marks_at_the_same_place_are_put_beside_each_other() -> None:
    centres = apart([QPointF(300, 200)] * 30, SIZE, ROOM)
    assert overlaps(squares(centres)) == []
    assert max((centre - QPointF(300, 200)).manhattanLength() for centre in centres) < 200


def test_names_stand_beside_the_middle_lines_also_of_what_lies_on_them() -> None:
    plot = QRectF(30, 10, 600, 450)
    middle = plot.center()
    centres = [middle, QPointF(middle.x(), 80), QPointF(120, middle.y()), middle - QPointF(60, 12)]
    lines = middle_lines(plot)
    found = label_places(centres, SIZE, [[QSizeF(110, 16)]] * 4, plot, lines)
    assert all(each is not None for each in found)
    assert not [each for each in found if each is not None for line in lines if each[1].intersects(line)]


def test_a_label_is_shortened_rather_than_left_out() -> None:
    centres = [QPointF(100, 100), QPointF(250, 100)]
    labels = [[QSizeF(120, 16)], [QSizeF(400, 400), QSizeF(60, 16)]]
    found = label_places(centres, SIZE, labels, ROOM)
    assert [each[0] for each in found if each is not None] == [0, 1]
