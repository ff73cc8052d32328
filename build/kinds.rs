//! What the shapes have in common: where each is written, and how its records are known.

use std::fmt;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, SeqAccess, Visitor};

use super::locator::Locator;
use super::shapes::{
    Conclusion, ContextPoint, Development, Entity, Figure, Initiative, Instrument, Measure, Note, Paragraphs, Place,
    Recommendation, Reference, Section, State, Statement, StatesOf, Topic,
};

/// A record of a data file.
pub(crate) trait Shape: DeserializeOwned {
    /// The file that holds it.
    const FILE: &'static str;
    /// The word for one in messages, which is also the key of its id.
    const KEY: &'static str;
}

/// A record with an id.
pub(crate) trait Identified: Shape {
    /// The id.
    fn id(&self) -> &str;
}

/// A record whose id follows from its paragraph.
pub(crate) trait Numbered: Identified {
    /// Whether there is just one for each paragraph or sub-item, so that the id has no number.
    const SINGLE: bool;

    /// Where it comes from.
    fn paragraph(&self) -> Locator;
}

/// Says where shapes with an id are written and under which key.
macro_rules! identified {
    ($($name:ident in $file:literal by $key:ident;)+) => { $(
        impl Shape for $name {
            const FILE: &'static str = $file;
            const KEY: &'static str = stringify!($key);
        }

        impl Identified for $name {
            fn id(&self) -> &str {
                self.$key.as_str()
            }
        }
    )+ };
}

identified! {
    State in "states.json" by state;
    Place in "places.json" by place;
    Entity in "entities.json" by entity;
    Topic in "topics.json" by topic;
    Instrument in "instruments.json" by instrument;
    Measure in "measures.json" by measure;
    Initiative in "initiatives.json" by initiative;
    Development in "developments.json" by development;
    Recommendation in "recommendations.json" by recommendation;
    Conclusion in "conclusions.json" by conclusion;
    ContextPoint in "context.json" by context;
    Figure in "figures.json" by figure;
    Reference in "references.json" by reference;
    Note in "notes.json" by note;
    Section in "paragraphs.json" by section;
}

/// Says which shapes are numbered within their paragraph, or single in it.
macro_rules! numbered {
    ($($name:ident single $single:literal;)+) => { $(
        impl Numbered for $name {
            const SINGLE: bool = $single;

            fn paragraph(&self) -> Locator {
                self.paragraph
            }
        }
    )+ };
}

numbered! {
    Measure single false;
    Initiative single false;
    Development single false;
    Recommendation single true;
    Conclusion single false;
    ContextPoint single false;
    Figure single false;
}

impl Shape for Statement {
    const FILE: &'static str = "statements.json";
    const KEY: &'static str = "statement";
}

impl Shape for Paragraphs {
    const FILE: &'static str = "paragraphs.json";
    const KEY: &'static str = "paragraphs";
}

impl<'de> Deserialize<'de> for StatesOf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Tells the word from the list, so that a wrong slug is named and not lost in "no variant matches".
        struct WordOrList;

        impl<'de> Visitor<'de> for WordOrList {
            type Value = StatesOf;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"all\" or a list of States")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<StatesOf, E> {
                if word == "all" {
                    Ok(StatesOf::All)
                } else {
                    Err(E::custom(format_args!("{word:?} is neither \"all\" nor a list of States")))
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<StatesOf, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(StatesOf::Listed)
            }
        }

        deserializer.deserialize_any(WordOrList)
    }
}
