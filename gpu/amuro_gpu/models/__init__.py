"""Checkpoints of the supported families: loading, saving, random starts, attention over packed examples."""
