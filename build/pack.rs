//! The dataset as it travels: one stream of texts, one of numbers. `src/report/packed.rs` reads both in the same order.

/// The two streams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed {
    /// Every text, each ended by a line feed, which none of them holds.
    pub(crate) texts: String,
    /// Numbers in groups of seven bits, the highest first; all but the last byte of each have the top bit set.
    pub(crate) codes: Vec<u8>,
}

impl Packed {
    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) {
        self.texts.extend([text, "\n"]);
    }

    /// Adds a number: a count, a place in a table, the length of a list.
    pub(crate) fn number(&mut self, number: usize) {
        let groups = (number.max(1).ilog2() / 7) as usize;
        for group in (0..=groups).rev() {
            let [bits, ..] = (number >> (7 * group) & 0x7f).to_le_bytes();
            self.codes.push(if group == 0 { bits } else { bits | 0x80 });
        }
    }
}
