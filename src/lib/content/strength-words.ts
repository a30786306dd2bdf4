import type { Strength } from './sources.ts';

export const strengthWords: Record<Strength, { label: string; meaning: string }> = {
	good: { label: 'Good', meaning: 'Several sound studies, or the advice of a health service.' },
	some: { label: 'Some', meaning: 'A few studies, or experts who agree.' },
	weak: { label: 'Weak', meaning: 'Small or shaky studies, or practice only.' },
	traditional: { label: 'Traditional', meaning: 'Handed down for years and hardly tested.' }
};
