package org.doublerandom.directory.domain.item;

/** 一般 or 重点检查事项; a list that does not say leaves its items UNCLASSIFIED, which are treated as GENERAL. */
public enum Category {
    GENERAL,
    KEY,
    UNCLASSIFIED
}
