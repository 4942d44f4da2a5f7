"""STORE TWO: victim cases, the people in them, what is owed to them, and the record of it.

Knows sentences only by an opaque reference and by the key stages that crossed over.
"""
