//! The macro that declares the pages: it makes the type [`Page`](super::Page), [`RecordPage`](super::RecordPage) for
//! pages about one record, and the methods that read the declaration.

/// Declares the pages: first those that are not about one record, in the order of the site's contents, then those that
/// are, each with the page that lists its kind.
macro_rules! pages {
    (
        lists { $($(#[$meta:meta])* $list:ident => $spec:expr,)+ }
        records { $($(#[$record_meta:meta])* $record:ident($id:ident) of $parent:ident => $record_spec:expr,)+ }
    ) => {
        /// A page of the explorer.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Page {
            $($(#[$meta])* $list,)+
            $($(#[$record_meta])* $record($id),)+
            /// No page has this path.
            NotFound,
        }

        /// A page that is about one record, a State, a topic or a paragraph.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum RecordPage {
            $($(#[$record_meta])* $record($id),)+
        }

        impl Page {
            /// Every page that is not about one record, in the order of the site's contents.
            pub const LISTS: &'static [Self] = &[$(Self::$list,)+];

            /// The properties of the page.
            #[must_use]
            pub const fn spec(self) -> &'static PageSpec {
                match self {
                    $(Self::$list => { const SPEC: PageSpec = $spec; &SPEC })+
                    $(Self::$record(_) => { const SPEC: PageSpec = $record_spec; &SPEC })+
                    Self::NotFound => {
                        const SPEC: PageSpec = PageSpec { views: &[], ..PageSpec::of_static("") };
                        &SPEC
                    }
                }
            }

            /// The page that lists the kind of record that this page is about; otherwise the page itself.
            #[must_use]
            pub const fn parent(self) -> Self {
                match self {
                    $(Self::$record(_) => Self::$parent,)+
                    $(Self::$list)|+ | Self::NotFound => self,
                }
            }

            /// What the page is about, if it is about one.
            #[must_use]
            pub const fn about(self) -> Option<RecordPage> {
                match self {
                    $(Self::$record(id) => Some(RecordPage::$record(id)),)+
                    $(Self::$list)|+ | Self::NotFound => None,
                }
            }

            /// The pages about the records that this page lists.
            fn records(self) -> Vec<Self> {
                $(if self == Self::$parent {
                    return $id::all().map(Self::$record).collect();
                })+
                Vec::new()
            }

            /// The slug of the record that the page is about.
            fn slug(self) -> Option<String> {
                match self {
                    $(Self::$record(id) => Some(id.slug().into()),)+
                    $(Self::$list)|+ | Self::NotFound => None,
                }
            }

            /// The page about the record of this name, if this page lists it.
            fn record(self, slug: &str) -> Option<Self> {
                $(if self == Self::$parent {
                    return $id::from_slug(slug).map(Self::$record);
                })+
                None
            }
        }
    };
}

pub(super) use pages;
