### Names of coded values: statuses, themes, kinds, columns, and what records are called where they are counted.

# A property by which records are narrowed down: over its values, as the head of a column, and within a sentence.
#   $facet (FacetKey) - which property
facet-name =
    { $facet ->
        [theme] Theme
        [state] State
        [region] Region
        [instrument] Instrument
        [status] Status
        [topic] Topic
        [kind] Kind
        [source-kind] Kind
        [section] Section
        [year] Year
        [source] Footnote
       *[entity] Entity
    }

# A part of what is selected, after the number of records: 12 of 52 measures in Legislation, reported by Jordan or Nepal. Parts
# are joined with list-next. Pages for which this wording is not true have their own in summary.ftl.
#   .each (FacetKey) - by what records are narrowed down
#   $values (Text) - the values: Jordan or Nepal
facet-with =
    .theme = in { $values }
    .state = reported by { $values }
    .region = reported from { $values }
    .instrument = on { $values }
    .status = with status { $values }
    .topic = on { $values }
    .kind = of kind { $values }
    .entity = by { $values }
    .source-kind = of kind { $values }
    .section = cited in { $values }
    .year = dated { $values }
    .source = in footnote { $values }

# The same, where values are left out.
#   .each (FacetKey) - by what records are narrowed down
#   $values (Text) - the values left out: Jordan or Nepal
facet-without =
    .theme = not in { $values }
    .state = not credited to { $values }
    .region = not credited to States in { $values }
    .instrument = not on { $values }
    .status = not with status { $values }
    .topic = not on { $values }
    .kind = not of kind { $values }
    .entity = not by { $values }
    .source-kind = not of kind { $values }
    .section = not cited in { $values }
    .year = not dated { $values }
    .source = not in footnote { $values }

# A heading of the report on national measures, shortened if long. There is little room.
#   .each (Theme) - the heading
theme =
    .legislation = Legislation
    .policies = Policies
    .data-and-research = Data and research
    .prevention = Prevention and training
    .protection = Protection and assistance
    .cooperation = Cooperation

# What a State is to an instrument, in the report’s own verb.
#   .each (Status) - the status
status =
    .ratified = Ratified
    .acceded = Acceded
    .party = Party
    .signatory = Signatory
    .enters-into-force = Enters into force later

# What a status means.
#   .each (Status) - the status
status-meaning =
    .ratified = The report says that the State has ratified the instrument. We count it as bound.
    .acceded = The report says that the State has acceded: it joined without signing first. We count it as bound.
    .party = The report calls the State a party and does not say how it became one. We count it as bound.
    .signatory = The report says that the State has signed. Signing alone does not bind it to the whole instrument, so we do not count it as bound.
    .enters-into-force = The report gives a future date on which the instrument enters into force for the State. We do not count it as bound at the time of the report.

# In place of a status: an entry into force that was still to come.
#   $date (Text) - the date: 11 October 2017
status-in-force-from = In force from { $date }

# How a statement covers its State.
#   .each (Basis) - how
basis =
    .named = The sentence names the State.
    .collective = The sentence refers to all 25 reporting States at once and names none of them.

# A kind of entry on national measures.
#   .each (MeasureKind) - the kind
kind =
    .measure = Measure
    .in-progress = In progress
    .statement = View expressed
    .need = Need named

# Shown where a measure is credited to no State.
no-state = No single State credited

# A family of instruments.
#   .each (Family) - the family
family =
    .un-treaty = United Nations treaty
    .ilo-convention = ILO convention
    .regional = Regional instrument

# A region of the world.
#   .each (Region) - the region
region =
    .africa = Africa
    .americas = Americas
    .asia = Asia
    .europe = Europe
    .oceania = Oceania

# A kind of note on the source.
#   .each (NoteKind) - the kind
note-kind =
    .contradiction = Contradiction
    .oddity = Oddity
    .method = Method

# The States, regions and instruments whose names take the article within a sentence, as links write them.
names-with-article = dominican-republic philippines russian-federation americas migrant-workers-convention organized-crime-convention trafficking-protocol smuggling-protocol istanbul-convention

# Such a name within a sentence.
#   $name (Text) - the name: Philippines
name-with-article = the { $name }

# A sub-heading of the report over United Nations initiatives.
#   .each (InitiativeHeading) - the sub-heading
initiative-heading =
    .research-and-data = Research and data
    .legislative-and-policy-support = Support for laws and policies
    .advocacy-and-capacity = Advocacy and capacity-building

# Whom a recommendation addresses.
#   .each (Addressee) - who
addressee =
    .states = To States
    .un-system = To the United Nations system

# In which words a recommendation is put.
#   .each (Mode) - the words
mode =
    .encouraged = the report’s term: “encouraged”
    .should = the report’s term: “should”

# The head of a column by which a table can be sorted. There is little room.
#   .each (SortKey) - the column
column =
    .paragraph = Place in the report
    .state = State
    .name = Instrument
    .count-2015 = 2015
    .count-2017 = 2017
    .change = Change
    .states = Reporting States with a statement
    .date = Date

