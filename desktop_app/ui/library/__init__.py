"""The library strip: posters of every clip, newest first."""
