"""Months of release that changed together: who is rung, who is written to, soonest first."""
