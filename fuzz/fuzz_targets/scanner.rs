#![no_main]
#![doc = "See `statuslens_fuzz::scanner`."]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| statuslens_fuzz::scanner(bytes));
