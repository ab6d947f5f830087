"""The full-screen window that participants answer in."""
