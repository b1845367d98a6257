package org.doublerandom.local.county;

import java.util.List;

/** Words of which names, addresses and trades of the county are made. */
final class Words {
    /** Each unit's area, and its town: by position. */
    static final List<String> TOWNS = List.of("城关镇", "河东镇", "青禾工业园区", "河西镇", "柳林镇", "石桥镇", "双井乡", "云岭乡");

    static final List<String> STREETS =
            List.of("解放路", "人民路", "文化路", "老街", "东关街", "滨河路", "学府路", "双桥路", "稻香路", "创业路", "科技路", "北门巷");
    static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡", "𠙶", "𬱖");
    static final List<String> FIRSTS = List.of(
            "盛", "泰", "和", "正", "大", "康", "新", "禾", "安", "云", "岭", "顺", "乐", "民", "兴", "隆", "万", "华", "金", "源", "瑞",
            "丰", "祥", "达");
    static final List<String> SHOPS = List.of("顺发", "惠民", "四季", "阿福", "天天", "喜来", "好味", "老地方", "兴隆", "顺心");

    /**
     * A trade.
     *
     * @param industry GB/T 4754-2017
     * @param scope the register's free words, as the sample's mapping knows them
     */
    record Trade(String word, String industry, String scope) {}

    static final List<Trade> SHOP_TRADES = List.of(
            new Trade("超市", "F5211", "流通领域商品销售者"),
            new Trade("便利店", "F5212", "流通领域商品销售者"),
            new Trade("五金店", "F5283", "流通领域商品销售者"),
            new Trade("药店", "F5251", "药品经营企业"),
            new Trade("餐馆", "H6210", "餐饮服务单位"),
            new Trade("小吃店", "H6233", "餐饮服务单位"),
            new Trade("理发店", "O8051", "服务业的经营者"),
            new Trade("食品店", "F5221", "食品销售单位"));
    static final List<Trade> COMPANY_TRADES = List.of(
            new Trade("食品有限公司", "C1392", "食品生产企业"),
            new Trade("糕点有限公司", "C1411", "食品生产企业"),
            new Trade("检测技术有限公司", "M7452", "检验检测机构"),
            new Trade("建材有限公司", "C3032", ""),
            new Trade("广告有限公司", "L7251", "广告经营单位 广告发布单位"),
            new Trade("医药连锁有限公司", "F5251", "药品经营企业"),
            new Trade("餐饮管理有限公司", "H6210", "餐饮服务单位"),
            new Trade("商贸有限公司", "F5129", "流通领域商品销售者"));

    private Words() {}
}
