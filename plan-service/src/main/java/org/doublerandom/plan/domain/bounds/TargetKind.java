package org.doublerandom.plan.domain.bounds;

/** Kind of target (检查对象); 企业 is ENTERPRISE only. */
public enum TargetKind {
    ENTERPRISE,
    SOLE_PROPRIETOR,
    COOPERATIVE,
    BRANCH,
    PRODUCT,
    PROJECT,
    SITE,
    EQUIPMENT
}
