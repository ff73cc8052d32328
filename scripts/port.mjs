// The port that `make serve` and `make dev` were told.

/** The port as a number; one sentence and the end for what is none. */
export function portOf(told = "8080") {
  if (/^\d{1,5}$/.test(told) && Number(told) <= 65_535) return Number(told);
  console.error(`error: PORT is "${told}"; it must be a number from 0 to 65535.`);
  return process.exit(1);
}
