import { describe, expect, it } from 'vitest';
import { explainsPermission, permissionExplained } from '@/lib/text/permission-lines';

/** Whether the second line says what the permission named in the first is for. */
function explains(above: string, below: string): boolean {
  const text = `${above}\n${below}`;
  return explainsPermission(text, { start: 0, end: above.length }, { start: above.length + 1, end: text.length });
}

describe('a permission and what it is for, line by line', () => {
  it.each([
    ['精确位置', '用于判断申请城市'],
    ['读取/写入外部存储', '缓存借款合同'],
    ['7. 访问手机相册', '白桦借款使用此权限保存电子回单'],
    ['存储', '上传收入证明'],
    ['读取联系人', '当您选择收款人时使用'],
  ])('%s: %s', (above, below) => expect(explains(above, below)).toBe(true));

  it.each([
    ['位置', '不申请', 'says that it is not asked for'],
    ['位置', '短信', 'the next name'],
    ['存储', '是', 'a cell that says nothing'],
    ['如何关闭相册权限', '用于保护您的隐私', 'not a name alone'],
    ['位置信息', '青杉消息推送', 'the next row of a table'],
    ['信息存储', '存储地点：中国境内', 'a heading about keeping data'],
  ])('%s: %s is not (%s)', (above, below) => expect(explains(above, below)).toBe(false));
});

describe('a line that names a permission and says what it is for', () => {
  it.each(['定位权限：用于核实申请城市', '4. 存储空间：写入日志及缓存', '相册 | 上传收入证明'])('%s', (line) =>
    expect(permissionExplained(line, { start: 0, end: line.length })).toBeDefined(),
  );
  it.each(['位置：不申请', '存储地点：中国境内', '位置：上海市浦东新区', '定位服务的关闭：进入系统设置'])('%s does not', (line) =>
    expect(permissionExplained(line, { start: 0, end: line.length })).toBeUndefined(),
  );
});
