//! Which mentions speak of the same thing: every spelling of one code, and the tests and ranges of one class.

use crate::codes::Class;
use crate::mention::Meaning;

/// Whether somebody who asks for everything about `subject` wants to see a mention that means `other`.
pub fn concerns(subject: &Meaning, other: &Meaning) -> bool {
    let (asked, told) = (classes(subject), classes(other));
    // `>= 400` is about 4xx too; but who asks for both wants no test of one.
    subject == other || !asked.is_empty() && asked.iter().all(|class| told.contains(class))
}

/// The classes that a class test or a range covers wholly.
pub fn classes(meaning: &Meaning) -> Vec<Class> {
    match meaning {
        Meaning::Class(digit) => Class::from_digit(*digit).into_iter().collect(),
        Meaning::Range { first, last } => {
            let (first, last) = (first.unwrap_or(0), last.unwrap_or(u16::MAX));
            let covers = |class: &Class| first <= *class.range().start() && *class.range().end() <= last;
            Class::ALL.into_iter().filter(covers).collect()
        }
        Meaning::Code(_) | Meaning::Unknown(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(first: impl Into<Option<u16>>, last: impl Into<Option<u16>>) -> Meaning {
        Meaning::Range { first: first.into(), last: last.into() }
    }

    #[test]
    fn a_code_is_itself_alone() {
        assert!(concerns(&Meaning::Code(404), &Meaning::Code(404)));
        for other in [Meaning::Code(400), Meaning::Class(4), range(400, 499), range(404, 404)] {
            assert!(!concerns(&Meaning::Code(404), &other), "{other:?}");
            assert!(!concerns(&other, &Meaning::Code(404)), "{other:?}");
        }
    }

    #[test]
    fn a_class_is_tested_by_name_and_by_range() {
        for other in [Meaning::Class(4), range(400, 499), range(400, None), range(None, 499), range(200, 599)] {
            assert!(concerns(&Meaning::Class(4), &other), "{other:?}");
        }
        for other in [Meaning::Class(5), range(400, 498), range(401, None), range(500, None)] {
            assert!(!concerns(&Meaning::Class(4), &other), "{other:?}");
        }
        assert!(concerns(&range(400, 499), &Meaning::Class(4)));
    }

    #[test]
    fn a_range_of_several_classes_is_no_test_of_one() {
        assert!(concerns(&range(400, None), &range(400, 599)));
        assert!(!concerns(&range(400, None), &Meaning::Class(4)));
        assert!(concerns(&range(401, 403), &range(401, 403)));
        assert!(!concerns(&range(401, 403), &range(401, 404)));
    }

    #[test]
    fn a_name_that_is_none_is_the_same_wherever_it_stands() {
        let unknown = |name: &str| Meaning::Unknown(name.to_string());
        assert!(concerns(&unknown("NOT_FUOND"), &unknown("NOT_FUOND")));
        assert!(!concerns(&unknown("NOT_FUOND"), &unknown("NO_CONTENT")));
    }
}
