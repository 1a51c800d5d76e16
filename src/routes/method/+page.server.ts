import { DERIVATIONS } from '$lib/derivations/derivations';
import { auditOf } from '$lib/edition/audit';
import { totalsOf } from '$lib/edition/audit-totals';
import { datingRules } from '$lib/edition/dating-rules';
import { digitsReadAsLetters, emendationList } from '$lib/edition/emendation-list';
import { fixitiesOf } from '$lib/edition/fixities';
import { hedgeRules } from '$lib/edition/hedge-rules';
import { workedExample } from '$lib/edition/worked-example';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** Everything that the page says of the method, made from the data and from what the code says of itself. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const audit = auditOf(edition);
  return {
    example: workedExample(edition),
    dating: datingRules(edition),
    hedges: hedgeRules(edition),
    derivations: DERIVATIONS.map(({ id, name, formula, math, unit, assumptions }) => ({
      id,
      name,
      formula,
      math,
      unit,
      assumptions,
      dataset: edition.datasets.find(({ derivation }) => derivation === id)?.slug,
    })),
    audit,
    totals: totalsOf(audit),
    letters: digitsReadAsLetters(edition.source.text).map(({ id, received, emended }) => ({
      id,
      received: received.exact,
      emended,
    })),
    emendations: emendationList(edition),
    fixities: fixitiesOf(edition),
  };
};
