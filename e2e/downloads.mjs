// Files that a page gives: pressed for, and read as the browser was given them.
import { readFile } from "node:fs/promises";

import { unfold } from "./fixtures.mjs";

/** Presses the button of a file and reads what the browser was given. */
export async function take(page, name) {
  if (await page.locator(".take-away > details:not([open])").count()) await unfold(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
