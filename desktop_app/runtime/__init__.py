"""The program's clockwork: engine, threads, list models. QtCore, QtNetwork and QtGui's images; no widgets.

Talk to anything here that lives in another thread by connecting a signal to one of its slots, never by calling it.
"""
