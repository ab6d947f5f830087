"""Whether anonymity holds: everything that can be tried with what has left the program."""

from argparse import Namespace

from kulturverktyg.commands.shared import journeys, open_file, pick, say, say_json
from kulturverktyg.errors import KnownError


def audit(options: Namespace) -> int:
    """Try to get past the guard and print what came of it; 1 when anything was got, or could not be tried."""
    import datetime

    from kulturverktyg.audit.report import as_json, as_text
    from kulturverktyg.audit.run import audit as try_all

    if options.protocol is not None and options.protocol.suffix.casefold() != ".pdf":
        raise KnownError(f"Filen {options.protocol.name} ska ha ett namn som slutar på .pdf.")
    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        report = try_all(store, journey.id, options.exports)
    if options.format == "json":
        say_json(as_json(report))
    else:
        say(as_text(report))
    if options.protocol is not None:
        from kulturverktyg.printing.audit_protocol import save_protocol

        save_protocol(report, datetime.datetime.now().astimezone().date(), options.protocol)
    return int(not report.holds)
