// A browser and a server for measurements.
import { chromium } from "@playwright/test";
import { createServer } from "http-server";

// The only warning comes from http-server.
process.noDeprecation = true;

/** Starts the Chrome that is installed. */
export function launch(...more) {
  return chromium.launch({
    executablePath: process.env.CHROME || undefined,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...more,
    ],
  });
}

/** Serves a folder on a free port; returns its address and a function that stops it. */
export async function serve(root, headers = {}) {
  const { server } = createServer({ root, cache: -1, brotli: true, gzip: true, showDir: false, headers });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
