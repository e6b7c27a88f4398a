import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { installedFirefox, launchFirefox, noFirefox } from '../../tools/firefox';
import { PASSWORD, sampleFiles } from '../../tools/samples/files';
import { untilTrue } from '../../tools/scriptable';

const build = resolve('.output/firefox-mv3');

/** Drops a file on the reading page, as a person does. */
const DROP = `
  const [name, base64] = args;
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
  document.querySelector('.intake').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
`;
const VERDICT = "document.querySelector('.counts') && document.querySelector('h1').innerText";
const PRESS_ANOTHER = "[...document.querySelectorAll('.top button')].find((button) => button.textContent === '换一份').click()";

test('Firefox reads PDF, Word and ZIP in its reading page, and asks for a password', async () => {
  test.setTimeout(120_000);
  const path = installedFirefox();
  if (!path) throw new Error(noFirefox);
  if (!existsSync(build)) throw new Error(`no build at ${build}: run npx wxt build -b firefox --mv3`);
  const firefox = await launchFirefox(path, build, 'before-you-sign@qianqiankan.example');
  const { marionette } = firefox;
  const until = (expression: string) => untilTrue({ evaluate: (each) => marionette.run('content', `return ${each};`) }, expression, 20_000);
  const files = await sampleFiles();
  const drop = async (name: string) => {
    await until("Boolean(document.querySelector('.intake'))");
    await marionette.run('content', DROP, name, Buffer.from(files[name] ?? []).toString('base64'));
  };
  try {
    await marionette.navigate(`${firefox.base}/viewer.html`);
    for (const name of ['letter.pdf', 'letter.docx', 'letter.mhtml']) {
      await drop(name);
      expect(await until(VERDICT)).toBe('先别签');
      expect(await marionette.run('content', "return document.querySelector('.agreement').textContent")).toContain('您手机中的通讯录');
      await marionette.run('content', PRESS_ANOTHER);
    }
    await drop('agreements.zip');
    expect(await until("document.querySelectorAll('.documents li').length")).toBe(4);
    await marionette.run('content', PRESS_ANOTHER);
    await drop('locked.pdf');
    await until("Boolean(document.querySelector('input[type=password]'))");
    await marionette.type('input[type=password]', PASSWORD);
    await marionette.click('form .btn.primary');
    expect(await until(VERDICT)).toBe('先别签');
  } finally {
    await firefox.close();
  }
});
