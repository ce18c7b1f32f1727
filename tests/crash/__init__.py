"""What a crash, a full disk or a damaged file does to the shop; `python -m tests.crash` asks at length."""
