"""What the program is on the desktop besides its window: notifications, a mark in the taskbar, sleep held off.

All of it lives in the GUI thread and never waits: the desktop's own services are spoken to over D-Bus without blocking
(`bus`), and whoever isn't there is done without.
"""
