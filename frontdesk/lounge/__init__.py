"""The lounge: stays, requests, words owed, shuttle and loaners."""
