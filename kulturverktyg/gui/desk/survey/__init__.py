"""The survey page: questions, translations, versions, and what goes in and out of them."""
