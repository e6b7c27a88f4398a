import type { Pack } from '@/lib/engine/types';
import { lexicon, tables } from './lexicon';
import { texts } from './texts';

/** The pack for consumer loans in mainland China, in Chinese. */
export const pack: Pack = { ...texts, language: 'zh-CN', lexicon, ...(tables === undefined ? {} : { tables }) };
