//! Messages in a stream of bytes: a block of headers, then so many bytes of JSON.
//!
//! The framework ends at the first message that it cannot read. Here every byte is survived: what is unreadable is
//! answered or logged, and reading goes on at the next header. That is safe to look for, because valid JSON has no bare
//! line break inside a string, so a header can never be a piece of somebody's text.

use std::borrow::Cow;
use std::io;

use bytes::{Buf, Bytes, BytesMut};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio_util::codec::{Decoder, Encoder};
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};

/// The longest message that is read, in bytes. A header that promises more is refused before anything is stored.
pub const MAX_MESSAGE_BYTES: usize = 256 * 1024 * 1024;

/// The longest block of headers. Real ones have fewer than a hundred bytes.
const MAX_HEADER_BYTES: usize = 4096;

const LENGTH: &str = "Content-Length";

/// One message from the other side, or what stood in the place of one.
#[derive(Debug)]
pub enum Incoming {
    /// A request, or a notification if it has no id.
    Request(Request),
    /// The answer to a request of ours.
    Response(Response),
    /// Something that is no message.
    Unreadable {
        /// What to answer.
        answer: Response,
        /// The bytes, as far as they were delimited.
        body: Bytes,
    },
}

/// Reads and writes messages.
#[derive(Debug, Default)]
pub struct Frames(State);

#[derive(Clone, Copy, Debug, Default)]
enum State {
    /// At the start of a block of headers.
    #[default]
    Header,
    /// At the start of a body of so many bytes.
    Body(usize),
    /// Somewhere; the next header is looked for.
    Lost,
}

/// What stands at the start of the bytes.
enum Header {
    /// Not enough bytes to tell.
    Partial,
    /// A good block of `size` bytes, which promises a body of `length` bytes.
    Good { size: usize, length: usize },
    /// Something else, and why.
    Bad(String),
}

impl Decoder for Frames {
    type Item = Incoming;
    type Error = io::Error;

    fn decode(&mut self, bytes: &mut BytesMut) -> io::Result<Option<Incoming>> {
        loop {
            match self.0 {
                State::Header => {
                    skip_line_breaks(bytes);
                    match header(bytes) {
                        Header::Partial => return Ok(None),
                        Header::Good { size, length } => self.body_follows(bytes, size, length),
                        Header::Bad(why) => {
                            self.0 = State::Lost;
                            bytes.advance(1);
                            let answer = Response::from_error(Id::Null, error(ErrorCode::ParseError, why));
                            return Ok(Some(Incoming::Unreadable { answer, body: Bytes::new() }));
                        }
                    }
                }
                State::Body(length) if bytes.len() < length => return Ok(None),
                State::Body(length) => {
                    self.0 = State::Header;
                    return Ok(Some(Incoming::read(bytes.split_to(length).freeze())));
                }
                State::Lost => {
                    if !skip_to_header(bytes) {
                        return Ok(None);
                    }
                    match header(bytes) {
                        Header::Partial => return Ok(None),
                        Header::Good { size, length } => self.body_follows(bytes, size, length),
                        Header::Bad(_) => bytes.advance(1),
                    }
                }
            }
        }
    }
}

impl Frames {
    fn body_follows(&mut self, bytes: &mut BytesMut, header: usize, length: usize) {
        bytes.advance(header);
        self.0 = State::Body(length);
    }
}

impl<T: Serialize> Encoder<T> for Frames {
    type Error = io::Error;

    fn encode(&mut self, message: T, bytes: &mut BytesMut) -> io::Result<()> {
        let body = serde_json::to_string(&message)?;
        bytes.extend_from_slice(format!("{LENGTH}: {}\r\n\r\n{body}", body.len()).as_bytes());
        Ok(())
    }
}

/// Some clients end a body with a line break that they do not count.
fn skip_line_breaks(bytes: &mut BytesMut) {
    let count = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    bytes.advance(count);
}

fn header(bytes: &[u8]) -> Header {
    let mut headers = [httparse::EMPTY_HEADER; 16];
    // Never more than can be known to be too long, so that it does not matter how many bytes have arrived.
    let bytes = &bytes[..bytes.len().min(MAX_HEADER_BYTES + 1)];
    match httparse::parse_headers(bytes, &mut headers) {
        Ok(httparse::Status::Partial) if bytes.len() > MAX_HEADER_BYTES => Header::Bad("Endless headers".to_string()),
        Ok(httparse::Status::Partial) => Header::Partial,
        Ok(httparse::Status::Complete((size, headers))) => match length(headers) {
            Ok(length) => Header::Good { size, length },
            Err(why) => Header::Bad(why),
        },
        Err(error) => Header::Bad(format!("Bad header: {error}")),
    }
}

