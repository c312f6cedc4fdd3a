//! How long one waits for StatusLens, beside the least that one would have to wait. It measures and asserts nothing.
//!
//! ```sh
//! cargo build --release
//! STATUSLENS_BENCH_TREE=~/some/folder cargo run --release --manifest-path benches/Cargo.toml
//! ```
//!
//! Without `STATUSLENS_BENCH_TREE` nothing is checked and compared with ripgrep. `STATUSLENS_BIN` names another binary
//! than `target/release/statuslens`. The table goes to stdout, the progress to stderr.
//!
//! The floor of what goes through the protocol is a server on the same framework that does nothing: this very program,
//! run with [`NOTHING`] as its argument. Beside it stands what somebody would use in StatusLens' place: ast-grep (`ast-grep`, or
//! what `STATUSLENS_BENCH_AST_GREP` names) with the rules in `ast-grep/`.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::fs;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use statuslens::document::{Cancel, Document};
use statuslens::language::{LANGUAGES, Language};
use statuslens::server::client::Editor;
use statuslens::workspace;
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::notification::{DidChangeTextDocument, DidOpenTextDocument, PublishDiagnostics};
use tower_lsp::ls_types::request::{Completion, HoverRequest};
use tower_lsp::ls_types::*;
use tower_lsp::{Client, LanguageServer, LspService};
use tree_sitter::{InputEdit, Parser, Point};
use wait4::Wait4;

/// The argument that makes this program the server that does nothing.
const NOTHING: &str = "--do-nothing";

/// An axum module: its imports, then items with one status in about 15 lines.
const SAMPLE: &str = include_str!("sample.rs");

const STARTS: usize = 20;
const REQUESTS: usize = 300;
const MEMORIES: usize = 5;
const CHECKS: usize = 3;

/// How many lines the edited files have, and how often each is edited.
const EDITS: [(usize, usize); 4] = [(1_000, 40), (5_000, 30), (20_000, 20), (100_000, 10)];

fn main() -> io::Result<()> {
    if env::args().nth(1).is_some_and(|argument| argument == NOTHING) {
        return do_nothing();
    }
    let at =
        |program: PathBuf, argument: &str| Server { program, arguments: vec![argument.into()], folder: "/".into() };
    let (ours, nothing) = (at(binary()?, "lsp"), at(env::current_exe()?, NOTHING));
    let peer = ast_grep();
    let mut table = Table::default();
    // First, while this process is small: Linux counts the memory of a process from before it became another program.
    let check = check(&ours, peer.as_ref())?;
    start(&mut table, &ours, &nothing, "do-nothing server")?;
    requests(&mut table, &ours, &nothing)?;
    edits(&mut table, &ours, &nothing)?;
    memory(&mut table, &ours, &nothing)?;
    match &peer {
        Some(peer) => beside(&mut table, &ours, peer)?,
        None => table.notes.push("There is no ast-grep to compare with.".to_string()),
    }
    table.rows.extend(check.rows);
    table.notes.extend(check.notes);
    table.print();
    Ok(())
}

/// The program as it is shipped.
fn binary() -> io::Result<PathBuf> {
    let built = || {
        let name = format!("statuslens{}", env::consts::EXE_SUFFIX);
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release").join(name)
    };
    let binary = env::var_os("STATUSLENS_BIN").map_or_else(built, PathBuf::from);
    if binary.is_file() {
        return binary.canonicalize();
    }
    Err(io::Error::other("there is no binary: run `cargo build --release`, or name one in STATUSLENS_BIN"))
}

/// The rules that make ast-grep look for much the same.
fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ast-grep")
}

/// The language server of ast-grep, if it is installed. It does not end when it is told to: hence no server here is bid farewell.
fn ast_grep() -> Option<Server> {
    let program = env::var_os("STATUSLENS_BENCH_AST_GREP").unwrap_or_else(|| "ast-grep".into());
    let is_there = Command::new(&program).arg("--version").output().is_ok_and(|output| output.status.success());
    let arguments = vec!["lsp".into(), "-c".into(), rules().join("sgconfig.yml").into()];
    // It looks only at files of the folder that its rules are in.
    is_there.then(|| Server { program: program.into(), arguments, folder: rules() })
}

// What is measured

