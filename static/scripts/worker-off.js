// The kill switch: takes the place of worker.js under the same name, throws away what that had kept, and goes. Written
// by `make dist OFFLINE=off`; open pages stay as they are and are served by the network from then on.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const own = (await caches.keys()).filter((name) => name.startsWith(`explorer ${registration.scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}
