"""STORE ONE: offenders, what happened to their sentences, and a numbered feed of it.

Knows no victim, has no column that could hold one, and keeps no free text at all.
"""
