//! Who and to what: States, places, entities, topics, instruments, and what is stated of States.

use crate::report::{
    Basis, Family, InstrumentId, Locator, NoteId, PartialDate, Region, StateId, Status,
    packed::{Packed, Unpacker},
    value::{Field, Fields, Record, Value},
};

record! {
    /// One of the 25 States that reported (footnote 1).
    #[derive(Debug)]
    pub struct State {
        /// Its name in links: the report's name in lower case with hyphens.
        pub slug as "state": &'static str,
        /// The name as in footnote 1.
        pub name: &'static str,
        /// ISO 3166-1 alpha-3.
        pub iso3: &'static str,
        /// M49 region; editorial.
        pub region: Region,
        /// Other names to search by; editorial.
        pub aliases: &'static [&'static str],
    }
}

record! {
    /// A country that the report names outside the 25.
    #[derive(Debug)]
    pub struct Place {
        /// Its slug.
        pub slug as "place": &'static str,
        /// The name as in the report.
        pub name: &'static str,
    }
}

record! {
    /// A United Nations or related entity (paras. 54–58).
    #[derive(Debug)]
    pub struct Entity {
        /// Its slug.
        pub slug as "entity": &'static str,
        /// The full name.
        pub name: &'static str,
        /// The name in common use.
        pub short_name: &'static str,
    }
}

record! {
    /// An editorial topic.
    #[derive(Debug)]
    pub struct Topic {
        /// Its slug.
        pub slug as "topic": &'static str,
        /// The name.
        pub name: &'static str,
        /// One line on what belongs to it.
        pub definition: &'static str,
    }
}

record! {
    /// How many States worldwide had joined an instrument at the end of a period.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct WorldwideCount {
        /// The year of the count.
        pub year: u16,
        /// The count, over all States of the world, not over the reporting ones.
        pub count: u16,
    }
}

record! {
    /// A treaty, convention or protocol (paras. 30–35).
    #[derive(Debug)]
    pub struct Instrument {
        /// Its slug.
        pub slug as "instrument": &'static str,
        /// The full title.
        pub name: &'static str,
        /// The name in common use.
        pub short_name: &'static str,
        /// UN treaty, ILO convention or regional.
        pub family: Family,
        /// The year in its title.
        pub year: Option<u16>,
        /// When it came into force, where the report gives the date.
        pub in_force: Option<PartialDate>,
        /// Worldwide totals, oldest first; empty where the report gives none.
        pub counts: &'static [WorldwideCount],
        /// Whether the report names States for it.
        pub lists_states: bool,
        /// The paragraphs that name it.
        pub paragraphs: &'static [Locator],
        /// What the report gives for it.
        pub summary: &'static str,
    }
}

impl Field for WorldwideCount {
    fn value(&self) -> Value {
        Value::Object(self.fields())
    }
}

impl Instrument {
    /// The worldwide total of a year, if the report gives it.
    #[must_use]
    pub fn count(&self, year: u16) -> Option<u16> {
        self.counts.iter().find(|count| count.year == year).map(|count| count.count)
    }

    /// How far the worldwide total moved from 2015 to 2017.
    #[must_use]
    pub fn change(&self) -> Option<i32> {
        Some(i32::from(self.count(2017)?) - i32::from(self.count(2015)?))
    }
}

record! {
    /// What the report says of one State and one instrument (paras. 31–35).
    #[derive(Debug)]
    pub struct Statement {
        /// The instrument.
        pub instrument: InstrumentId,
        /// The State.
        pub state: StateId,
        /// The status in the report's verb.
        pub status: Status,
        /// When it takes effect, for a later entry into force.
        pub date: Option<PartialDate>,
        /// Named, or covered with all others.
        pub basis: Basis,
        /// The source.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: &'static [NoteId],
        =>
        /// Made of the State, the instrument and the status: `jamaica--ilo-c189--ratified`.
        pub slug: &'static str,
    }
}
