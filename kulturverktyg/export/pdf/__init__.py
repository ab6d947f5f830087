"""A report as PDF: to publish, to keep, on one page, and as pictures of its pages."""

from kulturverktyg.export.pdf.pages import page_bytes, pdf_bytes, preview

__all__ = ["page_bytes", "pdf_bytes", "preview"]
