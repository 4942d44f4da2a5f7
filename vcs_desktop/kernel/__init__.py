"""Words everyone shares, and the ports that the doors to the outside world implement."""
