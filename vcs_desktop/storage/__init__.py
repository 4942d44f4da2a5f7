"""How any store is opened, kept safe and proved: keys, encryption, the record, the folder.

Nothing here knows what a victim or an offender is, and it has one table of its own: the record.
"""
