"""Makes every row fit the context: shots are dropped, documents cut, rows skipped, all of it counted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.prepared_set import Row
from amuro_gpu.text.tokenizer import CheckpointTokenizer, Encoded

Completions = Callable[[str, Row], list[str]]


@dataclass(frozen=True)
class Fitted:
    """A row's text after the policy.

    prompt: exemplars that stayed and the prompt; encodings: of prompt + each completion, as whole strings.
    over_length: longer than the context and left so, since the protocol checks nothing.
    """

    prompt: str
    encodings: list[Encoded]
    shots_dropped: int = 0
    characters_cut: int = 0
    skipped: bool = False
    over_length: bool = False

    @property
    def overflowed(self) -> bool:
        return bool(self.shots_dropped or self.characters_cut or self.skipped or self.over_length)


@dataclass(frozen=True)
class Fitting:
    """policy: `dropShots`, `truncateDocument`, `skip`, `error`; None checks nothing (the paper's protocol).

    limit: the model's context length in tokens; room: new tokens that must fit behind the sequence.
    completions: the texts that may follow a prompt; every one must fit.
    """

    tokenizer: CheckpointTokenizer
    exemplars: tuple[str, ...]
    completions: Completions
    policy: str | None
    limit: int
    room: int

    def fit(self, rows: Sequence[Row]) -> list[Fitted]:
        """Fitted rows in order. Fails with `overflow` where a row is too long and the policy is `error`."""
        prompts = ["".join(self.exemplars) + row.prompt for row in rows]
        texts = [self.texts(prompt, row) for prompt, row in zip(prompts, rows, strict=True)]
        encodings = iter(self.tokenizer.encode_all([text for group in texts for text in group]))
        grouped = [[next(encodings) for _ in group] for group in texts]
        return [
            self.settle(row, prompt, group) for row, prompt, group in zip(rows, prompts, grouped, strict=True)
        ]

    def texts(self, prompt: str, row: Row) -> list[str]:
        return [prompt + completion for completion in self.completions(prompt, row)]

    def settle(self, row: Row, prompt: str, encodings: list[Encoded]) -> Fitted:
        if self.fits(encodings):
            return Fitted(prompt, encodings)
        match self.policy:
            case None:
                return Fitted(prompt, encodings, over_length=True)
            case "error":
                raise overflow(row, max(len(encoded.ids) for encoded in encodings) + self.room, self.limit)
            case "dropShots":
                return self.drop_shots(row)
            case "truncateDocument":
                return self.cut(row, len(self.exemplars))
        return Fitted(prompt, [], skipped=True)

    def fits(self, encodings: list[Encoded]) -> bool:
        return max(len(encoded.ids) for encoded in encodings) + self.room <= self.limit

    def attempt(self, row: Row, shots: int, cut: int) -> Fitted:
        text, characters_cut = shortened(row, cut)
        prompt = "".join(self.exemplars[:shots]) + text
        encodings = self.tokenizer.encode_all(self.texts(prompt, row))
        return Fitted(prompt, encodings, len(self.exemplars) - shots, characters_cut)

    def drop_shots(self, row: Row) -> Fitted:
        for shots in range(len(self.exemplars) - 1, -1, -1):
            fitted = self.attempt(row, shots, 0)
            if self.fits(fitted.encodings):
                return fitted
        return self.cut(row, 0)

    def cut(self, row: Row, shots: int) -> Fitted:
        """Cuts until the whole fits, while one character less would not do; skips what no cut makes fit."""
        low, high = 0, sum(len(part.text) for part in row.segments if part.truncatable)
        best = self.attempt(row, shots, high)
        if not self.fits(best.encodings):
            return Fitted(best.prompt, [], skipped=True)
        while high - low > 1:
            middle = (low + high) // 2
            fitted = self.attempt(row, shots, middle)
            if self.fits(fitted.encodings):
                high, best = middle, fitted
            else:
                low = middle
        return best


def shortened(row: Row, cut: int) -> tuple[str, int]:
    """The prompt without the last `cut` characters of its truncatable text, and how many went.

    Whitespace that a cut lays bare goes too, as the ends of every field are stripped.
    """
    parts: list[str] = []
    gone = 0
    for part in reversed([segment for segment in row.segments if not segment.target]):
        take = min(cut - gone, len(part.text)) if part.truncatable else 0
        kept = part.text[: len(part.text) - take] if take > 0 else part.text
        if take > 0:
            kept = kept.rstrip()
            gone += len(part.text) - len(kept)
        parts.append(kept)
    return "".join(reversed(parts)), gone


def overflow(row: Row, tokens: int, limit: int) -> WorkerFailure:
    return WorkerFailure(
        "overflow",
        "A row is longer than the model's context",
        f"Expected at most {limit} tokens; row {row.row_id} of source line {row.source_line} needs {tokens}.",
        "Ask for another overflow policy (dropShots, truncateDocument, skip) or for fewer new tokens.",
    )
