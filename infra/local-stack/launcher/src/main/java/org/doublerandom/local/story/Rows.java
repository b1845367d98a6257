package org.doublerandom.local.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads a list of the platform whole, page by page. */
public final class Rows {
    private static final int PAGE = 200;

    private Rows() {}

    /** @param pages gives the answer to a path, of which it appends how the page is asked for */
    public static List<JsonNode> of(String list, Function<String, JsonNode> pages) {
        String path = list + (list.contains("?") ? "&" : "?") + "limit=" + PAGE;
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = pages.apply(path);
        page.path("rows").forEach(rows::add);
        while (page.path("next").isString()) {
            page = pages.apply(path + "&cursor=" + page.path("next").asString());
            page.path("rows").forEach(rows::add);
        }
        return rows;
    }
}
