"""What a helper may be told about this computer, read by the officer before it is sent."""
