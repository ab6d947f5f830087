"""Workshoppar: the occasions of a round, and the plan of each."""
