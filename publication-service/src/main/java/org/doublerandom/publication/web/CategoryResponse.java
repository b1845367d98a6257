package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.result.ToldCategory;

record CategoryResponse(String code, String name) {
    static CategoryResponse of(ToldCategory category) {
        return new CategoryResponse(category.code(), category.chinese());
    }
}
