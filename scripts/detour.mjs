// Redirects for http-server, which treats repeated or encoded slashes in an address as one. Relative links of the page
// would then lead elsewhere, and the redirect of http-server from "//name" leads to another host.

/** Redirects to the canonical form of an address; passes on requests for canonical addresses. */
export function detour(request, response) {
  const [path] = request.url.split("?", 1);
  // Repeated slashes are merged before dots are resolved, as hosts do it.
  const { pathname } = new URL(path.replace(/([/\\]|%2f|%5c)+/gi, "/"), "http://localhost/");
  if (pathname === path) return response.emit("next");
  response.writeHead(301, { location: pathname + request.url.slice(path.length) });
  response.end();
}
