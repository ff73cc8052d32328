### The list of paragraphs, and the page of one.

# Under the heading of the list.
paragraph-lead = The 65 paragraphs of the report under its own headings, and what was recorded from each. A record from several paragraphs appears under each.

# Name of a fact: the heading of the report over the paragraph.
paragraph-section = Heading in the report

# Under that heading: the section of the report that it is in.
#   $part (Text) - the section, by numeral and title: II. Context
paragraph-part = Section { $part }

# Name of a fact: the document itself.
paragraph-official = Official document

# Over the records of a paragraph that belong to none of its sub-items.
paragraph-whole = The paragraph as a whole

# How many records come from a sub-item.
#   $item (Text) - the sub-item: para. 64 (f)
#   $count (Text) - a link: 4 records
paragraph-item = { $item }: { $count }

# Link to the list.
paragraph-all = All paragraphs

# Heading over all conclusions; no other page lists them.
paragraph-every-conclusion = All conclusions

# Heading over all references.
paragraph-every-reference = Documents, conventions and targets cited

# How a paragraph says the same of several States.
#   .each (Basis) - how
paragraph-basis =
    .named = Named in the paragraph.
    .collective = Stated for all 25 reporting States at once, without naming them.
