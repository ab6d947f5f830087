"""HR's file as a finder with the key sees it: every page decrypted where it lies (AES-256-CBC, SQLCipher 4).

Written out here because no library of the program can give the pages without rewriting them.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.store.key import read_key

_Bytes = NDArray[np.uint8]
_Columns = NDArray[np.uint32]
_PAGE, _RESERVED, _BLOCK = 4096, 80, 16
_MAGIC = b"SQLite format 3\x00"


def decrypted(database: Path) -> bytes:
    """The file as SQLite would have written it without encryption, page by page in the same places.

    A page ends with its initialisation vector and checksum; the first begins with a salt in place of SQLite's name.
    """
    pages = np.frombuffer(database.read_bytes(), np.uint8).reshape(-1, _PAGE // _BLOCK, _BLOCK)
    content, vectors = pages[:, : -_RESERVED // _BLOCK], pages[:, -_RESERVED // _BLOCK, None]
    before = np.concatenate([vectors, content[:, :-1]], axis=1)
    before[0, 1] = vectors[0]
    plain = np.zeros_like(pages)
    found = _decrypt(content.reshape(-1, _BLOCK), _round_keys(read_key(database)))
    plain[:, : -_RESERVED // _BLOCK] = found.reshape(content.shape) ^ before
    return _MAGIC + plain.tobytes()[len(_MAGIC) :]


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def _s_box() -> _Bytes:
    box = np.zeros(256, np.uint8)
    for value in range(256):
        inverse = next((x for x in range(256) if _times(value, x) == 1), 0)
        turned = (inverse * 0x101010101 >> 4) ^ (inverse * 0x0101 >> 5) ^ (inverse * 0x0101 >> 6)
        box[value] = (turned ^ (inverse * 0x0101 >> 7) ^ inverse ^ 0x63) & 0xFF
    return box


_FORWARD = _s_box()
_BACKWARD = np.argsort(_FORWARD).astype(np.uint8)
_MULTIPLES = {factor: np.array([_times(x, factor) for x in range(256)], np.uint8) for factor in (9, 11, 13, 14)}
_UNSHIFT = np.array([(4 * (column - row) + row) % 16 for column in range(4) for row in range(4)])
#: For each row of a column, what a byte in it does to the whole column when it is unmixed, four bytes at a time.
_UNMIXED = [
    np.stack([_MULTIPLES[(14, 11, 13, 9)[(row - to) % 4]] for to in range(4)], axis=1).view(np.uint32).ravel()
    for row in range(4)
]
#: The same of a byte that is put back first.
_TURNED = [table[_BACKWARD] for table in _UNMIXED]


def _round_keys(key: bytes) -> _Bytes:
    words = [np.frombuffer(key[i : i + 4], np.uint8) for i in range(0, 32, 4)]
    constant = 1
    for number in range(8, 60):
        word = words[-1]
        if number % 8 == 0:
            word = _FORWARD[np.roll(word, -1)].copy()
            word[0] ^= constant
            constant = _times(constant, 2)
        elif number % 8 == 4:
            word = _FORWARD[word]
        words.append(words[-8] ^ word)
    return np.concatenate(words).reshape(15, _BLOCK)


def _decrypt(blocks: _Bytes, keys: _Bytes) -> _Bytes:
    state = blocks ^ keys[14]
    for number in range(13, 0, -1):
        state = _mixed(state[:, _UNSHIFT], _TURNED) ^ _mixed(keys[number, None], _UNMIXED)
    return _BACKWARD[state[:, _UNSHIFT]] ^ keys[0]


def _mixed(state: _Bytes, tables: Sequence[_Columns]) -> _Bytes:
    """What the rows of each column give together, each by its own table."""
    found = tables[0].take(state[:, 0::4])
    for row in range(1, 4):
        found ^= tables[row].take(state[:, row::4])
    return found.view(np.uint8)
