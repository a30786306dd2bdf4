/** Raised when the words change so much that a person should read them again (clinical.md 4.1). */
export const noticeVersion = 1;

/** The notice on the first start; it stands in full under Learn, About. */
export const notice = {
	heading: 'Before you start',
	points: [
		'Soleus gives general information for adults. It does not examine you and cannot tell you what is wrong.',
		'It is not for emergencies. If you are worried, get help, even if the app says otherwise.',
		'What you log stays on this device. Nothing is sent anywhere.',
		'It follows published sources, but it has not been reviewed by a clinician.'
	],
	accept: 'I have read this',
	more: 'More about what Soleus is and is not'
};

/** One line under every result. */
export const resultLine = 'General information, not reviewed by a clinician.';
