import { canonicalize } from '../../../src/iam/saml/canonical-xml.ts';
import { descendants, readXml } from '../../../src/text/xml.ts';

function canonical(xml: string, ...inclusivePrefixes: readonly string[]): string {
  return canonicalize(readXml(xml), { inclusivePrefixes });
}

/** From the Recommendation, and from what other implementations make of the same documents. */
describe('the exclusive canonical form', () => {
  test.each([
    ['has start and end tags', '<a/>', '<a></a>'],
    ['has no comments, declarations or instructions', '<?xml version="1.0"?><a><!-- c --><?p i?>b</a>', '<a>b</a>'],
    [
      'sorts attributes by namespace, then name',
      '<a xmlns:z="urn:1" xmlns:y="urn:2" y:a="1" z:b="2" c="3" B="4"/>',
      '<a xmlns:y="urn:2" xmlns:z="urn:1" B="4" c="3" z:b="2" y:a="1"></a>',
    ],
    ['leaves out namespaces that nothing visible uses', '<a xmlns:u="urn:u"><b/></a>', '<a><b></b></a>'],
    [
      'declares a namespace where it is first used',
      '<a xmlns:u="urn:u"><u:b><u:c/></u:b><u:d/></a>',
      '<a><u:b xmlns:u="urn:u"><u:c></u:c></u:b><u:d xmlns:u="urn:u"></u:d></a>',
    ],
    [
      'keeps the default namespace, and its end',
      '<a xmlns="urn:a"><b xmlns=""/></a>',
      '<a xmlns="urn:a"><b xmlns=""></b></a>',
    ],
    ['escapes text', '<a>&amp;&lt;&gt;&quot;&#xD;\r\n</a>', '<a>&amp;&lt;&gt;"&#xD;\n</a>'],
    ['escapes attributes', '<a b="&amp;&lt;>&quot;&#9;&#10;&#13;"/>', '<a b="&amp;&lt;>&quot;&#x9;&#xA;&#xD;"></a>'],
    ['makes spaces of the white space in attributes', '<a b="x\ty\nz"/>', '<a b="x y z"></a>'],
  ])('%s', (_name, xml, expected) => {
    expect(canonical(xml)).toBe(expected);
  });

  test('keeps the prefixes that are listed', () => {
    const xml = '<a xmlns:u="urn:u" xmlns:v="urn:v"><b/></a>';
    expect(canonical(xml, 'u')).toBe('<a xmlns:u="urn:u"><b></b></a>');
    expect(canonical('<a xmlns="urn:d" xmlns:u="urn:u"><u:b/></a>', '#default')).toBe(
      '<a xmlns="urn:d"><u:b xmlns:u="urn:u"></u:b></a>',
    );
  });

  test('leaves out the element to exclude', () => {
    const root = readXml('<a><b>x</b><c/></a>');
    const [without] = descendants(root, 'b');
    expect(canonicalize(root, { without, inclusivePrefixes: [] })).toBe('<a><c></c></a>');
  });
});