fn start(table: &mut Table, ours: &Server, other: &Server, other_is: &str) -> io::Result<()> {
    eprintln!("start beside {other_is}");
    let once = |server: &Server| {
        let begin = Instant::now();
        let mut editor = Editor::start(server.command())?;
        granted(editor.initialize(capabilities())?)?;
        let time = begin.elapsed();
        Ok(time)
    };
    let (ours, floor) = alternating(STARTS, || once(ours), || once(other))?;
    table.times("start, until `initialize` is answered", ours, floor, other_is);
    Ok(())
}

fn requests(table: &mut Table, ours: &Server, nothing: &Server) -> io::Result<()> {
    eprintln!("hover and completion");
    let file = File::with_lines(1_000);
    let (mut ours, mut nothing) = (Session::with_file(ours, &file)?, Session::with_file(nothing, &file)?);
    let path = file.behind("StatusCode::");
    let number = file.behind("from_u16(");

    let (time, floor) = alternating(REQUESTS, || ours.hover(number), || nothing.hover(number))?;
    table.times("hover", time, floor, "do-nothing server, a constant");

    for (what, place) in [("completion of a number", number), ("completion behind `StatusCode::`", path)] {
        let items = ours.completion(place)?.1;
        let time = |session: &mut Session| session.completion(place).map(|(time, _)| time);
        let (time, floor) = alternating(REQUESTS, || time(&mut ours), || time(&mut nothing))?;
        table.times(format!("{what} ({items} items)"), time, floor, "do-nothing server, one item");
    }
    Ok(())
}

fn edits(table: &mut Table, ours: &Server, nothing: &Server) -> io::Result<()> {
    let mut alone = Vec::new();
    for (lines, count) in EDITS {
        eprintln!("edits of {lines} lines");
        let file = File::with_lines(lines);
        let (mut ours, mut nothing) = (Session::with_file(ours, &file)?, Session::with_file(nothing, &file)?);
        let (time, protocol) = alternating(count, || ours.edit(&file), || nothing.edit(&file))?;
        let found = ours.found;

        let parse = parses(&file, count)?;
        let scan = scans(&file, count)?;
        let lines = grouped(lines);
        let what = format!("edit to diagnostics, {lines} lines ({found} findings)");
        table.times(&what, time, parse, "tree-sitter's incremental parse alone");
        table.times(&what, time, protocol, "do-nothing server, no findings");
        alone.push((format!("the same in process, {lines} lines"), scan, parse));
    }
    for (what, scan, parse) in alone {
        table.times(what, scan, parse, "tree-sitter's incremental parse alone");
    }
    table.notes.push(
        "An edit inserts one character in the middle of the file. \"In process\" is `Document::edited` and `Document::scan`: \
         tree-sitter's parse and the search for mentions."
            .to_string(),
    );
    Ok(())
}

/// The rows of what somebody would use in our place.
fn beside(table: &mut Table, ours: &Server, peer: &Server) -> io::Result<()> {
    const PEER: &str = "ast-grep, with rules for much the same";
    start(table, ours, peer, PEER)?;
    for (lines, count) in EDITS {
        eprintln!("edits of {lines} lines beside ast-grep");
        let file = File::with_lines(lines);
        let (mut ours, mut peer) = (Session::with_file(ours, &file)?, Session::with_file(peer, &file)?);
        let (time, other) = alternating(count, || ours.edit(&file), || peer.edit(&file))?;
        let what = format!(
            "edit to diagnostics, {} lines ({} findings, {} of the peer)",
            grouped(lines),
            ours.found,
            peer.found
        );
        table.times(what, time, other, PEER);
    }
    Ok(())
}

/// What tree-sitter alone needs to take in the edit.
fn parses(file: &File, count: usize) -> io::Result<Duration> {
    let mut parser = Parser::new();
    parser.set_language(&rust()?.grammar()).map_err(io::Error::other)?;
    let unparsed = || io::Error::other("not parsed");
    let tree = parser.parse(&file.text, None).ok_or_else(unparsed)?;
    let mut edited = file.text.clone();
    edited.insert(file.edit, 'x');
    let place = file.position(file.edit);
    let start = Point::new(place.line as usize, place.character as usize);
    let edit = InputEdit {
        start_byte: file.edit,
        old_end_byte: file.edit,
        new_end_byte: file.edit + 1,
        start_position: start,
        old_end_position: start,
        new_end_position: Point::new(start.row, start.column + 1),
    };
    repeated(count, || {
        let mut old = tree.clone();
        let begin = Instant::now();
        old.edit(&edit);
        let new = parser.parse(&edited, Some(&old)).ok_or_else(unparsed)?;
        let time = begin.elapsed();
        black_box(new);
        Ok(time)
    })
}

