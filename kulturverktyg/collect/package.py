"""The kiosk package: all that a kiosk knows. It holds no answers and no secrets.

A package is one JSON file. The kiosk seals every ballot to ``public_key``; the private key stays in HR's file.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.definition import SurveyDefinition

_FORMAT = 1


@dataclass(frozen=True)
class PackageUnit:
    """A unit that participants can choose. ``path`` is ``Förvaltning/Avdelning/Enhet``."""

    id: UUID
    path: str


@dataclass(frozen=True)
class PackageRole:
    """A role that participants can choose."""

    id: UUID
    name: str


@dataclass(frozen=True)
class PackageCell:
    """A unit and role that people work in, with the number of people there."""

    unit: UUID
    role: UUID
    headcount: int


@dataclass(frozen=True)
class KioskPackage:
    """What one workshop's kiosk needs. ``pin_hash`` is an argon2id hash; ``k`` the smallest reported group."""

    workshop_id: UUID
    workshop: str
    journey: str
    survey: SurveyDefinition
    units: tuple[PackageUnit, ...]
    roles: tuple[PackageRole, ...]
    cells: tuple[PackageCell, ...]
    k: int
    languages: tuple[str, ...]
    public_key: bytes
    pin_hash: str

    def to_json(self) -> dict[str, Any]:
        """The package as a JSON object; `from_json` reads it back to an equal value."""
        return {
            "format": _FORMAT,
            "workshop_id": str(self.workshop_id),
            "workshop": self.workshop,
            "journey": self.journey,
            "survey": survey_to_json(self.survey),
            "units": [{"id": str(u.id), "path": u.path} for u in self.units],
            "roles": [{"id": str(r.id), "name": r.name} for r in self.roles],
            "cells": [{"unit": str(c.unit), "role": str(c.role), "headcount": c.headcount} for c in self.cells],
            "k": self.k,
            "languages": list(self.languages),
            "public_key": base64.b64encode(self.public_key).decode(),
            "pin_hash": self.pin_hash,
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> "KioskPackage":
        """Build from a JSON object; KnownError when it comes from a newer program, ValueError when malformed."""
        if data["format"] > _FORMAT:
            raise KnownError(
                "Kioskpaketet är gjort med en nyare version av Kulturverktyg. Uppdatera programmet och försök igen."
            )
        return KioskPackage(
            UUID(data["workshop_id"]),
            data["workshop"],
            data["journey"],
            survey_from_json(data["survey"]),
            tuple(PackageUnit(UUID(u["id"]), u["path"]) for u in data["units"]),
            tuple(PackageRole(UUID(r["id"]), r["name"]) for r in data["roles"]),
            tuple(PackageCell(UUID(c["unit"]), UUID(c["role"]), c["headcount"]) for c in data["cells"]),
            data["k"],
            tuple(data["languages"]),
            base64.b64decode(data["public_key"]),
            data["pin_hash"],
        )


def read_package(path: Path) -> KioskPackage:
    """The package in the file; KnownError when it cannot be read as one."""
    try:
        return KioskPackage.from_json(json.loads(path.read_text("utf-8")))
    except FileNotFoundError as error:
        raise KnownError(f"Kioskpaketet {path} finns inte.") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KnownError(
            f"Filen {path.name} går inte att läsa som ett kioskpaket. Gör ett nytt från HR:s arbetsbord."
        ) from error


def write_package(package: KioskPackage, path: Path) -> None:
    """Write the package beside and put it in place whole; KnownError when the folder cannot be written."""
    fresh = path.with_name(path.name + ".ny")
    try:
        fresh.write_text(json.dumps(package.to_json(), ensure_ascii=False), "utf-8")
        fresh.replace(path)
    except OSError as error:
        raise KnownError(f"Mappen {path.parent} går inte att skriva i. Välj en annan plats.") from error
