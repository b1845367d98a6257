package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.file.ResultCategory;

record CategoryResponse(String code, String name) {
    static CategoryResponse of(ResultCategory category) {
        return new CategoryResponse(category.name(), category.chinese());
    }
}
