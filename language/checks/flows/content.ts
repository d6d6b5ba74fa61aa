/** What must never go by a certain channel. */
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const content = rule({
  messages: {
    forbidden: {
      sv: '{content} går som {channel} i flödet ”{flow}”',
      en: '{content} goes by {channel} in the flow “{flow}”',
      advice: {
        sv: 'Välj en annan kanal. {content} ska aldrig hanteras som {channel}.',
        en: 'Choose another channel. {content} must never be handled by {channel}.',
      },
    },
  },
  judge(flow, { parameters, report }) {
    const { content, channel } = flow;
    if (content === undefined || channel === undefined || channel.value !== parameters.channel) return;
    if (parameters.forbiddenContent?.includes(content.value)) {
      const args = { content: capitalised(content.value), channel: channel.value, flow: titled(flow) };
      report('forbidden', markOf(flow, content.at), args, {
        related: [note(flow, channel.at, 'Kanalen.', 'The channel.')],
      });
    }
  },
});

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
