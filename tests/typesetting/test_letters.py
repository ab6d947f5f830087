"""Words on paper keep their letters, and stand right on a page from right to left."""

from kulturverktyg.typesetting.letters import ready_to_set, shortened, whole_sentences


def test_words_of_usual_length_are_set_as_they_are() -> None:
    words = "Samhällsbyggnadsförvaltningen 2–5 år"
    assert ready_to_set(words, right_to_left=False) == words


def test_a_word_without_end_may_break_but_never_before_a_mark_on_a_letter() -> None:
    words = "e\u0301" * 40
    ready = ready_to_set(words, right_to_left=False)
    assert ready.replace("\u200b", "") == words
    assert "\u200b" in ready
    assert "\u200b\u0301" not in ready


def test_ranges_and_latin_words_are_held_on_a_page_from_right_to_left() -> None:
    assert ready_to_set("من 2–5 سنوات", right_to_left=True) == "من \u20662–5\u2069 سنوات"
    assert ready_to_set("Trivs du här?", right_to_left=True) == "\u2068Trivs du här?\u2069"


def test_a_name_that_is_too_long_is_cut_with_an_ellipsis() -> None:
    assert shortened("Kansliet", 8) == "Kansliet"
    assert shortened("Kansliet norr", 10) == "Kansliet…"


def test_the_foot_of_a_page_ends_with_a_whole_sentence_where_one_fits() -> None:
    source = "Källa: Ditt arbete, Ett år senare. Resultat visas bara när minst 7 har svarat."
    assert whole_sentences(source, len(source)) == source
    assert whole_sentences(source, len(source) - 1) == "Källa: Ditt arbete, Ett år senare."
    assert whole_sentences(source, 20) == "Källa: Ditt arbete,…"
