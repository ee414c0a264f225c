/** Hands a file to the browser's downloads. */
export const saveFile = (fileName: string, mimeType: string, content: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(content)], { type: mimeType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
