"""The only door between the two stores: an allow-list each way, and closed types only."""
