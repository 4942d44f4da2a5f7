"""Paper: blocks of text in, a tagged PDF out, and a PDF back to pixels.

Knows no victim, no wording and no clock.  The only room that imports reportlab or pypdfium2.
"""
