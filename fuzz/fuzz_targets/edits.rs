#![no_main]
#![doc = "See `statuslens_fuzz::edits`."]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| statuslens_fuzz::edits(bytes));
