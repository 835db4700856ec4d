const others = Array.from({ length: 70 }, (_, at) => `- [x] Coil rope number ${at + 1} (done 2026-10-02)`);

/** Actions for the board: late, soon and later than 22 November 2026, and one that nobody has and no day. */
export const boarded: Readonly<Record<string, string>> = {
  'teams/riggers.yaml': 'name: Riggers\n',
  'postmortems/2026-10-01-block-jammed.md': `---
severity: SEV2
owner: riggers
---

# A block jammed in a gust, and nobody aloft could free it

## Actions

- [ ] Grease every block before each voyage (@riggers, due 2026-11-02, prevent)
- [ ] Hang a spare block where the watch can reach it with one hand (@riggers, due 2026-11-24, mitigate)
- [ ] Write down which block belongs where (@bosun, due 2027-03-01, process)
- [ ] Ask what the older hands would have done
${others.join('\n')}
`,
};
