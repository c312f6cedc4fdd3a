"""The journey in editors that live in a terminal, as a user makes it: with keys.

An editor is a class with the methods of `Editor`; each stands in a `journey` beside its `install`.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

PATIENCE = 60  # seconds: a machine may be busy
COLUMNS, ROWS = 160, 50


class Failure(Exception):
    pass


def wait_for(what, look, is_right=bool, patience=PATIENCE):
    """Waits until `look` gives something that `is_right` takes, and gives that."""
    end = time.monotonic() + patience
    while True:
        got = look()
        if is_right(got):
            return got
        if time.monotonic() > end:
            raise Failure(f"{what}\nIt is:\n{got}")
        time.sleep(0.05)


def see(what, look, is_right=bool):
    """The same, for what the journey is about."""
    got = wait_for(what, look, is_right)
    print("ok  ", what, flush=True)
    return got


class Editor:
    """An editor in a terminal of its own. What is left out here differs from one to the other."""

    narrows = True
    """Whether the list of completions gets shorter while one types."""

    def __init__(self, *command, **variables):
        # A name no other has: an editor that was closed takes a moment until it is gone.
        self.files = Path(tempfile.mkdtemp(prefix="statuslens-"))
        self.name = self.files.name
        for name, value in {"COLORTERM": "truecolor", "TERM": "tmux-256color", **variables}.items():
            command = (f"{name}={value}", *command)
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "env", *map(str, command))
        self.process = Path("/proc", self._tmux("display-message", "-p", "#{pane_pid}").strip())
        self._tmux("set", "-s", "escape-time", "0")

    def _tmux(self, *arguments):
        command = ["tmux", "-u", "-L", self.name, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def screen(self):
        """What is to be seen."""
        return self._tmux("capture-pane", "-p")

    def keys(self, *names):
        """Presses keys, by tmux's names for them."""
        self._tmux("send-keys", *names)

    def type(self, text):
        """Types a text, all at once."""
        self._tmux("send-keys", "-l", text)

    def shows(self, text):
        """Waits until something is to be seen."""
        wait_for(f"`{text}` on the screen", self.screen, lambda screen: text in screen)

    def close(self):
        """Ends it, and waits until it has ended."""
        subprocess.run(["tmux", "-L", self.name, "kill-server"], check=False, capture_output=True)
        wait_for("its end", lambda: not self.process.exists())
        shutil.rmtree(self.files)

    def select(self, place):
        """Puts the cursor on the first place of a text."""
        raise NotImplementedError

    def hover(self):
        """Asks what stands under the cursor."""
        raise NotImplementedError

    def dismiss(self):
        """Closes what was asked for."""
        raise NotImplementedError

    def hover_text(self):
        """What the hover says."""
        return self.screen()

    def open_below(self):
        """Begins to write in a new line below the cursor."""
        raise NotImplementedError

    def leave(self):
        """Ends writing."""
        raise NotImplementedError

    def complete(self):
        """Asks for completions, where they do not come by themselves."""

    def completions(self):
        """The labels of the list of completions that can be seen."""
        raise NotImplementedError

    def accept(self):
        """Takes the only one that is left."""
        raise NotImplementedError

    def undo(self):
        """Takes back what was written last."""
        raise NotImplementedError

    def replace(self, old, new):
        """Writes a text in place of another, the one at the cursor."""
        raise NotImplementedError

    def insert(self, text):
        """Writes a text before the cursor."""
        raise NotImplementedError

    def act(self, title):
        """Makes the code action of that title."""
        raise NotImplementedError

    def text(self):
        """The text that is edited."""
        raise NotImplementedError

    def hints(self):
        """What is shown between the letters, as pairs: the text before it in its line, and the hint."""
        raise NotImplementedError

    def diagnostics(self):
        """The diagnostics, as pairs: the text that each stands at, and what it says."""
        raise NotImplementedError


# The journey


