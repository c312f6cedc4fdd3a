//! What can be wrong with a mention. One file a rule; its doc comment is its documentation page.
