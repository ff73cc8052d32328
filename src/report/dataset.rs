//! The tables of the dataset, and the dataset of this program, which is unpacked on first use.

use std::sync::LazyLock;

use super::packed::{Packed, Unpacker};
use super::{Instrument, RecordType, State, Statement};

/// The dataset of this program.
pub static REPORT: Embedded = Embedded(LazyLock::new(|| Report::unpack(TEXTS, CODES)));

const TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/report.txt"));
const CODES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/report.bin"));

/// Declares the tables as fields of `Report` and as methods of [`REPORT`].
macro_rules! tables {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        /// A dataset. Every table is in the order of its data file, statements by instrument and State.
        #[derive(Debug)]
        pub struct Report {
            /// The SHA-256 of the data files, in hex, which identifies exactly these data.
            pub data_hash: &'static str,
            $(#[doc = concat!("Each of them: ", $doc)] pub $table: Vec<super::$Record>,)+
        }

        impl Report {
            /// Reads a dataset. Streams that the data compiler did not write produce a meaningless dataset, not an
            /// error.
            #[must_use]
            pub fn unpack(texts: &'static str, codes: &'static [u8]) -> Self {
                let from = &mut Unpacker::new(texts, codes);
                let mut report = Self {
                    data_hash: Packed::read(from),
                    $($table: from.list(),)+
                };
                name(&mut report.statements, &report.states, &report.instruments);
                report
            }
        }

        impl Embedded {
            $(
                #[doc = concat!("Each of them: ", $doc)]
                #[must_use]
                pub fn $table(&'static self) -> &'static [super::$Record] { &self.report().$table }
            )+

            /// The number of records of a type.
            #[must_use]
            pub fn count(&'static self, record: RecordType) -> usize {
                match record { $($(RecordType::$Type => self.$table().len(),)?)+ }
            }
        }
    };
}

record_types!(tables);

/// Gives statements their slugs, which are derived from their other fields.
fn name(statements: &mut [Statement], states: &[State], instruments: &[Instrument]) {
    for said in statements {
        let state = states.get(said.state.index()).map_or("", |state| state.slug);
        let instrument = instruments.get(said.instrument.index()).map_or("", |instrument| instrument.slug);
        said.slug = [state, instrument, said.status.slug()].join("--").leak();
    }
}

/// A dataset that is unpacked on first use.
#[derive(Debug)]
pub struct Embedded(LazyLock<Report>);

impl Embedded {
    // Not inlined, because the check whether it is unpacked would be repeated at every use.
    #[inline(never)]
    fn report(&self) -> &Report {
        &self.0
    }

    /// The SHA-256 of the data files, in hex, which identifies exactly these data.
    #[must_use]
    pub fn data_hash(&self) -> &'static str {
        self.report().data_hash
    }

    /// The texts of the dataset, one on each line.
    #[must_use]
    pub const fn texts(&self) -> &'static str {
        TEXTS
    }
}
