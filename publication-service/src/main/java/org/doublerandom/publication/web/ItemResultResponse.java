package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.publication.domain.result.ItemResult;

record ItemResultResponse(String item, String number, String name, List<CategoryResponse> categories) {
    static List<ItemResultResponse> of(AcceptedResult result) {
        return result.items().stream().map(ItemResultResponse::of).toList();
    }

    private static ItemResultResponse of(ItemResult result) {
        return new ItemResultResponse(
                result.item().id().value(),
                result.item().number(),
                result.item().name(),
                result.categories().stream().map(CategoryResponse::of).toList());
    }
}
