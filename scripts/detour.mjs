// For http-server, which answers an address with too many slashes, or encoded ones, as if it had one each. Relative
// links of the page would then lead elsewhere, and its own redirect of "//name" leads to another host.

/** Leads to the address that is meant; passes on those that are written so. */
export function detour(request, response) {
  const [path] = request.url.split("?", 1);
  // One for many before dots are resolved, as hosts do.
  const { pathname } = new URL(path.replace(/([/\\]|%2f|%5c)+/gi, "/"), "http://localhost/");
  if (pathname === path) return response.emit("next");
  response.writeHead(301, { location: pathname + request.url.slice(path.length) });
  response.end();
}
