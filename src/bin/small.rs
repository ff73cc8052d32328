//! The small program, for the first load of most pages; what it leaves out is decided by the feature of its name.

fn main() {
    explorer::ui::mount();
}
