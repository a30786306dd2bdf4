import type { Row } from '../rule.ts';
import { isGettingWorse, isNumbNow } from './definitions.ts';

const severe = 7;

/** E1 to E7: signs of a clot in the lung, of pressure inside the leg, of a leg without blood, and of a body in danger. */
export const emergencyRules = [
	{
		id: 'E1',
		level: 'emergency',
		of: 'body',
		origin: 'beyond',
		sources: ['nhs-dvt', 'ni-direct-pe', 'asthma-lung-pe'],
		when: ({ said }) =>
			said.has('breathless') ||
			said.has('chest-pain') ||
			said.has('coughing-blood') ||
			said.has('collapse')
	},
	{
		id: 'E2',
		level: 'emergency',
		of: 'leg',
		origin: 'beyond',
		sources: ['donaldson-2014'],
		when: (view) => {
			const { leg, signs } = view;
			const isSevere = leg.soreness >= severe;
			const hurtsOnStretch = signs.has('toe-stretch-severe');
			const isNumb = isNumbNow(view);
			return (
				(signs.has('tight-shiny') &&
					(isSevere || isNumb || signs.has('foot-drop') || hurtsOnStretch)) ||
				(isNumb && isSevere && (hurtsOnStretch || isGettingWorse(view)))
			);
		}
	},
	{
		id: 'E3',
		level: 'emergency',
		of: 'leg',
		origin: 'beyond',
		sources: ['rcem-ischaemia'],
		when: ({ signs }) => signs.has('cold-pale-foot')
	},
	{
		id: 'E4',
		level: 'emergency',
		of: 'body',
		origin: 'beyond',
		sources: ['niosh-rhabdo'],
		when: ({ said }) => said.has('dark-urine')
	},
	{
		id: 'E5',
		level: 'emergency',
		of: 'body',
		origin: 'beyond',
		sources: ['cauda-equina'],
		when: ({ said }) => said.has('bladder-saddle')
	},
	{
		id: 'E6',
		level: 'emergency',
		of: 'body',
		origin: 'beyond',
		sources: ['eah-2015'],
		when: ({ said }) => said.has('very-unwell')
	},
	{
		id: 'E7',
		level: 'emergency',
		of: 'leg',
		origin: 'beyond',
		sources: ['nhs-cellulitis'],
		when: ({ signs, day }) => day.said.has('fever') && signs.has('warm-red')
	}
] as const satisfies readonly Row[];
