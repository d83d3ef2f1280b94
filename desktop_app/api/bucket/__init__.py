"""The artist's own bucket, of whatever service speaks S3: addresses, signatures, calls, and what its errors mean."""
