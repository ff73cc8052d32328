// The settings of all browser tests, for the one that is not in `make test` because it needs LibreOffice.
import settings from "../playwright.config.mjs";

export default { ...settings, testDir: ".", testMatch: "paste.mjs", outputDir: "../results", timeout: 240_000 };
