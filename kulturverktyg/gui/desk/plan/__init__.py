"""Handlingsplan: the measures as a table, on a board by status and along time, each with a form of its own."""
