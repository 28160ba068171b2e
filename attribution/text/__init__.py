"""A text cut up, in code points: tokens as columns, paragraphs and sentences, quotations, the furniture of its page."""
