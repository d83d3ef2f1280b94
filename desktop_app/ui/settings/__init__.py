"""Dialogs about the account and the few settings there are."""
