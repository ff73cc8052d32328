// Starts the program in a page that can be read already, and tells when it does not start or has failed. The last of
// the files in this folder, which are joined in the order of their names when the site is built (scripts/glue.sh), with
// the glue between program and browser before them, whose `run` starts the program: this file sets everything going.
// Names in double underscores are filled in when the site is written (src/site/scripts.rs).

async function start() {
  const redo = keepTouched();
  const goThere = keepQuoted();
  try {
    // Its hash is in this script, and the hash of this script in the page: nothing else is run, whatever a host sends.
    const address = new URL("./__PROGRAM__", import.meta.url);
    // Firefox keeps a name before the host, with which nothing can be fetched.
    address.username = address.password = "";
    const program = fetch(address, { integrity: "__INTEGRITY__" });
    await run({ module_or_path: program });
    redo();
    goThere();
  } catch (reason) {
    console.warn(reason);
    show("fault");
  }
  // Told by the first script, which cannot know when the waiting has an end.
  show("slow", false);
}

/**
 * A program that has failed once answers no more: whatever it throws after its start is the end of it. Where others, as
 * a translator, have changed the page, they are the likely reason, and the address alone still says what is to be
 * shown.
 */
function watch() {
  const ended = ({ error, reason }) => {
    if (!((error ?? reason) instanceof WebAssembly.RuntimeError)) return;
    if (document.querySelector("#app[data-touched]")) location.reload();
    else show("crash");
  };
  addEventListener("error", ended);
  addEventListener("unhandledrejection", ended);
}

arrive();
shareSelections();
moveInGrid();
keepAnswerInSight();
returnToPlace();
findPart();
dragRecords();
tellOfWaiting();
slashKey();
handOver();
const goToPart = keepPart();
await start();
goToPart();
watch();
// Without it the site works all the same, as long as there is a network.
keep().catch(console.warn);