/// What the product needs to take in the edit, without the server.
fn scans(file: &File, count: usize) -> io::Result<Duration> {
    let document = Document::new(Some(rust()?), &file.text);
    black_box(document.scan(&Cancel::default()));
    repeated(count, || {
        let begin = Instant::now();
        let edited = document.edited(file.edit..file.edit, "x");
        black_box(edited.scan(&Cancel::default()));
        Ok(begin.elapsed())
    })
}

fn memory(table: &mut Table, ours: &Server, nothing: &Server) -> io::Result<()> {
    if !cfg!(target_os = "linux") {
        table.notes.push("Idle memory: not measured here, only on Linux.".to_string());
        return Ok(());
    }
    eprintln!("memory");
    let file = File::with_lines(1_000);
    let once = |server: &Server| {
        let session = Session::with_file(server, &file)?;
        std::thread::sleep(Duration::from_millis(100));
        let status = fs::read_to_string(format!("/proc/{}/status", session.editor.server_id()))?;
        kibibytes(&status, "VmRSS:").map(|kib| kib * 1024).ok_or_else(|| io::Error::other("no VmRSS"))
    };
    let (ours, floor) = alternating(MEMORIES, || once(ours), || once(nothing))?;
    table.bytes("idle memory, one file of 1,000 lines open", ours, floor, "do-nothing server");
    Ok(())
}

/// The rows of `statuslens check`, against ripgrep's search for numbers that look like codes.
fn check(ours: &Server, peer: Option<&Server>) -> io::Result<Table> {
    let mut table = Table::default();
    let Some(tree) = env::var_os("STATUSLENS_BENCH_TREE") else {
        table.notes.push("`check`: not measured, since STATUSLENS_BENCH_TREE is not set.".to_string());
        return Ok(table);
    };
    eprintln!("check");
    let (sources, _) = workspace::find(&[PathBuf::from(&tree)]);
    let bytes = sources.iter().filter_map(|source| fs::metadata(&source.path).ok()).map(|file| file.len()).sum::<u64>();
    let size = format!("{} files, {:.1} MB", grouped(sources.len()), bytes as f64 / 1e6);
    let our_check = || spent(Command::new(&ours.program).arg("check").arg(&tree));
    let endings = LANGUAGES.iter().flat_map(|language| language.extensions);
    let same_files: Vec<String> = endings.map(|ending| format!("--glob=*.{ending}")).collect();
    let rg = || {
        let pattern = OsString::from(r"\b[1-5][0-9]{2}\b");
        spent(Command::new("rg").arg("-c").args(&same_files).arg(pattern).arg(&tree))
    };
    let (ours, floor) = match rg() {
        Ok(_) => alternating(CHECKS, our_check, rg)?,
        Err(_) => {
            table.notes.push("`check`: nothing to compare with, since `rg` is not installed.".to_string());
            our_check()?;
            let ours = (0..CHECKS).map(|_| our_check()).collect::<io::Result<Vec<_>>>()?;
            (Spent::median(ours), Spent::default())
        }
    };
    let what = r"`rg -c '\b[1-5][0-9]{2}\b'`";
    table.times(format!("`check`, wall time ({size})"), ours.wall, floor.wall, what);
    table.times("`check`, CPU time", ours.cpu, floor.cpu, what);
    table.bytes("`check`, peak memory", ours.memory, floor.memory, what);
    if let Some(peer) = peer {
        let scan = || {
            let mut command = Command::new(&peer.program);
            spent(command.arg("scan").arg("-c").arg(rules().join("sgconfig.yml")).arg("--json=stream").arg(&tree))
        };
        let what = "`ast-grep scan`, with rules for much the same";
        let (ours, peer) = alternating(1, our_check, scan)?;
        table.times("`check`, wall time", ours.wall, peer.wall, what);
        table.times("`check`, CPU time", ours.cpu, peer.cpu, what);
        table.bytes("`check`, peak memory", ours.memory, peer.memory, what);
    }
    Ok(table)
}

