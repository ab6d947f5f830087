"""The one error that a user can mend. Everything else that is raised is a bug."""


class KnownError(Exception):
    """Something the user can mend, said in plain Swedish: what is wrong, where, and what to do."""
