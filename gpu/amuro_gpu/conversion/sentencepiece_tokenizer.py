"""tokenizer.model of sentencepiece as a tokenizer.json that gives the same ids, or a refusal."""

from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, processors

from amuro_gpu.conversion.sentencepiece_model import (
    BPE,
    CONTROL,
    UNIGRAM,
    UNKNOWN,
    USER_DEFINED,
    SentencePieceModel,
    parse_model,
)
from amuro_gpu.conversion.tokenizer_probe import probe_texts
from amuro_gpu.failure import WorkerFailure, bad_input

SPACE = "▁"


def convert_sentencepiece(path: Path, *, add_bos: bool) -> Tokenizer:
    """The tokenizer of a tokenizer.model; add_bos: whether every text begins with its `<s>`.

    Fails with `bad-input` where a probe text gives other ids than the sentencepiece library.
    """
    model = parse_model(path.read_bytes())
    tokenizer = Tokenizer(core(model))
    tokenizer.normalizer = normalizers.Sequence(normalisers(model))
    tokenizer.decoder = decoder(model)
    for piece in model.pieces:
        if piece.kind in (CONTROL, UNKNOWN):
            tokenizer.add_special_tokens([AddedToken(piece.text, normalized=False, special=True)])
        elif piece.kind == USER_DEFINED and " " not in piece.text:
            # Found in the normalised text, unless the prefix space would become a part of it.
            tokenizer.add_tokens([AddedToken(piece.text, normalized=not model.add_dummy_prefix)])
    require_same_ids(tokenizer, path)
    if add_bos and tokenizer.token_to_id("<s>") is not None:
        begin = [("<s>", tokenizer.token_to_id("<s>"))]
        tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=begin)
    return tokenizer


def core(model: SentencePieceModel) -> models.Model:
    unknown = next((id for id, piece in enumerate(model.pieces) if piece.kind == UNKNOWN), None)
    if model.model_type == UNIGRAM:
        scored = [(piece.text, piece.score) for piece in model.pieces]
        return models.Unigram(scored, unknown, model.byte_fallback)
    if model.model_type != BPE:
        raise bad_input(
            "This tokenizer is not supported",
            f"tokenizer.model: expected a model of type unigram or bpe, got type {model.model_type}.",
            "Put a tokenizer.json next to the weights.",
        )
    vocabulary = {piece.text: id for id, piece in enumerate(model.pieces)}
    return models.BPE(
        vocabulary,
        merges_of(model, vocabulary),
        unk_token=None if unknown is None else model.pieces[unknown].text,
        fuse_unk=True,
        byte_fallback=model.byte_fallback,
    )


def merges_of(model: SentencePieceModel, vocabulary: dict[str, int]) -> list[tuple[str, str]]:
    """Every way to make a piece of two others, the highest score first: sentencepiece merges by score."""
    ranked = []
    for piece in model.pieces:
        for cut in range(1, len(piece.text)):
            left, right = piece.text[:cut], piece.text[cut:]
            if left in vocabulary and right in vocabulary:
                ranked.append((-piece.score, vocabulary[left], vocabulary[right], left, right))
    return [(left, right) for *_, left, right in sorted(ranked)]


def normalisers(model: SentencePieceModel) -> list[normalizers.Normalizer]:
    steps: list[normalizers.Normalizer] = []
    if model.charsmap:
        steps.append(normalizers.Precompiled(model.charsmap))
    if model.remove_extra_whitespaces:
        # Only spaces: Strip would also remove other whitespace.
        steps += [normalizers.Replace(Regex(" {2,}"), " "), normalizers.Replace(Regex("^ | $"), "")]
    if model.add_dummy_prefix:
        steps.append(normalizers.Prepend(SPACE))
    return [*steps, normalizers.Replace(" ", SPACE)]


def decoder(model: SentencePieceModel) -> decoders.Decoder:
    steps = [decoders.Replace(SPACE, " "), decoders.ByteFallback(), decoders.Fuse()]
    if model.add_dummy_prefix:
        steps.append(decoders.Strip(content=" ", left=1, right=0))
    return decoders.Sequence(steps)


def require_same_ids(tokenizer: Tokenizer, path: Path) -> None:
    # Needed only here: a worker that converts nothing does not load it.
    from sentencepiece import SentencePieceProcessor  # noqa: PLC0415

    reference = SentencePieceProcessor(model_file=str(path))
    for text in probe_texts():
        expected = reference.encode(text)
        found = tokenizer.encode(text, add_special_tokens=False).ids
        if found != expected:
            place = next(
                (at for at, pair in enumerate(zip(found, expected, strict=False)) if pair[0] != pair[1]),
                min(len(found), len(expected)),
            )
            raise differs(path, text, place, (expected[place : place + 5], found[place : place + 5]))


def differs(path: Path, text: str, place: int, readings: tuple[list[int], list[int]]) -> WorkerFailure:
    return bad_input(
        "The tokenizer cannot be converted",
        f"{path}: from token {place} of a probe text, sentencepiece gives {readings[0]}, "
        f"the converted tokenizer.json {readings[1]}; the text is {text[:60]!r}.",
        "Put a tokenizer.json that its publisher made next to the weights.",
    )
