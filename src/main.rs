//! Stand-in.
use statuslens::{language::Language, scan};
fn main() {
    let parse_only = std::env::var("PARSE").is_ok();
    let start = std::time::Instant::now();
    let mut total = 0;
    for path in std::env::args().skip(1) {
        let Some(language) = Language::of_path(std::path::Path::new(&path)) else { continue };
        let text = std::fs::read_to_string(&path).unwrap();
        total += text.len();
        let mut parser = tree_sitter::Parser::new();
        parser.set_language(&language.grammar()).unwrap();
        let tree = parser.parse(&text, None).unwrap();
        if parse_only {
            continue;
        }
        for m in scan::scan(language, &text, &tree).mentions {
            println!(
                "{}",
                serde_json::json!({"path": path, "start_byte": m.range.start, "end_byte": m.range.end, "line": text[..m.range.start].matches('\n').count()+1, "text": &text[m.range.clone()], "codes": m.codes(), "spelling": m.spelling, "family": m.family.map(|f| &f.id), "confidence": m.confidence, "evidence": m.evidence, "meaning": format!("{:?}", m.meaning)})
            );
        }
    }
    eprintln!("{:?} {total}", start.elapsed());
}
