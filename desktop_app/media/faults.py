"""What the picture libraries raise on damaged data."""

import struct
from typing import Final

from PIL import Image

DECODER_FAULTS: Final = (
    ArithmeticError,
    EOFError,
    Image.DecompressionBombError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What Pillow's plugins are known to raise: they parse first and ask later."""
