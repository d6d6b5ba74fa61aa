/** RUT-008: an identity number of a person. Found while the file is read. */
import { defineRule } from '../api/index.ts';

export const rut008 = defineRule({ code: 'RUT-008', severity: 'error', messages: {}, judge: {} });
