/** The store and the clock, loaded when a page first asks for them. */
export const openGrowthServices = async () => (await import('./services.ts')).openServices();
