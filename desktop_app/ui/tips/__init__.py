"""Quiet tips: a line in the top bar the first time that a feature is met, and never again."""
