"""What the training articles taught: the tagger, the tables of weights, and the linear decision that uses them."""
