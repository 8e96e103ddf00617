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
  const language = localStorage.getItem("shiori-language");
  if (["en", "ja-easy"].includes(language) && location.pathname === "/") {
    location.replace(`/${language}/${location.hash}`);
  }
  // Text sizes can be tried before the app is there; it shows the same choice when it comes.
  addEventListener("DOMContentLoaded", () => {
    const size = document.querySelector(`[name="text-size"][value="${settings.textSize}"]`);
    if (size) size.checked = true;
  });
  addEventListener("change", ({ target: { name, value } }) => {
    if (name !== "text-size") return;
    root.style.setProperty("--text-setting", value);
    try {
      const kept = JSON.parse(localStorage.getItem("shiori-settings") ?? "{}");
      localStorage.setItem("shiori-settings", JSON.stringify({ ...kept, textSize: value }));
    } catch {
      // Storage is blocked: the size holds for this visit.
    }
  });
} catch {
  // Storage is blocked: the usual settings serve.
}
