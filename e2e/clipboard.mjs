// What is on the clipboard, in both flavours, and what other programs would read in it.
import { expect } from "./fixtures.mjs";

/** Both flavours of what is on the clipboard; of HTML its tables, paragraphs and links. */
export async function clipboard(page) {
  const { plain, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type) => (await item.getType(type)).text();
    return { plain: await flavour("text/plain"), html: await flavour("text/html") };
  });
  // Elsewhere: the content policy of the site lets nobody make elements of a text.
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

/** What a button put on the clipboard that was just pressed. */
export async function copiedBy(page) {
  await expect(page.locator(".copied")).toHaveText("Copied");
  // All pages of this machine share one clipboard: what another test writes meanwhile is read again.
  let read;
  await expect(async () => (read = await clipboard(page))).toPass();
  return read;
}

/** Presses a button and reads what it put on the clipboard. */
export async function pressed(page, button) {
  await button.click();
  return copiedBy(page);
}

/** The lines of a text, without those that are empty. */
export const lines = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
