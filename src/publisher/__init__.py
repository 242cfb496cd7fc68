"""What runs under MkDocs on the author's machine: the form, the tables, the messages and the engine bundle."""
