"""What a message costs, beside the bare embedding of the same texts in the same run."""
