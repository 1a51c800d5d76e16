import { spanInWords } from '../calendar/date-words';
import { yearOf } from '../calendar/iso-date';
import { measureOf } from '../quantities/measure';
import { describeDerivation, refuse, type Outcome } from './derivation';
import { derive } from './derive';
import { number, over, term, times } from './expression';
import type { Figure } from './figure';
import { isRate } from './devaluation';
import { inTime } from './growth';
import { refuseNotPositive, refuseUnits, refuseUnstated } from './refusals';

const SUM = 'sum of rubles';
const POWER = 'purchasing power';
const PARITY = 'official parity';

/** What a sum of rubles is worth at the purchasing power that the text states for the same time. */
export const REAL_VALUE = describeDerivation({
  id: 'real-value',
  name: 'Real value at a stated purchasing power',
  inputs: [
    { name: SUM, unit: 'rubles' },
    { name: POWER, unit: 'foreign money per ruble' },
  ],
  expression: times(term(SUM), term(POWER)),
  unit: 'that foreign money',
  assumptions: ['The whole sum buys at the one purchasing power that the text states.'],
  precision: 'three digits',
});

/** What a money buys, in per cent of what it is officially worth. */
export const REAL_SHARE = describeDerivation({
  id: 'real-share',
  name: 'Purchasing power in per cent of the official parity',
  inputs: [
    { name: POWER, unit: 'foreign money per ruble' },
    { name: PARITY, unit: 'that of the purchasing power' },
  ],
  expression: times(over(term(POWER), term(PARITY)), number(100)),
  unit: 'per cent',
  assumptions: [
    'These are two quantities, an official parity and a purchasing power, set against each other on purpose.',
    'The official parity still holds at the time of the purchasing power.',
  ],
  precision: 'tenth',
});

/**
 * The value of a sum of rubles at a purchasing power per ruble. Refuses what the text does not give, units that do not
 * fit, and a purchasing power of another time: the text states it for one time only.
 */
export function realValue<F extends Figure>(sum: F, power: F): Outcome<F> {
  const refusal = refuseUnstated(sum, power) ?? refuseNotPositive('A real value', sum, power);
  if (refusal) return refusal;
  const [money = '', ruble = ''] = (power.unit ?? '').split(/ per (?=\w+$)/);
  const { measure, word } = measureOf(sum.unit ?? '');
  if (ruble === '' || measure !== `${ruble}s`) {
    return refuse('units', `The units do not match: ${String(sum.unit)} and ${String(power.unit)}.`);
  }
  if (sum.date_latest < power.date_earliest || power.date_latest < sum.date_earliest) {
    return refuse(
      'missing',
      `The text states no purchasing power for the time of this sum, ${when(sum)}, but for another: ${when(power)}.`,
      [yearOf(power.date_earliest)],
    );
  }
  const unit = [word, money].filter(Boolean).join(' ');
  return derive(REAL_VALUE, { [SUM]: { figure: sum }, [POWER]: { figure: power } }, { unit });
}

/**
 * A purchasing power in per cent of an official parity. This is the one derivation that sets the two against each other.
 * Refuses figures of one series, of which one would be the change of the other, what is no rate, and a parity that
 * is later than the purchasing power.
 */
export function realShare<F extends Figure>(power: F, parity: F): Outcome<F> {
  const refusal =
    refuseUnstated(power, parity) ??
    refuseUnits(power, parity) ??
    refuseNotPositive('A real share', power, parity);
  if (refusal) return refusal;
  if (power.series === parity.series || !isRate(power.unit)) {
    return refuse(
      'units',
      'A purchasing power and an official parity are wanted, two rates of different kind.',
    );
  }
  if (inTime(power, parity)[0] === power) {
    return refuse(
      'dates',
      `The official parity is of ${when(parity)}, later than the purchasing power of ${when(power)}.`,
    );
  }
  return derive(REAL_SHARE, { [POWER]: { figure: power }, [PARITY]: { figure: parity } });
}

const when = ({ date_earliest, date_latest }: Figure): string => spanInWords(date_earliest, date_latest);
