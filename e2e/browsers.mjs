// Finds features in a style sheet, a script or a page that are newer than the oldest supported browsers
// (docs/BROWSERS.md) and have no fallback. MDN's data say since when a browser supports a feature.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { parse as parseScript } from "acorn";
import { generate, parse as parseSheet, walk } from "css-tree";

import { everyNode } from "./syntax.mjs";

/** The oldest browsers that show the site as intended. */
export const FLOOR = { chrome: 104, firefox: 102, safari: 16.4 };

const data = createRequire(import.meta.url).resolve("@mdn/browser-compat-data");
const { api, css, html, javascript, webassembly } = JSON.parse(readFileSync(data, "utf8"));

/** Whether a browser has supported a feature for long enough, without a prefix and without a flag. */
function isKnown(support, floor) {
  return [support ?? []].flat().some(({ version_added: added, flags, prefix, alternative_name: other }) => {
    if (!added || added === "preview" || flags || prefix || other) return false;
    return Number.parseFloat(added.replace("≤", "")) <= floor;
  });
}

/** Whether a feature is missing in one of the oldest browsers; features that are not in the data count as supported. */
function isNew(feature) {
  const support = feature?.__compat?.support;
  return Boolean(support) && Object.entries(FLOOR).some(([name, floor]) => !isKnown(support[name], floor));
}

/** Every function and unit of values, anywhere in the data. */
function valueFeatures(types = css.types, found = new Map()) {
  for (const [name, feature] of Object.entries(types)) {
    if (name === "__compat") continue;
    if (!found.has(name)) found.set(name, feature);
    valueFeatures(feature, found);
  }
  return found;
}

const VALUES = valueFeatures();
/** The feature that a unit belongs to: viewport units share one, and so do container units. */
function unitFeature(unit) {
  const { length } = css.types;
  const families = { d: "dynamic", l: "large", s: "small" };
  if (/^cq/.test(unit)) return length.container_query_length_units;
  return length[unit] ?? length[`viewport_percentage_units_${families[/^([dls])v/.exec(unit)?.[1]]}`];
}

