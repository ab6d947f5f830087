"""A round and what its journey has chosen, as a slide deck: one message a slide."""
