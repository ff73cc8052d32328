### The frame around every page: masthead, navigation, contents, footer.

# First link of every page.
shell-skip = Skip to content

# The same on pages with results.
shell-skip-to-results = Skip to results

# Beside the symbol of the report, A/72/215.
shell-tagline = Violence against women migrant workers

# Name of the navigation, for screen readers.
shell-navigation = Pages

# Legend of the choice of colours.
shell-theme = Colours

# Choice: the setting of the system.
shell-theme-system = System

# Choice: dark letters on light ground.
shell-theme-light = Light

# Choice: light letters on dark ground.
shell-theme-dark = Dark

# What the site is, in the footer.
shell-about = An independent explorer of one United Nations report. It is not a publication of the United Nations. Summaries are ours; facts, names and figures are the report’s.

# Where the facts come from, in the footer.
#   $report (Text) - the symbol of the report, a link: A/72/215
shell-source = Source: Report of the Secretary-General, { $report }, covering July 2015 to June 2017. The status of treaties may have changed since: check with the depositary before relying on it.

# In the footer.
#   $version (Text) - the version of the data: 0.1.0
#   $hash (Text) - the first digits of its hash
shell-data = Data version { $version } · { $hash }

# In the footer, for readers without JavaScript.
shell-no-script = Filtering, sorting and search need JavaScript. Without it, lists are shown in full, and the data can be downloaded from the About page.

# Link to the list of all pages, and its name.
shell-contents = All pages

# Heading in that list over pages that begin with States.
shell-by-state = State by State

# Heading in that list over pages that begin with a subject.
shell-by-subject = Subject by subject

# Heading in that list over pages that begin with the report’s text.
shell-the-text = Inside the report

# Link from an embedded view to the explorer.
shell-embedded = Open this view in the A/72/215 Explorer
