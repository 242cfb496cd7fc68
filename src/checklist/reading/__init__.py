"""What the text of a message says: text analysis for `review`, without knowledge of its rules."""
