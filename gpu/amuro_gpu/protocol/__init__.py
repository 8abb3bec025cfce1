"""The worker's requests and events, one JSON object a line."""
