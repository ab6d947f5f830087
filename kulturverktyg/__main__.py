"""The command line. Exit status: 0 fine, 1 a known error in one Swedish sentence, 2 wrong usage."""

import argparse
import io
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's small matrices only lose time on several
os.environ["OPENPYXL_LXML"] = "False"  # openpyxl is to read through defusedxml, although python-docx brings lxml

from kulturverktyg import __version__
from kulturverktyg.errors import KnownError
from kulturverktyg.usage import Parser, among, dots_per_inch, names, whole_number, width_and_height

#: Windows that a kiosk's guardian starts, and the one of a station.
_PARTS = ("kiosk", "pin", "station")
_KINDS = ("xlsx", "docx", "pptx", "pdf", "png", "svg", "chart-pdf", "csv", "sav")
_AUDIENCES = ("staff", "managers", "board", "safety", "clients", "archive", "all")
_DEMOS = (
    *("arbetsorganisation-och-inflytande", "kulturanalys-och-vision", "oversyn-med-prioriterade-atgarder"),
    *("spaning-och-innovation", "tillitsbaserad-styrning"),
)
_UNITS = "CSV eller .xlsx med kolumnerna enhet, roll och antal (eller unit, role och headcount)"
_IDEA_COLUMNS = (("text", "idéerna"), ("prompt", "frågan som idén svarar på"), ("workshop", "workshoppens namn"))
#: The event loop of a window would not hear a signal in time, and ends well without.
_WITH_WINDOW = ("open_desk", "kiosk")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        status = _run(_parsed(arguments))
    except SystemExit:
        if _is_heard():
            raise
        return 1
    return status if _is_heard() else 1


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.database is not None and not options.takes_database:
        parser.error(f"argument --database: {options.run.replace('_', '-')} använder ingen databas")
    return options


def _run(options: argparse.Namespace) -> int:
    from kulturverktyg import commands

    try:
        if options.run not in _WITH_WINDOW:
            _end_as_if_interrupted()
        _refuse_what_is_no_text(options)
        return int(getattr(commands, options.run)(options) or 0)
    except KnownError as error:
        _complain(" ".join(str(error).split()))
    except KeyboardInterrupt:
        _complain("Avbrutet. Inget halvfärdigt är kvar.")
    except BrokenPipeError:
        pass
    return 1


