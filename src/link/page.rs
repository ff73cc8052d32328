//! The pages: their list, their properties and their paths.
//!
//! A page is declared once, in `pages!` below; the contents of a declaration are defined in `page_spec`, the macro in
//! `page_macro`.

use crate::{
    explore::{FacetKey, Sort, SortKey, ViewMode},
    report::{
        InstrumentId, Locator, MeasureId, ParagraphNumber, RecommendationId, RecordId, RecordType, StateId, TopicId,
    },
};

use super::{
    Key, alias, damage,
    page_macro::pages,
    page_spec::{Content, Drawn, Facet, Group, PageSpec, Picture},
};

pages! {
    lists {
        /// What the site contains, with links into it.
        Overview => PageSpec::of_static(""),
        /// The ratification table.
        Instruments => PageSpec {
            facets: &[
                Facet::open(FacetKey::State),
                Facet::open(FacetKey::Status),
                Facet::folded(FacetKey::Region),
                Facet::folded(FacetKey::Instrument),
            ],
            sorts: &[SortKey::Name, SortKey::Count2015, SortKey::Count2017, SortKey::Change, SortKey::StatesNamed],
            files: Some(RecordType::Instrument),
            content: Content::Ratifications,
            ..PageSpec::of_interactive("instruments", Group::BySubject)
        },
        /// National measures, with filters.
        Measures => PageSpec {
            facets: &[
                Facet::open(FacetKey::Theme),
                Facet::open(FacetKey::State),
                Facet::folded(FacetKey::Topic),
                Facet::folded(FacetKey::Region),
                Facet::folded(FacetKey::Kind),
            ],
            sorts: &[SortKey::Paragraph, SortKey::State],
            views: &[ViewMode::Table, ViewMode::Embed],
            ..PageSpec::of_list("measures", Group::BySubject, RecordType::Measure)
        },
        /// United Nations initiatives.
        UnAction => PageSpec {
            facets: &[Facet::open(FacetKey::Entity), Facet::open(FacetKey::State), Facet::folded(FacetKey::Topic)],
            ..PageSpec::of_list("un-action", Group::BySubject, RecordType::Initiative)
        },
        /// Norms and meetings.
        Developments => PageSpec {
            facets: &[Facet::open(FacetKey::State), Facet::folded(FacetKey::Topic)],
            sorts: &[SortKey::Paragraph, SortKey::Date],
            picture: Some(Picture::Dates),
            ..PageSpec::of_list("developments", Group::BySubject, RecordType::Development)
        },
        /// What the report recommends.
        Recommendations => PageSpec {
            facets: &[Facet::open(FacetKey::Topic)],
            views: &[ViewMode::Stated, ViewMode::Embed],
            ..PageSpec::of_list("recommendations", Group::BySubject, RecordType::Recommendation)
        },
        /// The editorial topics.
        Topics => PageSpec { group: Some(Group::BySubject), ..PageSpec::of_static("topics") },
        /// The 25 reporting States.
        States => PageSpec {
            facets: &[Facet::open(FacetKey::Region)],
            files: Some(RecordType::State),
            ..PageSpec::of_interactive("states", Group::ByState)
        },
        /// State × instrument.
        Matrix => PageSpec {
            asks: &[Key::Text, Key::Bound, Key::Silent, Key::Differs, Key::Cell],
            facets: &[
                Facet::folded(FacetKey::State),
                Facet::folded(FacetKey::Instrument),
                Facet::folded(FacetKey::Status),
                Facet::folded(FacetKey::Region),
            ],
            sorts: &[SortKey::State],
            default_sort: Some(SortKey::State),
            files: Some(RecordType::Statement),
            content: Content::Matrix,
            ..PageSpec::of_interactive("matrix", Group::ByState)
        },
        /// State × theme, including the States on which the report is silent.
        Coverage => PageSpec {
            facets: &[
                Facet::open(FacetKey::Theme),
                Facet::open(FacetKey::Region),
                Facet::folded(FacetKey::State),
                Facet::folded(FacetKey::Topic),
                Facet::folded(FacetKey::Kind),
            ],
            files: Some(RecordType::Measure),
            content: Content::Coverage,
            ..PageSpec::of_interactive("coverage", Group::ByState)
        },
        /// Two to four States side by side.
        Compare => PageSpec {
            asks: &[],
            facets: &[Facet::open(FacetKey::State)],
            excludes: false,
            content: Content::Comparison,
            ..PageSpec::of_interactive("compare", Group::ByState)
        },
        /// The context points.
        Context => PageSpec {
            facets: &[Facet::open(FacetKey::Topic)],
            ..PageSpec::of_list("context", Group::TheText, RecordType::Context)
        },
        /// Every figure of the report.
        Figures => PageSpec {
            facets: &[Facet::open(FacetKey::Topic)],
            picture: Some(Picture::MigrantShares),
            ..PageSpec::of_list("figures", Group::TheText, RecordType::Figure)
        },
        /// The works behind the footnotes, and the documents that the text cites.
        Sources => PageSpec {
            asks: &[Key::Text, Key::Facet(FacetKey::Source)],
            facets: &[
                Facet::open(FacetKey::SourceKind),
                Facet::open(FacetKey::Section),
                Facet::folded(FacetKey::Year),
            ],
            files: Some(RecordType::Source),
            content: Content::Cited,
            ..PageSpec::of_interactive("sources", Group::TheText)
        },
        /// The paragraphs of the report.
        Paragraphs => PageSpec { group: Some(Group::TheText), ..PageSpec::of_static("paragraphs") },
        /// All kinds of record at once.
        Search => PageSpec { content: Content::Found, ..PageSpec::of_interactive("search", Group::TheText) },
        /// A list of records that a reader picked.
        List => PageSpec {
            asks: &[Key::Record],
            views: &[ViewMode::Grouped, ViewMode::Embed],
            content: Content::Picked,
            ..PageSpec::of_interactive("list", Group::TheText)
        },
        /// About the site: method, statuses, notes on the source.
        About => PageSpec { group: Some(Group::TheText), ..PageSpec::of_static("about") },
    }
    records {
        /// One instrument, with what the report says about States.
        Instrument(InstrumentId) of Instruments => PageSpec::of_static("instruments"),
        /// One measure, with links to the neighbouring ones.
        Measure(MeasureId) of Measures => PageSpec::of_static("measures"),
        /// One recommendation, with the records related to it.
        Recommendation(RecommendationId) of Recommendations => PageSpec {
            views: &[ViewMode::Stated, ViewMode::Embed],
            ..PageSpec::of_static("recommendations")
        },
        /// One State: what the report says about it.
        State(StateId) of States => PageSpec::of_static("states"),
        /// One topic: the records that the editors filed under it.
        Topic(TopicId) of Topics => PageSpec::of_static("topics"),
        /// Everything recorded from one paragraph.
        Paragraph(ParagraphNumber) of Paragraphs => PageSpec::of_static("paragraphs"),
    }
}

