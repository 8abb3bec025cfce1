"""Texts on which two tokenizers are compared: code points of all kinds, spaces, digits, line breaks."""

import unicodedata
from collections.abc import Iterator

WORDS = (
    "",
    " ",
    "a",
    " a",
    "a ",
    "  two  spaces   and    more     ",
    "\ttabs\t\tand\r\nline\n\nbreaks\r\u2028\u2029\u0085",
    "It's 1, 12, 123, 1234 and 650841823; 3.14159 or 1e-5, 0x7F.",
    "### Input_1: The lamp is red. ### Input_2: Naïve café. ### Inference: neutral",
    'def f(x):\n    return {"a": [x, -x]}  # done\n',
    "Cafe\u0301 is café; ﬁne ｆｕｌｌ width №5 ½ ①",
    "中文没有空格，日本語も 한국어 ไทย עברית العربية हिन्दी",
    "🙂 👩‍👩‍👧 🇪🇺 \u200d\ufe0f \U0001f9ff",
    "\ufeffa\u200bb\u00adc\u00a0d\u3000e",
)
# From each run of this many code points one text is made, of every eighth.
RUN, STEP = 256, 8
LAST = 0x32000


def probe_texts() -> Iterator[str]:
    """The same texts on every call."""
    yield from WORDS
    for start in range(0x20, LAST, RUN):
        points = [chr(point) for point in range(start, start + RUN, STEP)]
        # Unassigned code points and surrogates occur in no text.
        known = [point for point in points if unicodedata.category(point) not in ("Cn", "Cs", "Co")]
        if known:
            yield " ".join(known[: len(known) // 2]) + "".join(known[len(known) // 2 :])
