//! The server as an editor meets it: the real binary, spoken to over its two streams.

mod support;

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;
use statuslens::server::client::Editor;
use support::*;
use tower_lsp::jsonrpc::{ErrorCode, Id};
use tower_lsp::ls_types::notification::*;
use tower_lsp::ls_types::request::*;
use tower_lsp::ls_types::*;

// Lifecycle

#[test]
fn a_conversation_from_beginning_to_end() {
    let mut editor = started();
    let early = try_hover(&mut editor, "a.rs", 0, 0).unwrap_err();
    assert_eq!(early.code, ErrorCode::ServerError(-32002));

    let welcome = editor.initialize(ClientCapabilities::default()).unwrap().unwrap();
    let server = welcome.server_info.unwrap();
    assert_eq!((server.name.as_str(), server.version.as_deref()), ("statuslens", Some(env!("CARGO_PKG_VERSION"))));
    assert_eq!(welcome.capabilities.position_encoding, Some(PositionEncodingKind::UTF16));
    let again = editor.initialize(ClientCapabilities::default()).unwrap().unwrap_err();
    assert_eq!(again.code, ErrorCode::InvalidRequest);
    assert_works(&mut editor);

    editor.request::<Shutdown>(()).unwrap().unwrap();
    assert_eq!(try_hover(&mut editor, "a.rs", 0, 0).unwrap_err().code, ErrorCode::InvalidRequest);
    editor.notify::<Exit>(()).unwrap();
    assert_eq!(editor.ended().unwrap().code(), Some(0), "with its input still open");
}

#[test]
fn an_editor_that_leaves_without_shutdown_is_a_failure() {
    let mut exits = editor();
    exits.notify::<Exit>(()).unwrap();
    assert_eq!(exits.ended().unwrap().code(), Some(1));

    let mut hangs_up = editor();
    hangs_up.hang_up();
    assert_eq!(hangs_up.ended().unwrap().code(), Some(1));

    let mut exits_at_once = started();
    exits_at_once.notify::<Exit>(()).unwrap();
    assert_eq!(exits_at_once.ended().unwrap().code(), Some(1));
}

#[test]
fn requests_on_their_way_are_answered_before_the_end() {
    let mut editor = editor();
    let shutdown = editor.send::<Shutdown>(()).unwrap();
    editor.notify::<Exit>(()).unwrap();
    editor.answer::<Shutdown>(shutdown).unwrap().unwrap();
    assert_eq!(editor.ended().unwrap().code(), Some(0));
}

#[test]
#[cfg(unix)]
fn ends_with_the_editors_process_even_if_its_input_stays_open() {
    let mut process = Command::new("sleep").arg("1000").spawn().unwrap();
    let mut editor = started();
    let params = InitializeParams { process_id: Some(process.id()), ..InitializeParams::default() };
    editor.request::<Initialize>(params).unwrap().unwrap();
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(editor.ended().unwrap().code(), Some(1));
}

#[test]
fn a_process_that_cannot_be_seen_is_not_waited_for() {
    let mut editor = started();
    let params = InitializeParams { process_id: Some(i32::MAX as u32), ..InitializeParams::default() };
    editor.request::<Initialize>(params).unwrap().unwrap();
    editor.notify::<Initialized>(InitializedParams {}).unwrap();
    assert_works(&mut editor);
}

#[test]
fn unknown_requests_are_refused_and_unknown_notifications_ignored() {
    enum Unknown {}
    impl Request for Unknown {
        type Params = ();
        type Result = ();
        const METHOD: &'static str = "rocket/launch";
    }
    impl Notification for Unknown {
        type Params = ();
        const METHOD: &'static str = "$/rocketLaunched";
    }
    let mut editor = editor();
    assert_eq!(editor.request::<Unknown>(()).unwrap().unwrap_err().code, ErrorCode::MethodNotFound);
    editor.notify::<Unknown>(()).unwrap();
    send(&mut editor, json!({"jsonrpc": "2.0", "method": "rocket/launched"}));
    send(&mut editor, json!({"jsonrpc": "2.0", "method": "textDocument/hover", "params": {}}));
    send(&mut editor, json!({"jsonrpc": "2.0", "id": 99, "result": "to a question that was never asked"}));
    assert_works(&mut editor);
}

// Positions

