### Findings on the overview: sentences that are counted from the records when the site is built.

# Where a finding comes from that we count ourselves.
findings-counted = counted from this report

# Where a finding comes from that compares the worldwide totals.
findings-totals-source = paras. 30 and 34

# Some of all reporting States: the words in a finding that lead to them, and in other messages.
#   $states (Number) - how many: 11
#   $all (Number) - how many there are: 25
findings-of-all = { $states } of the { $all } reporting States

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

# The States without a measure on one heading of the report.
#   $states (Number) - how many States: 10
#   $all (Number) - how many there are: 25
#   $names (Text) - the States: Jordan and the Philippines
findings-silent = For { findings-of-all }, no measure on protection and assistance is reported here: { $names }.

# Who trains officials.
#   $states (Number) - how many States
#   $all (Number) - how many there are
findings-training = { findings-of-all } reported training for public officials.

# None of the instruments with two totals: the words in the next message that lead to them.
#   $instruments (Number) - for how many instruments the report gives two totals
findings-none-of = None of the { $instruments } instruments

# How little the worldwide totals rose.
#   $instruments (Number) - for how many instruments the report gives two totals
#   $most (Number) - by how much the total of one rose at most
findings-small-steps = { findings-none-of } with totals for both years gained more than { $most } States from 2015 to 2017.
