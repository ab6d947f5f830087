"""From answers to raw figures. Only the guard may call it: numbers here are not safe to show."""
