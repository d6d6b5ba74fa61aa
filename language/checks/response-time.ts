/** svarstid: that questions about certificates are answered within the time that a routine gives. */
import { defineCheck, markOf, number } from './api/index.ts';
import { titled } from './support/naming.ts';

export const responseTime = defineCheck({
  name: 'svarstid',
  parameters: { mostDays: number('högst_dagar', { tighter: 'lower' }) },
  messages: {
    tooLong: {
      sv: 'Svarstiden i {unit} är {days|dag|dagar}, längre än {most}',
      en: 'The response time in {unit} is {days|day|days}, longer than {most}',
      advice: {
        sv: 'Skriv svarstid {most|dag|dagar} eller kortare.',
        en: 'Write svarstid {most} dagar or less.',
      },
    },
  },
  judge: {
    unit: (unit, { parameters, report }) => {
      const stated = unit.certificateMonitoring?.responseDays;
      const most = parameters.mostDays;
      if (stated !== undefined && stated.value > most) {
        report('tooLong', markOf(unit, stated.at), { unit: titled(unit), days: stated.value, most });
      }
    },
  },
});
