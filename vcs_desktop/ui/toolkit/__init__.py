"""What every screen is built with: threads, messages, colours, icons, printing, words."""
