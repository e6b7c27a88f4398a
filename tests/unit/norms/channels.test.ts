import { describe, expect, it } from 'vitest';
import { channels } from '@/rules/norms/channels';

describe('complaint channels', () => {
  it('have no id twice', () => {
    const ids = channels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(channels.map((channel) => [channel.id, channel] as const))(
    '%s says in both languages what it is for, and links officially',
    (_, channel) => {
      for (const text of [channel.name.value.en, channel.remit.value.en]) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
      expect([...channel.remit.value['zh-CN']].length).toBeLessThanOrEqual(60);
      if (channel.url) expect(channel.url).toMatch(/^https:\/\/(jubao\.nifa\.org|www\.12321|www\.12377)\.cn$/);
    },
  );

  it('send small-loan borrowers to the local regulator and not to the national hotline', () => {
    const forSmallLoans = channels.filter(({ lenders }) => lenders === 'all' || lenders.includes('small-loan')).map(({ id }) => id);
    expect(forSmallLoans).toContain('local-regulator');
    expect(forSmallLoans).not.toContain('12378');
  });
});
