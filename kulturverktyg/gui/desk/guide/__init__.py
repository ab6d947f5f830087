"""Kom igång: the journey's own way through the desk."""
