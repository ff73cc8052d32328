//! The leads of the overview: each is a figure on women who migrate, with what the report says about the violence that
//! they face. Everything is taken from the records, with its source and paragraph.

use crate::{
    explore::sources::sources_of,
    report::{
        ContextId, ContextPoint, DOMESTIC_WORKERS, Figure, FigureId, MIGRANTS, PartialDate, REMITTANCES, RecordId,
        RecordType, VIOLENCE,
    },
};

use super::{Language, figures::rounded, sources};

/// A figure, and what the report says about violence.
#[derive(Clone, Copy, Debug)]
pub struct Lead {
    /// The subject, in a few words.
    pub subject: &'static str,
    /// The figure with the women's share, whose source and paragraph are shown below it.
    pub share: &'static Figure,
    /// The figure that it is a share of.
    whole: &'static Figure,
    /// What the report says about the violence.
    pub violence: &'static ContextPoint,
    say: fn(Language, Lead, &str) -> String,
    number: fn(Language, &Figure) -> String,
}

impl Lead {
    /// The highlighted number: "73.4 per cent".
    #[must_use]
    pub fn number(self, language: Language) -> String {
        (self.number)(language, self.share)
    }

    /// The whole sentence, with `number` in place of that number.
    #[must_use]
    pub fn sentence(self, language: Language, number: &str) -> String {
        (self.say)(language, self, number)
    }

    /// The source of the figure that the report's sentence names, or else the work in its footnote.
    #[must_use]
    pub fn source(self, language: Language) -> Option<String> {
        let footnote = || {
            let id = RecordId::find(RecordType::Figure, self.share.slug)?;
            let work = sources_of(id).first()?.get().works_cited().first()?;
            Some(sources::named(language, work))
        };
        self.share.source.map(str::to_owned).or_else(footnote)
    }
}

/// The three leads. A lead is left out if its records are missing or do not have the precision that its sentence
/// states.
#[must_use]
pub fn leads(language: Language) -> Vec<Lead> {
    let [at_work, earning, on_the_way] = VIOLENCE.map(ContextId::from_slug);
    let figures = |slugs: [&str; 2]| slugs.map(|slug| FigureId::from_slug(slug).map(FigureId::get));
    let lead = |subject, slugs, context: Option<ContextId>, number, say| {
        let [whole, share] = figures(slugs);
        Some(Lead { subject, share: share?, whole: whole?, violence: context?.get(), say, number })
    };
    let domestic_work = lead(language.lead_domestic_work(), DOMESTIC_WORKERS, at_work, per_cent, domestic_work);
    let remittances = lead(language.lead_remittances(), REMITTANCES, earning, about, remittances);
    let migrants = lead(language.lead_migrants(), MIGRANTS, on_the_way, per_cent, migrants);
    [
        domestic_work.filter(|it| it.share.estimated && it.whole.estimated),
        remittances.filter(|it| it.share.approximate && !it.whole.approximate),
        migrants.filter(|it| it.share.estimated && it.whole.approximate),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn per_cent(language: Language, share: &Figure) -> String {
    language.lead_per_cent(&language.group(share.value))
}

fn about(language: Language, share: &Figure) -> String {
    share.value.parse().map_or_else(|_| per_cent(language, share), |whole| language.lead_about(whole))
}

fn domestic_work(language: Language, lead: Lead, number: &str) -> String {
    language.lead_domestic_work_share(number, &rounded(language, lead.whole.value))
}

fn remittances(language: Language, lead: Lead, number: &str) -> String {
    let year = lead.whole.period.and_then(PartialDate::from_iso).map_or_else(String::new, |date| language.date(date));
    language.lead_remittances_share(number, &rounded(language, lead.whole.value), lead.whole.unit, &year)
}

fn migrants(language: Language, lead: Lead, number: &str) -> String {
    language.lead_migrants_share(number, &rounded(language, lead.whole.value))
}

#[cfg(test)]
mod tests {
    use super::{Language, leads};

    const LANGUAGE: Language = Language::English;

    #[test]
    fn the_leads_read_as_the_report_has_them() {
        let told = |lead: super::Lead| {
            let sentence = lead.sentence(LANGUAGE, &lead.number(LANGUAGE));
            (sentence, lead.share.paragraph.paragraph, lead.violence.paragraph.paragraph)
        };
        let expected = [
            ("73.4 per cent of the world’s 11.5 million migrant domestic workers are women, ILO estimates.", 15, 15),
            (
                "About half of the 601 billion US dollars sent in remittances worldwide in 2016 came from migrant \
                 women.",
                7,
                7,
            ),
            (
                "48 per cent of all migrants worldwide are estimated to be women. Migrants number about 244 million.",
                6,
                10,
            ),
        ];
        let told: Vec<_> = leads(LANGUAGE).into_iter().map(told).collect();
        assert_eq!(told, expected.map(|(words, figure, context)| (words.to_owned(), figure, context)));
    }

    /// The sentences name the sources of their estimates.
    #[test]
    fn each_lead_has_a_source_and_speaks_of_violence_against_women() {
        for lead in leads(LANGUAGE) {
            let (source, violence) = (lead.source(LANGUAGE).unwrap_or_default(), lead.violence.summary);
            assert!(!source.is_empty(), "{}", lead.share.slug);
            assert!(violence.contains("violence") || violence.contains("violent"), "{violence}");
            let sentence = lead.sentence(LANGUAGE, "");
            assert!(sentence.contains("women"), "{sentence}");
            for body in ["ILO", "United Nations"] {
                assert!(!sentence.contains(body) || source.contains(body), "{sentence} {source}");
            }
        }
    }
}
