"""Appointments with the advisors: when they are free, who gets which time, and that nobody gets one twice."""
