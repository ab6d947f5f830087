"""The windows: desk and kiosk. Nothing else of the program knows about Qt."""
