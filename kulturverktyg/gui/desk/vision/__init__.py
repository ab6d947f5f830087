"""Vision: from what to what, how high each dimension is to come, unwritten norms, and versions through the years."""
