### The page of a recommendation.

# Name of a fact: whom it addresses.
recommendation-addressee = Addressed

# Name of a fact: in which words the report recommends.
recommendation-mode = Wording of the report

# In which words the report recommends.
#   .each (Mode) - the words
mode-meaning =
    .encouraged = “encouraged” to do it
    .should = “should” do it

# Under two of them.
recommendation-modes = In the order of the sentences above.

# Name of a fact: the States that reported measures which are linked.
recommendation-states = States behind the measures

# Under them.
#   $states (Text) - a link: 5 States
recommendation-states-lead = { $states } credited in the report with a measure, draft, view or need that is linked below. Being listed says that it was reported, not how well it works.

# Stands in place of the States where links of ours are left out.
recommendation-no-states-stated = The recommendation names no national measure.

# Stands in place of the States.
recommendation-no-states = No national measure is linked to this recommendation.

# Name of the choice between all links and the report’s own, for who hears it.
recommendation-switch = Which links are shown

# The choice of all links.
#   $count (Number) - how many records
recommendation-all =
    { $count ->
        [one] { $count } record named in the recommendation or linked by us
       *[other] { $count } records named in the recommendation or linked by us
    }

# The choice of the report’s own links.
#   $count (Number) - how many records
recommendation-stated =
    { $count ->
        [one] { $count } record named in the recommendation
       *[other] { $count } records named in the recommendation
    }

# Added to the choice in force, for who cannot see it.
recommendation-shown = { " (shown)" }

# Heading of the report’s own links.
recommendation-stated-heading = Named in the recommendation

# Under it.
recommendation-stated-lead = The recommendation names what the record is about, or takes up the term by which the report introduces it.

# Stands in place of the list.
recommendation-stated-none = The recommendation names nothing that a record is about.

# Heading of the links that are ours.
recommendation-editorial-heading = Linked by us

# Under it.
recommendation-editorial-lead = We take these records to be related to the recommendation; the report does not say so.

# Stands in place of the list.
recommendation-editorial-none = We link no further record to it.

# Under an instrument that is linked.
#   $basis (Text) - who links it: editorial
#   $more (Text) - what the report has on States: 4 statements on reporting States
recommendation-instrument = { $basis }, { $more }

# What the report has on States, for an instrument.
#   $count (Text) - a link: 4 statements
recommendation-on-states = { $count } on reporting States

# The same for an instrument of which the report gives totals alone.
recommendation-only-total = Worldwide totals, no list of States
