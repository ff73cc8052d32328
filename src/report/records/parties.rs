//! Records of parties and subjects: States, places, entities, topics, and instruments with their worldwide totals.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// One of the 25 States that reported (footnote 1).
    pub struct State {
        /// Its name in links: the report's name in lower case with hyphens.
        pub slug as "state": Slug,
        /// The name as in footnote 1.
        pub name: Words,
        /// ISO 3166-1 alpha-3.
        pub iso3: Iso3,
        /// M49 region; editorial.
        pub region: Region,
        /// Other names to search by; editorial.
        pub aliases: List<Words>,
    }
}

record! {
    /// A country that the report names in addition to the 25 reporting States.
    pub struct Place {
        /// The name of the country in files.
        pub slug as "place": Slug,
        /// The name as in the report.
        pub name: Words,
    }
}

record! {
    /// A United Nations or related entity (paras. 54–58).
    pub struct Entity {
        /// The name of the entity in links and files.
        pub slug as "entity": Slug,
        /// The full name.
        pub name: Words,
        /// The name in common use.
        pub short_name: Words,
    }
}

record! {
    /// An editorial topic.
    pub struct Topic {
        /// The name of the topic in links and files.
        pub slug as "topic": Slug,
        /// The name that readers see.
        pub name: Words,
        /// A one-line definition of what belongs to it.
        pub definition: Words,
    }
}

record! {
    /// How many States worldwide had joined an instrument at the end of a period.
    pub struct WorldwideCount {
        /// The year of the count.
        pub year: u16,
        /// The number of States worldwide, not only of reporting States.
        pub count: u16,
    }
}

record! {
    /// A treaty, convention or protocol (paras. 30–35).
    pub struct Instrument {
        /// The name of the instrument in links and files.
        pub slug as "instrument": Slug,
        /// The full title.
        pub name: Words,
        /// The name in common use.
        pub short_name: Words,
        /// Whether it is a UN treaty, an ILO convention or a regional instrument.
        pub family: Family,
        /// The year in its title.
        pub year: Option<u16>,
        /// When it came into force, if the report gives the date.
        pub in_force: Option<PartialDate>,
        /// Worldwide totals, oldest first; empty if the report gives none.
        pub counts: List<WorldwideCount>,
        /// Whether the report lists States for it.
        pub lists_states: bool,
        /// The paragraphs that name it.
        pub paragraphs: List<Locator>,
        /// What the report says about it, in the editors' words.
        pub summary: Words,
        /// The page on which its depositary lists the States that are bound today; not from the report.
        pub status_page: StatusPage,
        /// The day on which the editors retrieved that address.
        pub taken: PartialDate,
    }
}
