"""Persons, their consent, and the cases the advisors work on."""
