"""The doors to the outside world, one file a door: each says what it reaches and no more."""
