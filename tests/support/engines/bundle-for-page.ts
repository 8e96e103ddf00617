import { fileURLToPath } from "node:url";
import { build } from "vite";
import * as v from "valibot";

const bundleSchema = v.array(v.object({ output: v.array(v.object({ code: v.string() })) }));

/** Makes one script of a module and what it imports; where it has run, its exports are the members of `name`. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const built: unknown = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ["iife"], name },
    },
  });
  const [bundle] = v.parse(bundleSchema, built);
  return bundle?.output[0]?.code ?? "";
}
