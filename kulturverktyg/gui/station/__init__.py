"""What a kiosk laptop that is not HR's shows before and after its kiosk."""
