//! The way of messages between the two streams and the framework's service, in place of the framework's own
//! [`tower_lsp::Server`], which ends at the first unreadable message and dies of a handler's panic.
//!
//! Every message is handed to its handler, and the handler run up to its first wait, before the next one is read.
//! Handlers that do not wait (those that edit) are therefore done in the order of arrival; the others go on by themselves.

use std::future::poll_fn;
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt, SinkExt, StreamExt};
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Semaphore, mpsc};
use tokio_util::codec::{FramedRead, FramedWrite};
use tower_lsp::jsonrpc::{Error, Request, Response};
use tower_lsp::{ClientSocket, Loopback};
use tower_service::Service;

use super::framing::{Frames, Incoming};

/// How many requests may be waiting for their answers, and how many answers for being written. A client that asks
/// without reading is left to wait beyond that, so that it cannot fill the memory.
const MAX_IN_FLIGHT: usize = 1024;

/// How long a client is given to read the last answers once everything is over.
const GRACE: Duration = Duration::from_secs(1);

/// Why a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The client said `exit`.
    Exit,
    /// There is nothing more to read.
    InputClosed,
    /// Nothing can be written any more.
    OutputClosed,
}

/// Carries messages between `input`, `service` and `output` until one of them ends. `observe` sees each message that
/// arrives before it is handled.
pub async fn serve<I, O, S>(input: I, output: O, service: S, socket: ClientSocket, observe: impl Fn(&Incoming)) -> End
where
    I: AsyncRead + Unpin,
    O: AsyncWrite + Send + Unpin + 'static,
    S: Service<Request, Response = Option<Response>>,
    S::Error: std::error::Error + Send + 'static,
    S::Future: Send + 'static,
{
    let (requests, replies) = socket.split();
    let (answers, answered) = mpsc::channel(MAX_IN_FLIGHT);
    let mut writer = tokio::spawn(write(output, answered, requests));
    let conversation = Conversation { service, answers, in_flight: Arc::new(Semaphore::new(MAX_IN_FLIGHT)) };
    tokio::select! {
        end = conversation.read(input, replies, observe) => {
            let _ = tokio::time::timeout(GRACE, writer).await;
            end
        }
        written = &mut writer => {
            tracing::warn!("nothing can be written any more: {written:?}");
            End::OutputClosed
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Outgoing {
    Answer(Response),
    Request(Request),
}

/// Writes what is answered, until the last of those who answer is gone, and in between what the server asks or tells.
async fn write(
    output: impl AsyncWrite + Unpin,
    mut answers: mpsc::Receiver<Response>,
    mut requests: <ClientSocket as Loopback>::RequestStream,
) -> io::Result<()> {
    let mut output = FramedWrite::new(output, Frames::default());
    loop {
        let message = tokio::select! {
            // What is told before an answer is given belongs before it: parts of the result, for example.
            biased;
            Some(request) = requests.next() => Outgoing::Request(request),
            answer = answers.recv() => match answer {
                Some(answer) => Outgoing::Answer(answer),
                None => return Ok(()),
            },
        };
        output.send(message).await?;
    }
}

struct Conversation<S> {
    service: S,
    answers: mpsc::Sender<Response>,
    in_flight: Arc<Semaphore>,
}

impl<S> Conversation<S>
where
    S: Service<Request, Response = Option<Response>>,
    S::Error: std::error::Error + Send + 'static,
    S::Future: Send + 'static,
{
    async fn read(
        mut self,
        input: impl AsyncRead + Unpin,
        mut replies: <ClientSocket as Loopback>::ResponseSink,
        observe: impl Fn(&Incoming),
    ) -> End {
        let mut input = FramedRead::new(input, Frames::default());
        while let Some(incoming) = input.next().await {
            let incoming = match incoming {
                Ok(incoming) => incoming,
                Err(error) => {
                    tracing::warn!("nothing can be read any more: {error}");
                    break;
                }
            };
            observe(&incoming);
            match incoming {
                Incoming::Request(request) if request.method() == "exit" => {
                    self.handle(request).await;
                    return End::Exit;
                }
                Incoming::Request(request) => self.handle(request).await,
                // Refused only after `exit`, and then nobody waits for it.
                Incoming::Response(response) => drop(replies.send(response).await),
                Incoming::Unreadable { answer, .. } => {
                    tracing::warn!("unreadable message: {answer:?}");
                    self.answer(answer).await;
                }
            }
        }
        End::InputClosed
    }

    async fn handle(&mut self, request: Request) {
        let (id, method) = (request.id().cloned(), request.method().to_string());
        if let Err(error) = poll_fn(|context| self.service.poll_ready(context)).await {
            tracing::warn!("{method} came too late: {error}");
            return;
        }
        let handled = AssertUnwindSafe(self.service.call(request)).catch_unwind();
        let mut handled = Box::pin(handled.map(move |outcome| match outcome {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => {
                tracing::warn!("{method} came too late: {error}");
                None
            }
            Err(_) => {
                tracing::error!("the handler of {method} panicked");
                id.map(|id| Response::from_error(id, Error::internal_error()))
            }
        }));
        match handled.as_mut().now_or_never() {
            Some(Some(answer)) => self.answer(answer).await,
            Some(None) => {}
            None => {
                let permit = Arc::clone(&self.in_flight).acquire_owned().await;
                let answers = self.answers.clone();
                tokio::spawn(async move {
                    if let Some(answer) = handled.await {
                        let _ = answers.send(answer).await;
                    }
                    drop(permit);
                });
            }
        }
    }

    /// Fails only if the writer is gone, which ends the conversation elsewhere.
    async fn answer(&self, answer: Response) {
        let _ = self.answers.send(answer).await;
    }
}

#[cfg(test)]
mod tests {
    use bytes::{Bytes, BytesMut};
    use serde_json::{Value, json};
    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
    use tokio::task::JoinHandle;
    use tokio_util::codec::Encoder;
    use tower_lsp::jsonrpc::Result;
    use tower_lsp::ls_types::request::WorkspaceConfiguration;
    use tower_lsp::ls_types::{
        ConfigurationParams, DidCloseTextDocumentParams, ExecuteCommandParams, InitializeParams, InitializeResult,
    };
    use tower_lsp::{Client, LanguageServer, LspService};

    use super::*;

    /// A server whose command does what its name says.
    struct Clumsy(Client);

    impl LanguageServer for Clumsy {
        async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
            Ok(InitializeResult::default())
        }

        async fn shutdown(&self) -> Result<()> {
            Ok(())
        }

        async fn did_close(&self, _: DidCloseTextDocumentParams) {
            panic!("in a notification");
        }

        async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
            match params.command.as_str() {
                "panic at once" => panic!("at once"),
                "panic later" => {
                    tokio::task::yield_now().await;
                    panic!("later");
                }
                "ask the client" => {
                    let params = ConfigurationParams { items: Vec::new() };
                    self.0.send_request::<WorkspaceConfiguration>(params).await.map(|answer| Some(json!(answer)))
                }
                "wait for ever" => std::future::pending().await,
                _ => Ok(Some(json!("done"))),
            }
        }
    }

    /// The client's end of a conversation with [`Clumsy`].
    struct Other {
        stream: DuplexStream,
        bytes: BytesMut,
        end: JoinHandle<End>,
    }

    impl Other {
        async fn introduced() -> Other {
            let (service, socket) = LspService::new(Clumsy);
            let (stream, theirs) = tokio::io::duplex(1024);
            let (input, output) = tokio::io::split(theirs);
            let end = tokio::spawn(serve(input, output, service, socket, |_| ()));
            let mut other = Other { stream, bytes: BytesMut::new(), end };
            other
                .send(json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"capabilities": {}}}))
                .await;
            other.receive().await;
            other
        }

        async fn send(&mut self, message: Value) {
            let mut bytes = BytesMut::new();
            Frames::default().encode(message, &mut bytes).unwrap();
            self.stream.write_all(&bytes).await.unwrap();
        }

        async fn command(&mut self, id: i64, command: &str) {
            let params = json!({"command": command});
            self.send(json!({"jsonrpc": "2.0", "id": id, "method": "workspace/executeCommand", "params": params}))
                .await;
        }

        async fn receive(&mut self) -> Value {
            loop {
                let text = String::from_utf8_lossy(&self.bytes).into_owned();
                if let Some((header, rest)) = text.split_once("\r\n\r\n") {
                    let length: usize = header.rsplit(' ').next().unwrap().parse().unwrap();
                    if rest.len() >= length {
                        let _ = self.bytes.split_to(header.len() + 4 + length);
                        return serde_json::from_str(&rest[..length]).unwrap();
                    }
                }
                assert_ne!(self.stream.read_buf(&mut self.bytes).await.unwrap(), 0, "the server is gone");
            }
        }

        async fn assert_works(&mut self) {
            self.command(1000, "work").await;
            assert_eq!(self.receive().await, json!({"jsonrpc": "2.0", "id": 1000, "result": "done"}));
        }
    }

    #[tokio::test]
    async fn a_panic_ends_nothing_but_its_own_request() {
        let mut other = Other::introduced().await;
        for (id, command) in [(1, "panic at once"), (2, "panic later")] {
            other.command(id, command).await;
            let answer = other.receive().await;
            assert_eq!((&answer["id"], &answer["error"]["code"]), (&json!(id), &json!(-32603)));
        }
        let document = json!({"textDocument": {"uri": "file:///a"}});
        other.send(json!({"jsonrpc": "2.0", "method": "textDocument/didClose", "params": document})).await;
        other.assert_works().await;
    }

    #[tokio::test]
    async fn an_answer_to_a_cancelled_handler_is_dropped() {
        let mut other = Other::introduced().await;
        other.command(1, "ask the client").await;
        let question = other.receive().await;
        other.send(json!({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 1}})).await;
        assert_eq!(other.receive().await["error"]["code"], -32800);
        other.send(json!({"jsonrpc": "2.0", "id": question["id"], "result": []})).await;
        other.assert_works().await;
    }

    #[tokio::test]
    async fn handlers_that_wait_hold_up_nobody() {
        let mut other = Other::introduced().await;
        for id in 0..500 {
            other.command(id, "wait for ever").await;
        }
        other.assert_works().await;
    }

    #[tokio::test]
    async fn exit_ends_it_whatever_is_still_waiting() {
        let mut other = Other::introduced().await;
        other.command(1, "wait for ever").await;
        other.send(json!({"jsonrpc": "2.0", "method": "exit"})).await;
        assert_eq!(other.receive().await["error"]["code"], -32800);
        assert_eq!(other.end.await.unwrap(), End::Exit);
    }

    #[tokio::test]
    async fn a_client_that_is_gone_ends_it() {
        let mut other = Other::introduced().await;
        other.stream.write_all(&Bytes::from_static(b"Content-Length: 9")).await.unwrap();
        drop(other.stream);
        assert_eq!(other.end.await.unwrap(), End::InputClosed);
    }
}
