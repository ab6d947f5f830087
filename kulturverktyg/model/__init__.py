"""The nouns of a culture journey, as mapped classes; they use nothing else of the program."""
