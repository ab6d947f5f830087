"""The action plan from the command line."""

import datetime as dt
from argparse import Namespace

from kulturverktyg.commands.shared import journeys, mention, open_file, pick, say


def import_measures(options: Namespace) -> None:
    """Add measures from a table to a journey's plan, and change those whose ids it has."""
    from kulturverktyg.decide.measures import read_plan, save_plan
    from kulturverktyg.decide.plan_table import read_plan_table

    with open_file(options) as store:
        journey = pick(journeys(store), options.journey, "resa")
        today = dt.datetime.now().astimezone().date()
        read = read_plan_table(options.file, read_plan(store, journey.id), today)
        save_plan(store, journey.id, read.plan)
    say(read.summary)
    mention(read.remarks)
