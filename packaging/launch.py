"""Where a packaged Stillwake begins: PyInstaller wants a script of its own."""

import multiprocessing
import sys

from desktop_app.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
