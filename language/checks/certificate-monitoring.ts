/** intygsbevakning: that a unit that writes certificates monitors their questions, in the right place and by its own people. */
import type { CertificateMonitoring, Unit } from '../model/index.ts';
import { defineCheck, markOf } from './api/index.ts';
import { judgeLines } from './certificate-monitoring/lines.ts';
import { type CertificateJudging, messages, parameters } from './certificate-monitoring/messages.ts';
import { titled } from './support/naming.ts';

export const certificateMonitoring = defineCheck({
  name: 'intygsbevakning',
  parameters,
  messages,
  judge: {
    unit: (unit, judging) => {
      if (unit.certificateMonitoring !== undefined) judgeChannel(unit, unit.certificateMonitoring, judging);
      if (unit.writesCertificates !== undefined && judging.parameters.timesPerDay > 0 && !unit.broken) {
        judgeMonitoring(unit, judging);
      }
    },
  },
});

function judgeChannel(unit: Unit, { at, channel: stated }: CertificateMonitoring, judging: CertificateJudging): void {
  const { channel } = judging.parameters;
  if (stated !== undefined && stated.value !== channel) {
    const args = { unit: titled(unit), stated: stated.value, channel };
    judging.report('otherChannel', markOf(unit, stated.at), args);
  } else if (stated === undefined && !unit.broken) {
    judging.report('noChannel', markOf(unit, at), { unit: titled(unit), channel });
  }
}

function judgeMonitoring(unit: Unit, judging: CertificateJudging): void {
  const certificates = unit.certificateMonitoring;
  if (certificates === undefined) {
    const args = { unit: titled(unit), channel: judging.parameters.channel };
    judging.report('missing', markOf(unit, unit.nameAt), args);
  } else if (certificates.monitoring.length === 0) {
    judging.report('unmonitored', markOf(unit, certificates.at), { unit: titled(unit) });
  } else {
    judgeLines(unit, certificates.monitoring, judging);
  }
}
