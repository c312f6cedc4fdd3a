#![no_main]
#![doc = "See `statuslens_fuzz::framing`."]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| statuslens_fuzz::framing(bytes));
