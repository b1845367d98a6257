package org.doublerandom.directory.domain.upper;

/** How an item is inspected (检查方式). */
public enum Method {
    ON_SITE("现场检查"),
    IN_WRITING("书面检查"),
    BY_NETWORK("网络检查");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    /** As lists word it. */
    public String words() {
        return words;
    }
}
