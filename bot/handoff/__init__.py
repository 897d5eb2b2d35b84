"""A person instead of the assistant: the queue, who took it, and when the offices are open."""
