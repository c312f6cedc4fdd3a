"""recording.py FRAMES GIF: puts pictures together to a recording; frames.json says which, and for how many milliseconds each."""

import json
import sys
from pathlib import Path

from PIL import Image

folder, recording = Path(sys.argv[1]), Path(sys.argv[2])
names, durations = zip(*json.loads((folder / "frames.json").read_text()))
pictures = [Image.open(folder / name).convert("RGB") for name in names]
# One palette for all, so that from one to the next only that differs which has changed.
richest = max(pictures, key=lambda picture: len(picture.getcolors(1 << 24)))
palette = richest.quantize(128, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
first, *others = [picture.quantize(palette=palette, dither=Image.Dither.NONE) for picture in pictures]
first.save(recording, save_all=True, append_images=others, duration=list(durations), loop=0, optimize=True)
