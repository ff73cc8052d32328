// Finds assertions in these tests that cannot fail: those that are not awaited, that assert nothing, or that a browser
// takes for true because they are promises. This reads only the sources; whether a test fails on a broken page must be
// tried by its author.
import { parse } from "acorn";

import { everyNode } from "./syntax.mjs";

/** Matchers that poll the page, so that they are promises. */
const WAITING = new RegExp(
  "^to(Pass|BeOK|Be(Attached|Checked|Disabled|Editable|Empty|Enabled|Focused|Hidden|InViewport|Visible)|ContainText|" +
    "ContainClass|" +
    "Have(Accessible\\w+|Attribute|Class|Count|CSS|Id|JSProperty|Role|Screenshot|Text|URL|Title|Values?))$",
);
/** Methods of a page that do not return a promise. */
const AT_ONCE = ["on", "once", "off", "url", "setDefaultTimeout", "setDefaultNavigationTimeout"];
/** Code within a page that is asynchronous. */
const PROMISES = /\bawait\b|\.then\(|new Promise|\bfetch\(|\bcaches\.|\bserviceWorker\.(ready|get)/;

/** The names of a chain of calls and members, from its beginning: `expect(a).not.toBe(b)` is expect, not, toBe. */
function chain(node) {
  if (node.type === "CallExpression") return chain(node.callee);
  if (node.type === "MemberExpression") return [...chain(node.object), node.property.name ?? "[]"];
  return [node.name];
}

/** Whether a promise is awaited here: by `await`, by returning it or together with others. */
function isAwaited(around) {
  const isBetween = ({ type }) => type === "ConditionalExpression" || type === "ArrayExpression";
  const nearest = around.findLast((one) => !isBetween(one));
  if (["AwaitExpression", "ReturnStatement", "ArrowFunctionExpression", "VariableDeclarator"].includes(nearest.type)) {
    return true;
  }
  return nearest.type === "CallExpression" && chain(nearest)[0] === "Promise";
}

/** The fault of a call, if it has one. */
function fault(node, around, text) {
  const names = chain(node);
  const parent = around.at(-1);
  const last = names.at(-1);
  const source = (part) => text.slice(part.start, part.end);
  if (last === "waitForFunction" && (node.arguments[0].async || PROMISES.test(source(node.arguments[0])))) {
    return "waits for a promise, which is true at once";
  }
  if (last === "forEach" && node.arguments[0]?.async) return "nobody waits for what forEach does";
  const isWhole = parent.type !== "MemberExpression";
  if (names[0] === "expect" && isWhole) {
    const asserts = names.some((name) => /^to[A-Z]/.test(name));
    const isValue = ["arrayContaining", "objectContaining", "stringMatching", "any", "anything"].includes(last);
    if (!asserts && !isValue) return "asserts nothing";
    const waits = ["poll", "resolves", "rejects"].some((name) => names.includes(name)) || WAITING.test(last);
    if (asserts && waits && !isAwaited(around)) return "is not waited for";
  }
  const isOfPage = ["page", "context", "tab"].includes(names[0]) && names.length > 1;
  if (isOfPage && parent.type === "ExpressionStatement" && !AT_ONCE.includes(last)) return "is not waited for";
  return null;
}

/** The faults of a source, each with its line. */
export function faults(text) {
  const found = [];
  const tree = parse(text, { ecmaVersion: 2024, sourceType: "module", locations: true });
  everyNode(tree, (node, around) => {
    const add = (what) => found.push(`line ${node.loc.start.line}: ${what}`);
    if (node.type === "CallExpression") {
      const what = fault(node, around, text);
      if (what) add(what);
    }
    const isBare = node.type === "ExpressionStatement" && node.expression.type === "MemberExpression";
    if (isBare && chain(node.expression)[0] === "expect") add("the matcher is not called");
  });
  return found;
}
