import type { Norm } from '@/lib/engine/types';
import { appInfo } from './app-info';
import { appRd } from './app-rd';
import { cacDraft2026 } from './cac-draft-2026';
import { cba2026 } from './cba-2026';
import { cbirc2022 } from './cbirc-2022-9';
import { cfc2024 } from './cfc-2024';
import { civilProvisions } from './civil';
import { civilInterp } from './civil-interp';
import { consumerProvisions } from './consumer';
import { consumerReg } from './consumer-reg';
import { costDisclosure2026 } from './cost-disclosure-2026';
import { crimProvisions } from './crim';
import { crimInterp } from './crim-interp';
import { cslProvisions } from './csl';
import { facilitation2025 } from './facilitation-2025';
import { gbt35273 } from './gbt35273';
import { gbt41391 } from './gbt41391';
import { gbt45251 } from './gbt45251';
import { gbt45574 } from './gbt45574';
import { iloan2020 } from './iloan-2020';
import { microloan2025 } from './microloan-2025';
import { microloanCost2025 } from './microloan-cost-2025';
import { necessary2021 } from './necessary-2021';
import { netdataProvisions } from './netdata';
import { nifaConv2018 } from './nifa-conv-2018';
import { nifaGuide2024 } from './nifa-guide-2024';
import { pboc2020 } from './pboc-2020-5';
import { piplProvisions } from './pipl';
import { psaplProvisions } from './psapl';
import { spc24 } from './spc-24';
import { spcLpr4 } from './spc-lpr4';
import { spcLpr4Scope } from './spc-lpr4-scope';
import { tc260Guide2019 } from './tc260-20191a';

/** Every norm of mainland China, the lists of information items first and in the order of their dates, then by force. */
export const norms: readonly Norm[] = [
  ...tc260Guide2019,
  ...necessary2021,
  ...gbt45251,
  ...piplProvisions,
  ...civilProvisions,
  ...consumerProvisions,
  ...cslProvisions,
  ...psaplProvisions,
  ...crimProvisions,
  ...civilInterp,
  ...crimInterp,
  ...spc24,
  ...spcLpr4,
  ...spcLpr4Scope,
  ...netdataProvisions,
  ...consumerReg,
  ...cfc2024,
  ...cbirc2022,
  ...iloan2020,
  ...pboc2020,
  ...microloan2025,
  ...appRd,
  ...appInfo,
  ...facilitation2025,
  ...costDisclosure2026,
  ...microloanCost2025,
  ...gbt41391,
  ...gbt35273,
  ...gbt45574,
  ...nifaGuide2024,
  ...nifaConv2018,
  ...cba2026,
  ...cacDraft2026,
];
