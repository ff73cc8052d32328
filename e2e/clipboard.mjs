// Reads the clipboard in both formats, as other programs would.
import { expect } from "./fixtures.mjs";

/** Both formats on the clipboard; from HTML, the tables, paragraphs and links. */
export async function clipboard(page) {
  const { plain, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type) => (await item.getType(type)).text();
    return { plain: await flavour("text/plain"), html: await flavour("text/html") };
  });
  // In another page, because the content policy of the site does not allow parsing HTML.
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(html);
  const read = await elsewhere.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    return {
      rows: all("tr").map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
      text: all("p").map((one) => one.textContent),
      links: all("a").map((link) => [link.textContent, link.href]),
    };
  });
  await elsewhere.close();
  return { plain, ...read };
}

/** What the button that was just pressed has put on the clipboard. */
export async function copiedBy(page) {
  await expect(page.locator(".copied")).toHaveText("Copied");
  // All pages on this machine share one clipboard: if another test writes to it meanwhile, it is read again.
  let read;
  await expect(async () => (read = await clipboard(page))).toPass();
  return read;
}

/** Presses a button and reads what it has put on the clipboard. */
export async function pressed(page, button) {
  await button.click();
  return copiedBy(page);
}

/** The non-empty lines of a text. */
export const lines = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