/// What a command took that ran to its end.
#[derive(Clone, Copy, Debug, Default)]
struct Spent {
    wall: Duration,
    cpu: Duration,
    memory: u64,
}

fn spent(command: &mut Command) -> io::Result<Spent> {
    let begin = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let usage = child.wait4()?.rusage;
    Ok(Spent { wall: begin.elapsed(), cpu: usage.utime + usage.stime, memory: usage.maxrss })
}

// Both servers, and a file open in them

/// How to run a server.
struct Server {
    program: PathBuf,
    arguments: Vec<OsString>,
    /// Where it runs, and the file is that it is asked about.
    folder: PathBuf,
}

impl Server {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(&self.folder).stderr(Stdio::null());
        command
    }
}

/// A text with the place where it is edited.
struct File {
    text: String,
    edit: usize,
}

impl File {
    /// The sample, repeated until there are `count` lines.
    fn with_lines(count: usize) -> File {
        let mut items = SAMPLE.split("\n\n");
        let mut text = items.next().unwrap_or_default().to_string();
        let mut lines = text.lines().count();
        for item in items.collect::<Vec<_>>().into_iter().cycle() {
            if lines >= count {
                break;
            }
            text += "\n\n";
            text += item.trim_end();
            lines += item.trim_end().lines().count() + 1;
        }
        text.push('\n');
        let mut file = File { text, edit: 0 };
        file.edit = file.behind("    let ");
        file
    }

    /// The place behind the first `words` after the middle.
    fn behind(&self, words: &str) -> usize {
        let middle = self.text.len() / 2;
        self.text[middle..].find(words).map_or(middle, |found| middle + found + words.len())
    }

    /// The sample is ASCII: columns are bytes.
    fn position(&self, offset: usize) -> Position {
        let before = &self.text[..offset];
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position::new(before.matches('\n').count() as u32, (offset - line) as u32)
    }
}

/// A server with one file open.
struct Session {
    editor: Editor,
    file: TextDocumentIdentifier,
    /// Places in the text as the protocol has them.
    positions: Vec<(usize, Position)>,
    text: File,
    version: i32,
    /// How many diagnostics came last.
    found: usize,
    /// Whether the server takes changes of a part of the text.
    takes_parts: bool,
}

impl Session {
    /// Opens a file and waits for its diagnostics.
    fn with_file(server: &Server, file: &File) -> io::Result<Session> {
        let mut editor = Editor::start(server.command())?;
        let welcome = granted(editor.initialize(capabilities())?)?;
        let takes_parts = match welcome.capabilities.text_document_sync {
            Some(TextDocumentSyncCapability::Kind(kind)) => kind == TextDocumentSyncKind::INCREMENTAL,
            _ => true,
        };
        let uri = Uri::from_file_path(server.folder.join("orders.rs")).ok_or_else(|| io::Error::other("no path"))?;
        let text_document = TextDocumentItem::new(uri.clone(), "rust".to_string(), 1, file.text.clone());
        editor.notify::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document })?;
        let text = File { text: file.text.clone(), edit: file.edit };
        let file = TextDocumentIdentifier::new(uri);
        let mut session = Session { editor, file, positions: Vec::new(), text, version: 1, found: 0, takes_parts };
        session.diagnostics()?;
        Ok(session)
    }

    fn diagnostics(&mut self) -> io::Result<()> {
        let version = Some(self.version);
        self.found = self.editor.told::<PublishDiagnostics>(|params| params.version == version)?.diagnostics.len();
        Ok(())
    }

    fn at(&mut self, offset: usize) -> TextDocumentPositionParams {
        let known = self.positions.iter().find(|(place, _)| *place == offset).map(|(_, position)| *position);
        let position = known.unwrap_or_else(|| {
            let position = self.text.position(offset);
            self.positions.push((offset, position));
            position
        });
        TextDocumentPositionParams::new(self.file.clone(), position)
    }

    fn hover(&mut self, offset: usize) -> io::Result<Duration> {
        let text_document_position_params = self.at(offset);
        let params = HoverParams { text_document_position_params, work_done_progress_params: Default::default() };
        let begin = Instant::now();
        let hover = granted(self.editor.request::<HoverRequest>(params)?)?;
        let time = begin.elapsed();
        hover.map(|_| time).ok_or_else(|| io::Error::other("there is no hover to measure"))
    }

    /// The time and how many items came.
    fn completion(&mut self, offset: usize) -> io::Result<(Duration, usize)> {
        let params = CompletionParams {
            text_document_position: self.at(offset),
            work_done_progress_params: Default::default(),
            partial_result_params: Default::default(),
            context: None,
        };
        let begin = Instant::now();
        let completion = granted(self.editor.request::<Completion>(params)?)?;
        let time = begin.elapsed();
        match completion {
            Some(CompletionResponse::Array(items)) => Ok((time, items.len())),
            Some(CompletionResponse::List(list)) => Ok((time, list.items.len())),
            None => Err(io::Error::other("there is no completion to measure")),
        }
    }

    /// Inserts one character and waits for the diagnostics; then takes it out again.
    fn edit(&mut self, file: &File) -> io::Result<Duration> {
        let start = self.at(file.edit).position;
        let end = Position::new(start.line, start.character + 1);
        let mut edited = file.text.clone();
        edited.insert(file.edit, 'x');
        let begin = Instant::now();
        self.change(Range::new(start, start), "x", edited)?;
        let time = begin.elapsed();
        self.change(Range::new(start, end), "", file.text.clone())?;
        Ok(time)
    }

    /// Changes a part of the text, or sends all of it to a server that wants that.
    fn change(&mut self, range: Range, part: &str, whole: String) -> io::Result<()> {
        self.version += 1;
        let text_document = VersionedTextDocumentIdentifier::new(self.file.uri.clone(), self.version);
        let (range, text) = if self.takes_parts { (Some(range), part.to_string()) } else { (None, whole) };
        let change = TextDocumentContentChangeEvent { range, range_length: None, text };
        let params = DidChangeTextDocumentParams { text_document, content_changes: vec![change] };
        self.editor.notify::<DidChangeTextDocument>(params)?;
        self.diagnostics()
    }
}

