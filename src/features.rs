//! What an editor shows: pure functions from a document's mentions to plain values. Bytes in, bytes out.

pub mod completion;
pub mod hover;
pub mod inlay_hints;
pub mod references;
pub mod silence;
pub mod symbols;
