package org.doublerandom.identity.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.identity.administration.DirectoryOfInspectors;
import org.doublerandom.starter.http.ServiceCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** Reads the whole list, part by part. */
final class HttpDirectoryOfInspectors implements DirectoryOfInspectors {
    private static final int AT_A_TIME = 200;

    private final Offer directory;

    HttpDirectoryOfInspectors(ServiceCalls calls, String url) {
        this.directory = calls.to(url, Offer.class);
    }

    @Override
    public Map<String, Boolean> inspectorsOf(String org) {
        Map<String, Boolean> all = new HashMap<>();
        String next = null;
        do {
            Part part = directory.inspectors(org, AT_A_TIME, next);
            // Who stands there twice, under two numbers, may inspect by either.
            part.rows().forEach(row -> all.merge(row.person(), row.certified(), Boolean::logicalOr));
            next = part.next();
        } while (next != null);
        return all;
    }

    /** What the directory offers on its inner address. */
    interface Offer {
        @GetExchange("/internal/v1/inspectors")
        Part inspectors(
                @RequestParam String authority,
                @RequestParam int limit,
                @RequestParam(required = false) @Nullable String cursor);
    }

    record Part(List<Row> rows, @Nullable String next) {}

    record Row(String person, boolean certified) {}
}
