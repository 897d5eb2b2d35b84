"""Who works at the desk: accounts, sign-in sessions and one-time invitations."""
