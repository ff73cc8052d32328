### The page of a State.

# Under the heading of the page.
state-lead = What the report says about this State: instruments, national measures, and the United Nations action, developments, figures and context that name it. What is not mentioned is not stated in this report; that is not a “no”.

# One of the counts in “In this explorer”.
#   $count (Text) - a link: 3 recommendations
state-answered = { $count } related to its measures

# Heading over the region, the code and the other names of the State, last on its page.
state-about = Region, code and listing

# Name of a fact: three letters.
state-code = ISO 3166 code

# Name of a fact: other names of the State.
state-aliases = Also searchable as

# Name of a fact: where the report lists it among the 25.
state-listed = Listed as a reporting State

# Under it.
state-footnote = Footnote 1 lists the 25.

# Heading.
state-instruments = Instruments

# Under it.
state-instruments-lead = Each instrument for which the report names States.

# Name of the table, for screen readers.
state-instruments-caption = What the report states on each instrument

# Under the table.
#   $instruments (Text) - links to the instruments, separated as in a list
state-only-totals = The report gives no list of States for these instruments: { $instruments }.

# Under it: where to look up what holds today.
#   $instruments (Text) - links to other sites, separated as in a list: ILO C97, ILO C111
state-today = To check the current status, see the depositary’s page on the instrument: { $instruments }.

# Heading.
state-measures = Measures by theme

# Shown under a theme without measures.
state-silent = No measure reported here.

# Heading.
state-initiatives = United Nations action

# Under it.
state-initiatives-lead = Initiatives that took place in the State or concern it. Being named in one does not mean that the State reported it.

# Shown in place of the list.
state-no-initiative = No initiative recorded here took place in this State or concerns it.

# Heading.
state-developments = Developments that name this State

# Heading over figures and context points.
state-background = Figures and context that name this State

# Under it.
state-background-lead = Numbers and background from the report in which this State is named. Figures in a reported measure are also part of that measure.

# In their place where there are none.
state-no-background = No figure or context point names this State.

# Under it.
state-developments-lead = Developments in which the report names the State.

# Shown in place of the list.
state-no-development = No development recorded here names this State.

# Heading.
state-recommendations = Recommendations related to its measures

# Under it.
state-links-lead = Links marked “{ record-editorial }” are ours: the report does not link these measures to the recommendations.

# Shown in place of the list.
state-no-recommendation = No measure of this State is linked to a recommendation.

# Name of the list of measures below a recommendation, for screen readers.
state-by = Related measures

# One of these measures.
#   $measure (Text) - links: Measure 40-3, para. 40
#   $basis (Text) - how they are related: editorial
state-by-measure = { $measure }, { $basis }

# Link to a related page.
state-list = Filter the measures of this State

# Link to a related page.
state-matrix = Its row in the matrix

# Link to a related page.
state-coverage = Its row in the coverage table

# Link to a related page.
state-compare = Compare it with another State
