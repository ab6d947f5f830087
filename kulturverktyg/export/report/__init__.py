"""A journey's report as words, tables and pictures, before it is any kind of file."""
