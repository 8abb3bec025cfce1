"""Published forms of checkpoints, converted once to what is trained and scored here."""