/// The path of the page for addresses that do not exist.
pub const NO_ADDRESS: &str = "404.html";

impl Page {
    /// Every page, without [`Page::NotFound`]; for the static pages and the tests.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Self::LISTS.iter().flat_map(|&list| [vec![list], list.records()].concat()).collect()
    }

    /// The path below the root, without a leading slash and with a trailing one; empty for the overview.
    #[must_use]
    pub fn path(self) -> String {
        let folder = self.spec().folder;
        match self.slug() {
            None if folder.is_empty() => String::new(),
            None => [folder, "/"].concat(),
            Some(slug) => [folder, "/", &slug, "/"].concat(),
        }
    }

    /// The page at a path below the root, even if the path was damaged in transit.
    #[must_use]
    pub fn from_path(path: &str) -> Self {
        let path = damage::path(path);
        let path = alias::path(&path).unwrap_or(&path);
        let (folder, slug) = path.split_once('/').map_or((path, None), |(folder, slug)| (folder, Some(slug)));
        let list = Self::LISTS.iter().copied().find(|page| page.spec().folder == folder);
        let record = |list: Self, slug| list.record(alias::record(list, slug).unwrap_or(slug));
        let page = list.and_then(|list| slug.map_or(Some(list), |slug| record(list, slug)));
        page.unwrap_or(Self::NotFound)
    }

    /// The page with the most information about a record: its own, that of its instrument, or that of its paragraph.
    #[must_use]
    pub fn of_record(record: RecordId) -> Self {
        match record {
            RecordId::State(id) => Self::State(id),
            RecordId::Instrument(id) => Self::Instrument(id),
            RecordId::Statement(id) => Self::Instrument(id.get().instrument),
            RecordId::Measure(id) => Self::Measure(id),
            RecordId::Recommendation(id) => Self::Recommendation(id),
            RecordId::Source(_) => Self::Sources,
            RecordId::Initiative(_)
            | RecordId::Development(_)
            | RecordId::Conclusion(_)
            | RecordId::Context(_)
            | RecordId::Figure(_)
            | RecordId::Reference(_)
            | RecordId::Note(_) => record.paragraphs().first().map_or(Self::About, |first| Self::of_locator(*first)),
        }
    }

    /// The record that the page is about, if it contains a text that can be quoted; a State, for example, does not.
    #[must_use]
    pub fn quoted(self) -> Option<RecordId> {
        match self.about()? {
            RecordPage::Measure(id) => Some(RecordId::Measure(id)),
            RecordPage::Recommendation(id) => Some(RecordId::Recommendation(id)),
            RecordPage::Instrument(id) => Some(RecordId::Instrument(id)),
            RecordPage::State(_) | RecordPage::Topic(_) | RecordPage::Paragraph(_) => None,
        }
    }

    /// The page of the paragraph that a locator points to.
    #[must_use]
    pub fn of_locator(locator: Locator) -> Self {
        ParagraphNumber::new(locator.paragraph).map_or(Self::Paragraphs, Self::Paragraph)
    }

    /// The page that lists the records of a type: the first that has them as files, or one that lists others, too.
    #[must_use]
    pub fn listing(record: RecordType) -> Self {
        match record {
            RecordType::State
            | RecordType::Instrument
            | RecordType::Statement
            | RecordType::Measure
            | RecordType::Initiative
            | RecordType::Development
            | RecordType::Recommendation
            | RecordType::Context
            | RecordType::Figure
            | RecordType::Source => {
                let holds = |page: &Self| page.spec().files == Some(record);
                Self::LISTS.iter().copied().find(holds).unwrap_or(Self::Search)
            }
            RecordType::Conclusion | RecordType::Reference => Self::Paragraphs,
            RecordType::Note => Self::About,
        }
    }

    /// Whether the page is about one record.
    #[must_use]
    pub fn is_record(self) -> bool {
        self.parent() != self
    }

    /// Whether the page has the same content for all readers, so that its static file is complete.
    #[must_use]
    pub fn is_static(self) -> bool {
        self != Self::NotFound && self.spec().drawn == Drawn::Static
    }

    /// Whether the page has results that depend on a selection.
    #[must_use]
    pub fn has_results(self) -> bool {
        self.spec().drawn == Drawn::Interactive
    }

    /// The query keys that this page understands, in the order in which they appear in a link.
    pub fn keys(self) -> impl Iterator<Item = Key> {
        Key::all().filter(move |&key| self.spec().understands(key))
    }

    /// Whether an order is the page's default.
    #[must_use]
    pub fn is_default(self, sort: Sort) -> bool {
        !sort.descending && self.spec().default_sort == Some(sort.key)
    }

    /// Whether one record of the page may have several values of a facet, so that "all of these" is a meaningful
    /// choice.
    #[must_use]
    pub const fn can_match_all(self, key: FacetKey) -> bool {
        self.spec().matches_all && key.is_many()
    }

    /// How many folders the page is below the root.
    #[must_use]
    pub fn depth(self) -> usize {
        self.path().matches('/').count()
    }
}
