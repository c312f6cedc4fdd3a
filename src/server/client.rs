//! A small client: the other end of the conversation, for the demonstration and the tests.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use bytes::BytesMut;
use serde::Serialize;
use serde_json::Value;
use tokio_util::codec::{Decoder, Encoder};
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::notification::{Exit, Initialized, Notification};
use tower_lsp::ls_types::request::{Initialize, Request, Shutdown};
use tower_lsp::ls_types::{ClientCapabilities, InitializeParams, InitializeResult, InitializedParams};

use super::framing::{Frames, Incoming};

/// How long a server may take for one answer before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, seen from the editor's side.
#[derive(Debug)]
pub struct Editor {
    server: Child,
    input: Option<ChildStdin>,
    output: Receiver<Incoming>,
    /// What the server told and nobody asked for yet, in the order of arrival.
    told: Vec<jsonrpc::Request>,
    /// Answers that nobody asked for yet.
    answers: Vec<jsonrpc::Response>,
    /// What the server is answered when it asks, by the method.
    replies: HashMap<&'static str, fn(Value) -> Value>,
    last_id: i64,
}

impl Editor {
    /// Starts a server.
    ///
    /// # Errors
    /// If the command cannot be run.
    pub fn start(mut command: Command) -> io::Result<Editor> {
        let mut server = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (input, stdout) = (server.stdin.take(), server.stdout.take());
        let (sender, output) = channel();
        if let Some(stdout) = stdout {
            std::thread::spawn(move || read(stdout, &sender));
        }
        Ok(Editor { server, input, output, told: Vec::new(), answers: Vec::new(), replies: HashMap::new(), last_id: 0 })
    }

    /// The number of the server's process.
    pub fn server_id(&self) -> u32 {
        self.server.id()
    }

    /// What the server is to be answered when it asks for something of this kind. Else it is answered with nothing.
    pub fn replies<R: Request>(&mut self, reply: fn(Value) -> Value) {
        self.replies.insert(R::METHOD, reply);
    }

