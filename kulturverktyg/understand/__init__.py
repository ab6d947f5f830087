"""What is understood beside the survey: interviews, findings with their sources, indicators, and maps."""
