import { writeDictionaryFile } from "./dictionary-file.ts";
import { makeDictionary } from "./make-dictionary.ts";
import { readJapaneseTexts } from "./read-texts.ts";

// To be run after Japanese texts have changed: npm run furigana
const furigana = makeDictionary(await readJapaneseTexts());
writeDictionaryFile(furigana);
process.stdout.write(`${String(Object.keys(furigana.words).length)} words\n`);
