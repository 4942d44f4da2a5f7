"""Ten exercises on an invented office, each checked by what was done."""
