### The ratification table.

# Name of the table, for screen readers.
instruments-caption = Worldwide ratifications in 2015 and 2017, and reporting States with a statement

# Under the table, and under the totals of one instrument.
instruments-worldwide = Totals for 2015 and 2017 are worldwide, from paras. 30 and 34; they are not counts of the reporting States.

# Under the table.
instruments-counted = “Reporting States with a statement” is counted from this report, under the active filters.

# In place of a number of States. There is little room.
instruments-no-list = No list
