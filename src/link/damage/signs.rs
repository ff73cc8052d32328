//! The ways in which one character may be written: literally, escaped or as an entity; and invisible characters.

use faceted_search::is_invisible;

/// HTML entities for characters that occur in links or around them, each followed by its character.
const ENTITIES: &str = "amp& quot\" apos' lt< gt> nbsp\u{a0} shy\u{ad} ldquo“ rdquo” lsquo‘ rsquo’ laquo« raquo»";

/// Removes invisible characters from a text and decodes its entities and escapes, until none is left. In a query, only
/// ampersands and equals signs that separate its parts are unescaped; all other escapes in it stay.
pub fn read(text: &str, query: bool) -> String {
    let mut text = text.to_owned();
    while text.bytes().any(|byte| !byte.is_ascii() || matches!(byte, b'%' | b';')) {
        let next = read_once(&text, query);
        if next.len() == text.len() {
            break;
        }
        text = next;
    }
    text
}

fn read_once(text: &str, query: bool) -> String {
    let mut clean = String::with_capacity(text.len());
    // The length in which the equals sign of the current part is written, 0 before it. An ampersand that is written in
    // the same way ends the part, and so does any ampersand within a key.
    let (mut at, mut equals) = (0, 0);
    while let Some(rest) = text.as_bytes().get(at..).filter(|rest| !rest.is_empty()) {
        let entity = entity(rest);
        // Only an escape can be invalid UTF-8; its percent sign is then taken literally.
        let (c, length) = entity.or_else(|| character(rest)).unwrap_or(('%', 1));
        let separates = match c {
            '&' => length == 1 || equals == 0 || length == equals,
            '=' => equals == 0,
            _ => false,
        };
        if is_invisible(c) {
            // Skipped.
        } else if !query || separates || entity.is_some() {
            clean.push(c);
        } else {
            clean.push_str(&text[at..at + length]);
        }
        match c {
            '&' if separates || entity.is_some() => equals = 0,
            '=' if separates => equals = length,
            _ => {}
        }
        at += length;
    }
    clean
}

/// The byte at the start of a text and the length in which it is written: literally, or escaped any number of times.
pub fn sign(text: &[u8]) -> Option<(u8, usize)> {
    let first = *text.first()?;
    let (mut start, mut read) = (1, (first, 1));
    while let (b'%', Some(&[high, low])) = (read.0, text.get(start..start + 2)) {
        let (Some(high), Some(low)) = (digit(high), digit(low)) else { break };
        start += 2;
        read = (high * 16 + low, start);
    }
    Some(read)
}

/// The value of a hexadecimal digit.
const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The character at the start of a text and the length in which it is written; `None` if its bytes are not UTF-8.
fn character(text: &[u8]) -> Option<(char, usize)> {
    let (first, mut length) = sign(text)?;
    let (first_bits, more) = match first {
        0..=0x7f => (first, 0),
        0xc2..=0xdf => (first & 0x1f, 1),
        0xe0..=0xef => (first & 0x0f, 2),
        0xf0..=0xf4 => (first & 0x07, 3),
        _ => return None,
    };
    let mut code = u32::from(first_bits);
    for _ in 0..more {
        let (byte @ 0x80..=0xbf, taken) = sign(text.get(length..)?)? else { return None };
        code = code << 6 | u32::from(byte & 0x3f);
        length += taken;
    }
    char::from_u32(code).map(|c| (c, length))
}

/// The character that an entity at the start of a text stands for, and the length of the entity, whose own characters
/// may be escaped.
pub fn entity(text: &[u8]) -> Option<(char, usize)> {
    let (b'&', mut length) = sign(text)? else { return None };
    let (next, taken) = sign(text.get(length..)?)?;
    let numbered = next == b'#';
    if numbered {
        length += taken;
    }
    let rest = text.get(length..)?;
    let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric())?;
    let (name, rest) = rest.split_at(end);
    let (b';', taken) = sign(rest)? else { return None };
    let meant = if numbered { numbered_sign(name) } else { named_sign(name) };
    Some((meant?, length + end + taken))
}

fn numbered_sign(name: &[u8]) -> Option<char> {
    let (digits, radix) = match name {
        [b'x' | b'X', digits @ ..] => (digits, 16),
        digits => (digits, 10),
    };
    if digits.len() > 6 {
        return None;
    }
    let mut number = 0;
    for &byte in digits {
        number = number * radix + digit(byte).map(u32::from).filter(|&digit| digit < radix)?;
    }
    char::from_u32(number)
}

fn named_sign(name: &[u8]) -> Option<char> {
    ENTITIES.split(' ').find_map(|known| {
        let (known, meant) = known.as_bytes().split_at_checked(name.len())?;
        let is_one = known.eq_ignore_ascii_case(name) && !meant.first()?.is_ascii_alphabetic();
        if is_one { character(meant).map(|(c, _)| c) } else { None }
    })
}

/// Whether a part of a query has a percent sign without two hex digits, or bytes that are not UTF-8. The query parser
/// accepts both, and inserts a replacement character, which cannot be distinguished from one that a reader searched
/// for.
pub fn is_broken(part: &str) -> bool {
    let (mut rest, mut bytes) = (part.as_bytes(), Vec::with_capacity(part.len()));
    while let [first, after @ ..] = rest {
        rest = after;
        bytes.push(*first);
        if *first == b'%' {
            let [high, low, after @ ..] = rest else { return true };
            let (Some(high), Some(low)) = (digit(*high), digit(*low)) else { return true };
            bytes.pop();
            bytes.push(high * 16 + low);
            rest = after;
        }
    }
    str::from_utf8(&bytes).is_err()
}
