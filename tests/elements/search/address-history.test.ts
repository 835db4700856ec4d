import { describe, expect, it } from 'vitest';
import { AddressHistory } from '../../../src/elements/search/address-history.ts';
import type { AddressBar } from '../../../src/elements/search/address-history.ts';

/** A browser's history as a list of addresses, the last one being shown. */
function bar(first: string): AddressBar & { readonly steps: string[] } {
  const steps = [first];
  return {
    steps,
    pushState: (_data, _unused, address) => void steps.push(address),
    replaceState: (_data, _unused, address) => void steps.splice(-1, 1, address),
  };
}

describe('AddressHistory', () => {
  it('replaces the address while the reader types', () => {
    const browser = bar('/search/');
    const history = new AddressHistory(browser, '/search/', false);
    for (const address of ['?q=l', '?q=la', '?q=lap']) history.type(address);
    expect(browser.steps).toEqual(['?q=lap']);
  });

  it('makes a step of every question that was submitted', () => {
    const browser = bar('/search/');
    const history = new AddressHistory(browser, '/search/', false);
    history.type('?q=lap');
    history.settle('?q=laptop');
    history.type('?q=b');
    history.type('?q=badge');
    history.settle('?q=badge');
    expect(browser.steps).toEqual(['?q=laptop', '?q=badge']);
  });

  it('keeps the question the page was opened with', () => {
    const browser = bar('?q=laptop');
    const history = new AddressHistory(browser, '?q=laptop', true);
    history.type('?q=laptops');
    expect(browser.steps).toEqual(['?q=laptop', '?q=laptops']);
  });

  it('makes no step of asking the same again', () => {
    const browser = bar('?q=laptop');
    const history = new AddressHistory(browser, '?q=laptop', true);
    history.settle('?q=laptop');
    history.type('?q=laptop');
    expect(browser.steps).toEqual(['?q=laptop']);
  });

  it('goes on from where the reader went back to', () => {
    const browser = bar('?q=a');
    const history = new AddressHistory(browser, '?q=a', true);
    history.settle('?q=b');
    browser.steps.pop();
    history.moved('?q=a');
    history.type('?q=c');
    expect(browser.steps).toEqual(['?q=a', '?q=c']);
  });
});
