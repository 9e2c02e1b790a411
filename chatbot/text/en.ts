import type { Text } from '../text.ts';

const units = {
  'working-day': ['working day', 'working days'],
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  month: ['month', 'months'],
  other: ['', ''],
} as const;

const count = (number: number, [one, many]: readonly [string, string]): string =>
  `${number} ${number === 1 ? one : many}`.trim();

export const en: Text = {
  money: (amount) => `VND ${amount.toLocaleString('en-US')}`,
  day: (day) => day.split('-').reverse().join('/'),
  channel: { direct: 'in person', online: 'online', postal: 'by post' },
  fee: { fee: 'fee', charge: 'charge', price: 'service price' },
  free: 'free of charge',
  feeUnknown: 'amount not published',
  time: ({ quantity, unit }) => (quantity === undefined ? '' : count(quantity, units[unit])),
  level: {
    full: 'It can be done entirely online',
    partial: 'It can be done partly online',
    information: 'It cannot be filed online yet; the portal only gives information',
  },
  legacyLevel: (level) => `formerly called level ${level}`,
  weekday: (day) =>
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day - 1]!,
  label: {
    fee: 'Fee',
    time: 'Processing time',
    handIn: 'Hand in',
    shownOnly: 'Only show',
    ifNeeded: 'if your case needs it',
    place: 'Where to hand it in',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    hours: 'Opening hours',
    requirement: 'Condition',
    result: 'What you receive',
    form: 'Form to fill in',
    formGuide: 'How to fill it in',
    legalBasis: 'Legal basis',
    channels: 'How to file',
    returned: 'Dossiers are often returned because',
    hotline: 'Hotline',
    video: 'Video guide',
    chapters: 'Chapters',
  },
  when: (fact, channel) => `${fact} when filed ${channel}`,
  originals: (number) => count(number, ['original', 'originals']),
  copies: (number) => count(number, ['copy', 'copies']),
  step: (number) => `Step ${number}`,
  section: {
    dossier: 'Papers',
    steps: 'Steps',
    channels: 'Time and fees',
    place: 'Where',
    requirements: 'Conditions',
    results: 'Result',
    forms: 'Forms',
    'return-reasons': 'Common mistakes',
    'legal-bases': 'Legal basis',
    contact: 'Contact',
  },
  message: {
    empty: 'Please write a question about a procedure, its papers, fees, time or place.',
    'too-long': 'The question is too long. Please keep it under 1,000 characters.',
    abuse: 'I only answer polite questions about public services.',
    unlawful: 'I do not help with anything unlawful. I can help you do it the proper way.',
    manipulation: 'I only answer questions about public services, from what this portal publishes.',
    'nothing-found':
      'Nothing published on this portal answers this question, so I will not guess an answer.',
    'out-of-scope':
      'This question is not about public services. I answer about procedures, papers, fees, times and places.',
    emergency:
      'If there is danger right now, call at once: 113 (police), 114 (fire and rescue), 115 (ambulance).',
    greeting:
      'Hello! What would you like to get done? Ask about papers, fees, times or where to go.',
    thanks: 'You are welcome. You can go on and ask about papers, fees, times or where to go.',
    about:
      'I am the automatic assistant of this portal. I answer only from what is published and show the source of every sentence.',
    busy: 'Many people are asking at the same moment. Please try again in a few minutes.',
    withheld:
      'In this field the assistant leaves answering to the agency. Please see the page below or ask the office that handles it.',
    unavailable: 'The assistant cannot answer right now. Please use the search or try again later.',
  },
  clarify: {
    one: 'I am not sure I understand. Do you mean this procedure?',
    procedure: 'Several procedures come close to your question. Which one do you mean?',
    case: 'Each case has its own papers and steps. Which one is yours?',
  },
  choice: (title, caseName) => (caseName ? `${title}, case ${caseName}` : title),
  next: {
    search: 'Search the portal',
    procedures: 'All procedures',
    faqs: 'Common questions',
    agencies: 'All agencies',
    fileOnline: 'File it online',
    readMore: 'Read it all',
    mail: 'Send this question by e-mail',
    mailSubject: 'A question from the public service portal',
  },
  unpublished: {
    fee: 'Fee: the portal has not published the amount',
    time: 'Processing time: not published by the portal',
  },
};
