// The settings of all browser tests, for the one that `make test` leaves out, because it needs LibreOffice.
import settings from "../playwright.config.mjs";

export default { ...settings, testDir: ".", testMatch: "paste.mjs", outputDir: "../results", timeout: 240_000 };
