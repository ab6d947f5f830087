"""What may be seen: the only door through which figures leave."""
