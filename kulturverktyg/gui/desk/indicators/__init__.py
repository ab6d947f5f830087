"""The page Nyckeltal: indicators, the calculator, and what a krona gives back."""
