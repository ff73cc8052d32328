// For the glue of wasm-bindgen, which is a module, within the script that starts the program (static/scripts/boot/).

/** The glue without its exports, and with the function that starts the program as `run`; nothing if it has none. */
export function unexported(glue) {
  const exported = /^export \{[^}]*?([\w$]+) as default\b[^}]*\};?$/m;
  return exported.test(glue) ? glue.replace(exported, "const run = $1;") : null;
}
