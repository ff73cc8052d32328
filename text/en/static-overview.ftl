### The overview: its headings, links and the questions to start with.

# Under the heading of the page.
overview-lead = A/72/215, the report of the Secretary-General on violence against women migrant workers, covers July 2015 to June 2017. Here its facts can be narrowed down, compared and taken away, each with the paragraph behind it, and a link that shows others exactly what you see.

# After the number of all entries on national measures, in a list of what the explorer holds.
overview-entries = Entries on national measures

# Heading over what the States are credited with: sentences and pictures.
overview-reported = What the 25 States reported

# Heading over the numbers of records, at the end.
overview-contents = In this explorer

# Heading over the questions, each of which leads to its answer.
overview-questions = Questions to begin with

# A question.
overview-question-bound = Which reporting States are bound by both ILO C143 and ILO C189?

# A question.
overview-question-training = Who reported training for public officials?

# A question.
overview-question-domestic = Who reported a measure on domestic and care work?

# A question.
overview-question-silent = Of which States is no measure on protection and assistance reported here?

# A question.
overview-question-compare = How do Jordan, Nepal and the Philippines compare?

# A question.
overview-question-action = What does the report recommend, and which measures speak to it?

# Under the heading of the picture of ratifications.
overview-change-lead = The report gives two totals for five instruments (paras. 30 and 34). They count all States of the world.

# Link to the ratification table.
overview-whole-table = The whole ratification table

# Link to the page of coverage.
overview-whole-coverage = Full coverage table, including States with none

# Link to the matrix.
overview-whole-matrix = Full matrix of States and instruments

# Heading over the headings of the report, each with the number of its entries.
#   $count (Number) - how many entries there are on all of them
overview-by-theme =
    { $count ->
        [one] { $count } entry on national measures, under six headings of the report
       *[other] { $count } entries on national measures, under six headings of the report
    }

# Heading over the States, each with the number of its measures.
overview-by-state = The 25 reporting States and the measures that name them

# The number of measures beside a State; all but the number is for those who hear the link alone.
#   $count (Number) - how many measures
#   $state (Text) - the State: Jordan
overview-credited =
    { $count ->
        [one] { $count } measure credited to { $state }
       *[other] { $count } measures credited to { $state }
    }

# Under the States.
overview-volume = Numbers are counted from this report and count measures alone, without what is in progress, views and needs. The volume of reporting is not performance.
