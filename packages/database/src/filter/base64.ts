interface Native {
  fromBase64?(text: string, options: { lastChunkHandling: "strict" }): Uint8Array<ArrayBuffer>;
}

const native: Native = Uint8Array;

/** The bytes of a base64 text with its padding; nothing when it is none. */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return native.fromBase64
      ? native.fromBase64(text, { lastChunkHandling: "strict" })
      : portable.parse(text);
  } catch {
    return undefined;
  }
}

export function formatBase64(bytes: Uint8Array & { toBase64?(): string }): string {
  return bytes.toBase64 ? bytes.toBase64() : portable.format(bytes);
}

const CHUNK = 0x8000;

/** For runtimes without base64 on `Uint8Array`. */
export const portable = {
  parse(text: string): Uint8Array<ArrayBuffer> | undefined {
    const characters = text.replace(/[\t\n\f\r ]+/g, "");
    if (characters.length % 4 !== 0) return undefined;
    const binary = atob(characters);
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return characters.endsWith("=") &&
      btoa(binary.slice(-(bytes.length % 3))) !== characters.slice(-4)
      ? undefined
      : bytes;
  },

  format(bytes: Uint8Array): string {
    let binary = "";
    for (let i = 0; i < bytes.length; i += CHUNK) {
      binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
    }
    return btoa(binary);
  },
};
