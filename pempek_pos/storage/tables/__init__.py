"""The tables as peewee sees them, for the queries of rare screens; hot paths keep their SQL as text.

The migrations build the tables and a test holds these models to them, on both engines.
"""
