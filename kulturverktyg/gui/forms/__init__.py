"""Generated from ui/ by `python -m kulturverktyg.gui.compile_forms`; never edited by hand."""
