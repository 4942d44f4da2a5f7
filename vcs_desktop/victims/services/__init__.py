"""What officers do with victim cases: whole steps, one transaction each."""
