// Prints at the end which tests did not run in an engine and why: each reason once with the number of its tests, and
// their names in the log. An exception that matches no test fails the run.
import { EXCEPTIONS } from "./exceptions.mjs";

export default class {
  onBegin(config, suite) {
    this.isWhole = process.env.FIREFOX_RUNS === "everything";
    this.names = suite.allTests().map((test) => [
      test.parent.project().name,
      `${test.location.file.split("/").at(-1)} › ${test.titlePath().slice(3).join(" › ")}`,
    ]);
    this.skipped = new Map();
  }

  onTestEnd(test, { status }) {
    if (status !== "skipped") return;
    const told = test.annotations.find(({ type }) => type === "skip")?.description;
    const reason = told ?? "for a reason that is not given";
    const key = `${test.parent.project().name}: ${reason}`;
    this.skipped.set(key, [...(this.skipped.get(key) ?? []), test.titlePath().slice(3).join(" › ")]);
  }

  onEnd() {
    for (const [reason, titles] of this.skipped) {
      console.log(`\nNot run, ${titles.length} tests. ${reason}\n${titles.map((title) => `  ${title}`).join("\n")}`);
    }
    if (!this.isWhole) return undefined;
    const stale = Object.entries(EXCEPTIONS).flatMap(([engine, all]) =>
      all.filter(([known]) => !this.names.some(([name, title]) => name === engine && known.test(title))),
    );
    for (const [known] of stale) console.log(`\nNo test is called ${known}: the exception is to be removed.`);
    return stale.length > 0 ? { status: "failed" } : undefined;
  }

  printsToStdio() {
    return false;
  }
}
