"""The views of a closed round's results: rows, columns, notes, what is said first, and by what it is broken down."""
