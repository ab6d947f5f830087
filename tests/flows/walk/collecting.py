"""Samla in: at kiosks, on paper and at other laptops; what is seen on the wall meanwhile; and what is closed."""

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QLabel

from kulturverktyg.collect.package import read_package
from kulturverktyg.survey.template import load_template
from tests.flows.walk.answering import (
    FEWEST,
    IN_PERSON,
    at_another_laptop,
    ballots_of,
    drop,
    in_person,
    type_papers,
    write_ideas,
)
from tests.flows.walk.walk import Walk, lines

PIN = "2580"
AT_LAPTOP = 9


def answer_at_the_kiosk(walk: Walk) -> None:
    """The kiosk is opened with a PIN; two answer at its window, most of the others' answers lie in its box."""
    typed = walk.typed
    with walk.at("Kiosk") as desk:
        desk.dialogs.will_answer(True, PIN)
        desk.click("button_kiosk")
        walk.answered = ballots_of(read_package(desk.kiosks[-1]), typed, later=False)
        elsewhere = typed.papers + AT_LAPTOP * typed.several_laptops
        in_person(desk, walk.answered[:IN_PERSON])
        drop(desk.kiosks[-1], walk.answered[IN_PERSON + elsewhere :])
        desk.go("Uppdrag")
        desk.go("Kiosk")
        assert f"{typed.answering - elsewhere} svar" in lines(desk, "table_workshops")[0]


def show_on_the_wall(walk: Walk) -> None:
    """The first step of the agenda, the next one, and how many have answered, in steps of the smallest group."""
    template = load_template(walk.typed.template)
    with walk.at("Projektor") as desk:
        steps = [part.title for part in template.agenda]
        stage = desk.window.pages.projector_page.stage.window.canvas
        assert stage.view.words == f"Steg 1 av {len(steps)}. {steps[0]}. Härnäst: {steps[1]}"
        desk.click("button_open")
        desk.click("button_next_step")
        assert stage.view.words.startswith(f"Steg 2 av {len(steps)}. {steps[1]}")
        desk.click("button_view_answers")
        typed = walk.typed
        came = typed.answering - typed.papers - AT_LAPTOP * typed.several_laptops
        assert stage.view.words == f"Minst {came // FEWEST * FEWEST} har svarat hittills"
        desk.click("button_open")


def answer_on_paper(walk: Walk) -> None:
    """The survey is printed in the words of the first area; who could not come is typed in."""
    typed = walk.typed
    with walk.at("Pappersenkät") as desk:
        desk.dialogs.will_answer(walk.folder / "papper.pdf")
        desk.click("button_print")
        first = PdfReader(walk.folder / "papper.pdf").pages[0].extract_text()
        assert typed.name in " ".join(first.split())
        if typed.papers:
            desk.click("button_entry")
            papers = walk.answered[IN_PERSON : IN_PERSON + typed.papers]
            type_papers(desk, papers, typed.answering - typed.papers - AT_LAPTOP * typed.several_laptops)
            assert desk.message.startswith(f"{typed.papers} papper är inskriv")


def answer_at_other_laptops(walk: Walk) -> None:
    """Where there are several, one package out and one box home, with its receipt; else none has come."""
    typed = walk.typed
    with walk.at("Flera datorer") as desk:
        if not typed.several_laptops:
            assert desk.text("label_none") == "Ingen urna från en annan dator är inläst än."
            return
        carried = walk.folder / "usb.kioskpaket"
        desk.dialogs.will_answer(carried)
        desk.click("button_package")
        assert desk.message.startswith("Kioskpaketet är sparat som usb.kioskpaket")
        first = IN_PERSON + typed.papers
        urn = at_another_laptop(carried, walk.folder / "annan", walk.answered[first : first + AT_LAPTOP])
        desk.dialogs.will_answer([urn])
        desk.click("button_merge")
        assert desk.message == "1 urna är inläst. Ge kvittot till kioskdatorn."
        desk.click("button_copy")
        receipt = QApplication.clipboard().text()
        assert lines(desk, "table_laptops")[0][1:3] == [f"{AT_LAPTOP} svar", receipt]


def ideas_at_the_kiosk(walk: Walk) -> None:
    with walk.at("Kiosk") as desk:
        desk.click("button_ideas")
        write_ideas(desk, walk.typed)


def close_the_round(walk: Walk) -> None:
    """The workshop is closed and everybody's answer counted once; then the round, and there are results."""
    typed = walk.typed
    counted = typed.answering - AT_LAPTOP * typed.several_laptops
    with walk.at("Kiosk") as desk:
        desk.go("Uppdrag")
        desk.go("Kiosk")
        desk.dialogs.will_answer(True)
        desk.click("button_close")
        assert desk.message.startswith(f"{counted} svar räknades in.")
        desk.dialogs.will_answer(True)
        desk.click("button_close_round")
        assert desk.message == "Omgången är stängd. Nu finns resultaten."
        assert not desk.find(QLabel, "label_round_state").text().startswith("Öppen")
    walk.guide_says(ready_so_far(walk))


def ready_so_far(walk: Walk) -> set[str]:
    """What the guide ticks by itself when answers are in."""
    return {"Uppdrag", "Enkät", "Workshoppar", "Kiosk"} | (walk.visited & {"Intervjuer", "Nyckeltal"})
