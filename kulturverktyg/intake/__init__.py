"""The one gate for files from outside: what is too large, too strange or broken is refused in one sentence."""
