"""What waits for a device: messages put down inside a command and carried out after it, with retries.

`message` says what a message is, `store` keeps it, `service` hands out the next one and learns how it went.
"""
