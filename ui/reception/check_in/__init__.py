"""Check-in: who came, with which car, what to tell them, what they say (mockup b)."""