#[test]
fn every_encoding_is_spoken() {
    let kinds = [PositionEncodingKind::UTF8, PositionEncodingKind::UTF16, PositionEncodingKind::UTF32];
    let text = "use http::StatusCode;\r\nfn f() { /* é😀 */ StatusCode::from_u16(404); }";
    for (kind, column) in kinds.into_iter().zip([43, 40, 39]) {
        let general = GeneralClientCapabilities { position_encodings: Some(vec![kind.clone()]), ..Default::default() };
        let mut editor = started();
        let welcome =
            editor.initialize(ClientCapabilities { general: Some(general), ..Default::default() }).unwrap().unwrap();
        assert_eq!(welcome.capabilities.position_encoding, Some(kind));
        open(&mut editor, "a.rs", text);
        assert_eq!(hovered(&mut editor, "a.rs", 1, column), Some(("404".to_string(), column, column + 3)));
        edit(&mut editor, "a.rs", 2, 1, column, column + 3, "201");
        assert_eq!(hovered(&mut editor, "a.rs", 1, column), Some(("201".to_string(), column, column + 3)));
    }
}

// Documents

#[test]
fn hovers_are_about_open_documents_only() {
    let mut editor = editor();
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
    open(&mut editor, "a.rs", FILE);
    assert!(hovered(&mut editor, "a.rs", 1, 38).is_some());
    assert_eq!(hovered(&mut editor, "a.rs", 0, 1), None);
    close(&mut editor, "a.rs");
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
}

#[test]
fn hovers_are_in_markdown_if_the_editor_can_show_it() {
    for (formats, expected) in [
        (None, MarkupKind::PlainText),
        (Some(vec![MarkupKind::PlainText]), MarkupKind::PlainText),
        (Some(vec![MarkupKind::PlainText, MarkupKind::Markdown]), MarkupKind::Markdown),
    ] {
        let hover = HoverClientCapabilities { content_format: formats, ..Default::default() };
        let text_document = TextDocumentClientCapabilities { hover: Some(hover), ..Default::default() };
        let mut editor = editor_with(ClientCapabilities { text_document: Some(text_document), ..Default::default() });
        open(&mut editor, "a.rs", FILE);
        let HoverContents::Markup(contents) = try_hover(&mut editor, "a.rs", 1, 38).unwrap().unwrap().contents else {
            panic!("a hover in an outdated form")
        };
        assert_eq!(contents.kind, expected);
        assert_eq!(contents.value.contains("**"), expected == MarkupKind::Markdown);
    }
}

#[test]
fn changes_without_an_open_document_are_ignored_and_a_second_opening_replaces_the_text() {
    let mut editor = editor();
    edit(&mut editor, "a.rs", 2, 0, 0, 0, FILE);
    close(&mut editor, "a.rs");
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
    open(&mut editor, "a.rs", "");
    open(&mut editor, "a.rs", FILE);
    assert!(hovered(&mut editor, "a.rs", 1, 38).is_some());
}

#[test]
fn changes_are_applied_in_their_order_and_without_a_range_replace_everything() {
    let mut editor = editor();
    open(&mut editor, "a.rs", "");
    let whole = |text: &str| TextDocumentContentChangeEvent { range: None, range_length: None, text: text.to_string() };
    let part = |line, from, to, text: &str| TextDocumentContentChangeEvent {
        range: Some(Range::new(Position::new(line, from), Position::new(line, to))),
        ..whole(text)
    };
    // The second counts on the line that the first inserts, the third is reversed, the last reaches beyond the text.
    let changes = vec![whole(FILE), part(1, 0, 0, "\n"), part(2, 41, 38, "503"), part(99, 9, 9, "// end")];
    change(&mut editor, "a.rs", 2, changes);
    assert_eq!(hovered(&mut editor, "a.rs", 2, 38), Some(("503".to_string(), 38, 41)));
}

