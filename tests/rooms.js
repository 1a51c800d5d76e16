/** The folders of src/lib, in order: each may import only from itself and from those before it. */
export const rooms = [
  'faults',
  'calendar',
  'quantities',
  'sources',
  'quotations',
  'observations',
  'derivations',
  'datasets',
  'predictions',
  'claims',
  'adjustments',
  'edition',
  'selection',
  'views',
  'charts',
  'downloads',
  'components',
];

const pageRoom = 'components';

/**
 * What the files of one room may not import. A regular expression, where a glob would also match
 * the room's own file of the same name (`./claims.ts` in `sources`).
 *
 * @param {string} room
 * @returns {{ regex: string, message: string }[]}
 */
function forbiddenImports(room) {
  const place = rooms.indexOf(room);
  const open = rooms.slice(0, place + 1);
  const later = rooms.slice(place + 1);
  const permitted = `"${room}" may import only from itself and the rooms before it (see tests/rooms.js).`;

  const patterns = [
    { regex: `^\\$lib(?!/(?:${open.join('|')})(?:/|$))`, message: permitted },
    {
      regex: '^(?:\\./)?(?:\\.\\./)+(?:[^/]+/)*(?:routes|islands)(?:/|$)',
      message: 'src/lib may not import from src/routes or src/islands.',
    },
  ];
  if (later.length > 0) {
    patterns.push({
      regex: `^(?:\\./)?(?:\\.\\./)+(?:(?:src/)?lib/)?(?:${later.join('|')})(?:/|$)`,
      message: permitted,
    });
  }
  if (room !== pageRoom) {
    patterns.push({
      regex: '^(?:svelte|@sveltejs|\\$app|\\$env)(?:/|$)|\\.svelte$',
      message: 'Only src/lib/components and src/routes may import Svelte, Kit or components.',
    });
  }
  return patterns;
}

/** @returns {import('eslint').Linter.Config[]} One ESLint configuration for each room. */
export function roomRules() {
  return rooms.map((room) => {
    const patterns = forbiddenImports(room);
    return {
      name: `room/${room}`,
      files: [`src/lib/${room}/**/*.{js,ts,svelte}`],
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        // The same for the forms that the rule above does not look at.
        'no-restricted-syntax': [
          'error',
          ...patterns.flatMap(({ regex, message }) =>
            ['ImportExpression', 'TSImportType'].map((node) => ({
              selector: `${node}[source.value=/${regex.replaceAll('/', '\\/')}/]`,
              message,
            })),
          ),
        ],
      },
    };
  });
}
