"""The handbook: chapters to read, to search in, and to open from the page that they are about."""
