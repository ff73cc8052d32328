### The overview: its headings, the questions to start with, and the findings, which are counted when the site is built.

# Under the heading of the page.
overview-lead = A/72/215, the report of the Secretary-General on violence against women migrant workers, covers July 2015 to June 2017. Here you can filter, compare and download its facts, see the paragraph behind each, and share a link to exactly what you see.

# After the number of all entries on national measures, in the list of the explorer’s contents.
overview-entries = Entries on national measures

# Heading over what the States are credited with: sentences and pictures.
overview-reported = What the 25 States reported

# Heading over the numbers of records, at the end.
overview-contents = In this explorer

# Heading over the questions, each of which leads to its answer.
overview-questions = Questions to start with

# A question.
overview-question-bound = Which reporting States are bound by both ILO C143 and ILO C189?

# A question.
overview-question-training = Who reported training for public officials?

# A question.
overview-question-domestic = Who reported a measure on domestic and care work?

# A question.
overview-question-silent = For which States is no protection measure reported here?

# A question.
overview-question-compare = How do Jordan, Nepal and the Philippines compare?

# A question.
overview-question-action = What does the report recommend, and which measures relate to it?

# Under the heading of the chart of ratifications.
overview-change-lead = The report gives totals for 2015 and 2017 for five instruments (paras. 30 and 34).

# Link to the ratification table.
overview-whole-table = Full ratification table

# Link to the page of coverage.
overview-whole-coverage = Full coverage table of measures, including States with none

# Link to the matrix.
overview-whole-matrix = Full matrix of States and instruments

# Heading over the headings of the report, each with the number of its entries.
#   $count (Number) - how many entries there are on all of them
overview-by-theme =
    { $count ->
        [one] { $count } entry on national measures, in six themes
       *[other] { $count } entries on national measures, in six themes
    }

# After what the entries are: the numbers beside the themes are not those of the chart above.
overview-counts-entries = These numbers count entries, and one entry can name several States; the chart above counts States.

# Heading over the States, each with the number of its measures.
overview-by-state = The 25 reporting States and the measures credited to them

# The number of measures beside a State; all but the number is for screen readers.
#   $count (Number) - how many measures
#   $state (Text) - the State: Jordan
overview-credited =
    { $count ->
        [one] { $count } measure credited to { $state }
       *[other] { $count } measures credited to { $state }
    }

# Under the States.
overview-volume = Numbers are counted from this report and cover measures only, not work in progress, views or needs. The volume of reporting is not performance.
