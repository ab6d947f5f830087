"""Metod: how it was done, who sees what, and what is not shown."""
