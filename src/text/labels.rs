//! Names of coded values: statuses, themes, facets, columns.

use faceted_search::TextQuery;

use crate::{
    explore::{FacetKey, Filter, Selection, SortKey, ViewMode},
    report::{
        Addressee, Attribution, Basis, EntityId, Family, InitiativeHeading, InstrumentId, MeasureKind, NoteKind,
        RecordType, Region, StateId, Status, Theme, TopicId,
    },
};

use super::grammar::{Noun, quoted};

/// The records of the measures page.
pub const MEASURES: Noun = Noun { one: "measure", many: "measures" };
/// The records of the ratification table.
pub const INSTRUMENTS: Noun = Noun { one: "instrument", many: "instruments" };
/// The rows of the matrix.
pub const STATES: Noun = Noun { one: "State", many: "States" };
/// The records of the pages that list one type.
pub const INITIATIVES: Noun = Noun { one: "initiative", many: "initiatives" };
/// Norms, resolutions and meetings.
pub const DEVELOPMENTS: Noun = Noun { one: "development", many: "developments" };
/// What the report recommends.
pub const RECOMMENDATIONS: Noun = Noun { one: "recommendation", many: "recommendations" };
/// What the report says of the world in which all this happens.
pub const CONTEXT_POINTS: Noun = Noun { one: "point of context", many: "points of context" };
/// Numbers of the report.
pub const FIGURES: Noun = Noun { one: "figure", many: "figures" };
/// Records of any type.
pub const RECORDS: Noun = Noun { one: "record", many: "records" };
/// Paragraphs of the report.
pub const PARAGRAPHS: Noun = Noun { one: "paragraph", many: "paragraphs" };
/// Worldwide totals.
pub const TOTALS: Noun = Noun { one: "total", many: "totals" };
/// Rows of a file.
pub const ROWS: Noun = Noun { one: "row", many: "rows" };
/// Filters in force.
pub const FILTERS: Noun = Noun { one: "filter", many: "filters" };

/// A theme, as the report heads it, shortened where it is long.
#[must_use]
pub const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Legislation => "Legislation",
        Theme::Policies => "Policies",
        Theme::DataAndResearch => "Data and research",
        Theme::Prevention => "Prevention and training",
        Theme::Protection => "Protection and assistance",
        Theme::Cooperation => "Cooperation",
    }
}

/// A status in the report's verb.
#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Ratified => "Ratified",
        Status::Acceded => "Acceded",
        Status::Party => "Party",
        Status::Signatory => "Signatory",
        Status::EntersIntoForce => "Enters into force later",
    }
}

/// What a status means, in a sentence.
#[must_use]
pub const fn status_meaning(status: Status) -> &'static str {
    match status {
        Status::Ratified => "The report says that the State has ratified the instrument. We count it as bound.",
        Status::Acceded => {
            "The report says that the State has acceded: it joined without signing first. We count it as bound."
        }
        Status::Party => "The report calls the State a party and does not say how it became one. We count it as bound.",
        Status::Signatory => {
            "The report says that the State has signed. Signing alone does not bind it to the whole instrument, so we do not count it as bound."
        }
        Status::EntersIntoForce => {
            "The report gives a date, after its own, on which the instrument will begin to bind the State. We do not count it as bound at the time of the report."
        }
    }
}

/// How a statement covers its State.
#[must_use]
pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Named => "The sentence names the State.",
        Basis::Collective => "The sentence says it of all 25 reporting States at once and names none of them.",
    }
}

/// A kind of measure.
#[must_use]
pub const fn kind(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Measure => "Measure",
        MeasureKind::InProgress => "In progress",
        MeasureKind::Statement => "View expressed",
        MeasureKind::Need => "Need named",
    }
}

/// What a kind of measure means.
#[must_use]
pub const fn kind_meaning(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Measure => "Something in place, done or set as policy, as the State reported it.",
        MeasureKind::InProgress => "Something being drafted or developed when the State reported.",
        MeasureKind::Statement => "A view that the State put forward on something that is not its own measure.",
        MeasureKind::Need => "A gap that the State itself named.",
    }
}

/// How a measure is tied to its States; nothing to say where they are named.
#[must_use]
pub const fn attribution(attribution: Attribution) -> Option<&'static str> {
    match attribution {
        Attribution::Named => None,
        Attribution::Inherited => {
            Some("The sentence does not repeat the State’s name; it still refers to the State named just before.")
        }
        Attribution::Group => Some("Said of States as a group, so it is credited to no single State."),
    }
}

/// Who a measure without States is credited to.
pub const NO_STATE: &str = "No single State credited";

/// A family of instruments.
#[must_use]
pub const fn family(family: Family) -> &'static str {
    match family {
        Family::UnTreaty => "United Nations treaty",
        Family::IloConvention => "ILO convention",
        Family::Regional => "Regional instrument",
    }
}

/// A region of the world.
#[must_use]
pub const fn region(region: Region) -> &'static str {
    match region {
        Region::Africa => "Africa",
        Region::Americas => "Americas",
        Region::Asia => "Asia",
        Region::Europe => "Europe",
        Region::Oceania => "Oceania",
    }
}

/// A kind of note.
#[must_use]
pub const fn note_kind(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Contradiction => "Contradiction",
        NoteKind::Oddity => "Oddity",
        NoteKind::Method => "Method",
    }
}

/// A facet.
#[must_use]
pub const fn facet(key: FacetKey) -> &'static str {
    match key {
        FacetKey::Theme => "Theme",
        FacetKey::State => "State",
        FacetKey::Region => "Region",
        FacetKey::Instrument => "Instrument",
        FacetKey::Status => "Status",
        FacetKey::Topic => "Topic",
        FacetKey::Kind => "Kind",
        FacetKey::Entity => "Entity",
    }
}

