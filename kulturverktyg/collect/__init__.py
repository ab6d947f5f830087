"""How answers come in: kiosk session, sealed ballot box, closing of workshops, import."""
