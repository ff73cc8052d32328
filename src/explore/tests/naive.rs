//! An independent implementation of selections with slugs and loops: no ordinals, no bitsets, no indexes.

use faceted_search::TextIndex;

use crate::{
    explore::{Choice, FacetKey, Selection, lexicon::query},
    report::{Measure, State, Statement},
};

/// A record in terms of slugs and texts.
pub trait Plain {
    /// The slugs of its values in a facet.
    fn values(&self, key: FacetKey) -> Vec<&'static str>;
    /// The texts that a search reads.
    fn texts(&self) -> Vec<&'static str>;
}

impl Plain for Measure {
    fn values(&self, key: FacetKey) -> Vec<&'static str> {
        match key {
            FacetKey::Theme => vec![self.theme.slug()],
            FacetKey::Kind => vec![self.kind.slug()],
            FacetKey::State => self.states.iter().map(|id| id.get().slug).collect(),
            FacetKey::Region => self.states.iter().map(|id| id.get().region.slug()).collect(),
            FacetKey::Topic => self.topics.iter().map(|id| id.get().slug).collect(),
            FacetKey::Instrument
            | FacetKey::Status
            | FacetKey::Entity
            | FacetKey::SourceKind
            | FacetKey::Section
            | FacetKey::Year
            | FacetKey::Source => panic!("measures have no {}", key.slug()),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let topics = self.topics.iter().map(|id| id.get().name);
        let states = self.states.iter().map(|id| id.get().name);
        [self.summary].into_iter().chain(self.names.iter().copied()).chain(topics).chain(states).collect()
    }
}

impl Plain for Statement {
    fn values(&self, key: FacetKey) -> Vec<&'static str> {
        match key {
            FacetKey::State => vec![self.state.get().slug],
            FacetKey::Region => vec![self.state.get().region.slug()],
            FacetKey::Instrument => vec![self.instrument.get().slug],
            FacetKey::Status => vec![self.status.slug()],
            FacetKey::Theme
            | FacetKey::Topic
            | FacetKey::Entity
            | FacetKey::Kind
            | FacetKey::SourceKind
            | FacetKey::Section
            | FacetKey::Year
            | FacetKey::Source => panic!("statements have no {}", key.slug()),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let instrument = self.instrument.get();
        vec![instrument.name, instrument.short_name, self.state.get().name]
    }
}

/// All names of a State.
pub fn names(state: &State) -> Vec<&'static str> {
    [state.name].into_iter().chain(state.aliases.iter().copied()).collect()
}

/// Whether the texts contain all the words.
pub fn reads(texts: &[&str], words: &str) -> bool {
    words.is_empty() || TextIndex::build([texts]).search(&query(words)).contains(0)
}

/// Whether values match a choice.
pub fn passes(choice: &Choice, key: FacetKey, values: &[&str]) -> bool {
    let has = |ordinal: &u16| values.contains(&key.value_slug(*ordinal).expect("a value of the facet"));
    let wanted = if choice.all { choice.any.iter().all(has) } else { choice.any.iter().any(has) };
    (choice.any.is_empty() || wanted) && !choice.not.iter().any(has)
}

/// Whether a record matches a selection over these facets.
pub fn fits(record: &impl Plain, keys: &[FacetKey], selection: &Selection) -> bool {
    keys.iter().all(|&key| passes(selection.choice(key), key, &record.values(key)))
        && reads(&record.texts(), &selection.text)
}

/// The indexes of the matching records.
pub fn hits(records: &[impl Plain], keys: &[FacetKey], selection: &Selection) -> Vec<usize> {
    (0..records.len()).filter(|&place| fits(&records[place], keys, selection)).collect()
}

/// For each value of a facet, how many records it would leave: in place of what is chosen in the facet, or in addition
/// to it if all values are required.
pub fn value_counts(records: &[impl Plain], keys: &[FacetKey], selection: &Selection, key: FacetKey) -> Vec<usize> {
    let mut asked = selection.clone();
    if !asked.choice(key).all {
        *asked.choice_mut(key) = Choice::default();
    }
    let left: Vec<_> = hits(records, keys, &asked).into_iter().map(|place| records[place].values(key)).collect();
    let slugs = key.ordinals().map(|ordinal| key.value_slug(ordinal).expect("a value of the facet"));
    slugs.map(|slug| left.iter().filter(|values| values.contains(&slug)).count()).collect()
}
