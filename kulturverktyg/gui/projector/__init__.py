"""What the whole room sees, in large type: one message a view, given as plain values and nothing else."""
