"""What the worker is told and what it answers, one JSON object a line."""
