import { resolve } from '$app/paths';
import type { EvidenceRecord } from '$lib/edition/evidence';

/** The evidence of each figure and event by its id. */
export type EvidenceById = Readonly<Record<string, EvidenceRecord>>;

/** Fetches the evidence of all figures. Rejects with a sentence where that fails. */
export async function fetchEvidence(): Promise<EvidenceById> {
  const response = await fetch(resolve('/evidence.json'));
  if (!response.ok) throw new Error(`evidence not fetched: ${String(response.status)} (${response.url})`);
  return (await response.json()) as EvidenceById;
}
