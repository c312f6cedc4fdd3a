//! StatusLens knows which numbers and names in source code are HTTP status codes, and what each of them means.
//!
//! The modules in reading order:
//!
//! - [`codes`]: what every code means (data and look-up);
//! - [`family`]: named constants of libraries (`StatusCode::NOT_FOUND`) and the code behind each;
//! - [`language`]: the table of languages, each a grammar and a folder of `queries/`;
//! - [`mention`]: one place in a text that speaks of a status code;
//! - [`scan`]: from a parsed text to its mentions;
//! - [`document`]: one immutable version of a text that is being edited;
//! - [`config`]: what a project says about its codes, `statuslens.toml`;
//! - [`rules`]: what can be wrong with a mention, one file a rule;
//! - [`fix`]: changes that mend something, and how they are applied;
//! - [`packages`]: which packages a project has, and in which versions;
//! - [`installed`]: which names of a library its version in the project has;
//! - [`rewrite`]: a number as a constant and a constant as a number, with the import that it takes;
//! - [`suggestions`]: what may be meant by a name that a library does not have;
//! - [`suppression`]: comments that silence rules;
//! - [`features`]: what an editor shows, as pure views of a document;
//! - [`parts`]: which files are parts of documents in other files;
//! - [`workspace`]: the files of a project, found and scanned many at a time;
//! - [`index`]: what those files mention, kept small;
//! - [`server`]: the only place that knows the Language Server Protocol.

pub mod codes;
pub mod config;
pub mod document;
pub mod family;
pub mod features;
pub mod fix;
pub mod index;
pub mod installed;
pub mod language;
pub mod mention;
pub mod packages;
pub mod parts;
pub mod rewrite;
pub mod rules;
pub mod scan;
pub mod server;
pub mod suggestions;
pub mod suppression;
pub mod workspace;