# A form in which records are shown.
#   .each (ViewMode) - the form
view =
    .table = Table
    .stated = Only records named in the recommendation
    .grouped = Group by type
    .embed = For embedding

# The form in which records are shown at first.
view-list = List

# A type of record, as a heading over all or several of them.
#   .each (RecordType) - the type
record-type =
    .state = Reporting States
    .instrument = Instruments
    .statement = Statements on States and instruments
    .measure = National measures
    .initiative = United Nations initiatives
    .development = Developments
    .recommendation = Recommendations
    .conclusion = Conclusions
    .context = Context points
    .figure = Figures
    .reference = References
    .note = Notes on the source
    .source = Sources in footnotes

# One record within a sentence, by its type and its number: measure 40-3. Only other messages use it.
#   $record (RecordType) - the type of the record
#   $id (Text) - the number, or for States and instruments a word
record-named =
    { $record ->
        [state] State { $id }
        [instrument] instrument { $id }
        [statement] statement { $id }
        [measure] measure { $id }
        [initiative] initiative { $id }
        [development] development { $id }
        [recommendation] recommendation { $id }
        [conclusion] conclusion { $id }
        [context] context point { $id }
        [figure] figure { $id }
        [reference] reference { $id }
        [source] footnote { $id }
       *[note] note { $id }
    }

# So many records: 12 measures.
#   .each (Counted) - what is counted
#   $count (Number) - how many
counted =
    .state =
        { $count ->
            [one] { $count } State
           *[other] { $count } States
        }
    .instrument =
        { $count ->
            [one] { $count } instrument
           *[other] { $count } instruments
        }
    .statement =
        { $count ->
            [one] { $count } statement
           *[other] { $count } statements
        }
    .measure =
        { $count ->
            [one] { $count } measure
           *[other] { $count } measures
        }
    .initiative =
        { $count ->
            [one] { $count } initiative
           *[other] { $count } initiatives
        }
    .development =
        { $count ->
            [one] { $count } development
           *[other] { $count } developments
        }
    .recommendation =
        { $count ->
            [one] { $count } recommendation
           *[other] { $count } recommendations
        }
    .conclusion =
        { $count ->
            [one] { $count } conclusion
           *[other] { $count } conclusions
        }
    .context =
        { $count ->
            [one] { $count } context point
           *[other] { $count } context points
        }
    .figure =
        { $count ->
            [one] { $count } figure
           *[other] { $count } figures
        }
    .reference =
        { $count ->
            [one] { $count } reference
           *[other] { $count } references
        }
    .note =
        { $count ->
            [one] { $count } note
           *[other] { $count } notes
        }
    .source =
        { $count ->
            [one] { $count } source
           *[other] { $count } sources
        }
    .cited =
        { $count ->
            [one] { $count } source or document
           *[other] { $count } sources and documents
        }
    .record =
        { $count ->
            [one] { $count } record
           *[other] { $count } records
        }

# So many of all that a page lists: 12 of 52 measures.
#   .each (Counted) - what is counted
#   $shown (Number) - how many are shown
#   $total (Number) - how many there are
counted-of =
    .state =
        { $total ->
            [one] { $shown } of { $total } State
           *[other] { $shown } of { $total } States
        }
    .instrument =
        { $total ->
            [one] { $shown } of { $total } instrument
           *[other] { $shown } of { $total } instruments
        }
    .statement =
        { $total ->
            [one] { $shown } of { $total } statement
           *[other] { $shown } of { $total } statements
        }
    .measure =
        { $total ->
            [one] { $shown } of { $total } measure
           *[other] { $shown } of { $total } measures
        }
    .initiative =
        { $total ->
            [one] { $shown } of { $total } initiative
           *[other] { $shown } of { $total } initiatives
        }
    .development =
        { $total ->
            [one] { $shown } of { $total } development
           *[other] { $shown } of { $total } developments
        }
    .recommendation =
        { $total ->
            [one] { $shown } of { $total } recommendation
           *[other] { $shown } of { $total } recommendations
        }
    .conclusion =
        { $total ->
            [one] { $shown } of { $total } conclusion
           *[other] { $shown } of { $total } conclusions
        }
    .context =
        { $total ->
            [one] { $shown } of { $total } context point
           *[other] { $shown } of { $total } context points
        }
    .figure =
        { $total ->
            [one] { $shown } of { $total } figure
           *[other] { $shown } of { $total } figures
        }
    .reference =
        { $total ->
            [one] { $shown } of { $total } reference
           *[other] { $shown } of { $total } references
        }
    .note =
        { $total ->
            [one] { $shown } of { $total } note
           *[other] { $shown } of { $total } notes
        }
    .source =
        { $total ->
            [one] { $shown } of { $total } source
           *[other] { $shown } of { $total } sources
        }
    .cited =
        { $total ->
            [one] { $shown } of { $total } source or document
           *[other] { $shown } of { $total } sources and documents
        }
    .record =
        { $total ->
            [one] { $shown } of { $total } record
           *[other] { $shown } of { $total } records
        }
