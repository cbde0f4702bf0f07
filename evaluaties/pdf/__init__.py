"""The annex on paper: what stands in it (context), where it comes from (gather), how it is shown (presentation)."""

from evaluaties.pdf.context import BijlageContext
from evaluaties.pdf.gather import gather_bijlage, names_shielded
from evaluaties.pdf.presentation import TEMPLATE, bijlage_titel, present

__all__ = ["TEMPLATE", "BijlageContext", "bijlage_titel", "gather_bijlage", "names_shielded", "present"]
