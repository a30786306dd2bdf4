/** Whom to call. `null`: not known here, so the words say "your local emergency number" (clinical.md 4.1). */
export interface HelpNumbers {
	emergency: string | null;
	/** For what cannot wait but is no emergency. */
	urgent: string | null;
}

const europeanUnion =
	'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

const numbersByRegion: Record<string, HelpNumbers> = {
	GB: { emergency: '999', urgent: '111' },
	US: { emergency: '911', urgent: null },
	CA: { emergency: '911', urgent: null },
	AU: { emergency: '000', urgent: null },
	NZ: { emergency: '111', urgent: null },
	...Object.fromEntries(europeanUnion.map((region) => [region, { emergency: '112', urgent: null }]))
};

/** ISO 3166-1 codes of the regions whose numbers are known, in the order of the alphabet. */
export const knownRegions: readonly string[] = Object.keys(numbersByRegion).sort();

export function numbersOf(region: string | undefined): HelpNumbers {
	const known = region !== undefined && Object.hasOwn(numbersByRegion, region);
	return (known && numbersByRegion[region]) || { emergency: null, urgent: null };
}

/** The region that a locale such as `en-GB` names; `undefined` where it names none, for a language is no place. */
export function regionFromLocale(locale: string): string | undefined {
	try {
		return new Intl.Locale(locale).region;
	} catch {
		return undefined;
	}
}

/** What roads and races are measured in there. */
export function unitsOfRegion(region: string | undefined): 'km' | 'mi' {
	return region === 'US' || region === 'GB' ? 'mi' : 'km';
}

/** As chosen, else as the region has it that was chosen or that the locale names. */
export function unitsFor(
	settings: { units?: 'km' | 'mi'; region?: string } | undefined,
	locale: string
): 'km' | 'mi' {
	return settings?.units ?? unitsOfRegion(settings?.region ?? regionFromLocale(locale));
}
