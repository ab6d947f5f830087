"""A language is known by its name, and only by its name."""

import pytest

from kulturverktyg.survey.language_names import language_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Svenska", "sv"),
        ("lättläst  svenska", "sv-simple"),
        ("spanska", "es"),
        ("Spanish", "es"),
        ("español", "es"),
        ("Farsi", "fa"),
        ("українська", "uk"),
        ("Português", "pt"),
        ("klingonska", "tlh"),
        ("klingonskaxyz", None),
        ("svenskt teckenspråk", None),
        ("Francés", None),
        ("x/y", None),
        ("", None),
    ],
)
def test_a_name_in_swedish_english_or_the_language_itself_is_known(name: str, code: str | None) -> None:
    assert language_code(name) == code
