"""What the text of a message says, read for `review` alone: nothing here knows a rule."""
