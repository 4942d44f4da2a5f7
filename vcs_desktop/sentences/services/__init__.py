"""What may be asked of the sentence store."""
