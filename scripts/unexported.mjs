// Turns the glue of wasm-bindgen, a module, into a part of the script that starts the program (static/scripts/boot/).

/** The glue without its exports, with the function that starts the program as `run`; null without such a function. */
export function unexported(glue) {
  const exported = /^export \{[^}]*?([\w$]+) as default\b[^}]*\};?$/m;
  return exported.test(glue) ? glue.replace(exported, "const run = $1;") : null;
}
