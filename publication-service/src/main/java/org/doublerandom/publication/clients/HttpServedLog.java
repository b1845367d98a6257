package org.doublerandom.publication.clients;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.publication.domain.log.OpenSerial;
import org.doublerandom.publication.domain.log.ServedLog;
import org.doublerandom.publication.domain.log.ServedRecord;
import org.doublerandom.starter.http.ServiceCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** Reads the log where everybody reads it. */
@Component
class HttpServedLog implements ServedLog {
    private static final int PAGE = 200;

    private final LogOffer draws;

    HttpServedLog(ServiceCalls calls, @Value("${doublerandom.draw-url}") String url) {
        this.draws = calls.to(url, LogOffer.class);
    }

    @Override
    public List<ServedRecord> of(String authority) {
        List<ServedRecord> all = new ArrayList<>();
        Answered page = draws.log(authority, PAGE, null);
        page.rows().forEach(row -> all.add(row.toRecord()));
        while (page.next() != null) {
            page = draws.log(authority, PAGE, page.next());
            page.rows().forEach(row -> all.add(row.toRecord()));
        }
        return all;
    }

    @Override
    public List<OpenSerial> openOf(String authority) {
        return draws.open(authority);
    }

    /** A later draw-service may answer with more fields. */
    interface LogOffer {
        @GetExchange(url = "/api/draw/v1/logs/{authority}", accept = "application/json")
        Answered log(
                @PathVariable String authority,
                @RequestParam int limit,
                @RequestParam(required = false) @Nullable String cursor);

        @GetExchange(url = "/api/draw/v1/logs/{authority}/open-serials", accept = "application/json")
        List<OpenSerial> open(@PathVariable String authority);
    }

    record Answered(List<Row> rows, @Nullable String next) {}

    record Row(int n, String text) {
        ServedRecord toRecord() {
            return new ServedRecord(n, text);
        }
    }
}
