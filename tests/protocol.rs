//! Every message of the server held against the protocol's own description, and against what the client said it can take.

#[path = "support/meta_model.rs"]
mod meta_model;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use expect_test::expect;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower_lsp::ls_types::Uri;

use meta_model::{Direction, Fullness, MetaModel, Type};

/// What may be sent only to a client that has said so: in a message, or in the answer to a request, what stands at a place
/// (`*` is any element, `.` the whole), and the capability that allows it (`=` if that is to be, or to hold, a certain value).
const NEEDS: &str = "
client/registerCapability /registrations/*/method=textDocument/didOpen /textDocument/synchronization/dynamicRegistration
client/registerCapability /registrations/*/method=workspace/didChangeConfiguration /workspace/didChangeConfiguration/dynamicRegistration
client/registerCapability /registrations/*/method=workspace/didChangeWatchedFiles /workspace/didChangeWatchedFiles/dynamicRegistration
client/registerCapability /registrations/*/registerOptions/watchers/*/globPattern/baseUri /workspace/didChangeWatchedFiles/relativePatternSupport
client/unregisterCapability /unregisterations/*/method=workspace/didChangeWatchedFiles /workspace/didChangeWatchedFiles/dynamicRegistration
codeAction/resolve /edit/changeAnnotations /workspace/workspaceEdit/changeAnnotationSupport
codeAction/resolve /edit/documentChanges /workspace/workspaceEdit/documentChanges
completionItem/resolve /documentation/kind=markdown /textDocument/completion/completionItem/documentationFormat=markdown
initialize /capabilities/codeActionProvider/codeActionKinds /textDocument/codeAction/codeActionLiteralSupport
initialize /capabilities/codeActionProvider/resolveProvider /textDocument/codeAction/resolveSupport
initialize /capabilities/diagnosticProvider /textDocument/diagnostic
initialize /capabilities/inlayHintProvider /textDocument/inlayHint
initialize /capabilities/positionEncoding=utf-32 /general/positionEncodings=utf-32
initialize /capabilities/positionEncoding=utf-8 /general/positionEncodings=utf-8
initialize /capabilities/workspace/fileOperations/didCreate /workspace/fileOperations/didCreate
initialize /capabilities/workspace/fileOperations/didDelete /workspace/fileOperations/didDelete
initialize /capabilities/workspace/fileOperations/didRename /workspace/fileOperations/didRename
initialize /capabilities/workspace/workspaceFolders /workspace/workspaceFolders
inlayHint/resolve /tooltip /textDocument/inlayHint/resolveSupport/properties=tooltip
inlayHint/resolve /tooltip/kind=markdown /textDocument/hover/contentFormat=markdown
textDocument/codeAction /*/data /textDocument/codeAction/dataSupport
textDocument/codeAction /*/diagnostics/*/codeDescription /textDocument/publishDiagnostics/codeDescriptionSupport
textDocument/codeAction /*/diagnostics/*/relatedInformation /textDocument/publishDiagnostics/relatedInformation
textDocument/codeAction /*/diagnostics/*/tags /textDocument/publishDiagnostics/tagSupport
textDocument/codeAction /*/disabled /textDocument/codeAction/disabledSupport
textDocument/codeAction /*/edit/changeAnnotations /workspace/workspaceEdit/changeAnnotationSupport
textDocument/codeAction /*/edit/documentChanges /workspace/workspaceEdit/documentChanges
textDocument/codeAction /*/edit/documentChanges/*/kind=create /workspace/workspaceEdit/resourceOperations=create
textDocument/codeAction /*/isPreferred /textDocument/codeAction/isPreferredSupport
textDocument/codeAction /*/kind /textDocument/codeAction/codeActionLiteralSupport
textDocument/completion /itemDefaults /textDocument/completion/completionList/itemDefaults
textDocument/completion /items/*/commitCharacters /textDocument/completion/completionItem/commitCharactersSupport
textDocument/completion /items/*/deprecated /textDocument/completion/completionItem/deprecatedSupport
textDocument/completion /items/*/documentation/kind=markdown /textDocument/completion/completionItem/documentationFormat=markdown
textDocument/completion /items/*/insertTextFormat=2 /textDocument/completion/completionItem/snippetSupport
textDocument/completion /items/*/insertTextMode /textDocument/completion/completionItem/insertTextModeSupport
textDocument/completion /items/*/kind=20 /textDocument/completion/completionItemKind/valueSet=20
textDocument/completion /items/*/kind=21 /textDocument/completion/completionItemKind/valueSet=21
textDocument/completion /items/*/labelDetails /textDocument/completion/completionItem/labelDetailsSupport
textDocument/completion /items/*/preselect /textDocument/completion/completionItem/preselectSupport
textDocument/completion /items/*/tags /textDocument/completion/completionItem/tagSupport
textDocument/completion /items/*/textEdit/insert /textDocument/completion/completionItem/insertReplaceSupport
textDocument/diagnostic /items/*/codeDescription /textDocument/publishDiagnostics/codeDescriptionSupport
textDocument/diagnostic /items/*/relatedInformation /textDocument/publishDiagnostics/relatedInformation
textDocument/diagnostic /items/*/tags /textDocument/publishDiagnostics/tagSupport
textDocument/diagnostic /relatedDocuments /textDocument/diagnostic/relatedDocumentSupport
textDocument/hover /contents/kind=markdown /textDocument/hover/contentFormat=markdown
textDocument/inlayHint /*/data /textDocument/inlayHint/resolveSupport
textDocument/publishDiagnostics /diagnostics/*/codeDescription /textDocument/publishDiagnostics/codeDescriptionSupport
textDocument/publishDiagnostics /diagnostics/*/data /textDocument/publishDiagnostics/dataSupport
textDocument/publishDiagnostics /diagnostics/*/relatedInformation /textDocument/publishDiagnostics/relatedInformation
textDocument/publishDiagnostics /diagnostics/*/tags /textDocument/publishDiagnostics/tagSupport
textDocument/publishDiagnostics /version /textDocument/publishDiagnostics/versionSupport
window/showDocument . /window/showDocument/support
window/workDoneProgress/create . /window/workDoneProgress
workspace/applyEdit . /workspace/applyEdit
workspace/configuration . /workspace/configuration
workspace/diagnostic /items/*/items/*/codeDescription /textDocument/publishDiagnostics/codeDescriptionSupport
workspace/diagnostic /items/*/items/*/tags /textDocument/publishDiagnostics/tagSupport
workspace/diagnostic/refresh . /workspace/diagnostics/refreshSupport
workspace/inlayHint/refresh . /workspace/inlayHint/refreshSupport
workspace/symbol /*/tags /workspace/symbol/tagSupport
";

