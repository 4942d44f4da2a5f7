"""Help where you are: the page of the screen or field in sight, and a search over all of it."""
