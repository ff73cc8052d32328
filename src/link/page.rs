//! The pages and their paths. Which questions each understands is next door, in `page_keys`.

use crate::report::{
    InstrumentId, Locator, MeasureId, ParagraphNumber, RecommendationId, RecordId, RecordType, StateId,
};

use super::{alias, damage};

/// A page of the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// What is in here and ways in.
    Overview,
    /// The ratification table.
    Instruments,
    /// One instrument.
    Instrument(InstrumentId),
    /// State × instrument.
    Matrix,
    /// National measures.
    Measures,
    /// One measure.
    Measure(MeasureId),
    /// State × theme, with the silences.
    Coverage,
    /// The 25 reporting States.
    States,
    /// One State: all that the report says of it.
    State(StateId),
    /// Two to four States side by side.
    Compare,
    /// United Nations initiatives.
    UnAction,
    /// Norms and meetings.
    Developments,
    /// What the report recommends.
    Recommendations,
    /// One recommendation, with the records that speak to it.
    Recommendation(RecommendationId),
    /// Points of context.
    Context,
    /// Every figure.
    Figures,
    /// The paragraphs of the report.
    Paragraphs,
    /// Everything recorded from one paragraph.
    Paragraph(ParagraphNumber),
    /// All kinds of record at once.
    Search,
    /// Method, statuses, notes on the source.
    About,
    /// No page has this path.
    NotFound,
}

/// The path that stands for any address without a page.
pub const NO_ADDRESS: &str = "404.html";

impl Page {
    /// Every page that exists, for the static pages and the tests; without [`Page::NotFound`].
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut pages = vec![Self::Overview, Self::Instruments];
        pages.extend(InstrumentId::all().map(Self::Instrument));
        pages.extend([Self::Matrix, Self::Measures]);
        pages.extend(MeasureId::all().map(Self::Measure));
        pages.extend([Self::Coverage, Self::States]);
        pages.extend(StateId::all().map(Self::State));
        pages.extend([Self::Compare, Self::UnAction, Self::Developments, Self::Recommendations]);
        pages.extend(RecommendationId::all().map(Self::Recommendation));
        pages.extend([Self::Context, Self::Figures, Self::Paragraphs]);
        pages.extend(ParagraphNumber::all().map(Self::Paragraph));
        pages.extend([Self::Search, Self::About]);
        pages
    }

    /// The path below the root, without a leading slash and with a trailing one; empty for the overview.
    #[must_use]
    pub fn path(self) -> String {
        let folder = self.parent().folder();
        match self.slug() {
            None if folder.is_empty() => String::new(),
            None => [folder, "/"].concat(),
            Some(slug) => [folder, "/", &slug, "/"].concat(),
        }
    }

    /// The page at a path below the root, however the path was damaged on its way.
    #[must_use]
    pub fn from_path(path: &str) -> Self {
        let path = damage::path(path);
        let path = alias::path(&path).unwrap_or(&path);
        let page = match path.split_once('/') {
            None => Self::LISTS.into_iter().find(|page| page.folder() == path),
            Some(("instruments", slug)) => InstrumentId::from_slug(slug).map(Self::Instrument),
            Some(("measures", slug)) => MeasureId::from_slug(slug).map(Self::Measure),
            Some(("states", slug)) => StateId::from_slug(slug).map(Self::State),
            Some(("recommendations", slug)) => RecommendationId::from_slug(slug).map(Self::Recommendation),
            Some(("paragraphs", slug)) => ParagraphNumber::from_slug(slug).map(Self::Paragraph),
            Some(_) => None,
        };
        page.unwrap_or(Self::NotFound)
    }

    /// Every page that is not about one record, in the order of the site's contents.
    pub const LISTS: [Self; 15] = [
        Self::Overview,
        Self::Instruments,
        Self::Matrix,
        Self::Measures,
        Self::Coverage,
        Self::Compare,
        Self::States,
        Self::UnAction,
        Self::Developments,
        Self::Recommendations,
        Self::Context,
        Self::Figures,
        Self::Paragraphs,
        Self::Search,
        Self::About,
    ];

    /// The folder of a page of [`Self::LISTS`].
    const fn folder(self) -> &'static str {
        match self {
            Self::Instruments => "instruments",
            Self::Matrix => "matrix",
            Self::Measures => "measures",
            Self::Coverage => "coverage",
            Self::States => "states",
            Self::Compare => "compare",
            Self::UnAction => "un-action",
            Self::Developments => "developments",
            Self::Recommendations => "recommendations",
            Self::Context => "context",
            Self::Figures => "figures",
            Self::Paragraphs => "paragraphs",
            Self::Search => "search",
            Self::About => "about",
            _ => "",
        }
    }

    /// The name of the one record that the page is about.
    fn slug(self) -> Option<String> {
        match self {
            Self::Instrument(id) => Some(id.get().slug.into()),
            Self::Measure(id) => Some(id.get().slug.into()),
            Self::State(id) => Some(id.get().slug.into()),
            Self::Recommendation(id) => Some(id.get().slug.into()),
            Self::Paragraph(number) => Some(number.get().to_string()),
            _ => None,
        }
    }

    /// The page that tells most of a record: its own, that of its instrument, or that of its paragraph.
    #[must_use]
    pub fn of_record(record: RecordId) -> Self {
        match record {
            RecordId::State(id) => Self::State(id),
            RecordId::Instrument(id) => Self::Instrument(id),
            RecordId::Statement(id) => Self::Instrument(id.get().instrument),
            RecordId::Measure(id) => Self::Measure(id),
            RecordId::Recommendation(id) => Self::Recommendation(id),
            _ => record.paragraphs().first().map_or(Self::About, |first| Self::of_locator(*first)),
        }
    }

    /// The page of the paragraph that a locator points to.
    #[must_use]
    pub fn of_locator(locator: Locator) -> Self {
        ParagraphNumber::new(locator.paragraph).map_or(Self::Paragraphs, Self::Paragraph)
    }

    /// The page that lists the records of a type; for those that have none of their own, the search.
    #[must_use]
    pub const fn listing(record: RecordType) -> Self {
        match record {
            RecordType::State => Self::States,
            RecordType::Instrument => Self::Instruments,
            RecordType::Statement => Self::Matrix,
            RecordType::Measure => Self::Measures,
            RecordType::Initiative => Self::UnAction,
            RecordType::Development => Self::Developments,
            RecordType::Recommendation => Self::Recommendations,
            RecordType::Context => Self::Context,
            RecordType::Figure => Self::Figures,
            RecordType::Conclusion | RecordType::Reference => Self::Paragraphs,
            RecordType::Note => Self::About,
        }
    }

    /// The page that lists what this page shows one of.
    #[must_use]
    pub const fn parent(self) -> Self {
        match self {
            Self::Instrument(_) => Self::Instruments,
            Self::Measure(_) => Self::Measures,
            Self::State(_) => Self::States,
            Self::Recommendation(_) => Self::Recommendations,
            Self::Paragraph(_) => Self::Paragraphs,
            _ => self,
        }
    }

    /// Whether the page is about one record.
    #[must_use]
    pub fn is_record(self) -> bool {
        self.parent() != self
    }

    /// Whether the page says the same to everyone, so that its static file is all there is to show.
    #[must_use]
    pub const fn is_still(self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Instrument(_)
                | Self::Measure(_)
                | Self::State(_)
                | Self::Recommendation(_)
                | Self::Paragraphs
                | Self::Paragraph(_)
                | Self::About
        )
    }

    /// Whether the small program is enough for the page: for the measures and for what is not drawn by a program. It has no
    /// list of the recommendations and knows their pages no more than it knows those of no record.
    #[must_use]
    pub const fn is_small(self) -> bool {
        matches!(self, Self::Measures) || self.is_still() && !matches!(self, Self::Recommendation(_))
    }

    /// Whether this program shows the page. The small one leaves all others to the browser, which opens their files, and
    /// with them the whole one.
    #[must_use]
    pub const fn is_shown_here(self) -> bool {
        !cfg!(feature = "small") || self.is_small()
    }

    /// How many folders deep the page lies.
    #[must_use]
    pub fn depth(self) -> usize {
        self.path().matches('/').count()
    }
}
