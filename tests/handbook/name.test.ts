import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/handbook/name.ts';
import { handbookOf } from '../content-tree.ts';

describe('nameOf', () => {
  it('is the configured name', () => {
    expect(nameOf(handbookOf({ 'handbook.yaml': 'name: Our way', 'index.md': '# Welcome' }))).toBe('Our way');
  });

  it('is the title of the first page when none is configured', () => {
    expect(nameOf(handbookOf({ 'README.md': '# Engineering playbook' }))).toBe('Engineering playbook');
  });

  it('is as long as names of organisations are', () => {
    const title = 'Lighthouse Tickets Incident Response Documentation';
    expect(nameOf(handbookOf({ 'README.md': `# ${title}` }))).toBe(title);
  });

  it('is plainly a handbook when the first page has no title fit for a name, or is not there', () => {
    expect(nameOf(handbookOf({ 'index.md': '# How we work together, what we believe in and why' }))).toBe('Handbook');
    expect(nameOf(handbookOf({ 'a.md': '# A' }))).toBe('Handbook');
  });
});
