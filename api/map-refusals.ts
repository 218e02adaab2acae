import type { GeoJsonFault } from '../db/imports/read-geojson.ts'
import { no, type DoorRefusal } from './refusals.ts'

const faults = {
  unreadable: [
    'map.unreadable',
    ['这个文件不是 GeoJSON。', 'This file is no GeoJSON.'],
    [
      '请在地图软件里另存为 GeoJSON（.geojson 或者 .json）后再选；Shapefile 的压缩包要先转换。',
      'Save it as GeoJSON (.geojson or .json) in the mapping program and choose it again; a zipped shapefile must be converted first.',
    ],
  ],
  otherEncoding: [
    'map.other-encoding',
    ['这个文件的文字不是 UTF-8，名称读不出来。', 'The text of this file is not UTF-8; its names cannot be read.'],
    ['请导出时把编码选为 UTF-8 后再选。', 'Choose UTF-8 as the encoding when saving it, and choose it again.'],
  ],
  noFeatures: [
    'map.no-features',
    ['这个文件里没有区域（FeatureCollection）。', 'This file holds no areas (no FeatureCollection).'],
    [
      '请把乡镇（街道）的面图层整层导出为 GeoJSON；TopoJSON 要先转换。',
      'Save the whole layer of township areas as GeoJSON; TopoJSON must be converted first.',
    ],
  ],
  noDegrees: [
    'map.no-degrees',
    ['这个文件的坐标不是经纬度。', 'The coordinates of this file are not degrees of longitude and latitude.'],
    [
      '请导出时把坐标系选为经纬度（WGS 84 或者 CGCS2000 地理坐标，经度在前）后再选。',
      'Choose longitude and latitude (WGS 84 or geographic CGCS2000, longitude first) when saving it, and choose it again.',
    ],
  ],
} as const satisfies Record<GeoJsonFault, readonly [string, readonly [string, string], readonly [string, string]]>

/** What the map of townships says no with. */
export const mapRefusals = {
  fault: (fault: GeoJsonFault): DoorRefusal => {
    const [code, say, wayOut] = faults[fault]
    return no(code, 422, say, wayOut)
  },
  noneTaken: () =>
    no(
      'map.none-taken',
      422,
      [
        '没有一块对得上本县的乡镇（街道），什么也没有导入。',
        'No area is that of a township of this county; nothing was imported.',
      ],
      [
        '请让每一块带上区划代码（九位或者十二位）或者乡镇（街道）的全称后再选。',
        'Give each area its division code (nine or twelve digits) or the township’s whole name, and choose the file again.',
      ],
    ),
  overtaken: () =>
    no(
      'map.overtaken',
      409,
      [
        '预览以后文件或者区划有变动，什么也没有导入。',
        'The file or the divisions changed after the preview; nothing was imported.',
      ],
      ['请重新选择文件，看过预览再导入。', 'Choose the file again, look at the preview, and import.'],
    ),
} as const
