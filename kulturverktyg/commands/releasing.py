"""What has been found, as far as the guard lets it out."""

from argparse import Namespace

from kulturverktyg.commands.shared import export_all, open_file, round_of, say, say_json


def results(options: Namespace) -> None:
    """Print what the guard lets out."""
    from kulturverktyg.export.as_json import as_json
    from kulturverktyg.export.as_text import as_text
    from kulturverktyg.guard.release import release

    with open_file(options) as store:
        released = release(store, round_of(store, options).id)
    if options.format == "json":
        say_json(as_json(released))
    else:
        say(as_text(released))


def export(options: Namespace) -> None:
    """Save the results as files."""
    with open_file(options) as store:
        files = export_all(store, round_of(store, options).id, options.to, options.only)
    for file in files:
        say(str(file))
