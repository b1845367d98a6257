package org.doublerandom.publication.domain.file;

/** What kind of target it is; 企业 means ENTERPRISE only, and the coverage figure counts nothing else. */
public enum TargetKind {
    ENTERPRISE("企业"),
    SOLE_PROPRIETOR("个体工商户"),
    COOPERATIVE("农民专业合作社"),
    BRANCH("分支机构"),
    OTHER("其他");

    private final String chinese;

    TargetKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
