"""Words of any length and of any kind come out whole and harmless, on as many slides as they take."""

import datetime as dt
from dataclasses import replace

from kulturverktyg.decide.dialogue import Dialogue, Exchange
from kulturverktyg.guard.released import ReleasedTexts
from tests import samples
from tests.export.slides.decks import all_words, bare, made, parts, titles, words_of

KINDS = '=HYPERLINK("http://x") +1 @SUM 🙂👩‍👩‍👧 مرحبا بالعالم \x07\x0b<b>&amp;</b> _x0041_'
CLEAN = KINDS.replace("\x07", "").replace("\x0b", "")


def numbered(count: int) -> str:
    return " ".join(f"ord{place:05}" for place in range(count))


def test_a_text_of_forty_thousand_letters_is_whole_and_nothing_is_outside_its_slide() -> None:
    long = numbered(4_500)
    texts = (ReleasedTexts("fritext", "Vad vill du säga?", (long,)),)
    deck = made(bare(replace(samples.smaller(), texts=texts), "texts"))
    words = all_words(deck)
    assert all(word in words for word in long.split())
    assert len(deck.slides) > 20
    assert all(s.top + s.height <= deck.slide_height for slide in deck.slides for s in slide.shapes)


def test_a_word_without_an_end_is_whole() -> None:
    texts = (ReleasedTexts("fritext", "Vad vill du säga?", ("x" * 40_000,)),)
    deck = made(bare(replace(samples.smaller(), texts=texts), "texts"))
    assert all_words(deck).count("x") >= 40_000


def test_a_cell_that_is_higher_than_a_slide_goes_on_to_the_next_ones() -> None:
    exchange = Exchange(numbered(900), "Kort svar", numbered(30))
    given = bare(samples.smaller(), "dialogue")
    way = replace(given.chosen.way, dialogues=(Dialogue(dt.date(2027, 3, 1), "Mötet", (exchange,)),))
    deck = made(replace(given, chosen=replace(given.chosen, way=way)))
    words = all_words(deck)
    assert all(word in words for word in exchange.statement.split())
    tables = [s for slide in deck.slides for s in slide.shapes if s.has_table] if deck.slides else []
    assert len(tables) > 3
    assert all(s.top + s.height <= deck.slide_height for s in tables)


def test_long_names_are_shortened_where_they_must_and_told_whole_after() -> None:
    released, long = samples.smaller(), numbered(300)
    items = tuple(replace(item, text=long) if item.name == "tala_1" else item for item in released.items)
    dimensions = tuple(replace(d, title=f"{d.title} {long}") for d in released.dimensions[:1])
    hostile = replace(released, items=items, dimensions=(*dimensions, *released.dimensions[1:]), journey=long)
    deck = made(bare(hostile, "summary", "dimensions", "items", "groups", "roles"))
    assert any(title.startswith("Mer om bilden före") for title in titles(deck))
    told = [words for slide in deck.slides for s in slide.shapes if s.name == "Innehåll" for words in words_of(s)]
    assert all(any(word in words for words in told) for word in long.split())


def test_formulas_emoji_other_scripts_and_control_characters_do_no_harm() -> None:
    released = samples.smaller()
    items = tuple(replace(item, text=f"{KINDS} {item.text}") for item in released.items)
    dimensions = tuple(replace(d, title=f"{KINDS} {d.title}") for d in released.dimensions)
    groups = tuple(replace(group, label=f"{KINDS} {group.label}") for group in released.groups)
    texts = (ReleasedTexts("fritext", KINDS, (KINDS,)),)
    hostile = replace(
        released,
        journey=KINDS,
        survey=KINDS,
        round=KINDS,
        items=items,
        dimensions=dimensions,
        groups=groups,
        texts=texts,
    )
    given = bare(hostile, "response", "summary", "dimensions", "items", "groups", "roles", "texts")
    words = all_words(made(given))
    assert CLEAN in words
    assert "\x07" not in words


def test_long_words_of_ones_own_are_whole() -> None:
    long = numbered(600)
    given = bare(samples.smaller(), "summary")
    own = replace(given, parts=(replace(given.parts[0], words=long), *parts("summary")[1:]))
    words = all_words(made(own))
    assert all(word in words for word in long.split())
