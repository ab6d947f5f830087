"""Changes to a survey draft: each takes a draft and gives a new one, and touches nothing else.

All raise KeyError when what they are to change is not there.
"""
