### The page of addresses that lead nowhere.

# What was asked for.
#   $path (Text) - the path: nothing/here/
not-found-path = No page of the explorer has the address { $path }

# A page that may be meant.
#   $page (Text) - its heading in quotation marks: “National measures”
not-found-near = You may be looking for something in { $page }

# Where the page of a paragraph was asked for that there is not.
not-found-paragraph = The report has only paragraphs 1 to 65.

# Over the ways on.
not-found-ways = Try one of these pages:
