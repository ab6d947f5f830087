"""The page Idéer: ideas come in, are looked through for duplicates, arranged on the board and made into proposals."""
