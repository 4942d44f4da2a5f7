"""The tables of the victim store and every statement that touches them."""
