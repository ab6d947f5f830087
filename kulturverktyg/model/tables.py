"""Every table of the model: what is imported here is what a new database holds."""

# ruff: noqa: F401

import kulturverktyg.model.collecting
import kulturverktyg.model.decision
import kulturverktyg.model.dialogue
import kulturverktyg.model.finding
import kulturverktyg.model.idea
import kulturverktyg.model.indicator
import kulturverktyg.model.interview
import kulturverktyg.model.journey
import kulturverktyg.model.ledger
import kulturverktyg.model.map
import kulturverktyg.model.measure
import kulturverktyg.model.pin
import kulturverktyg.model.plan
import kulturverktyg.model.report_part
import kulturverktyg.model.response
import kulturverktyg.model.round
import kulturverktyg.model.row_decision
import kulturverktyg.model.survey
import kulturverktyg.model.vision
import kulturverktyg.model.vote
from kulturverktyg.model.base import Base

TABLES = Base.metadata
