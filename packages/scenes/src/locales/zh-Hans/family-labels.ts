import type { Family } from '@onemetre/core';

/** What the six families of states are called. */
export const familyLabels: Readonly<Record<Family, string>> = {
  met: '已达到',
  moving: '推进中',
  behind: '滞后',
  failed: '未达到',
  waiting: '未到期或无任务',
  unknown: '尚不能判断',
};
