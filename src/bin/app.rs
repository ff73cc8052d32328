//! The program: mounts the explorer in the browser, over the static page.

fn main() {
    explorer::ui::mount(explorer::text::Language::English);
}
