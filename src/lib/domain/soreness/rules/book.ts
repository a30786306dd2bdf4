import type { RuleId } from '../advice.ts';
import { adultAge } from '../check-in.ts';
import type { Row } from '../rule.ts';
import {
	isBruised,
	isCalfPainAlone,
	isGettingWorse,
	isGradual,
	isIn,
	isSore,
	isSuspectedStrain,
	isSwollen,
	isWithoutLoad
} from './definitions.ts';

/** More urgent rules that look at swelling. */
const catchSwelling: readonly RuleId[] = ['U2', 'U3a', 'U5', 'U7', 'U9'];
/** More urgent rules that look at a fever. */
const catchFever: readonly RuleId[] = ['E7', 'U5'];

/** B1 to B13: what a professional should look at in the next days. */
export const bookRules = [
	{
		id: 'B1',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: ({ painDays }) => painDays > 5
	},
	{
		id: 'B2',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: (view, fired) => isSwollen(view) && !catchSwelling.some((rule) => fired.has(rule))
	},
	{
		id: 'B3',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: isBruised
	},
	{
		id: 'B4',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['bone-stress'],
		when: ({ leg, signs }) =>
			leg.location === 'shin-bone' &&
			(leg.spread === 'focal' || signs.has('night-pain') || signs.has('hop-pain'))
	},
	{
		id: 'B5',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ leg }, fired) => isIn(leg, 7, 8) && !fired.has('D4')
	},
	{
		id: 'B6',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['mayo-cecs'],
		when: ({ leg }) => leg.numbness === 'now' || leg.numbness === 'during-run'
	},
	{
		id: 'B7',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => view.leg.heelRaise === 'cannot' && isGradual(view)
	},
	{
		id: 'B8',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		urgency: 'beyond',
		sources: ['article', 'practice'],
		when: ({ signs }, fired) => signs.has('pop') && !fired.has('U2')
	},
	{
		id: 'B9',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) =>
			isCalfPainAlone(view) &&
			isGradual(view) &&
			isWithoutLoad(view) &&
			!view.signs.has('cramp-released')
	},
	{
		id: 'B10',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => isGettingWorse(view) && view.painDays >= 3
	},
	{
		id: 'B11',
		level: 'see-professional',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => {
			const { redSessions, strains } = view;
			// It stands for the rest of the later episode, as long as both strains lie within six weeks.
			const isStrained = strains.inThisEpisode || isSuspectedStrain(view);
			return redSessions >= 2 || (strains.inEarlierEpisode && isStrained);
		}
	},
	{
		id: 'B12',
		level: 'see-professional',
		of: 'body',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ legs, age }) =>
			age !== undefined && age < adultAge && (isSore(legs.left) || isSore(legs.right))
	},
	{
		id: 'B13',
		level: 'see-professional',
		of: 'body',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ legs, said }, fired) =>
			said.has('fever') &&
			isSore(legs.left) &&
			isSore(legs.right) &&
			!catchFever.some((rule) => fired.has(rule))
	}
] as const satisfies readonly Row[];
