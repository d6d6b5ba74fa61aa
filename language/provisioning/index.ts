/** What is to stand in the real system: shared inboxes, members, administrators, monitoring, delegates. */
export * from './assignments.ts';
export * from './frozen.ts';
export { functionsIn, ordersIn } from './functions.ts';
export * from './inboxes.ts';
export * from './monitoring.ts';
export * from './order.ts';
export * from './provisioning.ts';
export * from './provisioning-of.ts';
export * from './units.ts';
