//! Paths as other programs want to read them.

use std::io;
use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// What stands for itself in a segment of a URI (RFC 3986, section 3.3). The colon could, but not in the first segment.
const SEGMENT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'+').remove(b'@').remove(b'=');

/// The way from the folder `base` to `path`. Neither need exist, and links are not followed.
///
/// # Errors
/// If a path is empty, or there is no working directory.
pub(crate) fn relative(base: &Path, path: &Path) -> io::Result<PathBuf> {
    let (base, path) = (normal(base)?, normal(path)?);
    let shared = base.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = base.components().skip(shared).map(|_| Component::ParentDir);
    Ok(up.chain(path.components().skip(shared)).collect())
}

/// The way from the working directory down to `path`, or `None` if it is not below.
///
/// # Errors
/// As [`relative`].
pub(crate) fn below_here(path: &Path) -> io::Result<Option<PathBuf>> {
    Ok(Some(relative(Path::new("."), path)?).filter(|relative| !relative.starts_with("..")))
}

/// A path with `/` between its segments, whatever the system writes.
pub(crate) fn slashed(path: &Path) -> String {
    let segments: Vec<_> = path.components().map(|segment| segment.as_os_str().to_string_lossy()).collect();
    segments.join("/").replace("//", "/")
}

/// A relative path as a relative reference.
pub(crate) fn reference(path: &Path) -> String {
    let segments = path.components().map(|segment| segment.as_os_str().as_encoded_bytes());
    segments.map(|segment| percent_encode(segment, SEGMENT).to_string()).collect::<Vec<_>>().join("/")
}

/// Any path as an absolute URI.
///
/// # Errors
/// If the path is empty, or there is no working directory.
pub(crate) fn uri(path: &Path) -> io::Result<String> {
    let path = normal(path)?;
    let segments: PathBuf = path.components().filter(|segment| !matches!(segment, Component::RootDir)).collect();
    Ok(format!("file:///{}", reference(&segments)))
}

/// The absolute path without `.` and `..`.
fn normal(path: &Path) -> io::Result<PathBuf> {
    let mut normal = PathBuf::new();
    for segment in std::path::absolute(path)?.components() {
        match segment {
            Component::CurDir => {}
            Component::ParentDir => drop(normal.pop()),
            segment => normal.push(segment),
        }
    }
    Ok(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_go_by_what_is_written() {
        let relative = |base: &str, path: &str| slashed(&relative(Path::new(base), Path::new(path)).unwrap());
        assert_eq!(relative(".", "./src/../src/a.rs"), "src/a.rs");
        assert_eq!(relative("missing/x/..", "missing/a.rs"), "a.rs");
        assert_eq!(relative("src", "a.rs"), "../a.rs");
        assert_eq!(relative("src", "src2/a.rs"), "../src2/a.rs");
        assert_eq!(below_here(Path::new("src/a.rs")).unwrap(), Some("src/a.rs".into()));
        assert_eq!(below_here(Path::new("src/../../a.rs")).unwrap(), None);
    }

    #[test]
    fn references_and_uris_are_escaped() {
        assert_eq!(reference(Path::new("a b/é#%?/c:[1].rs")), "a%20b/%C3%A9%23%25%3F/c%3A%5B1%5D.rs");
        #[cfg(unix)]
        assert_eq!(uri(Path::new("/x/../a b/c+@=~.rs")).unwrap(), "file:///a%20b/c+@=~.rs");
    }
}
