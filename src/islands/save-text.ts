import { saveBlob } from './save-blob';

/** Hands words to the reader as a file of that name. */
export function saveText(words: string, name: string, type = 'text/csv;charset=utf-8'): void {
  saveBlob(new Blob([words], { type }), name);
}
