interface KeptFile {
  readonly url: string;
}

/**
 * The service worker's list, naming each file by the address under which the server gives it: death/index.html is
 * "/death/".
 */
export function listKeptFiles<File extends KeptFile>(files: readonly File[]): File[] {
  return files.map((file) => ({ ...file, url: `/${file.url}`.replace(/(?<=\/)index\.html$/, "") }));
}
