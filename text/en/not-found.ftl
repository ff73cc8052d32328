### The page for unknown addresses.

# What was asked for.
#   $path (Text) - the path: nothing/here/
not-found-path = No page of the explorer has the address { $path }

# A page that the reader may have meant.
#   $page (Text) - its heading in quotation marks: “National measures”
not-found-near = You may be looking for something in { $page }

# Where the page of a paragraph that does not exist was asked for.
not-found-paragraph = The report has only paragraphs 1 to 65.

# Over links to other pages.
not-found-ways = Try one of these pages:
