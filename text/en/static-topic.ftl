### The list of topics, and the page of one: a briefing on a sheet or two.

# Under the heading of the list.
topic-list-lead = Each topic brings together what the report says about one subject, wherever it appears. Topics are editorial: we chose them, and the report does not sort its statements by them.

# Marks a topic as ours, beside its definition.
#   $definition (Text) - what belongs to the topic, a sentence
#   $editorial (Text) - the mark: editorial
topic-definition = { $definition } { $editorial }

# Name of a fact: how many records of each type are on the topic.
topic-counted = Counted from this report

# Name of a fact: the States that are credited with an entry on the topic.
topic-states = States credited

# Before their names, a link.
#   $count (Number) - how many
#   $all (Number) - how many States reported
topic-states-credited =
    { $count ->
        [one] { $count } of the { $all } reporting States is credited with an entry on national measures
       *[other] { $count } of the { $all } reporting States are credited with an entry on national measures
    }

# Stands in place of their names.
topic-states-none = No reporting State is credited with a measure on this topic.

# Name of a fact: the other States.
topic-silent = None reported here

# Before their names.
#   $count (Number) - how many
#   $all (Number) - how many States reported
topic-silent-count =
    { $count ->
        [one] { $count } of the { $all } reporting States is credited with no entry on this topic. That is not a “no”.
       *[other] { $count } of the { $all } reporting States are credited with no entry on this topic. That is not a “no”.
    }

# Under the headings of the report that have an entry on the topic.
#   $themes (Text) - the other headings: Data and research or Cooperation
topic-no-theme = No measure on this topic is reported under { $themes }.

# Before the instruments that the recommendations on the topic name.
#   $instruments (Text) - a list of links
topic-instruments = Instruments named in these recommendations: { $instruments }

# One of these instruments, with what the report states of reporting States.
#   $instrument (Text) - a link: ILO C189 (domestic workers)
#   $statements (Text) - a link: 7 statements
topic-instrument = { $instrument } ({ $statements } on reporting States)

# Link that leads on.
topic-measures = Filter the measures on this topic

# Link that leads on.
topic-coverage = Who reported on this topic, State by State

# Link to the list of topics.
topic-all = All topics
