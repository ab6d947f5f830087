"""Run as a program beside a kiosk: answers it over the accessibility bus, as Orca would, and sees no pixels."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.gui.kiosk import plan

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPI = "org.a11y.atspi."
_SENSITIVE, _SHOWING, _FOCUSABLE, _PRESSED = 24, 25, 11, 20
_CONTROLS = {"push button", "button", "check box", "radio button", "text", "spin box", "entry"}
_FIELDS = {"text", "entry"}
_PATIENCE = 60.0


class GoneError(Exception):
    """An object was there a moment ago, before the page was another."""


class Heard(NamedTuple):
    """One object on the bus. Whatever is asked of it raises GoneError when it is no longer there."""

    bus: DBusConnection
    owner: str
    path: str

    def call(self, interface: str, method: str, signature: str | None = None, *arguments: Any) -> Any:
        address = DBusAddress(self.path, self.owner, _SPI + interface)
        body = self._answer(new_method_call(address, method, signature, arguments))
        return body[0] if body else None

    def _answer(self, question: Message) -> Any:
        reply = self.bus.send_and_get_reply(question)
        if reply.header.message_type is not MessageType.method_return:
            raise GoneError(reply.body)
        return reply.body

    @property
    def name(self) -> str:
        address = DBusAddress(self.path, self.owner, _SPI + "Accessible")
        return str(self._answer(Properties(address).get("Name"))[0][1])

    @property
    def role(self) -> str:
        return str(self.call("Accessible", "GetRoleName"))

    def has(self, state: int) -> bool:
        bits = self.call("Accessible", "GetState")
        return bool(bits[state // 32] >> state % 32 & 1)

    def below(self) -> "Iterator[Heard]":
        for owner, path in self.call("Accessible", "GetChildren"):
            child = Heard(self.bus, owner, path)
            yield child
            yield from child.below()

    def press(self) -> None:
        assert self.call("Action", "DoAction", "i", 0)

    @property
    def is_down(self) -> bool:
        """Whether it is shown as pressed, which a button is for a moment before it does anything and may be gone."""
        try:
            return self.has(_PRESSED)
        except GoneError:
            return False

    def fill(self, text: str) -> None:
        if self.role == "spin box":
            address = DBusAddress(self.path, self.owner, _SPI + "Value")
            self.bus.send_and_get_reply(Properties(address).set("CurrentValue", "d", float(text)))
        else:
            assert self.call("EditableText", "SetTextContents", "s", text)


class Reader:
    """Knows what can be heard and acted on just now."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
        self._bus = open_dbus_connection(address)
        self._root = Heard(self._bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        self.dump: dict[str, tuple[str, str]] = {}

    def controls(self) -> list[Heard]:
        """What can be acted on; each must have a name. Heard anew where the page changes meanwhile."""
        until = monotonic() + _PATIENCE
        while monotonic() < until:
            with suppress(GoneError):
                return self._heard()
        raise AssertionError("the page never stands still")

    def _heard(self) -> list[Heard]:
        found = []
        for heard in self._root.below():
            role = heard.role
            if role in _CONTROLS and heard.has(_SHOWING) and heard.has(_SENSITIVE):
                self.dump[heard.path] = (role, heard.name)
                found.append(heard)
            elif heard.has(_FOCUSABLE) and heard.has(_SHOWING) and heard.has(_SENSITIVE):
                raise AssertionError(f"something that is no control can be focused: {role} {heard.name}")
        return found

    def press(self, *names: str) -> str:
        """Press what has one of the names, when it is there; the name."""
        until = monotonic() + _PATIENCE
        while monotonic() < until:
            named = {self.dump[heard.path][1]: heard for heard in self.controls()}
            for name in names:
                if name in named:
                    named[name].press()
                    while named[name].is_down:
                        assert monotonic() < until, f"{name} stays down"
                        sleep(0.02)
                    return name
            sleep(0.05)
        raise AssertionError(f"{names} is not heard among {[*named]}")


def main(taken: Path) -> None:
    """Answer everything, and tell what was heard on the way."""
    reader = Reader()
    reader.press("Börja")
    reader.press("Fortsätt")
    for asked in ("unit", "role", "years", "say", "must", "recommend", "culture", "good", "first"):
        for name in plan.PRESSED.get(asked, ()):
            reader.press(name)
        _fill(reader, plan.FILLED.get(asked, ()), {"spin box"})
        reader.press("Nästa")
    for asked in ("meetings", "hours", "words", "about"):
        _fill(reader, plan.FILLED.get(asked, ()), _FIELDS)
        reader.press("Nästa")
    reader.press("Skicka in")
    reader.press("Klar")
    assert taken.exists()
    unnamed = [heard for heard in reader.dump.values() if not heard[1].strip()]
    sys.stdout.write(json.dumps({"heard": len(reader.dump), "unnamed": unnamed}))


def _fill(reader: Reader, texts: tuple[str, ...], roles: set[str]) -> None:
    if texts:
        fields = [heard for heard in reader.controls() if reader.dump[heard.path][0] in roles]
        for field, text in zip(fields, texts, strict=True):
            field.fill(text)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    main(Path(sys.argv[1]))
