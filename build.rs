//! The queries are carried inside the binary; a new file among them must be seen by the next build.
fn main() {
    println!("cargo:rerun-if-changed=queries");
}
