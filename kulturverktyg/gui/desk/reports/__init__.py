"""Rapporter: what is handed over, to whom, in which form."""
