"""`python -m jamx`: the command line, where the command itself is not on the path."""

import sys
from pathlib import Path

if __name__ == "__main__":
    if not sys.flags.safe_path and Path(sys.path[0]).resolve() == Path.cwd():
        del sys.path[0]  # the working folder may be anybody's: nothing in it is to be imported
    from jamx.cli.main import main

    main()
