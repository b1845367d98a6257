package org.doublerandom.identity.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.identity.administration.DirectoryOfInspectors;
import org.doublerandom.starter.http.ServiceCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Reads the whole list, part by part. */
final class HttpDirectoryOfInspectors implements DirectoryOfInspectors {
    private static final String FIRST = "/internal/v1/inspectors?authority={authority}&limit=200";

    private final RestClient directory;

    HttpDirectoryOfInspectors(ServiceCalls calls, String url) {
        this.directory = calls.to(url);
    }

    @Override
    public Map<String, Boolean> inspectorsOf(String org) {
        Map<String, Boolean> all = new HashMap<>();
        String next = null;
        do {
            Part part = next == null ? read(FIRST, org) : read(FIRST + "&cursor={cursor}", org, next);
            // Who stands there twice, under two numbers, may inspect by either.
            part.rows().forEach(row -> all.merge(row.person(), row.certified(), Boolean::logicalOr));
            next = part.next();
        } while (next != null);
        return all;
    }

    private Part read(String path, Object... variables) {
        Part part = directory.get().uri(path, variables).retrieve().body(Part.class);
        if (part == null) {
            throw new ServiceAway("directory-service: no body (expected: a part of its inspectors)");
        }
        return part;
    }

    record Part(List<Row> rows, @Nullable String next) {}

    record Row(String person, boolean certified) {}
}
