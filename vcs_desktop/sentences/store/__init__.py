"""The tables of the sentence store and every statement that touches them."""
