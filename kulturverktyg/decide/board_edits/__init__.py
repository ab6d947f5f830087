"""Changes to a board: each takes a board and gives a new one, and touches nothing else.

No idea is ever lost by them, but by `removal`. All raise KeyError when what they are to change is not there.
"""
