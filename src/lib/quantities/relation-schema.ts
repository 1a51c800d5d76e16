import * as v from 'valibot';
import { RELATIONS } from './relation';

/** Takes one of the relations. */
export const RelationSchema = v.picklist(RELATIONS);
