type Topics = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** What people bring to a township's station, in our own words: field → subject → matter. Add at the end; ids follow the order. */
// oxfmt-ignore
export const topics: Topics = {
  '道路出行 Roads and travel': {
    '乡村道路 Village roads': ['路面破损 broken surface', '断头路 unfinished road', '会车困难 too narrow to pass', '田间路 field tracks'],
    '道路照明 Street lighting': ['没有路灯 no lamps', '路灯不亮 lamps out of order', '耗电费用 cost of power'],
    '公共交通 Public transport': ['班次时间 timetable', '站点设置 stops', '老年乘车 travel of the elderly'],
    '交通安全 Traffic safety': ['路口隐患 dangerous crossings', '超速超载 speeding and overloading', '校门口拥堵 crowding at school gates', '标志标线 signs and markings'],
  },
  '水利与用水 Water': {
    '饮水 Drinking water': ['水压不足 low pressure', '水质浑浊 turbid water', '停水 interruptions', '水费计量 metering and bills'],
    '排水防涝 Drainage': ['积水内涝 flooding', '管沟堵塞 blocked drains', '桥涵淹水 flooded underpasses'],
    '农田灌溉 Irrigation': ['机井维修 wells', '渠道淤塞 silted canals', '用水次序 turns of water'],
    '河道 Rivers': ['垃圾漂浮 floating waste', '堤岸损坏 broken banks'],
  },
  '住房与建设 Housing and building': {
    '农村建房 Village houses': ['宅基审批 approval of plots', '危房改造 unsafe houses', '邻里间距 distance between houses'],
    '小区生活 Housing estates': ['物业 property services', '电梯维修 lifts', '停车位 parking'],
    '征迁安置 Relocation': ['补偿标准 compensation', '安置进度 delay of resettlement', '过渡费用 interim payments'],
    '建设质量 Quality of works': ['公共工程 public works', '渗漏开裂 leaks and cracks'],
  },
  '土地与农业 Land and farming': {
    '承包地 Contracted land': ['面积界线 area and boundary', '流转租金 rent of transferred land', '合同续签 renewal of contracts'],
    '种植养殖 Crops and livestock': ['病虫防治 pests and diseases', '技术指导 advice', '灾害损失 losses by disaster'],
    '农业补贴 Farm subsidies': ['发放进度 delay of payment', '名单核对 checking of lists'],
    '农产品销售 Selling of produce': ['收购价格 purchase price', '冷藏运输 cold storage and transport'],
  },
  '教育 Education': {
    '入学 Enrolment': ['学区划分 school districts', '随迁子女 children of migrants', '幼儿园名额 kindergarten places'],
    '上学路 Way to school': ['校车 school buses', '步行安全 safety on foot', '接送时间 times of pick-up'],
    '校园条件 School premises': ['取暖降温 heating and cooling', '食堂 canteens', '运动场地 sports grounds'],
    '校外托管 After-school care': ['课后服务 after-school service', '收费 fees'],
  },
  '医疗卫生 Health': {
    '基层就医 Care near home': ['村医缺位 no village doctor', '药品短缺 missing medicines', '夜间急诊 emergencies at night'],
    '医保 Medical insurance': ['异地报销 claims from elsewhere', '缴费 contributions', '慢病认定 chronic illness'],
    '预防保健 Prevention': ['预防接种 vaccination', '老年体检 check-ups of the elderly'],
  },
  '社会保障 Social security': {
    '养老 Old age': ['养老金发放 pensions', '日间照料 day care', '敬老院 homes'],
    '救助 Assistance': ['低保认定 minimum allowance', '临时救助 emergency help', '残疾人服务 services for the disabled'],
    '退役军人 Veterans and families': ['待遇落实 benefits', '就业安置 placement'],
  },
  '劳动就业 Work': {
    '工资 Wages': ['拖欠工资 unpaid wages', '计件争议 piece-work disputes', '工程尾款 final payment of works'],
    '用工 Employment': ['劳动合同 contracts', '工伤 work injuries', '社保缴纳 social insurance'],
    '创业培训 Starting and training': ['技能培训 training', '创业贷款 loans'],
  },
  '环境与卫生 Environment': {
    '垃圾 Waste': ['清运不及时 late collection', '收集点位置 place of bins', '建筑垃圾 building waste'],
    '污水 Sewage': ['管网未接 not connected', '直排沟塘 discharge into ponds'],
    '空气与噪声 Air and noise': ['油烟 fumes', '扬尘 dust', '夜间施工 work at night'],
    '公厕 Public toilets': ['数量不足 too few', '保洁 cleaning'],
  },
  '文化与体育 Culture and sport': {
    '活动场地 Places': ['健身器材 fitness equipment', '文化广场 squares', '图书室 reading rooms'],
    '古迹民俗 Heritage': ['老屋保护 old houses', '民俗活动 customs'],
    '网络电视 Internet and television': ['信号覆盖 coverage', '资费 charges'],
  },
  '治安与法律 Safety and law': {
    '治安 Public order': ['盗窃 theft', '夜间滋扰 disturbance at night', '电信诈骗 fraud by telephone'],
    '纠纷 Disputes': ['邻里纠纷 neighbours', '婚姻家庭 marriage and family', '债务 debts'],
    '诉讼与执行 Litigation': ['立案 filing a case', '判决执行 enforcement', '请律师帮助 help of a lawyer'],
    '消防 Fire safety': ['通道占用 blocked access', '电动车充电 charging of e-bikes'],
  },
  '基层治理与服务 Local administration': {
    '村级事务 Village affairs': ['财务公开 accounts', '集体资产 collective property', '议事程序 procedures'],
    '办事服务 Service at the counter': ['材料重复 repeated papers', '办理时长 waiting time', '服务态度 manner'],
    '户口与证件 Registration and papers': ['户口迁移 moving of registration', '证件办理 identity papers'],
    '其他建议 Other suggestions': ['政策建议 policy proposals', '表扬感谢 thanks', '其他 other'],
  },
}
