//! The conformance statement of the about page, and the switch for the only single-key shortcut.

use yew::prelude::*;

use crate::{
    report::PartialDate,
    text::{Language, Message},
};

/// The date on which this statement was last checked against the tests.
const ASSESSED: PartialDate = PartialDate { year: 2026, month: Some(11), day: Some(28) };

/// The tests of the repository, one sentence for each kind.
const TESTED: [Message; 10] = [
    Language::accessibility_tested_axe,
    Language::accessibility_tested_contrast,
    Language::accessibility_tested_keyboard,
    Language::accessibility_tested_zoom,
    Language::accessibility_tested_tables,
    Language::accessibility_tested_still,
    Language::accessibility_tested_forced,
    Language::accessibility_tested_motion,
    Language::accessibility_tested_script,
    Language::accessibility_tested_engine,
];

/// The known limitations of accessibility.
const LIMITS: [Message; 3] = [
    Language::accessibility_limit_people,
    Language::accessibility_limit_script,
    Language::accessibility_limit_elsewhere,
];

/// The statement, at the end of the about page.
pub fn statement(language: Language) -> Html {
    let list = |sentences: &[Message]| {
        html! { <ul>for said in sentences.iter().map(|said| said(language)) { <li key={said}>{ said }</li> }</ul> }
    };
    html! {
        <>
            <h2 id="accessibility" class="prose__heading">{ language.accessibility_heading() }</h2>
            <p>{ language.accessibility_status(&language.date(ASSESSED)) }</p>
            <h3>{ language.accessibility_tested() }</h3>
            { list(&TESTED) }
            <h3>{ language.accessibility_limits() }</h3>
            { list(&LIMITS) }
            <h3>{ language.accessibility_report() }</h3>
            <p>{ language.accessibility_report_how() }</p>
            <h3 id="shortcuts">{ language.accessibility_keys() }</h3>
            <p>{ language.accessibility_keys_which() }</p>
            // Shown by the script that implements it (`boot/keys.js`).
            <p hidden=true>
                <label>
                    <input id="slash" type="checkbox" checked=true autocomplete="off" />
                    { " " }
                    { language.accessibility_keys_slash() }
                </label>
            </p>
        </>
    }
}
