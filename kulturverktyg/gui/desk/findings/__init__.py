"""The page Iakttagelser: what was found with what it rests on, and which sources and groups say so."""
