// Syntax trees of scripts, as acorn makes them.

/** Calls a function with every node of a syntax tree and its ancestors, the nearest last. */
export function everyNode(node, visit, around = []) {
  if (Array.isArray(node)) node.forEach((one) => everyNode(one, visit, around));
  if (typeof node?.type !== "string") return;
  visit(node, around);
  for (const part of Object.values(node)) {
    if (part && typeof part === "object") everyNode(part, visit, [...around, node]);
  }
}
