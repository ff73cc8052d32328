### Findings on the overview: sentences that are counted from the records when the site is built.

# Where a finding comes from that we count ourselves.
findings-counted = counted from this report

# Where a finding comes from that compares the worldwide totals.
findings-totals-source = paras. 30 and 34

# Some of all reporting States. Only other messages use it.
#   $states (Number) - how many: 11
#   $all (Number) - how many there are: 25
findings-of-all = { $states } of the { $all } reporting States

# Who works in households.
#   $share (Text) - a decimal number: 73.4
#   $total (Text) - a number: 11,500,000
findings-domestic-work = ILO estimates that { $share } per cent of the world’s { $total } migrant domestic workers are women.

# Who is bound by both of two instruments.
#   $states (Number) - how many States: 2
#   $all (Number) - how many there are: 25
#   $migrants (Text) - the instrument on migrant workers: ILO C143
#   $domestic (Text) - the instrument on domestic workers: ILO C189
#   $names (Text) - the States: Italy and the Philippines
findings-bound =
    { $states ->
        [0] { findings-of-all } are bound by both { $migrants } (migrant workers) and { $domestic } (domestic workers).
        [one] { findings-of-all } are bound by both { $migrants } (migrant workers) and { $domestic } (domestic workers): { $names }.
       *[other] { findings-of-all } are bound by both { $migrants } (migrant workers) and { $domestic } (domestic workers): { $names }.
    }

# The heading under which the fewest States are credited with a measure.
#   $theme (Text) - the heading: Cooperation
#   $states (Number) - how many States are credited under it
#   $all (Number) - how many there are
#   $silent (Number) - how many are not
findings-smallest-heading = Of the six headings on national measures, none has measures by fewer States than { $theme }: { findings-of-all } are credited with one; for the other { $silent }, none is reported here.

# Who trains officials.
#   $states (Number) - how many States
#   $all (Number) - how many there are
findings-training = { findings-of-all } reported training for public officials.

# How little the worldwide totals rose.
#   $instruments (Number) - for how many instruments the report gives two totals
#   $most (Number) - by how much the total of one rose at most
findings-small-steps = None of the { $instruments } instruments with worldwide totals gained more than { $most } States from 2015 to 2017.
