"""The screen that asks why an officer looks at a colleague's case."""
