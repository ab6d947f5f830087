"""Edits of maps: a map in, a new map out. One that cannot be made gives the map back as it was."""
