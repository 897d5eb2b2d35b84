"""Advisors' calendars elsewhere: the private feed they can subscribe to, and two-way sync with a CalDAV server."""