def opens(editor, journey):
    def all_there(found):
        return all(any(before.endswith(hint["behind"]) and says == hint["says"] for before, says in found) for hint in journey["hints"])

    found = see("inlay hints", editor.hints, all_there)
    if any(before.endswith(journey["silent"]) for before, _ in found):
        raise Failure(f"no hint where no status is\nThey are {found}")
    see("no diagnostic in a file without a mistake", editor.diagnostics, lambda got: got == [])


def hovers(editor, journey):
    for hover in journey["hovers"]:
        editor.select(hover["at"])
        editor.hover()
        see(f"hover over {hover['at']}", editor.hover_text, lambda text: all(words in text for words in hover["shows"]))
        editor.dismiss()


def completes(editor, journey):
    completion = journey["completion"]
    offers = completion["offers"]

    def by_class(labels):
        places = [labels.index(offer) for offer in offers if offer in labels]
        return len(places) > 1 and offers[0] in labels and places == sorted(places)

    editor.select(completion["below"])
    editor.open_below()
    editor.type(completion["types"])
    editor.complete()
    see("completion by class", editor.completions, by_class)
    editor.type(completion["narrows"])
    if editor.narrows:
        see("a list that gets shorter", editor.completions, lambda labels: labels == [completion["accepts"]])
    editor.accept()
    editor.leave()
    see("it stands in the text", editor.text, lambda text: completion["becomes"] in text)
    editor.undo()
    see("it is undone", editor.text, lambda text: completion["becomes"] not in text)


def mistakes(editor, journey):
    for mistake in journey["mistakes"]:
        editor.select(mistake["replaces"])
        editor.replace(mistake["replaces"], mistake["by"])
        see(f"a diagnostic at {mistake['by']}", editor.diagnostics, lambda got: is_the_one(got, mistake))
        editor.select(mistake["by"])
        editor.act(mistake["fix"])
        see("the quick fix", editor.text, lambda text: mistake["becomes"] in text)
        see("no diagnostic any more", editor.diagnostics, lambda got: got == [])


def bursts(editor, journey):
    burst = journey["burst"]
    editor.select(burst["below"])
    editor.open_below()
    editor.type("\r".join([burst["types"]] * 50))
    editor.leave()
    editor.select(burst["then_before"])
    editor.insert(burst["inserts"])
    editor.select(burst["replaces"])
    editor.replace(burst["replaces"], burst["by"])
    see("the diagnostic in the right place after many edits", editor.diagnostics, lambda got: is_the_one(got, burst))
    see("every edit was made", lambda: editor.text().count(burst["types"]), lambda count: count == 50)


def is_the_one(diagnostics, mistake):
    return len(diagnostics) == 1 and diagnostics[0][0] == mistake["by"] and mistake["says"] in diagnostics[0][1]


def beside(editor, journey):
    """Both servers answer a hover."""
    other = journey["beside"]

    def are_both(text):
        return all(words in text for words in other["shows"])

    def both():
        # A server that is still reading the project says nothing, so it is asked again.
        editor.select(other["at"])
        editor.hover()
        try:
            return wait_for("both hovers", editor.hover_text, are_both, patience=3)
        except Failure:
            editor.dismiss()
            return editor.hover_text()

    see(f"{other['server']} and StatusLens in one hover", both, are_both)


def main(start, languages, start_beside=None):
    """Makes the journeys in some languages: `start` and `start_beside` open a file in the editor, alone and with the server that the
    journey names."""
    projects = Path(sys.argv[1])
    failed = False
    for journey in json.loads((HERE / "journeys.json").read_text()):
        if journey["language"] not in languages:
            continue
        print(journey["language"], flush=True)
        parties = [(start, [opens, hovers, completes, mistakes, bursts])]
        if start_beside and "beside" in journey:
            parties.append((start_beside, [beside]))
        for begin, steps in parties:
            editor = begin(projects / journey["file"], journey)
            try:
                for step in steps:
                    step(editor, journey)
            except (Failure, subprocess.CalledProcessError) as failure:
                failed = True
                print("FAIL", failure, "\nOn the screen:", editor.screen(), sep="\n")
                break
            finally:
                editor.close()
    sys.exit(failed)
