//! What must hold whatever the bytes are. Each function is a fuzz target, and panics if it does not hold.

use std::sync::LazyLock;

use arbitrary::{Arbitrary, Result, Unstructured};
use bytes::BytesMut;
use statuslens::config::{Config, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::features::hover::{self, Markup};
use statuslens::features::{completion, inlay_hints};
use statuslens::fix;
use statuslens::language::{LANGUAGES, Language};
use statuslens::packages::Packages;
use statuslens::installed::{Installed, PackagesOf};
use statuslens::rewrite::File;
use statuslens::rules;
use statuslens::server::convert::Encoding;
use statuslens::server::documents::edited;
use statuslens::server::framing::Frames;
use tokio_util::codec::Decoder;
use tower_lsp::ls_types::{Position, Range, TextDocumentContentChangeEvent};

/// Every rule is at work, those that are off by default too.
static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let (config, problems) = Config::read("[rules]\nprefer-constant = \"warning\"\n");
    assert!(problems.is_empty(), "{problems:?}");
    Settings::new(config, None)
});

/// Mentions are in order, inside of the text, and cut no character; all that is shown of them can be shown; and fixing what was
/// fixed changes nothing.
pub fn scanner(bytes: &[u8]) {
    let Some((number, bytes)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(bytes);
    let document = Document::new(Some(language(*number)), &text);
    let never = Cancel::default();
    let scan = document.scan(&never).expect("nobody cancels it");
    let file = File::new(&document, packages(), &never);
    let installed = Installed::new(packages(), language(*number));
    for mention in &scan.mentions {
        let written = text.get(mention.range.clone());
        assert!(written.is_some_and(|written| !written.is_empty()), "{mention:?}");
        let context = hover::Context {
            registry: &SETTINGS.registry,
            families: &scan.families,
            language: document.language(),
            markup: Markup::Markdown,
            file: file.as_ref(),
        };
        assert!(!hover::hover(mention, &context).text.is_empty());
        completion::complete(&document, mention.range.end, &SETTINGS.registry, &installed, &never);
    }
    assert!(scan.mentions.windows(2).all(|two| two[0].range.end <= two[1].range.start), "{:?}", scan.mentions);
    let fixed = fixed(&document);
    assert_eq!(self::fixed(&Document::new(document.language(), &fixed)), fixed, "after {text:?}");
}

fn fixed(document: &Document) -> String {
    fix::fix(document, &SETTINGS, &packages(), false).text
}

/// One edit as an editor sends it.
#[derive(Debug, Arbitrary)]
struct Edit {
    from: (u8, u8),
    to: (u8, u8),
    is_whole: bool,
    text: Text,
    /// Whether anybody looks at the text after it.
    is_read: bool,
}

/// A text of random letters and of words that are likely to matter.
#[derive(Debug)]
struct Text(String);

impl<'a> Arbitrary<'a> for Text {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Text> {
        const PIECES: [&str; 24] = [
            "404",
            "432",
            "StatusCode::",
            "NOT_FOUND",
            "use http::StatusCode;\n",
            ".status(",
            " == ",
            "status",
            "\r",
            "\n",
            "\"",
            "/*",
            "*/",
            "// statuslens: ignore\n",
            "{",
            "}",
            "(",
            ")",
            "é",
            "😀",
            "fn f(code: u16) ",
            "f(",
            "assert_eq!",
            ";",
        ];
        let mut text = String::new();
        for _ in 0..input.int_in_range(0..=12)? {
            match input.ratio(1, 8)? {
                true => text.push(input.arbitrary()?),
                false => text.push_str(input.choose(&PIECES)?),
            }
        }
        Ok(Text(text))
    }
}

/// An edited document is in every way the document that a fresh opening of its text gives.
pub fn edits(bytes: &[u8]) {
    let mut input = Unstructured::new(bytes);
    let Ok((number, encoding, opened, edits)) = input.arbitrary::<(u8, u8, [Text; 4], Vec<Edit>)>() else { return };
    let encoding = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32][usize::from(encoding) % 3];
    let opened = opened.map(|text| text.0).concat();
    let mut document = Document::new(Some(language(number)), &opened);
    for edit in edits {
        let place = |(line, column): (u8, u8)| Position::new(u32::from(line) % 16, column.into());
        let range = (!edit.is_whole).then(|| Range::new(place(edit.from), place(edit.to)));
        let change = TextDocumentContentChangeEvent { range, range_length: None, text: edit.text.0 };
        document = edited(&document, &change, encoding);
        if edit.is_read {
            let fresh = Document::new(document.language(), &document.rope().to_string());
            assert_eq!(shown(&document), shown(&fresh), "in {:?}", document.rope().to_string());
        }
    }
}

/// What a document mentions, what is wrong in it, and its hints.
fn shown(document: &Document) -> [String; 3] {
    let never = Cancel::default();
    let scan = document.scan(&never).expect("nobody cancels it");
    let file = File::new(document, packages(), &never);
    let findings = rules::check(scan, &rules::Context { settings: &SETTINGS, file: file.as_ref() });
    let everything = 0..document.rope().len_bytes();
    let wanted = &SETTINGS.config.inlay_hints;
    let hints = inlay_hints::hints(document, scan, &everything, wanted, &SETTINGS.registry);
    [format!("{:?}", scan.mentions), format!("{findings:?}"), format!("{hints:?}")]
}

/// Whatever is wrong in a configuration has a place in its text, and the rest holds.
pub fn config(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (config, problems) = Config::read(&text);
    for problem in &problems {
        assert!(text.get(problem.range.clone()).is_some(), "{problem:?}");
    }
    let settings = Settings::new(config, None);
    let rust = Some(&LANGUAGES[0]);
    let document = Document::new(rust, "fn f(s: http::StatusCode) { s == 432; brew(432); }");
    let document = document.with_positions(settings.positions(rust));
    rules::check(
        document.scan(&Cancel::default()).expect("nobody cancels it"),
        &rules::Context { settings: &settings, file: None },
    );
}

/// Messages are the same ones in whichever pieces their bytes arrive, and nothing ends the stream.
pub fn framing(bytes: &[u8]) {
    let at_once = decoded(bytes, bytes.len().max(1));
    assert_eq!(decoded(bytes, 1), at_once);
    assert_eq!(decoded(bytes, 7), at_once);
}

fn decoded(bytes: &[u8], piece: usize) -> Vec<String> {
    let (mut frames, mut buffer, mut messages) = (Frames::default(), BytesMut::new(), Vec::new());
    for piece in bytes.chunks(piece) {
        buffer.extend_from_slice(piece);
        while let Some(message) = frames.decode(&mut buffer).expect("every byte is survived") {
            messages.push(format!("{message:?}"));
        }
    }
    messages
}

fn language(number: u8) -> &'static Language {
    &LANGUAGES[usize::from(number) % LANGUAGES.len()]
}

fn packages() -> PackagesOf<'static> {
    PackagesOf::Known(Packages::default())
}
