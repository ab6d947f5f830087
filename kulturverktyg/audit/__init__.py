"""Try to get past the guard: what a colleague with everything that has left the program could work out."""
