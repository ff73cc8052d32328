### What the static page of the list says, and the program does not.

# In place of records, for readers without JavaScript.
list-no-script = A list is put together by a program in your browser and needs JavaScript. Without it, every record that the link names is on the page of its type, under the same number.
