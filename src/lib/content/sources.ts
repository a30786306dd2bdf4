/** How far a source, or a claim, can be leaned on. Traditional: handed down, hardly tested. */
export type Strength = 'good' | 'some' | 'weak' | 'traditional';

export type SourceKind =
	| 'article'
	| 'trial'
	| 'review'
	| 'cohort'
	| 'case report'
	| 'laboratory study'
	| 'expert panel'
	| 'editorial'
	| 'guideline'
	| 'health service'
	| 'medical reference'
	| 'clinic or coach'
	| 'practice';

export interface Source {
	title: string;
	/** Absent where clinical.md gives none. */
	year?: number;
	kind: SourceKind;
	/** An address or number as clinical.md gives it, never completed by guessing. */
	where?: string;
	strength: Strength;
}

/** Every source that a sentence of the app leans on (clinical.md 1 to 5). */
export const sources = {
	article: {
		title: 'Why Do My Calves Get Sore When Running?',
		kind: 'article',
		strength: 'traditional'
	},
	practice: {
		title: 'Common practice, chosen for this app; not tested in studies',
		kind: 'practice',
		strength: 'weak'
	},

	'behm-2023': {
		title: 'Behm: warm-ups, stretching and injury, Sports Medicine',
		year: 2023,
		kind: 'review',
		strength: 'some'
	},
	'cochrane-stretching': {
		title: 'Cochrane review of stretching and muscle soreness, 12 trials',
		year: 2011,
		kind: 'review',
		strength: 'good'
	},
	'coach-parry': {
		title: 'Coach Parry: moves before a run',
		kind: 'clinic or coach',
		where: 'coachparry.com',
		strength: 'weak'
	},
	ginkgo: {
		title: 'A physiotherapy site’s general warm-up',
		kind: 'clinic or coach',
		where: 'theginkgotreept.com',
		strength: 'weak'
	},
	'eights-and-weights': {
		title: 'Eights and Weights: toe walk',
		kind: 'clinic or coach',
		where: 'eightsandweights.com',
		strength: 'weak'
	},
	'running-sites': {
		title: 'Several running and physiotherapy sites say the same',
		kind: 'clinic or coach',
		strength: 'weak'
	},
	'green-2022': {
		title: 'Green: calf strains in sport, agreed by 20 experts',
		year: 2022,
		kind: 'expert panel',
		strength: 'some'
	},

	'alfredson-1998': {
		title: 'Alfredson: heavy heel drops for the Achilles tendon',
		year: 1998,
		kind: 'trial',
		where: 'scribd 228501806',
		strength: 'some'
	},
	'fahlstrom-2003': {
		title: 'Fahlström: heel drops, mid-tendon and heel-bone pain',
		year: 2003,
		kind: 'trial',
		strength: 'some'
	},
	'jonsson-2008': {
		title: 'Jonsson: heel drops to floor level for heel-bone pain',
		year: 2008,
		kind: 'trial',
		strength: 'some'
	},
	'heel-drop-protocol': {
		title: 'Heel-drop instructions of a published protocol, table A2',
		kind: 'trial',
		where: 'PMC6356409',
		strength: 'some'
	},
	'weinert-aplin-2015': {
		title: 'Weinert-Aplin: straight and bent knee in heel drops',
		year: 2015,
		kind: 'laboratory study',
		strength: 'some'
	},
	'silbernagel-protocol': {
		title: 'Silbernagel’s programme for the Achilles tendon, as printed in BMC, table 1',
		year: 2021,
		kind: 'trial',
		where: 'BMC 12891-021-04553-6',
		strength: 'some'
	},
	'silbernagel-2007': {
		title: 'Silbernagel: pain-monitoring model, AJSM',
		year: 2007,
		kind: 'trial',
		strength: 'some'
	},
	'beyer-2015': {
		title: 'Beyer: heavy slow training against heel drops, AJSM',
		year: 2015,
		kind: 'trial',
		where: 'UpToDate 103058',
		strength: 'some'
	},
	'stevens-2014': {
		title: 'Stevens and Tan: as many heel drops as tolerated, 28 people',
		year: 2014,
		kind: 'trial',
		strength: 'weak'
	},
	'prudencio-2023': {
		title: 'Prudencio: heel drops for mid-tendon pain, trials pooled',
		year: 2023,
		kind: 'review',
		strength: 'some'
	},
	'leh-shoes': {
		title: 'LEH Shoes: how to set up a heel drop',
		kind: 'clinic or coach',
		where: 'lehshoes.com',
		strength: 'weak'
	},

	'bartsch-2021': {
		title: 'Bartsch: when not to foam roll, agreed by experts',
		year: 2021,
		kind: 'expert panel',
		strength: 'some'
	},
	'behm-2020': {
		title: 'Behm: how long and how fast to foam roll',
		year: 2020,
		kind: 'review',
		strength: 'some'
	},
	'debski-2019': {
		title: 'Debski: foam-rolling doses',
		year: 2019,
		kind: 'review',
		strength: 'weak'
	},
	'wiewelhove-2019': {
		title: 'Wiewelhove: foam rolling and recovery, 21 studies',
		year: 2019,
		kind: 'review',
		strength: 'some'
	},
	'rolling-long-term': {
		title: 'Foam rolling and recovery in the long run',
		kind: 'review',
		where: 'PMC8998857',
		strength: 'weak'
	},
	'intra-action': {
		title: 'Intra-Action: holds of 30 seconds',
		kind: 'clinic or coach',
		where: 'intra-action.com',
		strength: 'weak'
	},
	'biology-insights': {
		title: 'Biology Insights: rolling speed and massage-gun time',
		kind: 'clinic or coach',
		where: 'biologyinsights.com',
		strength: 'weak'
	},
	'ferreira-2023': {
		title: 'Ferreira: massage guns, studies reviewed',
		year: 2023,
		kind: 'review',
		strength: 'weak'
	},
	'sams-2023': {
		title: 'Sams: massage guns, studies reviewed',
		year: 2023,
		kind: 'review',
		strength: 'weak'
	},
	'chen-2021': {
		title: 'Chen: severe muscle breakdown after a massage gun, Physical Therapy',
		year: 2021,
		kind: 'case report',
		strength: 'weak'
	},

	'hull-nhs': {
		title: 'Hull NHS: calf strain leaflet HEY-231',
		kind: 'health service',
		where: 'hey.nhs.uk HEY-231',
		strength: 'some'
	},
	'nhs-price': {
		title: 'NHS advice on sprains and strains (a surgery’s copy)',
		kind: 'health service',
		where: 'cliftonroadsurgery.co.uk',
		strength: 'some'
	},
	'northern-care': {
		title: 'Northern Care Alliance NHS: calf strain',
		kind: 'health service',
		where: 'northerncarealliance',
		strength: 'some'
	},
	plymouth: {
		title: 'Plymouth Hospitals NHS: leaflet A-538',
		kind: 'health service',
		where: 'plymouthhospitals A-538',
		strength: 'some'
	},
	'mpft-cold': {
		title: 'Midlands Partnership NHS: safe use of cold',
		kind: 'health service',
		where: 'mpft.nhs.uk',
		strength: 'some'
	},
	'gwent-ice': {
		title: 'NHS Wales, Gwent: using ice',
		kind: 'health service',
		where: 'movebettergwent.nhs.wales',
		strength: 'some'
	},
	'bmj-best-practice': {
		title: 'BMJ Best Practice: wrapping and raising an injured leg',
		kind: 'medical reference',
		strength: 'some'
	},
	practo: {
		title: 'Practo: looking at the skin every 5 minutes',
		kind: 'clinic or coach',
		strength: 'weak'
	},
	healthnwell: {
		title: 'HealthNWell: overlapping the wrap by half',
		kind: 'clinic or coach',
		where: 'healthnwell.com',
		strength: 'weak'
	},
	kakprosto: {
		title: 'Kakprosto: how far to stretch a wrap',
		kind: 'clinic or coach',
		strength: 'weak'
	},
	'emergency-leaflet': {
		title: 'Emergency department leaflet: leave a wrap off at night',
		kind: 'health service',
		strength: 'weak'
	},
	'donaldson-2014': {
		title: 'Donaldson: pressure building up inside the lower leg',
		year: 2014,
		kind: 'review',
		strength: 'some'
	},
	'peace-and-love': {
		title: 'Dubois and Esculier: PEACE and LOVE, 54:72',
		year: 2020,
		kind: 'editorial',
		where: 'studylib 26185957',
		strength: 'weak'
	},

	'dupuy-2018': {
		title: 'Dupuy: what eases soreness after exercise, 99 studies',
		year: 2018,
		kind: 'review',
		strength: 'some'
	},
	'pain-science': {
		title: 'PainScience: doubts about the soreness studies',
		kind: 'clinic or coach',
		strength: 'weak'
	},

	'leppanen-2024': {
		title: 'Leppänen: Run RCT, hip and core training for 325 new runners, BJSM',
		year: 2024,
		kind: 'trial',
		strength: 'good'
	},
	'toresdahl-2020': {
		title: 'Toresdahl: strength training alone at home, 720 marathon runners',
		year: 2020,
		kind: 'trial',
		strength: 'good'
	},
	'franettovich-smith-2014': {
		title: 'Franettovich Smith: hip muscles in men with Achilles pain',
		year: 2014,
		kind: 'laboratory study',
		strength: 'weak'
	},
	'whole-body-melbourne': {
		title: 'Whole Body Melbourne: bent-knee raises',
		kind: 'clinic or coach',
		where: 'wholebodymelbourne.com',
		strength: 'weak'
	},
	'garrett-mclaughlin': {
		title: 'Garrett McLaughlin: wall sit for the soleus',
		kind: 'clinic or coach',
		where: 'garrettmclaughlin.com',
		strength: 'weak'
	},
	'hebert-losier-2017': {
		title: 'Hébert-Losier: one-leg heel raises of 566 healthy people',
		year: 2017,
		kind: 'cohort',
		strength: 'some'
	},

	'nhs-dvt': {
		title: 'NHS: blood clot in a leg (DVT)',
		kind: 'health service',
		where: 'beta.nhs.uk',
		strength: 'good'
	},
	'nice-ng158': {
		title: 'NICE guideline on blood clots',
		kind: 'guideline',
		where: 'nice.org.uk/ng158',
		strength: 'good'
	},
	'ni-direct-pe': {
		title: 'NI Direct: blood clot in the lung',
		kind: 'health service',
		where: 'nidirect',
		strength: 'good'
	},
	'asthma-lung-pe': {
		title: 'Asthma + Lung UK: blood clot in the lung',
		kind: 'health service',
		where: 'asthmaandlung.org.uk',
		strength: 'good'
	},
	'boyd-2015': {
		title: 'Boyd: torn Achilles tendons that are missed, BJGP 65:668',
		year: 2015,
		kind: 'medical reference',
		where: 'bjgp 65:668',
		strength: 'some'
	},
	'rcem-ischaemia': {
		title: 'RCEM Learning: when blood does not reach a limb',
		kind: 'medical reference',
		where: 'rcemlearning',
		strength: 'some'
	},
	'niosh-rhabdo': {
		title: 'CDC, NIOSH: muscle breakdown after hard effort',
		kind: 'health service',
		where: 'cdc.gov/niosh',
		strength: 'good'
	},
	'cauda-equina': {
		title: 'Warning cards on nerves of the lower back',
		kind: 'health service',
		strength: 'some'
	},
	'eah-2015': {
		title: 'Consensus on drinking too much in exercise',
		year: 2015,
		kind: 'expert panel',
		strength: 'good'
	},
	'nhs-cellulitis': {
		title: 'NHS advice on skin infection (a surgery’s old copy)',
		kind: 'health service',
		where: 'stowsurgery',
		strength: 'some'
	},
	'mddus-2019': {
		title: 'MHRA warning on fluoroquinolone antibiotics, told by MDDUS',
		year: 2019,
		kind: 'health service',
		where: 'MDDUS 2019',
		strength: 'good'
	},
	'bone-stress': {
		title: 'Bone stress injuries of the lower leg',
		kind: 'review',
		where: 'PMC7049623',
		strength: 'some'
	},
	'mayo-cecs': {
		title: 'Mayo Clinic: numbness and tightness that come with exercise',
		kind: 'health service',
		where: 'Mayo CECS',
		strength: 'some'
	},
	'doms-course': {
		title: 'How long muscle soreness lasts (the page was read, its name was not kept)',
		kind: 'medical reference',
		strength: 'weak'
	},
	'almonroeder-2013': {
		title: 'Almonroeder: running on the front of the foot and the Achilles tendon',
		year: 2013,
		kind: 'laboratory study',
		strength: 'weak'
	},
	'buist-2008': {
		title: 'Buist: a slower build-up for 532 new runners',
		year: 2008,
		kind: 'trial',
		strength: 'good'
	},
	'nielsen-2014': {
		title: 'Nielsen: how fast 874 new runners built up',
		year: 2014,
		kind: 'cohort',
		where: 'vbn.aau.dk',
		strength: 'some'
	},
	'frandsen-2025': {
		title: 'Frandsen: one run that is too long, 5,205 runners, BJSM',
		year: 2025,
		kind: 'cohort',
		where: 'BJSM 59:1203',
		strength: 'some'
	},
	'devita-2008': {
		title: 'DeVita: the work of muscles uphill',
		year: 2008,
		kind: 'laboratory study',
		strength: 'some'
	},
	'hill-forces': {
		title: 'Forces on the leg when running uphill and downhill',
		kind: 'laboratory study',
		where: 'PMC4234952',
		strength: 'some'
	},
	'malisoux-2016': {
		title: 'Malisoux: shoes with a drop of 10, 6 or 0 mm, 553 runners',
		year: 2016,
		kind: 'trial',
		strength: 'good'
	},
	'malisoux-2015': {
		title: 'Malisoux: more than one pair of running shoes, 264 runners',
		year: 2015,
		kind: 'cohort',
		strength: 'weak'
	},
	oxsport: {
		title: 'Oxford University Hospitals, OxSport: from walking to running',
		kind: 'health service',
		where: 'scribd 616015042',
		strength: 'some'
	},
	'physio-advisor': {
		title: 'PhysioAdvisor: first short jogs after a strain',
		kind: 'clinic or coach',
		strength: 'weak'
	},
	'sports-injury-physio': {
		title: 'Sports Injury Physio: ten hops before running again',
		kind: 'clinic or coach',
		where: 'sports-injury-physio',
		strength: 'weak'
	},
	'cramp-review': {
		title: 'Muscle cramp in sport: causes and care',
		kind: 'review',
		where: 'PMC8775277',
		strength: 'some'
	}
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);
