/** The two calf muscles that the figure shows. */
export const muscleWords = {
	gastrocnemius: { plain: 'Upper calf', term: 'gastrocnemius' },
	soleus: { plain: 'Deep calf', term: 'soleus' }
} as const;

export const legendWords = 'The calf fills with colour where it works:';
