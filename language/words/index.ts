/** What is said in Swedish and in English, once. */
export * from './counted.ts';
export * from './days.ts';
export * from './inboxes.ts';
export * from './lines.ts';
export * from './lists.ts';
export * from './modes.ts';
export * from './monitoring.ts';
export * from './months.ts';
export * from './names.ts';
export * from './not-text.ts';
export * from './periods.ts';
export * from './say.ts';
export * from './severities.ts';
export * from './unreadable.ts';
export * from './usage-error.ts';
export * from './weekdays.ts';
