"""The one drawing of maps: nodes, arrows and lanes, worked with mouse and keyboard alike."""
