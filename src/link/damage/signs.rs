//! The ways in which one sign may be written: as itself, escaped, as an entity; and signs that are not seen at all.

use std::borrow::Cow;

/// Entities of HTML that stand for signs which occur in links or around them.
const ENTITIES: [(&str, char); 13] = [
    ("amp", '&'),
    ("quot", '"'),
    ("apos", '\''),
    ("lt", '<'),
    ("gt", '>'),
    ("nbsp", ' '),
    ("shy", '\u{ad}'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("laquo", '«'),
    ("raquo", '»'),
];

/// Whether a text can hold no entity, no escape and no invisible sign.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii() && !matches!(byte, b'%' | b';'))
}

/// A text without entities, escapes and invisible signs, until none is left.
pub fn plain(text: &str) -> Cow<'_, str> {
    let mut text = Cow::from(text);
    while !is_plain(&text)
        && let Some(next) = named(&text).or_else(|| unescaped(&text)).or_else(|| visible(&text))
    {
        text = next.into();
    }
    text
}

/// A text with its entities read, if it has any.
fn named(text: &str) -> Option<String> {
    replaced(text, |rest, clean| {
        let (meant, length) = entity(rest)?;
        push(clean, meant);
        Some(length)
    })
}

/// A text with its escapes read, if it has any and they are text.
fn unescaped(text: &str) -> Option<String> {
    replaced(text, |rest, clean| {
        let (byte, length) = sign(rest).filter(|&(_, length)| length > 1)?;
        clean.push(byte);
        Some(length)
    })
}

/// A text in which something was read wherever it begins; nothing if there was none, or if it is no text then.
fn replaced(text: &str, read: impl Fn(&[u8], &mut Vec<u8>) -> Option<usize>) -> Option<String> {
    let (mut rest, mut clean) = (text.as_bytes(), Vec::new());
    while let Some((first, after)) = rest.split_first() {
        rest = if let Some(length) = read(rest, &mut clean) {
            &rest[length..]
        } else {
            clean.push(*first);
            after
        };
    }
    (clean.len() < text.len()).then(|| String::from_utf8(clean).ok()).flatten()
}

/// A text without its invisible signs, if it has any.
pub fn visible(text: &str) -> Option<String> {
    replaced(text, |rest, _| invisible(rest))
}

/// The length of an invisible sign at the start of a text, which may be escaped: the hyphen of a possible break, joiners,
/// marks of direction, the byte order mark.
fn invisible(text: &[u8]) -> Option<usize> {
    let (first, mut length) = sign(text)?;
    let mut next = || {
        let (byte, taken) = sign(text.get(length..)?)?;
        length += taken;
        Some(byte)
    };
    let is_one = match first {
        0xc2 => next()? == 0xad,
        0xe2 => matches!((next()?, next()?), (0x80, 0x8b..=0x8f | 0xaa..=0xae) | (0x81, 0xa0..=0xaf)),
        0xef => (next()?, next()?) == (0xbb, 0xbf),
        _ => false,
    };
    is_one.then_some(length)
}

/// The sign at the start of a text and the length in which it is written: as itself, or escaped, however often.
pub fn sign(text: &[u8]) -> Option<(u8, usize)> {
    let first = *text.first()?;
    let (mut start, mut read) = (1, (first, 1));
    while let (b'%', Some(byte)) = (read.0, text.get(start..start + 2).and_then(hex)) {
        read = (byte, start + 2);
        start += 2;
    }
    Some(read)
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let &[high, low] = digits else { return None };
    Some(digit(high)? * 16 + digit(low)?)
}

/// The sign that an entity at the start of a text stands for, and the entity's length. Its own signs may be escaped.
pub fn entity(text: &[u8]) -> Option<(char, usize)> {
    let (b'&', mut length) = sign(text)? else { return None };
    let (mut name, mut filled) = ([0; 8], 0);
    loop {
        let (byte, taken) = sign(text.get(length..)?)?;
        length += taken;
        if byte == b';' {
            return Some((meaning(name.get(..filled)?)?, length));
        }
        if byte != b'#' && !byte.is_ascii_alphanumeric() {
            return None;
        }
        *name.get_mut(filled)? = byte;
        filled += 1;
    }
}

/// What the name of an entity stands for.
fn meaning(name: &[u8]) -> Option<char> {
    if let Some(number) = name.strip_prefix(b"#") {
        let (digits, radix) = match number {
            [b'x' | b'X', digits @ ..] => (digits, 16),
            digits => (digits, 10),
        };
        return u32::from_str_radix(str::from_utf8(digits).ok()?, radix).ok().and_then(char::from_u32);
    }
    ENTITIES.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name)).map(|(_, meant)| *meant)
}

/// Writes a sign.
pub fn push(bytes: &mut Vec<u8>, c: char) {
    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Whether a part of a query has a percent sign without two hex digits, or bytes that are not UTF-8. The parser of queries takes both as
/// they come, and writes the mark of damage where a person may have searched for just that mark.
pub fn is_broken(part: &str) -> bool {
    let mut pieces = part.split('%');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let hex = piece.get(..2).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) else { return true };
        bytes.push(byte);
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    str::from_utf8(&bytes).is_err()
}
