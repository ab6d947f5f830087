"""The page Kartor: causes and loops, decision levels, ways in and role clarity, drawn on one canvas."""
