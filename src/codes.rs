//! What every status code means: data in `codes/`, look-up by number, name and words.

/// The five classes, told by the first digit (RFC 9110 section 15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// 1xx
    Informational,
    /// 2xx
    Successful,
    /// 3xx
    Redirection,
    /// 4xx
    ClientError,
    /// 5xx
    ServerError,
}

/// All codes that are known: the registered ones, those of vendors, and those that a project adds.
#[derive(Debug, Default)]
pub struct Registry {}
