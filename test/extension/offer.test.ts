/** What is offered to assistants: nothing before someone has asked for it, in a workspace that is trusted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Offer } from '../../extension/src/offer.mts';
import { CHECKOUT } from '../support/checkout.ts';

const EXTENSION = join(CHECKOUT, 'extension');

describe('an offer', () => {
  const counted = () => {
    const count = { made: 0, taken: 0 };
    const offer = new Offer(() => {
      count.made++;
      return { dispose: () => count.taken++ };
    });
    return { count, offer };
  };

  it('is made once, and only where it is enabled and the workspace trusted', () => {
    const { count, offer } = counted();
    offer.stand({ isEnabled: false, isTrusted: false });
    offer.stand({ isEnabled: true, isTrusted: false });
    offer.stand({ isEnabled: false, isTrusted: true });
    expect(count).toEqual({ made: 0, taken: 0 });
    offer.stand({ isEnabled: true, isTrusted: true });
    offer.stand({ isEnabled: true, isTrusted: true });
    expect(count).toEqual({ made: 1, taken: 0 });
  });

  it('is taken back, once, and can be made again', () => {
    const { count, offer } = counted();
    offer.stand({ isEnabled: true, isTrusted: true });
    offer.stand({ isEnabled: false, isTrusted: true });
    offer.dispose();
    expect(count).toEqual({ made: 1, taken: 1 });
    offer.stand({ isEnabled: true, isTrusted: true });
    expect(count.made).toBe(2);
  });

  it('is nothing in an editor that cannot', () => {
    const offer = new Offer(() => undefined);
    expect(() => offer.stand({ isEnabled: true, isTrusted: true })).not.toThrow();
  });
});

describe('the setting', () => {
  const { contributes } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8')) as {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
      readonly mcpServerDefinitionProviders: readonly { readonly id: string }[];
    };
  };

  it('is off until someone turns it on for the computer: no repository can', () => {
    expect(contributes.configuration.properties['rutin.mcp.enabled']).toMatchObject({
      type: 'boolean',
      default: false,
      scope: 'machine',
    });
  });

  it('is what the source asks for, and the provider the one that the manifest names', () => {
    const source = readFileSync(join(EXTENSION, 'src/assistants.ts'), 'utf8');
    const [provider] = contributes.mcpServerDefinitionProviders;
    expect(source).toContain("'rutin.mcp.enabled'");
    expect(source).toContain(`registerMcpServerDefinitionProvider?.('${provider?.id}'`);
  });

  it.each(['package.nls.json', 'package.nls.sv.json'])('says in %s that names reach the model', (file) => {
    const texts = JSON.parse(readFileSync(join(EXTENSION, file), 'utf8')) as Readonly<Record<string, string>>;
    expect(texts['setting.mcp']).toMatch(/\*\*(?:names of staff|namn på medarbetare)/);
  });
});
