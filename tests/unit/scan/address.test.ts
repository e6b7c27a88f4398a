import { describe, expect, it } from 'vitest';
import { isPrivate } from '@/entrypoints/cli/scan/web';
import { domainOf, isLoginAddress, normaliseUrl, urlTarget } from '@/lib/scan/address';

describe('normaliseUrl', () => {
  it('gives one address for one page', () => {
    expect(normaliseUrl('HTTP://Birch.Example:80/a?utm_source=x&id=2#top')).toBe('http://birch.example/a?id=2');
    expect(normaliseUrl('/b', 'https://birch.example/a')).toBe('https://birch.example/b');
  });
  it('keeps a fragment that is a route of the page', () => {
    expect(normaliseUrl('https://birch.example/#/agreement')).toBe('https://birch.example/#/agreement');
  });
  it('keeps no name or password', () => {
    expect(normaliseUrl('https://me:secret@birch.example/')).toBe('https://birch.example/');
  });
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])('refuses %s', (text) => {
    expect(normaliseUrl(text)).toBeUndefined();
  });
  it('makes the id of a target depend on its place alone', () => {
    expect(urlTarget('https://a.example/', { platform: '白桦借款' }).id).toBe(urlTarget('https://a.example/').id);
    expect(urlTarget('https://a.example/').id).not.toBe(urlTarget('https://b.example/').id);
  });
});

describe('domainOf', () => {
  it.each([
    ['https://m.loan.birch.com.cn/x', 'birch.com.cn'],
    ['https://birch.github.io/', 'birch.github.io'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
  ])('%s belongs to %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });
});

describe('isLoginAddress', () => {
  it.each(['https://a.example/login?back=x', 'https://a.example/user/sign-in', 'https://a.example/passport/'])('%s is one', (url) => {
    expect(isLoginAddress(url)).toBe(true);
  });
  it('a blog is none', () => {
    expect(isLoginAddress('https://a.example/blog/in')).toBe(false);
  });
});

describe('isPrivate', () => {
  it.each([
    'http://127.0.0.1/',
    'http://10.1.2.3/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://router.local/',
    'http://172.20.0.1/',
    'http://2130706433/',
  ])('%s is on this network', (url) => {
    expect(isPrivate(url)).toBe(true);
  });
  it.each(['http://birch.example/', 'http://172.32.0.1/', 'http://11.0.0.1/'])('%s is not', (url) => {
    expect(isPrivate(url)).toBe(false);
  });
});
