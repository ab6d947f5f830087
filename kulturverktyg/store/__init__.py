"""The database file: open, lock, check, migrate, back up."""
