"""Data: backups, the self-check, and files taken in.

Views draw, presenters hand out the work step by step.
"""
