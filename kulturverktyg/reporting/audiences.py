"""Who gets a pack, and what lies in it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.row_data import RowData
from kulturverktyg.reporting.beside import WHOLE, Task
from kulturverktyg.reporting.client_pages import ClientPages
from kulturverktyg.reporting.document import Document
from kulturverktyg.reporting.prints import Prints
from kulturverktyg.reporting.row_files import row_documents
from kulturverktyg.reporting.writers import Writers
from kulturverktyg.survey.language_names import language_name

#: Whom a pack is for, by its key.
AUDIENCES: Mapping[str, str] = {
    "staff": "Medarbetare",
    "managers": "Chefer",
    "board": "Nämnd",
    "safety": "Skyddsombud",
    "clients": "De vi är till för",
    "archive": "Arkiv",
}
#: What the pack says first.
WORDS: Mapping[str, str] = {
    "staff": "Till alla medarbetare: vad vi har svarat, vad det blev av idéerna och vad som ska göras.",
    "managers": "Till chefer: resultaten att arbeta vidare med, och en rapport att skriva i.",
    "board": "Till nämnden: vad som kom fram, hur säkert det är och vad nämnden ska ta ställning till.",
    "safety": "Till skyddsombudet: resultaten, hur de är gjorda och hur anonymiteten är prövad.",
    "clients": "Till dem som vi är till för: det viktigaste på en sida, på deras språk.",
    "archive": "Till arkivet: allt som ska bevaras. SHA256SUMS har en kontrollsumma för varje fil.",
}
#: The audiences whose pack has a report, with what `beside.Task` calls it, and those whose pack has slides.
_REPORTS = {"staff": "staff", "managers": "managers", "board": "board", "safety": "safety", "archive": WHOLE}
_SLIDES = ("staff", "managers", "board")
#: Those whose pack tells how anonymity was tried, which takes a while and needs no charts.
_PROVED = ("safety", "archive")
#: Turns of what has drawn charts in it, of what needs them ready for Word, and of slides.
_DRAWN, _WORD, _SHOWN = 1, 2, 3
_TABLES: Mapping[str, str] = {
    "data.csv": "Alla siffror som får visas, en rad för varje grupp, fråga och läge.",
    "kodbok.csv": "Vad kolumnerna, frågorna och svaren i data.csv betyder.",
    "visas inte eller delvis.csv": "De siffror som inte visas, visas delvis eller har slagits ihop, och varför.",
    "fritext.csv": "Fritext som HR har läst och godkänt, utan något som säger vem som har skrivit.",
    "förändring.csv": "Vad som har ändrats sedan omgången före.",
    "alla omgångar.csv": "Områdena genom alla omgångar.",
}


@dataclass(frozen=True)
class Material:
    """All that packs are made of, the same for all of them; ``language`` is one that clients' pages are wanted in."""

    writers: Writers
    prints: Prints
    clients: ClientPages
    language: str
    rows: RowData | None = None


def documents_for(audience: str, material: Material) -> tuple[Document, ...]:
    """What lies in an audience's pack, in the order in which it is read."""
    return tuple(_DOCUMENTS[audience](material))


def task_for(audiences: Sequence[str], given: Given, deck: Path | None) -> Task:
    """What a second process can make of packs for these audiences."""
    reports = tuple(_REPORTS[one] for one in audiences if one in _REPORTS)
    word = _REPORTS["managers"] if "managers" in audiences else None
    is_busy = any(one in _PROVED for one in audiences)
    return Task(given, reports, word, last_first=not is_busy, deck=deck, for_meeting=True)


def is_much(audiences: Sequence[str]) -> bool:
    """Whether there is so much to make that a second process is of use."""
    return any(one in _SLIDES for one in audiences)


def _staff(material: Material) -> Iterator[Document]:
    writers, prints = material.writers, material.prints
    yield Document("Sammanfattning.pdf", "Det viktigaste på en sida.", lambda: writers.page(writers.summary()))
    yield _report_pdf(writers, "staff")
    yield _slides(writers)
    if prints.has_ideas:
        yield Document("Vad hände med min idé.pdf", "Varje idé, och vad det blev av den.", lambda: prints.ideas)


def _managers(material: Material) -> Iterator[Document]:
    writers = material.writers
    yield Document(
        "Rapport.docx",
        "Rapporten i Word, att skriva vidare i.",
        lambda: writers.word(writers.report_for("managers")),
        turn=_WORD,
    )
    yield _report_pdf(writers, "managers")
    yield _slides(writers)
    yield _workbook(writers)


def _board(material: Material) -> Iterator[Document]:
    writers = material.writers
    yield Document(
        "Underlag till nämnden.pdf",
        "Vad som kom fram, hur säkert det är och vad nämnden ombeds göra.",
        lambda: writers.page(writers.board()),
    )
    yield _report_pdf(writers, "board")
    yield _slides(writers)


def _safety(material: Material) -> Iterator[Document]:
    yield from _proof(material.prints, archive=False)
    yield _report_pdf(material.writers, "safety")
    yield _workbook(material.writers)


def _clients(material: Material) -> Iterator[Document]:
    for language in material.clients.languages(material.language):
        name = language_name(language)
        yield Document(
            f"Det här kom fram, {name}.pdf", f"Det viktigaste på en sida, på {name}.", _page_in(material, language)
        )


def _archive(material: Material) -> Iterator[Document]:
    writers = material.writers
    yield Document(
        "Rapport.pdf",
        "Hela rapporten, i PDF/A som är gjort för att bevaras.",
        lambda: writers.pdf(writers.report, archive=True),
        turn=_DRAWN,
    )
    for name, content in writers.tables.items():
        yield Document(name, _TABLES.get(name, "Data."), partial(bytes, content))
    yield from _proof(material.prints, archive=True)
    if material.rows is not None:
        yield from row_documents(material.rows)


_DOCUMENTS: Mapping[str, Callable[[Material], Iterator[Document]]] = {
    "staff": _staff,
    "managers": _managers,
    "board": _board,
    "safety": _safety,
    "clients": _clients,
    "archive": _archive,
}


def _report_pdf(writers: Writers, audience: str) -> Document:
    return Document(
        "Rapport.pdf",
        "Rapporten att läsa och att publicera.",
        lambda: writers.pdf(writers.report_for(audience)),
        turn=_DRAWN,
    )


def _slides(writers: Writers) -> Document:
    return Document(
        "Bilder.pptx",
        "Bilder att visa på ett möte, med diagram som går att ändra i PowerPoint.",
        lambda: writers.slides,
        turn=_SHOWN,
    )


def _workbook(writers: Writers) -> Document:
    return Document("Resultat.xlsx", "Alla siffror som får visas, i Excel.", lambda: writers.workbook)


def _proof(prints: Prints, *, archive: bool) -> Iterator[Document]:
    words = "Hur det är gjort, vem som ser vad och vad som inte visas."
    yield Document("Metod.pdf", words, lambda: prints.method(archive=archive))
    yield Document(
        "Prövning av anonymiteten.pdf",
        "Vad programmet har försökt för att få fram enskildas svar, och hur det gick. Att skriva under.",
        lambda: prints.protocol(archive=archive),
    )


def _page_in(material: Material, language: str) -> Callable[[], bytes]:
    return lambda: material.writers.page(material.clients.report(language))
