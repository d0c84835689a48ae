"""What people's data must not hold, and where it must not stand."""
