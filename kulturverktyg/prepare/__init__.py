"""What HR sets up before anybody answers: journeys, units, roles, rounds and workshops."""
