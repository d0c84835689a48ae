"""What a file may say: one frozen pydantic class per concept, with no logic beyond it."""
