"""Exported files as an outsider reads them: also what no program shows."""
