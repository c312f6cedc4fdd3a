//! Where a fact is written down: a document and a section of it.

use std::fmt;

use serde::Deserialize;

/// A place in a specification, written `RFC 9110 §15.5.5` or, for a draft, as the draft's name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Spec {
    /// `RFC 9110`, or the name of an Internet-Draft with its revision.
    pub document: String,
    /// `15.5.5`, if a section is meant.
    pub section: Option<String>,
}

impl Spec {
    /// Where to read it.
    pub fn url(&self) -> String {
        match (self.document.strip_prefix("RFC "), &self.section) {
            (Some(number), Some(section)) => {
                format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}")
            }
            (Some(number), None) => format!("https://www.rfc-editor.org/rfc/rfc{number}"),
            (None, _) => format!("https://datatracker.ietf.org/doc/html/{}", self.document),
        }
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.document)?;
        self.section.as_ref().map_or(Ok(()), |section| write!(f, " §{section}"))
    }
}

impl TryFrom<String> for Spec {
    type Error = String;

    fn try_from(text: String) -> Result<Spec, String> {
        let (document, section) = match text.split_once(" §") {
            Some((document, section)) => (document, Some(section)),
            None => (text.as_str(), None),
        };
        let is_rfc = document.strip_prefix("RFC ").is_some_and(|number| number.parse::<u16>().is_ok());
        let is_draft = document.starts_with("draft-") && section.is_none();
        let is_section = section.is_none_or(|section| section.split('.').all(|part| part.parse::<u8>().is_ok()));
        if (is_rfc || is_draft) && is_section {
            Ok(Spec { document: document.to_string(), section: section.map(str::to_string) })
        } else {
            Err(format!("`{text}` is neither `RFC <number> §<section>` nor the name of a draft"))
        }
    }
}
