/** A row of the public list, in the shape of the 2026 API. The content is made up. */
export function aListRow(given: Record<string, unknown> = {}) {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    name: 'Cấp giấy phép thả diều ban đêm',
    code: '7.000001',
    codeNotation: '7.000001',
    categories: ['Diều'],
    departments: ['Sở Diều'],
    departmentPromulgate: 'Bộ Diều',
    formalityTargetType: ['Công dân Việt Nam'],
    state: 'ACTIVE',
    type: 'STANDARD',
    ...given,
  };
}

/** A detail response of the 2026 API, without its envelope. The content is made up. */
export function aDetail(given: Record<string, unknown> = {}) {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    code: '7.000001',
    codeNotation: '7.000001',
    name: 'Cấp giấy phép thả diều ban đêm',
    type: 'STANDARD',
    isInternal: false,
    executionSteps: [{ name: '', description: 'Bước 1: Nộp đơn.\nBước 2: Nhận giấy phép.' }],
    executionMethods: [aMethod()],
    executionCases: [
      {
        name: '',
        profileComponents: [
          { name: '- Đơn xin thả diều', originalQty: 1, copyQty: 0, required: false },
        ],
      },
    ],
    categoriesDetails: [{ name: 'Diều', code: 'G99-D01' }],
    subjectTypesDetails: [{ name: 'Công dân Việt Nam', code: 'ĐT1' }],
    departmentsExecuting: [{ name: 'Sở Diều', code: 'H99.01' }],
    departmentPromulgateName: 'Bộ Diều',
    departmentPromulgateCode: 'G99',
    resultsDetails: [{ name: 'Giấy phép thả diều', code: 'KQ.G99.000001' }],
    legalBasisesDetails: [{ name: 'Luật Diều', code: 'Luật số 1/2020/QH99 của Quốc hội' }],
    requirementsAndConditions: '- Diều có đèn\n- Người thả đủ 15 tuổi',
    procedureProposal: { proposalNumber: '12/QĐ-BD', decisionDate: 1768496400000 },
    isProvince: true,
    isFullProcess: false,
    ...given,
  };
}

export function aMethod(given: Record<string, unknown> = {}) {
  return {
    submissionMethod: 'DIRECT',
    processingTime: 3,
    processingTimeUnit: 'WORKING_DAY',
    description: '',
    fees: [{ type: 'SERVICE_FEE', value: 25000, currencyId: '', description: 'Mỗi con diều' }],
    ...given,
  };
}

/** A Procedure in the exchange format of the older database. The content is made up. */
export function anExchangeRow(given: Record<string, unknown> = {}) {
  return {
    MATTHC: '7.000002',
    TENTTHC: 'Đăng ký câu lạc bộ diều',
    LINHVUCTHUCHIEN: [{ MALINHVUC: 'G99-D01', TENLINHVUC: 'Diều' }],
    CAPTHUCHIEN: ['1', '3'],
    DOITUONGTHUCHIEN: [{ MADOITUONG: 'ĐT1', TENDOITUONG: 'Công dân Việt Nam' }],
    TRINHTUTHUCHIEN: [{ TRUONGHOP: '', TRINHTU: ['Nộp đơn', 'Nhận giấy'] }],
    CACHTHUCTHUCHIEN: [
      {
        KENH: '1',
        THOIGIAN: [
          {
            THOIGIANGIAIQUYET: '5',
            DONVITINH: 'Ngày làm việc',
            PHILEPHI: [{ LOAI: 'Lệ phí', MUCPHI: '30000', MOTA: '' }],
          },
        ],
      },
    ],
    THANHPHANHOSO: [
      {
        TRUONGHOP: '',
        GIAYTO: [{ TENGIAYTO: 'Đơn', SOBANCHINH: '1', SOBANSAO: '0', BATBUOC: '1' }],
      },
    ],
    KETQUATHUCHIEN: [{ MAKETQUA: 'KQ1', TENKETQUA: 'Giấy đăng ký' }],
    CANCUPHAPLY: [
      {
        SOVANBAN: '02/2021/NĐ-CP',
        TENVANBAN: 'Nghị định về diều',
        NGAYBANHANH: '05/01/2021',
        COQUANBANHANH: 'Chính phủ',
      },
    ],
    COQUANTHUCHIEN: [{ MADONVI: 'H99.01', TENDONVI: 'Sở Diều' }],
    ...given,
  };
}

/** A row of flattened text. The content is made up. */
export function aFulltextRow(given: Record<string, unknown> = {}) {
  return {
    ma_thu_tuc: '7.000003',
    detail_url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1',
    ten_thu_tuc: 'Công nhận nghệ nhân diều',
    so_quyet_dinh: 'SỐ 9/QĐ-BD',
    cap_thuc_hien: 'Cấp bộ, Cấp tỉnh',
    linh_vuc: 'Diều',
    trinh_tu_thuc_hien: 'Bước 1: Nộp đơn.\nBước 2: Chờ.',
    cach_thuc_thuc_hien: 'Hình thức nộpThời gianTrực tiếp3 NgàyMiễn phí',
    thanh_phan_ho_so: 'Tên giấy tờSố lượngĐơn1 bản chính',
    can_cu_phap_ly: 'Tên văn bảnLuật Diều1/2020/QH99',
    co_quan_thuc_hien: 'Sở Diều',
    yeu_cau_dieu_kien: 'Không có thông tin',
    ket_qua_xu_ly: 'Bằng công nhậnMã: KQ.G99.000002Từ khóaKhông có thông tin',
    ...given,
  };
}