/// The length of the body. The media type is not looked at: there is no other than UTF-8 in use.
fn length(headers: &[httparse::Header<'_>]) -> Result<usize, String> {
    let header = headers.iter().find(|header| header.name.eq_ignore_ascii_case(LENGTH));
    let header = header.ok_or_else(|| format!("No {LENGTH} header"))?;
    let value = String::from_utf8_lossy(header.value);
    match value.trim().parse() {
        Ok(length) if length <= MAX_MESSAGE_BYTES => Ok(length),
        Ok(length) => Err(format!("Message of {length} bytes is longer than the {MAX_MESSAGE_BYTES} that are read")),
        Err(_) => Err(format!("{LENGTH} is no length: {value}")),
    }
}

/// Drops everything before the next thing that looks like the header with the length. `false` if there is none yet.
fn skip_to_header(bytes: &mut BytesMut) -> bool {
    let found = bytes.windows(LENGTH.len()).position(|window| window.eq_ignore_ascii_case(LENGTH.as_bytes()));
    // Without one, the end may still be the beginning of one.
    let skipped = found.unwrap_or_else(|| bytes.len().saturating_sub(LENGTH.len() - 1));
    bytes.advance(skipped);
    found.is_some()
}

impl Incoming {
    /// Reads the body of a message.
    fn read(body: Bytes) -> Incoming {
        match Incoming::parse(&body) {
            Ok(incoming) => incoming,
            Err(answer) => Incoming::Unreadable { answer, body },
        }
    }

    /// # Errors
    /// With the answer to give.
    fn parse(body: &[u8]) -> Result<Incoming, Response> {
        let value = json(body).map_err(|why| Response::from_error(Id::Null, error(ErrorCode::ParseError, why)))?;
        let id = value.get("id").and_then(|id| Id::deserialize(id).ok()).unwrap_or_default();
        let incoming = if value.get("method").is_some() {
            Request::deserialize(value).map(Incoming::Request)
        } else {
            Response::deserialize(value).map(Incoming::Response)
        };
        incoming.map_err(|why| Response::from_error(id, error(ErrorCode::InvalidRequest, why)))
    }
}

fn error(code: ErrorCode, why: impl ToString) -> Error {
    Error { code, message: Cow::Owned(why.to_string()), data: None }
}

fn json(body: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    serde_json::from_str(text).or_else(|error| {
        let repaired = pair_surrogates(text).ok_or_else(|| error.to_string())?;
        serde_json::from_str(&repaired).map_err(|error| error.to_string())
    })
}

/// Puts U+FFFD in place of every escaped half of a surrogate pair that stands alone; `None` if there is none.
///
/// An editor's text may hold such halves, Rust's cannot. The stand-in has the same length in UTF-16, so that every later
/// position still fits; the alternative, to drop the message, would lose an edit and with it the document.
fn pair_surrogates(json: &str) -> Option<String> {
    let mut repaired = None;
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'\\', &json.as_bytes()[at..]) {
        at += found;
        at += match (escape(json, at), escape(json, at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                repaired.get_or_insert_with(|| json.to_string()).replace_range(at..at + 6, "\\ufffd");
                6
            }
            _ => 2.min(json.len() - at),
        };
    }
    repaired
}

