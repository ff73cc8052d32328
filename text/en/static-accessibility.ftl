### The end of the about page: how far the site can be used by everyone, how that was tested, and its one shortcut.

# Heading.
accessibility-heading = Accessibility

# Under it: what the site is made to meet, and how far it does.
#   $date (Text) - the day of the assessment: 28 November 2026
accessibility-status = The explorer is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. By our own assessment of { $date } it conforms, within the limits named below. This assessment is based on the tests that run when anything is changed; nobody outside the project has audited the site.

# Heading over what is tested.
accessibility-tested = What is tested

# What is tested: axe-core is a program that looks for mistakes.
accessibility-tested-axe = axe-core, with its rules for WCAG 2.0, 2.1 and 2.2 at levels A and AA and for good practice, finds no faults on pages of every kind. It checks them as they open and with everything on them expanded, at widths of 1,280 and 360 pixels.

# What is tested: colours.
accessibility-tested-contrast = The contrast of text is measured on the same pages in light and in dark colours.

# What is tested: the keyboard.
accessibility-tested-keyboard = Filters, the matrix, dialogs and the list are used by keyboard alone. Focus moves to where reading continues, returns when a dialog closes, and is not hidden by headings or columns that stay in place.

# What is tested: zoom.
accessibility-tested-zoom = Pages fit a width of 320 pixels without scrolling sideways, which is a window of 1,280 pixels at 400 per cent. They also work with the wider text spacing that WCAG describes.

# What is tested: tables.
accessibility-tested-tables = Tables are not cut off and do not scroll separately from the page: in narrow windows, the rows of wide tables become cards.

# What is tested: what ticking a filter does.
accessibility-tested-still = While filters are ticked at random, what is under the pointer stays where it is and the number of results stays in sight.

# What is tested: colours chosen by the reader’s system.
accessibility-tested-forced = In forced colours, text, symbols and charts remain distinct from their background.

# What is tested: motion.
accessibility-tested-motion = Where the system asks for reduced motion, nothing moves.

# What is tested: JavaScript switched off, and printing.
accessibility-tested-script = Without JavaScript, and on paper, pages show their records and sources.

# What is tested: in which browser. Names of browsers.
accessibility-tested-engine = These tests run in Chromium. Common tasks are also tested in Firefox and in WebKit (the engine of Safari); in WebKit, axe-core checks some of the pages. Chromium versions of 2022 and 2024 open pages of every kind. Another test rejects anything that Chrome 104, Firefox 102 or Safari 16.4 does not support, unless there is a fallback.

# Heading over what is known to be missing.
accessibility-limits = Known limits

# A limit: who has tested. NVDA, JAWS, VoiceOver and TalkBack are screen readers.
accessibility-limit-people = Names and roles are checked as Chromium passes them to screen readers. People who use NVDA, JAWS, VoiceOver or TalkBack have not tried the site for us, and Safari itself is not tested.

# A limit: JavaScript.
accessibility-limit-script = Filters, search, sorting and your list need JavaScript.

# A limit: what belongs to others.
accessibility-limit-elsewhere = The report itself, the depositaries’ pages and the works cited in footnotes are published by others. We have not assessed them.

# Heading over how to tell us.
accessibility-report = Reporting an accessibility problem

# Under it. The site has no address of its own to write to: anyone may publish a copy.
accessibility-report-how = Tell whoever publishes this copy of the explorer. Give the link to the page, your browser, any assistive technology that you use, and what you could not do.

# Heading over the one shortcut.
accessibility-keys = Keyboard shortcut

# Under it. The slash is a key.
accessibility-keys-which = The slash key (/) moves you to the search box, unless you are typing in a field. It is the one shortcut that uses a single character, and it does nothing in an embedded view.

# Label of a box that switches the shortcut on and off.
accessibility-keys-slash = Use the slash key to go to the search box (this choice is kept in this browser)
