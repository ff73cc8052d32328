### What the pages about one record or one place share, and the page of a measure. The about page says some of it, too.

# Name of the links to related pages, for screen readers.
record-ways = Related pages

# Name of a fact: how many records there are.
record-recorded = In this explorer

# Link to the page before in the report’s order.
#   $page (Text) - the name of the page: Measure 40-2
record-previous = Previous: { $page }

# Link to the page after in the report’s order.
#   $page (Text) - the name of the page: Measure 40-4
record-next = Next: { $page }

# A recommendation by its name, and what it says.
#   $name (Text) - a link: Recommendation 64 (f)
#   $summary (Text) - a whole sentence
record-recommendation = { $name }: { $summary }

# Heading over the recommendations related to a record.
record-speaks-to = Related recommendations

# Under it.
record-speaks-to-lead = Links marked “{ record-editorial }” are ours: the report does not link this record to the recommendation.

# Shown in place of the list.
record-speaks-to-none = No recommendation names this record, and we have linked it to none.

# Beside a record and a recommendation: how they are related.
#   .each (RelationBasis) - named or editorial
record-link =
    .stated = named in the recommendation
    .editorial = { record-editorial }

# Name of a fact: the topics of a record. Heading of the topics on the about page.
record-topics = Topics

# Name of a fact: the States that a measure is credited to.
measure-states = States

# Name of a fact: how a measure relates to its States.
measure-attribution = Attribution

# Name of a fact: names of laws, programmes and institutions.
measure-names = Named in the report

# Name of a fact: numbers.
measure-figures = Figures

# Heading over the other measures of the paragraph.
measure-same-paragraph = Also from this paragraph

# Under that heading.
#   $count (Text) - a link: 4 measures
#   $paragraph (Text) - a link: para. 40
measure-in-paragraph = { $count } in { $paragraph }

# One of these measures.
#   $name (Text) - a link: Measure 40-3
#   $states (Text) - who reported it: Jordan and Nepal
#   $summary (Text) - a whole sentence
measure-beside = { $name }, { $states }: { $summary }

# Link to the measures of a State.
#   $count (Text) - a link: 7 measures
#   $state (Text) - the State: Jordan
measure-reported-by = { $count } credited to { $state }

# Column: the status of a State in the report’s verb.
record-status = Status in the report

# A year’s worldwide total of an instrument; the total is set in bold.
#   $name (Text) - the year, or the name of the change: 2015
#   $total (Text) - the number: 48
instrument-total = { $name }: { $total }

# Link to the column of the instrument in the matrix.
instrument-column = Its column in the matrix

# A remark on a figure, after it.
#   $remark (Text) - the remark: not about women alone
record-figure-remark = ({ $remark })

# What a kind means.
#   .each (MeasureKind) - the kind
kind-meaning =
    .measure = Something in place, carried out or set as policy, as the State reported it.
    .in-progress = Something being drafted or developed when the State reported.
    .statement = A view that the State expressed on something other than its own measures.
    .need = A gap that the State itself named.

# How a measure relates to its States: they are named in the sentence before.
attribution-inherited = The sentence does not repeat the State’s name; it still refers to the State named just before.

# How a measure relates to its States: to none of them.
attribution-group = Reported for States as a group, so it is credited to no single State.

# Name of a fact, before a link to the register of the depositary.
record-check-today = Check the current status
