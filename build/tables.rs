//! All tables of records, and how a slug is resolved to a record's index.

use super::error::{DataError, Fault};
use super::kinds::{Record, Shape, Stored, ids};
use super::pack::Packed;
use super::read::Reader;
use super::shapes;
use super::validate::Check;
use super::vocabulary::RecordType;

/// Declares the tables: their files, and the operations on all of them.
macro_rules! tables {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        /// The data files, in the order in which they are hashed: facts, then the words for them if there are any.
        pub(crate) fn files() -> Vec<&'static str> {
            let mut files = Vec::new();
            $(
                files.push(shapes::$Record::FILE);
                if !shapes::$Record::words().is_empty() {
                    files.push(shapes::$Record::WORDS_FILE);
                }
            )+
            files
        }

        /// The parsed data files.
        pub(crate) struct Dataset {
            $(pub(crate) $table: Vec<shapes::$Record>,)+
        }

        $(
            impl Shape for shapes::$Record {
                const FILE: &'static str = concat!(stringify!($table), ".json");
                const WORDS_FILE: &'static str = concat!("en/", stringify!($table), ".json");
                const KEY: &'static str = $slug;
            }

            impl Stored for shapes::$Record {
                const ONE: &'static str = $one;

                fn table(dataset: &Dataset) -> &[Self] {
                    &dataset.$table
                }
            }
        )+

        impl Dataset {
            /// Reads every file.
            pub(crate) fn read(reader: &mut Reader<'_>) -> Self {
                Self { $($table: reader.list(),)+ }
            }

            /// Checks every table against a rule.
            pub(crate) fn check(&self, rule: &mut impl Check) {
                $(rule.table::<shapes::$Record>(self);)+
            }

            /// Packs every table.
            pub(crate) fn pack(&self, to: &mut Packed) -> Result<(), DataError> {
                $(Record::pack_table(&self.$table, self, to)?;)+
                Ok(())
            }

            /// The index of the record with this type and slug.
            pub(crate) fn find(&self, record: RecordType, slug: &str) -> Result<usize, Fault> {
                match record { $($(RecordType::$Type => find(slug, &ids(&self.$table), $one),)?)+ }
            }

            /// The paragraphs that the record with this type and slug comes from, if it exists.
            pub(crate) fn paragraphs_of(&self, record: RecordType, slug: &str) -> Option<Vec<super::locator::Locator>> {
                match record { $($(RecordType::$Type => paragraphs_of(&self.$table, slug),)?)+ }
            }
        }
    };
}

record_types!(tables);

fn paragraphs_of<T: Record>(records: &[T], slug: &str) -> Option<Vec<super::locator::Locator>> {
    records.iter().find(|record| record.id() == Some(slug)).map(Record::paragraphs)
}

/// The index of a slug among the known slugs of this type of record.
pub(crate) fn find(slug: &str, known: &[&str], one: &'static str) -> Result<usize, Fault> {
    known.iter().position(|known| *known == slug).ok_or_else(|| Fault::Unknown {
        slug: slug.to_owned(),
        one,
        nearest: nearest(slug, known).map(ToOwned::to_owned),
    })
}

/// The slug that was probably meant. Slugs that begin with a digit get none: any number is as near as another.
fn nearest<'a>(slug: &str, known: &[&'a str]) -> Option<&'a str> {
    if slug.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (distance, near) = known.iter().map(|known| (strsim::osa_distance(slug, known), *known)).min()?;
    (distance <= slug.len() / 3).then_some(near)
}
