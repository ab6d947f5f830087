"""The page Intervjuer: the guide, the notes with what is marked in them, quotes to approve, and themes."""
