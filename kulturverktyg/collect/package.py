"""The kiosk package: all that a kiosk knows. It holds no answers and no secrets.

A package is one JSON file with a checksum over all of it. The kiosk seals every ballot to ``public_key``; the
private key stays in HR's file.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.definition import SurveyDefinition, Text

_FORMAT = 2
#: Bytes that a package may have.
_SIZE_LIMIT = 10_000_000
_BOXES = {KioskMode.SURVEY: "urna.box", KioskMode.IDEAS: "ideer.box", KioskMode.VOTE: "roster.box"}


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
class IdeaPrompt:
    """What ideas are asked for. Without a text of its own its words come from the kiosk's language files."""

    name: str
    text: Text


@dataclass(frozen=True)
class KioskPackage:
    """What one workshop's kiosk needs. ``pin_hash`` is an argon2id hash; ``k`` the smallest reported group.

    ``idle_seconds`` without a touch begin a countdown of ``countdown_seconds``, after which what was given is
    wiped. Where codes are used, ``code_salt`` is not empty and ``code_hashes`` are the argon2id hashes of all of
    them. ``prompts`` are what a kiosk for ideas asks, and ``vote`` is what a kiosk for a vote is about.
    """

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
    mode: KioskMode = KioskMode.SURVEY
    idle_seconds: int = 90
    countdown_seconds: int = 30
    code_salt: bytes = b""
    code_hashes: tuple[bytes, ...] = ()
    prompts: tuple[IdeaPrompt, ...] = ()
    vote: PackageVote | None = None

    @property
    def asks_for_codes(self) -> bool:
        """Whether nobody comes in without a code."""
        return bool(self.code_salt)

    @property
    def occasion(self) -> str:
        """What the kiosk is called on its laptop: the workshop, with the vote that it is for."""
        return self.workshop if self.vote is None else f"{self.workshop}: {self.vote.name}"

    def to_json(self) -> dict[str, Any]:
        """The package as a JSON object; `from_json` reads it back to an equal value."""
        content = {
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
            "public_key": _base64(self.public_key),
            "pin_hash": self.pin_hash,
            "mode": self.mode.value,
            "idle_seconds": self.idle_seconds,
            "countdown_seconds": self.countdown_seconds,
            "code_salt": _base64(self.code_salt),
            "code_hashes": [_base64(code) for code in self.code_hashes],
            "prompts": [{"name": prompt.name, "text": dict(prompt.text)} for prompt in self.prompts],
        }
        if self.vote is not None:
            content["vote"] = self.vote.to_json()
        return content | {"checksum": _checksum(content)}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> "KioskPackage":
        """Build from a JSON object; KnownError when it comes from a newer program, ValueError when malformed.

        A package of the first format has no checksum, and none of what came later.
        """
        if data["format"] > _FORMAT:
            raise KnownError(
                "Kioskpaketet är gjort med en nyare version av Kulturverktyg. Uppdatera programmet och försök igen."
            )
        later = _later_fields(data) if data["format"] == _FORMAT else {}
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
            base64.b64decode(data["public_key"], validate=True),
            data["pin_hash"],
            **later,
        )


def box_beside(path: Path, mode: KioskMode) -> Path:
    """The box that a kiosk fills, beside its package."""
    return path.with_name(_BOXES[mode])


def read_package(path: Path) -> KioskPackage:
    """The package in the file; KnownError when it cannot be read as one, or any of it has changed."""
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise ValueError("too large")
        return KioskPackage.from_json(json.loads(path.read_bytes()))
    except FileNotFoundError as error:
        raise KnownError(f"Kioskpaketet {path} finns inte.") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KnownError(
            f"Filen {path.name} går inte att läsa som ett kioskpaket. Gör ett nytt från HR:s arbetsbord."
        ) from error


def write_package(package: KioskPackage, path: Path) -> None:
    """Write the package beside and put it in place whole; KnownError when the folder cannot be written."""
    write_whole(path, json.dumps(package.to_json(), ensure_ascii=False).encode())


def _later_fields(data: Mapping[str, Any]) -> dict[str, Any]:
    content = dict(data)
    if content.pop("checksum") != _checksum(content):
        raise ValueError("the checksum does not fit")
    mode, vote = KioskMode(data["mode"]), PackageVote.from_json(data["vote"]) if "vote" in data else None
    if (mode is KioskMode.VOTE) != (vote is not None):
        raise ValueError("a vote without what it is about")
    return {
        "mode": mode,
        "vote": vote,
        "idle_seconds": data["idle_seconds"],
        "countdown_seconds": data["countdown_seconds"],
        "code_salt": base64.b64decode(data["code_salt"], validate=True),
        "code_hashes": tuple(base64.b64decode(code, validate=True) for code in data["code_hashes"]),
        "prompts": tuple(IdeaPrompt(prompt["name"], prompt["text"]) for prompt in data["prompts"]),
    }


def _checksum(content: Mapping[str, Any]) -> str:
    """Of the content however it is spaced and ordered in the file."""
    plain = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
