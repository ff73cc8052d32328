// Gives the imports and exports of program and glue the shortest names, in both files. The names by wasm-bindgen each
// contain a hash, which cannot be compressed; binaryen can shorten the names of one module only, and not of this one.
// Run by glue.sh, which joins the glue with the script that starts the program: that script calls it by one name.
// Usage: node scripts/names.mjs <glue> <program>
import { readFileSync, writeFileSync } from "node:fs";

import { unexported } from "./unexported.mjs";

const [gluePath, programPath] = process.argv.slice(2);
const program = readFileSync(programPath);
let glue = readFileSync(gluePath, "utf8");

const HEADER = 8;
const SECTION = { imports: 2, exports: 7 };
const FUNCTION = 0;

/** Stops the build, because a site whose program cannot start would be worse than none. */
function refuse(reason) {
  console.error(`error: names.mjs: ${reason}`);
  process.exit(1);
}

/** Reads the program from a position on. */
class Reader {
  constructor(at) {
    this.at = at;
  }

  /** Reads an unsigned LEB128 number. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = program[this.at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  name() {
    const length = this.number();
    this.at += length;
    return program.toString("utf8", this.at - length, this.at);
  }
}

/** Encodes a number as unsigned LEB128. */
function leb(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value > 0);
  return Buffer.from(bytes);
}

const named = (text) => Buffer.concat([leb(Buffer.byteLength(text)), Buffer.from(text)]);

/** The n-th shortest name: a to z, then a0 to z0, a1 and so on. */
function short(n) {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : letter + (Math.floor(n / 26) - 1).toString(36);
}

/** Renames a name in the glue; returns whether it occurs there in the expected form. */
function rename(before, old, after, name) {
  const parts = glue.split(new RegExp(`(?<![\\w$.])${(before + old).replace(/[.$]/g, "\\$&")}(?![\\w$])${after}`));
  glue = parts.join(before + name + after);
  return parts.length > 1;
}

/** Gives every import a short name; in the glue: `{ name: function… }`. All imports are functions. */
function imports(reader) {
  const count = reader.number();
  const parts = [leb(count)];
  for (let n = 0; n < count; n++) {
    const [module, name, kind] = [reader.name(), reader.name(), program[reader.at++]];
    if (kind !== FUNCTION) refuse(`${name} is no function`);
    if (!rename("", name, ":", short(n))) refuse(`the glue does not give ${name}`);
    parts.push(named(module), named(short(n)), Buffer.from([kind]), leb(reader.number()));
  }
  return Buffer.concat(parts);
}

/** Gives every export a short name; in the glue: `wasm.name`. */
function exports(reader) {
  const count = reader.number();
  const parts = [leb(count)];
  for (let n = 0; n < count; n++) {
    const [name, kind] = [reader.name(), program[reader.at++]];
    // Exports that the glue does not use, such as the program's main, keep their names.
    parts.push(named(rename("wasm.", name, "", short(n)) ? short(n) : name), Buffer.from([kind]), leb(reader.number()));
  }
  return Buffer.concat(parts);
}

const written = [program.subarray(0, HEADER)];
const reader = new Reader(HEADER);
while (reader.at < program.length) {
  const id = program[reader.at++];
  const end = reader.number() + reader.at;
  let content = program.subarray(reader.at, end);
  if (id === SECTION.imports) content = imports(reader);
  if (id === SECTION.exports) content = exports(reader);
  written.push(Buffer.from([id]), leb(content.length), content);
  reader.at = end;
}
writeFileSync(programPath, Buffer.concat(written));
writeFileSync(gluePath, unexported(glue) ?? refuse("the glue exports nothing that starts the program"));
