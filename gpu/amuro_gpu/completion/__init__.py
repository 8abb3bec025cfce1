"""Completions of prompts that many clients send: joined, computed together, each as if it came alone."""
