"""Reads the fields of a tokenizer.model that decide ids: a Protocol Buffers message of sentencepiece.

Field numbers: sentencepiece_model.proto of https://github.com/google/sentencepiece.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from amuro_gpu.failure import bad_input

UNIGRAM, BPE = 1, 2
NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = 1, 2, 3, 4, 5, 6


@dataclass(frozen=True)
class Piece:
    text: str
    score: float
    kind: int


@dataclass(frozen=True)
class SentencePieceModel:
    """pieces in the order of their ids. charsmap: of its normalisation, b"" where it changes nothing."""

    pieces: tuple[Piece, ...]
    model_type: int
    byte_fallback: bool
    charsmap: bytes
    add_dummy_prefix: bool
    remove_extra_whitespaces: bool


def parse_model(data: bytes) -> SentencePieceModel:
    """Fails with `bad-input` if the bytes are not such a message."""
    try:
        message = fields(data)
        trainer = dict(fields(as_bytes(dict(message).get(2, b""))))
        normaliser = dict(fields(as_bytes(dict(message).get(3, b""))))
        pieces = tuple(piece_of(as_bytes(value)) for number, value in message if number == 1)
        if not pieces:
            raise ValueError("it has no pieces")
        return SentencePieceModel(
            pieces=pieces,
            model_type=as_number(trainer.get(3, UNIGRAM)),
            byte_fallback=as_number(trainer.get(35, 0)) != 0,
            charsmap=as_bytes(normaliser.get(2, b"")),
            add_dummy_prefix=as_number(normaliser.get(3, 1)) != 0,
            remove_extra_whitespaces=as_number(normaliser.get(4, 1)) != 0,
        )
    except (IndexError, KeyError, ValueError, struct.error) as error:
        raise bad_input(
            "The tokenizer cannot be read",
            f"tokenizer.model: expected a model of sentencepiece; {error}.",
            "Fetch tokenizer.model again.",
        ) from error


def piece_of(data: bytes) -> Piece:
    found = dict(fields(data))
    (score,) = struct.unpack("<f", as_bytes(found.get(2, bytes(4))))
    return Piece(as_bytes(found[1]).decode("utf-8"), score, as_number(found.get(3, NORMAL)))


def as_bytes(value: bytes | int) -> bytes:
    if isinstance(value, int):
        raise ValueError("found a number, expected a message or text")
    return value


def as_number(value: bytes | int) -> int:
    if isinstance(value, bytes):
        raise ValueError("found bytes, expected a number")
    return value


def fields(data: bytes) -> list[tuple[int, bytes | int]]:
    """Pairs of field number and value: a number for varints, bytes for all else."""
    return list(each_field(data))


def each_field(data: bytes) -> Iterator[tuple[int, bytes | int]]:
    place = 0
    while place < len(data):
        tag, place = varint(data, place)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, place = varint(data, place)
            yield number, value
            continue
        if wire == 2:
            size, place = varint(data, place)
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
        else:
            raise ValueError(f"wire type {wire} is not known")
        if place + size > len(data):
            raise ValueError("the message ends in the middle of a field")
        yield number, data[place : place + size]
        place += size


def varint(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        value |= (byte & 127) << shift
        place += 1
        if byte < 128:
            return value, place
        shift += 7
