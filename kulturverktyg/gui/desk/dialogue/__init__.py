"""Dialoglogg: what was said at meetings between roles, what was answered, and what was promised."""
