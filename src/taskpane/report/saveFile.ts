const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;

/** Gives bytes to the person as a file of a name, as the browser or Office saves downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: name.endsWith('.json') ? TYPES.json : TYPES.docx }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A slow program fetches the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
