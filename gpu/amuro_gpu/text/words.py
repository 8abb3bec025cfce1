"""Words of any script, for metrics that count them."""

import unicodedata

import regex

# Scripts written without spaces between words: each character, with its marks, counts as a word.
UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}"
WORD = regex.compile(rf"[{UNSPACED}]\p{{M}}*|(?:[\p{{L}}\p{{N}}--[{UNSPACED}]]\p{{M}}*)+", regex.V1)
UNSPACED_WORD = regex.compile(rf"[{UNSPACED}]")
# The package rouge-score keeps no other characters; each of them ends a word.
BEYOND_ENGLISH = regex.compile(r"[^a-z0-9]")


def words(text: str) -> list[str]:
    """Runs of letters, digits and their marks, whatever their case and however accents are encoded."""
    found: list[str] = WORD.findall(unicodedata.normalize("NFC", text.casefold()))
    return found


def is_english(word: str) -> bool:
    """Whether it has letters from a to z and digits alone."""
    return BEYOND_ENGLISH.search(word) is None


def is_unspaced(word: str) -> bool:
    return UNSPACED_WORD.match(word) is not None
