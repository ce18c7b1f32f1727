"""Printer: how this till reaches its receipt printer.

`view` draws, `presenter` speaks to settings and printing.
"""
