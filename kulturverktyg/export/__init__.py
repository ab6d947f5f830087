"""Released results as files."""
