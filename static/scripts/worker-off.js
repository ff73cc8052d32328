// The kill switch: replaces worker.js under the same name, deletes what that had kept, and unregisters itself. Written
// by `make dist OFFLINE=off`; open pages stay unchanged and are served from the network from then on.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const own = (await caches.keys()).filter((name) => name.startsWith(`explorer ${registration.scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}
