"""Votes at the desk: written, opened, counted on a wall, closed, and revealed place by place."""
