//! Whatever is edited, and in whichever encoding: a document is in the state that a fresh opening of its text gives.

use proptest::prelude::*;
use statuslens::document::{Cancel, Document};
use statuslens::language::Language;
use statuslens::parts::{Mount, Mounts};
use statuslens::server::convert::Encoding;
use statuslens::server::documents::edited;
use tower_lsp::ls_types::{Position, Range, TextDocumentContentChangeEvent};

/// Pieces that make mentions, by language.
const RUST: [&str; 13] = [
    "use http::StatusCode;\n",
    "fn f() { StatusCode::from_u16(404); }\r\n",
    "from_u16(503)",
    "fn g(a: u8, status: u16) {\n    let code = 418;\n}\n",
    "g(1, 410);\n",
    "impl HttpStatus { fn is(&self) -> bool { self.code == 503 } }\n",
    "mod m { use http::StatusCode as S; fn h() { S::IM_A_TEAPOT } }\n",
    "assert_eq!(response.status(), 409);\n",
    "let table = [(\"/\", 200), (\"/x\", 404)];\n",
    "match status { 200 | 204 => 1, 500..=599 => { g(2, 502) } _ => 3 }\n",
    "let status = reply.status();\nif status == 404 {}\n",
    "impl S {\n",
    "StatusCode::NOT_FOUND",
];
const PYTHON: [&str; 12] = [
    "from http import HTTPStatus as S, client\n",
    "from werkzeug.exceptions import NotFound, Gone as Away\n",
    "def f(code, status=404):\n    return \"\", 404\n",
    "f(410)\n",
    "    raise Away(NotFound)\n",
    "S.IM_A_TEAPOT",
    "status = response.status_code\nif status == 404:\n    pass\n",
    "S = 1\n",
    "@app.errorhandler(503)\n",
    "table = [(\"/\", 200), (\"/x\", 404)]\n",
    "assert 400 <= status < 500\n",
    "    ",
];
const RUBY: [&str; 12] = [
    "head :not_found\n",
    "render json: pet, status: 404\n",
    ":unprocessable_entity",
    "def f(status, code)\n  [404, {}, []]\nend\n",
    "f(410, 1)\n",
    "case status\nwhen 400..499 then Net::HTTPGone\nend\n",
    "RETRY_STATUSES = [429, 503].freeze\n",
    "expect(response.status).to eq(201)\n",
    "module Net\n",
    "end\n",
    "status = response.code\nhalt 404 if status == \"404\"\n",
    "=begin\n",
];
const SCRIPT: [&str; 14] = [
    "import { StatusCodes as S, getReasonPhrase } from \"http-status-codes\";\n",
    "const { TRPCError } = require('@trpc/server')\n",
    "throw new TRPCError({ code: \"NOT_FOUND\" })\n",
    "function f(code, status = 404) {\n  return code\n}\n",
    "f(1, 410);\n",
    "reply.notFound()",
    "S.IM_A_TEAPOT",
    "const g = (S) => S.OK;\n",
    "const status = res.status\nif (status === 404) retry()\n",
    "switch (res.status) { case 503: break }\n",
    "const table = [[\"/\", 200], [\"/x\", 404]];\n",
    "class StatusCodes { static status = 409 }\n",
    "`${res.status(500)}",
    "/* ",
];
const PHP: [&str; 12] = [
    "<?php\nuse Symfony\\Component\\HttpFoundation\\Response as R;\n",
    "namespace App {\n",
    "function f(int $code, int $status = 404) { return R::HTTP_GONE; }\n",
    "f(1, 410);\n",
    "R::HTTP_I_AM_A_TEAPOT",
    "$response->assertNotFound();\n",
    "$status = $response->getStatusCode();\nif ($status === 404) { abort(503); }\n",
    "match ($status) { 404, 410 => 'none', default => 200 };\n",
    "class Response { const HTTP_OK = 200; }\n",
    "['status' => 409]",
    "?>\n",
    "\"",
];
const GO: [&str; 12] = [
    "import (\n\t\"net/http\"\n\techo \"github.com/labstack/echo/v4\"\n)\n",
    "func f(code, status int) (status int, err error) {\n\treturn 404, nil\n}\n",
    "f(1, 410)\n",
    "http.StatusTeapot",
    "echo.ErrNotFound",
    "func g(http client) { http.StatusOK }\n",
    "switch status / 100 {\ncase 4:\n}\n",
    "type row struct {\n\tpath string\n\tstatus int\n}\n",
    "rows := []row{{\"/\", 200}, {\"/x\", 404}}\n",
    "http.Error(w, \"\", 503)\n",
    "status := resp.StatusCode\nif status == 404 {\n",
    "_ = Answer{Status: 409, Body: nil}\n",
];
const JAVA: [&str; 12] = [
    "import org.springframework.http.HttpStatus;\nimport static java.net.HttpURLConnection.*;\n",
    "class A {\n int f(int code, int status) { return 404; }\n",
    "f(1, 410);\n",
    "HttpStatus.I_AM_A_TEAPOT",
    "HTTP_GONE",
    "ResponseEntity.notFound().build();\n",
    "enum Kind { GONE(410, \"Gone\"), LATER(503, \"\"); Kind(int status, String text) {} }\n",
    "switch (response.statusCode()) { case 404, 410 -> x(); }\n",
    "int status = response.getStatus();\nif (status == 404) {}\n",
    "@ApiResponse(responseCode = \"404\")\n",
    "assertEquals(409, response.getStatus());\n",
    "void g(int HTTP_GONE) {\n",
];
const CSHARP: [&str; 13] = [
    "using System.Net;\nusing Microsoft.AspNetCore.Http;\n",
    "using static System.Net.HttpStatusCode;\n",
    "namespace A;\n",
    "class A : ControllerBase {\n int F(int status, int code) { return 404; }\n",
    "[ProducesResponseType(404)]\n",
    "F(1, 410);\n",
    "StatusCodes.Status418ImATeapot",
    "HttpStatusCode.Gone",
    "return NotFound();\n",
    "enum Kind { Gone = 410, Later = 503 }\n",
    "_ = response.StatusCode switch { 404 or 410 => 1, >= 500 => 2 };\n",
    "var status = (int)response.StatusCode;\nif (status == 404) {}\n",
    "Assert.Equal((HttpStatusCode)409, response.StatusCode);\n",
];
const YAML: [&str; 10] = [
    "openapi: 3.1.0\n",
    "paths:\n  /pets:\n    get:\n      responses:\n",
    "        '404':\n          description: no\n",
    "        503: {description: down}\n",
    "        4XX: {$ref: '#/x'}\n        default: {}\n",
    "  /x-y:\n    post:\n      responses: {\"200\": {}, '5XX': {}}\n",
    "get:\n  responses:\n",
    "    # responses\n",
    "  ",
    "x-",
];
const JSON: [&str; 9] = [
    "{\"openapi\": \"3.1.0\", ",
    "\"paths\": {\"/pets\": {\"get\": {\"responses\": {",
    "\"404\": {\"description\": \"no\"}, ",
    "\"default\": {}, \"4XX\": {}",
    "}}}}}\n",
    "\"post\": {\"responses\": {\"503\": {}}}",
    "\"swagger\": \"2.0\"",
    ", ",
    "x-",
];

