"""What the senior officer may decide: rules, the team's own figures, the calendar."""
