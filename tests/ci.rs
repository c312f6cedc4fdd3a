//! What programs read: formats, baselines, lists of files. `UPDATE_EXPECT=1 cargo test --test ci` writes the expectations anew.

use std::fs;
use std::process::Command;

use expect_test::expect;
use project::Project;
use serde_json::{Value, json};
use sources::sources;

#[path = "support/project.rs"]
mod project;
#[path = "support/sources.rs"]
mod sources;

/// An error, a warning with fixes, and a hint; columns that bytes and UTF-16 count otherwise.
const BAD: &[u8] = "use http::{Response, StatusCode};

fn f() -> http::Result<Response<()>> {
    /* é𝄞 */ Response::builder().status(StatusCode::NOT_FUOND).body(())?;
    Response::builder().status(432).body(())?;
    Response::builder().status(499).body(())
}
"
.as_bytes();
/// One warning.
const WARNING: &[u8] =
    b"fn f() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(432).body(())\n}\n";
const HINT: &[u8] =
    b"fn f() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(499).body(())\n}\n";

#[test]
fn concise() {
    Project::new(&[("src/bad.rs", BAD)]).check("check --format concise", expect![[r#"
        src/bad.rs:4:41: error[unknown-constant] `http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?
        src/bad.rs:5:32: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        src/bad.rs:6:32: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 1 file: 1 error, 1 warning, 1 hint
        --- exit 1
    "#]]);
}

#[test]
fn annotations_of_github() {
    Project::new(&[("src/a,b:c%.rs", BAD)]).check("check --format github ./src/../src", expect![[r#"
        ::error file=src/a%2Cb%3Ac%25.rs,line=4,endLine=4,col=41,endColumn=62,title=unknown-constant::`http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?
        ::warning file=src/a%2Cb%3Ac%25.rs,line=5,endLine=5,col=32,endColumn=35,title=unknown-code::`432` is no registered status code; clients treat it as `400`
        ::notice file=src/a%2Cb%3Ac%25.rs,line=6,endLine=6,col=32,endColumn=35,title=unofficial-code::`499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 1 file: 1 error, 1 warning, 1 hint
        --- exit 1
    "#]]);
}

#[test]
fn code_quality_of_gitlab() {
    let project = Project::new(&[("src/bad.rs", BAD)]);
    project.check("check --format gitlab ./src", expect![[r#"
        [
        {"description":"`http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?","check_name":"unknown-constant","fingerprint":"src/bad.rs:unknown-constant:/*é𝄞*/Response::builder().status(StatusCode::NOT_FUOND).body(())?;:1","severity":"major","location":{"path":"src/bad.rs","lines":{"begin":4,"end":4}}},
        {"description":"`432` is no registered status code; clients treat it as `400`","check_name":"unknown-code","fingerprint":"src/bad.rs:unknown-code:Response::builder().status(432).body(())?;:1","severity":"minor","location":{"path":"src/bad.rs","lines":{"begin":5,"end":5}}},
        {"description":"`499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)","check_name":"unofficial-code","fingerprint":"src/bad.rs:unofficial-code:Response::builder().status(499).body(()):1","severity":"info","location":{"path":"src/bad.rs","lines":{"begin":6,"end":6}}}
        ]
        --- stderr
        checked 1 file: 1 error, 1 warning, 1 hint
        --- exit 1
    "#]]);
    assert_eq!(serde_json::from_str::<Value>(&Project::new(&[]).stdout("check --format gitlab")).unwrap(), json!([]));
}

/// The schema that OASIS publishes, as the crate of the types carries it.
fn sarif_schema() -> Value {
    let schema = fs::read_to_string(sources("serde-sarif").join("src/schema.json")).unwrap();
    // One of its patterns, that of language tags, has a bracket too many.
    serde_json::from_str(&schema.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$")).unwrap()
}

#[test]
fn sarif_is_valid() {
    let schema = jsonschema::validator_for(&sarif_schema()).unwrap();
    let project = Project::new(&[("src/é b%.rs", BAD), ("clean.rs", b"fn f() {}\n")]);
    for line in ["check", "check clean.rs", "check missing.rs", "check src clean.rs"] {
        let log = serde_json::from_str(&project.stdout(&format!("{line} --format sarif"))).unwrap();
        let errors: Vec<_> =
            schema.iter_errors(&log).map(|error| format!("{error} at {}", error.instance_path())).collect();
        assert_eq!(errors, [""; 0], "{line}");
    }
    assert!(!schema.is_valid(&json!({ "version": "2.1.0", "runs": [{ "tool": {} }] })), "it would find faults");
}

#[test]
fn sarif_says_where_and_what() {
    let project = Project::new(&[("src/é b%.rs", BAD)]);
    let log: Value = serde_json::from_str(&project.stdout("check --format sarif ./src")).unwrap();
    let run = &log["runs"][0];
    let root = run["originalUriBaseIds"]["%SRCROOT%"]["uri"].as_str().unwrap();
    assert!(root.starts_with("file:///") && root.ends_with('/'), "{root}");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"], json!([{ "executionSuccessful": true }]));

    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), statuslens::rules::RULES.len());
    let results = run["results"].as_array().unwrap();
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
    }
    for (rule, table) in rules.iter().zip(statuslens::rules::RULES) {
        assert_eq!(rule["id"], table.id);
        let description = rule["fullDescription"]["text"].as_str().unwrap();
        assert!(description.ends_with('.') && !description.contains(['#', '\n']), "{description}");
        assert!(rule["help"]["markdown"].as_str().unwrap().contains("## Example"));
    }
    let lines: Vec<_> = results.iter().map(|result| format!("{result}\n")).collect();
    expect![[r#"
        {"fixes":[{"artifactChanges":[{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"endColumn":62,"endLine":4,"startColumn":53,"startLine":4},"insertedContent":{"text":"NOT_FOUND"}}]}],"description":{"text":"Replace with `NOT_FOUND`"}}],"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"region":{"endColumn":62,"endLine":4,"startColumn":41,"startLine":4}}}],"message":{"text":"`http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?"},"partialFingerprints":{"lineText/v1":"unknown-constant:/*é𝄞*/Response::builder().status(StatusCode::NOT_FUOND).body(())?;:1"},"ruleId":"unknown-constant","ruleIndex":1}
        {"fixes":[{"artifactChanges":[{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"endColumn":35,"endLine":5,"startColumn":32,"startLine":5},"insertedContent":{"text":"423"}}]}],"description":{"text":"Replace with `423` (Locked)"}},{"artifactChanges":[{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"endColumn":35,"endLine":5,"startColumn":32,"startLine":5},"insertedContent":{"text":"431"}}]}],"description":{"text":"Replace with `431` (Request Header Fields Too Large)"}},{"artifactChanges":[{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"endColumn":35,"endLine":5,"startColumn":32,"startLine":5},"insertedContent":{"text":"422"}}]}],"description":{"text":"Replace with `422` (Unprocessable Content)"}}],"level":"warning","locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"region":{"endColumn":35,"endLine":5,"startColumn":32,"startLine":5}}}],"message":{"text":"`432` is no registered status code; clients treat it as `400`"},"partialFingerprints":{"lineText/v1":"unknown-code:Response::builder().status(432).body(())?;:1"},"ruleId":"unknown-code","ruleIndex":2}
        {"level":"note","locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/%C3%A9%20b%25.rs","uriBaseId":"%SRCROOT%"},"region":{"endColumn":35,"endLine":6,"startColumn":32,"startLine":6}}}],"message":{"text":"`499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)"},"partialFingerprints":{"lineText/v1":"unofficial-code:Response::builder().status(499).body(()):1"},"ruleId":"unofficial-code","ruleIndex":5}
    "#]].assert_eq(&lines.concat());
}

