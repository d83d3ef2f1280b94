"""Many stills at once: the tray below the drop zone, and what goes with it. Built when the second still comes."""
