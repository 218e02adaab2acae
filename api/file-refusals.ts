import { no } from './refusals.ts'

/** What the doors of files say no with. */
export const fileRefusals = {
  typeNotTaken: () =>
    no(
      'file.type',
      415,
      ['只受理照片（JPEG、PNG）和 PDF 文件。', 'Only photos (JPEG, PNG) and PDF files are taken.'],
      ['请拍成照片，或者另存为 PDF 后再上传。', 'Take a photo of it, or save it as PDF.'],
    ),
  nameDiffers: () =>
    no(
      'file.name-differs',
      422,
      ['文件名的后缀与内容不符。', 'The ending of the name is not that of its content.'],
      ['请把后缀改成实际的格式（.jpg、.png、.pdf）。', 'Let the name end as the content is (.jpg, .png, .pdf).'],
    ),
  pictureUnreadable: () =>
    no(
      'file.picture',
      422,
      [
        '照片读不出来，已经损坏或者尺寸过大（超过 5000 万像素）。',
        'The picture is damaged or has over 50 million pixels.',
      ],
      ['请重新拍照或者缩小后再上传。', 'Take it again, or make it smaller.'],
    ),
  tooMany: (most: number) =>
    no(
      'file.too-many',
      409,
      [`一件意见建议最多 ${most} 个文件。`, `A suggestion holds at most ${most} files.`],
      ['请把几页合成一个 PDF，或者只留最能说明问题的。', 'Join pages into one PDF, or choose the most telling.'],
    ),
  voided: () =>
    no(
      'file.void',
      409,
      ['这个文件已经作废，不能打开。', 'This file is void and is not opened.'],
      ['作废的理由见文件清单。', 'The list of files gives the reason.'],
    ),
  away: () =>
    no(
      'file.away',
      503,
      [
        '存放文件的地方连不上。别的办理不受影响。',
        'The place where files lie does not answer. All other work goes on.',
      ],
      [
        '上传的请稍后用同一个文件再传一次，不会存两份；打开的请稍后再试。',
        'Send the same file again later, it is kept once; open it again later.',
      ],
      { retryAfter: 60 },
    ),
  off: () =>
    no(
      'file.off',
      503,
      ['本系统没有设置存放文件的地方。', 'No place for files is set here.'],
      ['请系统管理员设置 HUIYIN_FILES 或者 HUIYIN_S3_…。', 'The operator sets HUIYIN_FILES or HUIYIN_S3_….'],
    ),
} as const
