// Starts the program in a page that can already be read, and tells the reader if it does not start or fails. This is
// the last of the files in this folder, which the build joins in the order of their names (scripts/glue.sh), after the
// glue between program and browser, whose `run` starts the program; it calls all others.
// Names in double underscores are filled in when the site is written (src/site/scripts.rs).

async function start() {
  const redo = keepTouched();
  const goThere = keepQuoted();
  try {
    // Its hash is in this script, and the hash of this script in the page, so nothing else runs, whatever a host sends.
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
  // The first script shows this notice, but cannot know when the waiting ends.
  show("slow", false);
}

/**
 * A program that has failed once no longer responds: any trap after its start ends it. If a translator or an extension
 * has changed the page, that is the likely reason, and reloading the address shows the same view again.
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
// Without the worker the site works as well, as long as there is a network.
keep().catch(console.warn);
