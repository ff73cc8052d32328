//! The closed vocabularies of the dataset: every value a coded field may take, with its slug.
//!
//! `build.rs` compiles the same file to read `data/`, so a slug is written only once, here. Words for people belong to
//! `text`, the macro to `src/vocabulary.rs`.

/// Calls a macro with the vocabularies that fields of records hold.
macro_rules! codes_of_fields {
    ($with:ident) => {
        $with! {
            Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, RelationBasis, MeasureKind, Mode,
            NoteKind, RecordType, Region, SourceKind, Status, Theme
        }
    };
}
pub(crate) use codes_of_fields;

vocabulary! {
    /// What the report says about a State and an instrument, in the report's own verb (paras. 31–35).
    Status {
        /// "has ratified".
        Ratified = "ratified",
        /// "has acceded to".
        Acceded = "acceded",
        /// "is party to", without saying how.
        Party = "party",
        /// "is a signatory".
        Signatory = "signatory",
        /// "will enter into force for", on a date after the report.
        EntersIntoForce = "enters-into-force",
    }
}

impl Status {
    /// Whether the report says that the State is bound by the instrument.
    #[allow(dead_code, reason = "asked by the program, not by the data compiler")]
    #[must_use]
    pub const fn is_bound(self) -> bool {
        matches!(self, Self::Ratified | Self::Acceded | Self::Party)
    }
}

vocabulary! {
    /// Whether a statement names its State or covers it together with all others.
    Basis {
        /// The paragraph names the State.
        Named = "named",
        /// The paragraph refers to all reporting States at once.
        Collective = "collective",
    }
}

vocabulary! {
    /// The stage of a national measure, as worded in the report.
    MeasureKind {
        /// In place or carried out.
        Measure = "measure",
        /// Being drafted or developed.
        InProgress = "in-progress",
        /// A view that the State expressed.
        Statement = "statement",
        /// A gap that the State named.
        Need = "need",
    }
}

vocabulary! {
    /// How the sentence of a measure identifies its States.
    Attribution {
        /// The sentence names them.
        Named = "named",
        /// The sentence still refers to a State named just before.
        Inherited = "inherited",
        /// The sentence refers to a group; no State is credited.
        Group = "group",
    }
}

vocabulary! {
    /// The report's sub-headings for national measures (paras. 36–53).
    Theme {
        /// Paras. 36–40.
        Legislation = "legislation",
        /// Paras. 41–43.
        Policies = "policies",
        /// Paras. 44–46.
        DataAndResearch = "data-and-research",
        /// Paras. 47–50.
        Prevention = "prevention",
        /// Para. 51.
        Protection = "protection",
        /// Paras. 52–53.
        Cooperation = "cooperation",
    }
}

vocabulary! {
    /// The kind of instrument (paras. 30–35).
    Family {
        /// A United Nations treaty.
        UnTreaty = "un-treaty",
        /// A convention of the International Labour Organization.
        IloConvention = "ilo-convention",
        /// A regional instrument.
        Regional = "regional",
    }
}

vocabulary! {
    /// The UN's M49 region of a State: editorial, not from the report.
    Region {
        /// M49 002.
        Africa = "africa",
        /// M49 019.
        Americas = "americas",
        /// M49 142.
        Asia = "asia",
        /// M49 150.
        Europe = "europe",
        /// M49 009.
        Oceania = "oceania",
    }
}

vocabulary! {
    /// The report's sub-headings for United Nations initiatives (paras. 54–58).
    InitiativeHeading {
        /// Para. 54.
        ResearchAndData = "research-and-data",
        /// Paras. 55–56.
        LegislativeAndPolicySupport = "legislative-and-policy-support",
        /// Paras. 57–58.
        AdvocacyAndCapacity = "advocacy-and-capacity",
    }
}

vocabulary! {
    /// The addressee of a recommendation (paras. 64–65).
    Addressee {
        /// States, para. 64.
        States = "states",
        /// The United Nations system, para. 65.
        UnSystem = "un-system",
    }
}

vocabulary! {
    /// The word with which the report recommends (paras. 64–65).
    Mode {
        /// "are encouraged to", "is encouraged to".
        Encouraged = "encouraged",
        /// "should".
        Should = "should",
    }
}

vocabulary! {
    /// The people whom a figure counts, if any.
    FigureSubject {
        /// Only women or girls.
        Women = "women",
        /// People of any sex: not a figure about women only.
        Everyone = "everyone",
        /// Treaties, agencies, months: not people.
        NotPeople = "not-people",
    }
}

vocabulary! {
    /// Why there is a note on the source.
    NoteKind {
        /// The report makes two statements that contradict each other.
        Contradiction = "contradiction",
        /// Something looks odd and is left unchanged.
        Oddity = "oddity",
        /// How the data were made.
        Method = "method",
    }
}

vocabulary! {
    /// Whether the report or the editors relate two records.
    RelationBasis {
        /// The report names one record in the other.
        Stated = "stated",
        /// The editors relate them; the report does not.
        Editorial = "editorial",
    }
}

vocabulary! {
    /// The kind of source that a footnote cites, or of a document cited in the text.
    SourceKind {
        /// A book, article, paper or report with a title.
        Publication = "publication",
        /// An address without a title.
        WebPage = "web-page",
        /// A document of the United Nations system.
        UnDocument = "un-document",
        /// A press release.
        PressRelease = "press-release",
        /// Interviews that the footnote does not call published.
        Interviews = "interviews",
        /// A list of names.
        List = "list",
        /// A remark in the report.
        Remark = "remark",
        /// A regional instrument, cited in the text.
        RegionalInstrument = "regional-instrument",
    }
}

vocabulary! {
    /// The report's main sections, I to VI.
    MainSection {
        /// Paras. 1–4.
        Introduction = "introduction",
        /// Paras. 5–20.
        Context = "context",
        /// Paras. 21–28.
        GlobalDevelopments = "global-developments",
        /// Paras. 29–53.
        MeasuresByMemberStates = "measures-by-member-states",
        /// Paras. 54–58.
        UnInitiatives = "un-initiatives",
        /// Paras. 59–65.
        Conclusions = "conclusions-and-recommendations",
    }
}

/// Declares the types of record from the list of tables.
macro_rules! types {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        vocabulary! {
            /// The types of record, in the order in which they are published.
            RecordType { $($(#[doc = $doc] $Type = $slug,)?)+ }
        }

        impl RecordType {
            /// Whether recommendations may link to records of the type.
            #[allow(dead_code, reason = "asked by the data compiler, not by the program")]
            #[must_use]
            pub const fn is_linked(self) -> bool {
                match self { $($(Self::$Type => $linked,)?)+ }
            }
        }
    };
}

record_types!(types);
