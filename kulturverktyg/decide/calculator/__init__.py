"""The calculator (*kulturkalkyl*): what sick leave and turnover cost, and what a change of them would be worth."""
