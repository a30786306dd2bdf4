import type { Row } from '../rule.ts';
import {
	areBothSwollen,
	hasMajorClotRisk,
	hasMinorClotRisk,
	isAtHeelCord,
	isBruised,
	isCalfPainAlone,
	isGettingWorse,
	isGradual,
	isSore,
	isSoreAlone,
	isSwollen,
	isWithoutLoad,
	mayBeTorn
} from './definitions.ts';

/** U1 to U10: a leg that carries nothing, a torn tendon, a clot, an infection, a nerve. */
export const sameDayRules = [
	{
		id: 'U1',
		level: 'same-day',
		of: 'leg',
		origin: 'article',
		urgency: 'beyond',
		sources: ['article', 'practice'],
		when: ({ leg }) => leg.weightBearing === 'no'
	},
	{
		id: 'U2',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['boyd-2015', 'nhs-price'],
		when: mayBeTorn
	},
	{
		id: 'U3a',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-dvt'],
		when: ({ leg }) => leg.swelling === 'calf-bigger'
	},
	{
		id: 'U3b',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-dvt'],
		when: ({ signs }) => signs.has('warm-red')
	},
	{
		id: 'U3c',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nice-ng158', 'nhs-dvt'],
		when: (view) => isCalfPainAlone(view) && hasMajorClotRisk(view.day)
	},
	{
		id: 'U3d',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-dvt', 'practice'],
		when: (view) => {
			const { leg, signs, day } = view;
			// A cramp that let go is a cramp too: clots were first felt as one.
			const isCramp = leg.quality === 'cramp' || signs.has('cramp-released');
			const isUnexplained =
				isWithoutLoad(view) ||
				leg.movement === 'same' ||
				leg.movement === 'worse' ||
				isGettingWorse(view);
			return (
				isCalfPainAlone(view) &&
				(isGradual(view) || isCramp) &&
				hasMinorClotRisk(day) &&
				isUnexplained
			);
		}
	},
	{
		id: 'U4',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ signs }) => signs.has('foot-drop')
	},
	{
		id: 'U5',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => {
			const { signs, day } = view;
			const showsIt = isSwollen(view) || isBruised(view) || signs.has('warm-red');
			return day.said.has('fever') && isSore(view) && (isSoreAlone(view) || showsIt);
		}
	},
	{
		id: 'U6',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ leg }) => leg.soreness >= 9
	},
	{
		id: 'U7',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => view.day.said.has('anticoagulant') && (isBruised(view) || isSwollen(view))
	},
	{
		id: 'U8',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['mddus-2019'],
		when: (view) => view.day.said.has('fluoroquinolone') && isSore(view) && isAtHeelCord(view)
	},
	{
		id: 'U9',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-dvt', 'niosh-rhabdo'],
		when: (view) => areBothSwollen(view) && (isGettingWorse(view) || view.leg.movement === 'worse')
	},
	{
		id: 'U10',
		level: 'same-day',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-dvt'],
		when: (view) =>
			isCalfPainAlone(view) && isGradual(view) && isWithoutLoad(view) && isGettingWorse(view)
	}
] as const satisfies readonly Row[];
