"""HR's desk: one module a page."""
