### The list of paragraphs, and the page of one.

# Under the heading of the list.
paragraph-lead = The 65 paragraphs of the report under its own headings, and what was recorded from each. A record from several paragraphs stands under each.

# Name of a fact: the heading of the report over the paragraph.
paragraph-section = Under the heading

# Name of a fact: the document itself.
paragraph-official = Official document

# Stands under a paragraph without records.
paragraph-without = Nothing was recorded from this paragraph

# The same with its reason.
#   $reason (Text) - a sentence
paragraph-without-because = Nothing was recorded from this paragraph: { $reason }

# Over the records of a paragraph that none of its sub-items holds.
paragraph-whole = The paragraph as a whole

# How many records come from a sub-item.
#   $item (Text) - the sub-item: para. 64 (f)
#   $count (Text) - a link: 4 records
paragraph-item = { $item }: { $count }

# Link to the list.
paragraph-all = All paragraphs

# Heading over all conclusions; no other page lists them.
paragraph-every-conclusion = Every conclusion

# Heading over all references.
paragraph-every-reference = Documents, conventions and targets cited

# How a paragraph says the same of several States.
#   .each (Basis) - how
paragraph-basis =
    .named = Named in the paragraph.
    .collective = Said of all 25 reporting States at once, without naming them.
