"""The window: screens, and presenters that know no Qt.  Decides nothing about victims."""
