/** A voice as a browser lists it. */
export interface ListedVoice {
  readonly localService: boolean;
  readonly lang: string;
}

/**
 * Takes the voices that a browser lists, gives an English one that lives on the device; undefined where there is none.
 * Other voices send the text to somebody's server, and nothing that is read here may leave the device.
 */
export function localVoice<Voice extends ListedVoice>(voices: readonly Voice[]): Voice | undefined {
  return voices.find(({ localService, lang }) => localService && lang.startsWith('en'));
}
