"""BLOOM with its ALiBi inside queries and keys: rows pack, share prefixes and use any kernel.

Modules, weights and random starts are those of transformers; only the way through attention is another.
"""

from typing import Any

from torch import Tensor, nn
from transformers.masking_utils import create_causal_mask
from transformers.modeling_outputs import BaseModelOutputWithPast
from transformers.models.bloom import modeling_bloom

from amuro_gpu.models.alibi import slopes_of
from amuro_gpu.models.attend import attend
from amuro_gpu.models.positions import positions_of


class Attention(modeling_bloom.BloomAttention):  # type: ignore[misc]
    num_key_value_groups = 1

    def forward(
        self,
        hidden_states: Tensor,
        residual: Tensor,
        alibi: dict[str, Any],
        attention_mask: Tensor | None,
        layer_past: Any = None,
        **_: Any,
    ) -> tuple[Tensor, None]:
        """alibi: what the block hands on unread; here the keywords of `attend`."""
        query, key, value = self._reshape(self.query_key_value(hidden_states))
        output = attend(
            self,
            query,
            key,
            value,
            attention_mask,
            scaling=self.inv_norm_factor,
            dropout=self.attention_dropout.p,
            past_key_values=layer_past,
            **alibi,
        )
        output = nn.functional.dropout(self.dense(output), self.hidden_dropout, self.training)
        return residual + output, None


class Body(modeling_bloom.BloomModel):  # type: ignore[misc]
    _supports_sdpa = True
    _supports_attention_backend = True

    def __init__(self, config: Any) -> None:
        super().__init__(config)
        for block in self.h:
            # The same weights with another forward: new modules would draw other random starts.
            block.self_attention.__class__ = Attention

    def forward(
        self,
        input_ids: Tensor | None = None,
        past_key_values: Any = None,
        attention_mask: Tensor | None = None,
        *,
        inputs_embeds: Tensor | None = None,
        use_cache: bool | None = None,
        position_ids: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        **kwargs: Any,
    ) -> BaseModelOutputWithPast:
        embeds = self.word_embeddings(input_ids) if inputs_embeds is None else inputs_embeds
        positions, cache = positions_of(embeds, position_ids, past_key_values, use_cache, self.config)
        mask = create_causal_mask(self.config, embeds, attention_mask, cache, position_ids=positions)
        alibi = {
            "implementation": self.config._attn_implementation,
            "slopes": slopes_of(self.num_heads),
            "position_ids": positions,
            **kwargs,
        }
        hidden = self.word_embeddings_layernorm(embeds)
        for block in self.h:
            hidden, _ = block(hidden, alibi=alibi, attention_mask=mask, layer_past=cache)
        return BaseModelOutputWithPast(last_hidden_state=self.ln_f(hidden), past_key_values=cache)


class BloomForCausalLM(modeling_bloom.BloomForCausalLM):  # type: ignore[misc]
    """Named as in transformers: the name stands in saved configurations."""

    _supports_sdpa = True
    _supports_attention_backend = True

    def __init__(self, config: Any) -> None:
        super(modeling_bloom.BloomForCausalLM, self).__init__(config)
        self.transformer = Body(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()


MODEL = BloomForCausalLM