/// What a client sends only if the server offers it.
const OFFERS: [(&str, &str); 17] = [
    ("codeAction/resolve", "/codeActionProvider/resolveProvider"),
    ("completionItem/resolve", "/completionProvider/resolveProvider"),
    ("inlayHint/resolve", "/inlayHintProvider/resolveProvider"),
    ("textDocument/codeAction", "/codeActionProvider"),
    ("textDocument/completion", "/completionProvider"),
    ("textDocument/diagnostic", "/diagnosticProvider"),
    ("textDocument/didSave", "/textDocumentSync/save"),
    ("textDocument/documentHighlight", "/documentHighlightProvider"),
    ("textDocument/hover", "/hoverProvider"),
    ("textDocument/inlayHint", "/inlayHintProvider"),
    ("textDocument/references", "/referencesProvider"),
    ("workspace/diagnostic", "/diagnosticProvider/workspaceDiagnostics"),
    ("workspace/didChangeWorkspaceFolders", "/workspace/workspaceFolders/changeNotifications"),
    ("workspace/didCreateFiles", "/workspace/fileOperations/didCreate"),
    ("workspace/didDeleteFiles", "/workspace/fileOperations/didDelete"),
    ("workspace/didRenameFiles", "/workspace/fileOperations/didRename"),
    ("workspace/symbol", "/workspaceSymbolProvider"),
];

