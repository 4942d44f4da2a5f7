"""Letters and call scripts: approved wording, merged with a few facts, checked, set on paper.

Knows no database and no screen.  It is given everything it may say (`facts.LetterFacts`), so
nothing else about a victim or a sentence can find its way into a letter.
"""
