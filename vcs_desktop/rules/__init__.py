"""Rules as dated data, and the plain arithmetic that turns facts into obligations.

Knows no victim, no offender, no database, no clock and no screen.
"""
