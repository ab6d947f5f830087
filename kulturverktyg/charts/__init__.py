"""Released results as matplotlib figures in the house style; no pyplot, no Qt."""
