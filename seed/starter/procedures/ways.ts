import type { StarterChannel, StarterFee } from '../starter.ts';

/** The same time and fees whichever way the dossier is handed in. */
export function everyWay(time: StarterChannel['time'], fees: StarterFee[]): StarterChannel[] {
  return [
    {
      channel: 'direct',
      time,
      fees,
      note: {
        vi: 'Tại Trung tâm Phục vụ hành chính công xã, phường.',
        en: 'At the Public Service Centre of the commune or ward.',
      },
    },
    {
      channel: 'online',
      time,
      fees,
      note: {
        vi: 'Trên Cổng Dịch vụ công quốc gia, đăng nhập bằng VNeID.',
        en: 'On the National Public Service Portal, signed in with VNeID.',
      },
    },
    {
      channel: 'postal',
      time,
      fees,
      note: {
        vi: 'Qua bưu chính công ích; giấy tờ phải xuất trình thì gửi bản sao có chứng thực.',
        en: 'By public post; send certified copies of papers that would only be shown.',
      },
    },
  ];
}

/** Online and at the office of the Agency itself, for those that receive dossiers at their own counters. */
export function atTheirOffice(time: StarterChannel['time'], fees: StarterFee[]): StarterChannel[] {
  return [
    { channel: 'online', time, fees },
    { channel: 'direct', time, fees },
    { channel: 'postal', time, fees },
  ];
}