/// What may be sent before the introduction is over.
const EARLY: [&str; 2] = ["window/logMessage", "window/showMessage"];

/// How long a message may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A file in which much is wrong.
const FILE: &str = "\
use http::StatusCode;
fn f(r: reqwest::Response) {
    let _ = StatusCode::from_u16(306);
    let _ = StatusCode::from_u16(432);
    let _ = StatusCode::NOTFOUND;
    let _ = StatusCode::NOT_FOUND;
    if r.status() == 404 || r.status().is_client_error() {}
}
";

/// The client's end of a conversation in which every message is checked.
struct Client<'a> {
    model: &'a MetaModel,
    capabilities: Value,
    offered: Value,
    server: Child,
    input: ChildStdin,
    output: Receiver<Value>,
    /// The methods of the requests so far; their numbers are their places.
    asked: Vec<String>,
    /// What the client said, or would have said if it were offered.
    meant: BTreeSet<String>,
    answers: HashMap<u64, Value>,
    /// What the values of progress are of, for each token.
    tokens: HashMap<String, Type>,
    /// The methods of what the server asked or told.
    heard: Vec<String>,
    /// Which of [`NEEDS`] there was to see.
    seen: BTreeSet<(&'static str, &'static str)>,
}

impl<'a> Client<'a> {
    fn start(model: &'a MetaModel, capabilities: Value) -> Client<'a> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_statuslens"));
        command.arg("lsp").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().unwrap();
        let (input, stdout) = (server.stdin.take().unwrap(), server.stdout.take().unwrap());
        let (sender, output) = channel();
        std::thread::spawn(move || read(BufReader::new(stdout), &sender));
        Client {
            model,
            capabilities,
            offered: Value::Null,
            server,
            input,
            output,
            asked: Vec::new(),
            meant: BTreeSet::new(),
            answers: HashMap::new(),
            tokens: HashMap::new(),
            heard: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    fn introduce(&mut self, folder: &Path, settings: Value) {
        let params = json!({
            "processId": std::process::id(),
            "rootUri": null,
            "workspaceFolders": [workspace_folder(folder)],
            "capabilities": self.capabilities,
            "initializationOptions": settings,
        });
        self.offered = self.ask("initialize", params)["capabilities"].take();
        let refused: Vec<_> = OFFERS.iter().filter(|(method, _)| !self.is_offered(method)).collect();
        assert!(refused.is_empty() || !self.declares("/textDocument/diagnostic"), "{refused:?}");
        self.tell("initialized", json!({}));
    }

    /// The result of a request; nothing if the server does not offer it.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.meant.insert(method.to_string());
        if self.is_offered(method) { self.answer(method, params).unwrap() } else { Value::Null }
    }

    /// The result of a request, or the number of the error.
    fn answer(&mut self, method: &str, params: Value) -> Result<Value, i64> {
        let request = self.model.method(method, Direction::ClientToServer).unwrap().clone();
        self.check_own(method, &request.params, &params);
        if let (Some(token), Some(part)) = (params.get("partialResultToken"), request.partial_result) {
            self.tokens.insert(token.to_string(), part);
        }
        self.asked.push(method.to_string());
        let id = self.asked.len() as u64 - 1;
        self.send(message(json!({"jsonrpc": "2.0", "id": id, "method": method}), params));
        self.until(|client| client.answers.contains_key(&id));
        let mut answer = self.answers.remove(&id).unwrap();
        match answer.get("error") {
            Some(error) => Err(error["code"].as_i64().unwrap()),
            None => Ok(answer["result"].take()),
        }
    }

    /// Tells the server something, if it wants to be told.
    fn tell(&mut self, method: &str, params: Value) {
        let notification = self.model.method(method, Direction::ClientToServer).unwrap().clone();
        self.check_own(method, &notification.params, &params);
        self.meant.insert(method.to_string());
        if self.is_offered(method) {
            self.send(message(json!({"jsonrpc": "2.0", "method": method}), params));
        }
    }

    /// What the client sends is checked too: an answer to nonsense shows nothing.
    fn check_own(&self, method: &str, is: &Option<Type>, params: &Value) {
        match is {
            Some(is) => self.model.check(params, is).unwrap_or_else(|why| panic!("{method} of the client: {why}")),
            None => assert!(params.is_null(), "{method} takes no parameters"),
        }
    }

    fn is_offered(&self, method: &str) -> bool {
        OFFERS.iter().find(|(offered, _)| *offered == method).is_none_or(|(_, at)| is_set(&self.offered, at))
    }

    /// Whether the client says that it can do something.
    fn declares(&self, capability: &str) -> bool {
        is_set(&self.capabilities, capability)
    }

    fn send(&mut self, message: Value) {
        self.send_text(&message.to_string());
    }

    fn send_text(&mut self, body: &str) {
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.input.flush().unwrap();
    }

    /// Listens until something has happened.
    fn until(&mut self, has_happened: impl Fn(&Client) -> bool) {
        while !has_happened(self) {
            let message = self.output.recv_timeout(PATIENCE).unwrap();
            self.hear(message);
        }
    }

    fn until_heard(&mut self, method: &str) {
        self.until(|client| client.heard.iter().any(|heard| heard == method));
    }

    /// Takes leave, and hears everything to the end.
    fn finish(mut self) -> BTreeSet<(&'static str, &'static str)> {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        while let Ok(message) = self.output.recv_timeout(PATIENCE) {
            self.hear(message);
        }
        assert!(self.server.wait().unwrap().success());
        std::mem::take(&mut self.seen)
    }

    fn hear(&mut self, message: Value) {
        if let Err(why) = self.check(&message) {
            panic!("{why}\nin {:.2000}", format!("{message:#}"));
        }
        match (message.get("method").and_then(Value::as_str), message.get("id")) {
            (Some(method), id) => {
                self.heard.push(method.to_string());
                let result = match method {
                    "workspace/configuration" => json!([{"inlay-hints": {"constants": false}}]),
                    _ => Value::Null,
                };
                if let Some(id) = id {
                    self.send(json!({"jsonrpc": "2.0", "id": id, "result": result}));
                }
            }
            (None, Some(Value::Null)) => self.heard.push("an error".to_string()),
            (None, id) => drop(self.answers.insert(id.and_then(Value::as_u64).unwrap(), message)),
        }
    }

    /// Whether a message of the server is as it must be.
    fn check(&mut self, message: &Value) -> Result<(), String> {
        let members: BTreeSet<_> = message.as_object().unwrap().keys().map(String::as_str).collect();
        if message["jsonrpc"] != "2.0" {
            return Err("not JSON-RPC 2.0".to_string());
        }
        let Some(method) = message["method"].as_str() else { return self.check_answer(message, &members) };
        let described = self.model.method(method, Direction::ServerToClient)?.clone();
        let is_request = described.result.is_some();
        let without_params: BTreeSet<_> = members.iter().copied().filter(|member| *member != "params").collect();
        let expected = if is_request { &["id", "jsonrpc", "method"][..] } else { &["jsonrpc", "method"] };
        if !without_params.iter().eq(expected) {
            return Err(format!("not the members of {method}"));
        }
        if self.offered.is_null() && !EARLY.contains(&method) {
            return Err(format!("{method} before the introduction is over"));
        }
        match (described.params, message.get("params")) {
            (Some(is), Some(params)) => self.model.check(params, &is)?,
            (None, None) => {}
            (None, Some(Value::Null)) => {}
            (_, params) => return Err(format!("parameters {params:?} of {method}")),
        }
        match method {
            "window/workDoneProgress/create" => {
                let begin = ["WorkDoneProgressBegin", "WorkDoneProgressReport", "WorkDoneProgressEnd"];
                let items = begin.map(MetaModel::reference).to_vec();
                self.tokens.insert(message["params"]["token"].to_string(), Type::Or { items });
            }
            "$/progress" => {
                let token = message["params"]["token"].to_string();
                let is = self.tokens.get(&token).ok_or_else(|| format!("nobody knows the token {token}"))?;
                self.model.check(&message["params"]["value"], is)?;
            }
            _ => {}
        }
        self.check_needs(method, &message["params"])
    }

    fn check_answer(&mut self, message: &Value, members: &BTreeSet<&str>) -> Result<(), String> {
        let is_error = members.contains("error");
        if *members != BTreeSet::from(["id", "jsonrpc", if is_error { "error" } else { "result" }]) {
            return Err("not the members of an answer".to_string());
        }
        if is_error {
            let error = &message["error"];
            let is_whole = error["code"].is_i64() && error["message"].is_string();
            return is_whole.then_some(()).ok_or_else(|| "not the members of an error".to_string());
        }
        let asked = message["id"].as_u64().and_then(|id| self.asked.get(id as usize).cloned());
        let asked = asked.ok_or("an answer to nothing")?;
        let described = self.model.method(&asked, Direction::ClientToServer)?.result.clone();
        self.model.check(&message["result"], &described.ok_or("an answer to a notification")?)?;
        self.check_needs(&asked, &message["result"])
    }

    /// Whether the client said that it can take what it is sent.
    fn check_needs(&mut self, method: &str, value: &Value) -> Result<(), String> {
        for [what, place, capability] in needs().filter(|[what, ..]| *what == method) {
            if is_set(value, place) {
                self.seen.insert((what, place));
                if !self.declares(capability) {
                    return Err(format!("{place} needs {capability}"));
                }
            }
        }
        Ok(())
    }
}

impl Drop for Client<'_> {
    fn drop(&mut self) {
        // Already ended, unless a test fails.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A message with its parameters, if there are any.
fn message(mut message: Value, params: Value) -> Value {
    if !params.is_null() {
        message["params"] = params;
    }
    message
}

fn read(mut stdout: BufReader<ChildStdout>, sender: &Sender<Value>) {
    loop {
        let mut header = String::new();
        if stdout.read_line(&mut header).unwrap() == 0 {
            return;
        }
        let length: usize = header.trim_end().strip_prefix("Content-Length: ").unwrap().parse().unwrap();
        assert_eq!(stdout.read_line(&mut header).unwrap(), 2, "an empty line");
        let mut body = vec![0; length];
        stdout.read_exact(&mut body).unwrap();
        if sender.send(serde_json::from_slice(&body).unwrap()).is_err() {
            return;
        }
    }
}

/// The rows of [`NEEDS`].
fn needs() -> impl Iterator<Item = [&'static str; 3]> {
    NEEDS.lines().filter(|line| !line.is_empty()).map(|line| {
        let mut columns = line.split(' ');
        [columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap()]
    })
}

/// Whether there is something at a place of a value, and that it is, or holds, what stands behind `=`.
fn is_set(value: &Value, place: &str) -> bool {
    let (path, wanted) = match place.split_once('=') {
        Some((path, wanted)) => (path, Some(wanted)),
        None => (place, None),
    };
    let steps: Vec<_> = path.split('/').skip(1).collect();
    is_set_below(value, &steps, wanted)
}

fn is_set_below(value: &Value, steps: &[&str], wanted: Option<&str>) -> bool {
    match (steps, value) {
        (["*", rest @ ..], Value::Array(all)) => all.iter().any(|value| is_set_below(value, rest, wanted)),
        ([step, rest @ ..], _) => value.get(step).is_some_and(|value| is_set_below(value, rest, wanted)),
        ([], Value::Array(all)) if wanted.is_some() => all.iter().any(|value| is_set_below(value, &[], wanted)),
        ([], _) => match wanted {
            Some(wanted) => value.as_str().map_or_else(|| value.to_string(), str::to_string) == wanted,
            None => *value != Value::Bool(false),
        },
    }
}

fn workspace_folder(path: &Path) -> Value {
    json!({"uri": uri(path), "name": "folder"})
}

fn uri(path: &Path) -> String {
    Uri::from_file_path(path).unwrap().as_str().to_string()
}

fn range(from: (u32, u32), to: (u32, u32)) -> Value {
    let place = |(line, character)| json!({"line": line, "character": character});
    json!({"start": place(from), "end": place(to)})
}

/// Says everything that a client can say, and asks for everything that the server offers. Gives which of [`NEEDS`] there was to
/// see.
fn converse(model: &MetaModel, capabilities: Value) -> BTreeSet<(&'static str, &'static str)> {
    let (folder, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let path = |name: &str| folder.path().join(name);
    // Looking at these takes so long that the user is shown how far it has come.
    let long = "fn f(r: reqwest::Response) { if r.status() == 404 { http::StatusCode::NOT_FOUND; } }\n".repeat(10_000);
    ["long.rs", "longer.rs"].iter().for_each(|name| fs::write(path(name), &long).unwrap());
    fs::create_dir(path("sub")).unwrap();
    fs::write(path("sub/statuslens.toml"), "[rules]\nno-such-rule = \"off\"\n").unwrap();
    fs::write(path("sub/closed.rs"), FILE).unwrap();

    let mut client = Client::start(model, capabilities);
    client.introduce(folder.path(), json!({"no-such-setting": true}));
    client.tell("$/setTrace", json!({"value": "verbose"}));
    client.until_heard("window/logMessage");
    if client.declares("/window/workDoneProgress") {
        client.until_heard("$/progress");
        let token = client.tokens.keys().next().unwrap().clone();
        let token: Value = serde_json::from_str(&token).unwrap();
        client.tell("window/workDoneProgress/cancel", json!({"token": token}));
    }
    ["long.rs", "longer.rs"].iter().for_each(|name| fs::remove_file(path(name)).unwrap());

    let open = uri(&path("open.rs"));
    let document = json!({"uri": open});
    let item = |uri: &str| json!({"uri": uri, "languageId": "rust", "version": 1, "text": FILE});
    let at = |line: u32, character: u32| json!({"textDocument": {"uri": open}, "position": {"line": line, "character": character}});
    let with = |mut params: Value, more: Value| {
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        params
    };
    client.tell("textDocument/didOpen", json!({"textDocument": item(&open)}));
    client.tell("textDocument/didOpen", json!({"textDocument": item("untitled:Untitled-1")}));

    for (line, column) in [(0, 0), (2, 34), (3, 34), (5, 30), (6, 22), (6, 45)] {
        client.ask("textDocument/hover", at(line, column));
        client.ask("textDocument/documentHighlight", at(line, column));
        client.ask("textDocument/references", with(at(line, column), json!({"context": {"includeDeclaration": true}})));
        let in_parts =
            json!({"context": {"includeDeclaration": true}, "partialResultToken": "parts", "workDoneToken": 1});
        client.ask("textDocument/references", with(at(line, column), in_parts));
    }
    for (line, column) in [(0, 0), (2, 34), (5, 24)] {
        let list =
            client.ask("textDocument/completion", with(at(line, column), json!({"context": {"triggerKind": 1}})));
        for item in list["items"].as_array().into_iter().flatten() {
            client.ask("completionItem/resolve", item.clone());
        }
    }
    let whole = range((0, 0), (8, 0));
    for only in [json!(null), json!(["quickfix"]), json!(["refactor"]), json!(["source.fixAll"])] {
        let context =
            if only.is_null() { json!({"diagnostics": []}) } else { json!({"diagnostics": [], "only": only}) };
        let params = json!({"textDocument": document, "range": whole, "context": context});
        for action in client.ask("textDocument/codeAction", params).as_array().into_iter().flatten() {
            client.ask("codeAction/resolve", action.clone());
        }
    }
    let hints = client.ask("textDocument/inlayHint", json!({"textDocument": document, "range": whole}));
    for hint in hints.as_array().into_iter().flatten() {
        client.ask("inlayHint/resolve", hint.clone());
    }
    for query in ["404", "4xx", ""] {
        client.ask("workspace/symbol", json!({"query": query}));
    }
    let report = client.ask("textDocument/diagnostic", json!({"textDocument": document}));
    if let Some(id) = report.get("resultId") {
        client.ask("textDocument/diagnostic", json!({"textDocument": document, "previousResultId": id}));
    }
    let reports = client.ask("workspace/diagnostic", json!({"previousResultIds": []}));
    let ids = reports["items"].as_array().into_iter().flatten();
    let ids: Vec<_> = ids.map(|report| json!({"uri": report["uri"], "value": report["resultId"]})).collect();
    client.ask("workspace/diagnostic", json!({"previousResultIds": ids, "partialResultToken": 3}));

    let change = json!({"range": range((2, 33), (2, 36)), "text": "433"});
    let version = json!({"uri": open, "version": 2});
    client.tell("textDocument/didChange", json!({"textDocument": version, "contentChanges": [change]}));
    client.tell("textDocument/didSave", json!({"textDocument": document}));
    client.tell("textDocument/didClose", json!({"textDocument": document}));
    client.tell("workspace/didChangeConfiguration", json!({"settings": {"statuslens": {"rules": {}}}}));
    let event = json!({"added": [workspace_folder(other.path())], "removed": []});
    client.tell("workspace/didChangeWorkspaceFolders", json!({"event": event}));
    fs::write(path("sub/closed.rs"), FILE.replace("432", "433")).unwrap();
    let closed = uri(&path("sub/closed.rs"));
    client.tell("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": closed, "type": 2}]}));
    client.tell("workspace/didCreateFiles", json!({"files": [{"uri": closed}]}));
    client.tell("workspace/didRenameFiles", json!({"files": [{"oldUri": open, "newUri": closed}]}));
    client.tell("workspace/didDeleteFiles", json!({"files": [{"uri": closed}]}));
    client.tell("$/cancelRequest", json!({"id": 1}));
    client.send_text("[]");
    client.until_heard("an error");
    client.until_heard("textDocument/publishDiagnostics");
    if client.declares("/workspace/diagnostics/refreshSupport") {
        client.until_heard("workspace/diagnostic/refresh");
        client.until_heard("workspace/inlayHint/refresh");
        client.until_heard("client/unregisterCapability");
    }
    let is_forgotten = |(method, _): &&(&str, &str)| client.is_offered(method) && !client.meant.contains(*method);
    let unsaid: Vec<_> = OFFERS.iter().filter(is_forgotten).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
    client.finish()
}

