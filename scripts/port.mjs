// The port for `make serve` and `make dev`.

/** The port as a number; for an invalid port, prints one sentence and exits. */
export function portOf(told = "8080") {
  if (/^\d{1,5}$/.test(told) && Number(told) <= 65_535) return Number(told);
  console.error(`error: PORT is "${told}"; it must be a number from 0 to 65535.`);
  return process.exit(1);
}
