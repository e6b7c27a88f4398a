import { viewOf } from '@/components/view-of';
import { App, type Shown, type ViewerActions } from '@/entrypoints/viewer/App';
import css from '@/entrypoints/viewer/style.css?inline';
import { reviewSource } from '@/lib/review/review';
import { pack } from '@/rules/zh-CN';
import { page } from '@/tests/unit/acquire/read';
import { mute, nothing, reviewFor } from './fakes';
import type { Asked } from './query';

export const styles = [css];

const letter = `<h1>个人信息授权书</h1><h2>一 信息授权</h2><p>您授权我们读取您的手机通讯录及通话记录，用于评估信用状况。</p>
<h2>二 逾期处理</h2><p>您逾期的，我们及合作机构有权联系您的亲友、同事，告知欠款情况。您不同意上述授权的，我们将无法提供借款服务。</p>
<h2>三 您的权利</h2><p>您可以撤回同意。</p>`;

function read(html: string): Extract<Shown, { is: 'text' }> {
  const { source } = page(html);
  return { is: 'text', review: reviewSource({ ...source, title: '个人信息授权书' }, pack, { asOf: '2026-11-25' }), text: source.text };
}

function shownIn(state: string): Promise<Shown> {
  const text = read(letter);
  const review = reviewFor(state);
  const states: Record<string, Shown> = {
    problem: { is: 'empty', problem: 'unreadable' },
    text,
    nothing: read('<h1>缴费说明</h1><p>请在每月五日前缴清。</p>'),
    locked: { is: 'locked', name: '借款合同.pdf', isWrong: true, open: async () => text },
    remote: { is: 'remote', url: 'https://birch.example/agreements/letter.pdf', problem: 'unreachable' },
    list: {
      is: 'list',
      name: '合同.zip',
      documents: [
        { name: '授权书.docx', ...text },
        { name: '扫描件.pdf', problem: 'unreadable' },
      ],
    },
  };
  if (state === 'reading') return new Promise(nothing);
  const shown = states[state] ?? (review && { is: 'kept', review });
  if (!shown) throw new Error(`gallery: the reading page has no state ${state}`);
  return Promise.resolve(shown);
}

const yes = async () => true;
const empty = async (): Promise<Shown> => ({ is: 'empty' });
const actionsFor = (state: string, isElder: boolean): ViewerActions => ({
  ...(state !== 'empty' && { opening: () => shownIn(state) }),
  readText: empty,
  readFile: empty,
  readUrl: empty,
  locateInTab: async () => 'found',
  locateInText: async () => 'found',
  save: yes,
  copySummary: yes,
  copyText: yes,
  ask: yes,
  ...(isElder && { voice: mute }),
});

/** The reading page in any state. */
export const draw = ({ state, language, settings }: Asked) => (
  <App view={viewOf(pack, language)} actions={actionsFor(state, settings.elder)} onLocale={nothing} />
);
