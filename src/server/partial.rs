//! Long answers in parts, for clients that like to show the first results early.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower_lsp::ls_types::notification::{Notification, Progress};
use tower_lsp::ls_types::{PartialResultParams, ProgressToken};

use super::Server;

/// How many results make a part.
const PART: usize = 500;

/// A part of an answer that is still to come.
enum Part {}

impl Notification for Part {
    type Params = PartParams;
    const METHOD: &'static str = Progress::METHOD;
}

#[derive(Debug, Serialize, Deserialize)]
struct PartParams {
    token: ProgressToken,
    value: Value,
}

impl Server {
    /// Sends results in parts, if the client gave a token for that, and gives those that belong into the answer itself: none
    /// then, since the protocol wants all of them on one way.
    pub(super) async fn in_parts<T: Serialize>(
        &self,
        params: PartialResultParams,
        results: Vec<T>,
        value: impl Fn(&[T]) -> Value,
    ) -> Vec<T> {
        let Some(token) = params.partial_result_token else { return results };
        for part in results.chunks(PART) {
            let params = PartParams { token: token.clone(), value: value(part) };
            self.client.send_notification::<Part>(params).await;
        }
        Vec::new()
    }
}
