import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);
const textFile = /\.(css|html|js|json|svg|txt|webmanifest)$/;

/** Writes a brotli file beside every text file of the finished site, so that the server never compresses. */
export function compressPlugin(): Plugin {
  let folder = "";
  return {
    name: "shiori:compress",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      // As vite itself takes it: from the root, unless it is absolute.
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const names = await readdir(folder, { recursive: true });
        await Promise.all(
          names.filter(isServedText).map((name) => writeBrotli(join(folder, name))),
        );
      },
    },
  };
}

function isServedText(name: string): boolean {
  return textFile.test(name) && !name.startsWith(".");
}

async function writeBrotli(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  await writeFile(`${file}.br`, await compress(bytes, { params }));
}
