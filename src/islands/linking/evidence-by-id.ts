import type { EvidenceRecord } from '$lib/edition/evidence';
import { sitePath } from '$lib/components/site-path';

/** The evidence of each figure and event by its id. */
export type EvidenceById = Readonly<Record<string, EvidenceRecord>>;

/** Fetches the evidence of all figures. Rejects with a sentence where that fails. */
export async function fetchEvidence(): Promise<EvidenceById> {
  const response = await fetch(sitePath('/evidence.json'));
  if (!response.ok) throw new Error(`evidence not fetched: ${String(response.status)} (${response.url})`);
  return (await response.json()) as EvidenceById;
}
