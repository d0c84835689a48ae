"""Pure computations over what the files say: one function per question, asked by every rule and every output."""
