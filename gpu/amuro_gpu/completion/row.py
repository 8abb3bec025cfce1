"""One prompt on its way: what was generated, where its text ends, and what of it is still to be sent."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from amuro_gpu.completion.ranking import Ranked
from amuro_gpu.completion.token_bytes import TokenBytes
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.protocol.requests import CompletionPrompt
from amuro_gpu.scoring.item import Tokens


@dataclass(frozen=True)
class Prompt:
    """starts: the character of the text at which each token begins. Without an echo both may be empty."""

    ids: Tokens
    text: str
    starts: Sequence[int]


class Row:
    """text: of the answer so far, cut before a stop. finish: `stop` or `length` once it is over."""

    def __init__(self, index: int, wanted: CompletionPrompt, prompt: Prompt, known: TokenBytes) -> None:
        self.index = index
        self.wanted = wanted
        self.ids = prompt.ids
        self.starts = prompt.starts
        self.known = known
        self.random = np.random.Generator(np.random.Philox(key=wanted.seed))
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.prompt_characters = len(prompt.text) if wanted.echo else 0
        self.text = prompt.text if wanted.echo else ""
        self.characters = self.prompt_characters
        self.sent = 0
        self.generated = 0
        self.finish: str | None = None
        self.logprobs: list[tuple[str, float | None, dict[str, float] | None, int]] = []

    @property
    def ranks_prompt(self) -> bool:
        return self.wanted.echo and self.wanted.logprobs is not None

    def take_prompt(self, ranked: Sequence[Ranked]) -> None:
        """Ranks of all tokens of the prompt but the first, which nothing precedes."""
        self.logprobs.append((self.known.name(int(self.ids[0])), None, None, self.starts[0]))
        for one, start in zip(ranked, self.starts[1:], strict=True):
            self.logprobs.append(self.shown(one, start))

    def take(self, one: Ranked, end_ids: frozenset[int]) -> None:
        """One more generated token."""
        self.generated += 1
        if self.wanted.logprobs is not None:
            self.logprobs.append(self.shown(one, self.characters))
        if one.token in end_ids:
            self.end("stop")
            return
        if one.token not in self.known.special:
            self.characters += self.known.characters(one.token)
            self.append(self.decoder.decode(self.known.bytes(one.token)))
        if self.finish is None and self.generated >= self.wanted.maxTokens:
            self.end("length")

    def append(self, more: str) -> None:
        """Adds text; where a stop occurs in it, the answer ends before the first."""
        longest = max(map(len, self.wanted.stop), default=1)
        since = max(self.prompt_characters, len(self.text) - longest + 1)
        self.text += more
        places = [place for stop in self.wanted.stop if (place := self.text.find(stop, since)) >= 0]
        if places:
            self.text = self.text[: min(places)]
            self.finish = "stop"

    def end(self, finish: str) -> None:
        self.append(self.decoder.decode(b"", final=True))
        self.finish = self.finish or finish

    def shown(self, one: Ranked, start: int) -> tuple[str, float, dict[str, float], int]:
        """Two tokens may have one name: then the larger number stays, so that the best is never hidden."""
        top: dict[str, float] = {}
        for token, logprob in ((one.token, one.logprob), *one.top):
            name = self.known.name(token)
            top[name] = max(top.get(name, logprob), logprob)
        return self.known.name(one.token), one.logprob, top, start

    def has_more(self) -> bool:
        """Whether there is something to send to a client that reads along."""
        return len(self.text) - self.held() > self.sent or bool(self.logprobs)

    def held(self) -> int:
        """Characters at the end that a stop may still take back."""
        if self.finish is not None:
            return 0
        answer = self.text[self.prompt_characters :]
        longest = max(map(len, self.wanted.stop), default=1)
        return next(
            (
                size
                for size in range(min(len(answer), longest - 1), 0, -1)
                if any(stop.startswith(answer[-size:]) for stop in self.wanted.stop)
            ),
            0,
        )

    def output(self) -> dict[str, Any]:
        """What is new since the last time, for the event `output`."""
        end = len(self.text) - self.held()
        text, self.sent = self.text[self.sent : end], end
        columns = [list(column) for column in zip(*self.logprobs, strict=True)] or [[], [], [], []]
        self.logprobs = []
        names = ("tokens", "tokenLogprobs", "topLogprobs", "textOffsets")
        return {
            "index": self.index,
            "text": text,
            "logprobs": None if self.wanted.logprobs is None else dict(zip(names, columns, strict=True)),
            "finish": self.finish,
            "promptTokens": len(self.ids),
            "completionTokens": self.generated,
            "error": None,
        }


def failed_output(index: int, failure: WorkerFailure) -> dict[str, Any]:
    return {
        "index": index,
        "text": "",
        "logprobs": None,
        "finish": None,
        "promptTokens": 0,
        "completionTokens": 0,
        "error": failure.as_event(),
    }
