package org.doublerandom.directory.domain.item;

import org.doublerandom.values.MalformedValue;

/** 一般 or 重点检查事项; a list that does not say leaves its items UNCLASSIFIED, which are treated as GENERAL. */
public enum Category {
    GENERAL("一般检查事项"),
    KEY("重点检查事项"),
    UNCLASSIFIED("");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /** As lists word it; empty where they do not say. */
    public String words() {
        return words;
    }

    /** As a list words it (事项类别): 一般检查事项, 重点抽查 … , or by its name here. */
    public static Category of(String words) {
        for (Category category : values()) {
            if (category.name().equals(words)) {
                return category;
            }
        }
        if (words.contains("重点") == words.contains("一般")) {
            throw new MalformedValue("category-unknown", "category: '" + words + "' (expected: 一般 or 重点)");
        }
        return words.contains("重点") ? KEY : GENERAL;
    }
}