fn capabilities() -> ClientCapabilities {
    let hover = HoverClientCapabilities { content_format: Some(vec![MarkupKind::Markdown]), ..Default::default() };
    let diagnostics = PublishDiagnosticsClientCapabilities { version_support: Some(true), ..Default::default() };
    let text_document = TextDocumentClientCapabilities {
        hover: Some(hover),
        publish_diagnostics: Some(diagnostics),
        ..TextDocumentClientCapabilities::default()
    };
    let position_encodings = Some(vec![PositionEncodingKind::UTF8, PositionEncodingKind::UTF16]);
    let general = GeneralClientCapabilities { position_encodings, ..Default::default() };
    ClientCapabilities { text_document: Some(text_document), general: Some(general), ..Default::default() }
}

fn granted<T>(answer: jsonrpc::Result<T>) -> io::Result<T> {
    answer.map_err(io::Error::other)
}

fn rust() -> io::Result<&'static Language> {
    Language::of_id("rust").ok_or_else(|| io::Error::other("no Rust"))
}

// The server that does nothing

fn do_nothing() -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let (service, socket) = LspService::new(|client| Nothing { client });
        tower_lsp::Server::new(tokio::io::stdin(), tokio::io::stdout(), socket).serve(service).await;
    });
    runtime.shutdown_background();
    Ok(())
}

/// It answers at once, always the same.
struct Nothing {
    client: Client,
}

impl LanguageServer for Nothing {
    async fn initialize(&self, _: InitializeParams) -> jsonrpc::Result<InitializeResult> {
        let capabilities = ServerCapabilities {
            text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::INCREMENTAL)),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            completion_provider: Some(CompletionOptions::default()),
            ..ServerCapabilities::default()
        };
        Ok(InitializeResult { capabilities, ..InitializeResult::default() })
    }

    async fn shutdown(&self) -> jsonrpc::Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let TextDocumentItem { uri, version, .. } = params.text_document;
        self.client.publish_diagnostics(uri, Vec::new(), Some(version)).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let VersionedTextDocumentIdentifier { uri, version } = params.text_document;
        self.client.publish_diagnostics(uri, Vec::new(), Some(version)).await;
    }

    async fn hover(&self, _: HoverParams) -> jsonrpc::Result<Option<Hover>> {
        let value = "**404 Not Found**".to_string();
        let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
        Ok(Some(Hover { contents, range: None }))
    }

    async fn completion(&self, _: CompletionParams) -> jsonrpc::Result<Option<CompletionResponse>> {
        let item = CompletionItem::new_simple("404".to_string(), "Not Found".to_string());
        Ok(Some(CompletionResponse::Array(vec![item])))
    }
}