/// Pieces that are likely to shift or cut something: every kind of line break and of character width.
const CUTS: [&str; 18] = [
    "/* ", "*/", "}\n", "4", "0", "\n", "\r", "\r\n", "é", "😀", "e\u{301}", "\u{2028}", "\u{0}", "\"", "// ", "# ",
    "{", ")",
];

type Pieces = &'static [&'static str];

fn text(pieces: Pieces, count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(pieces), prop::sample::select(&CUTS[..])];
    prop::collection::vec(piece, count).prop_map(|pieces| pieces.concat())
}

/// Lines and columns that are often inside of the text and sometimes far outside.
fn position() -> impl Strategy<Value = Position> {
    let coordinate = |usual: u32| prop_oneof![20 => 0..usual, 1 => Just(u32::MAX)];
    (coordinate(12), coordinate(45)).prop_map(|(line, column)| Position::new(line, column))
}

fn change(pieces: Pieces) -> impl Strategy<Value = TextDocumentContentChangeEvent> {
    let range = prop_oneof![
        4 => (position(), position()).prop_map(|(start, end)| Some(Range::new(start, end))),
        4 => position().prop_map(|at| Some(Range::new(at, at))),
        1 => Just(None),
    ];
    (range, text(pieces, 0..4)).prop_map(|(range, text)| TextDocumentContentChangeEvent {
        range,
        range_length: None,
        text,
    })
}

/// Applies one change to a plain string, in the most literal reading of the specification.
fn applied(text: &str, change: &TextDocumentContentChangeEvent, encoding: Encoding) -> String {
    let Some(range) = change.range else { return change.text.clone() };
    let (start, end) = (offset(text, range.start, encoding), offset(text, range.end, encoding));
    [&text[..start.min(end)], &change.text, &text[start.max(end)..]].concat()
}

fn offset(text: &str, position: Position, encoding: Encoding) -> usize {
    let mut start = 0;
    for _ in 0..position.line {
        let Some(line_break) = text[start..].find(['\n', '\r']) else { return text.len() };
        start += line_break + if text[start + line_break..].starts_with("\r\n") { 2 } else { 1 };
    }
    let mut column = 0;
    for (at, character) in text[start..].char_indices() {
        column += match encoding {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
            Encoding::Utf32 => 1,
        };
        if matches!(character, '\n' | '\r') || column > position.character as usize {
            return start + at;
        }
    }
    text.len()
}

/// What was opened, the changes of each notification and whether the version is read after it, and the encoding.
type Edits = (String, Vec<(Vec<TextDocumentContentChangeEvent>, bool)>, Encoding);

