"""Which words report: in their sentence, beside their rivals, and inside the content of another."""
