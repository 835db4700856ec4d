import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../src/source/source-file.ts';

function slugsIn(text: string): string[] {
  const file = readSourceFile('page.md', () => new TextEncoder().encode(text));
  return file.format === 'markdown' ? file.outline.headings.map(({ slug }) => slug) : [];
}

/**
 * Ids of headings, worked out by hand from what GitHub documents: take the text without its formatting, put it in lower
 * case, drop everything that is no letter, mark, digit, underscore, hyphen or space, and put a hyphen for every space.
 * A number follows a hyphen where an id is taken.
 */
describe('the id of a heading is GitHub’s', () => {
  it.each([
    // Letters, spaces and hyphens
    ['# Getting started', 'getting-started'],
    ['# ALL CAPITALS', 'all-capitals'],
    ['# 2026 in review', '2026-in-review'],
    ['# on-call', 'on-call'],
    ['# snake_case stays', 'snake_case-stays'],
    ['# One  two', 'one--two'],
    ['#    Around    ', 'around'],
    ['# Closed ##', 'closed'],
    ['# - a - b -', '--a---b--'],
    // Punctuation goes, and leaves the spaces on its sides
    ["# What's new?", 'whats-new'],
    ['# How we work: the basics', 'how-we-work-the-basics'],
    ['# Q&A', 'qa'],
    ['# Build & deploy', 'build--deploy'],
    ['# Yes / no', 'yes--no'],
    ['# Pay (and benefits)', 'pay-and-benefits'],
    ['# Ask "why" 5×', 'ask-why-5'],
    ['# Version 1.2.3', 'version-123'],
    ['# C++, C# and .NET', 'c-c-and-net'],
    ['# 50% off!', '50-off'],
    ['# a/b\\c', 'abc'],
    ['# Don’t – ever — stop…', 'dont--ever--stop'],
    ['# $HOME + ~user = path', 'home--user--path'],
    ['# email@host.example', 'emailhostexample'],
    ['# [x] | {y} ^ `z` < w >', 'x--y--z--w-'],
    // Other scripts
    ['# Über uns', 'über-uns'],
    ['# ÉCOLE', 'école'],
    ['# Привет, мир', 'привет-мир'],
    ['# 你好，世界', '你好世界'],
    ['# こんにちは 世界', 'こんにちは-世界'],
    ['# 안녕 세계', '안녕-세계'],
    ['# नमस्ते दुनिया', 'नमस्ते-दुनिया'],
    ['# cafe\u0301', 'cafe\u0301'],
    // Emoji go, and leave the space beside them
    ['# 🚀 Launch', '-launch'],
    ['# Launch 🚀', 'launch-'],
    ['# a 🚀 b', 'a--b'],
    ['# :rocket: Launch', 'rocket-launch'],
    // Formatting
    ['# **Bold** and *italic* and ~~gone~~', 'bold-and-italic-and-gone'],
    ['# The `handrail check` command', 'the-handrail-check-command'],
    ['# `--format json`', '--format-json'],
    ['# [A link](x.md) here', 'a-link-here'],
    ['# [One][ref] more\n\n[ref]: x.md', 'one-more'],
    ['# ![Logo](x.png) Name', '-name'],
    ['# Name ![Logo](x.png)', 'name-'],
    ['# A <b>bold</b> word', 'a-bold-word'],
    ['# A <br> break', 'a--break'],
    ['# A <!-- hidden --> comment', 'a--comment'],
    ['# Tom &amp; Ada &copy;', 'tom--ada-'],
    ['# \\*starred\\*', 'starred'],
    ['# <https://x.example/a-b>', 'httpsxexamplea-b'],
    ['# Note[^1]\n\n[^1]: x', 'note'],
    // Other forms of heading
    ['Two\nlines\n===', 'twolines'],
    ['> # Quoted', 'quoted'],
    ['<h2>In <em>HTML</em></h2>', 'in-html'],
  ])('%j is #%s', (text, slug) => {
    expect(slugsIn(text)).toEqual([slug]);
  });

  it('has a number where it is taken', () => {
    expect(slugsIn('# A\n\n## a\n\n### A!\n\n# B\n\n# *a*')).toEqual(['a', 'a-1', 'a-2', 'b', 'a-3']);
  });

  it('passes over numbers that other headings have taken', () => {
    expect(slugsIn('# A\n\n# A 1\n\n# A\n\n# A')).toEqual(['a', 'a-1', 'a-2', 'a-3']);
    expect(slugsIn('# A\n\n# A\n\n# A 1')).toEqual(['a', 'a-1', 'a-1-1']);
  });

  it('may be empty, and is numbered like any other', () => {
    expect(slugsIn('# !\n\n# ?\n\n#')).toEqual(['', '-1', '-2']);
  });

  it('may be a word that means something to JavaScript', () => {
    expect(slugsIn('# constructor\n\n# `__proto__`\n\n# `__proto__`')).toEqual([
      'constructor',
      '__proto__',
      '__proto__-1',
    ]);
  });
});
