### Names of coded values: facets, and what records are called where they are counted.

# A property by which records are narrowed down, within a sentence. Only other messages use it.
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
       *[entity] Entity
    }

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
        [context] point of context { $id }
        [figure] figure { $id }
        [reference] reference { $id }
       *[note] note { $id }
    }

# So many of what a page lists: 12 measures.
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
    .context =
        { $count ->
            [one] { $count } point of context
           *[other] { $count } points of context
        }
    .figure =
        { $count ->
            [one] { $count } figure
           *[other] { $count } figures
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
    .context =
        { $total ->
            [one] { $shown } of { $total } point of context
           *[other] { $shown } of { $total } points of context
        }
    .figure =
        { $total ->
            [one] { $shown } of { $total } figure
           *[other] { $shown } of { $total } figures
        }
    .record =
        { $total ->
            [one] { $shown } of { $total } record
           *[other] { $shown } of { $total } records
        }
