"""Choosing among what was proposed: the matrix of impact and effort, decisions, and the answer to each idea."""
