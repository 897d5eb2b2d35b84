"""The questions asked before an appointment, and what counts as an answer."""
