"""Baichuan2 7B and 13B, written from what is published about them, for transformers has no code of it.

The modules of Llama, with these differences:
- Queries, keys and values are one matrix `W_pack`, in this order, without bias
  (LlamaFactory's conversion to Llama, hiyouga/LlamaFactory#966).
- The 7B has rotary positions as Llama (base 10,000), the 13B ALiBi: Baichuan 2 report, arXiv 2309.10305,
  "Positional Embeddings". In published configurations only the 7B has `max_position_embeddings`
  (ggml-org/llama.cpp#3270); both have `model_max_length`.
- ALiBi's slopes for 40 heads are the interleaved ones (baichuan-inc/Baichuan2#225); the bias is slope times
  position (#295).
- The rows of the head are normalised, in training too ("NormHead": report, "Optimizations";
  baichuan-inc/Baichuan2#385). Baichuan 1, under the same `model_type`, has 64,000 tokens and a plain head.
"""

from typing import Any

import torch
from huggingface_hub.dataclasses import strict
from torch import Tensor, nn
from transformers import AutoConfig
from transformers.models.llama import modeling_llama
from transformers.models.llama.configuration_llama import LlamaConfig

from amuro_gpu.models.alibi import slopes_of
from amuro_gpu.models.attend import Attention, attend


@strict
class BaichuanConfig(LlamaConfig):  # type: ignore[misc]
    """max_position_embeddings: None means ALiBi."""

    model_type = "baichuan"

    vocab_size: int = 125696
    max_position_embeddings: int | None = None
    model_max_length: int = 4096
    z_loss_weight: int | float = 0


class BaichuanAttention(Attention):
    def __init__(self, config: BaichuanConfig, layer_idx: int) -> None:
        super().__init__(config, layer_idx)
        self.slopes = (
            slopes_of(config.num_attention_heads) if config.max_position_embeddings is None else None
        )
        self.W_pack = nn.Linear(config.hidden_size, 3 * config.hidden_size, bias=False)
        self.o_proj = nn.Linear(config.hidden_size, config.hidden_size, bias=False)

    def forward(
        self,
        hidden_states: Tensor,
        position_embeddings: tuple[Tensor, Tensor],
        attention_mask: Tensor | None = None,
        **kwargs: Any,
    ) -> tuple[Tensor, None]:
        packed = self.W_pack(hidden_states).unflatten(-1, (3, -1, self.head_dim))
        query, key, value = packed.permute(2, 0, 3, 1, 4)
        if self.slopes is None:
            query, key = modeling_llama.apply_rotary_pos_emb(query, key, *position_embeddings)
        output = attend(
            self,
            query,
            key,
            value,
            attention_mask,
            implementation=self.config._attn_implementation,
            scaling=self.head_dim**-0.5,
            slopes=self.slopes,
            **kwargs,
        )
        return self.o_proj(output), None


class NormHead(nn.Linear):
    """Logits of a head whose rows have length 1: the weights stay as they are, norms divide the logits."""

    def forward(self, hidden_states: Tensor) -> Tensor:
        norms = torch.linalg.vector_norm(self.weight, dim=-1, dtype=torch.float32)
        logits: Tensor = nn.functional.linear(hidden_states, self.weight) / norms
        return logits


class BaichuanForCausalLM(modeling_llama.LlamaForCausalLM):  # type: ignore[misc]
    """Named as its publishers name it: the name stands in saved configurations."""

    config: BaichuanConfig
    # Older files hold what is computed.
    _keys_to_ignore_on_load_unexpected = (r"rotary_emb\.inv_freq",)

    def __init__(self, config: BaichuanConfig) -> None:
        super().__init__(config)
        for index, layer in enumerate(self.model.layers):
            layer.self_attn = BaichuanAttention(config, index)
        self.lm_head = NormHead(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()


AutoConfig.register(BaichuanConfig.model_type, BaichuanConfig)
MODEL = BaichuanForCausalLM
