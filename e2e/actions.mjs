// Counts the actions that a reader needs, for tests that limit them: clicks, keys, typed words, or Back.
import { expect, ready } from "./fixtures.mjs";

/** Counts the actions on the way to an answer, which may not exceed a limit. */
export class Way {
  constructor(page, most) {
    this.page = page;
    this.most = most;
    this.actions = 0;
  }

  /** Clicks an element; if it is a link to another page of the site, waits for that page. */
  async click(element) {
    this.actions += 1;
    const path = await element.evaluate((one) => {
      const link = one.closest("a[href]:not([target], [download])");
      const { origin, pathname } = new URL(link?.getAttribute("href") ?? "", document.baseURI);
      return origin === location.origin && pathname !== location.pathname ? pathname : null;
    });
    await element.click();
    if (path === null) return;
    await expect(this.page).toHaveURL(({ pathname }) => pathname === path);
    await ready(this.page);
  }

  /** Clicks an element that saves a file; returns the download. */
  async save(element) {
    const file = this.page.waitForEvent("download");
    await this.click(element);
    return file;
  }

  /** Presses a key in the focused element. */
  async key(key) {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Types words into the focused element; each word is an action. */
  async words(text) {
    this.actions += text.split(" ").length;
    await this.page.keyboard.type(text);
  }

  /** Activates an element by keyboard: presses Tab until it has focus, which is no action, then a key. */
  async press(element, key = "Enter") {
    await expect(element).toBeVisible();
    for (let tabs = 0; tabs < 300; tabs += 1) {
      if (await element.evaluate((one) => one === document.activeElement)) return this.key(key);
      await this.page.keyboard.press("Tab");
    }
    throw new Error("Tab does not reach the element");
  }

  /** Searches with the search in the header, which is focused with its shortcut. */
  async search(text) {
    await this.key("/");
    await this.words(text);
    await this.key("Enter");
    await expect(this.page).toHaveURL(/\/search\/\?q=/);
  }

  /** Follows a link in the main navigation. */
  async to(name) {
    await this.click(
      this.page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name, exact: true }),
    );
  }

  async back() {
    this.actions += 1;
    await this.page.goBack();
  }

  /** Checks the number of actions at the end. */
  done() {
    expect(this.actions, "actions").toBeGreaterThan(0);
    expect(this.actions, "actions").toBeLessThanOrEqual(this.most);
  }
}
