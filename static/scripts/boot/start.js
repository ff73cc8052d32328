// Starts the program in a page that can be read already, and tells when it does not start or has failed. The last of
// the files in this folder, which are joined in the order of their names when the site is built (scripts/glue.sh): it
// sets everything going. Names in double underscores are filled in when the site is written (src/site/scripts.rs).

/** How long, in milliseconds, a reader is left without a word on what is still coming. */
const PATIENCE = 8_000;

async function start() {
  const redo = keepTouched();
  const late = setTimeout(show, PATIENCE, "slow");
  try {
    const { default: run } = await import("./__GLUE__");
    await run({ module_or_path: new URL("./__PROGRAM__", import.meta.url) });
    redo();
  } catch (reason) {
    console.warn(reason);
    show("fault");
  } finally {
    clearTimeout(late);
    show("slow", false);
  }
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
dragRecords();
handOver();
await start();
watch();
// Without it the site works all the same, as long as there is a network.
keep().catch(console.warn);