fn edits(pieces: Pieces) -> impl Strategy<Value = Edits> {
    let notification = (prop::collection::vec(change(pieces), 1..5), any::<bool>());
    let encoding = prop::sample::select(&[Encoding::Utf8, Encoding::Utf16, Encoding::Utf32][..]);
    (text(pieces, 0..12), prop::collection::vec(notification, 1..8), encoding)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn edits_of_rust_lead_to_the_state_of_a_fresh_opening(edits in edits(&RUST)) {
        assert_edits("rust", edits)?;
    }

    #[test]
    fn edits_of_python_lead_to_the_state_of_a_fresh_opening(edits in edits(&PYTHON)) {
        assert_edits("python", edits)?;
    }

    #[test]
    fn edits_of_ruby_lead_to_the_state_of_a_fresh_opening(edits in edits(&RUBY)) {
        assert_edits("ruby", edits)?;
    }

    #[test]
    fn edits_of_javascript_lead_to_the_state_of_a_fresh_opening(edits in edits(&SCRIPT)) {
        assert_edits("javascript", edits)?;
    }

    #[test]
    fn edits_of_typescriptreact_lead_to_the_state_of_a_fresh_opening(edits in edits(&SCRIPT)) {
        assert_edits("typescriptreact", edits)?;
    }

    #[test]
    fn edits_of_php_lead_to_the_state_of_a_fresh_opening(edits in edits(&PHP)) {
        assert_edits("php", edits)?;
    }

    #[test]
    fn edits_of_go_lead_to_the_state_of_a_fresh_opening(edits in edits(&GO)) {
        assert_edits("go", edits)?;
    }

    #[test]
    fn edits_of_java_lead_to_the_state_of_a_fresh_opening(edits in edits(&JAVA)) {
        assert_edits("java", edits)?;
    }

    #[test]
    fn edits_of_csharp_lead_to_the_state_of_a_fresh_opening(edits in edits(&CSHARP)) {
        assert_edits("csharp", edits)?;
    }

    #[test]
    fn edits_of_yaml_lead_to_the_state_of_a_fresh_opening(edits in edits(&YAML)) {
        assert_edits("yaml", edits)?;
    }

    #[test]
    fn edits_of_a_part_lead_to_the_state_of_a_fresh_opening(edits in edits(&YAML)) {
        let keys = |keys: &[&str]| keys.iter().map(|key| key.to_string()).collect();
        let mount = |at: &[&str], in_document: &[&str]| Mount { at: keys(at), keys: keys(in_document), document: "openapi".into() };
        let mounts: Mounts = [
            mount(&[], &["paths", "*"]),
            mount(&["paths"], &["paths"]),
            mount(&["get"], &["paths", "*", "post", "responses"]),
        ].into_iter().collect();
        assert_edits_of(Document::new(Language::of_id("yaml"), "").with_mounts(mounts), edits)?;
    }

    #[test]
    fn edits_of_json_lead_to_the_state_of_a_fresh_opening(edits in edits(&JSON)) {
        assert_edits("json", edits)?;
    }
}

fn assert_edits(language: &str, edits: Edits) -> Result<(), TestCaseError> {
    assert_edits_of(Document::new(Language::of_id(language), ""), edits)
}

fn assert_edits_of(document: Document, (opened, notifications, encoding): Edits) -> Result<(), TestCaseError> {
    let (mut document, mut expected) = (document.with_text(&opened), opened);
    for (changes, is_read) in notifications {
        for change in &changes {
            document = edited(&document, change, encoding);
            expected = applied(&expected, change, encoding);
            prop_assert_eq!(document.rope(), expected.as_str());
        }
        // Some versions are read and some are not, so that edits meet parsed and unparsed ones.
        if is_read {
            assert_as_fresh(&document)?;
        }
    }
    assert_as_fresh(&document)
}

fn assert_as_fresh(document: &Document) -> Result<(), TestCaseError> {
    let fresh = document.with_text(&document.rope().to_string());
    let never = Cancel::default();
    prop_assert_eq!(&document.scan(&never).unwrap().mentions, &fresh.scan(&never).unwrap().mentions);
    Ok(())
}

/// The parser, left to itself, keeps what the first quote has made wrong.
#[test]
fn a_quote_that_closes_far_behind() {
    let rust = Language::of_id("rust");
    for is_read in [false, true] {
        let mut document = Document::new(rust, "match status { 200 | 204 => 1, 500..=599 => { g(2, 502) } _ => 3 }\n");
        assert_as_fresh(&document).unwrap();
        for at in [20, 68] {
            document = document.edited(at..at, "\"");
            if is_read {
                assert_as_fresh(&document).unwrap();
            }
        }
        assert_as_fresh(&document).unwrap();
    }
}

#[test]
fn an_import_that_gives_a_name_to_what_stands_elsewhere() {
    let text = "def f():\n    raise Away()\n\n\ndef g(status=404):\n    raise NotFound\n";
    let document = Document::new(Language::of_id("python"), text);
    assert_as_fresh(&document).unwrap();
    let imported = document.edited(0..0, "from werkzeug.exceptions import Gone as Away, NotFound\n");
    assert_as_fresh(&imported).unwrap();
    assert_eq!(imported.scan(&Cancel::default()).unwrap().mentions.len(), 3);
}
