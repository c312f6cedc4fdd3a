# Sourced by the scripts of this folder: which versions there are, and where.
NODE=24.19.0
CODE_SERVER=4.139.1 # has VS Code 1.139.1 inside
PILLOW=13.0.0

node=$editors/node-$NODE
workbench=$editors/vscode-$CODE_SERVER
pillow=$editors/pillow-$PILLOW

pillow() { python3 -m pip install --quiet --root-user-action=ignore --target "$pillow" "pillow==$PILLOW"; }