/// The columns are the place of the text, counted in characters.
#[test]
fn sarif_fixes_say_what_they_replace() {
    let project = Project::new(&[("bad.rs", BAD)]);
    let log: Value = serde_json::from_str(&project.stdout("check --format sarif")).unwrap();
    let fix = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    let text = std::str::from_utf8(BAD).unwrap();
    let line = text.lines().nth(fix["deletedRegion"]["startLine"].as_u64().unwrap() as usize - 1).unwrap();
    let column = |key: &str| fix["deletedRegion"][key].as_u64().unwrap() as usize - 1;
    let deleted: String =
        line.chars().skip(column("startColumn")).take(column("endColumn") - column("startColumn")).collect();
    assert_eq!((deleted.as_str(), fix["insertedContent"]["text"].as_str()), ("NOT_FUOND", Some("NOT_FOUND")));
}

#[test]
fn files_outside_of_the_root_have_absolute_uris() {
    let (inside, outside) = (Project::new(&[]), Project::new(&[("a b.rs", HINT)]));
    let mut command = inside.command("check --format sarif");
    let log: Value = serde_json::from_slice(&command.arg(outside.path("a b.rs")).output().unwrap().stdout).unwrap();
    let artifact = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    let uri = artifact["uri"].as_str().unwrap();
    assert!(uri.starts_with("file:///") && uri.ends_with("/a%20b.rs"), "{uri}");
    assert_eq!(artifact["uriBaseId"], Value::Null);
}

