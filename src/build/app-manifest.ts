import type { ManifestOptions } from "vite-plugin-pwa";

/** How the app presents itself when it is put on the home screen. */
export const appManifest: Partial<ManifestOptions> = {
  id: "/",
  name: "しおり（Shiori）",
  short_name: "しおり",
  description: "引っ越し、介護、災害、家族が亡くなったあとなどの手続きを、期限の順に案内します。",
  lang: "ja",
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#fdfbf6",
  theme_color: "#fdfbf6",
  categories: ["government", "utilities"],
  screenshots: ["question", "result", "plan", "procedure"].map((screen) => ({
    src: `/screenshots/${screen}.png`,
    sizes: "720x1480",
    type: "image/png",
    form_factor: "narrow",
  })),
  icons: [
    { src: "/icons/icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
    {
      src: "/icons/icon-maskable-512.png",
      sizes: "512x512",
      type: "image/png",
      purpose: "maskable",
    },
  ],
};
