// What cannot be tested in an engine, by the names of the tests, each with the reason; and what an engine says in other
// words than Chromium. Whoever runs the tests is told (reporter.mjs), and an exception that fits no test any more is a
// fault.

const NO_MEDIA = "Playwright cannot set colours, paper or motion in a Firefox that is not its own build";
export const NO_DOWNLOAD = "Playwright is not told of downloads by a Firefox that is not its own build";
const NO_SWITCH = "Playwright cannot switch scripts off in a Firefox that is not its own build";
const NO_BUTTON = "Firefox copies nothing of a button that is selected; the buttons that copy give the whole table";
const NO_BREAK = "Firefox puts nothing between the texts of a picture that is selected; its table has them apart";
const NO_WRAP = "Firefox gives the last column more room, and the table scrolls in its own frame";
const NO_CACHE = "Playwright switches the cache off, from which Firefox takes what it loaded ahead";
const LOOKS_AHEAD = "Firefox loads files before the first script corrects the address, and discards them";
const NO_DIRECTIVE = "Firefox hides the quoted text from scripts, so that it cannot be marked again";
const NO_PROTOCOL = "it measures with Chromium's own protocol";

/** For each project of playwright.config.mjs: what the file and title of a test are known by, and the reason. */
export const EXCEPTIONS = {
  Firefox: [
    [/^accessibility.*( in forced colours | wants no motion )/, NO_MEDIA],
    [/^browsers.* a (light|dark) system with /, NO_MEDIA],
    [/^print\./, NO_MEDIA],
    [/^list.* paper has the list /, NO_MEDIA],
    [/^no-script\./, NO_SWITCH],
    [/ without JavaScript /, NO_SWITCH],
    [/^list.*( the saved file opens | files and citations )/, NO_DOWNLOAD],
    [/^offline.* after one visit /, NO_DOWNLOAD],
    [/^pictures.* the file of the picture opens /, NO_DOWNLOAD],
    [/^restore\./, NO_DOWNLOAD],
    [/ every download of the about page /, NO_DOWNLOAD],
    [/^monkey\./, NO_PROTOCOL],
    [/^budget\./, NO_PROTOCOL],
    [/^keyboard.* an open dialog keeps /, NO_PROTOCOL],
    [/^copy\..* a row of (.matrix|table.coverage) is a line/, NO_BUTTON],
    [/^copying.* nothing of ((instruments|developments|figures)\/)? ?runs into one word/, NO_BREAK],
    [/^coverage.* all headings fit the width of a phone/, NO_WRAP],
    [/^pictures.* the picture says /, NO_PROTOCOL],
    [/^tasks.* a one-page briefing on domestic workers/, NO_MEDIA],
    [/^topics.* on paper /, NO_MEDIA],
    [/^list-files.* eighty records open /, NO_DOWNLOAD],
    [/^pictures.* a static picture of an interactive page /, NO_DOWNLOAD],
    [/^questions.* send what Nepal or Jordan reported on legislation, as a file/, NO_DOWNLOAD],
    [/^steps.* what a page gives away is what its files say/, NO_DOWNLOAD],
    [/^tasks.*( into Zotero| a State’s dossier in Excel)/, NO_DOWNLOAD],
    [/^integrity.* the program is sent once/, NO_CACHE],
    [/^bare-hosts.* the address is put right before anything is loaded/, LOOKS_AHEAD],
    [/^quoted.* a quoted text stays in its place and marked/, NO_DIRECTIVE],
  ],
  WebKit: [],
};

/** The reason why a test does not run in an engine, if there is one. */
export function exception(engine, file, title) {
  const name = `${file.split("/").at(-1)} › ${title}`;
  return EXCEPTIONS[engine]?.find(([known]) => known.test(name))?.[1];
}

/** What Firefox says, and what Chromium says in its place: tests that break a page on purpose know these words. */
const WORDS = [
  [/NS_BINDING_ABORTED/, "net::ERR_ABORTED"],
  [/NS_ERROR_(ABORT|CORRUPTED_CONTENT|FAILURE|NET_INTERRUPT|NET_PARTIAL_TRANSFER)/, "net::ERR_FAILED"],
  [/NS_ERROR_CONNECTION_REFUSED/, "net::ERR_CONNECTION_REFUSED"],
  [/None of the “sha256” hashes in the integrity attribute match/, "Failed to find a valid digest"],
  [/Cross-Origin Request Blocked/, "blocked by CORS policy"],
  [/A ServiceWorker intercepted the request and encountered an unexpected error/, "net::ERR_FAILED"],
  [/Loading module from .* was blocked because of a disallowed MIME type/, "the server responded with a status of 404"],
];

/** A complaint in the words of Chromium. */
export const translated = (text) => WORDS.reduce((said, [theirs, ours]) => said.replace(theirs, ours), text);
