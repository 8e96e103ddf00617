// Runs before the first paint, so that nobody sees the wrong size, colours or language for a moment.
// The names are those of settings/settings.ts.
try {
  const root = document.documentElement;
  let settings = {};
  const readSettings = () => {
    try {
      settings = { ...JSON.parse(localStorage.getItem("shiori-settings")) };
    } catch {
      // Storage is blocked, or the entry is damaged: the usual settings serve.
    }
  };
  // Text sizes can be tried before the app is there. This stands first: nothing that fails may take it away.
  addEventListener("change", ({ target: { name, value } }) => {
    if (name !== "text-size") return;
    root.style.setProperty("--text-setting", value);
    readSettings();
    try {
      localStorage.setItem("shiori-settings", JSON.stringify({ ...settings, textSize: value }));
    } catch {
      // Storage is blocked or full: the size holds for this visit.
    }
  });
  readSettings();
  if (["1", "1.25", "1.5", "2"].includes(settings.textSize)) {
    root.style.setProperty("--text-setting", settings.textSize);
  }
  if (["light", "dark"].includes(settings.scheme)) root.dataset.scheme = settings.scheme;
  addEventListener("DOMContentLoaded", () => {
    const size = document.querySelector(`[name="text-size"][value="${settings.textSize}"]`);
    if (size) size.checked = true;
  });
  // The worker answers every address with a start page; nobody should see that where another screen belongs.
  if (navigator.serviceWorker?.controller && root.dataset.page !== location.pathname) {
    root.dataset.elsewhere = "";
  }
  // Last: where storage is blocked, this ends the script.
  const language = localStorage.getItem("shiori-language");
  if (/^(?!ja$)[a-z-]+$/.test(language ?? "") && location.pathname === "/") {
    location.replace(`/${language}/${location.hash}`);
  }
} catch {
  // The language of the address serves.
}
