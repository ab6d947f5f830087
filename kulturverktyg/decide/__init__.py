"""From what was found to what is done: ideas, votes, vision, measures and follow-up."""
