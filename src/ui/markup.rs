//! HTML elements as values, for all parts of pages that run in the browser.
//!
//! Yew's `html!` generated about 380 bytes of code for each element of an interactive page; chains of these small
//! functions reduced the whole program from 143 to 135 KB of brotli. They use only Yew's public virtual DOM. Static
//! pages, whose code is not sent to the browser, still use `html!`.

use std::{cell::RefCell, rc::Rc};

use yew::{
    html::{onchange, onclick},
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText},
};

/// An element under construction. Boxed, so that passing it on is passing one pointer.
pub struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    /// The attributes that never change.
    fixed: Fixed,
    /// The names of all attributes, if any of them is not fixed; the values are at the same indexes.
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

/// Attributes that never change. Yew compares two such lists only by their addresses.
type Fixed = &'static [(&'static str, AttributeOrProperty)];

/// Data kept as long as the page is open; bounded by the number of forms of elements in the program.
#[derive(Default)]
struct Kept {
    /// The start tags in use, by their address, each with its name and attributes.
    starts: Vec<(&'static str, &'static str, Fixed)>,
    /// The lists of names in use. Yew compares two elements value by value if both have the same list.
    names: Vec<&'static [&'static str]>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// An element, from an HTML start tag without its angle brackets: `el("p class='hint' id='rule'")`.
#[inline(never)]
pub fn el(start: &'static str) -> Element {
    let (name, fixed) = KEPT.with_borrow_mut(|kept| {
        let found = kept.starts.binary_search_by_key(&start.as_ptr(), |known| known.0.as_ptr());
        let index = found.unwrap_or_else(|index| {
            let (name, fixed) = parsed(start);
            kept.starts.insert(index, (start, name, fixed));
            index
        });
        kept.starts.get(index).map_or(("", &[] as Fixed), |known| (known.1, known.2))
    });
    let (names, values, children) = (Vec::new(), Vec::new(), Vec::new());
    Element(Box::new(Parts { tag: VTag::new(name), fixed, names, values, children }))
}

/// Parses the name and the attributes of a start tag. Every value must be in single quotation marks.
fn parsed(start: &'static str) -> (&'static str, Fixed) {
    let (name, rest) = start.split_once(' ').unwrap_or((start, ""));
    let mut attributes = Vec::new();
    let mut quoted = rest.split('\'');
    while let (Some(name), Some(value)) = (quoted.next(), quoted.next()) {
        let value = AttributeOrProperty::Attribute(AttrValue::Static(value));
        attributes.push((name.trim_matches([' ', '=']), value));
    }
    (name, Vec::leak(attributes))
}

