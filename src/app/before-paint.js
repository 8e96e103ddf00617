// Runs before the first paint, so that nobody sees the wrong size, colours or language for a moment.
// The names are those of settings/settings.ts.
try {
  const root = document.documentElement;
  // The worker answers every address with a start page; nobody should see that where another screen belongs.
  if (navigator.serviceWorker?.controller && root.dataset.page !== location.pathname) {
    root.dataset.elsewhere = "";
  }
  const settings = JSON.parse(localStorage.getItem("shiori-settings") ?? "{}");
  if (["1", "1.25", "1.5", "2"].includes(settings.textSize)) {
    root.style.setProperty("--text-setting", settings.textSize);
  }
  if (["light", "dark"].includes(settings.scheme)) root.dataset.scheme = settings.scheme;
  if (localStorage.getItem("shiori-language") === "en" && location.pathname === "/") {
    location.replace(`/en/${location.hash}`);
  }
} catch {
  // Storage is blocked: the usual settings serve.
}
