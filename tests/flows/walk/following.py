"""Följ upp: promises, a meeting that goes through the measures, how it was done, and whether the promise was kept."""

from PySide6.QtWidgets import QTextBrowser

from kulturverktyg.survey.template import load_template
from tests.days import today
from tests.flows.desk_hands import tab
from tests.flows.walk.walk import Walk, is_within, lines
from tests.printing.printed import squeezed, words_of


def dialogue(walk: Walk) -> None:
    """What was said, replied and promised; the promise becomes a measure."""
    said = walk.typed.promise
    with walk.at("Dialoglogg") as desk:
        desk.click("button_begin")
        desk.write("edit_name", "Dialog på våren")
        desk.click("button_add")
        for name, words in (
            ("text_statement", said.statement),
            ("text_reply", said.reply),
            ("text_commitment", said.commitment),
            ("edit_owner", said.owner),
        ):
            desk.write(name, words)
        desk.click("button_measure")
        assert desk.message == "Löftet ligger nu som åtgärd i handlingsplanen."
        assert "0 av 1" in lines(desk, "table_dialogues")[0]


def follow_up(walk: Walk) -> None:
    """A meeting goes through every measure, one after the other; and what was learnt is written."""
    typed = walk.typed
    measures = {typed.statement, typed.promise.commitment, *typed.proposals[:-1], *typed.more_measures}
    with walk.at("Uppföljning") as desk:
        desk.click("button_begin")
        desk.write("edit_name", "Årets uppföljning")
        seen = set()
        for number in range(len(measures)):
            assert desk.text("label_step").startswith(f"Åtgärd {number + 1} av {len(measures)} ")
            seen.add(desk.text("label_measure"))
            if desk.text("label_measure") == typed.statement:
                desk.click("button_ongoing")
                desk.write("edit_said", "Vi har börjat.")
            desk.click("button_next_measure")
        assert seen == measures
        assert lines(desk, "table_meetings") == [
            [today().isoformat(), "Årets uppföljning", f"{len(measures)} av {len(measures)}"]
        ]
        tab(desk, "tabs_follow_up", "Lärdomar")
        desk.click("button_begin")
        desk.write("edit_text", typed.lesson)
        assert typed.lesson in desk.table("table_lessons")
        tab(desk, "tabs_follow_up", "Årshjul")
        wheel = sorted(load_template(typed.template).wheel, key=lambda part: part.month)
        assert [row[1:3] for row in lines(desk, "table_wheel")] == [[part.title, part.owner] for part in wheel]


def tell_the_method(walk: Walk) -> None:
    """Who commissioned, who reads, how many answered and how few may be shown, on the page and in print."""
    typed = walk.typed
    everybody = sum(people.headcount for people in typed.people)
    with walk.at("Metod") as desk:
        desk.write("text_readers", typed.readers)
        page = desk.find(QTextBrowser, "browser").toPlainText()
        wanted = (typed.commissioner, typed.purpose, typed.readers, "Minsta redovisningsgrupp är 7 personer.")
        assert is_within(wanted, page)
        assert is_within((str(typed.answering), str(everybody)), page)
        desk.dialogs.will_answer(walk.folder / "metod.pdf")
        desk.click("button_print")
        assert desk.message == "Metodsidan är sparad som metod.pdf."
    printed = words_of((walk.folder / "metod.pdf").read_bytes())
    assert is_within([squeezed(words) for words in wanted], printed)


def try_the_anonymity(walk: Walk) -> None:
    """Nothing is got out of what has been shown and exported, and the protocol says so."""
    with walk.at("Pröva anonymiteten") as desk:
        assert desk.text("label_folder") == str(walk.reports)
        desk.click("button_try")
        kept = "Anonymiteten höll: inget av försöken gav svar från en grupp som är för liten."
        assert desk.text("label_verdict") == kept
        assert not desk.sees("text_found")
        desk.dialogs.will_answer(walk.folder / "protokoll.pdf")
        desk.click("button_save")
    assert squeezed(kept) in words_of((walk.folder / "protokoll.pdf").read_bytes())