#[test]
fn every_message_is_one_that_the_protocol_and_the_client_know() {
    let Some(model) = MetaModel::read() else { return };
    let everything = model.example(&MetaModel::reference("ClientCapabilities"), Fullness::Most);
    let mut is_sent_diagnostics = everything.clone();
    is_sent_diagnostics["textDocument"].as_object_mut().unwrap().remove("diagnostic");

    let seen = &converse(&model, everything) | &converse(&model, is_sent_diagnostics);
    let never = needs().filter(|[what, place, _]| !seen.contains(&(*what, *place)));
    let never: Vec<_> = never
        .map(|[what, place, _]| {
            format!(
                "{what} {place}
"
            )
        })
        .collect();
    expect![[r#"
        client/registerCapability /registrations/*/method=textDocument/didOpen
        codeAction/resolve /edit/changeAnnotations
        initialize /capabilities/positionEncoding=utf-32
        textDocument/codeAction /*/diagnostics/*/codeDescription
        textDocument/codeAction /*/diagnostics/*/relatedInformation
        textDocument/codeAction /*/disabled
        textDocument/codeAction /*/edit/changeAnnotations
        textDocument/completion /itemDefaults
        textDocument/completion /items/*/commitCharacters
        textDocument/completion /items/*/deprecated
        textDocument/completion /items/*/documentation/kind=markdown
        textDocument/completion /items/*/insertTextFormat=2
        textDocument/completion /items/*/insertTextMode
        textDocument/completion /items/*/kind=20
        textDocument/completion /items/*/preselect
        textDocument/completion /items/*/textEdit/insert
        textDocument/diagnostic /items/*/codeDescription
        textDocument/diagnostic /items/*/relatedInformation
        textDocument/diagnostic /relatedDocuments
        textDocument/publishDiagnostics /diagnostics/*/codeDescription
        textDocument/publishDiagnostics /diagnostics/*/data
        textDocument/publishDiagnostics /diagnostics/*/relatedInformation
        window/showDocument .
        workspace/applyEdit .
        workspace/diagnostic /items/*/items/*/codeDescription
        workspace/symbol /*/tags
    "#]]
    .assert_eq(&never.concat());
    assert!(converse(&model, json!({})).is_empty());
}

#[test]
fn what_is_not_offered_is_refused() {
    let Some(model) = MetaModel::read() else { return };
    let mut client = Client::start(&model, json!({}));
    client.introduce(Path::new("/"), Value::Null);
    let is_asked = |method: &&meta_model::Method| {
        let is_known = OFFERS.iter().any(|(offered, _)| *offered == method.method);
        method.message_direction == Direction::ClientToServer
            && !method.proposed
            && !is_known
            && !["initialize", "shutdown"].contains(&method.method.as_str())
    };
    let others: Vec<_> = model.requests.iter().filter(is_asked).collect();
    assert!(others.len() > 30);
    for other in others {
        let params = other.params.as_ref().map(|of| model.example(of, Fullness::Least)).unwrap_or_default();
        assert_eq!(client.answer(&other.method, params), Err(-32601), "{}", other.method);
    }
    client.finish();
}

#[test]
fn a_message_that_was_not_asked_for_is_told_from_one_that_was() {
    let Some(model) = MetaModel::read() else { return };
    let capabilities = json!({"textDocument": {"publishDiagnostics": {"versionSupport": true}}});
    let mut client = Client::start(&model, capabilities);
    let mut complaint = |method: &str, params: Value| {
        client.offered = json!({});
        client.check(&json!({"jsonrpc": "2.0", "method": method, "params": params})).err().unwrap_or_default()
    };
    let diagnostic = json!({"range": range((0, 0), (0, 1)), "message": "x", "tags": [2]});
    let published = json!({"uri": "file:///a", "version": 1, "diagnostics": []});
    assert_eq!(complaint("textDocument/publishDiagnostics", published.clone()), "");
    let tagged = json!({"uri": "file:///a", "diagnostics": [diagnostic]});
    expect!["/diagnostics/*/tags needs /textDocument/publishDiagnostics/tagSupport"]
        .assert_eq(&complaint("textDocument/publishDiagnostics", tagged));
    expect!["no such method: textDocument/publish"].assert_eq(&complaint("textDocument/publish", published));
    expect!["textDocument/didClose goes the other way"]
        .assert_eq(&complaint("textDocument/didClose", json!({"textDocument": {"uri": "file:///a"}})));
    expect!["not the members of workspace/configuration"]
        .assert_eq(&complaint("workspace/configuration", json!({"items": []})));
    expect!["LogMessageParams: type/9 is no MessageType"]
        .assert_eq(&complaint("window/logMessage", json!({"type": 9, "message": ""})));
    expect!["nobody knows the token 1"].assert_eq(&complaint("$/progress", json!({"token": 1, "value": {}})));
    let _ = client.server.kill();
}
