/** What has to be known of a voice to choose one; a `SpeechSynthesisVoice` of the browser knows it. */
export interface KnownVoice {
  /** A tag such as "ja-JP"; Android writes "ja_JP". */
  readonly lang: string;
  /** Speaks without a network. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice for a language, or undefined where the device has none: first one that needs no network, then one of the
 * country where most speak the language, then the one that the device prefers. A voice for another script is none:
 * zh-HK reads what zh-CN is written in as Cantonese.
 */
export function chooseVoice<Voice extends KnownVoice>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  const wanted = fullTag(language);
  const rank = (voice: Voice): number =>
    (voice.localService ? 4 : 0) +
    (fullTag(voice.lang)?.region === wanted?.region ? 2 : 0) +
    (voice.default ? 1 : 0);
  const [best] = voices
    .filter(({ lang }) => isSameLanguage(fullTag(lang), wanted))
    // Of equals the first stays the first.
    .toSorted((one, other) => rank(other) - rank(one));
  return best;
}

function isSameLanguage(one: Intl.Locale | undefined, other: Intl.Locale | undefined): boolean {
  return one !== undefined && one.language === other?.language && one.script === other.script;
}

/** A tag with everything that goes without saying, such as ja-Jpan-JP; undefined for what is no tag. */
function fullTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    // Devices name some voices as they like.
    return undefined;
  }
}