// Medians

/// Something that has a median.
trait Median: Sized {
    fn median(measured: Vec<Self>) -> Self;
}

impl Median for Duration {
    fn median(measured: Vec<Duration>) -> Duration {
        middle(measured)
    }
}

impl Median for u64 {
    fn median(measured: Vec<u64>) -> u64 {
        middle(measured)
    }
}

impl Median for Spent {
    fn median(measured: Vec<Spent>) -> Spent {
        Spent {
            wall: middle(measured.iter().map(|spent| spent.wall).collect()),
            cpu: middle(measured.iter().map(|spent| spent.cpu).collect()),
            memory: middle(measured.iter().map(|spent| spent.memory).collect()),
        }
    }
}

fn middle<T: Ord + Copy + Default>(mut measured: Vec<T>) -> T {
    measured.sort_unstable();
    measured.get(measured.len() / 2).copied().unwrap_or_default()
}

fn repeated<T: Median>(count: usize, mut once: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    // The first one pays for what is cold.
    once()?;
    (0..count).map(|_| once()).collect::<io::Result<Vec<_>>>().map(T::median)
}

/// The medians of two things that are measured in turns, so that whatever else the machine does meets both.
fn alternating<T: Median>(
    count: usize,
    mut a: impl FnMut() -> io::Result<T>,
    mut b: impl FnMut() -> io::Result<T>,
) -> io::Result<(T, T)> {
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    a()?;
    b()?;
    for _ in 0..count {
        of_a.push(a()?);
        of_b.push(b()?);
    }
    Ok((T::median(of_a), T::median(of_b)))
}

fn kibibytes(status: &str, field: &str) -> Option<u64> {
    let line = status.lines().find(|line| line.starts_with(field))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

// The table

#[derive(Default)]
struct Table {
    rows: Vec<[String; 5]>,
    notes: Vec<String>,
}

impl Table {
    fn times(&mut self, what: impl Display, ours: Duration, floor: Duration, floor_is: &str) {
        self.row(what, [ours.as_secs_f64(), floor.as_secs_f64()], floor_is, |seconds| match seconds * 1e3 {
            ms @ ..1.0 => format!("{} µs", digits(ms * 1e3)),
            ms @ ..1000.0 => format!("{} ms", digits(ms)),
            ms => format!("{} s", digits(ms / 1e3)),
        });
    }

    fn bytes(&mut self, what: impl Display, ours: u64, floor: u64, floor_is: &str) {
        self.row(what, [ours as f64, floor as f64], floor_is, |bytes| {
            format!("{} MiB", digits(bytes / 1024.0 / 1024.0))
        });
    }

    fn row(&mut self, what: impl Display, measured: [f64; 2], floor_is: &str, show: impl Fn(f64) -> String) {
        let [ours, floor] = measured;
        // Zero stands for what was not measured.
        let (shown, ratio) = match floor {
            0.0 => ("–".to_string(), "–".to_string()),
            _ => (show(floor), digits(ours / floor)),
        };
        self.rows.push([what.to_string(), show(ours), shown, ratio, floor_is.to_string()]);
    }

    fn print(&self) {
        println!("| | StatusLens | floor | ratio | the floor is |");
        println!("|---|---:|---:|---:|---|");
        for row in &self.rows {
            println!("| {} |", row.join(" | "));
        }
        println!("\nMedians, in one run on {}.", machine());
        for note in &self.notes {
            println!("{note}");
        }
    }
}

/// Three digits, or as many as stand before the point.
fn digits(number: f64) -> String {
    let behind = match number {
        ..10.0 => 2,
        ..100.0 => 1,
        _ => 0,
    };
    format!("{number:.behind$}")
}

/// `12,345`
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// "8 cores and 31 GiB of memory (linux, x86_64)"
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = fs::read_to_string("/proc/meminfo").ok().and_then(|info| kibibytes(&info, "MemTotal:"));
    let memory = memory.map(|kib| format!(" and {} GiB of memory", kib / 1024 / 1024)).unwrap_or_default();
    format!("{cores} cores{memory} ({}, {})", env::consts::OS, env::consts::ARCH)
}
