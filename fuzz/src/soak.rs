//! The targets without a fuzzer: the seeds, changed at random, for so many seconds. What was tried last stays in a file, which is
//! what to look at if it fails; given as a third argument, it is tried again.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, io};

/// A target, by its name.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 4] = [
    ("scanner", statuslens_fuzz::scanner),
    ("edits", statuslens_fuzz::edits),
    ("config", statuslens_fuzz::config),
    ("framing", statuslens_fuzz::framing),
];

/// What often matters to a target.
const PIECES: [&[u8]; 20] = [
    b"404",
    b"432",
    b"StatusCode::NOT_FOUND",
    b".status(",
    b"\r",
    b"\n",
    b"\"",
    b"/*",
    b"*/",
    b"{",
    b"}",
    b"(",
    b")",
    b"\xff",
    "é😀".as_bytes(),
    b"Content-Length: 2\r\n\r\n",
    b"{}",
    b"[rules]\n",
    b"code = 432\n",
    b"use http::StatusCode;\n",
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let target = arguments.first().and_then(|name| TARGETS.iter().find(|(known, _)| known == name));
    let seconds = arguments.get(1).and_then(|seconds| seconds.parse().ok());
    let (Some((name, target)), Some(seconds)) = (target, seconds) else {
        let names = TARGETS.map(|(name, _)| name).join("|");
        return Err(io::Error::other(format!("usage: soak {names} SECONDS [FILE]")));
    };
    if let Some(file) = arguments.get(2) {
        target(&fs::read(file)?);
        return Ok(());
    }
    let seeds = seeds(name)?;
    let last = env::temp_dir().join(format!("soak-{name}"));
    let mut dice = Dice(std::process::id().into());
    let (end, mut count) = (Instant::now() + Duration::from_secs(seconds), 0);
    while Instant::now() < end {
        let bytes = changed(&seeds[dice.below(seeds.len())], &mut dice);
        fs::write(&last, &bytes)?;
        target(&bytes);
        count += 1;
    }
    println!("{name}: {count} inputs in {seconds} s");
    Ok(())
}

/// Each change removes, doubles, or puts in a stretch.
fn changed(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(12) {
        let start = dice.below(bytes.len() + 1);
        let end = (start + dice.below(40)).min(bytes.len());
        match dice.below(4) {
            0 => drop(bytes.drain(start..end)),
            1 => bytes.extend_from_within(start..end),
            2 => drop(bytes.splice(start..end, PIECES[dice.below(PIECES.len())].iter().copied())),
            _ => bytes.insert(start, dice.below(256) as u8),
        }
    }
    bytes
}

/// The corpus of a target, cut into pieces of which many can be tried, and noise.
fn seeds(target: &str) -> io::Result<Vec<Vec<u8>>> {
    const LONGEST: usize = 500;
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let files =
        fs::read_dir(corpus).map(|files| files.filter_map(|file| Some(file.ok()?.path())).collect::<Vec<PathBuf>>());
    let mut seeds = vec![PIECES.concat()];
    for file in files.unwrap_or_default() {
        let bytes = fs::read(file)?;
        // The first byte says which language it is.
        seeds.extend(bytes[1..].chunks(LONGEST).map(|chunk| [&bytes[..1], chunk].concat()));
    }
    let mut dice = Dice(7);
    seeds.extend((0..20).map(|_| (0..LONGEST).map(|_| dice.below(256) as u8).collect()));
    Ok(seeds)
}

/// Numbers that look like chance.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}
