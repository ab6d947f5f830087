"""A filled journey in an invented municipality, to look at and to try things on."""

from kulturverktyg.demo.make import make_demo

__all__ = ["make_demo"]
