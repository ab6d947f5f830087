"""Files in and out: one gate for what comes from outside, one way for words into a cell."""
