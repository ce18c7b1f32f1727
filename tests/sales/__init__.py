"""Tests of sales and refunds."""
