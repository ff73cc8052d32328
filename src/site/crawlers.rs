//! The files that crawlers look for: `sitemap.xml` and `robots.txt`.

use html_escape::encode_text;

use crate::link::Page;

/// The sitemap. Its addresses must be absolute, so it is only written if the public address of the site is known.
#[must_use]
pub fn sitemap(site_url: &str) -> String {
    let entry = |page: Page| format!("<url><loc>{}</loc></url>\n", encode_text(&[site_url, &page.path()].concat()));
    let entries: String = Page::all().into_iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

/// The file `robots.txt`, which allows everything. Crawlers read it only at the root of a host.
#[must_use]
pub fn robots(site_url: Option<&str>) -> String {
    let sitemap = site_url.map(|site| format!("\nSitemap: {site}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sitemap_names_every_page_once() {
        let text = sitemap("https://example.org/a&b/");
        assert_eq!(text.matches("<loc>https://example.org/a&amp;b/").count(), Page::all().len());
        assert!(text.contains("<loc>https://example.org/a&amp;b/measures/40-3/</loc>"));
    }

    #[test]
    fn robots_are_led_to_the_sitemap_where_there_is_one() {
        assert_eq!(robots(None), "User-agent: *\nAllow: /\n");
        let led = "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n";
        assert_eq!(robots(Some("https://example.org/")), led);
    }
}
