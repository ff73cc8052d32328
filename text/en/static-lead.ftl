### What the overview leads with: three figures on women who migrate, each with a context point on violence.

# Heading over all three, for who hears the page.
lead-heading = Women, migration and violence

# Over the figure on domestic workers.
lead-domestic-work = In domestic work

# Over the figure on remittances.
lead-remittances = Sending money home

# Over the figure on migrants.
lead-migrants = On the move

# A share that stands out in large letters.
#   $share (Text) - a decimal number: 73.4
lead-per-cent = { $share } per cent

# A share that the report gives as approximate, in large letters at the start of a sentence.
#   $share (Number) - per cent
lead-about =
    { $share ->
        [50] About half
        [one] About { $share } per cent
       *[other] About { $share } per cent
    }

# Who works in households.
#   $share (Text) - 73.4 per cent
#   $total (Text) - 11.5 million
lead-domestic-work-share = { $share } of the world’s { $total } migrant domestic workers are women, ILO estimates.

# Who sends money home.
#   $share (Text) - About half
#   $total (Text) - 601 billion
#   $unit (Text) - US dollars
#   $year (Text) - 2016
lead-remittances-share = { $share } of the { $total } { $unit } sent in remittances worldwide in { $year } came from migrant women.

# Who migrates.
#   $share (Text) - 48 per cent
#   $total (Text) - 244 million
lead-migrants-share = { $share } of all migrants worldwide are estimated to be women. Migrants number about { $total }.

# Below a figure: the source that the report names in the sentence or cites in its footnote, and where it gives the figure.
#   $source (Text) - a source: ILO
#   $paragraph (Text) - a link: para. 15
lead-source = Source cited in { $paragraph }: { $source }
