"""The annex on paper: what stands in it (context), where it comes from (gather), how it is shown (presentation)."""

from evaluaties.pdf.context import BijlageContext
from evaluaties.pdf.gather import gather_bijlage, names_shielded
from evaluaties.pdf.presentation import TEMPLATE, bijlage_titel, present
from evaluaties.pdf.samengesteld import TEMPLATE_SAMENGESTELD, present_concept
from evaluaties.pdf.verzamelen import gather_concept
from evaluaties.pdf.web import html_edition, present_web, version_links

__all__ = [
    "TEMPLATE",
    "TEMPLATE_SAMENGESTELD",
    "BijlageContext",
    "bijlage_titel",
    "gather_bijlage",
    "gather_concept",
    "html_edition",
    "names_shielded",
    "present",
    "present_concept",
    "present_web",
    "version_links",
]
