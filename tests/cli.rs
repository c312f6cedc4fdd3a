//! The real binary, in folders of its own. `UPDATE_EXPECT=1 cargo test --test cli` writes the expectations anew.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use expect_test::expect;
use project::Project;
use statuslens::language::LANGUAGES;

#[path = "support/project.rs"]
mod project;

const CLEAN: &[u8] =
    b"fn f() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(404).body(())\n}\n";
const HINT: &[u8] =
    b"fn f() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(499).body(())\n}\n";
const BAD: &[u8] = b"use http::{Response, StatusCode};

fn f() -> http::Result<Response<()>> {
    Response::builder().status(StatusCode::NOT_FUOND).body(())?;
    Response::builder().status(432).body(())
}
";
const MIXED: &[u8] = b"use http::{Response, StatusCode};

fn f(response: &Response<()>) -> bool {
    let status = response.status();
    status == StatusCode::OK || status == 404 || status.is_redirection() || status.as_u16() >= 500
        || (420..=429).contains(&status.as_u16()) || status == StatusCode::NOT_FUOND
}
";

#[test]
fn list_as_a_table() {
    Project::new(&[("src/b.rs", MIXED), ("src/a.rs", CLEAN), ("src/none.rs", b"fn main() {}\n")]).check(
        "list",
        expect![[r#"
            src/a.rs
             2:38  404  Not Found  404  status of a response builder

            src/b.rs
             5:15  200      OK         StatusCode::OK         `OK` of `http::StatusCode`
             5:43  404      Not Found  404                    comparison with `status`
             5:57  3xx      (class)    is_redirection         class test
             5:96  500-     (range)    500                    comparison with `status`
             6:13  420-429  (range)    420..=429              list searched for `status`
             6:64  ?        (unknown)  StatusCode::NOT_FUOND  a name that `http::StatusCode` does not have

            --- exit 0
        "#]],
    );
}

#[test]
fn list_as_json_lines() {
    Project::new(&[("b.rs", MIXED)]).check("list --format jsonl", expect![[r#"
        {"path":"b.rs","start_byte":125,"end_byte":139,"line":5,"column":15,"end_line":5,"end_column":29,"language":"rust","codes":[200],"text":"StatusCode::OK","spelling":"constant","family":"http","confidence":"certain","role":"unknown","evidence":"`OK` of `http::StatusCode`"}
        {"path":"b.rs","start_byte":153,"end_byte":156,"line":5,"column":43,"end_line":5,"end_column":46,"language":"rust","codes":[404],"text":"404","spelling":"number","family":null,"confidence":"certain","role":"compared","evidence":"comparison with `status`"}
        {"path":"b.rs","start_byte":167,"end_byte":181,"line":5,"column":57,"end_line":5,"end_column":71,"language":"rust","codes":[],"class":3,"text":"is_redirection","spelling":"class","family":null,"confidence":"certain","role":"unknown","evidence":"class test"}
        {"path":"b.rs","start_byte":206,"end_byte":209,"line":5,"column":96,"end_line":5,"end_column":99,"language":"rust","codes":[500],"text":"500","spelling":"range","family":null,"confidence":"certain","role":"compared","evidence":"comparison with `status`"}
        {"path":"b.rs","start_byte":222,"end_byte":231,"line":6,"column":13,"end_line":6,"end_column":22,"language":"rust","codes":[420,429],"text":"420..=429","spelling":"range","family":null,"confidence":"certain","role":"compared","evidence":"list searched for `status`"}
        {"path":"b.rs","start_byte":273,"end_byte":294,"line":6,"column":64,"end_line":6,"end_column":85,"language":"rust","codes":[],"name":"NOT_FUOND","text":"StatusCode::NOT_FUOND","spelling":"constant","family":"http","confidence":"certain","role":"unknown","evidence":"a name that `http::StatusCode` does not have"}
        --- exit 0
    "#]]);
}

#[test]
fn list_as_csv() {
    Project::new(&[("b,c.rs", MIXED)]).check("list --format csv .", expect![[r#"
        path,start_byte,end_byte,line,column,end_line,end_column,language,codes,class,name,text,spelling,family,confidence,role,evidence
        "./b,c.rs",125,139,5,15,5,29,rust,200,,,StatusCode::OK,constant,http,certain,unknown,`OK` of `http::StatusCode`
        "./b,c.rs",153,156,5,43,5,46,rust,404,,,404,number,,certain,compared,comparison with `status`
        "./b,c.rs",167,181,5,57,5,71,rust,,3,,is_redirection,class,,certain,unknown,class test
        "./b,c.rs",206,209,5,96,5,99,rust,500,,,500,range,,certain,compared,comparison with `status`
        "./b,c.rs",222,231,6,13,6,22,rust,420 429,,,420..=429,range,,certain,compared,list searched for `status`
        "./b,c.rs",273,294,6,64,6,85,rust,,,NOT_FUOND,StatusCode::NOT_FUOND,constant,http,certain,unknown,a name that `http::StatusCode` does not have
        --- exit 0
    "#]]);
}

#[test]
fn paths_stay_as_they_are_given() {
    let project = Project::new(&[("src/a.rs", CLEAN), ("src/deep/b.rs", CLEAN)]);
    let paths = |line: &str| -> Vec<String> {
        let output = project.command(line).output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let paths = lines.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["path"].clone());
        paths.map(|path| path.as_str().unwrap().to_string()).collect()
    };
    assert_eq!(paths("list --format jsonl"), ["src/a.rs", "src/deep/b.rs"]);
    assert_eq!(paths("list --format jsonl src"), ["src/a.rs", "src/deep/b.rs"]);
    assert_eq!(paths("list --format jsonl ./src/deep src/a.rs"), ["./src/deep/b.rs", "src/a.rs"]);
    assert_eq!(paths("list --format jsonl src src/a.rs"), ["src/a.rs", "src/deep/b.rs"], "no file twice");
}

#[test]
fn columns_are_characters_and_lines_end_with_any_break() {
    let text = "use http::Response;\r\n\u{feff}fn f(é𝑥: &Response<()>) -> bool {\r    /* é𝄞 */ é𝑥.status() == 404 }\n";
    Project::new(&[("a.rs", text.as_bytes())]).check("list --format csv", expect![[r#"
        path,start_byte,end_byte,line,column,end_line,end_column,language,codes,class,name,text,spelling,family,confidence,role,evidence
        a.rs,98,101,3,29,3,32,rust,404,,,404,number,,certain,compared,comparison with `status`
        --- exit 0
    "#]]);
}

#[test]
fn check_for_people() {
    Project::new(&[("src/bad.rs", BAD), ("src/clean.rs", CLEAN)]).check(
        "check",
        expect![[r#"
        error[unknown-constant]: `http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?
         --> src/bad.rs:4:32
          |
        4 |     Response::builder().status(StatusCode::NOT_FUOND).body(())?;
          |                                ^^^^^^^^^^^^^^^^^^^^^
          |
          = help: Replace with `NOT_FOUND`

        warning[unknown-code]: `432` is no registered status code; clients treat it as `400`
         --> src/bad.rs:5:32
          |
        5 |     Response::builder().status(432).body(())
          |                                ^^^
          |
          = help: Replace with `423` (Locked)
          = help: Replace with `431` (Request Header Fields Too Large)
          = help: Replace with `422` (Unprocessable Content)

        --- stderr
        checked 2 files: 1 error, 1 warning
        --- exit 1
    "#]],
    );
}

#[test]
fn check_marks_the_right_characters() {
    let text =
        "use http::Response;\r\n\nfn f() {\r    let é𝑥 = \"é𝄞\"; Response::builder().status(432).body(é𝑥)\r\n}\n";
    Project::new(&[("a.rs", text.as_bytes())]).check(
        "check",
        expect![[r#"
        warning[unknown-code]: `432` is no registered status code; clients treat it as `400`
         --> a.rs:4:47
          |
        4 |     let é𝑥 = "é𝄞"; Response::builder().status(432).body(é𝑥)
          |                                               ^^^
          |
          = help: Replace with `423` (Locked)
          = help: Replace with `431` (Request Header Fields Too Large)
          = help: Replace with `422` (Unprocessable Content)

        --- stderr
        checked 1 file: 1 warning
        --- exit 1
    "#]],
    );
}

#[test]
fn check_for_programs() {
    Project::new(&[("bad.rs", BAD)]).check("check --format json", expect![[r#"
        [
        {"path":"bad.rs","start_byte":105,"end_byte":126,"line":4,"column":32,"end_line":4,"end_column":53,"rule":"unknown-constant","severity":"error","message":"`http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?","deprecated":false,"url":null,"fixes":[{"title":"Replace with `NOT_FOUND`","safe":false,"edits":[{"start_byte":117,"end_byte":126,"line":4,"column":44,"end_line":4,"end_column":53,"text":"NOT_FOUND"}]}]},
        {"path":"bad.rs","start_byte":170,"end_byte":173,"line":5,"column":32,"end_line":5,"end_column":35,"rule":"unknown-code","severity":"warning","message":"`432` is no registered status code; clients treat it as `400`","deprecated":false,"url":null,"fixes":[{"title":"Replace with `423` (Locked)","safe":false,"edits":[{"start_byte":170,"end_byte":173,"line":5,"column":32,"end_line":5,"end_column":35,"text":"423"}]},{"title":"Replace with `431` (Request Header Fields Too Large)","safe":false,"edits":[{"start_byte":170,"end_byte":173,"line":5,"column":32,"end_line":5,"end_column":35,"text":"431"}]},{"title":"Replace with `422` (Unprocessable Content)","safe":false,"edits":[{"start_byte":170,"end_byte":173,"line":5,"column":32,"end_line":5,"end_column":35,"text":"422"}]}]}
        ]
        --- stderr
        checked 1 file: 1 error, 1 warning
        --- exit 1
    "#]]);
    Project::new(&[("clean.rs", CLEAN)]).check(
        "check --format json",
        expect![[r#"
        []
        --- stderr
        checked 1 file: no findings
        --- exit 0
    "#]],
    );
}

#[test]
fn hints_do_not_fail() {
    Project::new(&[("hint.rs", HINT)]).check(
        "check",
        expect![[r#"
        hint[unofficial-code]: `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
         --> hint.rs:2:38
          |
        2 |     http::Response::builder().status(499).body(())
          |                                      ^^^

        --- stderr
        checked 1 file: 1 hint
        --- exit 0
    "#]],
    );
}

#[test]
fn colours_are_for_terminals() {
    let project = Project::new(&[("bad.rs", BAD)]);
    let coloured = |command: &mut Command| command.output().unwrap().stdout.contains(&0x1b);
    assert!(!coloured(&mut project.command("check")));
    assert!(coloured(&mut project.command("check --color always")));
    assert!(coloured(&mut project.command("--color always list")));
    assert!(coloured(&mut project.command("explain 404 --color always")));
    assert!(!coloured(&mut project.command("list --format jsonl --color always")));
}

#[test]
fn ignored_and_hidden_files_are_left_out_unless_named() {
    let project = Project::new(&[
        (".git/HEAD", b""),
        (".gitignore", b"target\n"),
        (".hidden.rs", CLEAN),
        ("target/a.rs", CLEAN),
        ("notes.txt", b"404"),
    ]);
    project.check("list --format csv", expect![[r#"
        path,start_byte,end_byte,line,column,end_line,end_column,language,codes,class,name,text,spelling,family,confidence,role,evidence
        --- exit 0
    "#]]);
    project.check(
        "list target/a.rs .hidden.rs",
        expect![[r#"
        .hidden.rs
         2:38  404  Not Found  404  status of a response builder

        target/a.rs
         2:38  404  Not Found  404  status of a response builder

        --- exit 0
    "#]],
    );
}

#[test]
fn what_is_no_text_is_left_out() {
    let mut large = CLEAN.to_vec();
    large.resize((10 << 20) + 1, b' ');
    let project = Project::new(&[
        ("binary.rs", b"// http status 404 \0"),
        ("clean.rs", CLEAN),
        ("large.rs", &large),
        ("latin1.rs", b"// caf\xe9, status 404\n"),
        ("notes.txt", b"404"),
    ]);
    project.check(
        "check",
        expect![[r#"
            --- stderr
            note: large.rs: left out: 10485761 bytes, more than the limit of 1 MiB
            note: latin1.rs: left out: not UTF-8 from byte 6 on
            checked 2 files: no findings
            --- exit 0
        "#]],
    );
    project.check(
        "check binary.rs notes.txt",
        expect![[r#"
        --- stderr
        note: notes.txt: left out: no known language has files of this name
        note: binary.rs: left out: a binary file
        checked 0 files: no findings
        --- exit 0
    "#]],
    );
}

#[test]
fn what_a_bundler_wrote_is_looked_at_only_if_it_is_named() {
    let statement = "fetch(u).then(function(r){if(r.status===404)throw r});";
    let bundle = statement.repeat(300);
    let written = format!("{statement}\n").repeat(3);
    let project = Project::new(&[("dist/app.js", bundle.as_bytes()), ("app.js", written.as_bytes())]);
    project.check(
        "list .",
        expect![[r#"
        ./app.js
         1:41  404  Not Found  404  comparison with `status`
         2:41  404  Not Found  404  comparison with `status`
         3:41  404  Not Found  404  comparison with `status`

        --- exit 0
    "#]],
    );
    let named = project.stdout("list dist/app.js");
    assert_eq!(named.lines().filter(|line| line.contains("404  Not Found")).count(), 300);
}

#[test]
fn a_missing_path_fails_but_the_rest_is_checked() {
    let project = Project::new(&[("bad.rs", HINT)]);
    project.check(
        "check missing.rs bad.rs",
        expect![[r#"
        hint[unofficial-code]: `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
         --> bad.rs:2:38
          |
        2 |     http::Response::builder().status(499).body(())
          |                                      ^^^

        --- stderr
        error: missing.rs: cannot be read: No such file or directory
        checked 1 file: 1 hint
        --- exit 2
    "#]],
    );
    project.check(
        "list missing",
        expect![[r#"
        --- stderr
        error: missing: cannot be read: No such file or directory
        --- exit 2
    "#]],
    );
}

/// Even root cannot read it.
#[cfg(target_os = "linux")]
#[test]
fn an_unreadable_file_fails_but_the_rest_is_checked() {
    let project = Project::new(&[("clean.rs", CLEAN)]);
    std::os::unix::fs::symlink("/proc/self/mem", project.path("memory.rs")).unwrap();
    project.check(
        "check memory.rs clean.rs",
        expect![[r#"
        --- stderr
        error: memory.rs: cannot be read: Input/output error
        checked 1 file: no findings
        --- exit 2
    "#]],
    );
    project.check(
        "check",
        expect![[r#"
        --- stderr
        checked 1 file: no findings
        --- exit 0
    "#]],
    );
}

#[test]
fn a_link_that_is_named_is_followed() {
    let project = Project::new(&[("clean.rs", CLEAN)]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("clean.rs", project.path("link.rs")).unwrap();
    #[cfg(unix)]
    project.check(
        "list link.rs",
        expect![[r#"
        link.rs
         2:38  404  Not Found  404  status of a response builder

        --- exit 0
    "#]],
    );
}

#[test]
fn an_empty_folder_is_fine() {
    let project = Project::new(&[]);
    project.check(
        "check",
        expect![[r#"
        --- stderr
        checked 0 files: no findings
        --- exit 0
    "#]],
    );
    project.check(
        "list",
        expect![[r#"
        --- exit 0
    "#]],
    );
}

#[test]
fn many_files_come_in_the_order_of_their_paths() {
    let files: Vec<_> = (0..1500).map(|i| format!("{}/{}.rs", i % 7, i)).collect();
    let project = Project::new(&files.iter().map(|path| (path.as_str(), CLEAN)).collect::<Vec<_>>());
    let output = project.command("list --format csv").output().unwrap().stdout;
    let mut lines = csv::Reader::from_reader(&output[..]);
    let listed: Vec<PathBuf> = lines.records().map(|record| PathBuf::from(&record.unwrap()[0])).collect();
    assert_eq!(listed.len(), 1500);
    assert!(listed.is_sorted());
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let project = Project::new(&[("a.rs", BAD)]);
    for line in ["list", "list --format jsonl", "check", "check --format json", "explain 404"] {
        let mut child = project.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), stderr.as_str()), (Some(0), ""), "{line}");
    }
}

#[test]
fn explain_a_code_or_a_class() {
    let project = Project::new(&[]);
    project.check(
        "explain 404",
        expect![[r#"
        404 Not Found · client error

        The server could not find the requested resource, or does not want to reveal that there
        is one. Whether it is missing for now or forever stays open.

        • Cacheable by default
        • Or 403 Forbidden if the client may know that the resource exists, only not use it
        • Or 410 Gone if it was here, and it is gone for good
        • Or 405 Method Not Allowed if the resource is there, only not for this method

        RFC 9110 §15.5.5: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
        MDN: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404
        --- exit 0
    "#]],
    );
    project.check(
        "explain 5XX",
        expect![[r#"
        5xx Server Error · 500 to 599

        The request looked valid, but the server failed to fulfil it: the fault is on the
        server's side.

        • The body should explain the error and say whether it is temporary (not for HEAD)
        • Most used: 500 Internal Server Error, 501 Not Implemented, 502 Bad Gateway, 503
          Service Unavailable, 504 Gateway Timeout
        • An unknown code of this class counts as 500 Internal Server Error

        RFC 9110 §15.6: https://www.rfc-editor.org/rfc/rfc9110#section-15.6
        MDN: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status
        --- exit 0
    "#]],
    );
    let said = |line: &str| project.command(line).output().unwrap().stdout;
    for same in ["explain not found", "explain NOT_FOUND", "explain NotFound", "explain StatusNotFound"] {
        assert_eq!(said(same), said("explain 404"), "{same}");
    }
}

#[test]
fn explain_several() {
    Project::new(&[]).check(
        "explain timeout",
        expect![[r#"
        408 Request Timeout
        504 Gateway Timeout
        419 Authentication Timeout (unofficial)
        524 A Timeout Occurred (unofficial)
        598 Network Read Timeout Error (unofficial)
        599 Network Connect Timeout Error (unofficial)
        --- exit 0
    "#]],
    );
}

#[test]
fn explain_a_rule() {
    Project::new(&[]).check(
        "explain obsolete-code",
        expect![[r#"
        obsolete-code

        A status code that is out of use. Severity: warning.

        What it does

        Reports a code that the registry lists as deprecated, unused or obsolete: 305, 306 and
        510.

        Why it matters

        305 Use Proxy was deprecated because it let any server send a client through a proxy of
        the server's choosing, and clients ignore it. 306 has had no meaning since 1999. 510 Not
        Extended belongs to an experiment that was ended.

        418 I'm a teapot is listed as unused too, but is left alone: whoever sends it means it
        as the joke that it is.

        A code that is compared with what another server sent gets the same remark, but as
        information only; so does one in a table of codes and their names.

        Example

            use http::StatusCode;

            fn elsewhere() -> StatusCode {
                StatusCode::USE_PROXY
            }

            fn refuse() -> http::Result<http::Response<()>> {
                http::Response::builder().status(510).body(())
            }

        Write instead

            use http::StatusCode;

            fn elsewhere() -> StatusCode {
                StatusCode::TEMPORARY_REDIRECT
            }
        --- exit 0
    "#]],
    );
}

#[test]
fn explain_nothing() {
    Project::new(&[]).check("explain zzz", expect![[r#"
        --- stderr
        error: no code, class or rule answers to `zzz`
        Try a number (404), a class (4xx), words (too many requests), or a rule: invalid-code, unknown-constant, unknown-code, obsolete-code, deprecated-constant, unofficial-code, prefer-constant, prefer-number, unused-ignore
        --- exit 1
    "#]]);
}

/// The whole way: this program starts itself as a server and asks it through the protocol.
#[test]
fn the_demonstration_shows_everything() {
    let project = Project::new(&[]);
    let said = project.stdout("demo");
    let (code, rest) = said.split_once("\nHover").unwrap();
    expect![[r#"
        What an editor shows of handler.rs

           1 │ use axum::http::{Response, StatusCode};
           2 │ 
           3 │ /// Passes on what the bank says about a payment.
           4 │ fn answer(bank: &reqwest::Response) -> StatusCode {
           5 │     match bank.status().as_u16() {
           6 │         200..=299 => StatusCode::CREATED,
           7 │         402 => StatusCode::PAYMENT_REQUIRED,
           8 │         404 => StatusCode::NOT_FUOND,
             │                ~~~~~~~~~~~~~~~~~~~~~ error[unknown-constant]: `http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?
           9 │         432 => StatusCode::TOO_MANY_REQUESTS,
             │         ~~~ warning[unknown-code]: `432` is no registered status code; clients treat it as `400`
          10 │         499 => StatusCode::GATEWAY_TIMEOUT,
             │         ~~~ hint[unofficial-code]: `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
          11 │         _ if bank.status().is_redirection() => StatusCode::USE_PROXY,
             │                                                ~~~~~~~~~~~~~~~~~~~~~ warning[obsolete-code]: `305` is deprecated and should not be sent
          12 │         _ => StatusCode::BAD_GATEWAY, // statuslens: ignore[unknown-code]
             │                                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ hint[unused-ignore]: this comment silences nothing
          13 │     }
          14 │ }
          15 │ 
          16 │ fn paid() -> Response<String> {
          17 │     Response::builder().status(2000).body("Thank you".to_string()).unwrap()
             │                                ~~~~ error[invalid-code]: `2000` cannot be a status code: status codes have three digits
          18 │ }
    "#]].assert_eq(code);
    // The demonstration has no lock file, without which nothing is known to be deprecated.
    for rule in statuslens::rules::RULES.iter().filter(|rule| rule.is_on && rule.id != "deprecated-constant") {
        assert!(code.contains(rule.id), "{} is not shown", rule.id);
    }
    let (_, completion) = rest.split_once("\nCompletion").unwrap();
    expect![[r#"
         behind StatusCode:: (line 6)

          1xx Informational  CONTINUE 100, SWITCHING_PROTOCOLS 101, PROCESSING 102, EARLY_HINTS 103
          2xx Successful     OK 200, CREATED 201, ACCEPTED 202, NON_AUTHORITATIVE_INFORMATION 203, and 6 more
          3xx Redirection    MULTIPLE_CHOICES 300, MOVED_PERMANENTLY 301, FOUND 302, SEE_OTHER 303, and 4 more
          4xx Client Error   BAD_REQUEST 400, UNAUTHORIZED 401, PAYMENT_REQUIRED 402, FORBIDDEN 403, and 25 more
          5xx Server Error   INTERNAL_SERVER_ERROR 500, NOT_IMPLEMENTED 501, BAD_GATEWAY 502, SERVICE_UNAVAILABLE 503, and 7 more

        Completion in place of 402 (line 7)

          1xx Informational  100 Continue, 101 Switching Protocols, 102 Processing, 103 Early Hints, and 1 more
          2xx Successful     200 OK, 201 Created, 202 Accepted, 203 Non-Authoritative Information, and 6 more
          3xx Redirection    300 Multiple Choices, 301 Moved Permanently, 302 Found, 303 See Other, and 5 more
          4xx Client Error   400 Bad Request, 401 Unauthorized, 402 Payment Required, 403 Forbidden, and 25 more
          5xx Server Error   500 Internal Server Error, 501 Not Implemented, 502 Bad Gateway, 503 Service Unavailable, and 7 more
    "#]].assert_eq(completion);
    assert_eq!(rest.matches("\nHover").count(), 2, "{rest}");
    assert!(said.lines().count() <= 80, "more than two screens");
}

#[test]
fn a_demonstration_of_a_file() {
    let project = Project::new(&[("src/bad.rs", BAD), ("none.rs", b"fn main() {}\n"), ("notes.txt", b"404")]);
    let said = project.stdout("demo src/bad.rs");
    assert!(said.contains("StatusCode::NOT_FUOND).body(())?;\n     │"), "{said}");
    project.check(
        "demo none.rs",
        expect![[r#"
        none.rs mentions no status code.
        --- exit 0
    "#]],
    );
    project.check(
        "demo notes.txt",
        expect![[r#"
        --- stderr
        error: notes.txt: no known language has files of this name
        --- exit 2
    "#]],
    );
    project.check(
        "demo missing.rs",
        expect![[r#"
        --- stderr
        error: missing.rs: No such file or directory (os error 2)
        --- exit 2
    "#]],
    );
}

#[test]
fn the_command_line_explains_itself() {
    let project = Project::new(&[]);
    project.check(
        "--help",
        expect![[r#"
            Finds HTTP status codes in source code, explains them, and tells which are wrong

            Usage: statuslens [OPTIONS] <COMMAND>

            Commands:
              lsp          Run the language server for an editor, over standard input and output
              check        Report status codes that are wrong
              list         List every status code that is mentioned
              explain      Explain a code, a class, a name or a rule
              demo         Show what an editor shows, without an editor
              config       Show what is configured, and what can be
              languages    List the languages whose files are understood
              completions  Print a shell's completions for this command line
              man          Print the manual page
              help         Print this message or the help of the given subcommand(s)

            Options:
                  --color <WHEN>  Controls when to use color [default: auto] [possible values: auto, always, never]
              -h, --help          Print help
              -V, --version       Print version

            Exit codes:
              0  nothing was found to be wrong (`check`), or the command did what it was asked
              1  `check` found errors or warnings, or `explain` found nothing to explain
              2  the command line is wrong, or a file or folder that it names cannot be read
            --- exit 0
        "#]],
    );
    project.check(
        "list --format xml",
        expect![[r#"
        --- stderr
        error: invalid value 'xml' for '--format <FORMAT>'
          [possible values: table, jsonl, csv]

        For more information, try '--help'.
        --- exit 2
    "#]],
    );
    project.check(
        "frobnicate",
        expect![[r#"
        --- stderr
        error: unrecognized subcommand 'frobnicate'

        Usage: statuslens [OPTIONS] <COMMAND>

        For more information, try '--help'.
        --- exit 2
    "#]],
    );
}

#[test]
fn what_can_be_mended_is_shown_and_then_mended() {
    let text = b"use http::Uri;\r\n\r\nfn f(r: &http::Response<()>) -> bool {\r\n    r.status() == 404\r\n}\r\n";
    let project = with_http(&[("src/a.rs", text)]);
    let read = || std::fs::read(project.path("src/a.rs")).unwrap();
    let run = |line: &str| {
        let output = project.command(line).output().unwrap();
        (String::from_utf8(output.stderr).unwrap(), output.status.code())
    };

    assert_eq!(run("check --diff"), ("would apply 1 fix in 1 file\n".to_string(), Some(1)));
    assert_eq!(read(), text, "nothing is written");

    assert_eq!(run("check --fix"), ("checked 1 file: 1 finding (1 fixed, 0 remaining)\n".to_string(), Some(0)));
    let fixed = "use http::StatusCode;\r\nuse http::Uri;\r\n\r\nfn f(r: &http::Response<()>) -> bool {\r\n    r.status() == StatusCode::NOT_FOUND\r\n}\r\n";
    assert_eq!(String::from_utf8(read()).unwrap(), fixed);

    assert_eq!(run("check --diff"), ("would apply 0 fixes in 0 files\n".to_string(), Some(0)));
}

/// A project with one version of http that likes constants better.
fn with_http(files: &[(&str, &[u8])]) -> Project {
    let settings: [(&str, &[u8]); 3] = [
        ("Cargo.toml", b"[dependencies]\nhttp = \"1\"\n"),
        ("Cargo.lock", b"[[package]]\nname = \"http\"\nversion = \"1.5.0\"\n"),
        ("statuslens.toml", b"rules.prefer-constant = \"hint\"\n"),
    ];
    Project::new(&[&settings[..], files].concat())
}

/// One thing that can be mended, and one that a person has to look at.
const HALF: &[u8] = b"use http::StatusCode;

fn f(r: &http::Response<()>) -> bool {
    r.status() == 404 || r.status() == 432
}
";

#[test]
fn what_cannot_be_mended_is_reported_and_decides_the_exit_code() {
    let project = with_http(&[("a.rs", HALF), ("b.rs", CLEAN)]);
    project.check(
        "check --fix --format concise",
        expect![[r#"
        a.rs:4:58: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 2 files: 3 findings (2 fixed, 1 remaining)
        --- exit 1
    "#]],
    );
    project.check(
        "check --fix --format concise",
        expect![[r#"
        a.rs:4:58: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 2 files: 1 warning
        --- exit 1
    "#]],
    );
    project.check("check --fix --exit-zero --format json", expect![[r#"
        [
        {"path":"a.rs","start_byte":119,"end_byte":122,"line":4,"column":58,"end_line":4,"end_column":61,"rule":"unknown-code","severity":"warning","message":"`432` is no registered status code; clients treat it as `400`","deprecated":false,"url":null,"fixes":[{"title":"Replace with `423` (Locked)","safe":false,"edits":[{"start_byte":119,"end_byte":122,"line":4,"column":58,"end_line":4,"end_column":61,"text":"423"}]},{"title":"Replace with `431` (Request Header Fields Too Large)","safe":false,"edits":[{"start_byte":119,"end_byte":122,"line":4,"column":58,"end_line":4,"end_column":61,"text":"431"}]},{"title":"Replace with `422` (Unprocessable Content)","safe":false,"edits":[{"start_byte":119,"end_byte":122,"line":4,"column":58,"end_line":4,"end_column":61,"text":"422"}]}]}
        ]
        --- stderr
        checked 2 files: 1 warning
        --- exit 0
    "#]]);
}

#[test]
fn a_text_from_standard_input_is_mended_on_its_way_to_standard_output() {
    let project = with_http(&[]);
    project.check_with(
        "check --fix --format concise --stdin-filename a.rs",
        HALF,
        expect![[r#"
        use http::StatusCode;

        fn f(r: &http::Response<()>) -> bool {
            r.status() == StatusCode::NOT_FOUND || r.status() == 432
        }
        --- stderr
        a.rs:4:58: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        checked 1 file: 2 findings (1 fixed, 1 remaining)
        --- exit 1
    "#]],
    );
    project.check_with(
        "check --fix --stdin-filename a.rs",
        b"fn f() {}\n",
        expect![[r#"
            fn f() {}
            --- stderr
            checked 1 file: no findings
            --- exit 0
        "#]],
    );
    project.check_with(
        "check --fix --stdin-filename a.rs",
        b"404 // caf\xe9",
        expect![[r#"
        --- stderr
        error: a.rs: left out: not UTF-8 from byte 10 on
        checked 0 files: no findings
        --- exit 2
    "#]],
    );
    project.check_with(
        "check --fix --stdin-filename a.txt",
        b"404",
        expect![[r#"
        --- stderr
        error: a.txt: left out: no known language has files of this name
        checked 0 files: no findings
        --- exit 2
    "#]],
    );
}

#[test]
fn all_that_is_set_can_be_shown() {
    let text = b"exclude = ['gen']\nrules.unknown-code = 'error'\n[[codes]]\ncode = 432\nname = 'Quota'\n[[positions]]\nname = 'rc'\n";
    let project = Project::new(&[("statuslens.toml", text), ("src/a.rs", b"")]);
    let output = project.command("config show src").output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let folder = std::fs::canonicalize(project.path("")).unwrap().display().to_string();
    expect![[r##"
        # FOLDER/statuslens.toml
        include = []
        exclude = ["gen"]

        [rules]
        deprecated-constant = "hint"
        invalid-code = "error"
        obsolete-code = "warning"
        prefer-constant = "off"
        prefer-number = "off"
        unknown-code = "error"
        unknown-constant = "error"
        unofficial-code = "hint"
        unused-ignore = "hint"

        [[codes]]
        code = 432
        name = "Quota"

        [[positions]]
        name = "rc"

        [prefer-constant]
        allow = []

        [prefer-number]
        allow = []

        [inlay-hints]
        numbers = true
        constants = true
        ranges = true
    "##]]
    .assert_eq(&shown.replace(&folder, "FOLDER"));
    let (config, problems) = statuslens::config::Config::read(&shown);
    assert_eq!((config.in_full(), problems), (config, Vec::new()), "it can be taken for a configuration");
    project.check(
        "config show --isolated",
        expect![[r##"
        # no statuslens.toml
        codes = []
        positions = []
        include = []
        exclude = []

        [rules]
        deprecated-constant = "hint"
        invalid-code = "error"
        obsolete-code = "warning"
        prefer-constant = "off"
        prefer-number = "off"
        unknown-code = "warning"
        unknown-constant = "error"
        unofficial-code = "hint"
        unused-ignore = "hint"

        [prefer-constant]
        allow = []

        [prefer-number]
        allow = []

        [inlay-hints]
        numbers = true
        constants = true
        ranges = true
        --- exit 0
    "##]],
    );
}

#[test]
fn the_languages_and_their_files() {
    let project = Project::new(&[]);
    let listed: serde_json::Value = serde_json::from_str(&project.stdout("languages --format json")).unwrap();
    for language in &LANGUAGES {
        let ids: Vec<_> = language.ids().collect();
        let record = serde_json::json!({ "id": language.id, "ids": ids, "extensions": language.extensions });
        assert!(listed.as_array().unwrap().contains(&record), "{record}");
    }
    assert!(project.stdout("languages").lines().any(|line| line.split_whitespace().eq(["rust", "rs"])));
}

#[test]
fn parts_of_a_document_are_what_the_document_says_of_them() {
    let root = b"openapi: 3.1.0
paths:
  /pets: {$ref: paths/pets.json}
  /pets/{id}:
    get: {$ref: ./paths/../operations.yaml#/get~1pet}
    delete:
      responses:
        $ref: 'all%20responses.yml'
  /gone: {$ref: missing.yaml}
  /other: {$ref: 'https://example.org/openapi.yaml#/paths/~1pets'}
components:
  responses: {$ref: names.yaml}
  schemas: {Pet: {$ref: schema.yaml}}
";
    let pets = br##"{
  "get": {"responses": {"200": {}, "6XX": {}, "default": {}}},
  "put": {"$ref": "#/post"},
  "post": {"responses": {"4040": {}}, "callbacks": {"done": {"$ref": "../callbacks.yaml"}}}
}
"##;
    let responses = b"'200': {}\n499: {}\nx-404: {}\n";
    let shape = b"get: {responses: {'432': {}}}\n";
    let project = Project::new(&[
        ("api/openapi.yaml", root),
        ("api/paths/pets.json", pets),
        ("api/operations.yaml", b"get/pet: {responses: {4xx: {}}}\nput/pet: {responses: {4xx: {}}}\n"),
        ("api/all responses.yml", responses),
        ("api/callbacks.yaml", b"'{$request.body#/url}':\n  post: {responses: {'432': {}}}\n"),
        ("api/names.yaml", b"'404': {}\n'432': {}\nresponses: {'432': {}}\n"),
        ("api/schema.yaml", shape),
        ("names.json", br#"{"404": 432}"#),
    ]);
    project.check(
        "list",
        expect![[r#"
            api/all responses.yml
             1:1  200  OK                     '200'  response of an operation
             2:1  499  Client Closed Request  499    response of an operation

            api/callbacks.yaml
             2:22  432  (unknown)  '432'  response of an operation

            api/operations.yaml
             1:23  4xx  (class)  4xx  responses of an operation

            api/paths/pets.json
             2:25  200   OK         "200"    response of an operation
             2:37  ?     (unknown)  6XX      responses of an operation
             2:48  -     (range)    default  all other responses of an operation
             4:26  4040  (unknown)  "4040"   response of an operation

            api/schema.yaml
             1:19  432  (unknown)  '432'  response of an operation (likely)

            --- exit 0
        "#]],
    );
    project.check("check --format concise", expect![[r#"
        api/all responses.yml:2:1: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        api/callbacks.yaml:2:22: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        api/operations.yaml:1:23: warning[invalid-code] this class of codes has to be written `4XX` here
        api/paths/pets.json:2:37: error[invalid-code] `6XX` is no class of status codes; did you mean `5XX`?
        api/paths/pets.json:4:26: error[invalid-code] `4040` cannot be a status code: status codes have three digits
        --- stderr
        checked 8 files: 2 errors, 2 warnings, 1 hint
        --- exit 1
    "#]]);
    project.check(
        "check --format concise api/paths ../missing",
        expect![[r#"
        --- stderr
        error: ../missing: cannot be read: No such file or directory
        checked 1 file: no findings
        --- exit 2
    "#]],
    );
    project.check("check --fix --unsafe-fixes --format concise ./api/../api", expect![[r#"
        ./api/../api/all responses.yml:2:1: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 7 files: 5 findings (4 fixed, 1 remaining)
        --- exit 0
    "#]]);
    expect![[r##"
        {
          "get": {"responses": {"200": {}, "5XX": {}, "default": {}}},
          "put": {"$ref": "#/post"},
          "post": {"responses": {"404": {}}, "callbacks": {"done": {"$ref": "../callbacks.yaml"}}}
        }
    "##]]
    .assert_eq(&std::fs::read_to_string(project.path("api/paths/pets.json")).unwrap());
}

#[test]
fn a_part_that_is_named_alone_is_one_if_its_document_stands_above_it() {
    let part: &[u8] = b"'200': {}\n'432': {}\n";
    let project = Project::new(&[
        ("api/openapi.yaml", b"openapi: 3.1.0\npaths: {/pets: {$ref: paths/pets.yaml}}\n"),
        ("api/paths/pets.yaml", b"get: {responses: {$ref: ../responses/pets.yaml}}\n"),
        ("api/responses/pets.yaml", part),
        ("other/pets.yaml", part),
    ]);
    project.check(
        "check --format concise api/responses/pets.yaml",
        expect![[r#"
        --- stderr
        checked 1 file: no findings
        --- exit 0
    "#]],
    );
    std::fs::create_dir(project.path(".git")).unwrap();
    project.check(
        "check --format concise api/responses/pets.yaml other/pets.yaml",
        expect![[r#"
        api/responses/pets.yaml:2:1: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 2 files: 1 warning
        --- exit 1
    "#]],
    );
    let line = "check --format concise --stdin-filename api/responses/pets.yaml";
    project.check_with(line, b"\n'499': {}\n", expect![[r#"
        api/responses/pets.yaml:2:1: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 1 file: 1 hint
        --- exit 0
    "#]]);
}