def _end_as_if_interrupted() -> None:
    """Let the system's polite request to end take away what is half-written, as Ctrl+C does."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def _complain(sentence: str) -> None:
    with suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)


def _is_heard() -> bool:
    """Whether all output was taken; what was not is dropped, so that Python does not fail on it at the very end."""
    try:
        print(end="", flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


def _refuse_what_is_no_text(options: argparse.Namespace) -> None:
    """On some systems an argument may be bytes that stand for no letters; they cannot be saved or shown."""
    for value in vars(options).values():
        try:
            str(value).encode()
        except UnicodeEncodeError as error:
            raise KnownError("Ett av namnen har tecken som inte går att läsa. Skriv det på nytt i UTF-8.") from error


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="kulturverktyg", description="Kulturresor på en laptop. Utan kommando öppnas arbetsbordet.")
    parser.add_argument(
        "--version", action="version", version=f"kulturverktyg {__version__}", help="visa vilken version det är"
    )
    _database(parser)
    parser.set_defaults(run="open_desk", takes_database=True)
    commands = parser.add_subparsers(title="kommandon", metavar="KOMMANDO")
    _preparing(commands)
    _collecting(commands)
    _printing(commands)
    _carrying(commands)
    _results(commands)
    _keeping(commands)
    return parser


_Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001  (the only name it has)


def _preparing(commands: _Commands) -> None:
    demo = _command(commands, "demo", "gör en ifylld demoresa med all export", database=False)
    demo.add_argument("folder", type=Path, metavar="MAPP")
    demo.add_argument("--seed", metavar="TAL", type=whole_number, default=1, help="samma tal ger samma siffror (1)")
    demo.add_argument(
        "--template",
        metavar="MALL",
        help=f"en resa med två omgångar ett år isär och klienternas svar, ur en av mallarna {', '.join(_DEMOS)}; "
        "utelämnad: kulturanalys-och-vision med den första omgången",
    )

    _command(commands, "list", "visa vilka resor som finns, som JSON")

    new = _command(commands, "new-journey", "gör en resa ur en mall; dess första omgång är öppen")
    new.add_argument("--name", metavar="NAMN", required=True, help="resans namn")
    new.add_argument(
        "--template", metavar="MALL", required=True, help="mallens id, till exempel kulturanalys-och-vision"
    )
    new.add_argument("--units", metavar="FIL", type=Path, help=_UNITS)
    new.add_argument("--short", action="store_true", help="ställ bara kortformens frågor")

    _surveys(commands)

    following = _command(commands, "new-round", "öppna nästa omgång, med enkätens nyaste version")
    _journey(following)
    following.add_argument("--name", metavar="NAMN", required=True, help="omgångens namn")
    which = following.add_mutually_exclusive_group()
    which.add_argument("--short", action="store_true", help="ställ bara kortformens frågor")
    which.add_argument("--clients", action="store_true", help="fråga klienter, med deras egen enkät; råden visas")
    known = following.add_mutually_exclusive_group()
    known.add_argument("--expected", type=whole_number, metavar="N", help="hur många klienter som kan svara")
    known.add_argument("--ask-unit", action="store_true", help="fråga klienter vilken enhet de möter")


def _surveys(commands: _Commands) -> None:
    reading = _command(
        commands, "import-survey", "läs in en enkät ur ett formulär (XLSForm) och visa vad som inte kom med"
    )
    reading.add_argument("file", type=Path, metavar="FIL", help="en .xlsx-fil med bladen survey och choices")
    _journey(reading)
    reading.add_argument("--clients", action="store_true", help="det är enkäten till klienter")
    reading.add_argument("--strict", action="store_true", help="läs inte in något om inte allt kan följa med")

    writing = _command(commands, "export-survey", "spara en resas enkät som XLSForm")
    where = writing.add_mutually_exclusive_group(required=True)
    where.add_argument("file", nargs="?", type=Path, metavar="FIL", help="en .xlsx-fil; finns den skrivs den över")
    where.add_argument("--to", type=Path, metavar="FIL", help="samma sak")
    _journey(writing)
    writing.add_argument("--clients", action="store_true", help="enkäten till klienter")
    writing.add_argument("--version", type=whole_number, metavar="N", help="enkätens version (den nyaste)")


def _collecting(commands: _Commands) -> None:
    workshop = _command(commands, "new-workshop", "lägg till en workshop i en öppen omgång")
    _journey_and_round(workshop)
    workshop.add_argument("--name", metavar="NAMN", required=True, help="workshoppens namn")

    kiosk = _command(commands, "kiosk", "öppna en workshops kiosk i helskärm")
    which = kiosk.add_mutually_exclusive_group(required=True)
    which.add_argument("--workshop", help="workshoppens id eller namn")
    which.add_argument("--package", metavar="PAKET", type=Path, help="ett kioskpaket som redan är gjort")
    kiosk.add_argument("--part", choices=_PARTS, help=argparse.SUPPRESS)
    kiosk.add_argument("--station", action="store_true", help=argparse.SUPPRESS)
    kiosk.add_argument("--pin", help="PIN för att lämna kiosken, 4–8 siffror; utan den görs en ny första gången")
    _instead_of_survey(kiosk)

    close = _command(commands, "close-workshop", "töm en workshops urna i HR:s fil och förstör urnan")
    close.add_argument("--workshop", required=True, help="workshoppens id eller namn")

    answers = _command(commands, "import-answers", "läs in svar från CSV eller .xlsx, en rad per person")
    answers.add_argument("file", type=Path, metavar="FIL")
    _journey_and_round(answers)
    answers.add_argument(
        "--max-rows", metavar="TAL", type=whole_number, default=20_000, help="högsta antal rader (20000)"
    )

    ideas = _command(
        commands, "import-ideas", "läs in idéer, en rad per idé; de läggs på tavlan direkt, i slumpad ordning"
    )
    ideas.add_argument(
        "file", type=Path, metavar="FIL", help="CSV eller .xlsx med kolumnen text, och gärna prompt och workshop"
    )
    _journey(ideas)
    for column, what in _IDEA_COLUMNS:
        ideas.add_argument(
            f"--{column}", metavar="KOLUMN", help=f"vad kolumnen med {what} heter i filen, om inte {column}"
        )

    measures = _command(commands, "import-measures", "läs in åtgärder till handlingsplanen, en rad per åtgärd")
    measures.add_argument(
        "file", type=Path, metavar="FIL", help="CSV eller .xlsx med minst kolumnen åtgärd (eller title)"
    )
    _journey(measures)

    _journey_and_round(_command(commands, "close-round", "stäng en omgång så att resultaten kan visas"))


def _printing(commands: _Commands) -> None:
    codes = _command(commands, "codes", "gör deltagarkoder för en workshop och spara dem som lappar")
    codes.add_argument("--workshop", required=True, help="workshoppens id eller namn")
    codes.add_argument("--count", metavar="ANTAL", type=whole_number, required=True, help="hur många koder")
    codes.add_argument("--to", type=Path, required=True, metavar="FIL", help="en .pdf-fil; finns den skrivs den över")

    paper = _command(commands, "paper", "spara enkäten att skriva ut på papper")
    paper.add_argument("--workshop", required=True, help="workshoppens id eller namn")
    paper.add_argument("--language", metavar="SPRÅK", help="språkets kod, till exempel sv (workshoppens första)")
    paper.add_argument("--large", action="store_true", help="stor text")
    paper.add_argument("--to", type=Path, required=True, metavar="FIL", help="en .pdf-fil; finns den skrivs den över")


def _instead_of_survey(command: argparse.ArgumentParser) -> None:
    what = command.add_mutually_exclusive_group()
    what.add_argument("--ideas", action="store_true", help="en kiosk för idéer i stället för enkäten")
    what.add_argument("--vote", metavar="NAMN", help="en kiosk för workshoppens öppna omröstning, med id eller namn")


def _carrying(commands: _Commands) -> None:
    package = _command(commands, "kiosk-package", "spara ett kioskpaket att öppna på en annan dator")
    package.add_argument("--workshop", required=True, help="workshoppens id eller namn")
    package.add_argument("--to", type=Path, required=True, metavar="FIL", help="fil eller mapp att spara i")
    package.add_argument("--pin", help="PIN för att lämna kiosken, 4–8 siffror; utan den görs en ny första gången")
    _instead_of_survey(package)

    box = _command(commands, "kiosk-box", "spara urnan från en kiosk på den här datorn, för HR", database=False)
    _carried(box)
    box.add_argument("--to", type=Path, required=True, metavar="MAPP", help="mapp eller fil att spara i")

    receipt = _command(
        commands, "kiosk-receipt", "förstör urnan på den här datorn när HR har bekräftat den", database=False
    )
    _carried(receipt)
    which = receipt.add_mutually_exclusive_group(required=True)
    which.add_argument("--receipt", type=Path, metavar="FIL", help="kvittot som en fil")
    which.add_argument("--number", metavar="NUMMER", help="kvittots nummer, 8 siffror")

    merging = _command(commands, "merge", "läs in urnor från andra datorer, i vilken ordning som helst")
    merging.add_argument("files", type=Path, nargs="+", metavar="FIL")
    merging.add_argument("--receipts", type=Path, metavar="MAPP", help="spara också kvittona som filer, i mappen")


def _carried(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--package", type=Path, required=True, metavar="FIL", help="kioskpaketet som kiosken öppnades med"
    )


def _results(commands: _Commands) -> None:
    results = _command(commands, "results", "visa det som får visas av en stängd omgång")
    _journey_and_round(results)
    results.add_argument("--format", choices=("json", "text"), default="text")
    _by(results)
    results.add_argument(
        "--compare", metavar="OMGÅNG", help="visa vad som skiljer omgången från den här, id eller namn"
    )

    ideas = _command(
        commands,
        "ideas",
        "visa idéerna på tavlan och vilka som verkar säga samma sak; de som väntar på att visas är inte med",
    )
    _journey(ideas)
    ideas.add_argument("--format", choices=("json", "text"), default="text")

    auditing = _command(
        commands,
        "audit",
        "pröva anonymiteten med allt som har visats; slutstatus 1 om något gick att få fram eller inte kunde prövas",
    )
    _journey(auditing)
    auditing.add_argument("--exports", type=Path, metavar="MAPP", help="mapp med exporterade filer att läsa")
    auditing.add_argument("--format", choices=("json", "text"), default="text")
    auditing.add_argument(
        "--protocol", type=Path, metavar="FIL", help="spara ett protokoll att skriva under, en .pdf-fil"
    )

    export = _command(commands, "export", "spara resultaten som filer")
    _journey_and_round(export)
    _by(export)
    export.add_argument("--to", type=Path, required=True, metavar="MAPP", help="mapp att spara i")
    export.add_argument(
        "--only", metavar="SLAG", type=_kinds, help=f"bara dessa slag, med komma emellan: {','.join(_KINDS)}"
    )
    _words_and_look(export)
    export.add_argument(
        "--size",
        metavar="BREDDxHÖJD",
        type=width_and_height,
        help="diagrammens storlek i centimeter, till exempel 16x9; bara bredden går också bra",
    )
    export.add_argument("--dpi", metavar="TAL", type=dots_per_inch, help="diagrammens punkter per tum i PNG")

    pack = _command(
        commands, "pack", "spara ett paket för var och en som ska få veta, alla på en gång och av samma resultat"
    )
    _journey_and_round(pack)
    _by(pack)
    pack.add_argument("--to", type=Path, required=True, metavar="MAPP", help="mapp att spara i")
    pack.add_argument(
        "--audience",
        metavar="VILKA",
        type=_audiences,
        required=True,
        help=f"vilka som ska få paket, med komma emellan: {','.join(_AUDIENCES)}",
    )
    pack.add_argument("--zip", action="store_true", help="varje paket som en zip-fil i stället för en mapp")
    pack.add_argument(
        "--decision",
        metavar="DIARIENUMMER",
        help="ta med svaren rad för rad i arkivpaketet, efter det här beslutet",
    )
    _words_and_look(pack)


def _keeping(commands: _Commands) -> None:
    _command(commands, "check", "kontrollera att varje byte i filen är hel")
    _command(commands, "restore", "lägg tillbaka den senaste hela säkerhetskopian")
    _command(commands, "self-test", "prova alla delar av programmet en gång", database=False)


def _command(commands: _Commands, name: str, what: str, *, database: bool = True) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
    parser.set_defaults(run=name.replace("-", "_"))
    if database:
        _database(parser, default=argparse.SUPPRESS)
    parser.set_defaults(takes_database=database)
    return parser


def _database(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """The option counts before the command and after it: what a command is not told stays as it was."""
    parser.add_argument(
        "--database", type=Path, metavar="FIL", default=default, help="databasen (annars den i din datamapp)"
    )


def _journey(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--journey", metavar="RESA", required=True, help="resans id eller namn")


def _journey_and_round(parser: argparse.ArgumentParser) -> None:
    _journey(parser)
    parser.add_argument("--round", metavar="OMGÅNG", required=True, help="omgångens id eller namn")


def _by(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by",
        metavar="UPPDELNING",
        type=names,
        help="dela upp efter det här, med komma emellan: enhet (eller unit), roll (eller role), en bakgrundsfråga "
        "eller två korsade (enhet*roll); det som en gång har visats binder vad som kan visas senare",
    )


def _words_and_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        metavar="SPRÅK",
        default="sv",
        help="visa enkätens egna ord på det här av dess språk, till exempel en (annars sv)",
    )
    parser.add_argument("--deck", type=Path, metavar="FIL", help="en PowerPoint-mall som bilderna ska följa")


def _kinds(text: str) -> tuple[str, ...]:
    return among(text, _KINDS)


def _audiences(text: str) -> tuple[str, ...]:
    return among(text, _AUDIENCES)


if __name__ == "__main__":
    if hasattr(sys, "frozen"):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