#[test]
fn a_document_is_given_up_if_an_edit_of_it_cannot_be_read() {
    let mut editor = editor();
    open(&mut editor, "a.rs", FILE);
    open(&mut editor, "b.rs", FILE);
    let negative = json!({"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}});
    let edit = json!({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
        "textDocument": {"uri": uri("a.rs"), "version": 2}, "contentChanges": [{"range": negative, "text": "x"}]}});
    send(&mut editor, edit.clone());
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
    assert!(hovered(&mut editor, "b.rs", 1, 38).is_some());
    let told = editor.told::<LogMessage>(|told| told.typ == MessageType::ERROR).unwrap();
    assert!(told.message.contains("file:///a.rs"), "{}", told.message);
    open(&mut editor, "a.rs", FILE);
    assert!(hovered(&mut editor, "a.rs", 1, 38).is_some());

    let cut = edit.to_string().replace("\"text\"", "text");
    send_text(&mut editor, &cut);
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
    assert_eq!(hovered(&mut editor, "b.rs", 1, 38), None, "it does not tell whose edit it was");
}

#[test]
fn a_text_that_is_too_long_is_kept_in_step_but_not_looked_into() {
    let mut editor = editor();
    let long = format!("{FILE}//{}", " ".repeat(10 * 1024 * 1024));
    open(&mut editor, "a.rs", &long);
    let told = editor.told::<LogMessage>(|told| told.message.contains("file:///a.rs")).unwrap();
    assert_eq!(told.typ, MessageType::INFO);
    assert_eq!(hovered(&mut editor, "a.rs", 1, 38), None);
    edit(&mut editor, "a.rs", 2, 2, 0, u32::MAX, "");
    assert!(hovered(&mut editor, "a.rs", 1, 38).is_some());
}

// Completion

fn completions(editor: &mut Editor, name: &str, line: u32, column: u32) -> Vec<CompletionItem> {
    let params = CompletionParams {
        text_document_position: at(name, line, column),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
        context: None,
    };
    match editor.request::<Completion>(params).unwrap().unwrap() {
        Some(CompletionResponse::List(list)) => list.items,
        Some(CompletionResponse::Array(_)) => panic!("a list that claims to be complete"),
        None => Vec::new(),
    }
}

#[test]
fn codes_are_completed_in_the_order_of_their_classes() {
    let mut editor = editor();
    open(&mut editor, "a.rs", "use http::StatusCode;\nfn f() { let _ = StatusCode::NO; }\n");
    let items = completions(&mut editor, "a.rs", 1, 29);
    assert!(items.is_sorted_by_key(|item| item.detail.clone()), "the numbers, and so the classes, in their order");
    let items = completions(&mut editor, "a.rs", 1, 31);
    let labels: Vec<_> = items.iter().map(|item| item.label.as_str()).collect();
    assert!(labels.contains(&"NO_CONTENT") && labels.contains(&"NOT_FOUND"), "{labels:?}");
    assert!(items.is_sorted_by_key(|item| item.sort_text.clone()));

    let item = items.into_iter().find(|item| item.label == "NOT_FOUND").unwrap();
    let range = Range::new(Position::new(1, 29), Position::new(1, 31));
    assert_eq!(item.text_edit, Some(CompletionTextEdit::Edit(TextEdit::new(range, "NOT_FOUND".to_string()))));
    assert_eq!(item.detail.as_deref(), Some("404 (4xx Client Error)"));
    assert_eq!((&item.label_details, &item.insert_text_format, &item.documentation), (&None, &None, &None));

    let resolved = editor.request::<ResolveCompletionItem>(item).unwrap().unwrap();
    let Some(Documentation::MarkupContent(documentation)) = resolved.documentation else { panic!() };
    assert!(documentation.value.starts_with("404 Not Found"), "{}", documentation.value);

    assert_eq!(completions(&mut editor, "a.rs", 0, 2), []);
}

#[test]
fn completion_items_say_only_what_the_editor_understands() {
    let text = "use http::StatusCode;\nfn f() { let _ = StatusCode::from_u16(305); }\n";
    let flag = json!({"deprecatedSupport": true});
    let tag = json!({"tagSupport": {"valueSet": [1]}, "labelDetailsSupport": true, "deprecatedSupport": true});
    let tags = Some(vec![CompletionItemTag::DEPRECATED]);
    for (capability, expected) in [(json!({}), (None, None)), (flag, (Some(true), None)), (tag, (None, tags))] {
        let hinted = capability.get("labelDetailsSupport").is_some();
        let capabilities = json!({"textDocument": {"completion": {"completionItem": capability}}});
        let mut editor = editor_with(serde_json::from_value(capabilities).unwrap());
        open(&mut editor, "a.rs", text);
        let items = completions(&mut editor, "a.rs", 1, 41);
        let item = items.into_iter().find(|item| item.label == "305").unwrap();
        assert_eq!((item.deprecated, item.tags), expected);
        let hint = item.label_details.and_then(|details| details.description);
        assert_eq!(hint.as_deref(), hinted.then_some("Use Proxy"));
    }
}

// Diagnostics and their fixes

fn published(editor: &mut Editor, name: &str) -> PublishDiagnosticsParams {
    let uri = uri(name);
    editor.told::<PublishDiagnostics>(|told| told.uri == uri).unwrap()
}

/// An editor that can do everything that diagnostics and fixes may need.
fn capable_editor() -> Editor {
    let capabilities = json!({
        "workspace": {"workspaceEdit": {"documentChanges": true}},
        "textDocument": {
            "publishDiagnostics": {
                "versionSupport": true, "codeDescriptionSupport": true, "tagSupport": {"valueSet": [1, 2]}
            },
            "codeAction": {
                "isPreferredSupport": true,
                "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}
            }
        }
    });
    editor_with(serde_json::from_value(capabilities).unwrap())
}

#[test]
fn diagnostics_follow_the_text() {
    let mut editor = capable_editor();
    open(&mut editor, "a.rs", FILE);
    let none = published(&mut editor, "a.rs");
    assert_eq!((none.diagnostics.len(), none.version), (0, Some(1)));

    edit(&mut editor, "a.rs", 2, 1, 38, 41, "432");
    let one = published(&mut editor, "a.rs");
    assert_eq!(one.version, Some(2));
    let [diagnostic] = &one.diagnostics[..] else { panic!("{one:?}") };
    assert_eq!(diagnostic.range, Range::new(Position::new(1, 38), Position::new(1, 41)));
    assert_eq!(diagnostic.severity, Some(DiagnosticSeverity::WARNING));
    assert_eq!(diagnostic.code, Some(NumberOrString::String("unknown-code".to_string())));
    assert_eq!(diagnostic.source.as_deref(), Some("statuslens"));
    assert!(diagnostic.message.contains("432"));

    close(&mut editor, "a.rs");
    let cleared = published(&mut editor, "a.rs");
    assert_eq!((cleared.diagnostics.len(), cleared.version), (0, None));
}

#[test]
fn diagnostics_say_only_what_the_editor_understands() {
    let text = FILE.replace("404", "306");
    let mut plain = editor();
    open(&mut plain, "a.rs", &text);
    let told = published(&mut plain, "a.rs");
    assert_eq!((told.version, &told.diagnostics[0].tags), (None, &None));
    assert_eq!(told.diagnostics[0].code_description, None);

    let mut capable = capable_editor();
    open(&mut capable, "a.rs", &text);
    let told = published(&mut capable, "a.rs");
    assert_eq!((told.version, &told.diagnostics[0].tags), (Some(1), &Some(vec![DiagnosticTag::DEPRECATED])));
}

#[test]
fn a_burst_of_edits_leads_to_diagnostics_of_the_last_version_and_never_back() {
    let mut editor = capable_editor();
    open(&mut editor, "a.rs", FILE);
    for version in 2..=500 {
        edit(&mut editor, "a.rs", version, 1, 38, 41, if version % 2 == 0 { "432" } else { "404" });
    }
    let mut versions = Vec::new();
    while versions.last() != Some(&500) {
        let told = published(&mut editor, "a.rs");
        let version = told.version.unwrap();
        assert_eq!(told.diagnostics.len(), usize::from(version % 2 == 0), "version {version}");
        versions.push(version);
    }
    assert!(versions.is_sorted(), "{versions:?}");
    assert!(versions.len() < 100, "{} of 500 versions were sent", versions.len());
}

fn code_actions(editor: &mut Editor, name: &str, only: Option<Vec<CodeActionKind>>) -> Vec<CodeAction> {
    let params = CodeActionParams {
        text_document: TextDocumentIdentifier::new(uri(name)),
        range: Range::new(Position::new(1, 39), Position::new(1, 39)),
        context: CodeActionContext { diagnostics: Vec::new(), only, trigger_kind: None },
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
    };
    let actions = editor.request::<CodeActionRequest>(params).unwrap().unwrap().unwrap_or_default();
    let literal = |action| match action {
        CodeActionOrCommand::CodeAction(action) => action,
        CodeActionOrCommand::Command(command) => panic!("{command:?}"),
    };
    actions.into_iter().map(literal).collect()
}

#[test]
fn what_is_wrong_can_be_mended() {
    let mut editor = capable_editor();
    open(&mut editor, "a.rs", &FILE.replace("404", "432"));
    let actions = code_actions(&mut editor, "a.rs", None);
    let action = actions.iter().find(|action| action.title.contains("431")).unwrap();
    assert_eq!(action.kind, Some(CodeActionKind::QUICKFIX));
    assert_eq!(action.is_preferred, None, "a guess is not to be applied without looking");
    assert_eq!(action.diagnostics.as_ref().unwrap().len(), 1);
    let Some(DocumentChanges::Edits(edits)) = &action.edit.as_ref().unwrap().document_changes else { panic!() };
    assert_eq!(edits[0].text_document.version, Some(1));
    let range = Range::new(Position::new(1, 38), Position::new(1, 41));
    assert_eq!(edits[0].edits, [OneOf::Left(TextEdit::new(range, "431".to_string()))]);

    for (only, is_offered) in [("quickfix", true), ("", true), ("quickfix.other", false), ("quick", false)] {
        let only = Some(vec![CodeActionKind::from(only.to_string())]);
        assert_eq!(!code_actions(&mut editor, "a.rs", only).is_empty(), is_offered);
    }
}

#[test]
fn fixes_are_offered_only_in_the_form_that_the_editor_takes() {
    let mut commands_only = started();
    let welcome = commands_only.initialize(ClientCapabilities::default()).unwrap().unwrap();
    assert_eq!(welcome.capabilities.code_action_provider, None);

    let literals = json!({"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}});
    let capabilities = json!({"textDocument": {"codeAction": literals}});
    let mut plain_edits = editor_with(serde_json::from_value(capabilities).unwrap());
    open(&mut plain_edits, "a.rs", &FILE.replace("404", "432"));
    let edit = code_actions(&mut plain_edits, "a.rs", None)[0].edit.clone().unwrap();
    assert_eq!((edit.changes.unwrap()[&uri("a.rs")].len(), edit.document_changes), (1, None));
}

#[test]
fn everything_that_is_safe_is_mended_at_once_when_asked_for_by_name() {
    let text = "use http::StatusCode;\nfn f() { let _ = StatusCode::not_found; StatusCode::NOTFOUND; }\n";
    let fixed = "fn f() { let _ = StatusCode::not_found; StatusCode::NOT_FOUND; }\n";
    let fix_all = || Some(vec![CodeActionKind::new("source.fixAll")]);
    let capabilities = |lazy: serde_json::Value| {
        let mut action = json!({"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}});
        action.as_object_mut().unwrap().extend(lazy.as_object().unwrap().clone());
        serde_json::from_value(json!({"textDocument": {"codeAction": action}})).unwrap()
    };
    let new_texts = |edit: &WorkspaceEdit| -> Vec<String> {
        edit.changes.as_ref().unwrap()[&uri("a.rs")].iter().map(|edit| edit.new_text.clone()).collect()
    };

    let mut eager = editor_with(capabilities(json!({})));
    open(&mut eager, "a.rs", text);
    let actions = code_actions(&mut eager, "a.rs", fix_all());
    assert_eq!(new_texts(actions[0].edit.as_ref().unwrap()), [fixed]);
    assert!(code_actions(&mut eager, "a.rs", None).iter().all(|action| action.kind != actions[0].kind));

    let mut lazy = editor_with(capabilities(json!({"dataSupport": true, "resolveSupport": {"properties": ["edit"]}})));
    open(&mut lazy, "a.rs", text);
    let action = code_actions(&mut lazy, "a.rs", fix_all()).remove(0);
    assert_eq!(action.edit, None);
    let resolved = lazy.request::<CodeActionResolveRequest>(action.clone()).unwrap().unwrap();
    assert_eq!(new_texts(resolved.edit.as_ref().unwrap()), [fixed]);
    edit(&mut lazy, "a.rs", 2, 1, 0, 0, " ");
    let too_late = lazy.request::<CodeActionResolveRequest>(action).unwrap().unwrap();
    assert_eq!(too_late.edit, None, "the places are others by now");
}

// Bad input

#[test]
fn unreadable_messages_are_answered_and_survived() {
    let mut editor = editor();
    for (bytes, code) in [
        ("Content-Length: 10\r\n\r\n{\"jsonrpc\"", ErrorCode::ParseError),
        ("Content-Length: 2\r\n\r\n[]", ErrorCode::InvalidRequest),
        ("Content-Length: many\r\n\r\n{}", ErrorCode::ParseError),
        ("Content-Length: 123456789012\r\n\r\n{}", ErrorCode::ParseError),
        ("{\"jsonrpc\":\"2.0\",\"method\":\"no header\"}", ErrorCode::ParseError),
    ] {
        editor.send_bytes(bytes.as_bytes()).unwrap();
        assert_works(&mut editor);
        let refusal = editor.any_answer(|answer| *answer.id() == Id::Null).unwrap();
        assert_eq!(refusal.error().unwrap().code, code, "{bytes}");
    }
}

#[test]
fn headers_are_taken_in_any_case_and_order() {
    let mut editor = editor();
    let body = json!({"jsonrpc": "2.0", "id": "x", "method": "shutdown"}).to_string();
    let headers = "content-type: application/vscode-jsonrpc\r\ncontent-length";
    editor.send_bytes(format!("{headers}: {}\r\n\r\n{body}", body.len()).as_bytes()).unwrap();
    assert!(editor.any_answer(|answer| *answer.id() == Id::String("x".to_string())).unwrap().is_ok());
}

#[test]
fn half_a_surrogate_pair_costs_no_edit() {
    let mut editor = editor();
    open(&mut editor, "a.rs", FILE);
    let start = json!({"line": 1, "character": 0});
    let edit = json!({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
        "textDocument": {"uri": uri("a.rs"), "version": 2},
        "contentChanges": [{"range": {"start": start, "end": start}, "text": "/*?*/"}]}});
    send_text(&mut editor, &edit.to_string().replace('?', "\\ud83d"));
    assert_eq!(hovered(&mut editor, "a.rs", 1, 43), Some(("404".to_string(), 43, 46)));
}

// Load

#[test]
fn a_request_can_be_cancelled() {
    let mut editor = editor();
    open(&mut editor, "long.rs", &"fn f() { g(); }\n".repeat(400_000));
    let id = editor.send::<HoverRequest>(hover_params("long.rs", 1, 1)).unwrap();
    editor.notify::<Cancel>(CancelParams { id: NumberOrString::Number(id as i32) }).unwrap();
    let answer = editor.answer::<HoverRequest>(id).unwrap();
    assert_eq!(answer.unwrap_err().code, ErrorCode::RequestCancelled);
    editor.notify::<Cancel>(CancelParams { id: NumberOrString::Number(id as i32) }).unwrap();
    assert_works(&mut editor);
}

#[test]
fn a_client_that_does_not_read_has_to_wait_and_is_answered_when_it_does() {
    let mut server = command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, output) = (server.stdin.take().unwrap(), server.stdout.take().unwrap());
    let message = |body: serde_json::Value| {
        let body = body.to_string();
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    };
    const COUNT: usize = 20_000;
    let asking = std::thread::spawn(move || {
        let initialize = json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"capabilities": {}}});
        input.write_all(message(initialize).as_bytes()).unwrap();
        for id in 1..COUNT {
            let params = json!({"textDocument": {"uri": "file:///a.rs"}, "position": {"line": 0, "character": 0}});
            let hover = json!({"jsonrpc": "2.0", "id": id, "method": "textDocument/hover", "params": params});
            input.write_all(message(hover).as_bytes()).unwrap();
        }
    });
    std::thread::sleep(Duration::from_secs(1));
    assert!(!asking.is_finished(), "the server stores everything for a client that does not read");
    assert!(server.try_wait().unwrap().is_none());

    let answers = std::thread::spawn(move || std::io::read_to_string(output).unwrap());
    asking.join().unwrap();
    assert_eq!(answers.join().unwrap().matches("\"jsonrpc\"").count(), COUNT);
    server.wait().unwrap();
}

#[test]
fn a_client_that_does_not_read_the_log_stops_nothing() {
    let mut command = command();
    command.stderr(Stdio::piped());
    let mut editor = Editor::start(command).unwrap();
    editor.initialize(ClientCapabilities::default()).unwrap().unwrap();
    for version in 0..2000 {
        edit(&mut editor, "never_opened.rs", version, 0, 0, 0, "x");
    }
    assert_works(&mut editor);
}

#[test]
fn the_log_is_on_stderr_to_the_last_line() {
    let mut command = command();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut server = command.spawn().unwrap();
    server.stdin.take().unwrap().write_all(b"Content-Length: 100\r\n\r\n{").unwrap();
    let output = server.wait_with_output().unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert!(log.contains("nothing can be read any more"), "{log}");
    assert_eq!(output.stdout, b"");
}

fn send(editor: &mut Editor, message: serde_json::Value) {
    send_text(editor, &message.to_string());
}

fn send_text(editor: &mut Editor, body: &str) {
    editor.send_bytes(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes()).unwrap();
}
