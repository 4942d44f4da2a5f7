"""What was heard about sentences, by offender.  Nothing of victims is reached from here."""
