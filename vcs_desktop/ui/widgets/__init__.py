"""Small widgets that several screens share.  They know no victim and no rule."""
