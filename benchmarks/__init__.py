"""What is promised about speed, measured on this machine in one run."""
