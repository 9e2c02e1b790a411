/** Payload's Vietnamese where it does not say what a button does here. */
export const adminWords = {
  vi: {
    error: {
      followingFieldsInvalid_one: 'Chưa lưu được, ô sau chưa đúng:',
      followingFieldsInvalid_other: 'Chưa lưu được, các ô sau chưa đúng:',
      unPublishingDocument: 'Chưa gỡ được tài liệu khỏi trang.',
    },
    version: {
      aboutToPublishSelection: 'Các {{label}} đã chọn sẽ lên trang. Bạn có chắc không?',
      aboutToRevertToPublished:
        'Những thay đổi chưa xuất bản sẽ bị bỏ; nội dung trở lại như trên trang. Bạn có chắc không?',
      aboutToUnpublish:
        'Tài liệu sẽ rời trang trong vài giây. Người dân mở địa chỉ cũ sẽ đọc lý do gỡ. Nội dung vẫn còn ở đây dưới dạng bản nháp.',
      aboutToUnpublishSelection: 'Các {{label}} đã chọn sẽ rời trang. Bạn có chắc không?',
      changed: 'Có thay đổi chưa xuất bản',
      confirmPublish: 'Xuất bản?',
      confirmRevertToSaved: 'Bỏ những thay đổi chưa xuất bản?',
      confirmUnpublish: 'Gỡ khỏi trang?',
      publishChanges: 'Xuất bản',
      publishing: 'Đang xuất bản…',
      revertToPublished: 'Trở lại như trên trang',
      unpublish: 'Gỡ khỏi trang',
      unpublished: 'Chưa lên trang',
      unpublishedSuccessfully: 'Đã gỡ khỏi trang.',
      unpublishing: 'Đang gỡ khỏi trang…',
    },
  },
};
