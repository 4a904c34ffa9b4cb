import { regionProblem } from '../../src/aws/region.ts';

describe('the name of a Region', () => {
  test.each([
    'us-east-1',
    'eu-central-1',
    'ap-southeast-7',
    'mx-central-1',
    'us-gov-west-1',
    'us-iso-east-1',
    'us-isob-east-1',
    'eu-isoe-west-1',
    'us-isof-south-1',
    'cn-northwest-1',
    'eusc-de-east-1',
    'aws-global',
  ])('may be %s', (region) => {
    expect(regionProblem(region)).toBeUndefined();
  });

  test.each([
    ['s3', "'s3' is not a Region name; one looks like eu-central-1"],
    ['iam', "'iam' is not a Region name; one looks like eu-central-1"],
    ['s3-website-us-east-1', 'is not a Region name'],
    ['us-east', 'is not a Region name'],
    ['Atlantis', "'Atlantis' is not a Region name; one looks like eu-central-1"],
    ['Frankfurt', "'Frankfurt' is not a Region name; did you mean 'eu-central-1'?"],
    ['EU (Frankfurt)', "'EU (Frankfurt)' is not a Region name; did you mean 'eu-central-1'?"],
    ['South America (São Paulo)', "did you mean 'sa-east-1'?"],
    ['Virginia', "did you mean 'us-east-1'?"],
    ['"eu-central-1"', "did you mean 'eu-central-1'?"],
    ['eu-central1', "did you mean 'eu-central-1'?"],
    ['eu\u2011central\u20111', "did you mean 'eu-central-1'?"],
    ['EU-CENTRAL-1A', 'is a zone; its Region is eu-central-1'],
    ['eu-central-1-wl1-ber-wlz1', 'is a zone; its Region is eu-central-1'],
    ['eu-central-1a', "'eu-central-1a' is a zone; its Region is eu-central-1"],
    ['us-west-2-lax-1a', 'is a zone; its Region is us-west-2'],
    ['us-east-1-wl1-bos-wlz-1', 'is a zone; its Region is us-east-1'],
    ['euc1-az1', 'is the ID of a zone'],
    ['EU-CENTRAL-1', "did you mean 'eu-central-1'?"],
    ['eu_central_1', "did you mean 'eu-central-1'?"],
    ['eu-central-1,us-east-1', 'is more than one Region; give one'],
    ['eu-central-1 us-east-1', 'is more than one Region; give one'],
    ['eu-central-1.example.com/', 'is not a Region name'],
  ])('is never %s', (text, problem) => {
    expect(regionProblem(text)).toContain(problem);
  });
});
