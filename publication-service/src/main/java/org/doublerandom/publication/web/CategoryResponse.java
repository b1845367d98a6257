package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.result.ResultCategory;

record CategoryResponse(String code, String name) {
    static CategoryResponse of(ResultCategory category) {
        return new CategoryResponse(category.code(), category.chinese());
    }
}
