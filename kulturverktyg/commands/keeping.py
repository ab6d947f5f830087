"""The desk, the file it works in, and whether all works."""

from argparse import Namespace

from kulturverktyg.commands.shared import database, open_file, refuse_without_screen, say


def open_desk(options: Namespace) -> int:
    """Open HR's desk."""
    from kulturverktyg.app import run_desk

    refuse_without_screen()
    return run_desk(options.database)


def check(options: Namespace) -> None:
    """Say that the file is whole; opening it has read every byte."""
    with open_file(options):
        say(f"{database(options).name} är hel.")


def restore(options: Namespace) -> None:
    """Put the newest whole backup in place of a damaged file."""
    from kulturverktyg.store.store import restore_newest

    replaces = database(options).exists()
    backup = restore_newest(database(options), only_damaged=True)
    kept = " Den gamla filen är kvar bredvid." if replaces else ""
    say(f"Säkerhetskopian från {backup.made:%Y-%m-%d kl. %H.%M} är återställd.{kept}")
    if not backup.knows_all:
        say(
            "Vad som har visats och sparats efter den dagen har programmet glömt. Omgångar som är stängda visar därför "
            "bara de grupper som kopian vet har visats. Samla alla filer som har exporterats i en mapp och pröva "
            "anonymiteten med dem: audit --exports MAPP."
        )


def self_test(_options: Namespace) -> int:
    """Start every part once."""
    from kulturverktyg.self_test import run

    return run()