/** The new features in the value of a declaration. */
function inValue({ property, value }) {
  const own = css.properties[property] ?? {};
  const found = new Set();
  const add = (name, feature) => isNew(feature) && found.add(name);
  walk(value, (node) => {
    if (node.type === "Function") add(`${node.name}()`, own[node.name] ?? VALUES.get(node.name));
    if (node.type === "Identifier") add(`${property}: ${node.name}`, own[node.name]);
    if (node.type === "Dimension") add(`unit ${node.unit}`, unitFeature(node.unit));
    if (node.type === "Operator" && node.value === "/") add(`${property}: … / …`, own.alt_text);
    // The second part of var() is not parsed.
    const unread = node.type === "Raw" ? node.value.matchAll(/([\w-]+)\(/g) : [];
    for (const [, name] of unread) add(`${name}()`, VALUES.get(name));
  });
  return [...found];
}

/** The new features of a declaration, unless it follows one for the same property without new features. */
function inDeclaration(declaration, before) {
  const { property, value } = declaration;
  if (!property.startsWith("--") && isNew(css.properties[property])) {
    const isHeld = before.some((one) => one.property === `-webkit-${property}`);
    return isHeld ? [] : [`property ${property}`];
  }
  const found = inValue(declaration);
  // A value with var() is found to be invalid too late for the previous declaration to apply.
  const isHeld = before.some((one) => one.property === property && inValue(one).length === 0);
  return isHeld && !generate(value).includes("var(") ? [] : found;
}

/** The new parts of a selector. */
function inSelector(selector) {
  const found = [];
  walk(selector, ({ type, name }) => {
    if (type === "NestingSelector") found.push("&");
    if (/^Pseudo(Class|Element)Selector$/.test(type) && isNew(css.selectors[name])) found.push(name);
  });
  return found;
}

/** The selectors of a rule that have new parts; a browser that does not support one drops the whole rule. */
function inPrelude({ prelude }) {
  if (prelude.type !== "SelectorList") return [];
  const selectors = [...prelude.children].map((one) => [generate(one), inSelector(one).length > 0]);
  const fresh = selectors.filter(([, isFresh]) => isFresh).map(([text]) => text);
  if (fresh.length > 0 && fresh.length < selectors.length) return [`${generate(prelude)} drops what it need not`];
  return fresh;
}

/** The new parts of an at-rule. */
function inAtrule({ name, prelude }) {
  const found = isNew(css["at-rules"][name]) ? [`@${name}`] : [];
  if (name !== "media" || !prelude) return found;
  walk(prelude, (node) => {
    if (node.type === "Feature" && isNew(css["at-rules"].media[node.name])) found.push(`@media (${node.name})`);
    if (node.type === "FeatureRange" && isNew(css["at-rules"].media.range_syntax)) found.push("@media (… < …)");
  });
  return found;
}

/** The features of a style sheet that are too new, outside `@supports`. */
export function newInSheet(text) {
  const found = new Set();
  const add = (names) => names.forEach((name) => found.add(name));
  walk(parseSheet(text, { parseCustomProperty: true }), function enter(node) {
    if (node.type === "Atrule" && node.name === "supports") return this.skip;
    if (node.type === "Atrule") add(inAtrule(node));
    if (node.type === "Rule") add(inPrelude(node));
    if (node.type === "Declaration") {
      const all = [...this.block.children].filter(({ type }) => type === "Declaration");
      add(inDeclaration(node, all.slice(0, all.indexOf(node))));
    }
    return undefined;
  });
  return [...found].sort();
}

/** All members of interfaces and built-in objects by name, which several may share. */
function membersByName() {
  const members = new Map();
  for (const owner of [api, javascript.builtins, webassembly.api].flatMap(Object.values)) {
    for (const [name, feature] of Object.entries(owner)) {
      const plain = name.replace(/_static$/, "");
      if (name !== "__compat") members.set(plain, [...(members.get(plain) ?? []), feature]);
    }
  }
  return members;
}

const MEMBERS = membersByName();
/** Whether a member is new: that of a known owner, otherwise all members with this name. */
function isNewMember({ object, property: { name } }) {
  const owner = object.type === "Identifier" && (javascript.builtins[object.name] ?? api[object.name]);
  const own = owner && (owner[`${name}_static`] ?? owner[name]);
  // Names of one or two letters are the short names in glue and program (scripts/names.mjs).
  return own ? isNew(own) : name.length > 2 && MEMBERS.has(name) && MEMBERS.get(name).every(isNew);
}

const isNewGlobal = (name) => [javascript.builtins[name], api[name], api.Window[name]].some(isNew);

/**
 * The features of a script that are too new: members and global names, unless `?.` tests whether they exist. A name
 * that an older interface also has is accepted; syntax newer than 2022 throws.
 */
export function newInScript(text) {
  const found = new Set();
  everyNode(parseScript(text, { ecmaVersion: 2022, sourceType: "module" }), (node, around) => {
    const parent = around.at(-1);
    const isAsked = node.optional || (parent?.optional && (parent.object === node || parent.callee === node));
    const isData = node.object?.property?.name === "dataset";
    if (node.type === "MemberExpression" && !node.computed && !isAsked && !isData && isNewMember(node)) {
      found.add(`.${node.property.name}`);
    }
    const isUsed = ["CallExpression", "NewExpression"].includes(node.type) && node.callee.type === "Identifier";
    if (isUsed && isNewGlobal(node.callee.name)) found.add(node.callee.name);
  });
  return [...found].sort();
}

const ATTRIBUTE = /\s+([\w:-]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const TAG = new RegExp(`<([a-z][\\w-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`, "g");

/** The elements and attributes of a page that are too new. */
export function newInPage(text) {
  const found = new Set();
  for (const [, name, attributes] of text.matchAll(TAG)) {
    const element = html.elements[name];
    if (isNew(element)) found.add(`<${name}>`);
    for (const [, attribute] of attributes.matchAll(ATTRIBUTE)) {
      if (isNew(element?.[attribute] ?? html.global_attributes[attribute])) found.add(`${name}[${attribute}]`);
    }
  }
  return [...found].sort();
}
