package org.doublerandom.inspection.domain.result;

/** How it was inspected (检查方式). */
public enum Method {
    /** 现场检查 */
    ON_SITE,
    /** 书面检查 */
    WRITTEN,
    /** 网络监测 */
    ONLINE,
    /** 委托专业机构 */
    ENTRUSTED
}
