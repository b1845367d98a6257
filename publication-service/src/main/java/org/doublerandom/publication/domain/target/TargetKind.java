package org.doublerandom.publication.domain.target;

import java.util.stream.Stream;

/** What kind of target it is; 企业 means ENTERPRISE only, and the coverage figure counts nothing else. */
public enum TargetKind {
    ENTERPRISE("企业"),
    SOLE_PROPRIETOR("个体工商户"),
    COOPERATIVE("农民专业合作社"),
    BRANCH("分支机构"),
    PRODUCT("产品"),
    PROJECT("项目"),
    SITE("场所"),
    EQUIPMENT("设备"),
    OTHER("其他");

    private final String chinese;

    TargetKind(String chinese) {
        this.chinese = chinese;
    }

    /** The kind of this name; one that a later version brings is another kind. */
    public static TargetKind of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    public String chinese() {
        return chinese;
    }
}
