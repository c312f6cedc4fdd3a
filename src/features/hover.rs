//! What a mention means, for the reader who points at it.
