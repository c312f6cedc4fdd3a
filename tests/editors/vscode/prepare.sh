# Sourced by what runs VS Code: packs the extension with the program inside and without one, and the witness, into a folder of its own.
. "$journeys/vscode/versions.sh"

export PATH=$node/bin:$PATH STATUSLENS_WORKBENCH=$workbench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

statuslens=${STATUSLENS:-$root/target/debug/statuslens}
# Without what only a debugger needs, as it would be published.
strip -o "$scratch/statuslens" "$statuslens"
pack() { (cd "$root/editors/vscode" && npm run --silent package -- --out "$scratch/$1" "${@:2}"); }
pack bare.vsix --without-server
pack statuslens.vsix --server "$scratch/statuslens"
node "$journeys/vscode/witness/package.ts" "$scratch/witness.vsix"
