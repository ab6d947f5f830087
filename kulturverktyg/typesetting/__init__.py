"""From words to pages: Typst sets what others say, on paper and on the screen."""
