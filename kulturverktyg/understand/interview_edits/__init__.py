"""Changes to interviews: each takes a value and gives a new one, and touches nothing else.

What is not there is left as it is: a page may ask for a change of what has just been undone.
"""
