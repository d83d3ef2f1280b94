"""Picture and video files: Pillow and PyAV, no Qt. Opens, turns, colours, frames and encodes stills; probes clips."""
