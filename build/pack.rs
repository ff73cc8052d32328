//! The packed form of the dataset: a stream of texts and one of numbers. `src/report/packed.rs` reads both in order.

/// The two streams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed {
    /// All texts, each terminated by a line feed; no text contains one.
    pub(crate) texts: String,
    /// Numbers in groups of seven bits, the highest first; all bytes of a number but the last have the top bit set.
    pub(crate) codes: Vec<u8>,
}

impl Packed {
    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) {
        self.texts.extend([text, "\n"]);
    }

    /// Adds a number: a count, an index into a table, the length of a list.
    pub(crate) fn number(&mut self, number: usize) {
        let groups = (number.max(1).ilog2() / 7) as usize;
        for group in (0..=groups).rev() {
            let [bits, ..] = (number >> (7 * group) & 0x7f).to_le_bytes();
            self.codes.push(if group == 0 { bits } else { bits | 0x80 });
        }
    }
}
