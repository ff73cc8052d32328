### What the page says about the parts of a link that it could not read.

# Over the parts that were not applied.
notice-lead = Part of this link was not applied.

# Link to the same view without those parts.
notice-clean-link = Open the link without these parts

# The key has no meaning on any page.
#   $part (Text) - the part of the link as written: colour=red
notice-unknown-key = “{ $part }” is not a filter of this explorer.

# The key has a meaning only on other pages.
#   $part (Text) - the part of the link: bound=ilo-c189
notice-key-of-other-page = “{ $part }” has no meaning on this page.

# A filter has no such value.
#   $part (Text) - the part of the link: state=atlantis
#   $facet (FacetKey) - the filter
notice-unknown-facet-value = “{ $part }”: the filter “{ facet-name }” has no such value here.

# Another key has no such value.
#   .each (PlainKey) - what the key stands for
#   $part (Text) - the part of the link: sort=size
notice-unknown-value =
    .search = “{ $part }”: there is no such search here.
    .record = “{ $part }”: there is no such record.
    .instrument = “{ $part }”: there is no such instrument with a list of States here.
    .setting = “{ $part }”: there is no such setting here.
    .order = “{ $part }”: there is no such order here.
    .form = “{ $part }”: there is no such view here.
    .cell = “{ $part }”: there is no such cell here.

# The key has no value.
#   $part (Text) - the part of the link: theme=
notice-empty-value = “{ $part }” has no value.

# A value of a filter was given twice.
#   $part (Text) - the part of the link: state=jordan
#   $facet (FacetKey) - the filter
notice-repeated-facet = “{ $part }”: the filter “{ facet-name }” already has this value.

# Another key was given twice.
#   .each (PlainKey) - what the key stands for
#   $part (Text) - the part of the link: q=health
notice-repeated =
    .search = “{ $part }”: the search was given before.
    .record = “{ $part }”: the record was given before.
    .instrument = “{ $part }”: the instrument with a list of States was given before.
    .setting = “{ $part }”: the setting was given before.
    .order = “{ $part }”: the order was given before.
    .form = “{ $part }”: the view was given before.
    .cell = “{ $part }”: a cell was given before.

# A value is both included and excluded.
#   $part (Text) - the part of the link: state.not=jordan
#   $facet (FacetKey) - the filter
notice-contradiction = “{ $part }”: the filter “{ facet-name }” both includes and excludes this value.

# All of several values are asked for where that is not possible.
#   $part (Text) - the part of the link: topic.match=all
#   $facet (FacetKey) - the filter
notice-match = “{ $part }”: “all of these” needs two or more values of the filter “{ facet-name }”, and records that can have several.

# A value is excluded where values can only be included.
#   $part (Text) - the part of the link: state.not=jordan
#   $facet (FacetKey) - the filter
notice-exclusion = “{ $part }”: the filter “{ facet-name }” cannot exclude values on this page.

# The part cannot be decoded.
#   $part (Text) - the part of the link
notice-broken-encoding = “{ $part }” is damaged and cannot be decoded.

# The link is cut off here.
#   $part (Text) - the first part that was not read
notice-too-long = “{ $part }” and what follows it were not read, because the link is too long.

# The list is full.
#   $more (Number) - how many records are left out after the first
#   $part (Text) - the first of them, as the link has it: record=measure.40-3
#   $most (Number) - how many records a list can hold: 80
notice-full-list =
    { $more ->
        [0] A list holds at most { $most } records: “{ $part }” is left out.
        [one] A list holds at most { $most } records: “{ $part }” and { $more } more are left out.
       *[other] A list holds at most { $most } records: “{ $part }” and { $more } more are left out.
    }

# The search is cut off.
#   $part (Text) - the beginning of the search
notice-long-search = “{ $part }” is longer than a search can be. Only its first 200 characters are searched for.

# Last of a long list of parts.
notice-more = More parts after these could not be read either.

# Name of the notice, for screen readers.
notice-name = About this link
