"""Program & hadiah: the terms in force, new ones from a day on, and the rewards.

Views draw, presenters speak to the loyalty service.
"""
