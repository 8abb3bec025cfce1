"""The bytes that each token stands for, whatever follows or precedes it."""

import json
import re
from functools import lru_cache

from amuro_gpu.text.tokenizer import CheckpointTokenizer

BYTE_TOKEN = re.compile(r"<0x([0-9A-F]{2})>")


class TokenBytes:
    """Of one tokenizer: byte-level, or with ▁ for spaces and `<0x…>` for bytes, as in sentencepiece files."""

    def __init__(self, tokenizer: CheckpointTokenizer) -> None:
        self.backend = tokenizer.backend
        decoder = self.backend.decoder
        kind = "" if decoder is None else json.dumps(json.loads(decoder.__getstate__()))
        self.is_byte_level = '"ByteLevel"' in kind
        self.added = {id: token.content for id, token in self.backend.get_added_tokens_decoder().items()}
        self.special = frozenset(tokenizer.special_ids)
        self.bytes = lru_cache(maxsize=None)(self.read)
        self.name = lru_cache(maxsize=None)(self.describe)

    def read(self, token: int) -> bytes:
        """No bytes for an id that the tokenizer does not know."""
        if token in self.added:
            return self.added[token].encode()
        piece = self.backend.id_to_token(token)
        if piece is None:
            return b""
        if self.is_byte_level and all(character in BYTES for character in piece):
            return bytes(BYTES[character] for character in piece)
        byte = BYTE_TOKEN.fullmatch(piece)
        return bytes([int(byte[1], 16)]) if byte else piece.replace("▁", " ").encode()

    def describe(self, token: int) -> str:
        """The token as text; `bytes:\\xe2\\x80` where its bytes alone are none."""
        content = self.bytes(token)
        if not content:
            return f"token:{token}"
        try:
            return content.decode()
        except UnicodeDecodeError:
            return "bytes:" + "".join(f"\\x{byte:02x}" for byte in content)

    def characters(self, token: int) -> int:
        """How many characters begin in the token."""
        return sum(byte & 0xC0 != 0x80 for byte in self.bytes(token))


def byte_characters() -> dict[str, int]:
    """The byte of each character in a byte-level vocabulary: printable ones stand for themselves (GPT-2)."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    named = {chr(byte): byte for byte in printable}
    return named | {chr(256 + place): byte for place, byte in enumerate(others)}


BYTES = byte_characters()
