### Figures and dates: how exact they are, and the time to which they refer.

# A number as the report qualifies it: about 50 per cent.
#   $number (Text) - the number: 244,000,000; 244 million
#   $unit (Text) - what is counted, as the report has it: people, per cent
#   $estimated (Flag) - whether the report calls it an estimate
#   $approximate (Flag) - whether it gives no exact number
figure-amount =
    { $estimated ->
        [yes] an estimated { $number } { $unit }
       *[no] { $approximate ->
            [yes] about { $number } { $unit }
           *[no] { $number } { $unit }
        }
    }

# A large number, on the page; files have all its digits.
#   $number (Text) - 11.5
figure-millions = { $number } million

# A larger number.
#   $number (Text) - 601
figure-billions = { $number } billion

# The time to which it refers: one day.
#   $date (Text) - the day: 1 June 2017
figure-day = as at { $date }

# The time to which it refers: one month or year.
#   $date (Text) - which: June 2017, 2016
figure-year = period: { $date }

# The time to which it refers: a longer period.
#   $from (Text) - the beginning: July 2015
#   $to (Text) - the end: June 2017
figure-period = period: { $from } to { $to }

# The date of an initiative.
#   $date (Text) - which: March 2016
#   $is-planned (Flag) - whether it lies after the period of the report
figure-when =
    { $is-planned ->
        [yes] planned for { $date }
       *[no] date: { $date }
    }
