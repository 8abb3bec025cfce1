"""What needs text and a tokenizer but no model: loads neither torch nor transformers."""
