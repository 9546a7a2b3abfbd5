// seeds/countries.csv: ISO 3166-1 alpha-2 codes and English short names (as in the package i18n-iso-countries), regions
// of the United Nations' M49 standard, and the other names that Epoch's sheets use.
import countries from 'i18n-iso-countries';
import { countryName } from '../../dist/importers/country-code.js';
import { writeSeed } from './files.mjs';

const regions = {
  Africa:
    'DZ AO BJ BW IO BF BI CV CM CF TD KM CD CG CI DJ EG GQ ER SZ ET TF GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
  Americas:
    'AI AG AR AW BS BB BZ BM BO BQ BV BR CA KY CL CO CR CU CW DM DO EC SV FK GF GL GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF PM VC SX GS SR TT TC US UY VE VG VI',
  Asia: 'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MO MY MV MN MM NP OM PK PS PH QA SA SG LK SY TJ TH TL TM TR AE UZ VN YE TW',
  Europe:
    'AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB',
  Oceania: 'AS AU CX CC CK FJ PF GU HM KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF',
};
const epoch = {
  GB: 'United Kingdom of Great Britain and Northern Ireland',
  IR: 'Iran (Islamic Republic of)',
  KR: 'Korea (Republic of)',
};
const regionOf = new Map(
  Object.entries(regions).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region])),
);
const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== 'XK');
const unplaced = codes.filter((code) => !regionOf.has(code) && code !== 'AQ');
if (unplaced.length > 0 || codes.length !== 249)
  throw new Error(`${codes.length} codes, without region: ${unplaced.join(' ')}`);

writeSeed(
  'countries.csv',
  ['Code', 'Name', 'Aliases', 'Region'],
  codes.toSorted().map((code) => {
    const name = countryName(code);
    const names = new Set([...(epoch[code] ? [epoch[code]] : []), ...countries.getName(code, 'en', { select: 'all' })]);
    names.delete(name);
    if (code === 'CD') names.delete('Congo');
    return { Code: code, Name: name, Aliases: [...names].join('; '), Region: regionOf.get(code) ?? '' };
  }),
);
