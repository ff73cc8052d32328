// The tests that cannot run in an engine, by name, each with the reason; and the error messages of an engine that
// differ from Chromium's. The reporter prints the exceptions (reporter.mjs), and an exception that no longer matches
// any test is an error.

const NO_MEDIA = "Playwright cannot set colours, paper or motion in a Firefox that is not its own build";
export const NO_DOWNLOAD = "Playwright cannot observe downloads in a Firefox that is not its own build";
const NO_SWITCH = "Playwright cannot switch scripts off in a Firefox that is not its own build";
const NO_BUTTON = "Firefox does not copy selected buttons; the copy buttons give the whole table";
const NO_BREAK = "Firefox puts nothing between the selected texts of a chart; its table separates them";
const NO_WRAP = "Firefox gives the last column more room, and the table scrolls in its own frame";
const NO_CACHE = "Playwright disables the cache, in which Firefox keeps preloaded files";
const LOOKS_AHEAD = "Firefox loads files before the first script corrects the address, and discards them";
const NO_DIRECTIVE = "Firefox hides the quoted text from scripts, so that it cannot be marked again";
const NO_LIST =
  "Firefox puts each item of a list on its own line, in a cell too; the copy buttons give a line for each row";
const NO_START = "Firefox runs no script while a style sheet is loading; it draws the page after some seconds";
const NO_ROOM = "after twelve filters, the answer in Firefox is higher than the rest of the page at its end";
const NO_PROTOCOL = "the test uses Chromium's own protocol";

/** For each project in playwright.config.mjs: a pattern for file and title of the tests, and the reason. */
export const EXCEPTIONS = {
  Firefox: [
    [/^accessibility.*( in forced colours | wants no motion )/, NO_MEDIA],
    [/^browsers.* a (light|dark) system with /, NO_MEDIA],
    [/^print\./, NO_MEDIA],
    [/^list.* the list is printed /, NO_MEDIA],
    [/^no-script\./, NO_SWITCH],
    [/ without JavaScript /, NO_SWITCH],
    [/^list.*( the saved file opens | files and citations )/, NO_DOWNLOAD],
    [/^offline.* after one visit /, NO_DOWNLOAD],
    [/^pictures.* the file of the chart opens /, NO_DOWNLOAD],
    [/^restore\./, NO_DOWNLOAD],
    [/ every download of the about page /, NO_DOWNLOAD],
    [/^budget\./, NO_PROTOCOL],
    [/^keyboard.* an open dialog keeps /, NO_PROTOCOL],
    [/^copy\..* a row of (.matrix|table.coverage) is a line/, NO_BUTTON],
    [/^copying.* nothing of ((instruments|developments|figures)\/)? ?runs into one word/, NO_BREAK],
    [/^copying.* each row of a table of (measures\/\?view=table|compare\/)/, NO_LIST],
    [/^faults.* a style sheet does not arrive/, NO_START],
    [/^ticks.* matrix\/ at 1280 px/, NO_ROOM],
    [/^coverage.* all headings fit into the width of a phone/, NO_WRAP],
    [/^pictures.* the chart says /, NO_PROTOCOL],
    [/^tasks.* a one-page briefing on domestic workers/, NO_MEDIA],
    [/^topics.* on paper /, NO_MEDIA],
    [/^list-files.* eighty records open /, NO_DOWNLOAD],
    [/^pictures.* a static chart on an interactive page /, NO_DOWNLOAD],
    [/^questions.* send what Nepal or Jordan reported on legislation, as a file/, NO_DOWNLOAD],
    [/^steps.* a page offers the same data as its files/, NO_DOWNLOAD],
    [/^tasks.*( into Zotero| a State’s dossier in Excel)/, NO_DOWNLOAD],
    [/^integrity.* the program is downloaded once/, NO_CACHE],
    [/^bare-hosts.* the address is corrected before anything is loaded/, LOOKS_AHEAD],
    [/^quoted.* a quoted text stays in place and marked/, NO_DIRECTIVE],
  ],
  WebKit: [],
};

/** The reason why a test does not run in an engine, if there is one. */
export function exception(engine, file, title) {
  const name = `${file.split("/").at(-1)} › ${title}`;
  return EXCEPTIONS[engine]?.find(([known]) => known.test(name))?.[1];
}

/** Error messages of Firefox and their equivalents in Chromium, which tests that break a page on purpose expect. */
const WORDS = [
  [/NS_BINDING_ABORTED/, "net::ERR_ABORTED"],
  [/NS_ERROR_(ABORT|CORRUPTED_CONTENT|FAILURE|NET_INTERRUPT|NET_PARTIAL_TRANSFER)/, "net::ERR_FAILED"],
  [/NS_ERROR_CONNECTION_REFUSED/, "net::ERR_CONNECTION_REFUSED"],
  [/None of the “sha256” hashes in the integrity attribute match/, "Failed to find a valid digest"],
  [/Cross-Origin Request Blocked/, "blocked by CORS policy"],
  [/A ServiceWorker intercepted the request and encountered an unexpected error/, "net::ERR_FAILED"],
  [/Loading module from .* was blocked because of a disallowed MIME type/, "the server responded with a status of 404"],
];

/** An error message as Chromium would write it. */
export const translated = (text) => WORDS.reduce((said, [theirs, ours]) => said.replace(theirs, ours), text);
