"""The one error of a file that may not come in."""


class Geweigerd(Exception):
    """This file may not come in; the message is the sentence for the sender, starting in lower case."""
