//! Runs the target `list` under libFuzzer.

#![no_main]
#![allow(missing_docs, unsafe_code, reason = "libFuzzer's macro writes an unsafe function without a comment")]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::list(bytes));
