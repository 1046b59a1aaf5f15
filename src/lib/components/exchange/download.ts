/** Hands a text or its bytes to the person as a file. Nothing leaves the machine. */
export function download(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a text on the clipboard; false when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that is not served securely.
    return false;
  }
}

/** Puts a picture on the clipboard; false when the browser does not allow it, or does not know how. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // The promise goes in as it is: some browsers forget the click while the picture is drawn.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    // No permission, or a page that is not served securely.
    return false;
  }
}