/// The code unit of the escape `\uXXXX` that stands at a byte.
fn escape(json: &str, at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read from `bytes`, a line each, whatever pieces they arrive in.
    fn read(bytes: impl AsRef<[u8]>) -> Vec<String> {
        let bytes = bytes.as_ref();
        let at_once = read_in_pieces(bytes, bytes.len());
        assert_eq!(read_in_pieces(bytes, 1), at_once);
        assert_eq!(read_in_pieces(bytes, 7), at_once);
        at_once
    }

    fn read_in_pieces(bytes: &[u8], size: usize) -> Vec<String> {
        let (mut frames, mut buffer, mut read) = (Frames::default(), BytesMut::new(), Vec::new());
        for piece in bytes.chunks(size) {
            buffer.extend_from_slice(piece);
            while let Some(incoming) = frames.decode(&mut buffer).unwrap() {
                read.push(match incoming {
                    Incoming::Request(request) => request.method().to_string(),
                    Incoming::Response(response) => format!("response {}", response.id()),
                    Incoming::Unreadable { answer, .. } => {
                        let error = answer.error().unwrap();
                        format!("{} for {}: {}", error.code, answer.id(), error.message)
                    }
                });
            }
        }
        read
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    fn call(method: &str) -> String {
        framed(&format!(r#"{{"jsonrpc":"2.0","method":"{method}"}}"#))
    }

    #[test]
    fn headers_are_read_as_http_does() {
        let body = r#"{"jsonrpc":"2.0","method":"a"}"#;
        for headers in [
            "content-length: 30\r\n\r\n",
            "CONTENT-LENGTH:30\r\n\r\n",
            "Content-Length: 30\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n",
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nX-Other: 1\r\nContent-Length: 30 \r\n\r\n",
            "\r\n\nContent-Length: 30\r\n\r\n",
        ] {
            assert_eq!(read(format!("{headers}{body}{}", call("b"))), ["a", "b"], "{headers}");
        }
    }

    #[test]
    fn reading_goes_on_after_a_bad_header() {
        for (bad, why) in [
            ("garbage\r\n\r\n", "Bad header: invalid header name"),
            ("{\"jsonrpc\":\"2.0\"}", "Bad header: invalid header name"),
            ("garbage", "No Content-Length header"),
            ("Content-Type: x\r\n\r\n", "No Content-Length header"),
            ("Content-Length: ten\r\n\r\n", "Content-Length is no length: ten"),
            ("Content-Length: -1\r\n\r\n", "Content-Length is no length: -1"),
        ] {
            let expected = format!("-32700 for null: {why}");
            assert_eq!(read(format!("{}{bad}{}", call("a"), call("b"))), ["a", &expected, "b"], "{bad}");
        }
        let endless = format!("X: {}", "x".repeat(5000));
        assert_eq!(read(format!("{endless}{}", call("a")))[1..], ["a"]);
        assert_eq!(read(format!("{endless}\r\nContent-Length: 30\r\n\r\n")), ["-32700 for null: Endless headers"]);
    }

    #[test]
    fn a_message_that_is_too_long_is_refused_and_passed_over() {
        let long = "{\"text\":\"Content-Length: 5\\r\\n\"}".repeat(1000);
        let messages = format!("Content-Length: 999999999999\r\n\r\n{long}{}", call("a"));
        let refusal =
            "-32700 for null: Message of 999999999999 bytes is longer than the 268435456 that are read".to_string();
        assert_eq!(read(messages), [refusal, "a".to_string()]);
    }

    #[test]
    fn reading_goes_on_after_a_bad_body() {
        for (bad, answer) in [
            ("{\"jsonrpc\":", "-32700 for null: EOF while parsing a value at line 1 column 11"),
            ("[1]", "-32600 for null: "),
            ("{\"jsonrpc\":\"2.0\",\"id\":7}", "-32600 for 7: "),
            ("{\"id\":\"x\",\"method\":\"a\"}", "-32600 for \"x\": missing field `jsonrpc`"),
            ("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"a\"}", "-32600 for null: "),
        ] {
            let read = read(framed(bad) + call("b").as_str());
            assert!(read[0].starts_with(answer), "{bad}: {}", read[0]);
            assert_eq!(read[1..], ["b"]);
        }
        let deep = framed(&"[".repeat(100_000)) + call("a").as_str();
        assert_eq!(read_in_pieces(deep.as_bytes(), 4096)[1..], ["a"]);
        let not_utf_8 = [b"Content-Length: 1\r\n\r\n\xff", call("a").as_bytes()].concat();
        assert_eq!(read(not_utf_8)[1..], ["a"]);
    }

    #[test]
    fn responses_are_told_from_requests() {
        let error = r#"{"jsonrpc":"2.0","id":4,"error":{"code":-32601,"message":"no"}}"#;
        let messages =
            framed(r#"{"jsonrpc":"2.0","id":"x","result":null}"#) + framed(error).as_str() + call("a").as_str();
        assert_eq!(read(messages), ["response \"x\"", "response 4", "a"]);
    }

    #[test]
    fn halves_of_surrogate_pairs_are_replaced() {
        for (json, text) in [
            (r#""a\ud800b""#, "a\u{fffd}b"),
            (r#""\uDC00\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\ude00\ude00""#, "😀\u{fffd}"),
            (r#""\ud83d\ud83d\ude00é""#, "\u{fffd}😀é"),
            (r#""\\ud800\ud800""#, "\\ud800\u{fffd}"),
            (r#""\ud800é\n""#, "\u{fffd}é\n"),
        ] {
            assert_eq!(super::json(json.as_bytes()).unwrap(), text, "{json}");
        }
        for broken in [r#""\ud800"#, "\"\\", r#""\ud8é""#, r#""\u+123""#] {
            assert!(super::json(broken.as_bytes()).is_err(), "{broken}");
        }
    }
}
