// One counter for all tests of how far a reader has to go: an action is a click, a key, a typed word, or Back.
import { expect } from "./fixtures.mjs";

/** Counts the actions of one way to an answer, which may be no more than a number. */
export class Way {
  constructor(page, most) {
    this.page = page;
    this.most = most;
    this.actions = 0;
  }

  /** A press of the mouse. */
  async click(element) {
    this.actions += 1;
    await element.click();
  }

  /** A press that hands over a file: its name and its text. */
  async save(element) {
    const file = this.page.waitForEvent("download");
    await this.click(element);
    return file;
  }

  /** A key, wherever focus is. */
  async key(key) {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Words, each an action, into whatever has focus. */
  async words(text) {
    this.actions += text.split(" ").length;
    await this.page.keyboard.type(text);
  }

  /** By keyboard alone: Tab until the element has focus, which is going there and no action; then a key. */
  async press(element, key = "Enter") {
    await expect(element).toBeVisible();
    for (let tabs = 0; tabs < 300; tabs += 1) {
      if (await element.evaluate((one) => one === document.activeElement)) return this.key(key);
      await this.page.keyboard.press("Tab");
    }
    throw new Error("Tab does not reach the element");
  }

  /** Words into the search of the header, reached with its key, and sent. */
  async search(text) {
    await this.key("/");
    await this.words(text);
    await this.key("Enter");
    await expect(this.page).toHaveURL(/\/search\/\?q=/);
  }

  /** A link of the navigation over every page. */
  async to(name) {
    await this.click(
      this.page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name, exact: true }),
    );
  }

  async back() {
    this.actions += 1;
    await this.page.goBack();
  }

  /** The end of the way. */
  done() {
    expect(this.actions, "actions").toBeGreaterThan(0);
    expect(this.actions, "actions").toBeLessThanOrEqual(this.most);
  }
}
