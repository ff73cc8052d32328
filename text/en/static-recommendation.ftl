### The page of a recommendation.

# Name of a fact: whom it addresses.
recommendation-addressee = Addressee

# Name of a fact: in which words the report recommends.
recommendation-mode = Wording of the report

# In which words the report recommends.
#   .each (Mode) - the words
mode-meaning =
    .encouraged = “encouraged” to act
    .should = “should” act

# Under two of them.
recommendation-modes = In the order of the sentences above.

# Name of a fact: the States that are credited with the entries on national measures which are linked.
recommendation-states = States credited

# Under them.
#   $states (Text) - a link: 5 States
recommendation-states-lead = { $states } credited in the report with a measure, draft, view or need that is linked below. A State is listed because something was reported; how well it works is not stated.

# Shown in place of the States where editorial links are left out.
recommendation-no-states-stated = The recommendation names no national measure.

# Shown in place of the States.
recommendation-no-states = No national measure is linked to this recommendation.

# Name of the choice between all links and those to records named in the recommendation, for screen readers.
recommendation-switch = Which links are shown

# The choice of all links.
#   $count (Number) - how many records
recommendation-all =
    { $count ->
        [one] { $count } record named in the recommendation or linked by us
       *[other] { $count } records named in the recommendation or linked by us
    }

# The choice of records named in the recommendation.
#   $count (Number) - how many records
recommendation-stated =
    { $count ->
        [one] { $count } record named in the recommendation
       *[other] { $count } records named in the recommendation
    }

# Added to the active choice, for screen readers.
recommendation-shown = (shown)

# Heading of the links to records that the recommendation names.
recommendation-stated-heading = Named in the recommendation

# Under it.
recommendation-stated-lead = The recommendation names the subject of these records, or uses the report’s own term for it.

# Shown in place of the list.
recommendation-stated-none = The recommendation does not name the subject of any record.

# Heading of the editorial links.
recommendation-editorial-heading = Linked by us

# Under it.
recommendation-editorial-lead = We consider these records related to the recommendation; the report does not say so.

# Shown in place of the list.
recommendation-editorial-none = We have linked no further records to it.

# Under an instrument that is linked.
#   $basis (Text) - how it is related: editorial
#   $more (Text) - what the report has on States: 4 statements on reporting States
recommendation-instrument = { $basis }, { $more }

# What the report has on States, for an instrument.
#   $count (Text) - a link: 4 statements
recommendation-on-states = { $count } on reporting States

# The same for an instrument of which the report gives totals alone.
recommendation-only-total = Worldwide totals, no list of States