/// A list of names, stored once for all elements that have it; bounded by the number of forms of elements in the
/// program.
fn kept(names: &[&'static str]) -> &'static [&'static str] {
    KEPT.with_borrow_mut(|kept| {
        kept.names.iter().find(|one| **one == names).copied().unwrap_or_else(|| {
            let names: &'static [&'static str] = Vec::leak(names.to_vec());
            kept.names.push(names);
            names
        })
    })
}

/// A piece of text.
#[inline(never)]
pub fn text(text: &'static str) -> Html {
    VText::new(text).into()
}

/// Several nodes without an element around them.
#[inline(never)]
pub fn fragment(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// Placeholders for elements in a message, which [`sentence`] replaces.
pub const SLOTS: [&str; 3] = ["\u{e000}", "\u{e001}", "\u{e002}"];

/// A sentence with elements in it, in the order of its language.
#[inline(never)]
pub fn sentence(words: &str, elements: &[Html]) -> Html {
    let place = |sign: char| (sign as usize).checked_sub('\u{e000}' as usize).filter(|place| *place < SLOTS.len());
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((before, marked)) = rest.find(|sign| place(sign).is_some()).and_then(|at| rest.split_at_checked(at))
    {
        if !before.is_empty() {
            parts.push(VText::new(before.to_owned()).into());
        }
        let mut signs = marked.chars();
        parts.extend(signs.next().and_then(place).and_then(|place| elements.get(place)).cloned());
        rest = signs.as_str();
    }
    if !rest.is_empty() {
        parts.push(VText::new(rest.to_owned()).into());
    }
    fragment(parts)
}

/// Several nodes with a text between each two, which is included when they are copied.
#[inline(never)]
pub fn separated(nodes: Vec<Html>, separator: &'static str) -> Html {
    let mut parts = Vec::new();
    for node in nodes {
        if !parts.is_empty() {
            parts.push(text(separator));
        }
        parts.push(node);
    }
    fragment(parts)
}

/// An element, or an empty node in its place, so that its siblings keep their positions.
#[inline(never)]
pub fn maybe(element: Option<Element>) -> Html {
    element.map_or_else(Html::default, Element::done)
}

impl Element {
    /// Sets the key that distinguishes this element from its siblings when a list changes.
    #[inline(never)]
    pub fn key(mut self, key: &'static str) -> Self {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// The same with a key that is made at run time.
    pub fn named(mut self, key: String) -> Self {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// Sets an attribute to any value.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: AttrValue) -> Self {
        self.set(name, AttributeOrProperty::Attribute(value))
    }

    /// Sets an attribute or a property; of two with the same name, the later one applies.
    fn set(mut self, name: &'static str, value: AttributeOrProperty) -> Self {
        let parts = &mut *self.0;
        for (name, value) in std::mem::take(&mut parts.fixed) {
            parts.names.push(name);
            parts.values.push(Some(value.clone()));
        }
        if let Some(index) = parts.names.iter().position(|known| *known == name) {
            parts.values[index] = Some(value);
        } else {
            parts.names.push(name);
            parts.values.push(Some(value));
        }
        self
    }

    /// Sets an attribute to a static text.
    #[inline(never)]
    pub fn word_attr(self, name: &'static str, value: &'static str) -> Self {
        self.attr(name, AttrValue::Static(value))
    }

    /// Sets an attribute that is present or absent.
    #[inline(never)]
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.word_attr(name, "") } else { self }
    }

    /// Sets an attribute to "true" or "false".
    #[inline(never)]
    pub fn state(self, name: &'static str, on: bool) -> Self {
        self.word_attr(name, if on { "true" } else { "false" })
    }

    /// Sets the class, with an extra class if it applies.
    #[inline(never)]
    pub fn class(self, base: &'static str, extra: &'static str, applies: bool) -> Self {
        if applies { self.attr("class", [base, " ", extra].concat().into()) } else { self.word_attr("class", base) }
    }

    /// Sets whether a checkbox or radio button is checked.
    #[inline(never)]
    pub fn checked(mut self, on: bool) -> Self {
        self.0.tag.set_checked(on);
        self
    }

    /// Sets whether an option is selected; a property, as browsers ignore the attribute after the reader's choice.
    #[inline(never)]
    pub fn selected(self, on: bool) -> Self {
        self.set("selected", AttributeOrProperty::Property(on.into()))
    }

    /// Sets the text of an input.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> Self {
        self.0.tag.set_value(value);
        self
    }

    /// Adds a static text as a child, such as a text of a record.
    #[inline(never)]
    pub fn text(self, words: &'static str) -> Self {
        self.child(text(words))
    }

    /// Adds a text that is made at run time as a child.
    #[inline(never)]
    pub fn string(self, words: String) -> Self {
        self.child(VText::new(words).into())
    }

    /// Adds a finished node as a child.
    #[inline(never)]
    pub fn child(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }

    /// Adds an element as a child.
    #[inline(never)]
    pub fn with(self, child: Self) -> Self {
        self.child(child.done())
    }

    /// Adds children from a list, each with a key.
    #[inline(never)]
    pub fn list(mut self, children: Vec<Html>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// Adds a listener for clicks.
    #[inline(never)]
    pub fn on_click(mut self, callback: Callback<MouseEvent>) -> Self {
        self.0.tag.add_listener(Rc::new(onclick::Wrapper::new(callback)));
        self
    }

    /// Adds a listener for changes.
    #[inline(never)]
    pub fn on_change(mut self, callback: Callback<Event>) -> Self {
        self.0.tag.add_listener(Rc::new(onchange::Wrapper::new(callback)));
        self
    }

    /// Adds a listener for any kind of event.
    #[inline(never)]
    pub fn listen(mut self, listener: Rc<dyn yew::virtual_dom::Listener>) -> Self {
        self.0.tag.add_listener(listener);
        self
    }

    /// The finished node.
    #[inline(never)]
    pub fn done(self) -> Html {
        let Parts { mut tag, fixed, names, values, children } = *self.0;
        tag.add_children(children);
        tag.attributes = if names.is_empty() {
            Attributes::Static(fixed)
        } else {
            Attributes::Dynamic { keys: kept(&names), values: values.into() }
        };
        tag.into()
    }
}

#[cfg(test)]
mod tests {
    use super::{SLOTS, el, fragment, sentence, text};

    #[test]
    fn elements_stand_where_the_language_has_them() {
        let elements = ["a", "b"].map(|name| el(name).done());
        let [first, second] = elements.clone();
        let [to, from, ..] = SLOTS;
        let said = [from, " of ", to, "."].concat();
        assert_eq!(sentence(&said, &elements), fragment(vec![second, text(" of "), first, text(".")]));
        assert_eq!(sentence("none", &elements), fragment(vec![text("none")]));
        assert_eq!(sentence(to, &[]), fragment(Vec::new()));
    }
}
