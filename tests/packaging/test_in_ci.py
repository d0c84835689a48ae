"""The hook, the action and the GitLab job: valid by the schemas of those who run them, and run here for real."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml

from tests.conftest import REPOSITORY, write
from tests.packaging.conftest import COMMANDS, program, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BASH = shutil.which("bash")
GIT = shutil.which("git")
NOT_HERE = "the steps are for the machines of GitHub and GitLab, which have bash"
FINE = "title: Kick-off\nagenda:\n  - title: Talk\n    time: 9–10\n"
OVERLAP = FINE + "  - title: Lunch\n    time: 9.30–11\n"
FILES = {"action": "action.yml", "gitlab": "ci/gitlab.yml", "hooks": ".pre-commit-hooks.yaml"}


def loaded(name: str) -> Any:
    return yaml.safe_load((REPOSITORY / FILES[name]).read_text(encoding="utf-8"))


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    """A repository whose workspace is a folder of it."""
    folder = tmp_path / "repository"
    write(folder, "plans/jamx.yaml", "format: 1\nlanguage: en\n")
    write(folder, "plans/programmes/p/programme.yaml", "title: Programme\n")
    write(folder, "plans/programmes/p/meetings/m.yaml", FINE)
    write(folder, "notes.txt", "nothing for jamx\n")
    for arguments in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run([str(GIT), *arguments], cwd=folder, check=True)
    return folder


def overlap(folder: Path) -> None:
    write(folder, "plans/programmes/p/meetings/m.yaml", OVERLAP)


@pytest.mark.parametrize(("builtin", "name"), [("vendor.github-actions", "action"), ("vendor.gitlab-ci", "gitlab")])
def test_valid_by_the_schema_of_whoever_runs_it(builtin: str, name: str) -> None:
    command = [*program("check_jsonschema"), "--builtin-schema", builtin]
    done = subprocess.run([*command, REPOSITORY / FILES[name]], capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 0, done.stdout + done.stderr


def on_the_page(beginning: str) -> str:
    """The example of the page about CI that begins so."""
    page = (REPOSITORY / "docs/check-in-ci.md").read_text(encoding="utf-8")
    (found,) = [one for one in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if one.startswith(beginning)]
    return str(found)


@pytest.mark.parametrize(
    ("beginning", "command"),
    [
        ("# .github/workflows/plans.yml", ["check_jsonschema", "--builtin-schema", "vendor.github-workflows"]),
        ("# .gitlab-ci.yml", ["check_jsonschema", "--builtin-schema", "vendor.gitlab-ci"]),
        ("repos:", ["pre_commit", "validate-config"]),
    ],
)
def test_examples_are_valid_for_whoever_reads_them(beginning: str, command: list[str], tmp_path: Path) -> None:
    example = tmp_path / "example.yaml"
    example.write_text(on_the_page(beginning), encoding="utf-8")
    done = subprocess.run(
        [*program(command[0]), *command[1:], example], capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_examples_set_what_there_is() -> None:
    (step,) = [one for one in yaml.safe_load(on_the_page("# .github"))["jobs"]["plans"]["steps"] if "with" in one]
    (hook,) = yaml.safe_load(on_the_page("repos:"))["repos"][0]["hooks"]
    job = loaded("gitlab")["jamx-check"]

    assert set(step["with"]) <= set(loaded("action")["inputs"])
    assert hook["id"] == loaded("hooks")[0]["id"]
    assert set(yaml.safe_load(on_the_page("# .gitlab"))["jamx-check"]["variables"]) <= set(job["variables"])


def test_hooks_are_as_pre_commit_wants_them() -> None:
    done = subprocess.run(
        [*program("pre_commit"), "validate-manifest", REPOSITORY / FILES["hooks"]],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "looked_at"),
    [
        ("jamx.yaml", True),
        ("plans/jamx.yaml", True),
        ("organisations.yaml", True),
        ("programmes/p/meetings/träff 1.yaml", True),
        ("plans/templates/agenda.html", True),
        ("calendar/school-breaks.yaml", True),
        ("README.md", False),
        ("my-jamx.yaml", False),
        ("src/programmes.py", False),
    ],
)
def test_the_hook_runs_for_files_of_a_workspace(file: str, looked_at: bool) -> None:
    (hook,) = loaded("hooks")

    assert bool(re.search(hook["files"], file)) is looked_at


def test_the_hook_gets_no_names_since_a_plan_is_its_files_together() -> None:
    (hook,) = loaded("hooks")

    assert (hook["id"], hook["pass_filenames"], hook["require_serial"]) == ("jamx-check", False, True)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of what jamx is installed from, with its hook, as it lies here."""
    folder = tmp_path_factory.mktemp("published")
    for name in ("jamx", "templates"):
        shutil.copytree(REPOSITORY / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", FILES["hooks"]):
        shutil.copy(REPOSITORY / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "jamx")
    return folder


def git(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Git as somebody of no name uses it, who has no settings and no hooks of their own."""
    own = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    command = [str(GIT), *own, *arguments]
    none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(
        command,
        cwd=folder,
        env=surroundings(**none, **environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=540,
    )


needs_git = pytest.mark.skipif(GIT is None, reason="git is not installed")


@needs_git
@pytest.mark.usefixtures("registry")
def test_pre_commit_tries_the_hook_of_the_repository(planned: Path, published: Path) -> None:
    (planned / "plans/jamx.yaml").rename(planned / "jamx.yaml")
    (planned / "plans/programmes").rename(planned / "programmes")
    git(planned, "add", "--all")
    command = [*program("pre_commit"), "try-repo", str(published), "jamx-check", "--all-files", "--verbose"]
    done = subprocess.run(
        command, cwd=planned, env=surroundings(), capture_output=True, encoding="utf-8", check=False, timeout=540
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "no findings in 3 files" in done.stdout


@needs_git
@pytest.mark.usefixtures("registry")
def test_nothing_wrong_is_committed_where_the_hook_is_installed(planned: Path, published: Path, tmp_path: Path) -> None:
    revision = git(published, "rev-parse", "HEAD").stdout.strip()
    hook = {"id": "jamx-check", "args": ["--root", "plans"]}
    write(
        planned,
        ".pre-commit-config.yaml",
        yaml.safe_dump({"repos": [{"repo": str(published), "rev": revision, "hooks": [hook]}]}),
    )
    cache = {"PRE_COMMIT_HOME": str(tmp_path / "cache"), "PRE_COMMIT_COLOR": "never"}
    command = [*program("pre_commit"), "install"]
    subprocess.run(command, cwd=planned, env=surroundings(**cache), capture_output=True, check=True, timeout=60)

    def committed(message: str) -> subprocess.CompletedProcess[str]:
        git(planned, "add", "--all")
        return git(planned, "commit", "--message", message, **cache)

    assert committed("as it should be").returncode == 0
    overlap(planned)
    wrong = committed("an overlap")
    said = wrong.stdout + wrong.stderr
    overlapping = git(planned, "status", "--porcelain").stdout
    write(planned, "plans/programmes/p/meetings/m.yaml", FINE)
    write(planned, "notes.txt", "something else\n")
    other = committed("nothing for jamx")

    assert wrong.returncode == 1
    assert "programmes/p/meetings/m.yaml:6:11: error[agenda/overlap]" in said
    assert overlapping == "M  plans/programmes/p/meetings/m.yaml\n"
    assert (other.returncode, "Skipped" in other.stdout + other.stderr) == (0, True)


class Runner(NamedTuple):
    """A machine that runs the steps of the action, or the script of the job."""

    folder: Path
    temporary: Path
    path: str

    def run(self, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """A script as the runner of GitHub calls bash."""
        own = surroundings(PATH=self.path, RUNNER_TEMP=str(self.temporary), **environment)
        command = [str(BASH), "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        return subprocess.run(
            command, cwd=self.folder, env=own, capture_output=True, encoding="utf-8", check=False, timeout=540
        )


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in loaded("action")["runs"]["steps"]}


def variables(step: dict[str, Any], **given: str) -> dict[str, str]:
    """The environment of a step with what people set, the rest as it is by itself."""
    inputs = {name: str(one["default"]) for name, one in loaded("action")["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in given.items()
    }
    return {
        name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: inputs[found[1]], value)
        for name, value in step["env"].items()
    }


@pytest.fixture
def runner(planned: Path, tmp_path: Path) -> Runner:
    """With the Python of these tests as `python3`, and their jamx where the action would install it."""
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "python3").symlink_to(sys.executable)
    installed = tmp_path / "jamx" / COMMANDS
    installed.mkdir(parents=True)
    (installed / "jamx").write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from jamx.cli.main import main; main()" "$@"\n', encoding="utf-8"
    )
    (installed / "jamx").chmod(0o755)
    return Runner(planned, tmp_path, f"{commands}:{os.environ['PATH']}")


needs_bash = pytest.mark.skipif(BASH is None or GIT is None or sys.platform == "win32", reason=NOT_HERE)


def test_nothing_that_people_set_is_part_of_a_script() -> None:
    scripts = [step["run"] for step in steps().values() if "run" in step]

    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)


def test_every_input_is_explained_and_used() -> None:
    action = loaded("action")
    text = (REPOSITORY / FILES["action"]).read_text(encoding="utf-8")
    manual = (REPOSITORY / "docs/check-in-ci.md").read_text(encoding="utf-8")

    assert len(action["inputs"]) >= 5
    for name, said in action["inputs"].items():
        assert said["description"].endswith(".") or "needs" in said["description"]
        assert f"inputs.{name} " in text
        assert f"`{name}`" in manual


@needs_bash
@pytest.mark.parametrize("sarif", [False, True])
def test_the_action_tells_findings_beside_the_lines(runner: Runner, sarif: bool) -> None:
    step, output = steps()["Check"], runner.temporary / "output"
    given = variables(step, root="plans", sarif="true" if sarif else "false")
    fine = runner.run(step["run"], GITHUB_OUTPUT=str(output), **given)
    overlap(runner.folder)
    wrong = runner.run(step["run"], GITHUB_OUTPUT=str(output), **given)

    assert (fine.returncode, fine.stderr) == (0, "")
    assert wrong.returncode == 1
    assert "::error file=plans/programmes/p/meetings/m.yaml,line=6," in wrong.stdout
    assert output.exists() is sarif
    if sarif:
        named = output.read_text(encoding="utf-8").splitlines()[-1].removeprefix("sarif-file=")
        with open(named, encoding="utf-8") as file:  # noqa: PTH123 - as the next step gets it
            told = json.load(file)
        assert "agenda/overlap" in {one["ruleId"] for one in told["runs"][0]["results"]}


@needs_bash
def test_the_action_takes_more_arguments_and_runs_none_of_them(runner: Runner) -> None:
    step = steps()["Check"]
    overlap(runner.folder)
    more = variables(step, root="plans", arguments="--select agenda/gap --no-color")
    odd = variables(step, root="plans", arguments="$(touch made) `touch made` ; touch made", sarif="true")

    assert runner.run(step["run"], GITHUB_OUTPUT=os.devnull, **more).returncode == 0
    assert runner.run(step["run"], GITHUB_OUTPUT=os.devnull, **odd).returncode == 2
    assert not (runner.folder / "made").exists()


@needs_bash
def test_the_action_wants_a_python_that_is_new_enough(runner: Runner) -> None:
    python = runner.temporary / "commands" / "python3"
    python.unlink()
    python.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    python.chmod(0o755)
    step = steps()["Install jamx"]
    done = runner.run(step["run"], GITHUB_ACTION_PATH=str(REPOSITORY), **variables(step))

    assert (done.returncode, done.stdout.split(";")[0]) == (1, "::error::jamx needs Python 3.11 or newer")


@needs_bash
def test_the_action_installs_the_jamx_it_came_with(runner: Runner, wheel: Path, registry: None) -> None:
    del registry
    step = steps()["Install jamx"]
    shutil.rmtree(runner.temporary / "jamx")
    # a wheel in the place of the checkout: what pip would build from it, without building it in everybody's folder
    done = runner.run(step["run"], GITHUB_ACTION_PATH=str(wheel), **variables(step))

    assert done.returncode == 0, done.stdout + done.stderr
    checked = runner.run(steps()["Check"]["run"], **variables(steps()["Check"], root="plans"))
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.fixture
def job(runner: Runner) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the job of GitLab, with a `pip` that only notes what it was asked for."""
    for name, script in {
        "jamx": (runner.temporary / "jamx" / COMMANDS / "jamx").read_text(encoding="utf-8"),
        "pip": f'#!/bin/sh\necho "$@" >> {runner.temporary}/pip.txt\n',
    }.items():
        command = runner.temporary / "commands" / name
        command.write_text(script, encoding="utf-8")
        command.chmod(0o755)
    said = loaded("gitlab")["jamx-check"]

    def run(**given: str) -> subprocess.CompletedProcess[str]:
        return runner.run("\n".join(said["script"]), **(said["variables"] | given))

    return run


def test_the_gitlab_job_has_git() -> None:
    image = loaded("gitlab")["jamx-check"]["image"]

    assert re.fullmatch(r"python:3\.[0-9]+", image)  # those called slim and alpine have none


@needs_bash
def test_the_gitlab_job_leaves_a_report_and_says_it_in_the_log(
    runner: Runner, job: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    fine = job(JAMX_ROOT="plans")
    overlap(runner.folder)
    wrong = job(JAMX_ROOT="plans", JAMX_ARGUMENTS="--fail-on warning --no-color")
    report = loaded("gitlab")["jamx-check"]["artifacts"]["reports"]["codequality"]
    told = json.loads((runner.folder / report).read_text(encoding="utf-8"))
    found = next(one for one in told if one["severity"] == "major")

    assert (fine.returncode, fine.stdout) == (0, "no findings in 3 files\n")
    assert wrong.returncode == 1
    assert "plans" not in wrong.stdout
    assert "programmes/p/meetings/m.yaml:6:11: error[agenda/overlap]" in wrong.stdout
    assert (found["check_name"], found["location"]["path"]) == (
        "agenda/overlap",
        "plans/programmes/p/meetings/m.yaml",
    )
    assert (runner.temporary / "pip.txt").read_text(encoding="utf-8") == "install --quiet jamx\n" * 2


@needs_bash
def test_the_gitlab_job_stops_where_jamx_was_asked_the_wrong_way(
    job: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = job(JAMX_ROOT="nowhere")

    assert (done.returncode, done.stdout) == (2, "")
