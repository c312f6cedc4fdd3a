#![no_main]
#![doc = "See `statuslens_fuzz::config`."]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| statuslens_fuzz::config(bytes));
