"""The window in which answers on paper are typed in."""
