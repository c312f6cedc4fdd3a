//! A file that shows nothing of HTTP: here `Status::Ok` is some other library's.

use super::mem::Status;

fn inflate(stream: &mut Stream) -> Result<Status, Error> {
    match stream.next() {
        Ok(Status::Ok | Status::BufError) => Ok(Status::Ok),
        Ok(Status::NotFound) => Err(Error::Lost),
        other => other,
    }
}

fn distances() -> [u16; 5] {
    let mut total = 0;
    add(404);
    add(410);
    [101, 203, 404, 410, 503]
}
