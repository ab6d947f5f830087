"""Qt models with declared columns, fed with frozen values."""
