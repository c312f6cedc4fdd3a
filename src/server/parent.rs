//! Whether the editor is still there.
//!
//! When an editor dies, its end of our input closes and we end with it; that is all that Windows and most editors need.
//! But on Unix a process that the editor started may have inherited that end and keep it open. So where the editor says
//! who it is, its process is looked for, every few seconds.

use std::sync::OnceLock;
use std::time::Duration;

const INTERVAL: Duration = Duration::from_secs(3);

/// The process that we must not outlive.
#[derive(Debug, Default)]
pub struct Parent(OnceLock<u32>);

impl Parent {
    /// Remembers the process. One that cannot be seen from here (the editor may be outside of our container) does not
    /// count, or we would end at once.
    pub fn is(&self, process: u32) {
        if is_alive(process) {
            let _ = self.0.set(process);
        }
    }

    /// Waits until the process is gone; for ever if none is known.
    pub async fn gone(&self) {
        while self.0.get().is_none_or(|process| is_alive(*process)) {
            tokio::time::sleep(INTERVAL).await;
        }
    }
}

#[cfg(unix)]
fn is_alive(process: u32) -> bool {
    use rustix::process::{Pid, test_kill_process};
    let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) else { return false };
    // Not being allowed to signal it shows that it is there.
    test_kill_process(process) != Err(rustix::io::Errno::SRCH)
}

#[cfg(not(unix))]
fn is_alive(_process: u32) -> bool {
    true
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_alive_until_it_was_waited_for() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        assert!(is_alive(child.id()));
        child.wait().unwrap();
        assert!(!is_alive(child.id()));
        assert!(is_alive(1), "another user's process, or our own");
        assert!(!is_alive(0));
    }

    #[tokio::test]
    async fn waits_until_the_process_is_gone() {
        let parent = Parent::default();
        parent.is(u32::MAX);
        assert!(parent.0.get().is_none(), "a process that cannot be seen is not watched");
        let mut child = std::process::Command::new("sleep").arg("1000").spawn().unwrap();
        parent.is(child.id());
        let gone = tokio::time::timeout(Duration::from_millis(50), parent.gone());
        assert!(gone.await.is_err());
        child.kill().unwrap();
        child.wait().unwrap();
        parent.gone().await;
    }
}