/// Whether a facet is ours rather than the report's.
#[must_use]
pub const fn is_editorial(key: FacetKey) -> bool {
    matches!(key, FacetKey::Topic | FacetKey::Region)
}

/// A value of a facet; empty for an ordinal that does not exist.
#[must_use]
pub fn value(key: FacetKey, ordinal: u16) -> &'static str {
    let index = usize::from(ordinal);
    let name = match key {
        FacetKey::Theme => Theme::ALL.get(index).map(|value| theme(*value)),
        FacetKey::State => StateId::from_index(index).map(|id| id.get().name),
        FacetKey::Region => Region::ALL.get(index).map(|value| region(*value)),
        FacetKey::Instrument => InstrumentId::from_index(index).map(|id| id.get().short_name),
        FacetKey::Status => Status::ALL.get(index).map(|value| status(*value)),
        FacetKey::Topic => TopicId::from_index(index).map(|id| id.get().name),
        FacetKey::Kind => MeasureKind::ALL.get(index).map(|value| kind(*value)),
        FacetKey::Entity => EntityId::from_index(index).map(|id| id.get().short_name),
    };
    name.unwrap_or_default()
}

/// A filter as a chip names it: "State, Philippines".
#[must_use]
pub fn filter(filter: Filter, selection: &Selection) -> String {
    let lead = match filter {
        Filter::Text if TextQuery::parse(&selection.text).is_empty() => "Not searched for",
        Filter::Text => "Search",
        Filter::Include(key, _) | Filter::Exclude(key, _) => facet(key),
        Filter::Bound(_) => "Bound by",
        Filter::Silent(_) => "Nothing stated on",
        Filter::Differs => return filter_value(filter, selection),
    };
    [lead, ", ", &filter_value(filter, selection)].concat()
}

/// What a filter asks for, without the name of its kind: "Philippines", "not Jordan".
#[must_use]
pub fn filter_value(filter: Filter, selection: &Selection) -> String {
    match filter {
        Filter::Text => quoted(selection.text.trim()),
        Filter::Include(key, ordinal) => value(key, ordinal).into(),
        Filter::Exclude(key, ordinal) => ["not ", value(key, ordinal)].concat(),
        Filter::Bound(id) | Filter::Silent(id) => id.get().short_name.into(),
        Filter::Differs => "Only where statements differ".into(),
    }
}

/// A column to sort by.
#[must_use]
pub const fn sort(key: SortKey) -> &'static str {
    match key {
        SortKey::Paragraph => "Paragraph",
        SortKey::State => "State",
        SortKey::Name => "Instrument",
        SortKey::Count2015 => "2015",
        SortKey::Count2017 => "2017",
        SortKey::Change => "Change",
        SortKey::StatesNamed => "Reporting States with a statement",
        SortKey::Date => "Date",
    }
}

/// A form in which records are shown; none for the page's own.
#[must_use]
pub const fn view(mode: Option<ViewMode>) -> &'static str {
    match mode {
        None => "List",
        Some(ViewMode::Table) => "Table",
        Some(ViewMode::Stated) => "Only records named in the recommendation",
        Some(ViewMode::Embed) => "For embedding",
    }
}

/// A later entry into force, with its date.
#[must_use]
pub fn in_force_from(date: &str) -> String {
    ["In force from ", date].concat()
}

/// A type of record as a noun.
#[must_use]
pub const fn record_noun(record: RecordType) -> Noun {
    match record {
        RecordType::State => STATES,
        RecordType::Instrument => INSTRUMENTS,
        RecordType::Statement => Noun { one: "statement", many: "statements" },
        RecordType::Measure => MEASURES,
        RecordType::Initiative => INITIATIVES,
        RecordType::Development => DEVELOPMENTS,
        RecordType::Recommendation => RECOMMENDATIONS,
        RecordType::Conclusion => Noun { one: "conclusion", many: "conclusions" },
        RecordType::Context => CONTEXT_POINTS,
        RecordType::Figure => FIGURES,
        RecordType::Reference => Noun { one: "reference", many: "references" },
        RecordType::Note => Noun { one: "note", many: "notes" },
    }
}

/// A sub-heading of the report over United Nations initiatives.
#[must_use]
pub const fn initiative_heading(heading: InitiativeHeading) -> &'static str {
    match heading {
        InitiativeHeading::ResearchAndData => "Research and data",
        InitiativeHeading::LegislativeAndPolicySupport => "Support for laws and policies",
        InitiativeHeading::AdvocacyAndCapacity => "Advocacy and capacity-building",
    }
}

/// Whom a recommendation addresses.
#[must_use]
pub const fn addressee(addressee: Addressee) -> &'static str {
    match addressee {
        Addressee::States => "To States",
        Addressee::UnSystem => "To the United Nations system",
    }
}

/// A type of record, in the plural.
#[must_use]
pub const fn record_type(record: RecordType) -> &'static str {
    match record {
        RecordType::State => "Reporting States",
        RecordType::Instrument => "Instruments",
        RecordType::Statement => "Statements on States and instruments",
        RecordType::Measure => "National measures",
        RecordType::Initiative => "United Nations initiatives",
        RecordType::Development => "Developments",
        RecordType::Recommendation => "Recommendations",
        RecordType::Conclusion => "Conclusions",
        RecordType::Context => "Points of context",
        RecordType::Figure => "Figures",
        RecordType::Reference => "References",
        RecordType::Note => "Notes on the source",
    }
}
