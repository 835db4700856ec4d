import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';
import { helpFor, helpForCommand } from './help.ts';
import { parse } from './parse.ts';

/** Exit status of a command that was called wrongly. */
const usage = 2;

/** Exit status of a mistake of Handrail itself, as sysexits.h names it. */
const software = 70;

/**
 * Runs one command line.
 *
 * @param args what follows `handrail`
 * @returns the exit status: 0 done, 1 errors in the content, 2 called wrongly, 70 a mistake of Handrail itself
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const call = parse(args, commands);
    if (call.type === 'version') console.log(version());
    else if (call.type === 'help')
      console.log(call.command === undefined ? helpFor(commands) : helpForCommand(call.command));
    else return await (await call.command.load())(call.values);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return usage;
    }
    console.error(inspect(error));
    console.error('This is a mistake in Handrail, not in your content. Please report it with the lines above.');
    return software;
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(Reflect.get(Object(manifest), 'version'));
}

// Astro would tell its makers about every build. What a team does with its handbook is nobody else's business.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
