"""Pre-training and fine-tuning: from prepared rows to gradients, schedules, steps and saved states."""