    /// Introduces the editor.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn initialize(&mut self, capabilities: ClientCapabilities) -> io::Result<jsonrpc::Result<InitializeResult>> {
        let process_id = Some(std::process::id());
        let params = InitializeParams { process_id, capabilities, ..InitializeParams::default() };
        let initialized = self.request::<Initialize>(params)?;
        self.notify::<Initialized>(InitializedParams {})?;
        Ok(initialized)
    }

    /// Asks and waits for the answer, which may be a refusal.
    ///
    /// # Errors
    /// If the server is gone or does not answer in time.
    pub fn request<R: Request>(&mut self, params: R::Params) -> io::Result<jsonrpc::Result<R::Result>> {
        let id = self.send::<R>(params)?;
        self.answer::<R>(id)
    }

    /// Asks without waiting, and gives the number of the request.
    ///
    /// # Errors
    /// If the server is gone.
    pub fn send<R: Request>(&mut self, params: R::Params) -> io::Result<i64> {
        self.last_id += 1;
        let request = jsonrpc::Request::build(R::METHOD).id(self.last_id);
        self.write(&with(request, serde_json::to_value(params)?).finish())?;
        Ok(self.last_id)
    }

    /// Waits for the answer to a request.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn answer<R: Request>(&mut self, id: i64) -> io::Result<jsonrpc::Result<R::Result>> {
        let (_, outcome) = self.any_answer(|response| *response.id() == jsonrpc::Id::Number(id))?.into_parts();
        outcome
            .map(|value| Ok(serde_json::from_value(value)?))
            .map_or_else(|error| Ok(Err(error)), |value| value.map(Ok))
    }

    /// Waits for an answer that `fits`.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn any_answer(&mut self, fits: impl Fn(&jsonrpc::Response) -> bool) -> io::Result<jsonrpc::Response> {
        self.wait_for(|editor| Some(editor.answers.remove(editor.answers.iter().position(&fits)?)))
    }

    /// Tells the server something.
    ///
    /// # Errors
    /// If the server is gone.
    pub fn notify<N: Notification>(&mut self, params: N::Params) -> io::Result<()> {
        self.write(&with(jsonrpc::Request::build(N::METHOD), serde_json::to_value(params)?).finish())
    }

    /// Waits until the server tells something of this kind that `fits`.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn told<N: Notification>(&mut self, fits: impl Fn(&N::Params) -> bool) -> io::Result<N::Params> {
        self.wait_for(|editor| {
            editor.told.iter().enumerate().find_map(|(index, told)| {
                let params = Some(told).filter(|told| told.method() == N::METHOD)?.params()?;
                let params = serde_json::from_value(params.clone()).ok()?;
                fits(&params).then_some((index, params))
            })
        })
        .map(|(index, params)| {
            self.told.remove(index);
            params
        })
    }

    /// The methods of all that the server told and nobody asked for yet.
    pub fn heard(&self) -> Vec<&str> {
        self.told.iter().map(|told| told.method()).collect()
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// If the server is gone.
    pub fn send_bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let input = self.input.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        input.write_all(bytes)?;
        input.flush()
    }

    /// Takes leave as the protocol demands, and gives how the server ended.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn finish(mut self) -> io::Result<ExitStatus> {
        let _ = self.request::<Shutdown>(())?;
        self.notify::<Exit>(())?;
        self.ended()
    }

    /// Says nothing more, not even farewell.
    pub fn hang_up(&mut self) {
        self.input = None;
    }

    /// Waits for the server's end without closing its input.
    ///
    /// # Errors
    /// If it goes on for too long.
    pub fn ended(&mut self) -> io::Result<ExitStatus> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.server.try_wait()? {
                Some(status) => return Ok(status),
                None if Instant::now() > deadline => return Err(io::ErrorKind::TimedOut.into()),
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    fn write(&mut self, message: &impl Serialize) -> io::Result<()> {
        let mut bytes = BytesMut::new();
        Frames::default().encode(message, &mut bytes)?;
        self.send_bytes(&bytes)
    }

    fn wait_for<T>(&mut self, mut found: impl FnMut(&mut Editor) -> Option<T>) -> io::Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = found(self) {
                return Ok(found);
            }
            match self.output.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(Incoming::Response(response)) => self.answers.push(response),
                Ok(Incoming::Request(request)) => self.hear(request)?,
                Ok(Incoming::Unreadable { answer, .. }) => return Err(io::Error::other(format!("{answer:?}"))),
                Err(RecvTimeoutError::Timeout) => return Err(io::ErrorKind::TimedOut.into()),
                Err(RecvTimeoutError::Disconnected) => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }

    /// Keeps what the server tells, and grants what it asks for.
    fn hear(&mut self, request: jsonrpc::Request) -> io::Result<()> {
        if let Some(id) = request.id() {
            let params = request.params().cloned().unwrap_or_default();
            let answer = self.replies.get(request.method()).map_or(Value::Null, |reply| reply(params));
            self.write(&jsonrpc::Response::from_ok(id.clone(), answer))?;
        }
        self.told.push(request);
        Ok(())
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // Already ended, most of the time.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Requests without parameters (`shutdown`) must not have the member at all.
fn with(request: jsonrpc::RequestBuilder, params: Value) -> jsonrpc::RequestBuilder {
    if params.is_null() { request } else { request.params(params) }
}

fn read(mut stdout: impl Read, sender: &Sender<Incoming>) {
    let (mut frames, mut bytes) = (Frames::default(), BytesMut::new());
    let mut piece = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = stdout.read(&mut piece) {
        bytes.extend_from_slice(&piece[..count]);
        while let Ok(Some(incoming)) = frames.decode(&mut bytes) {
            if sender.send(incoming).is_err() {
                return;
            }
        }
    }
}