#[test]
fn fingerprints_do_not_move_with_their_lines() {
    let fingerprints = |text: &[u8]| {
        let project = Project::new(&[("a.rs", text)]);
        let log: Value = serde_json::from_str(&project.stdout("check --format sarif")).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        results.iter().map(|result| result["partialFingerprints"].clone()).collect::<Vec<_>>()
    };
    let moved = [b"// one\r\n// two\n\n".as_slice(), BAD].concat();
    let indented = String::from_utf8(BAD.to_vec()).unwrap().replace("    Resp", "\t\tResp");
    assert_eq!(fingerprints(BAD).len(), 3);
    assert_eq!(fingerprints(&moved), fingerprints(BAD));
    assert_eq!(fingerprints(indented.as_bytes()), fingerprints(BAD));
}

#[test]
fn a_baseline_leaves_out_what_was_there_before() {
    let project = Project::new(&[("ci/.keep", b""), ("src/bad.rs", BAD), ("src/twice.rs", WARNING)]);
    project.check(
        "check --write-baseline ci/known.json",
        expect![[r#"
        --- stderr
        wrote 4 findings to ci/known.json
        --- exit 0
    "#]],
    );
    expect![[r#"
        {
          "version": 1,
          "findings": [
            {
              "path": "../src/bad.rs",
              "rule": "unknown-code",
              "line": "Response::builder().status(432).body(())?;",
              "count": 1
            },
            {
              "path": "../src/bad.rs",
              "rule": "unknown-constant",
              "line": "/*é𝄞*/Response::builder().status(StatusCode::NOT_FUOND).body(())?;",
              "count": 1
            },
            {
              "path": "../src/bad.rs",
              "rule": "unofficial-code",
              "line": "Response::builder().status(499).body(())",
              "count": 1
            },
            {
              "path": "../src/twice.rs",
              "rule": "unknown-code",
              "line": "http::Response::builder().status(432).body(())",
              "count": 1
            }
          ]
        }
    "#]]
    .assert_eq(&fs::read_to_string(project.path("ci/known.json")).unwrap());
    project.check(
        "check --baseline ci/known.json",
        expect![[r#"
            --- stderr
            checked 3 files: no findings
            --- exit 0
        "#]],
    );
    project.check(
        "check ./src/../src --baseline ./ci/known.json",
        expect![[r#"
        --- stderr
        checked 2 files: no findings
        --- exit 0
    "#]],
    );

    // Lines move and are indented anew, one of two equal ones is new, and one is gone.
    let twice = [b"// moved\n\n".as_slice(), WARNING, b"\n", WARNING].concat();
    fs::write(project.path("src/twice.rs"), twice).unwrap();
    let text = String::from_utf8(BAD.to_vec()).unwrap();
    fs::write(project.path("src/bad.rs"), text.replace("432", "422").replace("    ", "\t")).unwrap();
    project.check(
        "check --baseline ci/known.json --format concise",
        expect![[r#"
            src/twice.rs:8:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
            --- stderr
            note: ci/known.json: no longer found: ../src/bad.rs: unknown-code: Response::builder().status(432).body(())?;
            checked 3 files: 1 warning
            --- exit 1
        "#]],
    );

    // Nothing is said about files that were not looked at.
    project.check(
        "check src/twice.rs --baseline ci/known.json --format concise",
        expect![[r#"
        src/twice.rs:8:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 1 file: 1 warning
        --- exit 1
    "#]],
    );
    fs::remove_file(project.path("src/bad.rs")).unwrap();
    project.check("check src/twice.rs --baseline ci/known.json --exit-zero --format concise", expect![[r#"
        src/twice.rs:8:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        note: ci/known.json: no longer found: ../src/bad.rs: unknown-code: Response::builder().status(432).body(())?;
        note: ci/known.json: no longer found: ../src/bad.rs: unknown-constant: /*é𝄞*/Response::builder().status(StatusCode::NOT_FUOND).body(())?;
        note: ci/known.json: no longer found: ../src/bad.rs: unofficial-code: Response::builder().status(499).body(())
        checked 1 file: 1 warning
        --- exit 0
    "#]]);
}

#[test]
fn a_baseline_must_be_one() {
    let project = Project::new(&[("no.json", b"{}"), ("new.json", br#"{"version": 2, "findings": []}"#)]);
    project.check(
        "check --baseline no.json",
        expect![[r#"
        --- stderr
        error: no.json: missing field `version` at line 1 column 2
        --- exit 2
    "#]],
    );
    project.check(
        "check --baseline new.json",
        expect![[r#"
        --- stderr
        error: new.json: it is of version 2, not 1
        --- exit 2
    "#]],
    );
    project.check(
        "check --baseline missing.json",
        expect![[r#"
        --- stderr
        error: missing.json: No such file or directory (os error 2)
        --- exit 2
    "#]],
    );
}

#[test]
fn exit_zero_is_for_findings_only() {
    let project = Project::new(&[("a.rs", WARNING)]);
    project.check(
        "check --exit-zero --format concise",
        expect![[r#"
        a.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 1 file: 1 warning
        --- exit 0
    "#]],
    );
    project.check(
        "check --exit-zero --format concise missing.rs",
        expect![[r#"
        --- stderr
        error: missing.rs: cannot be read: No such file or directory
        checked 0 files: no findings
        --- exit 2
    "#]],
    );
}

#[test]
fn files_come_from_a_list() {
    let project = Project::new(&[("a b.rs", WARNING), ("c.rs", HINT), ("d.rs", WARNING), ("notes.txt", b"404")]);
    let list = "check --format concise --files-from -";
    project.check_with(list, b"c.rs\r\nnotes.txt\n\na b.rs\nc.rs\n", expect![[r#"
        a b.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        c.rs:2:38: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 2 files: 1 warning, 1 hint
        --- exit 1
    "#]]);
    project.check_with(&format!("{list} -0 d.rs"), b"c.rs\0a b.rs\0", expect![[r#"
        a b.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        c.rs:2:38: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        d.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 3 files: 2 warnings, 1 hint
        --- exit 1
    "#]]);
    project.check_with("list --format csv --files-from - --null", b"a b.rs\0", expect![[r#"
        path,start_byte,end_byte,line,column,end_line,end_column,language,codes,class,name,text,spelling,family,confidence,role,evidence
        a b.rs,82,85,2,38,2,41,rust,432,,,432,number,,certain,sent,status of a response builder
        --- exit 0
    "#]]);
    project.check_with(
        list,
        b"",
        expect![[r#"
        --- stderr
        checked 0 files: no findings
        --- exit 0
    "#]],
    );
    project.check_with(list, b"gone.rs\nc.rs\n", expect![[r#"
        c.rs:2:38: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        error: gone.rs: cannot be read: No such file or directory
        checked 1 file: 1 hint
        --- exit 2
    "#]]);
    fs::write(project.path("list"), "c.rs").unwrap();
    project.check("check --format concise --files-from list", expect![[r#"
        c.rs:2:38: hint[unofficial-code] `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        --- stderr
        checked 1 file: 1 hint
        --- exit 0
    "#]]);
    project.check(
        "check --files-from nowhere",
        expect![[r#"
        --- stderr
        error: the list of files: No such file or directory (os error 2)
        --- exit 2
    "#]],
    );
    project.check(
        "check --null",
        expect![[r#"
        --- stderr
        error: the following required arguments were not provided:
          --files-from <FILE>

        Usage: statuslens check --files-from <FILE> --null [PATHS]...

        For more information, try '--help'.
        --- exit 2
    "#]],
    );
}

/// So that a build system can cut a project into parts.
#[test]
fn parts_add_up_to_the_whole() {
    let names: Vec<_> = (0..20).map(|i| format!("{i}.rs")).collect();
    let project = Project::new(&names.iter().map(|name| (name.as_str(), WARNING)).collect::<Vec<_>>());
    let mut parts: Vec<String> = Vec::new();
    for part in names.chunks(7) {
        parts.extend(project.stdout(&format!("check --format concise {}", part.join(" "))).lines().map(String::from));
    }
    parts.sort();
    assert_eq!(parts, project.stdout("check --format concise").lines().collect::<Vec<_>>());
    assert_eq!(parts.len(), 20);
}

#[test]
fn a_text_from_standard_input() {
    let project = Project::new(&[]);
    let check = "check --format concise --stdin-filename";
    project.check_with(
        &format!("{check} src/new.rs"),
        WARNING,
        expect![[r#"
        src/new.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 1 file: 1 warning
        --- exit 1
    "#]],
    );
    project.check_with(
        &format!("{check} notes.txt"),
        WARNING,
        expect![[r#"
        --- stderr
        error: notes.txt: left out: no known language has files of this name
        checked 0 files: no findings
        --- exit 2
    "#]],
    );
    project.check_with(
        &format!("{check} a.rs"),
        b"// caf\xe9",
        expect![[r#"
            --- stderr
            error: a.rs: left out: not UTF-8 from byte 6 on
            checked 0 files: no findings
            --- exit 2
        "#]],
    );
    project.check_with("list --format csv --stdin-filename new.rs", HINT, expect![[r#"
        path,start_byte,end_byte,line,column,end_line,end_column,language,codes,class,name,text,spelling,family,confidence,role,evidence
        new.rs,82,85,2,38,2,41,rust,499,,,499,number,,certain,sent,status of a response builder
        --- exit 0
    "#]]);
    project.check(
        "check --stdin-filename a.rs b.rs",
        expect![[r#"
        --- stderr
        error: the argument '--stdin-filename <PATH>' cannot be used with '[PATHS]...'

        Usage: statuslens check --stdin-filename <PATH> [PATHS]...

        For more information, try '--help'.
        --- exit 2
    "#]],
    );
}

#[test]
fn completions_know_the_flags() {
    let project = Project::new(&[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = project.stdout(&format!("completions {shell}"));
        for word in ["check", "write-baseline", "stdin-filename", "explain"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

/// Shells that are here read what is made for them.
#[test]
fn completions_are_scripts() {
    let project = Project::new(&[]);
    for (shell, flags) in [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")] {
        fs::write(project.path("script"), project.stdout(&format!("completions {shell}"))).unwrap();
        if let Ok(output) = Command::new(shell).arg(flags).arg(project.path("script")).output() {
            assert!(output.status.success(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn the_manual_has_every_command_and_flag() {
    let page = Project::new(&[]).stdout("man").replace("\\-", "-");
    for word in [".TH statuslens 1", "--write-baseline", "--stdin-filename", "--color", "completions", "Exit codes"] {
        assert!(page.contains(word), "{word}\n{page}");
    }
}

#[test]
fn what_is_excluded_is_left_out_even_if_it_is_named_where_that_is_asked_for() {
    let project =
        Project::new(&[("statuslens.toml", b"exclude = ['gen']\n"), ("gen/a.rs", WARNING), ("b.rs", WARNING)]);
    project.check(
        "check --format concise gen/a.rs b.rs",
        expect![[r#"
        b.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        gen/a.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 2 files: 2 warnings
        --- exit 1
    "#]],
    );
    project.check(
        "check --format concise --force-exclude gen/a.rs b.rs",
        expect![[r#"
        b.rs:2:38: warning[unknown-code] `432` is no registered status code; clients treat it as `400`
        --- stderr
        checked 1 file: 1 warning
        --- exit 1
    "#]],
    );
    project.check_with(
        "check --force-exclude --stdin-filename gen/a.rs",
        WARNING,
        expect![[r#"
        --- stderr
        checked 1 file: no findings
        --- exit 0
    "#]],
    );
    project.check_with(
        "check --fix --force-exclude --stdin-filename gen/a.rs",
        b"fn f() {}\n",
        expect![[r#"
        fn f() {}
        --- stderr
        checked 1 file: no findings
        --- exit 0
    "#]],
    );
}
