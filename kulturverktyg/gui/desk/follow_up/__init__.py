"""Uppföljning: meetings that walk the measures, before and after, lessons, and the yearly wheel."""
