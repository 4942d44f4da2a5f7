"""The words of the sentence store: messages in, what they mean, the feed out."""
