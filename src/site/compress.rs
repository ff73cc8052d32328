//! Adds maximally compressed copies of all text files and of the program, for hosts that serve such files.

use std::{io::Write, panic::resume_unwind, thread};

use flate2::{Compression, GzBuilder};

use super::Folder;

/// Whether compressed files are written next to the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compressed {
    /// They are written next to the originals.
    #[default]
    Beside,
    /// They are not written, because they take up most of the time needed to write the site.
    Off,
}

/// Extensions of files that are compressed.
const TEXTS: [&str; 10] = ["css", "csv", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];
/// Below this size in bytes, an extra header would cost more than compression saves.
const SMALL: usize = 256;

/// Adds `.br` and `.gz` files next to each file, if they are smaller.
pub fn add(site: &mut Folder) {
    let wanted: Vec<_> = site.iter().filter(|(path, content)| is_text(path) && content.len() >= SMALL).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let made: Vec<(String, Vec<u8>)> = thread::scope(|scope| {
        let share = |start: usize| {
            let part: Vec<_> = wanted.iter().skip(start).step_by(workers).copied().collect();
            scope.spawn(move || part.into_iter().flat_map(|(path, content)| both(path, content)).collect::<Vec<_>>())
        };
        let running: Vec<_> = (0..workers).map(share).collect();
        running.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    for (path, content) in made {
        site.put(path, content);
    }
}

fn is_text(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.contains(&ending))
}

fn both(path: &str, content: &[u8]) -> Vec<(String, Vec<u8>)> {
    [(".br", brotli(content)), (".gz", gzip(content))]
        .into_iter()
        .filter(|(_, packed)| packed.len() < content.len())
        .map(|(ending, packed)| ([path, ending].concat(), packed))
        .collect()
}

/// Brotli at maximum quality, with the largest window that every browser supports.
#[must_use]
pub fn brotli(content: &[u8]) -> Vec<u8> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    // Reading from and writing to memory cannot fail; a copy that is not smaller is simply left out.
    let written = brotli::BrotliCompress(&mut &*content, &mut packed, &parameters);
    if written.is_ok() { packed } else { content.to_vec() }
}

/// Gzip without name and date, so that the same content always gives the same bytes.
fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let packed = encoder.write_all(content).and_then(|()| encoder.finish());
    packed.unwrap_or_else(|_| content.to_vec())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Read;

    use super::*;

    #[test]
    fn what_was_packed_comes_back() {
        let text = "Women’s shelters, ".repeat(400);
        let mut site = Folder::default();
        site.put("a/index.html", text.as_bytes());
        site.put("card.png", text.as_bytes());
        site.put("robots.txt", "short");
        add(&mut site);
        let names: Vec<_> = site.iter().map(|(path, _)| path.to_owned()).collect();
        assert_eq!(names, ["a/index.html", "a/index.html.br", "a/index.html.gz", "card.png", "robots.txt"]);

        let mut back = String::new();
        flate2::read::GzDecoder::new(site.get("a/index.html.gz").unwrap()).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut site.get("a/index.html.br").unwrap(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }

    #[test]
    fn what_does_not_get_smaller_is_left_out() {
        let noise: Vec<u8> = (0_u32..400).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        assert!(both("a.wasm", &noise).iter().all(|(_, packed)| packed.len() < noise.len()));
        assert_eq!(both("a.txt", b""), []);
    }
}
