"""What is printed before a workshop: the survey on paper, slips with codes, and the run sheet. All as PDF bytes."""
