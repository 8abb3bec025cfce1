"""Tests of scoring, metrics and baselines."""
