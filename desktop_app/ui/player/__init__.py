"""The stage: plays a clip, frame by frame where asked, or shows a still."""
