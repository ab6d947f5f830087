"""A record on its way into the box and out of it: written down, padded to one size, sealed to the journey's key."""

import json
from uuid import UUID

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Ballot, Idea, IdeaSheet, Record, VoteSheet
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.model.kinds import KioskMode, QuestionKind
from kulturverktyg.survey.definition import TEXT_LIMIT, SurveyDefinition

_STEP = 1024
#: Characters that one number of a vote takes with its comma.
_POINTS = 4
_OVERHEAD = 256


def package_record_size(package: KioskPackage) -> int:
    """Bytes of every record that a kiosk with the package saves."""
    if package.mode is KioskMode.IDEAS:
        longest = max((_written(prompt.name) for prompt in package.prompts), default=0)
        return _rounded_up(IDEAS_A_SHEET * (longest + 32 + 4 * IDEA_LIMIT) + _OVERHEAD)
    if package.vote is not None:
        return _rounded_up(_POINTS * package.vote.rules.length + _OVERHEAD)
    return record_size(package.survey)


def record_size(survey: SurveyDefinition) -> int:
    """Bytes that the largest possible ballot of a survey takes, rounded up: the size of every record."""
    columns = sum(len(column) + 16 for column in survey.columns())
    texts = sum(len(q.name) + 16 + 4 * TEXT_LIMIT for q in survey.questions() if q.kind is QuestionKind.TEXT)
    return _rounded_up(columns + texts + _OVERHEAD)


def seal(record: Record, size: int, public_key: bytes) -> bytes:
    """The record in ``size`` bytes that only the private key opens; ValueError when it needs more."""
    content = json.dumps(_to_json(record), ensure_ascii=False, separators=(",", ":")).encode()
    if len(content) > size:
        raise ValueError("a record is larger than its package allows")
    return SealedBox(PublicKey(public_key)).encrypt(content.ljust(size, b"\x00"))


def unseal(sealed: bytes, record_id: bytes, private_key: bytes) -> Record:
    """The record; ValueError when it was changed, is sealed to another key or lies under another's id."""
    try:
        content = SealedBox(PrivateKey(private_key)).decrypt(sealed)
        record = _from_json(json.loads(content.rstrip(b"\x00")))
    except (CryptoError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a record of this journey") from error
    if record.id.bytes != record_id:
        raise ValueError("a record under another's id")
    return record


def _written(text: str) -> int:
    """Bytes of a text as it stands in a record."""
    return len(json.dumps(text, ensure_ascii=False)[1:-1].encode())


def _rounded_up(size: int) -> int:
    return -(-size // _STEP) * _STEP


def _to_json(record: Record) -> dict[str, object]:
    if isinstance(record, IdeaSheet):
        return {"id": record.id.hex, "ideas": [[idea.prompt, idea.text] for idea in record.ideas]}
    if isinstance(record, VoteSheet):
        role = record.role.hex if record.role is not None else None
        return {"id": record.id.hex, "vote": record.vote.hex, "role": role, "row": list(record.row)}
    return {
        "id": record.id.hex,
        "unit": record.unit.hex,
        "role": record.role.hex,
        "answers": dict(record.answers),
        "texts": dict(record.texts),
    }


def _from_json(data: dict[str, object]) -> Record:
    identity = UUID(_text(data["id"]))
    if "ideas" in data:
        return IdeaSheet(identity, tuple(Idea(_text(prompt), _text(text)) for prompt, text in _pairs(data["ideas"])))
    if "vote" in data:
        role = UUID(_text(data["role"])) if data["role"] is not None else None
        return VoteSheet(identity, UUID(_text(data["vote"])), role, tuple(_number(v) for v in _list(data["row"])))
    answers, texts = _mapping(data["answers"]), _mapping(data["texts"])
    return Ballot(
        identity,
        UUID(_text(data["unit"])),
        UUID(_text(data["role"])),
        {column: _number(value) for column, value in answers.items()},
        {question: _text(text) for question, text in texts.items()},
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("not a whole number")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def _pairs(value: object) -> list[tuple[object, object]]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def _mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("not a mapping")
    return value
