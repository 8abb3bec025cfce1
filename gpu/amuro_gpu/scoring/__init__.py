"""Scoring: prepared rows become token sequences, sequences become batches, results become predictions."""
