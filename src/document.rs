//! One immutable version of a text that is being edited.
